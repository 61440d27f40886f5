import type { TensorsView } from '../../protocol/src/reportPage';
import { shortSize } from '../../protocol/src/sizes';

export type Column = 'name' | 'dtype' | 'shape' | 'parameters' | 'bytes' | 'note';
export const columns: readonly Column[] = ['name', 'dtype', 'shape', 'parameters', 'bytes', 'note'];

/** What is shown of the tensors, and in which order. */
export interface Choice {
  readonly filter: string;
  readonly sorted?: { readonly by: Column; readonly down: boolean };
  readonly byModule: boolean;
  /** Paths of the modules that are open. */
  readonly open: ReadonlySet<string>;
}

/** A row: a tensor, or a module with what is in it. */
export type Row =
  | { readonly kind: 'tensor'; readonly tensor: number; readonly label: string; readonly depth: number }
  | {
      readonly kind: 'module';
      readonly path: string;
      readonly label: string;
      readonly depth: number;
      readonly isOpen: boolean;
      readonly sum: Sum;
    };

/** What tensors have together; those that share their bytes count once. */
interface Sum {
  readonly tensors: number;
  readonly parameters: number;
  readonly bytes: number;
}

/** Modules in modules; below that, what is left of a name stands in one row. */
const maxDepth = 32;

interface Module {
  readonly path: string;
  readonly label: string;
  readonly sum: Sum;
  readonly inside: readonly (Module | number)[];
}

/** The tensors of a table as rows: which are wanted, in which order, and what stands in their cells. */
export class TensorRows {
  private readonly number: Intl.NumberFormat;
  private readonly compact: Intl.NumberFormat;
  /** `layers.2` comes before `layers.10`. */
  private readonly natural: Intl.Collator;
  private readonly notes: ReadonlyMap<number, string>;
  private readonly ties: ReadonlyMap<number, number>;
  private readonly everything: readonly number[];
  private readonly separator: string;

  constructor(private readonly view: TensorsView) {
    this.number = new Intl.NumberFormat(view.language);
    this.compact = new Intl.NumberFormat(view.language, { notation: 'compact', maximumFractionDigits: 1 });
    this.natural = new Intl.Collator(view.language, { numeric: true });
    this.notes = new Map(view.notes);
    this.ties = new Map(view.ties);
    this.everything = view.formOf.map((_, tensor) => tensor);
    this.separator = view.names.some((name) => name.includes('/')) ? '/' : '.';
  }

  /** Tensors that are wanted, in the order in which they are shown without modules. */
  tensors({ filter, sorted }: Choice): readonly number[] {
    const { names, forms, formOf } = this.view;
    const wanted = filter.toLowerCase();
    const isWanted = (text: string) => text.toLowerCase().includes(wanted);
    const wantedForms = forms.map(({ dtype }) => isWanted(dtype));
    const found =
      wanted === ''
        ? this.everything
        : this.everything.filter((tensor) => wantedForms[formOf[tensor]] || isWanted(names[tensor]));
    return sorted === undefined
      ? found
      : [...found].sort(this.order(sorted, (tensor) => this.value(tensor, sorted.by)));
  }

  rows(choice: Choice): readonly Row[] {
    const tensors = this.tensors(choice);
    const { names } = this.view;
    if (!choice.byModule)
      return tensors.map((tensor) => ({ kind: 'tensor', tensor, label: names[tensor], depth: 0 }));
    const rows: Row[] = [];
    const visit = (inside: Module['inside'], depth: number, start: number): void => {
      for (const item of this.sortedInside(inside, choice.sorted)) {
        if (typeof item === 'number') {
          rows.push({ kind: 'tensor', tensor: item, label: names[item].slice(start), depth });
          continue;
        }
        const { path, label, sum } = item;
        // What was looked for is not hidden in a closed module.
        const isOpen = choice.filter !== '' || choice.open.has(path);
        rows.push({ kind: 'module', path, label, depth, isOpen, sum });
        if (isOpen) visit(item.inside, depth + 1, path.length + 1);
      }
    };
    visit(this.modules(tensors, 0), 0, 0);
    return rows;
  }

  totals(shown: readonly number[]): string {
    const { parameters, bytes } = this.sum(shown);
    return fill(
      this.view.labels.shown,
      this.number.format(shown.length),
      this.number.format(this.view.names.length),
      this.short(parameters),
      this.size(bytes),
    );
  }

  /** Text of a cell, and what the pointer shows over it. */
  cell(row: Row, column: Column): { readonly text: string; readonly title: string } {
    if (column === 'name')
      return { text: row.label, title: row.kind === 'tensor' ? this.view.names[row.tensor] : row.path };
    if (row.kind === 'module') {
      const { tensors, parameters, bytes } = row.sum;
      if (column === 'parameters') return this.counted(parameters);
      if (column === 'bytes') return this.sized(bytes);
      const text = column === 'shape' ? fill(this.view.labels.inModule, this.number.format(tensors)) : '';
      return { text, title: text };
    }
    const value = this.value(row.tensor, column);
    if (typeof value === 'string') return { text: value, title: value };
    return column === 'bytes' ? this.sized(value) : this.counted(value);
  }

  /** The table as CSV for programs: exact numbers, columns in English. */
  csv(tensors: readonly number[]): string {
    const kept = columns.filter((column) => column !== 'note' || this.notes.size > 0);
    const lines = tensors.map((tensor) => kept.map((column) => this.value(tensor, column)));
    return [kept, ...lines]
      .map((cells) => cells.map(csvCell).join(','))
      .join('\r\n')
      .concat('\r\n');
  }

  private value(tensor: number, column: Column): string | number {
    const { names, forms, formOf } = this.view;
    if (column === 'name') return names[tensor];
    if (column === 'note') return this.notes.get(tensor) ?? '';
    return forms[formOf[tensor]][column] ?? '';
  }

  private order<T>({ down }: NonNullable<Choice['sorted']>, read: (item: T) => string | number) {
    const compare = (a: T, b: T) => {
      const [x, y] = [read(a), read(b)];
      return typeof x === 'number' && typeof y === 'number'
        ? x - y
        : this.natural.compare(String(x), String(y));
    };
    return (a: T, b: T) => (down ? compare(b, a) : compare(a, b));
  }

  private sortedInside(inside: Module['inside'], sorted: Choice['sorted']): Module['inside'] {
    if (sorted === undefined) return inside;
    const { by } = sorted;
    const read = (item: Module | number) => {
      if (typeof item === 'number') return this.value(item, by);
      return by === 'parameters' || by === 'bytes' ? item.sum[by] : by === 'name' ? item.path : '';
    };
    return [...inside].sort(this.order(sorted, read));
  }

  /** Tensors below a path of `start` characters by what comes next in their names; modules with one module alone are one row. */
  private modules(tensors: readonly number[], start: number, depth = 0): Module['inside'] {
    if (depth === maxDepth) return tensors;
    const { names } = this.view;
    const inside: (number | number[])[] = [];
    const groups = new Map<string, number[]>();
    for (const tensor of tensors) {
      const end = names[tensor].indexOf(this.separator, start);
      if (end < 0) {
        inside.push(tensor);
        continue;
      }
      const path = names[tensor].slice(0, end);
      const group = groups.get(path);
      if (group === undefined) {
        const made = [tensor];
        groups.set(path, made);
        inside.push(made);
      } else group.push(tensor);
    }
    const paths = [...groups.keys()];
    let next = 0;
    return inside.map((item) => {
      if (typeof item === 'number') return item;
      const path = paths[next++];
      const parts = this.modules(item, path.length + 1, depth + 1);
      const only = parts.length === 1 ? parts[0] : undefined;
      const { path: whole, inside: content } =
        only !== undefined && typeof only !== 'number' ? only : { path, inside: parts };
      return { path: whole, label: whole.slice(start), sum: this.sum(item), inside: content };
    });
  }

  private sum(tensors: readonly number[]): Sum {
    const { forms, formOf } = this.view;
    const shown = this.ties.size === 0 ? undefined : new Set(tensors);
    let [parameters, bytes] = [0, 0];
    for (const tensor of tensors) {
      const first = this.ties.get(tensor);
      if (first !== undefined && shown?.has(first)) continue;
      const form = forms[formOf[tensor]];
      parameters += form.parameters ?? 0;
      bytes += form.bytes;
    }
    return { tensors: tensors.length, parameters, bytes };
  }

  private counted(value: number) {
    return { text: this.short(value), title: this.number.format(value) };
  }

  private sized(bytes: number) {
    return { text: this.size(bytes), title: fill(this.view.labels.inBytes, this.number.format(bytes)) };
  }

  private short(value: number): string {
    return (value < 10_000 ? this.number : this.compact).format(value);
  }

  private size(bytes: number): string {
    return shortSize(bytes, this.view.language, (count) => fill(this.view.labels.inBytes, count));
  }
}

/** Puts values in the places of a text. */
export function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (place, index) => values[Number(index)] ?? place);
}

/** A cell as RFC 4180 has it. Names come from the file: one that a spreadsheet would take for a formula is text. */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // Spreadsheets skip what takes no room, and take the wide forms of the signs as well.
  const text = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(value)
    ? `'${value}`
    : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
