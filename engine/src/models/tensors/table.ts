import { leavesOf } from '../../convert/select';
import { type Storage, type Tensor, type TensorFile, tensorBytes } from './tensor';

/** One tensor of a file, for people. */
export interface TensorRow {
  readonly name: string;
  readonly dtype: string;
  /** Undefined where the file does not say, as of sparse tensors. */
  readonly shape?: readonly number[];
  readonly bytes: number;
  /** Name of the first tensor that is the same view of the same bytes. */
  readonly tiedTo?: string;
  /** Why it cannot be converted. */
  readonly refused?: string;
}

export interface TensorTable {
  readonly rows: readonly TensorRow[];
  /** Plain data beside the tensors and metadata of the file: names and values, objects by their class. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Lists the tensors of a file in its order. */
export function tensorTable({ root, metadata }: TensorFile): TensorTable {
  const { tensors, refused, others } = leavesOf(root);
  const storages = new Map<Storage, number>();
  const first = new Map<string, string>();
  const rows: TensorRow[] = tensors.map(([name, tensor]) => {
    const key = viewKey(tensor, storages);
    const bytes = tensorBytes(tensor);
    const tiedTo = bytes === 0 ? undefined : first.get(key);
    if (tiedTo === undefined) first.set(key, name);
    return {
      name,
      dtype: tensor.dtype,
      shape: tensor.shape,
      bytes,
      ...(tiedTo === undefined ? {} : { tiedTo }),
    };
  });
  for (const [name, { message }] of refused) rows.push({ name, dtype: '', bytes: 0, refused: message });
  const facts: [string, string][] = [...metadata];
  for (const other of others) facts.push([other.name, 'value' in other ? other.value : other.className]);
  return { rows, facts };
}

/** Text that is equal for equal views of the same storage; `storages` numbers them. */
export function viewKey(
  { storage, offset, shape, strides, dtype }: Tensor,
  storages: Map<Storage, number>,
): string {
  const id = storages.get(storage) ?? storages.size;
  storages.set(storage, id);
  return `${id} ${offset} ${shape} ${strides} ${dtype}`;
}
