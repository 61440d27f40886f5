import { decodeUtf8 } from '../../bytes/text';
import { MalformedError, type WindowReader } from './windowReader';

/**
 * What a field of a message holds, as far as somebody judges it: texts, numbers, numbers with a sign, fractions of 32 bits. Of `bytes` it is only
 * kept that there are some: an empty text; of `place` where they start, and how many there are, as two numbers.
 */
export type FieldType =
  | 'string'
  | 'number'
  | 'signed'
  | 'fraction'
  | 'bytes'
  | 'place'
  | MessageType
  | (() => MessageType);

/** How numbers of such a field are read; undefined for other fields. */
const numberReaders: Readonly<Record<string, (reader: WindowReader, end: number) => number>> = {
  number: readVarint,
  signed: readSigned,
  fraction: readFraction,
};

function numberReader(type: FieldType | undefined) {
  return typeof type === 'string' && Object.hasOwn(numberReaders, type) ? numberReaders[type] : undefined;
}

/** A message of a .proto file: the fields that are judged, by number. Others are skipped without being read. */
export interface MessageType {
  readonly name: string;
  readonly fields: Readonly<Record<number, readonly [name: string, type: FieldType]>>;
}

/** A message that was read: its texts and numbers by field. Messages inside it were told before it. */
export interface Message {
  readonly type: string;
  readonly offset: number;
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** How many there were of each, forgotten ones included; not a number where some were not read. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Text of a field, or ''. Of several the last counts, as protobuf has it. */
export function textOf(message: Message, field: string): string {
  return message.texts.get(field)?.at(-1) ?? '';
}

export function typeOf(type: FieldType): MessageType | undefined {
  return typeof type === 'function' ? type() : typeof type === 'string' ? undefined : type;
}

/** Texts are kept whole up to here; longer ones are data, not names. */
const maxTextLength = 1 << 20;
/** Bytes of numbers that stand together. */
const maxPackedLength = 1 << 16;
/** Texts and numbers kept of one field of one message: of more, those in between are forgotten. */
export const maxValues = 4096;

export type Visitor = (message: Message) => void | Promise<void>;

interface Open {
  readonly type: MessageType;
  readonly end: number;
  readonly offset: number;
  readonly texts: Map<string, string[]>;
  readonly numbers: Map<string, number[]>;
  readonly counts: Map<string, number>;
}

/** A list that stays bounded, and whose last value stays the last: that is the one that counts where only one is meant. */
export function keep<T>(counts: Map<string, number>, map: Map<string, T[]>, field: string, value: T): void {
  counts.set(field, (counts.get(field) ?? 0) + 1);
  const list = map.get(field);
  if (list === undefined) map.set(field, [value]);
  else if (list.length < maxValues) list.push(value);
  else list[maxValues - 1] = value;
}

/**
 * Walks a message in protobuf's wire format, telling each message of its schema to `visit` when it ends. Streams: only names and
 * numbers are read, tensors are seeked past; nesting is kept on a stack of its own. Source: protobuf.dev/programming-guides/encoding.
 * @throws MalformedError where the bytes are no such message.
 */
export async function walkMessage(
  reader: WindowReader,
  root: MessageType,
  end: number,
  deepest: number,
  visit: Visitor,
): Promise<void> {
  const open: Open[] = [begin(root, end, reader.position)];
  let truncated = false;
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    if (reader.position === top.end) {
      open.pop();
      const done = visit({
        type: top.type.name,
        offset: top.offset,
        texts: top.texts,
        numbers: top.numbers,
        counts: top.counts,
      });
      if (done !== undefined) await done;
      continue;
    }
    const at = reader.position;
    // Enough for a tag and a number or length: most fields cost no await.
    if (!reader.has(20)) await reader.need(Math.min(20, reader.size - at));
    const tag = readVarint(reader, top.end);
    const wire = tag % 8;
    const known = top.type.fields[Math.floor(tag / 8)];
    if (tag < 8) throw new MalformedError('field number 0', at);
    if (wire === 0) {
      const value = (known?.[1] === 'signed' ? readSigned : readVarint)(reader, top.end);
      if (known?.[1] === 'number' || known?.[1] === 'signed') keep(top.counts, top.numbers, known[0], value);
    } else if (wire === 2) {
      let length = readVarint(reader, top.end);
      if (reader.position + length > top.end) {
        if (top.end < reader.size) throw new MalformedError('a length beyond its message', at);
        // The file ends before its messages do: what there is of them is still read.
        truncated = true;
        length = top.end - reader.position;
      }
      const inner = known === undefined ? undefined : typeOf(known[1]);
      const read = numberReader(known?.[1]);
      if (inner !== undefined) {
        if (open.length >= deepest) throw new MalformedError('messages nest too deeply', at);
        open.push(begin(inner, reader.position + length, at));
      } else if (known?.[1] === 'string' && length <= maxTextLength) {
        if (!reader.has(length)) await reader.need(length);
        keep(top.counts, top.texts, known[0], decodeUtf8(reader.takeBytes(length)));
      } else if (read !== undefined && known !== undefined && length <= maxPackedLength) {
        // Repeated numbers may stand together.
        if (!reader.has(length)) await reader.need(length);
        const end = reader.position + length;
        while (reader.position < end) keep(top.counts, top.numbers, known[0], read(reader, end));
      } else {
        if (known !== undefined && (known[1] === 'string' || read !== undefined))
          top.counts.set(known[0], Number.NaN);
        if (known?.[1] === 'bytes') keep(top.counts, top.texts, known[0], '');
        else if (known?.[1] === 'place')
          for (const number of [reader.position, length]) keep(top.counts, top.numbers, known[0], number);
        reader.skip(length);
      }
    } else if (wire === 1 || wire === 5) {
      if (reader.position + (wire === 1 ? 8 : 4) > top.end)
        throw new MalformedError('a number beyond its message', at);
      if (known?.[1] === 'fraction' && wire === 5)
        keep(top.counts, top.numbers, known[0], readFraction(reader, top.end));
      else reader.skip(wire === 1 ? 8 : 4);
    }
    // Groups (3 and 4) were never used by these formats.
    else throw new MalformedError(`wire type ${wire}`, at);
  }
  if (truncated) throw new MalformedError('truncated', end);
}

function begin(type: MessageType, end: number, offset: number): Open {
  return { type, end, offset, texts: new Map(), numbers: new Map(), counts: new Map() };
}

/** A number of up to ten bytes; exact up to 2^53, which is all that lengths and tags can be. */
function readVarint(reader: WindowReader, end: number): number {
  let value = 0;
  for (let scale = 1, index = 0; index < 10; index++, scale *= 128) {
    if (reader.position >= end) throw new MalformedError('a number beyond its message', reader.position);
    const byte = reader.takeU8();
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
  }
  throw new MalformedError('a number of more than ten bytes', reader.position);
}

/** A number of 64 bits with a sign; exact where it is not larger than 2^53. */
function readSigned(reader: WindowReader, end: number): number {
  let [low, high] = [0, 0];
  for (let index = 0; index < 10; index++) {
    if (reader.position >= end) throw new MalformedError('a number beyond its message', reader.position);
    const byte = reader.takeU8();
    if (index < 7) low += (byte & 0x7f) * 2 ** (7 * index);
    else high += (byte & 0x7f) * 2 ** (7 * (index - 7));
    // 49 bits are low, and 15 high, of which the last is the sign.
    if (byte < 0x80) return low + (high % 2 ** 15 >= 2 ** 14 ? (high % 2 ** 15) - 2 ** 15 : high) * 2 ** 49;
  }
  throw new MalformedError('a number of more than ten bytes', reader.position);
}

function readFraction(reader: WindowReader, end: number): number {
  if (reader.position + 4 > end) throw new MalformedError('a number beyond its message', reader.position);
  const bytes = reader.takeBytes(4);
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true);
}
