import { LimitError } from '../../../limits';
import { dtypeBytes, elementsPerByte } from '../../tensors/tensor';
import { storageDtype, torchDtype } from '../../tensors/torchTypes';
import type { PickleMachine } from '../machine/machine';
import { Atom, Kind, kindOf, payloadOf, type Value } from '../machine/values';

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
  | 'use';

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

  /** The call that was looked at last: it is asked about before it is made, and then. */
  private checked: { readonly callee: Value; readonly args: Value; readonly fits: boolean } | undefined;

  constructor(
    private readonly machine: PickleMachine,
    private readonly pathOf: (value: Value) => string | undefined,
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

  /** Whether a call keeps inside the storage that it makes a tensor of; true for one that makes none. */
  fits(callee: Value, args: Value): boolean | 'wait' {
    const path = this.pathOf(callee);
    if (path === undefined || !(views.has(path) || callers.has(path))) return true;
    if (this.checked?.args === args && this.checked.callee === callee) return this.checked.fits;
    const fits = this.fitsAs(path, args);
    if (fits !== 'wait') this.checked = { callee, args, fits };
    return fits;
  }

  private fitsAs(called: string, args: Value): boolean | 'wait' {
    let path: string | undefined = called;
    let items = this.machine.tuples.items(args);
    for (let depth = 0; callers.has(path ?? ''); depth++) {
      const [inner, , innerArgs] = items ?? [];
      if (depth >= maxCallers || innerArgs === undefined || kindOf(inner) !== Kind.global) return false;
      path = this.pathOf(inner);
      items = this.machine.tuples.items(innerArgs);
    }
    return views.has(path ?? '') ? this.isInside(items, views.get(path ?? '')) : true;
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

  /** Whether (storage, offset, sizes, strides, ...) stays inside the storage. */
  private isInside(items: Int32Array | undefined, dtypeAt: number | undefined): boolean | 'wait' {
    const [storage, offsetValue, sizesValue, stridesValue] = items ?? [];
    if (stridesValue === undefined || !this.isStorage(storage)) return false;
    const claim = this.known.get(this.machine.calls.args(storage));
    const offset = this.machine.integerOf(offsetValue);
    const sizes = this.integers(sizesValue);
    const strides = this.integers(stridesValue);
    if (offset === undefined || sizes === 'wait' || strides === 'wait') return 'wait';
    const typeValue = dtypeAt === undefined ? undefined : items?.[dtypeAt];
    const dtype = dtypeAt === undefined ? claim?.dtype : torchDtype(this.pathOf(typeValue ?? -1));
    if (claim === undefined || dtype === undefined || offset === null || !isCount(offset)) return false;
    if (sizes?.length !== strides?.length || sizes === undefined || strides === undefined) return false;
    if (!sizes.every(isCount) || !strides.every(isCount)) return false;
    if (sizes.includes(0)) return true;
    const last = sizes.reduce((sum, size, index) => sum + (size - 1) * strides[index], offset);
    const bytes = Math.ceil((last + 1) / elementsPerByte(dtype)) * (dtypeBytes(dtype) ?? Number.NaN);
    return isCount(bytes) && claim.from + bytes <= claim.to;
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

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

function isNone(value: Value): boolean {
  return kindOf(value) === Kind.atom && payloadOf(value) === Atom.none;
}
