import { type ByteSource, MemorySource, SliceSource } from '../../../bytes/byteSource';
import { decodeText, payloadSpan } from '../machine/literals';
import { Atom, intOf, Kind, kindOf, payloadOf, type Value } from '../machine/values';
import type { JudgeContext } from './judgement';

/*
 * pyarrow makes an array of a type, a length and buffers without looking whether they agree (25, array.pxi, `_restore_array`), and
 * whoever reads the array then follows its offsets: list(), an index or a categorical of pandas do so while a pickle is loaded. So the
 * buffers must be as large as the length says, and offsets and indices must stay inside what they point into.
 */

/** What a look needs beside the judge's context. */
export interface ArrowContext extends JudgeContext {
  textOf(value: Value): Promise<string | undefined>;
}

type Layout =
  /** Values of so many bits. */
  | { readonly kind: 'fixed'; readonly bits: number }
  /** Offsets of so many bytes, into bytes or into one child. */
  | { readonly kind: 'offsets'; readonly width: 4 | 8; readonly child: boolean }
  | { readonly kind: 'indices'; readonly bits: number }
  | { readonly kind: 'null' };

/** Bits of the values of plain types, by the start of their alias. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^bool$/, 1],
  [/^u?int8$/, 8],
  [/^(?:u?int16|halffloat|float16)$/, 16],
  [/^(?:u?int32|float|float32|date32(?:\[day\])?|time32\[\w+\])$/, 32],
  [/^(?:u?int64|double|float64|date64(?:\[ms\])?|(?:time64|timestamp|duration)\[\w+\])$/, 64],
];
const constructors: Readonly<Record<string, number>> = {
  time32: 32,
  time64: 64,
  timestamp: 64,
  duration: 64,
  decimal128: 128,
  decimal256: 256,
};
/** Bytes of offsets and indices that are read at once, and those of a buffer that is spelled as text. */
const partSize = 1 << 20;
const maxTextLength = 1 << 24;
const maxDepth = 16;

/** Whether the array that `pyarrow.lib._restore_array(data)` makes can be read without leaving its buffers. */
export async function isSoundArray(context: ArrowContext, data: Value, depth = 0): Promise<boolean> {
  return (await lengthOfSound(context, data, depth)) !== undefined;
}

/** Number of values behind a sound array's offset; undefined for any other. */
async function lengthOfSound(context: ArrowContext, data: Value, depth: number): Promise<number | undefined> {
  const items = context.machine.tuples.items(data);
  if (items?.length !== 7 || depth > maxDepth) return undefined;
  const [type, length, , offset, bufferList, childList, dictionary] = items;
  if (![length, offset].every((item) => kindOf(item) === Kind.int && intOf(item) >= 0)) return undefined;
  const buffers = context.listOf(bufferList);
  const children = context.listOf(childList);
  const layout = await layoutOf(context, type);
  if (buffers === undefined || children === undefined || layout === undefined) return undefined;
  const [from, to] = [intOf(offset), intOf(offset) + intOf(length)];
  if (layout.kind === 'null') return intOf(length);

  const validity = isNone(buffers[0]) ? 'all' : await bufferOf(context, buffers[0]);
  if (validity === undefined || (validity !== 'all' && validity.size * 8 < to)) return undefined;
  const values = buffers.length < 2 || isNone(buffers[1]) ? empty : await bufferOf(context, buffers[1]);
  if (values === undefined) return undefined;
  if (layout.kind === 'fixed')
    return values.size * 8 >= to * layout.bits && children.length === 0 ? intOf(length) : undefined;
  if (layout.kind === 'offsets') {
    const limit = layout.child
      ? children.length === 1
        ? await lengthOfSound(context, children[0], depth + 1)
        : undefined
      : (await bufferOf(context, buffers[2]))?.size;
    if (limit === undefined || (to > from && values.size < (to + 1) * layout.width)) return undefined;
    return (await areOrdered(values, from, to, layout.width, limit)) ? intOf(length) : undefined;
  }
  const limit = await lengthOfSound(context, dictionary, depth + 1);
  if (limit === undefined || values.size * 8 < to * layout.bits) return undefined;
  return (await areInside(values, validity, from, to, layout.bits / 8, limit)) ? intOf(length) : undefined;
}

async function layoutOf(context: ArrowContext, type: Value): Promise<Layout | undefined> {
  const { calls, tuples } = context.machine;
  if (kindOf(type) !== Kind.result || kindOf(calls.callee(type)) !== Kind.global) return undefined;
  const maker = context.pathOf(payloadOf(calls.callee(type)))?.replace(/^pyarrow\.lib\./, '') ?? '';
  const args = tuples.items(calls.args(type)) ?? new Int32Array(0);
  if (constructors[maker] !== undefined) return { kind: 'fixed', bits: constructors[maker] };
  if (maker === 'binary')
    return args.length === 1 && kindOf(args[0]) === Kind.int && intOf(args[0]) >= 0
      ? { kind: 'fixed', bits: intOf(args[0]) * 8 }
      : undefined;
  if ((maker === 'list_' || maker === 'large_list') && args.length === 1)
    return { kind: 'offsets', width: maker === 'list_' ? 4 : 8, child: true };
  if (maker === 'dictionary') {
    const index = args.length > 0 ? await layoutOf(context, args[0]) : undefined;
    return index?.kind === 'fixed' && index.bits >= 8 && index.bits <= 64
      ? { kind: 'indices', bits: index.bits }
      : undefined;
  }
  const alias = maker === 'type_for_alias' && args.length === 1 ? await context.textOf(args[0]) : undefined;
  if (alias === undefined) return undefined;
  if (alias === 'null') return { kind: 'null' };
  if (/^(?:string|str|utf8|binary)$/.test(alias)) return { kind: 'offsets', width: 4, child: false };
  if (/^large_(?:string|str|utf8|binary)$/.test(alias)) return { kind: 'offsets', width: 8, child: false };
  const bits = widths.find(([pattern]) => pattern.test(alias))?.[1];
  return bits === undefined ? undefined : { kind: 'fixed', bits };
}

const empty: ByteSource = new MemorySource('', new Uint8Array(0));

/** The bytes of `py_buffer(bytes)`; undefined where they are not in the stream. */
async function bufferOf(context: ArrowContext, value: Value | undefined): Promise<ByteSource | undefined> {
  const { machine } = context;
  if (value === undefined || isNone(value)) return empty;
  let bytes = value;
  for (const maker of ['pyarrow.lib.py_buffer', 'builtins.bytearray', '_codecs.encode']) {
    if (kindOf(bytes) !== Kind.result) break;
    const callee = machine.calls.callee(bytes);
    const args = machine.tuples.items(machine.calls.args(bytes));
    if (kindOf(callee) !== Kind.global || args === undefined) return undefined;
    if (context.pathOf(payloadOf(callee)) !== maker) {
      if (maker === 'pyarrow.lib.py_buffer') return undefined;
      continue;
    }
    if (args.length === 0) return empty;
    bytes = args[0];
  }
  const isText = kindOf(bytes) === Kind.text;
  if ((!isText && kindOf(bytes) !== Kind.bytes) || bytes === value) return undefined;
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

/** Whether offsets `from` to `to` never fall, and lie between 0 and `limit`. */
async function areOrdered(values: ByteSource, from: number, to: number, width: 4 | 8, limit: number) {
  if (to === from) return true;
  let before = 0;
  return everyInteger(values, from, to + 1, width, (value) => {
    const isOrdered = value >= before && value <= limit;
    before = value;
    return isOrdered;
  });
}

/** Whether indices `from` to `to` that are not null lie below `limit`. */
async function areInside(
  values: ByteSource,
  validity: ByteSource | 'all',
  from: number,
  to: number,
  width: number,
  limit: number,
): Promise<boolean> {
  const bits = validity === 'all' ? undefined : await validity.read(0, Math.ceil(to / 8));
  return everyInteger(values, from, to, width, (value, at) => {
    const isValid = bits === undefined || ((bits[at >> 3] >> (at & 7)) & 1) === 1;
    return !isValid || (value >= 0 && value < limit);
  });
}

/** Whether each signed integer of a buffer, from one index to another, passes a test. Those beyond 2^53 need not be exact. */
async function everyInteger(
  values: ByteSource,
  from: number,
  to: number,
  width: number,
  test: (value: number, index: number) => boolean,
): Promise<boolean> {
  const count = partSize / width;
  for (let first = from; first < to; first += count) {
    const bytes = await values.read(first * width, Math.min(count, to - first) * width);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < Math.min(count, to - first) * width) return false;
    for (let at = 0, index = first; at < bytes.length; at += width, index++) {
      let value: number;
      if (width === 1) value = view.getInt8(at);
      else if (width === 2) value = view.getInt16(at, true);
      else if (width === 4) value = view.getInt32(at, true);
      else value = view.getInt32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
      if (!test(value, index)) return false;
    }
  }
  return true;
}

function isNone(value: Value | undefined): boolean {
  return value === undefined || (kindOf(value) === Kind.atom && payloadOf(value) === Atom.none);
}
