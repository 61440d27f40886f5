import type { ByteSource } from '../../bytes/byteSource';

/** Bytes that tensors share: a torch storage, a numpy array's data. The same object means the same memory. */
export interface Storage {
  /** For messages: the storage's key or member. */
  readonly name: string;
  readonly source: ByteSource;
  readonly bigEndian: boolean;
}

/** A dense tensor: a strided view of a storage. Strides and offset count elements. */
export interface Tensor {
  /** safetensors' name of the element type where it has one, else the library's own (`complex128`, `quint8`). */
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  readonly storage: Storage;
}

/** Why something cannot be converted: a stable id in kebab case and one localised sentence. */
export interface Refusal {
  readonly id: string;
  readonly message: string;
}

/** A part of a file that could be converted by itself. */
export interface Part {
  /** Keys from the root, joined by dots; `.` for the root. */
  readonly path: string;
  readonly tensors: number;
  readonly bytes: number;
}

/** A refusal of a whole file, with what the user can do instead. */
export interface FileRefusal extends Refusal {
  /** A script to read before it is run. */
  readonly script?: string;
  /** The parts to choose from, where several could be meant. */
  readonly parts?: readonly Part[];
}

/** Thrown where a whole file cannot be read as tensors, or not be converted. */
export class RefusedError extends Error implements Refusal {
  constructor(
    readonly id: string,
    message: string,
    /** What the user can do instead, as a script to read before it is run. */
    readonly script?: string,
    /** The parts to choose from, where several could be meant. */
    readonly parts?: readonly Part[],
  ) {
    super(message);
    this.name = 'RefusedError';
  }
}

/** What a file with tensors holds, without any object of it ever having been made. */
export type TensorNode =
  /** A dict, an object's attributes, a list (keys are indices), an archive. `className` where it is no plain dict or list. */
  | {
      readonly kind: 'mapping';
      readonly entries: readonly Entry[];
      readonly className?: string;
      /** It is a dict, and all of its keys are texts. */
      readonly hasTextKeys?: true;
    }
  | { readonly kind: 'tensor'; readonly tensor: Tensor }
  /** A tensor that is known and cannot be converted, such as a sparse one. */
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly dtype?: string;
      readonly shape?: readonly number[];
      /** Where they are known without knowing the element type. */
      readonly bytes?: number;
      /** Where its numbers can be read nevertheless. */
      readonly tensor?: Tensor;
    }
  /** Plain data, as JSON text where it is a scalar. */
  | { readonly kind: 'value'; readonly text: string }
  /** An object of a class that is not looked into. */
  | { readonly kind: 'opaque'; readonly className: string };

export type Entry = readonly [key: string, node: TensorNode];

/** A file read as tensors. */
export interface TensorFile {
  /** `torch-zip`, `torch-legacy`, `npy`, `npz`, `joblib`, `pickle`, `safetensors`, ... */
  readonly format: string;
  readonly root: TensorNode;
  /** Its tensors are listed, and this is why they are not converted. */
  readonly refusal?: Refusal;
  /** Dotted names that its pickle uses, in their order. */
  readonly globals?: readonly string[];
  /** Metadata strings of the file itself. */
  readonly metadata: ReadonlyMap<string, string>;
  /** Only its first tensors were asked for, and there are more. */
  readonly isPartial?: boolean;
}

/**
 * Element types of whole bytes that safetensors has, and their bytes. The order is that of the format's own enumeration (safetensors 0.8,
 * `Dtype`), by which its writer sorts, largest first.
 */
const dtypeTable = [
  ['BOOL', 1],
  ['U8', 1],
  ['I8', 1],
  ['F8_E5M2', 1],
  ['F8_E4M3', 1],
  ['F8_E8M0', 1],
  ['F8_E4M3FNUZ', 1],
  ['F8_E5M2FNUZ', 1],
  ['I16', 2],
  ['U16', 2],
  ['F16', 2],
  ['BF16', 2],
  ['I32', 4],
  ['U32', 4],
  ['F32', 4],
  ['C64', 8],
  ['F64', 8],
  ['I64', 8],
  ['U64', 8],
] as const;

const ranks = new Map<string, number>(dtypeTable.map(([name], index) => [name, index]));

/** Bytes of an element by element type, those that safetensors lacks included. */
const sizes = new Map<string, number>([
  ...dtypeTable,
  ['complex32', 4],
  ['complex128', 16],
  ['qint8', 1],
  ['quint8', 1],
  ['qint32', 4],
  // Two numbers a byte, which is what torch counts.
  ['float4_e2m1fn_x2', 1],
  // Of these torch counts the numbers.
  ['quint4x2', 1],
  ['quint2x4', 1],
  ['bits8', 1],
  ['bits16', 2],
]);

/** Elements that share a byte: 1 for nearly all types. */
export function elementsPerByte(dtype: string): number {
  return dtype === 'quint4x2' ? 2 : dtype === 'quint2x4' ? 4 : 1;
}

/** Place of an element type in the format's order; undefined where safetensors lacks it. */
export function dtypeRank(dtype: string): number | undefined {
  return ranks.get(dtype);
}

/** Bytes of one element; undefined where it is not known. */
export function dtypeBytes(dtype: string): number | undefined {
  return sizes.get(dtype);
}

/** Bytes of the parts whose order endianness turns round: complex numbers have two. */
export function swapUnit(dtype: string): number {
  const bytes = sizes.get(dtype) ?? 1;
  return dtype === 'C64' || dtype.startsWith('complex') ? bytes / 2 : bytes;
}

export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Strides of a shape in C order. */
export function contiguousStrides(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  let stride = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = stride;
    stride *= Math.max(1, shape[i]);
  }
  return strides;
}

/** Bytes of the tensor when it is written out in C order. */
export function tensorBytes({ dtype, shape }: Pick<Tensor, 'dtype' | 'shape'>): number {
  return elementCount(shape) * (sizes.get(dtype) ?? 0);
}

/** True where the tensor's elements already lie one after the other in C order. */
export function isContiguous({ shape, strides }: Tensor): boolean {
  let expected = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    if (shape[i] === 1) continue;
    if (strides[i] !== expected) return elementCount(shape) === 0;
    expected *= shape[i];
  }
  return true;
}

/** True where every element lies inside the storage and every number is exact. */
export function isInside({ dtype, shape, strides, offset, storage }: Tensor): boolean {
  const bytes = sizes.get(dtype);
  if (bytes === undefined || shape.length !== strides.length) return false;
  const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0;
  if (!isCount(offset) || !shape.every(isCount) || !strides.every(isCount)) return false;
  const count = elementCount(shape);
  if (count === 0) return true;
  const last = shape.reduce((sum, size, index) => sum + (size - 1) * strides[index], offset);
  return Number.isSafeInteger(count * bytes) && (last + 1) * bytes <= storage.source.size;
}
