import { LimitError } from '../../../limits';
import {
  lookLength,
  looksLikeCarriedBytes,
  looksLikeCarriedLiteral,
  looksLikeCarriedText,
  minCarriedLength,
} from './carried';
import { parseMemoIndex } from './literals';
import { highestProtocol, Op } from './opcodes';
import { looksSpecial, looksSpecialLine, minSpecialLength } from './specialNames';
import { MachineState, maxNesting } from './state';
import { Halt, type Step } from './step';
import { Atom, byteValue, fitsSmall, grown, isNotable, Kind, kindOf, makeValue } from './values';

/** Bytes of a binary integer, and characters of one in text, beyond which Python needs minutes or refuses. */
const maxIntegerLength = 1 << 17;
const maxIntegerTextLength = 4300;
/** Set of opcodes in which there is none. */
const noOpcodes = new Uint8Array(256);

/**
 * A symbolic pickle virtual machine for protocols 0 to 5. It runs a stream without importing or calling anything, tells its
 * observer what would have happened, and resumes at any byte: `feed` it windows and do what each Step asks.
 */
export class PickleMachine extends MachineState {
  /** Opcodes executed so far. */
  opcodes = 0;
  /** End of the frame that is being read; 0 outside frames. */
  frameEnd = 0;
  /** An opcode or its argument reached over the end of its frame: unpicklers differ in what they read then. */
  straddled = false;

  /** Offset where a long line's newline is still being looked for; -1 otherwise. */
  private lineFrom = -1;

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

  /** A byte near the current opcode; see Input.byteAt. */
  byteAt(offset: number): number | null | undefined {
    return this.input.byteAt(offset);
  }

  private more(from: number, atLeast: number): Step {
    return this.input.isLast
      ? { kind: 'error', offset: from, problem: 'truncated' }
      : { kind: 'more', from, atLeast };
  }

  // biome-ignore lint/complexity/noExcessiveLinesPerFunction: one opcode after the other; calls would cost half the speed.
  private run(): Step {
    const { input } = this;
    const { window, base } = input;
    const view = new DataView(window.buffer, window.byteOffset, window.length);
    // An opcode pushes one value at most, so that one look at the stack's size serves the whole window.
    if (this.depth > this.limits.cells) throw new LimitError('cells');
    // Growing takes a copy for a moment.
    if (1.5 * this.heldBytes > this.limits.memory) throw new LimitError('memory');
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
            if (this.markCount > maxNesting) this.strange('nesting', base + at);
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
            if (window[p] >= minSpecialLength) this.look(op, p + 1, window[p], base + at);
            p += 1 + window[p];
            continue;
          case Op.LONG1:
          case Op.SHORT_BINSTRING:
          case Op.SHORT_BINBYTES: {
            if (p + 1 > end && p + 1 > this.widen()) return this.more(base + at, 2);
            stack[this.depth++] = this.wide.encode(shortKind(op), base + at);
            if (window[p] >= minSpecialLength) this.look(op, p + 1, window[p], base + at);
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
              if (length > maxIntegerLength) this.strange('long-integer', base + at);
            }
            stack[this.depth++] = this.wide.encode(longKind(op), base + at);
            if (length >= minSpecialLength) this.look(op, p + 4, length, base + at);
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
            this.look(op, p + 8, view.getUint32(p, true) + high * 2 ** 32, base + at);
            p += 8 + view.getUint32(p, true) + high * 2 ** 32;
            continue;
          }
          case Op.STRING:
          case Op.UNICODE: {
            stack[this.depth++] = this.wide.encode(op === Op.STRING ? Kind.pyString : Kind.text, base + at);
            this.look(op, p, maxIntegerLength, base + at);
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
            const newline = this.lineEnd(p, at);
            if (newline - p > maxIntegerTextLength) this.strange('long-integer', base + at);
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
            const newline = this.lineEnd(p, at);
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
            const newline = this.lineEnd(p, at);
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
            const first = this.lineEnd(p, at);
            const second = this.lineEnd(first + 1, at);
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
            const first = this.lineEnd(p, at);
            const second = this.lineEnd(first + 1, at);
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
          case Op.REDUCE: {
            this.need(2, base + at);
            const callee = stack[this.depth - 2];
            const named =
              kindOf(callee) === Kind.global
                ? this.observer.names?.(callee, stack[this.depth - 1])
                : undefined;
            if (named === 'wait') return input.ask(at);
            this.depth -= 2;
            if (named === undefined) this.call('called', callee, stack[this.depth + 1], base + at);
            else stack[this.depth++] = this.lookUp(named[0], named[1], base + at, false);
            continue;
          }
          case Op.NEWOBJ:
            this.need(2, base + at);
            this.depth -= 2;
            this.call('created', stack[this.depth], stack[this.depth + 1], base + at);
            continue;
          case Op.NEWOBJ_EX:
            this.need(3, base + at);
            this.depth -= 3;
            this.observer.keywords?.(stack[this.depth + 2], base + at);
            this.call('created', stack[this.depth], stack[this.depth + 1], base + at);
            continue;
          case Op.BUILD: {
            this.need(2, base + at);
            const state = stack[this.depth - 1];
            const target = stack[this.depth - 2];
            const answer = isNotable(target) ? this.observer.build?.(target, state, base + at) : undefined;
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
            const newline = this.lineEnd(p, at);
            this.persistent(this.wide.encode(Kind.text, base + at), base + at);
            p = newline + 1;
            continue;
          }
          case Op.BINPERSID: {
            this.need(1, base + at);
            const pid = stack[this.depth - 1];
            const given = this.observer.persistentValue?.(pid);
            if (given === 'wait') return input.ask(at);
            this.depth--;
            this.persistent(pid, base + at, given);
            continue;
          }
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

  /** The end of a line; one that reaches over the end of its frame is noted, whatever comes of it. */
  private lineEnd(from: number, at: number): number {
    const newline = this.input.lineEnd(from, at);
    if (this.frameEnd !== 0 && this.input.base + newline >= this.frameEnd) this.widen();
    return newline;
  }

  /** A payload ends beyond the window: reading goes on behind it. */
  private past(offset: number): Step {
    return { kind: 'more', from: offset, atLeast: 1 };
  }

  /** Tells the observer of a payload, from index `from` of the window on, that may be a pickle itself or a special name. */
  private look(op: number, from: number, length: number, offset: number): void {
    const { window } = this.input;
    if (this.looksSpecial(op, from, length)) this.tellSpecial(this.stack[this.depth - 1]);
    if (length < minCarriedLength) return;
    if (from + lookLength > window.length ? op !== Op.LONG1 && op !== Op.LONG4 : this.looksCarried(op, from))
      this.observer.carried?.(offset);
  }

  private looksSpecial(op: number, from: number, length: number): boolean {
    const { window } = this.input;
    switch (op) {
      case Op.BINUNICODE:
      case Op.SHORT_BINUNICODE:
      case Op.BINUNICODE8:
      case Op.BINSTRING:
      case Op.SHORT_BINSTRING:
        return looksSpecial(window, from, length);
      case Op.STRING:
      case Op.UNICODE:
        return looksSpecialLine(window, from);
      default:
        return false;
    }
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
}

function shortKind(op: number): Kind {
  if (op === Op.SHORT_BINSTRING) return Kind.pyString;
  return op === Op.LONG1 ? Kind.number : Kind.bytes;
}

function longKind(op: number): Kind {
  if (op === Op.BINUNICODE) return Kind.text;
  if (op === Op.BINSTRING) return Kind.pyString;
  return op === Op.LONG4 ? Kind.number : Kind.bytes;
}
