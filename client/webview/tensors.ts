import type { StatisticsView, TensorsView } from '../../protocol/src/reportPage';
import { button, element, icon } from './dom';
import { statisticsPanel } from './statistics';
import { type Choice, type Column, columns, type Row, TensorRows } from './tensorRows';
import { typeBars } from './typeBars';

/** Height of a row in pixels, as in report.css; only the rows in sight exist. */
const rowHeight = 24;
/** Rows beyond the edges, so that scrolling shows no gap. */
const margin = 10;
/** Rows that the table has room for: two leave no empty box, and a million no endless page. */
const maxRows = 20;

/** What a user did with a table. */
export interface TableState {
  readonly filter: string;
  readonly sorted?: Choice['sorted'];
  readonly byModule: boolean;
  readonly open: readonly string[];
  /** Pixels. */
  readonly scrolled: number;
  /** Tensor whose statistics are shown. */
  readonly shown?: number;
}

export const untouched: TableState = { filter: '', byModule: false, open: [], scrolled: 0 };

/** What a table asks of the page. */
export interface TableAsks {
  changed(state: TableState): void;
  statistics(tensor: number, name: string): void;
  cancel(): void;
  copy(text: string): void;
  copyButton(text: string): HTMLElement;
  save(text: string): void;
}

/** A table of tensors that filters, sorts, groups and stays quick with any number of rows; below it the statistics of the one chosen. */
export class TensorTable {
  readonly element: HTMLElement;
  private readonly rows: TensorRows;
  private choice: Choice;
  private shown: readonly Row[] = [];
  /** Row that keys go to. */
  private active = 0;
  private statisticsOf: number | undefined;
  /** The user waits for the statistics, and wants to see them. */
  private isSought = false;
  private readonly filter: HTMLInputElement;
  private readonly grouped: HTMLInputElement;
  private readonly totals = element('p', { className: 'totals', attributes: { role: 'status' } });
  private readonly body = element('div', { className: 'rows', attributes: { role: 'rowgroup' } });
  private readonly viewport: HTMLElement;
  private readonly headers: readonly Header[];
  private readonly panel = element('div', { className: 'statistics' });

  constructor(
    private readonly view: TensorsView,
    before: TableState,
    private readonly asks: TableAsks,
  ) {
    const { labels } = view;
    this.rows = new TensorRows(view);
    const { filter, sorted, byModule, open } = before;
    this.choice = { filter, ...(sorted === undefined ? {} : { sorted }), byModule, open: new Set(open) };
    this.filter = element('input', {
      className: 'filter',
      attributes: { type: 'search', placeholder: labels.filter, 'aria-label': labels.filter },
    });
    this.filter.value = filter;
    this.filter.addEventListener('input', () => this.choose({ filter: this.filter.value }));
    this.grouped = element('input', { attributes: { type: 'checkbox' } });
    this.grouped.checked = byModule;
    this.grouped.addEventListener('change', () => this.choose({ byModule: this.grouped.checked }));
    this.headers = columns.map((column) => new Header(column, labels[column], () => this.sortBy(column)));
    const head = element('div', { className: 'row', attributes: { role: 'row', 'aria-rowindex': '1' } });
    head.append(...this.headers.map(({ cell }) => cell));
    const heads = element('div', { className: 'heads', attributes: { role: 'rowgroup' } }, head);
    this.viewport = element(
      'div',
      {
        className: view.notes.length > 0 ? 'tensors with-notes' : 'tensors',
        attributes: { tabindex: '0', role: 'treegrid', 'aria-label': labels.title },
      },
      heads,
      this.body,
    );
    this.viewport.addEventListener('keydown', (event) => this.key(event));
    this.body.addEventListener('click', (event) => this.click(event));
    this.element = element(
      'div',
      {},
      this.tools(),
      this.totals,
      typeBars(view),
      this.viewport,
      element('p', { className: 'hint', text: labels.hint }),
      this.panel,
    );
    this.update();
    if (before.shown !== undefined && before.shown < view.names.length) this.ask(before.shown);
    // The table has its height once it is on the page; only then can it scroll.
    requestAnimationFrame(() => {
      this.viewport.scrollTop = before.scrolled;
      this.draw();
      const scrolled = () => {
        this.draw();
        this.keep();
      };
      this.viewport.addEventListener('scroll', scrolled, { passive: true });
    });
  }

  /** Shows what is known of the tensor that was asked for. */
  show(tensor: number, view: StatisticsView): void {
    if (tensor !== this.statisticsOf) return;
    // Progress only changes its words: a button that is made anew loses the focus.
    const progress = this.panel.querySelector('.progress');
    if (view.state === 'reading' && progress !== null) {
      progress.textContent = view.message;
      return;
    }
    const form = this.view.forms[this.view.formOf[tensor]];
    const made = statisticsPanel(view, {
      title: this.view.names[tensor],
      subtitle: [form.dtype, form.shape].filter(Boolean).join(' '),
      language: this.view.language,
      labels: this.view.labels,
      close: () => this.close(),
      copyButton: (text) => this.asks.copyButton(text),
    });
    this.panel.replaceChildren(made);
    if (this.isSought) this.panel.scrollIntoView({ block: 'nearest' });
    if (view.state !== 'reading') this.isSought = false;
  }

  private tools(): HTMLElement {
    const { labels } = this.view;
    const csv = () => this.rows.csv(this.rows.tensors(this.choice));
    return element(
      'div',
      { className: 'tools' },
      this.filter,
      element('label', {}, this.grouped, element('span', { text: labels.byModule })),
      button(labels.copyTable, 'copy', () => this.asks.copy(csv()), 'secondary small'),
      button(labels.exportTable, 'save', () => this.asks.save(csv()), 'secondary small'),
    );
  }

  private choose(change: Partial<Choice>): void {
    this.choice = { ...this.choice, ...change };
    this.active = 0;
    this.viewport.scrollTop = 0;
    this.update();
    this.keep();
  }

  private sortBy(column: Column): void {
    const { sorted } = this.choice;
    const isLargestFirst = column === 'bytes' || column === 'parameters';
    const down = sorted?.by === column ? !sorted.down : isLargestFirst;
    this.choose({ sorted: { by: column, down } });
  }

  private keep(): void {
    const { filter, sorted, byModule, open } = this.choice;
    this.asks.changed({
      filter,
      ...(sorted === undefined ? {} : { sorted }),
      byModule,
      open: [...open],
      scrolled: this.viewport.scrollTop,
      ...(this.statisticsOf === undefined ? {} : { shown: this.statisticsOf }),
    });
  }

  private update(): void {
    for (const header of this.headers) header.show(this.choice.sorted);
    this.shown = this.rows.rows(this.choice);
    this.totals.textContent = this.rows.totals(this.rows.tensors(this.choice));
    this.viewport.setAttribute('aria-rowcount', String(this.shown.length + 1));
    this.viewport.style.height = `${(Math.min(Math.max(this.shown.length, 1), maxRows) + 1) * rowHeight + 1}px`;
    this.draw();
  }

  private draw(): void {
    const first = Math.max(0, Math.floor(this.viewport.scrollTop / rowHeight) - margin);
    const count = maxRows + 2 * margin;
    this.body.style.height = `${this.shown.length * rowHeight}px`;
    this.body.replaceChildren(
      ...this.shown.slice(first, first + count).map((row, index) => this.row(row, first + index)),
    );
    const isDrawn = this.active >= first && this.active < first + count && this.active < this.shown.length;
    if (isDrawn) this.viewport.setAttribute('aria-activedescendant', `tensor-row-${this.active}`);
    else this.viewport.removeAttribute('aria-activedescendant');
  }

  private row(row: Row, index: number): HTMLElement {
    const isChosen = row.kind === 'tensor' && row.tensor === this.statisticsOf;
    const made = element(
      'div',
      {
        className: index === this.active ? 'row active' : 'row',
        attributes: {
          id: `tensor-row-${index}`,
          role: 'row',
          'aria-rowindex': String(index + 2),
          'aria-level': String(row.depth + 1),
          'aria-selected': String(isChosen),
          ...(row.kind === 'module' ? { 'aria-expanded': String(row.isOpen) } : {}),
        },
      },
      ...columns.map((column) => {
        const { text, title } = this.rows.cell(row, column);
        const attributes = { role: 'gridcell', title };
        const cell = element('span', { className: `cell ${column}`, attributes });
        if (column === 'name') {
          cell.style.paddingLeft = `${8 + row.depth * 14}px`;
          if (row.kind === 'module') cell.append(icon(row.isOpen ? 'chevron-down' : 'chevron-right'));
        }
        cell.append(text);
        return cell;
      }),
    );
    made.style.top = `${index * rowHeight}px`;
    made.dataset.index = String(index);
    return made;
  }

  private click({ target }: Event): void {
    const row = target instanceof Element ? target.closest<HTMLElement>('.row') : null;
    if (row === null) return;
    this.active = Number(row.dataset.index);
    this.open(this.shown[this.active]);
  }

  private key(event: KeyboardEvent): void {
    if (event.target !== this.viewport) return;
    const row = this.shown[this.active];
    const page = maxRows - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active - 1,
      PageDown: this.active + page,
      PageUp: this.active - page,
      Home: 0,
      End: this.shown.length - 1,
    };
    if (event.key in moves && !event.ctrlKey && !event.metaKey) this.moveTo(moves[event.key]);
    else if ((event.key === 'Enter' || event.key === ' ') && row !== undefined) this.open(row);
    else if (event.key === 'ArrowRight' && row?.kind === 'module') {
      if (row.isOpen) this.moveTo(this.active + 1);
      else this.open(row);
    } else if (event.key === 'ArrowLeft' && row !== undefined) {
      if (row.kind === 'module' && row.isOpen) this.open(row);
      else this.moveTo(this.parentOf(row));
    } else if (event.key === 'c' && (event.ctrlKey || event.metaKey) && row !== undefined)
      this.asks.copy(columns.map((column) => this.rows.cell(row, column).title).join('\t'));
    else return;
    event.preventDefault();
  }

  private parentOf({ depth }: Row): number {
    let parent = this.active - 1;
    while (parent > 0 && this.shown[parent].depth >= depth) parent--;
    return parent;
  }

  private moveTo(row: number): void {
    if (this.shown.length === 0) return;
    this.active = Math.max(0, Math.min(this.shown.length - 1, row));
    const top = this.active * rowHeight;
    // The head covers a row's height.
    const room = this.viewport.clientHeight - rowHeight;
    if (top < this.viewport.scrollTop) this.viewport.scrollTop = top;
    else if (top + rowHeight > this.viewport.scrollTop + room)
      this.viewport.scrollTop = top + rowHeight - room;
    this.draw();
  }

  /** A module opens or closes; of a tensor the numbers are asked for. */
  private open(row: Row): void {
    if (row.kind === 'tensor') {
      this.ask(row.tensor);
      this.draw();
      this.isSought = true;
    } else {
      const open = new Set(this.choice.open);
      if (!open.delete(row.path)) open.add(row.path);
      this.choice = { ...this.choice, open };
      this.update();
    }
    this.keep();
  }

  private ask(tensor: number): void {
    this.statisticsOf = tensor;
    this.asks.statistics(tensor, this.view.names[tensor]);
  }

  private close(): void {
    this.asks.cancel();
    this.statisticsOf = undefined;
    this.panel.replaceChildren();
    this.draw();
    this.viewport.focus();
    this.keep();
  }
}

/** A column's head: a button that sorts, and says how it is sorted. */
class Header {
  readonly cell: HTMLElement;
  private readonly arrow = icon('arrow-up');

  constructor(
    private readonly column: Column,
    label: string,
    sort: () => void,
  ) {
    const made = element(
      'button',
      { attributes: { type: 'button' } },
      element('span', { text: label }),
      this.arrow,
    );
    made.addEventListener('click', sort);
    this.cell = element('div', { className: `cell ${column}`, attributes: { role: 'columnheader' } }, made);
  }

  show(sorted: Choice['sorted']): void {
    const isSorted = sorted?.by === this.column;
    this.arrow.className = `codicon codicon-arrow-${isSorted && sorted?.down ? 'down' : 'up'}`;
    this.arrow.hidden = !isSorted;
    if (isSorted) this.cell.setAttribute('aria-sort', sorted?.down ? 'descending' : 'ascending');
    else this.cell.removeAttribute('aria-sort');
  }
}
