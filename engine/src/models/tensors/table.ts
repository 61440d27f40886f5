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
export function tensorTable({ root, metadata, refusal: whole }: TensorFile): TensorTable {
  const { tensors, refused, others } = leavesOf(root);
  const views = new Views<string>();
  const rows: TensorRow[] = [];
  for (const [name, tensor] of tensors) {
    const { dtype, shape } = tensor;
    const bytes = tensorBytes(tensor);
    const first = bytes === 0 ? name : views.first(tensor, name);
    const row = { name, dtype, shape, bytes };
    rows.push(first === name ? row : { ...row, tiedTo: first });
  }
  for (const [name, { message }, { dtype = '', shape, bytes = 0 }] of refused) {
    const row = { name, dtype, bytes, ...(shape === undefined ? {} : { shape }) };
    // What holds for the whole file need not be said of each.
    rows.push(whole === undefined ? { ...row, refused: message } : row);
  }
  const facts: [string, string][] = [...metadata];
  for (const other of others) facts.push([other.name, 'value' in other ? other.value : other.className]);
  return { rows, facts };
}

/** What begins at one place of a storage. */
interface Place<T> {
  readonly tensor: Tensor;
  readonly value: T;
  others?: Map<string, T>;
}

/** Finds tensors that are the same view of the same storage. */
export class Views<T> {
  private readonly known = new Map<Storage, Map<number, Place<T>>>();

  /** What was first given for this view: `value` itself where it is the first. */
  first(tensor: Tensor, value: T): T {
    let places = this.known.get(tensor.storage);
    if (places === undefined) {
      places = new Map();
      this.known.set(tensor.storage, places);
    }
    const here = places.get(tensor.offset);
    if (here === undefined) {
      places.set(tensor.offset, { tensor, value });
      return value;
    }
    if (sameForm(here.tensor, tensor)) return here.value;
    // Few views begin at one place and differ otherwise.
    here.others ??= new Map();
    const form = `${tensor.shape} ${tensor.strides} ${tensor.dtype}`;
    const other = here.others.get(form);
    if (other === undefined) here.others.set(form, value);
    return other ?? value;
  }
}

function sameForm(a: Tensor, b: Tensor): boolean {
  const same = (x: readonly number[], y: readonly number[]) =>
    x.length === y.length && x.every((count, index) => count === y[index]);
  return a.dtype === b.dtype && same(a.shape, b.shape) && same(a.strides, b.strides);
}
