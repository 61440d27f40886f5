import { globalToken, type Kinds, resultToken, type Shape, type Signature } from '../globals/shapes';
import type { PickleMachine } from '../machine/machine';
import { Atom, isNone, Kind, kindOf, payloadOf, type Value } from '../machine/values';

/** Keys of a state, twice; no class has as many attributes. */
const maxCells = 4096;

const noKeys: ReadonlyMap<string, Kinds | undefined> = new Map();

/** How a result was made, as its shape says. */
export type Making = 'called' | 'created';

/** What is known of values beside their kinds. */
export interface ValueJudge {
  /** It is data: its methods run nothing of the file's choice. */
  isData(value: Value): boolean;
  /** It may be an attribute of a namespace: nobody can call it. */
  isAttribute(value: Value): boolean;
}

/** Compares what a stream does with the shapes of the globals that it does it to. One machine's values only. */
export class ShapeChecks {
  /** Tokens of each global and of what it gives, by its index. */
  private readonly tokens: { readonly own: string; readonly made: string }[] = [];
  /** Kinds that the values of a state's keys must be of, by the key's value: a text of the stream is read once a class. */
  private readonly keys = new Map<ReadonlyMap<string, Kinds | undefined>, Map<Value, Kinds | undefined>>();
  /** Texts that were found among the keywords of a class. */
  private readonly names = new Map<ReadonlySet<string>, Set<Value>>();

  constructor(
    private readonly machine: PickleMachine,
    /** Dotted name of a global by its index. */
    private readonly pathOf: (index: number) => string | undefined,
    private readonly judge: ValueJudge,
    private readonly shapeOf: (path: string) => Shape | undefined,
  ) {}

  /** Whether a global is called, or an instance of it created, with arguments that its shape has. */
  takes(path: string, making: Making, args: Value, keywords: Value | undefined): boolean | 'wait' {
    const shape = this.shapeOf(path);
    const items = this.machine.tuples.items(args);
    if (items === undefined) return false;
    if (making === 'created') return this.creates(path, items, keywords);
    return shape !== undefined && this.matches(items, shape.calls);
  }

  /** Whether an instance of a class is created with arguments and keywords that its shape has. */
  creates(path: string, items: Int32Array, keywords: Value | undefined): boolean | 'wait' {
    const shape = this.shapeOf(path);
    if (keywords !== undefined && !isEmptyDict(this.machine, keywords)) {
      if (shape === undefined || shape.keywords.size === 0) return false;
      const named = this.haveKeys(keywords, shape.keywords);
      if (named !== true) return named;
    }
    return items.length === 0 || this.matches(items, shape?.creations ?? []);
  }

  /** The same of `copyreg.__newobj__(class, ...)` and `__newobj_ex__(class, args, keywords)`. */
  createsBy(isExtended: boolean, path: string, items: Int32Array): boolean | 'wait' {
    if (!isExtended) return this.creates(path, items.subarray(1), undefined);
    return items.length === 3 && this.takes(path, 'created', items[1], items[2]);
  }

  /** Whether a result may be built with a state: its class's shape has such a state, or that of the callee which made it. */
  mayBeBuilt(result: Value, state: Value): boolean | 'wait' {
    const { calls } = this.machine;
    const callee = calls.callee(result);
    const indices = new Set([calls.origin(result), kindOf(callee) === Kind.global ? payloadOf(callee) : -1]);
    let answer: boolean | 'wait' = false;
    for (const index of indices) {
      const path = this.pathOf(index);
      const shape = path === undefined ? undefined : this.shapeOf(path);
      const fits = shape !== undefined && this.isState(shape, state);
      if (fits === true) return true;
      if (fits === 'wait') answer = 'wait';
    }
    return answer;
  }

  private isState(shape: Shape, state: Value): boolean | 'wait' {
    const kind = kindOf(state);
    if (kind === Kind.dict) {
      if (shape.anyKey) return this.isNamespace(state, shape.keys);
      if (shape.denied !== undefined) return this.isOpen(state, shape.keys ?? noKeys, shape.denied);
      return shape.keys === undefined ? this.fits(state, shape.values) : this.hasKeys(state, shape.keys);
    }
    const items = kind === Kind.tuple || kind === Kind.kept ? this.machine.tuples.items(state) : undefined;
    if (items === undefined) return this.fits(state, shape.values);
    if (this.matches(items, shape.tuples)) return true;
    if (items.length === 2 && shape.openSlots === true && shape.denied !== undefined)
      return this.areOpen(items, shape.keys ?? noKeys, shape.denied);
    if (items.length !== 2 || shape.slots === undefined) return false;
    const attributes = isNone(items[0]) || (shape.keys !== undefined && this.hasKeys(items[0], shape.keys));
    if (attributes !== true) return attributes;
    return isNone(items[1]) || this.hasKeys(items[1], shape.slots);
  }

  private matches(items: Int32Array, signatures: readonly Signature[]): boolean {
    return signatures.some(({ positions, rest }) => {
      if (items.length < positions.length || (rest === undefined && items.length > positions.length))
        return false;
      return items.every((item, index) => this.fits(item, positions[index] ?? (rest as Kinds)));
    });
  }

  /** Whether the attributes that a call sets have keys whose text is not in the window. */
  awaitsText(path: string, args: Value): boolean {
    const taken = this.shapeOf(path)?.calls ?? [];
    const items = taken.some(({ positions }) => positions.some((kinds) => kinds.has('a')))
      ? (this.machine.tuples.items(args) ?? [])
      : [];
    for (const item of items) if (this.areAttributes(item) === 'wait') return true;
    return false;
  }

  /** Attributes as `__reduce_ex__` writes them: None, a dict, or a pair of those where the class has slots. */
  private areAttributes(value: Value): boolean | 'wait' {
    if (isNone(value)) return true;
    if (kindOf(value) === Kind.dict) return this.isNamespace(value);
    const items = this.machine.tuples.items(value);
    if (items?.length !== 2) return false;
    for (const item of items) {
      const answer = isNone(item) || this.isNamespace(item);
      if (answer !== true) return answer;
    }
    return true;
  }

  /** Whether a value is a list of lists of text. */
  private areWords(value: Value): boolean {
    const { items, complete } = this.listed(value);
    return (
      complete &&
      items.every((inner) => {
        const words = this.listed(inner);
        return words.complete && words.items.every((word) => plainToken(word) === 's');
      })
    );
  }

  /** Whether a value is a list or a tuple of text. */
  private areTexts(value: Value): boolean {
    const kind = kindOf(value);
    if (kind !== Kind.tuple && kind !== Kind.kept) {
      const { items, complete } = this.listed(value);
      return complete && items.every((item) => plainToken(item) === 's');
    }
    return this.machine.tuples.items(value)?.every((item) => plainToken(item) === 's') === true;
  }

  private listed(value: Value): { readonly items: readonly Value[]; readonly complete: boolean } {
    return kindOf(value) === Kind.list
      ? this.machine.elements.items(value, maxCells)
      : { items: [], complete: false };
  }

  /** Whether a value is of one of some kinds. */
  private fits(value: Value, kinds: Kinds): boolean {
    const kind = kindOf(value);
    if (kinds.has('a')) return this.areAttributes(value) === true;
    if (kinds.has('w')) return this.areWords(value);
    if (kinds.has('l') && this.areTexts(value)) return true;
    if (kind === Kind.global) return kinds.has('@*') || kinds.has(this.tokensOf(payloadOf(value)).own);
    if (kind !== Kind.result) return kinds.has(plainToken(value));
    const { calls } = this.machine;
    const callee = calls.callee(value);
    if (kinds.has('o')) return true;
    if (kindOf(callee) === Kind.atom) return kinds.has('P');
    const origin = calls.origin(value);
    if (origin >= 0 && kinds.has(this.tokensOf(origin).made)) return true;
    if (kindOf(callee) === Kind.global && kinds.has(this.tokensOf(payloadOf(callee)).made)) return true;
    return kinds.has('*') && this.judge.isData(value);
  }

  private tokensOf(index: number): { readonly own: string; readonly made: string } {
    let tokens = this.tokens[index];
    if (tokens === undefined) {
      const path = this.pathOf(index) ?? '';
      tokens = { own: globalToken(path), made: resultToken(path) };
      this.tokens[index] = tokens;
    }
    return tokens;
  }

  /** Keys of a set, each once, and values of any kind that is data: many calls may be given the same dict. */
  private haveKeys(dict: Value, names: ReadonlySet<string>): boolean | 'wait' {
    const known = this.names.get(names) ?? new Set();
    this.names.set(names, known);
    const fits = (key: Value, value: Value) => {
      if (known.has(key)) return this.judge.isAttribute(value);
      const text = this.machine.textOf(key);
      if (text === undefined) return 'wait';
      if (text === null || !names.has(text)) return false;
      known.add(key);
      return this.judge.isAttribute(value);
    };
    return this.eachEntry(dict, fits, 2 * names.size);
  }

  private hasKeys(dict: Value, keys: ReadonlyMap<string, Kinds | undefined>): boolean | 'wait' {
    let known = this.keys.get(keys);
    if (known === undefined) {
      known = new Map();
      this.keys.set(keys, known);
    }
    const seen = known;
    return this.eachEntry(dict, (key, value) => {
      let kinds = seen.get(key);
      if (kinds === undefined && !seen.has(key)) {
        const text = kindOf(key) === Kind.bytes ? null : this.machine.textOf(key);
        if (text === undefined) return 'wait';
        if (text === null || !keys.has(text)) return false;
        kinds = keys.get(text);
        seen.set(key, kinds);
      }
      return kinds === undefined || this.fits(value, kinds);
    });
  }

  /** Known keys with values of their kinds, and any others but special and denied ones. */
  private isOpen(
    dict: Value,
    known: ReadonlyMap<string, Kinds | undefined>,
    denied: ReadonlySet<string>,
  ): boolean | 'wait' {
    return this.eachEntry(dict, (key, value) => {
      const text = kindOf(key) === Kind.text ? this.machine.textOf(key) : null;
      if (text === undefined) return 'wait';
      if (text === null || /^__.*__$/.test(text) || denied.has(text)) return false;
      const kinds = known.get(text);
      return kinds === undefined || this.fits(value, kinds);
    });
  }

  /** Attributes and slots, each of them nothing or such a dict. */
  private areOpen(
    parts: Int32Array,
    known: ReadonlyMap<string, Kinds | undefined>,
    denied: ReadonlySet<string>,
  ): boolean | 'wait' {
    for (const part of parts) {
      const fits = isNone(part) || this.isOpen(part, known, denied);
      if (fits !== true) return fits;
    }
    return true;
  }

  /** The class's own keys, and any others but special ones with values that nobody can call: it could be asked for them by their names. */
  private isNamespace(dict: Value, own: ReadonlyMap<string, Kinds | undefined> = noKeys): boolean | 'wait' {
    return this.eachEntry(dict, (key, value) => {
      const text = kindOf(key) === Kind.bytes ? null : this.machine.textOf(key);
      if (text === undefined) return 'wait';
      return text !== null && this.isNamed(own, text, value);
    });
  }

  /** Whether a namespace may have a value by a name. */
  isNamed(own: ReadonlyMap<string, Kinds | undefined> = noKeys, name: string, value: Value): boolean {
    if (!own.has(name)) return !name.startsWith('__') && this.judge.isAttribute(value);
    const kinds = own.get(name);
    return kinds === undefined || this.fits(value, kinds);
  }

  private eachEntry(
    dict: Value,
    fits: (key: Value, value: Value) => boolean | 'wait',
    most = maxCells,
  ): boolean | 'wait' {
    if (kindOf(dict) !== Kind.dict) return false;
    const { items, complete } = this.machine.elements.items(dict, most);
    if (!complete) return false;
    for (let i = 0; i + 1 < items.length; i += 2) {
      const answer = fits(items[i], items[i + 1]);
      if (answer !== true) return answer;
    }
    return true;
  }
}

/** The token of a value that is neither a global nor a result. */
function plainToken(value: Value): string {
  switch (kindOf(value)) {
    case Kind.int:
    case Kind.number:
      return '0';
    case Kind.text:
    case Kind.pyString:
    case Kind.bytes:
      return 's';
    case Kind.atom: {
      const atom = payloadOf(value);
      if (atom === Atom.emptyTuple || atom === Atom.someTuple) return 'c';
      // Buffers that are handed in beside the stream.
      return atom === Atom.unknown ? 's' : '0';
    }
    default:
      return 'c';
  }
}

function isEmptyDict(machine: PickleMachine, value: Value): boolean {
  const { items, complete } = machine.elements.items(value);
  return kindOf(value) === Kind.dict && complete && items.length === 0;
}
