import { LimitError } from '../../../limits';
import { dtypeBytes, elementsPerByte } from '../../tensors/tensor';
import { storageDtype, torchDtype } from '../../tensors/torchTypes';
import type { PickleMachine } from '../machine/machine';
import { Atom, intOf, isNone, Kind, kindOf, payloadOf, type Value } from '../machine/values';
import { type SparseClaim, type SparseLayout, sparseLayouts, type TensorView } from './sparseTensors';

/*
 * torch makes tensors of what the stream says: a storage of so many elements, and sizes, strides and an offset into it. Before 2.10 its
 * C++ code took a record for as long as the stream claims, and grew a storage that a view reaches out of (CVE-2026-24747; sources:
 * torch.serialization `_load` and `_legacy_load`, torch._utils, caffe2/serialize, ATen `set_storage`). So every number is checked here,
 * before anything is called safe.
 */

/** What is wrong with a storage, or with a tensor's view of one. */
export type StorageProblem =
  /** The persistent ID is not what torch writes. */
  | 'id'
  /** The view leaves the storage, or is not given by exact numbers. */
  | 'view'
  /** The storage itself is called, built or changed. */
  | 'use'
  /** The indices of a sparse tensor are outside of its size, or cannot be looked at. */
  | 'sparse';

/** A storage as the stream describes it. */
export interface StorageClaim {
  readonly key: string;
  /** Bytes that the record must have. */
  readonly bytes: number;
  /** Bytes of one element, in which the old format counts. */
  readonly elementBytes: number;
  /** Element type as in `Tensor.dtype`. */
  readonly dtype: string;
  /** The part that a view of the old format leaves: first byte, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Functions that make a tensor of (storage, offset, sizes, strides, ...), and which argument names the element type. */
const views = new Map<string, number | undefined>([
  ['torch._utils._rebuild_tensor', undefined],
  ['torch._utils._rebuild_tensor_v2', undefined],
  ['torch._utils._rebuild_tensor_v3', 6],
  ['torch._utils._rebuild_qtensor', undefined],
]);
/** Functions that call their first argument with the third. */
const callers = new Set(['torch._tensor._rebuild_from_type', 'torch._tensor._rebuild_from_type_v2']);
/** Functions that make a sparse tensor of a layout and a tuple. */
const sparse = new Set(['torch._utils._rebuild_sparse_tensor', 'torch._utils._rebuild_sparse_csr_tensor']);
/** Functions whose tensors are described by others: numbers of channels, or of parts. */
const quantized = 'torch._utils._rebuild_qtensor';
const nested = 'torch._utils._rebuild_nested_tensor';
const layoutMaker = 'torch.serialization._get_layout';
/** What a pickle without persistent IDs has for a storage: a file in itself. */
const storageFile = 'torch.storage._load_from_bytes';
/** Callers that call callers; no tensor has two types. */
const maxCallers = 3;
/** Storages of one stream, and dimensions of one tensor, beyond what any model has. */
const maxStorages = 1 << 20;
const maxDimensions = 64;

/** Follows the storages of a stream that torch loads, and the tensors made of them. One machine's values only. */
export class TorchStorages {
  /** The largest claim by key, each with the offset where it was made first. */
  readonly claims = new Map<string, StorageClaim & { readonly offset: number }>();
  /** The first of each kind, and where it stands. */
  readonly problems = new Map<StorageProblem, number>();
  /** By the persistent ID's tuple; undefined for IDs that name none. */
  private readonly known = new Map<Value, StorageClaim | undefined>();

  /** Sparse tensors, each with the offset where it was made. */
  readonly sparseClaims: (SparseClaim<Value> & { readonly offset: number })[] = [];
  /** Storages that are files in the stream: by element type, where a view names its own, the elements that views need. */
  readonly needed = new Map<Value, Map<string | undefined, { count: number; readonly offset: number }>>();
  /** Tensors by what made them, where the stream makes sparse ones of some. */
  private readonly tensors = new Map<Value, TensorView<Value>>();
  private readonly layouts = new Map<Value, Value>();
  private makesSparse = false;

  /** The call that was looked at last: it is asked about before it is made, and then. */
  private checked:
    | { readonly callee: Value; readonly args: Value; readonly seen: Seen | undefined }
    | undefined;

  constructor(
    private readonly machine: PickleMachine,
    private readonly pathOf: (value: Value) => string | undefined,
    /** The loader answers persistent IDs with storages; otherwise those are files in the stream. */
    private readonly hasRecords: boolean,
  ) {}

  /** True for what the loader gives for a persistent ID. */
  isStorage(value: Value): boolean {
    if (kindOf(value) !== Kind.result) return false;
    const callee = this.machine.calls.callee(value);
    return kindOf(callee) === Kind.atom && payloadOf(callee) === Atom.persistentLoad;
  }

  note(problem: StorageProblem, offset: number): void {
    if (!this.problems.has(problem)) this.problems.set(problem, offset);
  }

  /** A persistent ID ('storage', class, key, location, count) and, in the old format, a view: None or (key, offset, count). */
  load(pid: Value): 'wait' | undefined {
    if (this.known.has(pid)) return undefined;
    if (this.known.size >= maxStorages) throw new LimitError('cells');
    const claim = this.readId(pid);
    if (claim === 'wait') return 'wait';
    this.known.set(pid, claim);
    return undefined;
  }

  /** Notes what a persistent ID claims, once it was loaded. */
  loaded(pid: Value, offset: number): void {
    // The name of a class, which the old format takes the same way.
    if (!this.known.has(pid) && kindOf(pid) >= Kind.tuple) return;
    const claim = this.known.get(pid);
    if (claim === undefined) {
      this.note('id', offset);
      return;
    }
    const before = this.claims.get(claim.key);
    if (before === undefined || before.bytes < claim.bytes)
      this.claims.set(claim.key, { ...claim, offset: before?.offset ?? offset });
  }

  /** What the persistent ID of a storage claims; undefined for what is no storage of this stream. */
  claimOf(storage: Value): StorageClaim | undefined {
    return this.isStorage(storage) ? this.known.get(this.machine.calls.args(storage)) : undefined;
  }

  /** A global that the stream imports: tensors are kept from the first on that makes sparse ones. */
  imported(path: string): void {
    this.makesSparse ||= sparse.has(path) || path === quantized || path === nested;
  }

  /** `wait` where a call that makes a tensor, or says how one is laid out, needs text that is not in the window. */
  awaits(callee: Value, args: Value): 'wait' | undefined {
    return this.look(callee, args) === 'wait' ? 'wait' : undefined;
  }

  /** A call that was made: notes what it makes of a storage, and what of that is wrong. */
  made(callee: Value, args: Value, result: Value, offset: number): void {
    const path = this.pathOf(callee);
    const layout = path === layoutMaker ? this.machine.tuples.items(args)?.[0] : undefined;
    if (layout !== undefined && this.layouts.size < maxStorages) this.layouts.set(result, layout);
    const seen = this.look(callee, args);
    if (seen === 'none') return;
    // What was not at hand above, which no library writes, is not known to fit.
    if (seen === 'wait' || seen === undefined) this.note(isSparse(path) ? 'sparse' : 'view', offset);
    else if ('layout' in seen) {
      if (this.sparseClaims.length >= maxStorages) throw new LimitError('cells');
      this.sparseClaims.push({ ...seen, offset });
    } else this.keep(seen, result, offset);
  }

  private keep(view: View, result: Value, offset: number): void {
    if (this.makesSparse && this.tensors.size < maxStorages) this.tensors.set(result, view);
    if (!this.isStorageFile(view.storage)) return;
    const counts = this.needed.get(view.storage) ?? new Map();
    this.needed.set(view.storage, counts);
    const count = elementsOf(view);
    const known = counts.get(view.dtype);
    if (known === undefined) counts.set(view.dtype, { count, offset });
    else known.count = Math.max(known.count, count);
  }

  /** A storage that `_load_from_bytes` gives, where the stream is no archive's. */
  private isStorageFile(value: Value): boolean {
    return kindOf(value) === Kind.result && !this.hasRecords && this.pathOf(value) === storageFile;
  }

  /** What a call makes: `none` where that is no tensor of a storage; undefined where it does not fit. */
  private look(callee: Value, args: Value): Seen | 'wait' | 'none' | undefined {
    const path = this.pathOf(callee);
    if (path === undefined || !(views.has(path) || callers.has(path) || isSparse(path))) return 'none';
    if (this.checked?.args === args && this.checked.callee === callee) return this.checked.seen;
    const seen = this.lookAs(path, args);
    if (seen !== 'wait' && seen !== 'none') this.checked = { callee, args, seen };
    return seen;
  }

  private lookAs(called: string, args: Value): Seen | 'wait' | 'none' | undefined {
    let path: string | undefined = called;
    let items = this.machine.tuples.items(args);
    for (let depth = 0; callers.has(path ?? ''); depth++) {
      const [inner, , innerArgs] = items ?? [];
      if (depth >= maxCallers || innerArgs === undefined || kindOf(inner) !== Kind.global) return undefined;
      path = this.pathOf(inner);
      items = this.machine.tuples.items(innerArgs);
    }
    if (path === nested) return this.readNested(items);
    if (isSparse(path)) return this.readSparse(items);
    // Without a loader that answers persistent IDs, nobody makes a tensor of one.
    if (!views.has(path ?? '') || (!this.hasRecords && this.isStorage(items?.[0] ?? 0))) return 'none';
    const view = this.readView(items, views.get(path ?? ''));
    if (path !== quantized || view === 'wait' || view === undefined) return view;
    return this.hasChannels(items?.[4], view.sizes) ? view : undefined;
  }

  /** (scheme, scales, zero points, axis) of a tensor that is quantized by channels: a number for each, or another scheme. */
  private hasChannels(parameters: Value | undefined, sizes: readonly number[]): boolean {
    const [scheme, scales, points, axis] = this.machine.tuples.items(parameters ?? 0) ?? [];
    const name = scheme === undefined ? undefined : this.pathOf(scheme);
    if (name === undefined || !name.startsWith('torch.per_channel_')) return name !== undefined;
    const count = axis === undefined || kindOf(axis) !== Kind.int ? undefined : sizes[intOf(axis)];
    return count !== undefined && [scales, points].every((part) => this.lengthOf(part) === count);
  }

  /** Elements of a tensor of one dimension, or of a list as old releases have it. */
  private lengthOf(value: Value): number | undefined {
    if (kindOf(value) !== Kind.list) {
      const view = this.tensors.get(value);
      return view?.sizes.length === 1 ? view.sizes[0] : undefined;
    }
    const { items, complete } = this.machine.elements.items(value);
    return complete ? items.length : undefined;
  }

  /** (buffer, sizes, strides, offsets) of tensors that share one buffer. */
  private readNested(items: Int32Array | undefined): SparseClaim<Value> | undefined {
    const [buffer, ...parts] = [...(items ?? [])].slice(0, 4).map((part) => this.tensors.get(part));
    if (buffer === undefined || parts.length !== 3 || parts.includes(undefined)) return undefined;
    return { layout: 'nested', indices: parts as TensorView<Value>[], values: buffer.sizes, size: [] };
  }

  private readId(pid: Value): StorageClaim | 'wait' | undefined {
    const { machine } = this;
    const items = machine.tuples.items(pid);
    if (items === undefined || items.length < 5) return undefined;
    const [tag, type, keyValue, , countValue] = items;
    const dtype = kindOf(type) === Kind.global ? storageDtype(this.pathOf(type)) : undefined;
    const elementBytes = dtype === undefined ? undefined : dtypeBytes(dtype);
    // Packages number their storages.
    const number = machine.integerOf(keyValue);
    const texts = [machine.textOf(tag), number === null ? machine.textOf(keyValue) : String(number)];
    const count = machine.integerOf(countValue);
    if (texts.includes(undefined) || number === undefined || count === undefined) return 'wait';
    const [name, key] = texts;
    if (name !== 'storage' || typeof key !== 'string' || dtype === undefined || elementBytes === undefined)
      return undefined;
    const bytes = count === null ? -1 : count * elementBytes;
    if (!isCount(bytes)) return undefined;
    const whole = { key, bytes, elementBytes, dtype, from: 0, to: bytes };
    const view = items.length < 6 ? undefined : machine.tuples.items(items[5]);
    if (items.length < 6 || isNone(items[5])) return whole;
    if (view?.length !== 3) return undefined;
    const [first, length] = [machine.integerOf(view[1]), machine.integerOf(view[2])];
    if (first === undefined || length === undefined) return 'wait';
    if (first === null || length === null) return undefined;
    const [from, to] = [first * elementBytes, (first + length) * elementBytes];
    return isCount(from) && isCount(length) && to <= bytes ? { ...whole, from, to } : undefined;
  }

  /** (storage, offset, sizes, strides, ...), where that stays inside the storage, or inside a file that is looked at later. */
  private readView(items: Int32Array | undefined, dtypeAt: number | undefined): View | 'wait' | undefined {
    const [storage, offsetValue, sizesValue, stridesValue] = items ?? [];
    if (stridesValue === undefined || !(this.isStorage(storage) || this.isStorageFile(storage)))
      return undefined;
    const offset = this.machine.integerOf(offsetValue);
    const sizes = this.integers(sizesValue);
    const strides = this.integers(stridesValue);
    if (offset === undefined || sizes === 'wait' || strides === 'wait') return 'wait';
    const typeValue = dtypeAt === undefined ? undefined : items?.[dtypeAt];
    const dtype = dtypeAt === undefined ? undefined : torchDtype(this.pathOf(typeValue ?? -1));
    if (offset === null || !isCount(offset) || (dtypeAt !== undefined && dtype === undefined))
      return undefined;
    if (sizes?.length !== strides?.length || sizes === undefined || strides === undefined) return undefined;
    if (!sizes.every(isCount) || !strides.every(isCount)) return undefined;
    // torch counts elements in 64 bits, which a tensor that repeats some can fill.
    if (!isCount(sizes.reduce((count, size) => count * size, 1))) return undefined;
    const view = { storage, offset, sizes, strides, dtype };
    if (this.isStorageFile(storage)) return view;
    const claim = this.claimOf(storage);
    return claim !== undefined &&
      claim.from + bytesOfElements(elementsOf(view), dtype ?? claim.dtype) <= claim.to
      ? view
      : undefined;
  }

  /** (layout, (indices, values, size, is coalesced)), or (layout, (pointers, indices, values, size)). */
  private readSparse(items: Int32Array | undefined): SparseClaim<Value> | 'wait' | undefined {
    const [layoutValue, data] = items ?? [];
    if (data === undefined) return undefined;
    const name = this.layoutOf(layoutValue);
    if (name === 'wait') return 'wait';
    const parts = this.machine.tuples.items(data) ?? [];
    if (name === undefined || !Object.hasOwn(sparseLayouts, name)) return undefined;
    const layout = name as SparseLayout;
    const count = sparseLayouts[layout];
    const tensors = [...parts].slice(0, count + 1).map((part) => this.tensors.get(part));
    const sizeValue = parts[count + 1];
    if (sizeValue === undefined || tensors.includes(undefined)) return undefined;
    const isSize = kindOf(sizeValue) === Kind.result && this.pathOf(sizeValue) === 'torch.Size';
    const sizes = isSize ? this.machine.tuples.items(this.machine.calls.args(sizeValue))?.[0] : sizeValue;
    const size = sizes === undefined ? undefined : this.integers(sizes);
    if (size === 'wait') return 'wait';
    if (size === undefined || !size.every(isCount)) return undefined;
    const [values, ...indices] = [...(tensors as TensorView<Value>[])].reverse();
    return { layout, indices: indices.reverse(), values: values.sizes, size };
  }

  /** A layout by its own name: of what makes one of its text, or a global. */
  private layoutOf(layout: Value): string | 'wait' | undefined {
    const path = this.pathOf(layout);
    const text = this.layouts.get(layout);
    const name = text === undefined ? path : this.machine.textOf(text);
    if (name === undefined && text !== undefined) return 'wait';
    return /^torch\.(\w+)$/.exec(name ?? '')?.[1];
  }

  private integers(value: Value): number[] | 'wait' | undefined {
    const { machine } = this;
    const held = kindOf(value) === Kind.list ? machine.elements.items(value, maxDimensions) : undefined;
    const items = held === undefined ? machine.tuples.list(value) : held.complete ? held.items : undefined;
    if (items === undefined || items.length > maxDimensions) return undefined;
    const integers: number[] = [];
    for (const item of items) {
      const integer = machine.integerOf(item);
      if (integer === undefined) return 'wait';
      if (integer === null) return undefined;
      integers.push(integer);
    }
    return integers;
  }
}

/** A tensor as a call makes one; the element type where the call names it. */
type View = TensorView<Value> & { readonly dtype: string | undefined };
type Seen = View | SparseClaim<Value>;

const isSparse = (path: string | undefined) => path !== undefined && (sparse.has(path) || path === nested);

/** Elements of a storage, from its first on, that a tensor needs. */
function elementsOf({ offset, sizes, strides }: TensorView<Value>): number {
  if (sizes.includes(0)) return 0;
  return sizes.reduce((sum, size, index) => sum + (size - 1) * strides[index], offset) + 1;
}

/** Bytes of so many elements; not a number where the type is not known. */
export function bytesOfElements(count: number, dtype: string): number {
  const bytes = Math.ceil(count / elementsPerByte(dtype)) * (dtypeBytes(dtype) ?? Number.NaN);
  return count === 0 ? 0 : isCount(bytes) ? bytes : Number.NaN;
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}
