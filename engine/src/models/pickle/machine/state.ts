import { LimitError, type Limits } from '../../../limits';
import { Input } from './input';
import { parsePlainInt } from './literals';
import { Memo } from './memo';
import type { CallUse, PickleObserver, Strangeness } from './observer';
import { Op } from './opcodes';
import { Halt, type Problem, type Step } from './step';
import { Calls, Elements, eachNotableLeaf, type Retention, Tuples } from './stores';
import {
  Atom,
  absent,
  intOf,
  isNotable,
  Kind,
  kindOf,
  makeValue,
  payloadOf,
  smallInt,
  type Value,
  WideOffsets,
} from './values';

/**
 * Which unpickler's habits count where they differ. `any` goes on wherever one of them would, so that a verdict holds for all.
 */
export type Dialect = 'any' | 'c' | 'python';

/** A name that the stream looked up. */
export interface PickleGlobal {
  readonly module: string;
  readonly name: string;
  /** Below protocol 3 Python 3 maps Python 2's names while loading. */
  readonly fixImports: boolean;
  /** Where it was first looked up. */
  readonly offset: number;
}

/** Deeper than any pickler gets within Python's recursion limit. */
export const maxNesting = 10_000;
/** Shared containers inside containers: beyond 2^30 leaves no data is meant. */
const maxDoublings = 30;
/** Characters of a name, on the average of all names that a pickle may look up: each costs work and memory wherever it goes. */
const meanNameLength = 64;
/** Characters that are put together and compared in the time of one look-up. */
const charactersPerLookUp = 512;
/** How far ahead of what was put a memo index may jump. */
const farthestJump = 1 << 20;

/** Stands for a name that the stream computes instead of spelling it. */
export const computedName = '<computed>';
/** Stands for an object where a name should be: nothing that is known to be text. Unpicklers take nothing but text. */
const objectName = '<object>';

/** What a pickle machine holds, and what its opcodes do to that: the stack, the memo, containers, calls. */
export class MachineState {
  readonly globals: PickleGlobal[] = [];
  readonly tuples: Tuples;
  readonly elements: Elements;
  readonly calls: Calls;
  readonly wide: WideOffsets;

  protected readonly input: Input;
  protected readonly memo: Memo;
  protected stack = new Int32Array(1024);
  protected depth = 0;
  /** Texts that may be special names. */
  private specialTexts: Set<Value> | undefined;
  protected marks = new Int32Array(256);
  protected markCount = 0;
  protected protocol = 0;
  /** Globals looked up; one that is new, and is reviewed, counts as several, and a long name as more. */
  lookUps = 0;
  /** Characters of the names of `globals`. */
  private nameLength = 0;
  private readonly globalIndex = new Map<string, number>();

  constructor(
    protected readonly observer: PickleObserver,
    protected readonly limits: Limits,
    private readonly dialect: Dialect = 'any',
    retention: Retention = 'recent',
  ) {
    this.elements = new Elements(limits.cells, retention);
    this.tuples = new Tuples(limits.cells, this.elements, retention);
    this.calls = new Calls(limits.cells * 3);
    this.wide = new WideOffsets(limits.cells);
    this.memo = new Memo(limits.memo);
    this.input = new Input(limits.line);
  }

  /** What the stack, the memo and the stores take of memory. */
  get heldBytes(): number {
    const { stack, marks, memo, tuples, elements, calls, wide } = this;
    const stores = tuples.heldBytes + elements.heldBytes + calls.heldBytes + wide.heldBytes;
    return stack.byteLength + marks.byteLength + memo.heldBytes + stores;
  }

  /** The text of a str value; see Input.textOf. Values that are no text have none: null. */
  textOf(value: Value): string | null | undefined {
    const kind = kindOf(value);
    if (kind !== Kind.text && kind !== Kind.pyString && kind !== Kind.bytes) return null;
    return this.input.textAt(this.wide.decode(value));
  }

  /** The integer of a number, where a double holds it exactly; null for anything else, undefined where it is not at hand, as with `textOf`. */
  integerOf(value: Value): number | null | undefined {
    if (kindOf(value) === Kind.int) return intOf(value);
    return kindOf(value) === Kind.number ? this.input.integerAt(this.wide.decode(value)) : null;
  }

  protected fail(problem: Problem, offset: number): Step {
    return { kind: 'error', offset, problem };
  }

  protected push(value: Value): void {
    this.stack[this.depth++] = value;
  }

  protected fence(): number {
    return this.markCount > 0 ? this.marks[this.markCount - 1] : 0;
  }

  /** Makes sure that the current frame of the stack holds `count` values. */
  protected need(count: number, offset: number): void {
    if (this.depth - count < this.fence()) throw new Halt(this.fail('stack-underflow', offset));
  }

  /** Makes sure that there is a value below a mark that was just popped. */
  protected needBelow(from: number, offset: number): void {
    if (from <= this.fence()) throw new Halt(this.fail('stack-underflow', offset));
  }

  protected popMark(offset: number): number {
    if (this.markCount === 0) throw new Halt(this.fail('missing-mark', offset));
    return this.marks[--this.markCount];
  }

  protected numberLine(op: number, from: number, to: number, offset: number): Value {
    const line = to - from <= 16 ? this.input.latin(from, to) : '';
    if (op === Op.INT && (line === '00' || line === '01')) {
      return makeValue(Kind.atom, line === '01' ? Atom.true : Atom.false);
    }
    const plain = op === Op.FLOAT ? undefined : parsePlainInt(line);
    return (plain === undefined ? undefined : smallInt(plain)) ?? this.wide.encode(Kind.number, offset);
  }

  protected putMemo(index: number | string, offset: number): void {
    // The C unpickler allocates the memo up to the index.
    if (typeof index === 'string' || index > 2 * this.memo.size + farthestJump)
      this.strange('memo-index', offset);
    this.memo.put(index, this.stack[this.depth - 1]);
  }

  protected strange(strangeness: Strangeness, offset: number): void {
    this.observer.strange?.(strangeness, offset);
  }

  /** BINGET and LONG_BINGET, which are frequent and nearly always dense. */
  protected pushDense(index: number, offset: number): void {
    const value = this.memo.at(index);
    if (value === absent || this.specialTexts !== undefined) this.pushMemo(index, offset);
    else this.stack[this.depth++] = value;
  }

  protected pushMemo(index: number | string, offset: number): void {
    const value = this.memo.get(index);
    if (value === absent) throw new Halt(this.fail('missing-memo', offset));
    this.push(value);
    if (this.specialTexts?.has(value) === true) this.observer.special?.(value);
  }

  /** Tells of a text that may be a special name, each time that it is used. */
  protected tellSpecial(text: Value): void {
    this.specialTexts ??= new Set();
    this.specialTexts.add(text);
    this.observer.special?.(text);
  }

  protected collapse(length: number, offset: number): void {
    this.need(length, offset);
    const tuple = this.tuples.make(this.stack, this.depth - length, this.depth);
    this.depth -= length;
    this.push(tuple);
    this.weigh(tuple, offset);
  }

  /** Reports values that nobody could print, hash or copy. */
  protected weigh(container: Value, offset: number): void {
    const shape = this.tuples.shapeOf(container);
    if (shape >>> 8 > maxNesting) this.strange('nesting', offset);
    if ((shape & 255) > maxDoublings) this.strange('doubling', offset);
  }

  /** The name or module operand of STACK_GLOBAL in stack slot `slot`. */
  protected nameAt(slot: number, at: number): string {
    const value = this.stack[slot];
    // A call may return a str: what it says is not known, only that somebody hides a name.
    if (kindOf(value) === Kind.result) {
      const text = this.observer.mayBeText?.(value) ?? 'maybe';
      if (text !== 'never') return text === 'hardly' ? objectName : computedName;
    }
    const text = this.textOf(value);
    if (text === undefined) throw new Halt(this.input.ask(at));
    if (text === null) throw new Halt(this.fail('bad-argument', this.input.base + at));
    return text;
  }

  protected lookUp(module: string, name: string, offset: number, fixImports = this.protocol < 3): Value {
    const key = `${module}\0${name}\0${fixImports}`;
    let index = this.globalIndex.get(key);
    const first = index === undefined;
    if (index === undefined) {
      index = this.globals.length;
      this.nameLength += key.length;
      if (index >= this.limits.globals || this.nameLength > meanNameLength * this.limits.globals)
        throw new LimitError('globals');
      this.globals.push({ module, name, fixImports, offset });
      this.globalIndex.set(key, index);
    }
    this.lookUps += (first ? 16 : 1) * (1 + key.length / charactersPerLookUp);
    this.observer.global?.(index, offset, first);
    return makeValue(Kind.global, index);
  }

  /** OBJ and INST: the values from `from` on are arguments, and everything from `base` on leaves the stack. */
  protected instantiate(callee: Value, from: number, base: number, offset: number): void {
    const args = this.tuples.make(this.stack, from, this.depth);
    const bare = from === this.depth && kindOf(callee) === Kind.global;
    this.depth = base;
    this.call(bare ? 'instantiated' : 'called', callee, args, offset);
  }

  protected call(use: CallUse, callee: Value, args: Value, offset: number): void {
    const kind = kindOf(callee);
    const origin =
      kind === Kind.global ? payloadOf(callee) : kind === Kind.result ? this.calls.origin(callee) : -1;
    this.storeNested(args, offset);
    const result = this.calls.make(callee, args, origin, offset);
    this.push(result);
    if (kind === Kind.global || kind === Kind.result) this.observer.call?.(use, callee, args, result, offset);
  }

  /** `given` is what the loader answers with, where the stream itself says so. */
  protected persistent(pid: Value, offset: number, given?: Value): void {
    this.storeNested(pid, offset);
    const result = this.calls.make(makeValue(Kind.atom, Atom.persistentLoad), pid, -1, offset);
    this.push(given ?? result);
    this.observer.persistent?.(pid, result, offset);
  }

  /** Arguments: the direct ones are the callee's affair, which the observer knows; deeper ones are stored. */
  protected storeNested(args: Value, offset: number): void {
    if (kindOf(args) === Kind.kept) {
      const { tuples } = this;
      const length = tuples.keptLength(args);
      for (let i = 0; i < length; i++) {
        const item = tuples.keptItem(args, i);
        if (kindOf(item) === Kind.kept) this.store(item, offset);
      }
    } else if (kindOf(args) === Kind.global) this.store(args, offset);
  }

  protected store(value: Value, offset: number): void {
    if (kindOf(value) === Kind.global) this.observer.store?.(value, offset);
    if (kindOf(value) !== Kind.kept) return;
    const open: Value[] = [value];
    while (open.length > 0) {
      const tuple = open.pop() as Value;
      if (!this.tuples.markStored(tuple)) continue;
      for (const item of this.tuples.items(tuple) as Int32Array) {
        if (kindOf(item) === Kind.global) this.observer.store?.(item, offset);
        else if (kindOf(item) === Kind.kept) open.push(item);
      }
    }
  }

  protected hash(value: Value, offset: number): void {
    if (kindOf(value) === Kind.result) this.observer.hash?.(value, offset);
    if (kindOf(value) !== Kind.kept) return;
    eachNotableLeaf(this.tuples, value, (leaf) => {
      if (kindOf(leaf) === Kind.result) this.observer.hash?.(leaf, offset);
    });
  }

  /** Tells of changes to what somebody was given. */
  private noteChange(container: Value, offset: number): void {
    if (this.observer.watched?.has(container) === true) this.observer.changed?.(container, offset);
  }

  protected addItems(container: Value, from: number, offset: number): void {
    this.noteChange(container, offset);
    const { stack, depth } = this;
    if (!this.elements.add(container, stack, from, depth, this.tuples)) return;
    for (let i = from; i < depth; i++) if (isNotable(stack[i])) this.store(stack[i], offset);
    this.weigh(container, offset);
  }

  protected append(target: Value, from: number, offset: number): void {
    if (kindOf(target) === Kind.list) {
      this.addItems(target, from, offset);
      return;
    }
    // The C unpickler leaves APPENDS without items alone; the pure-Python one calls extend([]).
    if (isNotable(target) && (this.dialect !== 'c' || from < this.depth))
      this.observer.mutate?.(target, offset, this.stack, from, this.depth);
    for (let i = from; i < this.depth; i++) if (isNotable(this.stack[i])) this.store(this.stack[i], offset);
  }

  protected setItems(target: Value, from: number, offset: number): void {
    const { stack, depth } = this;
    const isDict = kindOf(target) === Kind.dict;
    if (isDict) this.noteChange(target, offset);
    if (isDict && !this.elements.add(target, stack, from, depth, this.tuples)) return;
    const touches = isNotable(target);
    for (let i = from; i + 1 < depth; i += 2) {
      const key = stack[i];
      const value = stack[i + 1];
      if (touches) this.observer.mutate?.(target, offset, stack, i, i + 2);
      if (isNotable(key)) {
        if (isDict || (touches && this.observer.hashesKeys?.(target) === true)) this.hash(key, offset);
        this.store(key, offset);
      }
      if (isNotable(value)) this.store(value, offset);
    }
    if (isDict) this.weigh(target, offset);
  }

  protected addMembers(target: Value, from: number, offset: number): void {
    const { stack, depth } = this;
    const isSet = kindOf(target) === Kind.set || kindOf(target) === Kind.frozenset;
    if (isSet) this.noteChange(target, offset);
    for (let i = from; i < depth; i++) {
      const item = stack[i];
      if (!isSet && isNotable(target)) this.observer.mutate?.(target, offset, stack, i, i + 1);
      if (isNotable(item)) {
        if (isSet) this.hash(item, offset);
        this.store(item, offset);
      }
    }
    if (isSet) this.elements.add(target, stack, from, depth, this.tuples);
  }
}
