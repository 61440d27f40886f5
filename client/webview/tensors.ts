import type { TensorsView } from '../../protocol/src/reportPage';
import { element, icon } from './dom';

/** Height of a row in pixels, as in report.css; only the rows in sight exist. */
const rowHeight = 24;
/** Rows beyond the edges, so that scrolling shows no gap. */
const margin = 10;
/** Rows that the table has room for: two leave no empty box, and a million no endless page. */
const maxRows = 20;

type Column = 'name' | 'dtype' | 'shape' | 'bytes' | 'note';
const columns: readonly Column[] = ['name', 'dtype', 'shape', 'bytes', 'note'];

/** What a user did with a table. */
export interface TableState {
  readonly filter: string;
  readonly sorted?: { readonly by: Column; readonly down: boolean };
  /** Pixels. */
  readonly scrolled: number;
}

/** A table of tensors that filters, sorts and stays quick with any number of rows. `changed` is told what the user does with it. */
export function tensorTable(
  view: TensorsView,
  before: TableState,
  changed: (state: TableState) => void,
): HTMLElement {
  const { labels, names } = view;
  const rows = new Rows(view);
  let { sorted } = before;
  /** The tensors that are shown, in their order. */
  let shown: readonly number[] = [];

  const filter = element('input', {
    className: 'filter',
    attributes: { type: 'search', placeholder: labels.filter, 'aria-label': labels.filter },
  });
  filter.value = before.filter;
  const totals = element('p', { className: 'totals', attributes: { role: 'status' } });
  const body = element('div', { className: 'rows', attributes: { role: 'presentation' } });
  const viewport = element(
    'div',
    { className: 'viewport', attributes: { tabindex: '0', role: 'rowgroup', 'aria-label': labels.title } },
    body,
  );
  const keep = () =>
    changed({
      filter: filter.value,
      ...(sorted === undefined ? {} : { sorted }),
      scrolled: viewport.scrollTop,
    });
  const draw = () => rows.draw(body, viewport, shown);
  const update = () => {
    for (const header of headers) header.show(sorted);
    shown = rows.select(filter.value, sorted);
    totals.textContent = rows.totals(shown);
    viewport.style.height = `${Math.min(Math.max(shown.length, 1), maxRows) * rowHeight}px`;
    draw();
  };
  const restart = () => {
    viewport.scrollTop = 0;
    update();
    keep();
  };
  const headers = columns.map((column) =>
    headerOf(column, labels[column], () => {
      sorted = { by: column, down: sorted?.by === column ? !sorted.down : column === 'bytes' };
      restart();
    }),
  );
  filter.addEventListener('input', restart);
  const head = element('div', { className: 'row', attributes: { role: 'row' } });
  head.append(...headers.map(({ cell }) => cell));
  const table = element(
    'div',
    {
      className: view.notes.length > 0 ? 'tensors with-notes' : 'tensors',
      attributes: { role: 'table', 'aria-label': labels.title, 'aria-rowcount': String(names.length + 1) },
    },
    element('div', { className: 'heads', attributes: { role: 'rowgroup' } }, head),
    viewport,
  );
  update();
  // The viewport has its height once it is on the page; only then can it scroll.
  requestAnimationFrame(() => {
    viewport.scrollTop = before.scrolled;
    draw();
    viewport.addEventListener(
      'scroll',
      () => {
        draw();
        keep();
      },
      { passive: true },
    );
  });
  return element('div', {}, filter, totals, histogram(view), table);
}

/** A column's head: a button that sorts, and says how it is sorted. */
function headerOf(column: Column, label: string, sort: () => void) {
  const arrow = icon('arrow-up');
  const button = element(
    'button',
    { attributes: { type: 'button' } },
    element('span', { text: label }),
    arrow,
  );
  button.addEventListener('click', sort);
  const cell = element('div', { className: `cell ${column}`, attributes: { role: 'columnheader' } }, button);
  return {
    cell,
    show(sorted: TableState['sorted']) {
      const isSorted = sorted?.by === column;
      arrow.className = `codicon codicon-arrow-${isSorted && sorted?.down ? 'down' : 'up'}`;
      arrow.hidden = !isSorted;
      if (isSorted) cell.setAttribute('aria-sort', sorted?.down ? 'descending' : 'ascending');
      else cell.removeAttribute('aria-sort');
    },
  };
}

/** The tensors as rows: which are wanted, in which order, and how they look. */
class Rows {
  private readonly number: Intl.NumberFormat;
  /** `layers.2` comes before `layers.10`. */
  private readonly natural: Intl.Collator;
  private readonly notes: ReadonlyMap<number, string>;
  private readonly everything: readonly number[];

  constructor(private readonly view: TensorsView) {
    this.number = new Intl.NumberFormat(view.language);
    this.natural = new Intl.Collator(view.language, { numeric: true });
    this.notes = new Map(view.notes);
    this.everything = view.formOf.map((_, tensor) => tensor);
  }

  select(filter: string, sorted: TableState['sorted']): readonly number[] {
    const { names, forms, formOf } = this.view;
    const wanted = filter.toLowerCase();
    const isWanted = (text: string) => text.toLowerCase().includes(wanted);
    const wantedForms = forms.map(({ dtype }) => isWanted(dtype));
    const found =
      wanted === ''
        ? this.everything
        : this.everything.filter((tensor) => wantedForms[formOf[tensor]] || isWanted(names[tensor]));
    if (sorted === undefined) return found;
    const { by, down } = sorted;
    const compare = (a: number, b: number) => {
      const [x, y] = [this.valueOf(a, by), this.valueOf(b, by)];
      return typeof x === 'number' && typeof y === 'number'
        ? x - y
        : this.natural.compare(String(x), String(y));
    };
    return [...found].sort((a, b) => (down ? compare(b, a) : compare(a, b)));
  }

  totals(shown: readonly number[]): string {
    const { names, forms, formOf, labels } = this.view;
    const bytes = shown.reduce((sum, tensor) => sum + forms[formOf[tensor]].bytes, 0);
    return [shown.length, names.length, bytes].reduce(
      (text: string, value, index) => text.replace(`{${index}}`, this.number.format(value)),
      labels.shown,
    );
  }

  draw(body: HTMLElement, viewport: HTMLElement, shown: readonly number[]): void {
    const first = Math.max(0, Math.floor(viewport.scrollTop / rowHeight) - margin);
    const count = maxRows + 2 * margin;
    body.style.height = `${shown.length * rowHeight}px`;
    body.replaceChildren(
      ...shown.slice(first, first + count).map((tensor, index) => {
        const made = element(
          'div',
          { className: 'row', attributes: { role: 'row', 'aria-rowindex': String(first + index + 2) } },
          ...columns.map((column) => this.cell(tensor, column)),
        );
        made.style.top = `${(first + index) * rowHeight}px`;
        return made;
      }),
    );
  }

  private cell(tensor: number, column: Column): HTMLElement {
    const value = this.valueOf(tensor, column);
    const text = typeof value === 'number' ? this.number.format(value) : value;
    return element('span', { className: `cell ${column}`, text, attributes: { role: 'cell', title: text } });
  }

  private valueOf(tensor: number, column: Column): string | number {
    const { names, forms, formOf } = this.view;
    if (column === 'name') return names[tensor];
    return column === 'note' ? (this.notes.get(tensor) ?? '') : forms[formOf[tensor]][column];
  }
}

/** Bytes by element type, as bars. */
function histogram({ forms, formOf, labels, language }: TensorsView): HTMLElement {
  const bytes = new Map<string, number>();
  for (const form of formOf) {
    const { dtype, bytes: own } = forms[form];
    if (dtype !== '') bytes.set(dtype, (bytes.get(dtype) ?? 0) + own);
  }
  const total = Math.max(1, ...bytes.values());
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const all = Math.max(
    1,
    [...bytes.values()].reduce((sum, value) => sum + value, 0),
  );
  const items = [...bytes]
    .sort((a, b) => b[1] - a[1])
    .map(([dtype, value]) => {
      const bar = element('meter', {
        attributes: { min: '0', max: String(total), value: String(value), 'aria-label': dtype },
      });
      return element(
        'li',
        {},
        element('code', { text: dtype }),
        bar,
        element('span', { text: percent.format(value / all) }),
      );
    });
  return element('ul', { className: 'types', attributes: { 'aria-label': labels.types } }, ...items);
}
