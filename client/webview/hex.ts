import { type BytePlace, type BytesView, bytesPerPage, type HexLabels } from '../../protocol/src/reportPage';
import { BytePages } from './bytePages';
import { button, element } from './dom';
import { hexOf, inspect, letterOf, offsetOf } from './hexBytes';
import { fill } from './tensorRows';

/** Height of a row in pixels, as in report.css. */
const rowHeight = 20;
const maxRows = 16;
const margin = 8;
/** Bytes that can be scrolled through at once: browsers have no higher pages. */
const segmentBytes = 1 << 24;
/** Bytes that are copied at once. */
const maxCopied = 1 << 16;

/** Where a user is among bytes. */
export interface HexState {
  readonly member: readonly string[];
  readonly title: string;
  /** Byte that a finding is about. */
  readonly marked?: number;
  readonly cursor: number;
  /** Key of the element that led here. */
  readonly from: string;
}

export interface HexAsks {
  /** Pages count from 1. */
  page(member: readonly string[], page: number): void;
  copy(text: string): void;
  changed(state: HexState): void;
  back(from: string): void;
  close(from: string): void;
  announce(text: string): void;
}

/** What opens the view of bytes at a place. */
export function hexStateOf({ member, offset, title }: BytePlace, from: string): HexState {
  return { member, title, marked: offset, cursor: offset, from };
}

/** Bytes of a file, or of what is inside it, sixteen a row, with what they mean at the cursor. */
export class HexView {
  readonly element: HTMLElement;
  private readonly pages: BytePages;
  private cursor: number;
  private anchor: number;
  /** First byte that can be scrolled to. */
  private start: number;
  private perRow = 16;
  private wanted: number | undefined;
  private readonly body = element('div', { className: 'rows', attributes: { role: 'rowgroup' } });
  private readonly grid: HTMLElement;
  private readonly offsetField: HTMLInputElement;
  private readonly status = element('p', { className: 'totals', attributes: { role: 'status' } });
  private readonly inspector = element('div', { className: 'inspector' });
  private readonly before: HTMLButtonElement;
  private readonly after: HTMLButtonElement;

  constructor(
    private readonly state: HexState,
    private readonly labels: HexLabels,
    private readonly asks: HexAsks,
  ) {
    this.pages = new BytePages((page) => asks.page(state.member, page));
    this.cursor = state.cursor;
    this.anchor = state.cursor;
    this.wanted = state.cursor;
    this.start = Math.floor(state.cursor / segmentBytes) * segmentBytes;
    const title = fill(labels.title, state.title === '' ? labels.file : state.title);
    this.grid = element(
      'div',
      {
        className: 'hex',
        attributes: { role: 'grid', tabindex: '0', 'aria-label': title, 'aria-multiselectable': 'true' },
      },
      this.body,
    );
    this.grid.addEventListener('keydown', (event) => this.key(event));
    this.grid.addEventListener('pointerdown', (event) => this.point(event, event.shiftKey));
    this.grid.addEventListener('pointermove', (event) => {
      if (event.buttons === 1) this.point(event, true);
    });
    this.grid.addEventListener('scroll', () => this.draw(), { passive: true });
    this.offsetField = element('input', {
      className: 'filter',
      attributes: { type: 'text', placeholder: labels.goTo, 'aria-label': labels.goTo },
    });
    this.before = button(
      labels.before,
      'arrow-up',
      () => this.goTo(this.start - segmentBytes),
      'secondary small',
    );
    this.after = button(
      labels.after,
      'arrow-down',
      () => this.goTo(this.start + segmentBytes),
      'secondary small',
    );
    this.element = element(
      'section',
      { className: 'bytes' },
      element('h2', { text: title }),
      this.tools(),
      this.status,
      this.before,
      this.grid,
      this.after,
      this.inspector,
    );
    new ResizeObserver(() => this.fit()).observe(this.element);
    this.pages.want(Math.floor(this.cursor / bytesPerPage) + 1);
    this.update();
  }

  focus(): void {
    this.grid.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'start' });
  }

  /** True where the bytes are of this stream. */
  isOf(member: readonly string[]): boolean {
    return (
      member.length === this.state.member.length && member.every((name, i) => name === this.state.member[i])
    );
  }

  take(page: number, view: BytesView): void {
    this.pages.take(page, view);
    if (this.wanted !== undefined && view.state === 'read') {
      const wanted = this.wanted;
      this.wanted = undefined;
      if (wanted >= this.pages.size && this.pages.isSizeKnown) this.asks.announce(this.labels.noOffset);
      this.moveTo(wanted, false, true);
    } else this.update();
  }

  private tools(): HTMLElement {
    const { labels, asks, state } = this;
    const form = element('form', { className: 'goto' }, this.offsetField);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const offset = offsetOf(this.offsetField.value);
      if (offset === undefined || (this.pages.isSizeKnown && offset >= this.pages.size)) {
        this.offsetField.setAttribute('aria-invalid', 'true');
        asks.announce(labels.noOffset);
        return;
      }
      this.offsetField.removeAttribute('aria-invalid');
      this.goTo(offset);
      this.grid.focus();
    });
    return element(
      'div',
      { className: 'tools' },
      state.marked === undefined
        ? undefined
        : button(labels.back, 'arrow-left', () => asks.back(state.from), 'secondary small'),
      form,
      button(labels.copyHex, 'copy', () => asks.copy(this.selected(hexOf, ' ')), 'secondary small'),
      button(labels.copyText, 'copy', () => asks.copy(this.selected(letterOf, '')), 'secondary small'),
      button(labels.close, 'close', () => asks.close(state.from), 'secondary small'),
    );
  }

  private selected(write: (byte: number) => string, between: string): string {
    const [from, to] = this.selection();
    const bytes = this.pages.slice(from, Math.min(maxCopied, to - from + 1));
    return Array.from(bytes, write).join(between);
  }

  private selection(): readonly [from: number, to: number] {
    return [Math.min(this.cursor, this.anchor), Math.max(this.cursor, this.anchor)];
  }

  /** Bytes that this segment shows. */
  private get shownBytes(): number {
    return Math.max(0, Math.min(segmentBytes, this.pages.size - this.start));
  }

  /** As many bytes a row as there is room for. */
  private fit(): void {
    const room = this.grid.clientWidth / (this.grid.clientWidth > 0 ? letterWidth(this.grid) : 1);
    const perRow = room >= 80 ? 16 : room >= 45 ? 8 : 4;
    if (perRow === this.perRow) return;
    this.perRow = perRow;
    this.update();
    this.reveal();
  }

  private goTo(offset: number): void {
    const page = Math.floor(Math.max(0, offset) / bytesPerPage) + 1;
    // Where the size is not known, only reading tells whether the byte is there.
    if (offset >= this.pages.size && !this.pages.isSizeKnown) {
      this.wanted = offset;
      this.pages.want(page);
    } else this.moveTo(offset, false, true);
  }

  private moveTo(offset: number, extend: boolean, centre = false): void {
    if (this.pages.size === 0) return;
    this.cursor = Math.max(0, Math.min(this.pages.size - 1, offset));
    if (!extend) this.anchor = this.cursor;
    this.start = Math.floor(this.cursor / segmentBytes) * segmentBytes;
    this.update();
    this.reveal(centre);
    this.asks.changed({ ...this.state, cursor: this.cursor });
  }

  private reveal(centre = false): void {
    const top = Math.floor((this.cursor - this.start) / this.perRow) * rowHeight;
    const { scrollTop, clientHeight } = this.grid;
    if (centre) this.grid.scrollTop = top - (clientHeight - rowHeight) / 2;
    else if (top < scrollTop) this.grid.scrollTop = top;
    else if (top + rowHeight > scrollTop + clientHeight) this.grid.scrollTop = top + rowHeight - clientHeight;
    this.draw();
  }

  private update(): void {
    const rows = Math.ceil(this.shownBytes / this.perRow);
    this.body.style.height = `${rows * rowHeight}px`;
    this.grid.style.height = `${Math.max(1, Math.min(rows, maxRows)) * rowHeight}px`;
    this.grid.setAttribute('aria-rowcount', String(rows));
    this.grid.setAttribute('aria-colcount', String(this.perRow + 1));
    this.before.hidden = this.start === 0;
    this.after.hidden = this.start + segmentBytes >= this.pages.size;
    this.draw();
    this.say();
  }

  private say(): void {
    const { labels, pages } = this;
    if (pages.failure !== undefined || pages.size === 0) {
      this.status.textContent = pages.failure ?? labels.reading;
      this.inspector.replaceChildren();
      return;
    }
    const byte = pages.at(this.cursor);
    const [from, to] = this.selection();
    const meaning = byte === undefined ? labels.reading : meaningOf(byte);
    this.status.textContent = [
      fill(
        labels.cursor,
        this.cursor.toLocaleString(document.documentElement.lang),
        this.cursor.toString(16),
        meaning,
      ),
      to > from ? fill(labels.selected, (to - from + 1).toLocaleString(document.documentElement.lang)) : '',
      pages.isSizeKnown
        ? fill(labels.size, pages.size.toLocaleString(document.documentElement.lang))
        : labels.sizeUnknown,
    ]
      .filter(Boolean)
      .join(' · ');
    this.inspector.replaceChildren(this.meanings());
  }

  private meanings(): HTMLElement {
    const { labels } = this;
    const heads = [labels.type, labels.littleEndian, labels.bigEndian];
    const head = element(
      'tr',
      {},
      ...heads.map((text) => element('th', { text, attributes: { scope: 'col' } })),
    );
    const rows = inspect(this.pages.slice(this.cursor, 8)).map(([type, little, big]) =>
      element(
        'tr',
        {},
        element('th', { text: type, attributes: { scope: 'row' } }),
        element('td', { text: little || '–' }),
        element('td', { text: big || '–' }),
      ),
    );
    return element(
      'table',
      {},
      element('caption', { text: labels.inspector }),
      element('thead', {}, head),
      element('tbody', {}, ...rows),
    );
  }

  private draw(): void {
    const rows = Math.ceil(this.shownBytes / this.perRow);
    const first = Math.max(0, Math.floor(this.grid.scrollTop / rowHeight) - margin);
    const last = Math.min(rows, first + maxRows + 2 * margin);
    const made: HTMLElement[] = [];
    for (let row = first; row < last; row++) made.push(this.row(row));
    this.body.replaceChildren(...made);
    const row = Math.floor((this.cursor - this.start) / this.perRow);
    if (row >= first && row < last) this.grid.setAttribute('aria-activedescendant', `byte-${this.cursor}`);
    else this.grid.removeAttribute('aria-activedescendant');
  }

  private row(row: number): HTMLElement {
    const offset = this.start + row * this.perRow;
    const made = element(
      'div',
      { className: 'row', attributes: { role: 'row', 'aria-rowindex': String(row + 1) } },
      element('span', {
        className: 'offset',
        text: offset.toString(16).padStart(8, '0'),
        attributes: { role: 'rowheader' },
      }),
    );
    const letters = element('span', { className: 'letters', attributes: { 'aria-hidden': 'true' } });
    const [from, to] = this.selection();
    for (let index = 0; index < this.perRow; index++) {
      const at = offset + index;
      const isThere = at < this.pages.size;
      const byte = isThere ? this.pages.at(at) : undefined;
      const isSelected = isThere && at >= from && at <= to;
      const names = [
        isSelected ? 'selected' : '',
        at === this.cursor ? 'cursor' : '',
        at === this.state.marked ? 'marked' : '',
      ];
      const className = ['byte', ...names].filter(Boolean).join(' ');
      const text = byte === undefined ? (isThere ? '··' : '') : hexOf(byte);
      const cell = element('span', {
        className: index === 8 ? `${className} half` : className,
        text,
        attributes: {
          role: 'gridcell',
          id: `byte-${at}`,
          'aria-selected': String(isSelected),
          'aria-label': byte === undefined ? text : `${text}, ${letterOf(byte)}`,
        },
      });
      const letter = element('span', { className, text: byte === undefined ? ' ' : letterOf(byte) });
      if (isThere) {
        cell.dataset.at = String(at);
        letter.dataset.at = String(at);
      }
      made.append(cell);
      letters.append(letter);
    }
    made.append(letters);
    made.style.top = `${row * rowHeight}px`;
    return made;
  }

  private point(event: PointerEvent, extend: boolean): void {
    const at = event.target instanceof HTMLElement ? event.target.dataset.at : undefined;
    if (at === undefined || (extend && Number(at) === this.cursor)) return;
    this.moveTo(Number(at), extend);
  }

  private key(event: KeyboardEvent): void {
    const { perRow, cursor } = this;
    const isControl = event.ctrlKey || event.metaKey;
    const rowStart = cursor - ((cursor - this.start) % perRow);
    const moves: Record<string, number> = {
      ArrowRight: cursor + 1,
      ArrowLeft: cursor - 1,
      ArrowDown: cursor + perRow,
      ArrowUp: cursor - perRow,
      PageDown: cursor + perRow * (maxRows - 1),
      PageUp: cursor - perRow * (maxRows - 1),
      Home: isControl ? 0 : rowStart,
      End: isControl ? this.pages.size - 1 : rowStart + perRow - 1,
    };
    if (event.key in moves) {
      const to = moves[event.key];
      if (to >= 0) this.moveTo(to, event.shiftKey);
    } else if (event.key === 'c' && isControl) this.asks.copy(this.selected(hexOf, ' '));
    else if (event.key === 'g' && isControl) this.offsetField.focus();
    else if (event.key === 'Escape') this.asks.back(this.state.from);
    else return;
    event.preventDefault();
  }
}

/** A byte in words: its digits, and its letter where it has one. */
function meaningOf(byte: number): string {
  const isLetter = byte > 0x20 && byte < 0x7f;
  return `0x${hexOf(byte)}${isLetter ? ` “${letterOf(byte)}”` : ''}`;
}

/** Width of a letter of the grid's own font, in pixels. */
function letterWidth(grid: HTMLElement): number {
  const probe = element('span', { className: 'probe', text: '0'.repeat(100) });
  grid.append(probe);
  const width = probe.getBoundingClientRect().width / 100;
  probe.remove();
  return width || 8;
}
