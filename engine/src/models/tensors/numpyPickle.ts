import { t } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { Op } from '../pickle/machine/opcodes';
import { Kind, kindOf, type Value } from '../pickle/machine/values';
import { arrayNode } from './nodes';
import { numpyDtype } from './numpyTypes';
import type { ValueReader } from './plainValues';
import { SpelledSource } from './spelled';
import { RefusedError, type TensorNode, tensorBytes } from './tensor';

/**
 * A numpy array inside a pickle: numpy's own form, or joblib's, whose bytes follow the pickle of a wrapper. Undefined where the
 * result is neither. Sources: numpy `array_setstate`, joblib 1.2 `NumpyArrayWrapper`.
 */
export function numpyArray(reader: ValueReader, value: Value, path: string): TensorNode | undefined {
  const state = reader.pickle.observer.states.get(value);
  if (state === undefined) return undefined;
  if (/^numpy\.(?:core|_core)\.multiarray\._reconstruct$/.test(path)) return ownForm(reader, state);
  if (path === 'joblib.numpy_pickle.NumpyArrayWrapper') return wrapped(reader, value, state);
  return undefined;
}

/** State: (version, shape, dtype, is_fortran, data). */
function ownForm(reader: ValueReader, state: Value): TensorNode | undefined {
  const items = reader.items(state);
  if (items?.length !== 5) return undefined;
  const [, shapeValue, dtypeValue, fortran, data] = items;
  const shape = reader.integers(shapeValue);
  const type = readDtype(reader, dtypeValue);
  if (shape === undefined || type.dtype === undefined) return refusedType(type.text, shape);
  const bytes = payload(reader, data, tensorBytes({ dtype: type.dtype, shape }));
  if (bytes === undefined) return undefined;
  const storage = { name: t('common.array-data'), source: bytes, bigEndian: type.bigEndian };
  return arrayNode(type.dtype, shape, reader.scalar(fortran) === 'true', storage);
}

function wrapped(reader: ValueReader, value: Value, state: Value): TensorNode | undefined {
  if (kindOf(state) !== Kind.dict) return undefined;
  const { machine, observer, source, kept } = reader.pickle;
  const { items } = machine.elements.items(state, Number.POSITIVE_INFINITY);
  const fields = new Map<string | undefined, Value>();
  for (let i = 0; i + 1 < items.length; i += 2) fields.set(reader.text(items[i]), items[i + 1]);
  const [shapeValue, dtypeValue, order] = ['shape', 'dtype', 'order'].map((name) => fields.get(name));
  if (shapeValue === undefined || dtypeValue === undefined) return undefined;
  const shape = reader.integers(shapeValue);
  const type = readDtype(reader, dtypeValue);
  let start = observer.rawAt.get(value);
  if (start === undefined || shape === undefined || type.dtype === undefined)
    return refusedType(type.text, shape);
  const alignment = fields.get('numpy_array_alignment_bytes');
  if (alignment !== undefined && reader.scalar(alignment) !== 'null')
    start += 1 + (kept.at(start, 1)[0] ?? 0);
  const length = tensorBytes({ dtype: type.dtype, shape });
  const bytes = new SliceSource(t('common.array-data'), source, start, within(start, length, source));
  const storage = { name: t('common.array-data'), source: bytes, bigEndian: type.bigEndian };
  const fortran = order !== undefined && reader.text(order) === 'F';
  return arrayNode(type.dtype, shape, fortran, storage);
}

function refusedType(text: string, shape: readonly number[] | undefined): TensorNode {
  const refusal = {
    id: 'dtype',
    message: t('common.no-array-dtype', text),
  };
  return { kind: 'refused', refusal, dtype: text, ...(shape === undefined ? {} : { shape }) };
}

/** A numpy.dtype: called with its type string; its state holds the byte order. */
function readDtype(
  reader: ValueReader,
  value: Value,
): { text: string; dtype: string | undefined; bigEndian: boolean } {
  const { machine, observer } = reader.pickle;
  if (observer.calleeOf(value) !== 'numpy.dtype') return { text: '?', dtype: undefined, bigEndian: false };
  const first = reader.items(machine.calls.args(value))?.[0];
  const state = observer.states.get(value);
  const order = state === undefined ? undefined : reader.items(state)?.[1];
  const code = (first === undefined ? undefined : reader.text(first)) ?? '?';
  const text = (order === undefined ? '' : (reader.text(order) ?? '')) + code;
  return { text, ...numpyDtype(text) };
}

/**
 * Bytes of a value that spells bytes: directly, or as latin-1 text for protocols that have no bytes. `size` is what the array's shape
 * asks for; text is only decoded when it is read.
 */
function payload(reader: ValueReader, value: Value, size: number): ByteSource | undefined {
  const { machine, observer, source } = reader.pickle;
  const isBytes = kindOf(value) === Kind.bytes || kindOf(value) === Kind.pyString;
  const [text, codec] = isBytes
    ? [value]
    : observer.calleeOf(value) === '_codecs.encode'
      ? (reader.items(machine.calls.args(value)) ?? [])
      : [];
  if (text === undefined || (!isBytes && (codec === undefined || reader.text(codec) !== 'latin1')))
    return undefined;
  const span = reader.span(text);
  if (span === undefined) return undefined;
  within(span.start, span.length, source);
  // The text form of Python 2 spells bytes with escapes.
  if (isBytes && span.op !== Op.STRING)
    return new SliceSource(t('common.array-data'), source, span.start, span.length);
  return new SpelledSource(t('common.array-data'), source, span, size);
}

function within(start: number, length: number, source: ByteSource): number {
  if (Number.isSafeInteger(length) && start + length <= source.size) return length;
  throw new RefusedError('lying-size', t('common.array-exceeds-file'));
}
