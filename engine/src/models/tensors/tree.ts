import { t } from '../../../../l10n/messages';
import { LimitError } from '../../limits';
import { pushAll } from '../../pushAll';
import { Atom, Kind, kindOf, makeValue, payloadOf, type Value } from '../pickle/machine/values';
import { tensorNode } from './nodes';
import { numpyArray } from './numpyPickle';
import type { ValueReader } from './plainValues';
import type { Entry, Refusal, Storage, TensorNode } from './tensor';
import { torchDtype } from './torchTypes';

/** Nodes of one file's tree: more than any model has, and few enough to be shown and written down. */
const maxNodes = 1 << 20;
const maxDepth = 200;
/** Keys without tensors that a first look reads of one dict, beside as many as it looks for. */
const otherKeys = 4096;
const mark = '\0';

/** A storage as a persistent id names it, and where its view starts, in elements. */
export interface TypedStorage {
  readonly storage: Storage;
  readonly dtype: string;
  readonly offset: number;
}

/** Answers persistent ids; throws RefusedError where the storage is not there or shorter than the id says. */
export type StorageLoader = (pid: readonly Value[], reader: ValueReader) => TypedStorage;

const mappings = new Set([
  'collections.OrderedDict',
  'collections.defaultdict',
  'collections.Counter',
  'builtins.dict',
]);

/** Builds the tree of what a pickle holds from the machine's symbolic values. Sources: torch._utils, torch.nn.modules.module. */
export class TreeBuilder {
  private left = 0;
  /** Tensors so far. */
  private found = 0;
  /** Nodes of all attempts: bytes that turn up missing begin the tree again, which a hostile file must not have happen for ever. */
  private leftInAll = 16 * maxNodes;
  /** The containers that are being looked into, outermost first. */
  private readonly open: Value[] = [];
  /** By the number of the call that made them. */
  private readonly tensors: (TensorNode | undefined)[];
  private readonly storages: (TypedStorage | undefined)[];
  /** The persistent id that was answered last. */
  private last: { readonly args: Value; readonly loaded: TypedStorage } | undefined;

  constructor(
    private readonly reader: ValueReader,
    private readonly loadStorage: StorageLoader,
    /** Tensors that are looked for; what follows is left out. */
    private readonly max = Number.POSITIVE_INFINITY,
  ) {
    const { count } = reader.pickle.machine.calls;
    this.tensors = new Array(count);
    this.storages = new Array(count);
  }

  /** Meets every storage that the pickle names, also those of tensors that are not looked into. */
  loadStorages(): void {
    const { calls } = this.reader.pickle.machine;
    for (let index = 0; index < calls.count; index++) {
      const result = makeValue(Kind.result, index);
      const callee = calls.callee(result);
      if (kindOf(callee) === Kind.atom && payloadOf(callee) === Atom.persistentLoad) this.storageOf(result);
    }
  }

  private isPartial = false;

  /** The whole tree, or its first tensors. Begun again by `withBytes`. @throws LimitError beyond a million nodes; RefusedError where a storage lies. */
  build(value: Value): TensorNode {
    this.left = maxNodes;
    this.found = 0;
    this.isPartial = false;
    this.open.length = 0;
    return this.node(value);
  }

  /** The same, with whether tensors were left out. */
  part(value: Value): { readonly root: TensorNode; readonly isPartial?: boolean } {
    const root = this.build(value);
    return this.isPartial ? { root, isPartial: true } : { root };
  }

  private node(value: Value): TensorNode {
    if (--this.left < 0 || --this.leftInAll < 0) throw new LimitError('members');
    const kind = kindOf(value);
    if (kind < Kind.tuple) {
      const scalar = this.reader.scalar(value);
      if (scalar !== undefined) return { kind: 'value', text: scalar };
      if (kind === Kind.atom && payloadOf(value) === Atom.emptyTuple) return { kind: 'mapping', entries: [] };
      return {
        kind: 'opaque',
        className: kind === Kind.bytes ? 'bytes' : kind === Kind.number ? 'int' : 'tuple',
      };
    }
    // A container inside itself, or deeper than anybody nests: nothing more to convert there.
    if (this.open.length > maxDepth || this.open.includes(value))
      return { kind: 'opaque', className: 'recursive' };
    this.open.push(value);
    const node = this.container(value);
    this.open.pop();
    return node;
  }

  private container(value: Value): TensorNode {
    const { machine } = this.reader.pickle;
    switch (kindOf(value)) {
      case Kind.dict:
        return this.dict(machine.elements.items(value, Number.POSITIVE_INFINITY).items);
      case Kind.list:
        return this.sequence(machine.elements.items(value, Number.POSITIVE_INFINITY).items);
      case Kind.tuple:
      case Kind.kept:
        return this.sequence(this.reader.items(value) ?? []);
      case Kind.global:
        return { kind: 'opaque', className: this.reader.pickle.observer.pathOf(value) ?? '' };
      case Kind.result:
        return this.result(value);
      default:
        return { kind: 'opaque', className: kindOf(value) === Kind.set ? 'set' : 'frozenset' };
    }
  }

  /** Adds what a container holds; false once there are as many tensors as are looked for, and the rest is left out. */
  private add(entries: Entry[], key: string, value: Value): boolean {
    if (this.found >= this.max) {
      this.isPartial = true;
      return false;
    }
    const node = this.node(value);
    if (node.kind === 'tensor' || node.kind === 'refused') this.found++;
    entries.push([key, node]);
    return true;
  }

  private sequence(items: readonly Value[]): TensorNode {
    const entries: Entry[] = [];
    for (const [index, item] of items.entries()) if (!this.add(entries, String(index), item)) break;
    return { kind: 'mapping', entries };
  }

  /** Keys and values in turn; of equal keys the last counts, at the place of the first, as in a dict. */
  private dict(items: readonly Value[]): TensorNode {
    const values = new Map<string, Value>();
    let texts = true;
    for (let i = 0; i + 1 < items.length; i += 2) {
      if (values.size > this.max + otherKeys) {
        this.isPartial = true;
        break;
      }
      const text = this.reader.text(items[i]);
      if (text === undefined) texts = false;
      const key = text ?? this.reader.scalar(items[i]) ?? `<key ${i / 2}>`;
      // 1 and '1' are two keys: a number is marked, and so is a text that begins with the mark.
      const isMarked = kindOf(items[i]) === Kind.int || key.startsWith(mark);
      values.set(isMarked ? mark + key : key, items[i + 1]);
    }
    const entries: Entry[] = [];
    for (const [key, value] of values)
      if (!this.add(entries, key.startsWith(mark) ? key.slice(1) : key, value)) break;
    return { kind: 'mapping', entries, ...(texts ? { hasTextKeys: true } : {}) };
  }

  private result(value: Value): TensorNode {
    const known = this.tensors[payloadOf(value)];
    if (known !== undefined) return known;
    const { observer, machine } = this.reader.pickle;
    const path = observer.calleeOf(value) ?? '';
    const args = this.reader.items(machine.calls.args(value)) ?? [];
    const tensor = this.tensor(path, args) ?? numpyArray(this.reader, value, path);
    if (tensor !== undefined) {
      this.tensors[payloadOf(value)] = tensor;
      return tensor;
    }
    if (mappings.has(path)) return this.mapping(value, args);
    const state = observer.states.get(value);
    const fields = state === undefined ? undefined : this.moduleFields(state);
    if (fields !== undefined) return { kind: 'mapping', entries: fields, className: path };
    const scalar = path === 'torch.Size' ? this.reader.integers(value) : undefined;
    return scalar === undefined
      ? { kind: 'opaque', className: path }
      : { kind: 'value', text: JSON.stringify(scalar) };
  }

  private mapping(value: Value, args: readonly Value[]): TensorNode {
    const { observer, machine } = this.reader.pickle;
    const items: Value[] = [];
    // Python 2 wrote OrderedDict([[key, value], ...]).
    const pairs = args.map((argument) =>
      kindOf(argument) === Kind.list ? machine.elements.items(argument, Number.POSITIVE_INFINITY).items : [],
    );
    for (const pair of pairs.flat()) {
      const two =
        kindOf(pair) === Kind.list
          ? machine.elements.items(pair, Number.POSITIVE_INFINITY).items
          : kindOf(pair) === Kind.tuple || kindOf(pair) === Kind.kept
            ? this.reader.items(pair)
            : undefined;
      if (two?.length === 2) pushAll(items, two);
    }
    return this.dict(items.concat(observer.contents.get(value) ?? []));
  }

  /** What the state dict of a pickled torch.nn.Module would hold; undefined where the state is no module's. */
  private moduleFields(state: Value): Entry[] | undefined {
    if (kindOf(state) !== Kind.dict) return undefined;
    const { machine, observer } = this.reader.pickle;
    const { items } = machine.elements.items(state, Number.POSITIVE_INFINITY);
    const fields = new Map<string, Value>();
    for (let i = 0; i + 1 < items.length; i += 2) {
      const key = this.reader.text(items[i]);
      if (key !== undefined) fields.set(key, items[i + 1]);
    }
    if (!fields.has('_parameters') || !fields.has('_modules')) return undefined;
    const transient = new Set<string | undefined>();
    const names = fields.get('_non_persistent_buffers_set');
    if (names !== undefined) {
      const members =
        kindOf(names) === Kind.result
          ? (this.reader.items(machine.calls.args(names)) ?? []).flatMap((list) =>
              kindOf(list) === Kind.list ? machine.elements.items(list, Number.POSITIVE_INFINITY).items : [],
            )
          : machine.elements.items(names, Number.POSITIVE_INFINITY).items;
      for (const member of members) transient.add(this.reader.text(member));
    }
    const entries: Entry[] = [];
    for (const field of ['_parameters', '_buffers', '_modules']) {
      const value = fields.get(field);
      if (
        value === undefined ||
        (kindOf(value) !== Kind.dict && !mappings.has(observer.calleeOf(value) ?? ''))
      )
        continue;
      const node = this.node(value);
      if (node.kind !== 'mapping') continue;
      for (const [key, child] of node.entries)
        if (child.kind !== 'value' && !(field === '_buffers' && transient.has(key)))
          entries.push([key, child]);
    }
    return entries;
  }

  /** The tensor that a call of torch's makes; undefined for any other call. */
  private tensor(path: string, args: readonly Value[]): TensorNode | undefined {
    switch (path) {
      case 'torch._utils._rebuild_tensor':
      case 'torch._utils._rebuild_tensor_v2':
      case 'torch._utils._rebuild_tensor_v3':
        return this.view(args, path.endsWith('_v3') ? args[6] : undefined);
      case 'torch._utils._rebuild_parameter':
      case 'torch._utils._rebuild_parameter_with_state':
        return args.length === 0 ? undefined : this.node(args[0]);
      case 'torch._tensor._rebuild_from_type':
      case 'torch._tensor._rebuild_from_type_v2': {
        const inner = args.length < 3 ? undefined : this.reader.pickle.observer.pathOf(args[0]);
        return inner === undefined ? undefined : this.tensor(inner, this.reader.items(args[2]) ?? []);
      }
      default: {
        const refusal = refusals[path]?.();
        return refusal === undefined ? undefined : { kind: 'refused', refusal };
      }
    }
  }

  private storageOf(value: Value): TypedStorage {
    const known = this.storages[payloadOf(value)];
    if (known !== undefined) return known;
    const { calls, tuples } = this.reader.pickle.machine;
    const args = calls.args(value);
    // Views of one storage name it by the same memoised values.
    if (this.last === undefined || !tuples.sameItems(this.last.args, args))
      this.last = { args, loaded: this.loadStorage(this.reader.items(args) ?? [], this.reader) };
    const { loaded } = this.last;
    this.storages[payloadOf(value)] = loaded;
    return loaded;
  }

  /** Arguments: storage, offset, size, stride; the rest concerns gradients. */
  private view(args: readonly Value[], dtypeValue: Value | undefined): TensorNode | undefined {
    const { observer, machine } = this.reader.pickle;
    const [storageValue, offsetValue, size, stride] = args;
    if (stride === undefined || kindOf(storageValue) !== Kind.result) return undefined;
    const callee = machine.calls.callee(storageValue);
    if (kindOf(callee) !== Kind.atom || payloadOf(callee) !== Atom.persistentLoad) return undefined;
    const typed = this.storageOf(storageValue);
    const shape = this.reader.integers(size);
    const strides = this.reader.integers(stride);
    const offset = this.reader.integer(offsetValue);
    if (shape === undefined || strides === undefined || offset === undefined) return undefined;
    const dtype =
      dtypeValue === undefined ? typed.dtype : (torchDtype(observer.pathOf(dtypeValue)) ?? 'unknown');
    return tensorNode({ dtype, shape, strides, offset: offset + typed.offset, storage: typed.storage });
  }
}

const quantised = (): Refusal => ({
  id: 'quantised',
  message: t('tree.quantized-tensors'),
});
const sparse = (): Refusal => ({
  id: 'sparse',
  message: t('tree.sparse-tensors'),
});
const refusals: Record<string, () => Refusal> = {
  'torch._utils._rebuild_qtensor': quantised,
  'torch._utils._rebuild_sparse_tensor': sparse,
  'torch._utils._rebuild_sparse_csr_tensor': sparse,
  'torch._utils._rebuild_nested_tensor': () => ({
    id: 'nested-tensor',
    message: t('tree.nested-tensors'),
  }),
  'torch._utils._rebuild_meta_tensor_no_storage': () => ({
    id: 'meta',
    message: t('tree.meta-device'),
  }),
};
