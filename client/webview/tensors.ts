import type { TensorsView } from '../../protocol/src/reportPage';
import { element } from './dom';

/** Height of a row in pixels, as in report.css; only the rows in sight exist. */
const rowHeight = 24;
/** Rows beyond the edges, so that scrolling shows no gap. */
const margin = 10;

type Column = 'name' | 'dtype' | 'shape' | 'bytes' | 'note';
const columns: readonly Column[] = ['name', 'dtype', 'shape', 'bytes', 'note'];

/** A table of tensors that filters, sorts and stays quick with any number of rows. */
export function tensorTable(view: TensorsView, filtered: string): HTMLElement {
  const { labels, names, forms, formOf } = view;
  const number = new Intl.NumberFormat(view.language);
  const notes = new Map(view.notes);
  const everything = formOf.map((_, tensor) => tensor);
  let sorted: { by: Column; down: boolean } | undefined;
  /** The tensors that are shown, in their order. */
  let shown: readonly number[] = everything;

  const cellOf = (tensor: number, column: Column): string | number =>
    column === 'name'
      ? names[tensor]
      : column === 'note'
        ? (notes.get(tensor) ?? '')
        : forms[formOf[tensor]][column];

  const filter = element('input', {
    className: 'filter',
    attributes: { type: 'search', placeholder: labels.filter, 'aria-label': labels.filter },
  });
  filter.value = filtered;
  const totals = element('p', { className: 'totals', attributes: { role: 'status' } });
  const body = element('div', { className: 'rows', attributes: { role: 'rowgroup' } });
  const viewport = element(
    'div',
    { className: 'viewport', attributes: { tabindex: '0', role: 'presentation' } },
    body,
  );
  const headers = columns.map((column) => {
    const cell = element('button', {
      className: `cell ${column}`,
      text: labels[column],
      attributes: { role: 'columnheader' },
    });
    cell.addEventListener('click', () => {
      sorted = { by: column, down: sorted?.by === column ? !sorted.down : column === 'bytes' };
      headers.forEach((header, index) => {
        if (columns[index] === sorted?.by)
          header.setAttribute('aria-sort', sorted.down ? 'descending' : 'ascending');
        else header.removeAttribute('aria-sort');
      });
      update();
    });
    return cell;
  });

  const draw = () => {
    const first = Math.max(0, Math.floor(viewport.scrollTop / rowHeight) - margin);
    const count = Math.ceil((viewport.clientHeight || 400) / rowHeight) + 2 * margin;
    body.style.height = `${shown.length * rowHeight}px`;
    body.replaceChildren(
      ...shown.slice(first, first + count).map((tensor, index) => {
        const made = element(
          'div',
          { className: 'row', attributes: { role: 'row', 'aria-rowindex': String(first + index + 2) } },
          ...columns.map((column) => {
            const value = cellOf(tensor, column);
            const text = typeof value === 'number' ? number.format(value) : value;
            return element('span', {
              className: `cell ${column}`,
              text,
              attributes: { role: 'cell', title: text },
            });
          }),
        );
        made.style.top = `${(first + index) * rowHeight}px`;
        return made;
      }),
    );
  };
  const update = () => {
    const wanted = filter.value.toLowerCase();
    const isWanted = (text: string) => text.toLowerCase().includes(wanted);
    const wantedForms = forms.map(({ dtype }) => isWanted(dtype));
    shown =
      wanted === ''
        ? everything
        : everything.filter((tensor) => wantedForms[formOf[tensor]] || isWanted(names[tensor]));
    if (sorted !== undefined) {
      const { by, down } = sorted;
      const compare = (a: number, b: number) => {
        const [x, y] = [cellOf(a, by), cellOf(b, by)];
        return x < y ? -1 : x > y ? 1 : 0;
      };
      shown = [...shown].sort((a, b) => (down ? compare(b, a) : compare(a, b)));
    }
    const bytes = shown.reduce((sum, tensor) => sum + forms[formOf[tensor]].bytes, 0);
    totals.textContent = [shown.length, names.length, bytes].reduce(
      (text: string, value, index) => text.replace(`{${index}}`, number.format(value)),
      labels.shown,
    );
    viewport.scrollTop = 0;
    draw();
  };
  filter.addEventListener('input', update);
  viewport.addEventListener('scroll', draw, { passive: true });
  const table = element(
    'div',
    {
      className: 'tensors',
      attributes: { role: 'table', 'aria-label': labels.title, 'aria-rowcount': String(names.length + 1) },
    },
    element('div', { className: 'row head', attributes: { role: 'row' } }, ...headers),
    viewport,
  );
  const made = element('div', {}, filter, totals, histogram(view), table);
  // The viewport has its height once it is on the page.
  requestAnimationFrame(draw);
  update();
  return made;
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
