import { type ByteSource, MemorySource, SliceSource } from '../../../bytes/byteSource';
import { LimitError } from '../../../limits';
import { decodeText, payloadSpan } from '../machine/literals';
import type { PickleMachine } from '../machine/machine';
import { intOf, isNone, Kind, kindOf, payloadOf, type Value } from '../machine/values';
import { type ArrowContext, type ArrowType, ArrowTypes, type Layout } from './arrowTypes';

/*
 * pyarrow makes an array of a type, a length and buffers without looking whether they agree (25, array.pxi, `_restore_array`), and
 * whoever reads the array then follows its offsets: list(), an index or a categorical of pandas do so while a pickle is loaded. So the
 * buffers must be as many as the type has, and as large as the length says; offsets, indices and runs must stay inside what they point
 * into; children must be of the types that the type names; and there must be as many nulls as the array says, since that is what is
 * allocated for those that are none.
 */

/** Bytes of offsets and indices that are read at once, those of a buffer that is spelled as text, and those of one stream. */
const partSize = 1 << 20;
const maxTextLength = 1 << 24;
const maxRead = 2 ** 32;
const maxDepth = 16;

/** What is known of the arrays of each stream. */
const readers = new WeakMap<PickleMachine, ArrowArrays>();

/** Whether the array that `pyarrow.lib._restore_array(data)` makes can be read without leaving its buffers. */
export async function isSoundArray(context: ArrowContext, data: Value): Promise<boolean> {
  const arrays = readers.get(context.machine) ?? new ArrowArrays(context);
  readers.set(context.machine, arrays);
  return (await arrays.lengthOfSound(data, undefined, 0)) !== undefined;
}

/** The parts of an array that its layout is compared with. */
interface Parts {
  readonly type: ArrowType;
  /** First value, and one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly validity: ByteSource | 'all';
  /** Buffers behind that of the nulls. */
  readonly buffers: readonly ByteSource[];
  readonly children: readonly Value[];
  readonly dictionary: Value;
  readonly depth: number;
}

/** Looks at arrays. One machine's values only. */
class ArrowArrays {
  private readonly types: ArrowTypes;
  /** Numbers of values of the arrays that were looked at, by their tuple. */
  private readonly lengths = new Map<Value, { readonly length: number; readonly type: number } | undefined>();
  /** Bytes that were read. */
  private read = 0;

  constructor(private readonly context: ArrowContext) {
    this.types = new ArrowTypes(context);
  }

  /** Number of values behind a sound array's offset; undefined for any other, and for one of another type than is expected. */
  async lengthOfSound(
    data: Value,
    expected: ArrowType | undefined,
    depth: number,
  ): Promise<number | undefined> {
    if (depth > maxDepth) return undefined;
    if (!this.lengths.has(data)) this.lengths.set(data, await this.look(data, depth));
    const known = this.lengths.get(data);
    return expected === undefined || known?.type === expected.id ? known?.length : undefined;
  }

  private async look(data: Value, depth: number): Promise<{ length: number; type: number } | undefined> {
    const items = this.context.machine.tuples.items(data);
    if (items?.length !== 7) return undefined;
    const [typeValue, length, nulls, offset, bufferList, childList, dictionary] = items;
    if (![length, nulls, offset].every((item) => kindOf(item) === Kind.int)) return undefined;
    const buffers = this.context.listOf(bufferList);
    const children = this.context.listOf(childList);
    const type = await this.types.of(typeValue);
    if (buffers === undefined || children === undefined || type === undefined) return undefined;
    const [from, to, nullCount] = [intOf(offset), intOf(offset) + intOf(length), intOf(nulls)];
    if (from < 0 || to < from || !hasCount(type.layout, buffers.length)) return undefined;
    const ownsDictionary = type.layout.kind === 'indices';
    if (ownsDictionary ? children.length > 0 : !isAbsent(dictionary)) return undefined;
    if (!ownsDictionary && children.length !== type.children.length) return undefined;
    const validity = await this.validityOf(type.layout, buffers[0], nullCount, from, to);
    const sources: ByteSource[] = [];
    for (const buffer of buffers.slice(1)) {
      const source = await bufferOf(this.context, buffer);
      if (source === undefined) return undefined;
      sources.push(source);
    }
    if (validity === undefined) return undefined;
    const parts = { type, from, to, validity, buffers: sources, children, dictionary, depth };
    return (await this.fits(parts)) ? { length: to - from, type: type.id } : undefined;
  }

  /** Which values are null, and whether there are as many as the array says; -1 says that nobody counted. */
  private async validityOf(
    layout: Layout,
    buffer: Value,
    nullCount: number,
    from: number,
    to: number,
  ): Promise<ByteSource | 'all' | undefined> {
    const count = to - from;
    if (layout.kind === 'null') return isAbsent(buffer) && nullCount === count ? 'all' : undefined;
    if (isAbsent(buffer)) return nullCount === 0 || nullCount === -1 ? 'all' : undefined;
    if (layout.kind === 'union' || layout.kind === 'runs') return undefined;
    const bits = await bufferOf(this.context, buffer);
    if (bits === undefined || bits.size * 8 < to) return undefined;
    if (nullCount === -1) return bits;
    let valid = 0;
    for (let first = from >> 3; first < Math.ceil(to / 8); first += partSize) {
      const bytes = await this.bytesOf(bits, first, Math.min(partSize, Math.ceil(to / 8) - first));
      for (let at = 0; at < bytes.length; at++) valid += onesOf(bytes[at], (first + at) * 8, from, to);
    }
    return valid === count - nullCount ? bits : undefined;
  }

  private async bytesOf(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
    this.read += length;
    if (this.read > maxRead) throw new LimitError('cells');
    return source.read(offset, length);
  }

  /** Whether buffers and children hold what the type and the length say. */
  private async fits(parts: Parts): Promise<boolean> {
    const { type, from, to, buffers } = parts;
    const { layout } = type;
    const [first, second] = buffers;
    switch (layout.kind) {
      case 'null':
        return true;
      case 'fixed':
        return first.size * 8 >= to * layout.bits;
      case 'bytes':
        return this.areOrdered(first, from, to, layout.width, second.size);
      case 'list': {
        const length = await this.lengthOfChild(parts, 0);
        // pyarrow ends the process where an entry of a map is null.
        if (layout.isMap && !this.hasNoNulls(parts.children[0])) return false;
        return length !== undefined && this.areOrdered(first, from, to, layout.width, length);
      }
      case 'list-view': {
        const length = await this.lengthOfChild(parts, 0);
        return length !== undefined && this.areRanges(first, second, from, to, layout.width, length);
      }
      case 'items': {
        const length = await this.lengthOfChild(parts, 0);
        return length !== undefined && length >= to * layout.size;
      }
      case 'struct':
        return this.areAsLong(parts, to);
      case 'views':
        return this.areViews(parts);
      case 'union':
        return this.isUnion(parts, layout);
      case 'runs':
        return this.areRuns(parts);
      case 'indices': {
        const length = await this.lengthOfSound(parts.dictionary, type.children[0], parts.depth + 1);
        return length !== undefined && this.areInside(parts, layout, length);
      }
    }
  }

  private lengthOfChild({ type, children, depth }: Parts, index: number): Promise<number | undefined> {
    return this.lengthOfSound(children[index], type.children[index], depth + 1);
  }

  private async areAsLong(parts: Parts, length: number): Promise<boolean> {
    for (let index = 0; index < parts.children.length; index++) {
      const own = await this.lengthOfChild(parts, index);
      if (own === undefined || own < length) return false;
    }
    return true;
  }

  /** Whether neither an array nor its first child, the keys of a map, says that it has nulls, or does not know. */
  private hasNoNulls(data: Value): boolean {
    const items = this.context.machine.tuples.items(data);
    const keys = items === undefined ? undefined : this.context.listOf(items[5])?.[0];
    const ofKeys = keys === undefined ? undefined : this.context.machine.tuples.items(keys);
    return [items, ofKeys].every((each) => {
      const nulls = each?.[2];
      return (
        each !== undefined &&
        nulls !== undefined &&
        kindOf(nulls) === Kind.int &&
        (intOf(nulls) === 0 || (intOf(nulls) === -1 && isAbsent(this.context.listOf(each[4])?.[0])))
      );
    });
  }

  /** Whether offsets never fall, and lie between 0 and `limit`. */
  private async areOrdered(values: ByteSource, from: number, to: number, width: 4 | 8, limit: number) {
    if (to === from) return true;
    let before = 0;
    return this.everyInteger(values, from, to + 1, width, true, (value) => {
      const isOrdered = value >= before && value <= limit;
      before = value;
      return isOrdered;
    });
  }

  /** Whether each offset and its size stay inside a child. */
  private async areRanges(
    offsets: ByteSource,
    sizes: ByteSource,
    from: number,
    to: number,
    width: 4 | 8,
    limit: number,
  ): Promise<boolean> {
    const step = partSize / width;
    for (let first = from; first < to; first += step) {
      const last = Math.min(to, first + step);
      const starts: number[] = [];
      const keep = (value: number) => {
        starts.push(value);
        return value >= 0 && value <= limit;
      };
      if (!(await this.everyInteger(offsets, first, last, width, true, keep))) return false;
      const fits = (size: number, at: number) => size >= 0 && starts[at - first] + size <= limit;
      if (!(await this.everyInteger(sizes, first, last, width, true, fits))) return false;
    }
    return true;
  }

  /** Whether indices that are not null lie below a length. */
  private async areInside(parts: Parts, layout: Layout & { kind: 'indices' }, limit: number) {
    const isValid = await this.validOf(parts);
    const { from, to, buffers } = parts;
    return this.everyInteger(
      buffers[0],
      from,
      to,
      layout.bits / 8,
      layout.isSigned,
      (value, at) => !isValid(at) || (value >= 0 && value < limit),
    );
  }

  private async validOf({ validity, to }: Parts): Promise<(at: number) => boolean> {
    if (validity === 'all') return () => true;
    const bits = await this.bytesOf(validity, 0, Math.ceil(to / 8));
    return (at) => ((bits[at >> 3] >> (at & 7)) & 1) === 1;
  }

  /** Whether each text that is longer than twelve bytes stands in a buffer. */
  private async areViews(parts: Parts): Promise<boolean> {
    const { from, to } = parts;
    const [views, ...held] = parts.buffers;
    if (views.size < to * 16) return false;
    const isValid = await this.validOf(parts);
    const step = partSize / 16;
    for (let first = from; first < to; first += step) {
      const bytes = await this.bytesOf(views, first * 16, Math.min(step, to - first) * 16);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let at = 0, index = first; at + 16 <= bytes.length; at += 16, index++) {
        const length = view.getInt32(at, true);
        if (length < 0) return false;
        if (length <= 12 || !isValid(index)) continue;
        const [buffer, start] = [view.getInt32(at + 8, true), view.getInt32(at + 12, true)];
        if (buffer < 0 || start < 0 || start + length > (held[buffer]?.size ?? -1)) return false;
      }
    }
    return true;
  }

  /** Whether each code names a child, and each offset a value of that; children of sparse ones are as long as the union. */
  private async isUnion(parts: Parts, layout: Layout & { kind: 'union' }): Promise<boolean> {
    const { from, to, buffers } = parts;
    const lengths = new Map<number, number>();
    for (const [index, code] of layout.codes.entries()) {
      const length = await this.lengthOfChild(parts, index);
      if (length === undefined || (!layout.isDense && length < to)) return false;
      lengths.set(code, length);
    }
    const step = partSize / 4;
    for (let first = from; first < to; first += step) {
      const last = Math.min(to, first + step);
      const named: number[] = [];
      const keep = (code: number) => {
        named.push(lengths.get(code) ?? -1);
        return lengths.has(code);
      };
      if (!(await this.everyInteger(buffers[0], first, last, 1, true, keep))) return false;
      const fits = (value: number, at: number) => value >= 0 && value < named[at - first];
      if (layout.isDense && !(await this.everyInteger(buffers[1], first, last, 4, true, fits))) return false;
    }
    return true;
  }

  /** Whether runs end one behind the other, the last not before the array does, and each has a value. */
  private async areRuns(parts: Parts): Promise<boolean> {
    const [ends, values] = [await this.lengthOfChild(parts, 0), await this.lengthOfChild(parts, 1)];
    const { layout } = parts.type.children[0];
    const items = this.context.machine.tuples.items(parts.children[0]);
    const listed = items === undefined ? undefined : this.context.listOf(items[4]);
    const source = listed === undefined ? undefined : await bufferOf(this.context, listed[1]);
    if (ends === undefined || values === undefined || values < ends || items === undefined) return false;
    if (layout.kind !== 'fixed' || source === undefined || !isAbsent(listed?.[0])) return false;
    const start = intOf(items[3]);
    let before = 0;
    const areOrdered = await this.everyInteger(source, start, start + ends, layout.bits / 8, true, (end) => {
      const isBehind = end > before;
      before = end;
      return isBehind;
    });
    return areOrdered && before >= parts.to;
  }

  /** Whether each integer of a buffer, from one index to another, passes a test. Those beyond 2^53 need not be exact. */
  private async everyInteger(
    values: ByteSource,
    from: number,
    to: number,
    width: number,
    isSigned: boolean,
    test: (value: number, index: number) => boolean,
  ): Promise<boolean> {
    const count = partSize / width;
    for (let first = from; first < to; first += count) {
      const wanted = Math.min(count, to - first) * width;
      const bytes = await this.bytesOf(values, first * width, wanted);
      if (bytes.length < wanted) return false;
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (let at = 0, index = first; at < bytes.length; at += width, index++)
        if (!test(integerOf(view, at, width, isSigned), index)) return false;
    }
    return true;
  }
}

function integerOf(view: DataView, at: number, width: number, isSigned: boolean): number {
  switch (width) {
    case 1:
      return isSigned ? view.getInt8(at) : view.getUint8(at);
    case 2:
      return isSigned ? view.getInt16(at, true) : view.getUint16(at, true);
    case 4:
      return isSigned ? view.getInt32(at, true) : view.getUint32(at, true);
    default: {
      const high = isSigned ? view.getInt32(at + 4, true) : view.getUint32(at + 4, true);
      return high * 2 ** 32 + view.getUint32(at, true);
    }
  }
}

/** How many bits of a byte are set, of those whose positions lie in a range; `at` is the position of its first. */
function onesOf(byte: number, at: number, from: number, to: number): number {
  let count = 0;
  for (let bit = Math.max(0, from - at); bit < Math.min(8, to - at); bit++) count += (byte >> bit) & 1;
  return count;
}

/** Whether an array has as many buffers as its layout: pyarrow takes them by their position. */
function hasCount(layout: Layout, buffers: number): boolean {
  switch (layout.kind) {
    case 'null':
    case 'items':
    case 'struct':
    case 'runs':
      return buffers === 1;
    case 'fixed':
    case 'indices':
    case 'list':
      return buffers === 2;
    case 'bytes':
    case 'list-view':
      return buffers === 3;
    case 'views':
      return buffers >= 2;
    case 'union':
      return buffers === (layout.isDense ? 3 : 2);
  }
}

const empty: ByteSource = new MemorySource('', new Uint8Array(0));

/** The bytes of `py_buffer(bytes)`, or of bytes where they may be given as they are; undefined where they are not in the stream. */
export async function bufferOf(
  context: ArrowContext,
  value: Value | undefined,
  takesBytes = false,
): Promise<ByteSource | undefined> {
  const { machine } = context;
  if (value === undefined || isNone(value)) return empty;
  let bytes = value;
  for (const maker of ['pyarrow.lib.py_buffer', 'builtins.bytearray', '_codecs.encode']) {
    if (kindOf(bytes) !== Kind.result) break;
    const callee = machine.calls.callee(bytes);
    const args = machine.tuples.items(machine.calls.args(bytes));
    if (kindOf(callee) !== Kind.global || args === undefined) return undefined;
    if (context.pathOf(payloadOf(callee)) !== maker) {
      if (maker === 'pyarrow.lib.py_buffer' && !takesBytes) return undefined;
      continue;
    }
    if (args.length === 0) return empty;
    bytes = args[0];
  }
  const isText = kindOf(bytes) === Kind.text;
  if ((!isText && kindOf(bytes) !== Kind.bytes) || (bytes === value && !takesBytes)) return undefined;
  const at = machine.wide.decode(bytes);
  const head = await context.source.read(at, 16);
  const span = payloadSpan(head, 0);
  if (span === undefined || Number.isNaN(span.length)) return undefined;
  if (!isText) return new SliceSource('', context.source, at + span.start, span.length);
  if (span.length > maxTextLength) return undefined;
  // `_codecs.encode(text, 'latin1')`, whose codec has a check of its own.
  const text = decodeText(head[0], await context.source.read(at + span.start, span.length));
  return new MemorySource(
    '',
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  );
}

function isAbsent(value: Value | undefined): boolean {
  return value === undefined || isNone(value);
}
