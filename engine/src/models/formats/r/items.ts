import { MalformedError } from '../windowReader';
import type { RInput } from './input';
import { type Cell, newFacts, Pseudo, type RFacts, type RValue, Sexp } from './values';

/** R itself gives up at a few thousand. */
const maxDepth = 1500;
/** Parts of code, and items of lists, that are kept. */
const maxKept = 1_000_000;
const maxTexts = 64;
const maxItems = 256;
const maxNumbers = 3;

const nil: RValue = { kind: 'nil' };
const other: RValue = { kind: 'other' };
const environment: RValue = { kind: 'environment' };

/** Level of a cell of a frame whose value is a function that gives the value. */
const activeBinding = 1 << 15;

const simple: ReadonlyMap<number, RValue> = new Map<number, RValue>([
  [Pseudo.nil, nil],
  [Pseudo.unbound, { kind: 'unbound' }],
  [Pseudo.missing, { kind: 'missing' }],
  [Pseudo.globalEnvironment, environment],
  [Pseudo.base, environment],
  [Pseudo.empty, environment],
  [Pseudo.baseEnvironment, environment],
]);

/** Calls of byte code that are written once and referred to. */
type Repeated = (RValue | undefined)[];

/**
 * Reads items as `ReadItem` and `ReadBC` of R's serialize.c do. What R would use as a value of another type than it is, without looking,
 * breaks the format here.
 */
export class RItems {
  readonly facts: RFacts = newFacts();
  private readonly references: RValue[] = [];
  private kept = 0;

  constructor(private readonly input: RInput) {}

  /** One value. `code` says that it is part of code, which is judged as a whole. */
  async item(depth: number, code: boolean): Promise<RValue> {
    if (depth > maxDepth) throw this.broken('values nest too deeply');
    const flags = await this.input.int();
    const type = flags & 0xff;
    const known = simple.get(type);
    if (known !== undefined) return known;
    if (isCell(type)) return this.pairs(flags, depth, code);
    switch (type) {
      case Sexp.symbol:
        return this.refer({ kind: 'symbol', name: await this.charsxp(await this.input.int()) });
      case Pseudo.reference:
        return this.reference(flags >>> 8);
      case Pseudo.package:
      case Pseudo.namespace:
      case Pseudo.persistent:
        return this.named(type);
      case Sexp.environment:
        return this.environment(depth);
      case Sexp.closure:
      case Sexp.promise:
        return this.function(flags, depth);
      case Pseudo.altrep:
        return this.altrep(depth);
      default: {
        const value = await this.vector(type, depth, code);
        const attributes = (flags & 0x200) === 0 ? nil : await this.attributes(depth);
        return withAttributes(value, attributes);
      }
    }
  }

  private broken(problem: string): MalformedError {
    return new MalformedError(problem, this.input.position);
  }

  private keep(): void {
    if (++this.kept > maxKept) throw this.broken('more code than is read');
  }

  private refer(value: RValue): RValue {
    this.references.push(value);
    return value;
  }

  private async reference(packed: number): Promise<RValue> {
    const value = this.references[(packed === 0 ? await this.input.int() : packed) - 1];
    if (value === undefined) throw this.broken('a reference to nothing');
    return value;
  }

  /** A package, a namespace or a persistent name: texts. */
  private async named(type: number): Promise<RValue> {
    if ((await this.input.int()) !== 0) throw this.broken('names of a reference');
    const count = await this.count(await this.input.int(), 4);
    let first = '';
    for (let index = 0; index < count; index++) {
      const text = await this.charsxp(await this.input.int());
      if (index === 0) first = text;
    }
    if (type === Pseudo.persistent) throw this.broken('a persistent name');
    this.facts.packages.add(type === Pseudo.package ? first.replace(/^package:/, '') : first);
    return this.refer(environment);
  }

  private async environment(depth: number): Promise<RValue> {
    await this.input.int();
    this.refer(environment);
    const parent = await this.item(depth + 1, false);
    if (parent.kind !== 'environment' && parent.kind !== 'nil')
      throw this.broken('the parent of an environment');
    const frame = await this.item(depth + 1, false);
    const table = await this.item(depth + 1, false);
    if (table.kind !== 'list' && table.kind !== 'nil') throw this.broken('the table of an environment');
    for (const bindings of table.kind === 'list' ? [frame, ...table.items] : [frame]) {
      if (bindings.kind !== 'pairs' && bindings.kind !== 'nil') throw this.broken('a frame');
      if (bindings.kind === 'pairs') this.bind(bindings.cells);
    }
    const attributes = await this.item(depth + 1, false);
    if (attributes.kind !== 'pairs' && attributes.kind !== 'nil') throw this.broken('attributes');
    return environment;
  }

  private bind(cells: readonly Cell[]): void {
    for (const { tag } of cells) {
      if (tag === undefined) throw this.broken('a variable without a name');
      this.facts.bound.add(tag);
    }
  }

  private async attributes(depth: number): Promise<RValue> {
    const attributes = await this.item(depth + 1, false);
    if (attributes.kind !== 'pairs' && attributes.kind !== 'nil') throw this.broken('attributes');
    return attributes;
  }

  /** Cells one behind the other: a list of pairs, or a call. */
  private async pairs(first: number, depth: number, code: boolean): Promise<RValue> {
    const type = first & 0xff;
    const isCall = type === Sexp.call || type === Pseudo.attributedCall;
    const cells: Cell[] = [];
    let rest: RValue | undefined;
    for (let flags = first; ; ) {
      const cell = flags & 0xff;
      if ((flags & 0x200) !== 0 || cell === Pseudo.attributedCall || cell === Pseudo.attributedPairlist)
        await this.attributes(depth);
      const tag = (flags & 0x400) === 0 ? undefined : await this.tag(depth);
      const value = await this.item(depth + 1, code || isCall);
      const active = ((flags >>> 12) & activeBinding) !== 0;
      if (active) this.facts.active.push(value);
      this.keep();
      cells.push(tag === undefined ? { value, active } : { tag, value, active });
      flags = await this.input.int();
      const next = flags & 0xff;
      if (next === Pseudo.nil) break;
      if (isCell(next)) continue;
      rest = await this.rest(flags, depth, isCall);
      break;
    }
    const value: RValue = { kind: isCall ? 'call' : 'pairs', cells, ...(rest === undefined ? {} : { rest }) };
    if (isCall && !code) this.facts.language.push(value);
    return value;
  }

  /** What stands behind the last cell where that is no end: only states of deferred vectors are written so. */
  private async rest(flags: number, depth: number, isCall: boolean): Promise<RValue> {
    if (isCall || (flags & 0xff) !== Sexp.integer)
      throw this.broken(`a list that ends in type ${flags & 0xff}`);
    const value = await this.vector(Sexp.integer, depth, false);
    if ((flags & 0x200) !== 0) await this.attributes(depth);
    return value;
  }

  private async tag(depth: number): Promise<string | undefined> {
    const tag = await this.item(depth + 1, false);
    if (tag.kind === 'nil') return undefined;
    if (tag.kind !== 'symbol') throw this.broken('a tag that is no name');
    return tag.name;
  }

  /** A closure: environment, parameters, body. A promise: environment, value, expression. */
  private async function(flags: number, depth: number): Promise<RValue> {
    if ((flags & 0x200) !== 0) await this.attributes(depth);
    const scope = (flags & 0x400) === 0 ? nil : await this.item(depth + 1, false);
    if (scope.kind !== 'environment' && scope.kind !== 'nil') throw this.broken('an environment');
    const isPromise = (flags & 0xff) === Sexp.promise;
    const first = await this.item(depth + 1, !isPromise);
    const body = await this.item(depth + 1, true);
    this.keep();
    if (isPromise) {
      const pending = first.kind === 'unbound' || scope.kind !== 'nil';
      const promise = { kind: 'promise', code: body, pending } as const;
      this.facts.promises.push(promise);
      return promise;
    }
    if (first.kind !== 'pairs' && first.kind !== 'nil') throw this.broken('parameters');
    if (first.kind === 'pairs') this.bind(first.cells);
    const value = { kind: 'function', formals: first, body } as const;
    this.facts.functions.push(value);
    return value;
  }

  private async altrep(depth: number): Promise<RValue> {
    const info = await this.item(depth + 1, false);
    const state = await this.item(depth + 1, false);
    const attributes = await this.item(depth + 1, false);
    if (attributes.kind !== 'pairs' && attributes.kind !== 'nil') throw this.broken('attributes');
    const [name, owner, type] = info.kind === 'pairs' ? info.cells.map(({ value }) => value) : [];
    if (name?.kind !== 'symbol' || owner?.kind !== 'symbol') throw this.broken('the class of a vector');
    const typeNumber = type?.kind === 'integers' ? type.values[0] : undefined;
    this.facts.classes.push({ name: name.name, owner: owner.name, type: typeNumber, state });
    const item =
      state.kind === 'list' ? state.items[0] : state.kind === 'pairs' ? state.cells[0]?.value : undefined;
    // A wrapper is what it wraps; the others stand for numbers or texts that are not written.
    if (name.name.startsWith('wrap_') && item !== undefined) return withAttributes(item, attributes);
    return name.name === 'compact_intseq'
      ? { kind: 'integers', length: 0, values: [], plain: attributes.kind === 'nil' }
      : name.name === 'compact_realseq'
        ? { kind: 'reals', length: 0, values: [], plain: attributes.kind === 'nil' }
        : other;
  }

  private async vector(type: number, depth: number, code: boolean): Promise<RValue> {
    switch (type) {
      case Sexp.char:
        await this.characters();
        return other;
      case Sexp.logical:
      case Sexp.integer: {
        const length = await this.length(4);
        const values: number[] = [];
        while (values.length < Math.min(length, maxNumbers)) values.push(await this.input.int());
        await this.input.skip(length - values.length, 'ints');
        return { kind: 'integers', length, values, plain: true };
      }
      case Sexp.real: {
        const length = await this.length(8);
        const values: number[] = [];
        while (values.length < Math.min(length, maxNumbers)) values.push(await this.input.real());
        await this.input.skip(length - values.length, 'reals');
        return { kind: 'reals', length, values, plain: true };
      }
      case Sexp.complex:
        await this.input.skip((await this.length(16)) * 2, 'reals');
        return other;
      case Sexp.raw:
        await this.input.skip(await this.length(1), 'bytes');
        return other;
      case Sexp.string:
        return this.strings();
      case Sexp.list:
      case Sexp.expression:
        return this.list(depth, code || type === Sexp.expression, type === Sexp.expression && !code);
      case Sexp.special:
      case Sexp.builtin: {
        const name = await this.input.text(await this.count(await this.input.int(), 1));
        this.facts.primitives.add(name);
        return { kind: 'primitive', name };
      }
      case Sexp.externalPointer:
        this.refer(other);
        await this.item(depth + 1, false);
        await this.item(depth + 1, false);
        return other;
      case Sexp.weakReference:
        return this.refer(other);
      case Sexp.s4:
        return other;
      case Sexp.bytecode: {
        const repeated: Repeated = new Array(await this.count(await this.input.int(), 4)).fill(undefined);
        return this.bytecode(repeated, depth + 1);
      }
      default:
        throw this.broken(`type ${type}`);
    }
  }

  private async strings(): Promise<RValue> {
    const length = await this.length(4);
    const texts: string[] = [];
    for (let index = 0; index < length; index++) {
      const flags = await this.input.int();
      if (texts.length < maxTexts) texts.push(await this.charsxp(flags));
      else if ((flags & 0xff) === Sexp.char) await this.characters();
      else throw this.broken('a text of another type');
    }
    return { kind: 'text', texts };
  }

  private async list(depth: number, code: boolean, expression: boolean): Promise<RValue> {
    const length = await this.length(4);
    const items: RValue[] = [];
    for (let index = 0; index < length; index++) {
      const value = await this.item(depth + 1, code);
      // Of plain data the first items say enough: what holds variables is kept wherever it is.
      if (!code && value.kind !== 'pairs' && items.length >= maxItems) continue;
      this.keep();
      items.push(value);
    }
    const value: RValue = { kind: 'list', names: [], items };
    if (expression) this.facts.language.push(value);
    return value;
  }

  /** Compiled code: numbers that only R's interpreter understands, and the constants that they name. */
  private async bytecode(repeated: Repeated, depth: number): Promise<RValue> {
    if (depth > maxDepth) throw this.broken('values nest too deeply');
    this.facts.bytecode = true;
    const code = await this.item(depth + 1, true);
    if (code.kind !== 'integers') throw this.broken('compiled code that is no vector of numbers');
    const count = await this.count(await this.input.int(), 4);
    const constants: RValue[] = [];
    for (let index = 0; index < count; index++) {
      this.keep();
      const type = await this.input.int();
      constants.push(
        type === Sexp.bytecode
          ? await this.bytecode(repeated, depth + 1)
          : await this.bytecodeCall(type, repeated, depth + 1),
      );
    }
    return { kind: 'bytecode', constants };
  }

  private async bytecodeCall(first: number, repeated: Repeated, depth: number): Promise<RValue> {
    if (depth > maxDepth) throw this.broken('values nest too deeply');
    const cells: Cell[] = [];
    let isCall = false;
    for (let type = first; ; ) {
      let position = -1;
      if (type === Pseudo.repeatedReference) {
        const known = repeated[await this.input.int()];
        if (known === undefined) throw this.broken('a reference to nothing');
        if (cells.length === 0) return known;
        // The rest of a list that is known already.
        if ((known.kind !== 'pairs' && known.kind !== 'call') || known.cells === cells)
          throw this.broken('a list without an end');
        for (const cell of known.cells) {
          this.keep();
          cells.push(cell);
        }
        break;
      }
      if (type === Pseudo.repeatedDefinition) {
        position = await this.input.int();
        if (position < 0 || position >= repeated.length) throw this.broken('a reference to nothing');
        type = await this.input.int();
      }
      const call = type === Sexp.call || type === Pseudo.attributedCall;
      if (!call && type !== Sexp.pairlist && type !== Pseudo.attributedPairlist) {
        const value = await this.item(depth, true);
        if (cells.length === 0) return value;
        if (value.kind !== 'nil') throw this.broken('a list without an end');
        break;
      }
      if (cells.length === 0) isCall = call;
      if (type === Pseudo.attributedCall || type === Pseudo.attributedPairlist) await this.attributes(depth);
      const tag = await this.tag(depth);
      if (position >= 0) repeated[position] = { kind: call ? 'call' : 'pairs', cells };
      const value = await this.bytecodeCall(await this.input.int(), repeated, depth + 1);
      this.keep();
      cells.push(tag === undefined ? { value, active: false } : { tag, value, active: false });
      type = await this.input.int();
    }
    return { kind: isCall ? 'call' : 'pairs', cells };
  }

  private async characters(): Promise<void> {
    const length = await this.input.int();
    if (length > 0) await this.input.text(await this.count(length, 1));
  }

  /** The text of a CHARSXP whose flags were read. */
  private async charsxp(flags: number): Promise<string> {
    if ((flags & 0xff) !== Sexp.char) throw this.broken('a name that is no text');
    const length = await this.input.int();
    return length < 0 ? 'NA' : this.input.text(await this.count(length, 1));
  }

  private async length(size: number): Promise<number> {
    const length = await this.input.int();
    if (length !== -1) return this.count(length, size);
    return this.count((await this.input.int()) * 2 ** 32 + ((await this.input.int()) >>> 0), size);
  }

  /** A count of things that take `size` bytes each; in the text form they take two at least. */
  private async count(count: number, size: number): Promise<number> {
    const least = Math.min(size, this.input.smallest);
    if (!(count >= 0) || count * least > this.input.size - this.input.position)
      throw this.broken('a count that the file cannot hold');
    return count;
  }
}

/** Calls are lists too: one can be the rest of another list. */
function isCell(type: number): boolean {
  return (
    type === Sexp.pairlist ||
    type === Sexp.dots ||
    type === Sexp.call ||
    type === Pseudo.attributedCall ||
    type === Pseudo.attributedPairlist
  );
}

function withAttributes(value: RValue, attributes: RValue): RValue {
  if (attributes.kind !== 'pairs') return value;
  if (value.kind === 'integers' || value.kind === 'reals') return { ...value, plain: false };
  if (value.kind !== 'list') return value;
  const names = attributes.cells.find(({ tag }) => tag === 'names')?.value;
  return names?.kind === 'text' ? { ...value, names: names.texts } : value;
}
