import { t } from '../../../l10n/messages';
import { Views } from '../models/tensors/table';
import {
  dtypeRank,
  isContiguous,
  RefusedError,
  type Tensor,
  type TensorFile,
  tensorBytes,
} from '../models/tensors/tensor';
import { estimatorScript } from './estimator';
import { type Leaves, leavesOf, type Other, selectPart } from './select';

/** What a user may choose. */
export interface ConvertOptions {
  /** Keys, joined by dots, of the part to convert; `.` for everything. */
  readonly select?: string;
  /** Taken off the start of names that have it. */
  readonly stripPrefix?: string;
  /** Write tied tensors once a name, for readers that know no aliases. */
  readonly duplicateTied: boolean;
  /** Bytes of tensors that one output file holds at most; a larger tensor has a file of its own. */
  readonly maxShardBytes?: number;
}

export interface PlannedTensor {
  readonly name: string;
  /** Keys in the source, joined by dots. */
  readonly sourceName: string;
  readonly tensor: Tensor;
  readonly bytes: number;
}

/** Everything that converting will write, and everything that it will not. */
export interface ConversionPlan {
  readonly format: string;
  /** The part of the source that is converted. */
  readonly part: string;
  /** What a wrapper of training put in front of every name; it can be taken off. */
  readonly wrapper?: string;
  /** The part is a dict of tensors by name and of nothing else: code that loads the output instead gets the same. */
  readonly isPlainDict: boolean;
  readonly tensors: readonly PlannedTensor[];
  /** Tied tensors that are not written: their name to the name that is kept. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Tensors outside the chosen part. */
  readonly skipped: readonly string[];
  /** Plain data and objects, which safetensors cannot hold. */
  readonly others: readonly Other[];
  readonly warnings: readonly string[];
  /** Bytes of all tensors in the output. */
  readonly bytes: number;
}

/** Bytes that the output may have beyond the source's: tensors that are expanded views of few numbers grow. */
const maxGrowth = 2 ** 33;
/** Refusals that are named in one sentence. */
const maxNamed = 10;

/**
 * Decides what to write.
 * @throws RefusedError with the reason where the file cannot be converted truly.
 */
export function planConversion(
  file: TensorFile,
  path: string,
  sourceBytes: number,
  options: ConvertOptions,
): ConversionPlan {
  if (file.refusal !== undefined) throw new RefusedError(file.refusal.id, file.refusal.message);
  refuseEstimators(file, path);
  const part = selectPart(file.root, options.select, file.format);
  const base = part.path === '.' ? '' : part.path;
  const chosen = leavesOf(part.node, base);
  if (chosen.refused.length > 0) throw refusalOf(chosen);
  if (chosen.tensors.length === 0) throw new RefusedError('no-tensors', t('common.no-tensors'));
  const warnings: string[] = [];
  const named = nameTensors(chosen, base, options);
  const { tensors, aliases } = options.duplicateTied
    ? { tensors: named, aliases: new Map<string, string>() }
    : untie(named);
  const bytes = tensors.reduce((sum, tensor) => sum + tensor.bytes, 0);
  if (bytes > sourceBytes + maxGrowth) {
    throw new RefusedError('growth', t('plan.output-too-large', bytes, sourceBytes));
  }
  const strided = tensors.filter(({ tensor }) => !isContiguous(tensor)).length;
  if (strided > 0) warnings.push(t('plan.non-contiguous', strided));
  const growth = growthOf(tensors);
  if (growth > 0) warnings.push(t('plan.shared-bytes', growth));
  const all = leavesOf(file.root);
  const kept = new Set(chosen.tensors.map(([name]) => name));
  const skipped = [...all.tensors, ...all.refused].map(([name]) => name).filter((name) => !kept.has(name));
  return {
    format: file.format,
    part: part.path,
    ...wrapperOf(tensors),
    isPlainDict:
      part.node.kind === 'mapping' &&
      part.node.hasTextKeys === true &&
      part.node.entries.every(([, { kind }]) => kind === 'tensor'),
    tensors,
    aliases,
    skipped,
    others: all.others,
    warnings,
    bytes,
  };
}

/** Prefixes of DataParallel and DistributedDataParallel, torch.compile, and DeepSpeed's and Accelerate's wrappers. */
const wrappers = ['module.', '_orig_mod.', '_forward_module.'];

function wrapperOf(tensors: readonly PlannedTensor[]): { wrapper?: string } {
  const wrapper = wrappers.find((prefix) => tensors.every(({ name }) => name.startsWith(prefix)));
  return wrapper === undefined ? {} : { wrapper };
}

/** Estimators are objects with behaviour: tensors alone would not bring them back. */
function refuseEstimators({ root, globals = [] }: TensorFile, path: string): void {
  const { tensors, refused, others } = leavesOf(root);
  if (tensors.length > 0 || refused.length > 0) return;
  const [object] = others.flatMap((other) =>
    'className' in other &&
    !/^(?:(?:numpy|torch|builtins|collections|_codecs|datetime)\.|[^.]*$)/.test(other.className)
      ? [other.className]
      : [],
  );
  if (object === undefined) return;
  throw new RefusedError('estimator', t('plan.object-not-tensors', object), estimatorScript(path, globals));
}

function refusalOf({ refused }: Leaves): RefusedError {
  const named = refused.slice(0, maxNamed).map(([name, { refusal }]) => `${name}: ${refusal.message}`);
  if (refused.length > maxNamed) named.push(t('common.and-more', refused.length - maxNamed));
  return new RefusedError(refused[0][1].refusal.id, named.join(' '));
}

function nameTensors({ tensors }: Leaves, base: string, { stripPrefix }: ConvertOptions): PlannedTensor[] {
  const names = new Set<string>();
  return tensors.map(([sourceName, tensor]) => {
    let name =
      base !== '' && sourceName.startsWith(`${base}.`) ? sourceName.slice(base.length + 1) : sourceName;
    if (stripPrefix !== undefined && name.startsWith(stripPrefix)) name = name.slice(stripPrefix.length);
    if (name === '__metadata__' || name === '')
      throw new RefusedError('name', t('plan.reserved-name', name || sourceName));
    if (names.has(name)) {
      throw new RefusedError('name-collision', t('common.duplicate-name', name));
    }
    names.add(name);
    if (dtypeRank(tensor.dtype) === undefined)
      throw new RefusedError(
        'dtype',
        tensor.dtype.startsWith('float4')
          ? t('plan.packed-values', sourceName, tensor.dtype)
          : t('plan.no-such-dtype', sourceName, tensor.dtype),
      );
    return { name, sourceName, tensor, bytes: tensorBytes(tensor) };
  });
}

/** Keeps the first name, in sorted order, of tensors that are the same view of the same storage. */
function untie(tensors: readonly PlannedTensor[]): {
  tensors: PlannedTensor[];
  aliases: Map<string, string>;
} {
  const views = new Views<PlannedTensor[]>();
  const groups: PlannedTensor[][] = [];
  for (const planned of tensors) {
    // Tensors without elements share nothing.
    if (planned.bytes === 0) continue;
    const own = [planned];
    const group = views.first(planned.tensor, own);
    if (group === own) groups.push(own);
    else group.push(planned);
  }
  const aliases = new Map<string, string>();
  const dropped = new Set<PlannedTensor>();
  for (const group of groups) {
    if (group.length === 1) continue;
    const [first, ...rest] = [...group].sort((a, b) => compareNames(a.name, b.name));
    for (const planned of rest) {
      aliases.set(planned.name, first.name);
      dropped.add(planned);
    }
  }
  return { tensors: tensors.filter((planned) => !dropped.has(planned)), aliases };
}

/** Bytes that tensors have more than the storages that they are views of. */
function growthOf(tensors: readonly PlannedTensor[]): number {
  const uses = new Map<Tensor['storage'], number>();
  for (const { tensor, bytes } of tensors) uses.set(tensor.storage, (uses.get(tensor.storage) ?? 0) + bytes);
  return [...uses].reduce((sum, [storage, bytes]) => sum + Math.max(0, bytes - storage.source.size), 0);
}

/** Order of names by their UTF-8 bytes, which is that of code points. */
export function compareNames(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x === y) continue;
    const [p, q] = [x >= 0xd800 && x < 0xe000, y >= 0xd800 && y < 0xe000];
    return p === q ? x - y : p ? 1 : -1;
  }
  return a.length - b.length;
}
