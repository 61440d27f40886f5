import { decodeLatin1 } from '../../bytes/text';
import { decodeInteger, decodeText, payloadSpan } from '../pickle/machine/literals';
import { Op } from '../pickle/machine/opcodes';
import { Atom, intOf, Kind, kindOf, payloadOf, type Value } from '../pickle/machine/values';
import type { RebuiltPickle } from './rebuild';

/** Characters of a key or a string value; longer ones are cut, which no real name is. */
const maxTextLength = 1 << 16;
/** Texts that are remembered. */
const maxTexts = 1024;
/** Bytes of a line of text, such as a number in decimal digits. */
const maxLineLength = 1 << 16;

/**
 * Reads the plain values of a pickle that was rebuilt, when they are wanted. Nothing waits: where bytes are missing, `withBytes` begins
 * again.
 */
export class ValueReader {
  /** Texts that were read: 'storage', 'cpu' and the like are one value that thousands of tensors share. */
  private readonly texts = new Map<Value, string>();

  constructor(readonly pickle: RebuiltPickle) {}

  /** Items of a tuple, as a list of the caller's own. */
  items(value: Value): Value[] | undefined {
    return this.pickle.machine.tuples.list(value);
  }

  /** Where the payload of a text, bytes or number opcode lies. */
  span(value: Value): { op: number; start: number; length: number } | undefined {
    const { kept, machine } = this.pickle;
    const offset = machine.wide.decode(value);
    // The machine has seen a whole opcode in its window, so that what is there is enough.
    const at = kept.place(offset);
    const op = kept.window[at];
    const span = payloadSpan(kept.window, at);
    if (span === undefined) return undefined;
    const start = offset + span.start - at;
    if (!Number.isNaN(span.length)) return { op, start, length: span.length };
    for (let reach = 256; reach <= maxLineLength; reach *= 4) {
      const line = kept.at(offset, reach, 1);
      const newline = line.indexOf(0x0a, 1);
      if (newline >= 0) return { op, start, length: newline - 1 };
      if (line.length < reach) return undefined;
    }
    return undefined;
  }

  /** Text of a str value; undefined for other values. Bytes keys of Python 2 count as text, as torch decodes them. */
  text(value: Value): string | undefined {
    const kind = kindOf(value);
    if (kind !== Kind.text && kind !== Kind.pyString && kind !== Kind.bytes) return undefined;
    const known = this.texts.get(value);
    if (known !== undefined) return known;
    const span = this.span(value);
    if (span === undefined) return undefined;
    const bytes = this.pickle.kept.at(span.start, Math.min(span.length, maxTextLength));
    const text = decodeText(span.op, bytes);
    // Names of thousands of tensors are read once each, and would only push out what is shared.
    if (this.texts.size < maxTexts) this.texts.set(value, text);
    return text;
  }

  /** An integer that a double holds exactly; undefined for other values. */
  integer(value: Value): number | undefined {
    if (kindOf(value) === Kind.int) return intOf(value);
    if (kindOf(value) !== Kind.number) return undefined;
    const span = this.span(value);
    if (span === undefined || span.length > 4300) return undefined;
    return decodeInteger(span.op, this.pickle.kept.at(span.start, span.length));
  }

  /** A tuple or list of integers. */
  integers(value: Value): number[] | undefined {
    const items =
      kindOf(value) === Kind.list
        ? this.pickle.machine.elements.items(value, Number.POSITIVE_INFINITY).items
        : kindOf(value) === Kind.result && this.pickle.observer.calleeOf(value) === 'torch.Size'
          ? this.sizeItems(value)
          : this.items(value);
    if (items === undefined) return undefined;
    // The list is ours: numbers take the places of their values.
    for (let i = 0; i < items.length; i++) {
      const integer = this.integer(items[i]);
      if (integer === undefined) return undefined;
      items[i] = integer;
    }
    return items;
  }

  private sizeItems(value: Value): Value[] | undefined {
    const args = this.items(this.pickle.machine.calls.args(value));
    return args?.length === 1 ? this.items(args[0]) : undefined;
  }

  /** A scalar as JSON text, for people and receipts; undefined for containers and results. */
  scalar(value: Value): string | undefined {
    switch (kindOf(value)) {
      case Kind.atom:
        return atoms[payloadOf(value)];
      case Kind.int:
        return String(intOf(value));
      case Kind.text:
      case Kind.pyString:
        return JSON.stringify(this.text(value));
      case Kind.number: {
        const integer = this.integer(value);
        if (integer !== undefined) return String(integer);
        const span = this.span(value);
        if (span === undefined) return undefined;
        const bytes = this.pickle.kept.at(span.start, Math.min(span.length, 64));
        if (span.op === Op.BINFLOAT && bytes.length === 8)
          return floatText(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, false));
        return span.op === Op.FLOAT ? decodeLatin1(bytes) : undefined;
      }
      default:
        return undefined;
    }
  }
}

/** Zero keeps its sign. */
const floatText = (value: number) => (Object.is(value, -0) ? '-0.0' : String(value));

const atoms: Record<number, string> = { [Atom.none]: 'null', [Atom.true]: 'true', [Atom.false]: 'false' };
