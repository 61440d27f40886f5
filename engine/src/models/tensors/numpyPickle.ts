import { type ByteSource, MemorySource, SliceSource } from '../../bytes/byteSource';
import { t } from '../../l10n';
import { LimitError } from '../../limits';
import { decodeText } from '../pickle/literals';
import { Kind, kindOf, type Value } from '../pickle/values';
import { arrayNode } from './nodes';
import { numpyDtype } from './numpyTypes';
import { RefusedError, type TensorNode, tensorBytes } from './tensor';
import type { ValueReader } from './values';

/** Bytes of an array spelled as text that are decoded in memory; arrays of today are spelled as bytes. */
const largestSpelled = 1 << 27;

/**
 * A numpy array inside a pickle: numpy's own form, or joblib's, whose bytes follow the pickle of a wrapper. Undefined where the
 * result is neither. Sources: numpy `array_setstate`, joblib 1.2 `NumpyArrayWrapper`.
 */
export async function numpyArray(
  reader: ValueReader,
  value: Value,
  path: string,
): Promise<TensorNode | undefined> {
  const state = reader.pickle.observer.states.get(value);
  if (state === undefined) return undefined;
  if (/^numpy\.(?:core|_core)\.multiarray\._reconstruct$/.test(path)) return ownForm(reader, state);
  if (path === 'joblib.numpy_pickle.NumpyArrayWrapper') return wrapped(reader, value, state);
  return undefined;
}

/** State: (version, shape, dtype, is_fortran, data). */
async function ownForm(reader: ValueReader, state: Value): Promise<TensorNode | undefined> {
  const items = reader.items(state);
  if (items?.length !== 5) return undefined;
  const [, shapeValue, dtypeValue, fortran, data] = items;
  const shape = await reader.integers(shapeValue);
  const type = await readDtype(reader, dtypeValue);
  if (shape === undefined || type.dtype === undefined) return refusedType(type.text, shape);
  const bytes = await payload(reader, data);
  if (bytes === undefined) return undefined;
  const storage = { name: t('array'), source: bytes, bigEndian: type.bigEndian };
  return arrayNode(type.dtype, shape, (await reader.scalar(fortran)) === 'true', storage);
}

async function wrapped(reader: ValueReader, value: Value, state: Value): Promise<TensorNode | undefined> {
  if (kindOf(state) !== Kind.dict) return undefined;
  const { machine, observer, source } = reader.pickle;
  const { items } = machine.elements.items(state, Number.POSITIVE_INFINITY);
  const fields = new Map<string | undefined, Value>();
  for (let i = 0; i + 1 < items.length; i += 2) fields.set(await reader.text(items[i]), items[i + 1]);
  const [shapeValue, dtypeValue, order] = ['shape', 'dtype', 'order'].map((name) => fields.get(name));
  if (shapeValue === undefined || dtypeValue === undefined) return undefined;
  const shape = await reader.integers(shapeValue);
  const type = await readDtype(reader, dtypeValue);
  let start = observer.rawAt.get(value);
  if (start === undefined || shape === undefined || type.dtype === undefined)
    return refusedType(type.text, shape);
  const alignment = fields.get('numpy_array_alignment_bytes');
  if (alignment !== undefined && (await reader.scalar(alignment)) !== 'null')
    start += 1 + ((await source.read(start, 1))[0] ?? 0);
  const length = tensorBytes({ dtype: type.dtype, shape });
  const bytes = new SliceSource(t('array'), source, start, within(start, length, source));
  const storage = { name: t('array'), source: bytes, bigEndian: type.bigEndian };
  const fortran = order !== undefined && (await reader.text(order)) === 'F';
  return arrayNode(type.dtype, shape, fortran, storage);
}

function refusedType(text: string, shape: readonly number[] | undefined): TensorNode {
  const refusal = {
    id: 'dtype',
    message: t('safetensors has no element type for numpy {0}.', text),
  };
  return { kind: 'refused', refusal, dtype: text, ...(shape === undefined ? {} : { shape }) };
}

/** A numpy.dtype: called with its type string; its state holds the byte order. */
async function readDtype(
  reader: ValueReader,
  value: Value,
): Promise<{ text: string; dtype: string | undefined; bigEndian: boolean }> {
  const { machine, observer } = reader.pickle;
  if (observer.calleeOf(value) !== 'numpy.dtype') return { text: '?', dtype: undefined, bigEndian: false };
  const first = reader.items(machine.calls.args(value))?.[0];
  const state = observer.states.get(value);
  const order = state === undefined ? undefined : reader.items(state)?.[1];
  const code = (first === undefined ? undefined : await reader.text(first)) ?? '?';
  const text = (order === undefined ? '' : ((await reader.text(order)) ?? '')) + code;
  return { text, ...numpyDtype(text) };
}

/** Bytes of a value that spells bytes: directly, or as latin-1 text for protocols that have no bytes. */
async function payload(reader: ValueReader, value: Value): Promise<ByteSource | undefined> {
  const { machine, observer, source } = reader.pickle;
  if (kindOf(value) === Kind.bytes || kindOf(value) === Kind.pyString) {
    const span = await reader.span(value);
    if (span === undefined) return undefined;
    if (source.size - span.start < span.length) within(span.start, span.length, source);
    // The text form of Python 2 spells bytes with escapes.
    if (span.op !== 0x53) return new SliceSource(t('array'), source, span.start, span.length);
    return new MemorySource(t('array'), latin1(decodeText(span.op, await spelled(source, span))));
  }
  if (observer.calleeOf(value) !== '_codecs.encode') return undefined;
  const [text, codec] = reader.items(machine.calls.args(value)) ?? [];
  if (codec === undefined || (await reader.text(codec)) !== 'latin1') return undefined;
  const span = await reader.span(text);
  if (span === undefined) return undefined;
  return new MemorySource(t('array'), latin1(decodeText(span.op, await spelled(source, span))));
}

function spelled(
  source: ByteSource,
  { start, length }: { start: number; length: number },
): Promise<Uint8Array> {
  if (length > largestSpelled) throw new LimitError('memberBytes');
  return source.read(start, length);
}

function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function within(start: number, length: number, source: ByteSource): number {
  if (Number.isSafeInteger(length) && start + length <= source.size) return length;
  throw new RefusedError('lying-size', t('An array is longer than the file: the sizes in this file lie.'));
}
