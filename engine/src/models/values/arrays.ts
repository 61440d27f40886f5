import type { Made } from './made';

type Parts = NonNullable<ReturnType<typeof Made.partsOf>>;

/** What knows the parts of objects, and the names of globals. */
export interface Look {
  partsOf(value: unknown): Parts | undefined;
  nameOf(value: unknown): string | undefined;
}

/** A tensor or an array as one row, `tensor [4, 3] FloatStorage`: its numbers are no values to read. Undefined for other objects. */
export function arrayRow({ name, given, state }: Parts, look: Look): string | undefined {
  if (/^torch\._utils\._rebuild_(?:tensor|parameter)/.test(name)) {
    const [first, , size] = given;
    // A parameter is made of a tensor.
    const inner = look.partsOf(first);
    if (inner !== undefined && inner.name !== 'persistent_load') return arrayRow(inner, look);
    const id = inner?.given[0];
    const storage = Array.isArray(id) ? look.nameOf(id[1]) : undefined;
    return `tensor ${shapeText(size)} ${storage?.replace(/^torch\./, '') ?? ''}`.trim();
  }
  if (/^numpy\._?core\.(?:multiarray|_internal)\._reconstruct$/.test(name) && Array.isArray(state)) {
    const [, shape, dtype] = state as unknown[];
    return `array ${shapeText(shape)} ${dtypeText(dtype, look)}`.trim();
  }
  if (name === 'joblib.numpy_pickle.NumpyArrayWrapper' && state instanceof Map)
    return `array ${shapeText(state.get('shape'))} ${dtypeText(state.get('dtype'), look)}`.trim();
  return undefined;
}

/** Dimensions that are shown. */
const maxDimensions = 16;

function shapeText(shape: unknown): string {
  if (!Array.isArray(shape)) return '';
  const numbers = shape.slice(0, maxDimensions).map((size) => (typeof size === 'number' ? size : '?'));
  return `[${numbers.join(', ')}${shape.length > maxDimensions ? ', …' : ''}]`;
}

function dtypeText(dtype: unknown, look: Look): string {
  const [code] = look.partsOf(dtype)?.given ?? [];
  return typeof code === 'string' ? code.slice(0, 20) : '';
}
