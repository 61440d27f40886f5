import { LimitError, type Limits } from '../../limits';
import {
  lookLength,
  looksLikeCarriedBytes,
  looksLikeCarriedLiteral,
  looksLikeCarriedText,
  shortestCarried,
} from './carried';
import { Input } from './input';
import { parseMemoIndex, parsePlainInt } from './literals';
import type { CallUse, PickleObserver, Strangeness } from './observer';
import { highestProtocol, Op } from './opcodes';
import { Halt, type Problem, type Step } from './step';
import { Calls, Elements, eachNotableLeaf, Memo, type Retention, Tuples } from './stores';
import {
  Atom,
  absent,
  byteValue,
  fitsSmall,
  grown,
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
const deepestNesting = 10_000;
/** Shared containers inside containers: beyond 2^30 leaves no data is meant. */
const mostDoublings = 30;
/** Bytes of a binary integer, and characters of one in text, beyond which Python needs minutes or refuses. */
const longestInteger = 1 << 17;
const longestIntegerText = 4300;
/** Set of opcodes in which there is none. */
const noOpcodes = new Uint8Array(256);
/** How far ahead of what was put a memo index may jump. */
const farthestJump = 1 << 20;
/**
 * A symbolic pickle virtual machine for protocols 0 to 5. It runs a stream without importing or calling anything, tells its
 * observer what would have happened, and resumes at any byte: `feed` it windows and do what each Step asks.
 */
export class PickleMachine {
  readonly globals: PickleGlobal[] = [];
  readonly tuples: Tuples;
  readonly elements: Elements;
  readonly calls: Calls;
  readonly wide: WideOffsets;
  /** Opcodes executed so far. */
  opcodes = 0;
  /** End of the frame that is being read; 0 outside frames. */
  frameEnd = 0;
  /** An opcode or its argument reached over the end of its frame: unpicklers differ in what they read then. */
  straddled = false;

  private readonly input: Input;
  private readonly memo: Memo;
  private readonly globalIndex = new Map<string, number>();
  private stack = new Int32Array(1024);
  private depth = 0;
  private marks = new Int32Array(256);
  private markCount = 0;
  private protocol = 0;
  /** Offset where a long line's newline is still being looked for; -1 otherwise. */
  private lineFrom = -1;

  constructor(
    private readonly observer: PickleObserver,
    private readonly limits: Limits,
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

  /**
   * Runs over a window whose first byte is at `base`. `last` says that no byte follows the window.
   * @throws LimitError when a budget is spent; everything reported until then stands.
   */
  feed(window: Uint8Array, base: number, last: boolean): Step {
    this.input.set(window, base, last);
    try {
      return this.run();
    } catch (error) {
      if (error instanceof Halt) return error.step;
      throw error;
    }
  }

  /** Hands in bytes that a `bytes` step asked for. */
  supply(offset: number, bytes: Uint8Array): void {
    this.input.supply(offset, bytes);
  }

  /** The text of a str value; see Input.textOf. Values that are no text have none: null. */
  textOf(value: Value): string | null | undefined {
    const kind = kindOf(value);
    if (kind !== Kind.text && kind !== Kind.pyString && kind !== Kind.bytes) return null;
    return this.input.textAt(this.wide.decode(value));
  }

  /** A byte near the current opcode; see Input.byteAt. */
  byteAt(offset: number): number | null | undefined {
    return this.input.byteAt(offset);
  }

  private more(from: number, atLeast: number): Step {
    return this.input.isLast
      ? { kind: 'error', offset: from, problem: 'truncated' }
      : { kind: 'more', from, atLeast };
  }

  private run(): Step {
    const { input } = this;
    const { window, base } = input;
    const view = new DataView(window.buffer, window.byteOffset, window.length);
    // An opcode pushes one value at most, so that one look at the stack's size serves the whole window.
    if (this.depth > this.limits.cells) throw new LimitError('cells');
    const room = this.depth + window.length + 16;
    if (room > this.stack.length) this.stack = grown(this.stack, room, Number.POSITIVE_INFINITY);
    const { stack } = this;
    const watched = this.observer.watchedOpcodes ?? noOpcodes;
    let p = 0;
    // The end of the frame stands in for the end of the window, so that crossing it costs nothing until it happens.
    let end = this.endOfPart();
    if (this.lineFrom >= 0) {
      const newline = window.indexOf(0x0a);
      if (newline < 0) return this.more(base + window.length, 1);
      this.lineFrom = -1;
      p = newline + 1;
      end = this.endOfPart();
    }
    let count = 0;
    try {
      for (;;) {
        if (p >= end) {
          if (this.frameEnd !== 0 && base + p >= this.frameEnd) {
            if (base + p > this.frameEnd) this.straddled = true;
            this.frameEnd = 0;
          }
          if (p >= window.length) return p === window.length ? this.more(base + p, 1) : this.past(base + p);
          end = this.endOfPart();
        }
        const at = p;
        const op = window[p++];
        count++;
        if (watched[op] !== 0) this.observer.opcode?.(op, base + at);
        switch (op) {
          case Op.MARK:
            if (this.markCount === this.marks.length) {
              this.marks = grown(this.marks, this.markCount + 1, this.limits.cells);
            }
            this.marks[this.markCount++] = this.depth;
            if (this.markCount > deepestNesting) this.strange('nesting', base + at);
            continue;
          case Op.STOP:
            this.need(1, base + at);
            return { kind: 'stop', end: base + p, value: stack[this.depth - 1] };
          case Op.POP:
            if (this.markCount > 0 && this.marks[this.markCount - 1] === this.depth) this.markCount--;
            else {
              this.need(1, base + at);
              this.depth--;
            }
            continue;
          case Op.POP_MARK:
            this.depth = this.popMark(base + at);
            continue;
          case Op.DUP:
            this.need(1, base + at);
            stack[this.depth] = stack[this.depth - 1];
            this.depth++;
            continue;
          case Op.NONE:
            stack[this.depth++] = makeValue(Kind.atom, Atom.none);
            continue;
          case Op.NEWTRUE:
            stack[this.depth++] = makeValue(Kind.atom, Atom.true);
            continue;
          case Op.NEWFALSE:
            stack[this.depth++] = makeValue(Kind.atom, Atom.false);
            continue;
          case Op.BININT1:
            if (p + 1 > end && p + 1 > this.widen()) return this.more(base + at, 2);
            stack[this.depth++] = byteValue(window[p]);
            p += 1;
            continue;
          case Op.BININT2:
            if (p + 2 > end && p + 2 > this.widen()) return this.more(base + at, 3);
            stack[this.depth++] = byteValue(window[p] | (window[p + 1] << 8));
            p += 2;
            continue;
          case Op.BININT:
            if (p + 4 > end && p + 4 > this.widen()) return this.more(base + at, 5);
            stack[this.depth++] = fitsSmall(view.getInt32(p, true))
              ? byteValue(view.getInt32(p, true))
              : this.wide.encode(Kind.number, base + at);
            p += 4;
            continue;
          case Op.BINFLOAT:
            if (p + 8 > end && p + 8 > this.widen()) return this.more(base + at, 9);
            stack[this.depth++] = this.wide.encode(Kind.number, base + at);
            p += 8;
            continue;
          case Op.SHORT_BINUNICODE:
            if (p + 1 > end && p + 1 > this.widen()) return this.more(base + at, 2);
            stack[this.depth++] = this.wide.encode(Kind.text, base + at);
            if (window[p] >= shortestCarried) this.look(op, p + 1, base + at);
            p += 1 + window[p];
            continue;
          case Op.LONG1:
          case Op.SHORT_BINSTRING:
          case Op.SHORT_BINBYTES: {
            if (p + 1 > end && p + 1 > this.widen()) return this.more(base + at, 2);
            stack[this.depth++] = this.wide.encode(shortKind(op), base + at);
            if (window[p] >= shortestCarried) this.look(op, p + 1, base + at);
            p += 1 + window[p];
            continue;
          }
          case Op.LONG4:
          case Op.BINSTRING:
          case Op.BINBYTES:
          case Op.BINUNICODE: {
            if (p + 4 > end && p + 4 > this.widen()) return this.more(base + at, 5);
            const length = view.getUint32(p, true);
            if (op === Op.LONG4) {
              if (length >= 2 ** 31) return this.fail('bad-argument', base + at);
              if (length > longestInteger) this.strange('long-integer', base + at);
            }
            stack[this.depth++] = this.wide.encode(longKind(op), base + at);
            if (length >= shortestCarried) this.look(op, p + 4, base + at);
            p += 4 + length;
            continue;
          }
          case Op.BINUNICODE8:
          case Op.BINBYTES8:
          case Op.BYTEARRAY8: {
            if (p + 8 > end && p + 8 > this.widen()) return this.more(base + at, 9);
            const high = view.getUint32(p + 4, true);
            if (high >= 2 ** 21) return this.fail('truncated', base + at);
            stack[this.depth++] = this.wide.encode(op === Op.BINUNICODE8 ? Kind.text : Kind.bytes, base + at);
            this.look(op, p + 8, base + at);
            p += 8 + view.getUint32(p, true) + high * 2 ** 32;
            continue;
          }
          case Op.STRING:
          case Op.UNICODE: {
            stack[this.depth++] = this.wide.encode(op === Op.STRING ? Kind.pyString : Kind.text, base + at);
            this.look(op, p, base + at);
            const newline = window.indexOf(0x0a, p);
            if (newline < 0) {
              this.lineFrom = base + at;
              return this.more(base + window.length, 1);
            }
            p = newline + 1;
            continue;
          }
          case Op.INT:
          case Op.LONG:
          case Op.FLOAT: {
            const newline = input.lineEnd(p, at);
            if (newline - p > longestIntegerText) this.strange('long-integer', base + at);
            stack[this.depth++] = this.numberLine(op, p, newline, base + at);
            p = newline + 1;
            continue;
          }
          case Op.MEMOIZE:
            this.need(1, base + at);
            this.memo.append(stack[this.depth - 1]);
            continue;
          case Op.BINPUT:
            if (p + 1 > end && p + 1 > this.widen()) return this.more(base + at, 2);
            this.need(1, base + at);
            this.memo.put(window[p], stack[this.depth - 1]);
            p += 1;
            continue;
          case Op.LONG_BINPUT:
            if (p + 4 > end && p + 4 > this.widen()) return this.more(base + at, 5);
            this.need(1, base + at);
            this.putMemo(view.getUint32(p, true), base + at);
            p += 4;
            continue;
          case Op.PUT: {
            const newline = input.lineEnd(p, at);
            const index = parseMemoIndex(input.latin(p, newline));
            if (index === undefined) return this.fail('bad-argument', base + at);
            this.need(1, base + at);
            this.putMemo(index, base + at);
            p = newline + 1;
            continue;
          }
          case Op.BINGET:
            if (p + 1 > end && p + 1 > this.widen()) return this.more(base + at, 2);
            this.pushDense(window[p], base + at);
            p += 1;
            continue;
          case Op.LONG_BINGET:
            if (p + 4 > end && p + 4 > this.widen()) return this.more(base + at, 5);
            this.pushDense(view.getUint32(p, true), base + at);
            p += 4;
            continue;
          case Op.GET: {
            const newline = input.lineEnd(p, at);
            const index = parseMemoIndex(input.latin(p, newline));
            if (index === undefined) return this.fail('bad-argument', base + at);
            this.pushMemo(index, base + at);
            p = newline + 1;
            continue;
          }
          case Op.EMPTY_TUPLE:
            stack[this.depth++] = makeValue(Kind.atom, Atom.emptyTuple);
            continue;
          case Op.TUPLE1:
          case Op.TUPLE2:
          case Op.TUPLE3:
            this.collapse(op - Op.TUPLE1 + 1, base + at);
            continue;
          case Op.TUPLE: {
            const from = this.popMark(base + at);
            const tuple = this.tuples.make(stack, from, this.depth);
            this.depth = from;
            stack[this.depth++] = tuple;
            this.weigh(tuple, base + at);
            continue;
          }
          case Op.EMPTY_LIST:
            stack[this.depth++] = this.elements.make(Kind.list);
            continue;
          case Op.EMPTY_DICT:
            stack[this.depth++] = this.elements.make(Kind.dict);
            continue;
          case Op.EMPTY_SET:
            stack[this.depth++] = this.elements.make(Kind.set);
            continue;
          case Op.LIST: {
            const from = this.popMark(base + at);
            const list = this.elements.make(Kind.list);
            this.addItems(list, from, base + at);
            this.depth = from;
            stack[this.depth++] = list;
            continue;
          }
          case Op.FROZENSET: {
            const from = this.popMark(base + at);
            const set = this.elements.make(Kind.frozenset);
            this.addMembers(set, from, base + at);
            this.depth = from;
            stack[this.depth++] = set;
            continue;
          }
          case Op.DICT: {
            const from = this.popMark(base + at);
            const dict = this.elements.make(Kind.dict);
            // The pure-Python unpickler hashes the keys before it misses a value.
            this.setItems(dict, from, base + at);
            if ((this.depth - from) % 2 !== 0) return this.fail('bad-argument', base + at);
            this.depth = from;
            stack[this.depth++] = dict;
            continue;
          }
          case Op.APPEND:
            this.need(2, base + at);
            this.append(stack[this.depth - 2], this.depth - 1, base + at);
            this.depth--;
            continue;
          case Op.APPENDS: {
            const from = this.popMark(base + at);
            this.needBelow(from, base + at);
            this.append(stack[from - 1], from, base + at);
            this.depth = from;
            continue;
          }
          case Op.SETITEM:
            this.need(3, base + at);
            this.setItems(stack[this.depth - 3], this.depth - 2, base + at);
            this.depth -= 2;
            continue;
          case Op.SETITEMS: {
            const from = this.popMark(base + at);
            this.needBelow(from, base + at);
            this.setItems(stack[from - 1], from, base + at);
            if ((this.depth - from) % 2 !== 0) return this.fail('bad-argument', base + at);
            this.depth = from;
            continue;
          }
          case Op.ADDITEMS: {
            const from = this.popMark(base + at);
            this.needBelow(from, base + at);
            this.addMembers(stack[from - 1], from, base + at);
            this.depth = from;
            continue;
          }
          case Op.GLOBAL: {
            const first = input.lineEnd(p, at);
            const second = input.lineEnd(first + 1, at);
            stack[this.depth++] = this.lookUp(input.utf8(p, first), input.utf8(first + 1, second), base + at);
            p = second + 1;
            continue;
          }
          case Op.STACK_GLOBAL: {
            this.need(2, base + at);
            const name = this.nameAt(this.depth - 1, at);
            const module = this.nameAt(this.depth - 2, at);
            this.depth -= 2;
            stack[this.depth++] = this.lookUp(module, name, base + at);
            continue;
          }
          case Op.INST: {
            const first = input.lineEnd(p, at);
            const second = input.lineEnd(first + 1, at);
            // The pure-Python unpickler looks the name up before it misses a mark.
            const callee = this.lookUp(input.utf8(p, first), input.utf8(first + 1, second), base + at);
            const from = this.popMark(base + at);
            this.instantiate(callee, from, from, base + at);
            p = second + 1;
            continue;
          }
          case Op.OBJ: {
            const from = this.popMark(base + at);
            if (this.depth - from < 1) return this.fail('stack-underflow', base + at);
            this.instantiate(stack[from], from + 1, from, base + at);
            continue;
          }
          case Op.REDUCE:
            this.need(2, base + at);
            this.depth -= 2;
            this.call('called', stack[this.depth], stack[this.depth + 1], base + at);
            continue;
          case Op.NEWOBJ:
            this.need(2, base + at);
            this.depth -= 2;
            this.call('created', stack[this.depth], stack[this.depth + 1], base + at);
            continue;
          case Op.NEWOBJ_EX:
            this.need(3, base + at);
            this.depth -= 3;
            this.call('created', stack[this.depth], stack[this.depth + 1], base + at);
            continue;
          case Op.BUILD: {
            this.need(2, base + at);
            const state = stack[this.depth - 1];
            const target = stack[this.depth - 2];
            const answer = isNotable(target)
              ? this.observer.build?.(this, target, state, base + at)
              : undefined;
            if (answer === 'wait') return input.ask(at);
            if (isNotable(state)) this.store(state, base + at);
            this.depth--;
            if (answer !== undefined) {
              if ('detour' in answer) {
                this.frameEnd = 0;
                return { kind: 'detour', from: base + p };
              }
              p += answer.skip;
              // Raw bytes lie outside frames.
              this.frameEnd = 0;
              end = window.length;
            }
            continue;
          }
          case Op.PERSID: {
            const newline = input.lineEnd(p, at);
            this.persistent(this.wide.encode(Kind.text, base + at), base + at);
            p = newline + 1;
            continue;
          }
          case Op.BINPERSID:
            this.need(1, base + at);
            this.persistent(stack[--this.depth], base + at);
            continue;
          case Op.EXT1:
          case Op.EXT2:
          case Op.EXT4: {
            const width = 1 << (op - Op.EXT1);
            if (p + width > end && p + width > this.widen()) return this.more(base + at, width + 1);
            const code =
              width === 1 ? window[p] : width === 2 ? view.getUint16(p, true) : view.getInt32(p, true);
            if (code <= 0) return this.fail('bad-argument', base + at);
            stack[this.depth++] = this.lookUp('copyreg', `_inverted_registry[${code}]`, base + at);
            p += width;
            continue;
          }
          case Op.PROTO:
            if (p + 1 > end && p + 1 > this.widen()) return this.more(base + at, 2);
            if (window[p] > highestProtocol) return this.fail('unsupported-protocol', base + at);
            this.protocol = window[p];
            p += 1;
            continue;
          case Op.FRAME:
            if (p + 8 > end && p + 8 > this.widen()) return this.more(base + at, 9);
            if (base + p + 8 < this.frameEnd) this.straddled = true;
            p += 8;
            this.frameEnd = base + p + view.getUint32(p - 8, true) + view.getUint32(p - 4, true) * 2 ** 32;
            end = this.endOfPart();
            continue;
          case Op.NEXT_BUFFER:
            stack[this.depth++] = makeValue(Kind.atom, Atom.unknown);
            continue;
          case Op.READONLY_BUFFER:
            this.need(1, base + at);
            continue;
          default:
            return this.fail('unknown-opcode', base + at);
        }
      }
    } finally {
      this.opcodes += count;
    }
  }

  /** Index in the window where the current frame or the window ends, whichever comes first. */
  private endOfPart(): number {
    return this.frameEnd === 0
      ? this.input.window.length
      : Math.min(this.input.window.length, this.frameEnd - this.input.base);
  }

  /** An argument does not fit the part: past the end of a frame that is noted, and the window is what counts. */
  private widen(): number {
    if (this.frameEnd !== 0 && this.frameEnd < this.input.base + this.input.window.length) {
      this.straddled = true;
      this.frameEnd = 0;
    }
    return this.input.window.length;
  }

  /** A payload ends beyond the window: reading goes on behind it. */
  private past(offset: number): Step {
    return { kind: 'more', from: offset, atLeast: 1 };
  }

  /** Tells the observer of a payload, from index `from` of the window on, that may be a pickle itself. */
  private look(op: number, from: number, offset: number): void {
    const { window } = this.input;
    if (from + lookLength > window.length ? op !== Op.LONG1 && op !== Op.LONG4 : this.looksCarried(op, from))
      this.observer.carried?.(offset);
  }

  private looksCarried(op: number, from: number): boolean {
    const { window } = this.input;
    switch (op) {
      case Op.BINUNICODE:
      case Op.SHORT_BINUNICODE:
      case Op.BINUNICODE8:
      case Op.UNICODE:
        return looksLikeCarriedText(window, from);
      case Op.STRING:
        return looksLikeCarriedLiteral(window, from);
      case Op.LONG1:
      case Op.LONG4:
        return false;
      default:
        return looksLikeCarriedBytes(window, from);
    }
  }

  private fail(problem: Problem, offset: number): Step {
    return { kind: 'error', offset, problem };
  }

  private push(value: Value): void {
    this.stack[this.depth++] = value;
  }

  private fence(): number {
    return this.markCount > 0 ? this.marks[this.markCount - 1] : 0;
  }

  /** Makes sure that the current frame of the stack holds `count` values. */
  private need(count: number, offset: number): void {
    if (this.depth - count < this.fence()) throw new Halt(this.fail('stack-underflow', offset));
  }

  /** Makes sure that there is a value below a mark that was just popped. */
  private needBelow(from: number, offset: number): void {
    if (from <= this.fence()) throw new Halt(this.fail('stack-underflow', offset));
  }

  private popMark(offset: number): number {
    if (this.markCount === 0) throw new Halt(this.fail('missing-mark', offset));
    return this.marks[--this.markCount];
  }

  private numberLine(op: number, from: number, to: number, offset: number): Value {
    const line = to - from <= 16 ? this.input.latin(from, to) : '';
    if (op === Op.INT && (line === '00' || line === '01')) {
      return makeValue(Kind.atom, line === '01' ? Atom.true : Atom.false);
    }
    const plain = op === Op.FLOAT ? undefined : parsePlainInt(line);
    return (plain === undefined ? undefined : smallInt(plain)) ?? this.wide.encode(Kind.number, offset);
  }

  private putMemo(index: number | string, offset: number): void {
    // The C unpickler allocates the memo up to the index.
    if (typeof index === 'string' || index > 2 * this.memo.size + farthestJump)
      this.strange('memo-index', offset);
    this.memo.put(index, this.stack[this.depth - 1]);
  }

  private strange(strangeness: Strangeness, offset: number): void {
    this.observer.strange?.(strangeness, offset);
  }

  /** BINGET and LONG_BINGET, which are frequent and nearly always dense. */
  private pushDense(index: number, offset: number): void {
    const value = this.memo.at(index);
    if (value === absent) this.pushMemo(index, offset);
    else this.stack[this.depth++] = value;
  }

  private pushMemo(index: number | string, offset: number): void {
    const value = this.memo.get(index);
    if (value === absent) throw new Halt(this.fail('missing-memo', offset));
    this.push(value);
  }

  private collapse(length: number, offset: number): void {
    this.need(length, offset);
    const tuple = this.tuples.make(this.stack, this.depth - length, this.depth);
    this.depth -= length;
    this.push(tuple);
    this.weigh(tuple, offset);
  }

  /** Reports values that nobody could print, hash or copy. */
  private weigh(container: Value, offset: number): void {
    const shape = this.tuples.shapeOf(container);
    if (shape >>> 8 > deepestNesting) this.strange('nesting', offset);
    if ((shape & 255) > mostDoublings) this.strange('doubling', offset);
  }

  /** The name or module operand of STACK_GLOBAL in stack slot `slot`. */
  private nameAt(slot: number, at: number): string {
    const value = this.stack[slot];
    // A call may return a str: what it says is not known, only that somebody hides a name.
    if (kindOf(value) === Kind.result) return computedName;
    const text = this.textOf(value);
    if (text === undefined) throw new Halt(this.input.ask(at));
    if (text === null) throw new Halt(this.fail('bad-argument', this.input.base + at));
    return text;
  }

  private lookUp(module: string, name: string, offset: number): Value {
    const fixImports = this.protocol < 3;
    const key = `${module}\0${name}\0${fixImports}`;
    let index = this.globalIndex.get(key);
    const first = index === undefined;
    if (index === undefined) {
      index = this.globals.length;
      if (index >= this.limits.globals) throw new LimitError('globals');
      this.globals.push({ module, name, fixImports, offset });
      this.globalIndex.set(key, index);
    }
    this.observer.global?.(index, offset, first);
    return makeValue(Kind.global, index);
  }

  /** OBJ and INST: the values from `from` on are arguments, and everything from `base` on leaves the stack. */
  private instantiate(callee: Value, from: number, base: number, offset: number): void {
    const args = this.tuples.make(this.stack, from, this.depth);
    const bare = from === this.depth && kindOf(callee) === Kind.global;
    this.depth = base;
    this.call(bare ? 'instantiated' : 'called', callee, args, offset);
  }

  private call(use: CallUse, callee: Value, args: Value, offset: number): void {
    const kind = kindOf(callee);
    const origin =
      kind === Kind.global ? payloadOf(callee) : kind === Kind.result ? this.calls.origin(callee) : -1;
    this.storeNested(args, offset);
    const result = this.calls.make(callee, args, origin, offset);
    this.push(result);
    if (kind === Kind.global || kind === Kind.result) this.observer.call?.(use, callee, args, result, offset);
  }

  private persistent(pid: Value, offset: number): void {
    this.storeNested(pid, offset);
    const result = this.calls.make(makeValue(Kind.atom, Atom.persistentLoad), pid, -1, offset);
    this.push(result);
    this.observer.persistent?.(pid, result, offset);
  }

  /** Arguments: the direct ones are the callee's affair, which the observer knows; deeper ones are stored. */
  private storeNested(args: Value, offset: number): void {
    if (kindOf(args) === Kind.kept) {
      for (const item of this.tuples.items(args) as Int32Array) {
        if (kindOf(item) === Kind.kept) this.store(item, offset);
      }
    } else if (kindOf(args) === Kind.global) this.store(args, offset);
  }

  private store(value: Value, offset: number): void {
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

  private hash(value: Value, offset: number): void {
    if (kindOf(value) === Kind.result) this.observer.hash?.(value, offset);
    if (kindOf(value) !== Kind.kept) return;
    eachNotableLeaf(this.tuples, value, (leaf) => {
      if (kindOf(leaf) === Kind.result) this.observer.hash?.(leaf, offset);
    });
  }

  private addItems(container: Value, from: number, offset: number): void {
    const { stack, depth } = this;
    if (!this.elements.add(container, stack, from, depth, this.tuples)) return;
    for (let i = from; i < depth; i++) if (isNotable(stack[i])) this.store(stack[i], offset);
    this.weigh(container, offset);
  }

  private append(target: Value, from: number, offset: number): void {
    if (kindOf(target) === Kind.list) {
      this.addItems(target, from, offset);
      return;
    }
    // The C unpickler leaves APPENDS without items alone; the pure-Python one calls extend([]).
    if (isNotable(target) && (this.dialect !== 'c' || from < this.depth))
      this.observer.mutate?.(target, offset, this.stack, from, this.depth);
    for (let i = from; i < this.depth; i++) if (isNotable(this.stack[i])) this.store(this.stack[i], offset);
  }

  private setItems(target: Value, from: number, offset: number): void {
    const { stack, depth } = this;
    const isDict = kindOf(target) === Kind.dict;
    if (isDict && !this.elements.add(target, stack, from, depth, this.tuples)) return;
    const touches = isNotable(target);
    for (let i = from; i + 1 < depth; i += 2) {
      const key = stack[i];
      const value = stack[i + 1];
      if (touches) this.observer.mutate?.(target, offset, stack, i, i + 2);
      if (isNotable(key)) {
        if (isDict) this.hash(key, offset);
        this.store(key, offset);
      }
      if (isNotable(value)) this.store(value, offset);
    }
    if (isDict) this.weigh(target, offset);
  }

  private addMembers(target: Value, from: number, offset: number): void {
    const { stack, depth } = this;
    const isSet = kindOf(target) === Kind.set || kindOf(target) === Kind.frozenset;
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

/** Stands for a name that the stream computes instead of spelling it. */
export const computedName = '<computed>';

function shortKind(op: number): Kind {
  if (op === Op.SHORT_BINSTRING) return Kind.pyString;
  return op === Op.LONG1 ? Kind.number : Kind.bytes;
}

function longKind(op: number): Kind {
  if (op === Op.BINUNICODE) return Kind.text;
  if (op === Op.BINSTRING) return Kind.pyString;
  return op === Op.LONG4 ? Kind.number : Kind.bytes;
}
