import type { HistogramView, StatisticsView, TensorsView } from '../../protocol/src/reportPage';
import { button, element, icon } from './dom';
import { factList } from './facts';
import { fill } from './tensorRows';

/** What a panel shows beside the statistics, and what it asks for. */
interface Panel {
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly labels: TensorsView['labels'];
  close(): void;
  copyButton(text: string): HTMLElement;
}

const width = 480;
const height = 120;

/** The numbers of one tensor: how far reading them is, why they are not read, or what they are like. */
export function statisticsPanel(view: StatisticsView, panel: Panel): HTMLElement {
  const { title, subtitle, labels } = panel;
  const head = element(
    'div',
    { className: 'panel-head' },
    element('h3', {}, element('code', { text: title })),
    element('span', { className: 'subtitle', text: subtitle }),
    button(labels.close, 'close', panel.close, 'secondary small'),
  );
  return element(
    'section',
    {
      className: 'panel',
      attributes: { 'aria-label': title, 'aria-busy': String(view.state === 'reading') },
    },
    head,
    ...content(view, panel),
  );
}

function content(view: StatisticsView, panel: Panel): HTMLElement[] {
  switch (view.state) {
    case 'reading':
      return [
        element(
          'p',
          {},
          icon('loading codicon-modifier-spin'),
          element('span', { className: 'progress', text: view.message }),
        ),
        button(view.cancel, 'debug-stop', panel.close, 'secondary small'),
      ];
    case 'failed':
      return [element('p', { attributes: { role: 'status' }, text: view.message })];
    case 'done': {
      const facts = factList(view.facts, panel.copyButton);
      return [facts, ...(view.histogram === undefined ? [] : bars(view.histogram, panel))];
    }
  }
}

/** A histogram as a picture, and as a table for readers who cannot see it or want its numbers. */
function bars(histogram: HistogramView, { labels, language }: Panel): HTMLElement[] {
  const { from, to, counts } = histogram;
  const number = new Intl.NumberFormat(language);
  const most = Math.max(1, ...counts);
  const edge = (index: number) => short(from + ((to - from) * index) / counts.length, from, to);
  const picture = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': fill(labels.bars, short(from, from, to), short(to, from, to), number.format(most)),
  });
  const step = width / counts.length;
  for (const [index, count] of counts.entries()) {
    // What is there is seen, however little it is.
    const tall = count === 0 ? 0 : Math.max(1, (count / most) * height);
    const bar = svg('rect', {
      x: String(index * step),
      y: String(height - tall),
      width: String(Math.max(1, step - 1)),
      height: String(tall),
    });
    const title = svg('title', {});
    title.textContent = `${edge(index)} … ${edge(index + 1)}: ${number.format(count)}`;
    bar.append(title);
    picture.append(bar);
  }
  const ends = element(
    'p',
    { className: 'ends', attributes: { 'aria-hidden': 'true' } },
    element('span', { text: edge(0) }),
    element('span', { text: edge(counts.length) }),
  );
  const figure = element('figure', { className: 'bars' });
  figure.append(picture, ends);
  const table = element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { text: labels.barRange, attributes: { scope: 'col' } }),
        element('th', { text: labels.barCount, attributes: { scope: 'col' } }),
      ),
    ),
  );
  const body = element('tbody');
  for (const [index, count] of counts.entries())
    body.append(
      element('tr', {}, element('td', { text: edge(index) }), element('td', { text: number.format(count) })),
    );
  table.append(body);
  return [figure, element('details', {}, element('summary', { text: labels.barTable }), table)];
}

/** A number with as many digits as tell the bars apart. */
function short(value: number, from: number, to: number): string {
  const size = Math.max(Math.abs(from), Math.abs(to));
  return String(Math.abs(value) < size * 1e-12 ? 0 : Number(value.toPrecision(5)));
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
