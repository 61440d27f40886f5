import { eachLeaf } from '../../convert/select';
import { type Storage, type Tensor, type TensorFile, tensorBytes } from './tensor';

/** What tensors have in common, of which a model has few. */
export interface TensorForm {
  readonly dtype: string;
  /** Undefined where the file does not say, as of sparse tensors. */
  readonly shape?: readonly number[];
  readonly bytes: number;
}

/** The tensors of one file, for people: by columns, because there can be very many. */
export interface TensorTable {
  /** In the order of the file. */
  readonly names: readonly string[];
  /** For each tensor the place of its form in `forms`. */
  readonly formOf: readonly number[];
  readonly forms: readonly TensorForm[];
  /** Tensors that are the same view of the same bytes as one before them. */
  readonly ties: readonly (readonly [tensor: number, first: number])[];
  /** Tensors that cannot be converted, and why. */
  readonly refusals: readonly (readonly [tensor: number, message: string])[];
  /** Plain data beside the tensors and metadata of the file: names and values, objects by their class. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** False where only the first were asked for, and there are more. */
  readonly isComplete: boolean;
}

/** Lists the tensors of a file. */
export function tensorTable({ root, metadata, refusal: whole, isPartial }: TensorFile): TensorTable {
  const names: string[] = [];
  const formOf: number[] = [];
  const forms = new Forms();
  const ties: [number, number][] = [];
  const refusals: [number, string][] = [];
  const facts: [string, string][] = [...metadata];
  const views = new Views<number>();
  eachLeaf(root, (name, leaf) => {
    if (leaf.kind === 'value') facts.push([name, leaf.text]);
    else if (leaf.kind === 'opaque') facts.push([name, leaf.className]);
    else {
      const index = names.push(name) - 1;
      if (leaf.kind === 'tensor') {
        const { dtype, shape } = leaf.tensor;
        const bytes = tensorBytes(leaf.tensor);
        formOf.push(forms.place(dtype, shape, bytes));
        const first = bytes === 0 ? index : views.first(leaf.tensor, index);
        if (first !== index) ties.push([index, first]);
      } else {
        const { dtype = '', shape, bytes = 0, refusal } = leaf;
        formOf.push(forms.place(dtype, shape, bytes));
        // What holds for the whole file need not be said of each.
        if (whole === undefined) refusals.push([index, refusal.message]);
      }
    }
  });
  return { names, formOf, forms: forms.list, ties, refusals, facts, isComplete: isPartial !== true };
}

/** Numbers the forms as they are met. */
class Forms {
  readonly list: TensorForm[] = [];
  private readonly places = new Map<string, number>();
  /** Place of the form that was met last: layers repeat themselves. */
  private last = -1;

  place(dtype: string, shape: readonly number[] | undefined, bytes: number): number {
    const last = this.list[this.last];
    if (last?.dtype === dtype && last.bytes === bytes && sameNumbers(last.shape, shape)) return this.last;
    const key = `${dtype} ${shape} ${bytes}`;
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.list.push({ dtype, ...(shape === undefined ? {} : { shape }), bytes }) - 1;
      this.places.set(key, place);
    }
    this.last = place;
    return place;
  }
}

function sameNumbers(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((number, index) => number === b[index]);
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
  return a.dtype === b.dtype && sameNumbers(a.shape, b.shape) && sameNumbers(a.strides, b.strides);
}
