import type {
  FactView,
  FindingView,
  FromPage,
  Labels,
  ReportView,
  TensorsView,
  ToPage,
  WeightsOnlyView,
} from '../../protocol/src/reportPage';
import { button, element, icon } from './dom';
import { factList as plainFactList } from './facts';
import { type HexState, HexView, hexStateOf } from './hex';
import { type TableState, TensorTable, untouched } from './tensors';
import { valueTree } from './values';

/** What the page keeps while another tab hides it: the editor throws hidden pages away. */
interface PageState {
  readonly scrolled: number;
  readonly table: TableState;
  readonly hex?: HexState | undefined;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const api = acquireVsCodeApi();
const main = document.getElementById('report') as HTMLElement;
const announcement = document.getElementById('announcement') as HTMLElement;

/** The table of tensors, which arrives after the report. */
let tensors: HTMLElement | undefined;
let tensorTable: TensorTable | undefined;
/** Bytes that are shown. */
let hex: HexView | undefined;
/** What the model keeps, which arrives after it as well. */
let values: HTMLElement | undefined;

let table: TableState = { ...untouched, ...api.getState()?.table };
let hexState = api.getState()?.hex;
/** Where a page that comes back goes, until it is long enough to go there. */
let wanted = api.getState()?.scrolled ?? 0;

function keep(): void {
  api.setState({ scrolled: wanted > 0 ? wanted : scrollY, table, hex: hexState });
}

/** Goes where the page was; what the user does meanwhile counts more. */
function restoreScroll(): void {
  if (wanted === 0) return;
  scrollTo(0, wanted);
  if (Math.abs(scrollY - wanted) < 2) wanted = 0;
}

/** The page is drawn anew from each message; it keeps nothing of its own. */
function show(view: ReportView): void {
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
  main.setAttribute('aria-label', view.labels.page.replace('{0}', view.name));
  main.setAttribute('aria-busy', String(view.state === 'scanning'));
  main.replaceChildren(banner(view), ...(view.state === 'done' ? sections(view) : []));
  // Progress is not read out each time; the end is.
  const said = view.state === 'done' ? `${view.title}. ${view.sentence}` : view.title;
  if (announcement.textContent !== said) announcement.textContent = said;
  if (focused !== undefined) elementOf(focused)?.focus();
}

function elementOf(key: string): HTMLElement | null {
  return main.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

/** Shows bytes below the findings, in place of others. */
function showBytes(state: HexState, { hex: labels }: Labels): HexView {
  hex?.element.remove();
  hexState = state;
  hex = new HexView(state, labels, {
    page: (member, page) => api.postMessage({ type: 'bytes', member, page }),
    copy: (text) => api.postMessage({ type: 'copy', text }),
    changed: (now) => {
      hexState = now;
      keep();
    },
    back: (from) => elementOf(from)?.focus(),
    close: (from) => {
      hex?.element.remove();
      hex = undefined;
      hexState = undefined;
      keep();
      elementOf(from)?.focus();
    },
    announce: (text) => {
      announcement.textContent = text;
    },
  });
  const after = main.querySelector('.findings')?.closest('section') ?? main.querySelector('.banner');
  if (after === null) main.append(hex.element);
  else after.after(hex.element);
  keep();
  return hex;
}

/** What opens the bytes at a place, and what their view leads back to. */
function bytesButton(label: string, state: HexState, labels: Labels, iconName = 'file-binary'): HTMLElement {
  const made = button(label, iconName, () => showBytes(state, labels).focus(), 'secondary small');
  made.dataset.key = state.from;
  return made;
}

function banner(view: ReportView): HTMLElement {
  const tone = view.state === 'done' ? view.tone : 'unknown';
  const name = element('p', { className: 'name', text: view.name });
  const title = element(
    'h1',
    {},
    icon(
      view.state === 'done'
        ? view.icon
        : view.state === 'failed'
          ? 'circle-slash'
          : 'loading codicon-modifier-spin',
    ),
    element('span', { text: view.title }),
  );
  const texts =
    view.state === 'done'
      ? [
          element('p', { className: 'sentence', text: view.sentence }),
          view.warning === undefined
            ? undefined
            : element('p', { className: 'sentence', text: view.warning }),
        ]
      : [
          element('p', {
            className: 'sentence',
            text: view.state === 'failed' ? view.message : view.progress,
          }),
        ];
  return element('header', { className: `banner ${tone}` }, name, title, ...texts, actions(view));
}

/** What can be done with the file, what to do first in front. */
function actions(view: ReportView): HTMLElement {
  const { state, labels } = view;
  const ask =
    (type: 'scan' | 'cancel' | 'copyReport' | 'openWith' | 'explain' | 'convert' | 'delete') => () =>
      api.postMessage({ type });
  const primary = view.state === 'done' ? view.primary : state === 'failed' ? 'scan' : 'cancel';
  const made = element('div', { className: 'actions' });
  const add = (key: string, child: HTMLElement) => {
    child.dataset.key = key;
    if (key !== primary) made.append(child);
    else made.prepend(child);
    child.className = key === primary ? 'primary' : 'secondary';
  };
  if (state === 'scanning') {
    add('cancel', button(labels.cancel, 'debug-stop', ask('cancel')));
    return made;
  }
  add('scan', button(labels.scanAgain, 'refresh', ask('scan')));
  if (view.state === 'done') {
    add('copyReport', copyButton(labels.copyReport, labels, ask('copyReport')));
    add('explain', button(labels.explain, 'list-tree', ask('explain')));
    if (view.isConvertible) add('convert', button(labels.convert, 'arrow-swap', ask('convert')));
    const bytes = { member: [], title: '', cursor: 0, from: 'show-bytes' };
    add(
      'show-bytes',
      button(labels.showBytes, 'file-binary', () => showBytes(bytes, labels).focus()),
    );
    if (primary === 'delete') add('delete', button(labels.delete, 'trash', ask('delete')));
  }
  add('openWith', button(labels.openWith, 'go-to-file', ask('openWith')));
  return made;
}

/** Says that it copied, for a moment and to screen readers. */
function copyButton(
  label: string,
  labels: Labels,
  copy: () => void,
  className = 'secondary',
): HTMLButtonElement {
  const made = button(
    label,
    'copy',
    () => {
      copy();
      const text = made.lastElementChild as HTMLElement;
      text.textContent = labels.copied;
      announcement.textContent = labels.copied;
      setTimeout(() => {
        text.textContent = label;
      }, 1500);
    },
    className,
  );
  return made;
}

function sections(view: ReportView & { state: 'done' }): HTMLElement[] {
  const { labels, findings, reasons } = view;
  const made: HTMLElement[] = [];
  if (findings.length > 0) {
    const list = element(
      'ol',
      { className: 'findings' },
      ...findings.map((item, index) => finding(item, index, labels)),
    );
    made.push(section(`${labels.findings} (${findings.length})`, list));
  }
  if (reasons.length > 0) {
    const items = reasons.map(({ message, member }) =>
      element(
        'li',
        {},
        element('span', { text: message }),
        member === '' ? undefined : element('code', { className: 'member', text: member }),
      ),
    );
    made.push(section(`${labels.reasons} (${reasons.length})`, element('ul', {}, ...items)));
  }
  made.push(section(labels.details, factList(view.facts, labels)));
  if (view.weightsOnly !== undefined) made.push(weightsOnlySection(view.weightsOnly, labels));
  return made;
}

function weightsOnlySection(
  { title, advice, answers, blocked, snippet }: WeightsOnlyView,
  labels: Labels,
): HTMLElement {
  const code =
    snippet === undefined
      ? undefined
      : element('pre', { attributes: { tabindex: '0' } }, element('code', { text: snippet }));
  const copied =
    snippet === undefined
      ? undefined
      : copyButton(
          labels.copy,
          labels,
          () => api.postMessage({ type: 'copy', text: snippet }),
          'secondary small',
        );
  const names = blocked.length === 0 ? undefined : factList(blocked, labels);
  const content = element(
    'div',
    {},
    element('p', { text: advice }),
    factList(answers, labels),
    names,
    code,
    copied,
  );
  return section(title, content);
}

function section(title: string, content: HTMLElement): HTMLElement {
  return element('section', {}, element('h2', { text: title }), content);
}

function finding(item: FindingView, index: number, labels: Labels): HTMLElement {
  const code =
    item.href === ''
      ? element('span', { className: 'rule', text: item.code })
      : element('a', { className: 'rule', text: item.code, attributes: { href: item.href } });
  const evidence =
    item.evidence === undefined
      ? undefined
      : element(
          'figure',
          {},
          element('figcaption', { text: labels.evidence }),
          element('pre', { attributes: { tabindex: '0' } }, element('code', { text: item.evidence })),
        );
  return element(
    'li',
    { className: `finding ${item.tone}` },
    element(
      'p',
      { className: 'head' },
      element('span', { className: 'severity' }, icon(item.icon), element('span', { text: item.severity })),
      code,
    ),
    element('p', { className: 'message', text: item.message }),
    evidence,
    item.facts.length === 0 ? undefined : factList(item.facts, labels),
    findingButtons(item, index, labels),
  );
}

/** What can be done about a finding from here. */
function findingButtons(
  { place, allow }: FindingView,
  index: number,
  labels: Labels,
): HTMLElement | undefined {
  if (place === undefined && allow === undefined) return undefined;
  return element(
    'div',
    { className: 'tools' },
    place === undefined
      ? undefined
      : bytesButton(`${labels.showBytes}: ${place.label}`, hexStateOf(place, `finding-${index}`), labels),
    allow === undefined
      ? undefined
      : button(
          allow.label,
          'check',
          () => api.postMessage({ type: 'allow', name: allow.name }),
          'secondary small',
        ),
  );
}

function factList(facts: readonly FactView[], labels: Labels): HTMLElement {
  return plainFactList(facts, copiesOf(labels));
}

/** Buttons that copy the text beside them. */
const copiesOf = (labels: Labels) => (text: string) =>
  copyButton(labels.copy, labels, () => api.postMessage({ type: 'copy', text }), 'secondary small');

/** Metadata of a file can be long: it is shown without buttons. */
function plainFacts(facts: readonly FactView[]): HTMLElement {
  const list = element('dl');
  for (const { label, value } of facts.slice(0, 1000))
    list.append(element('dt', { text: label }), element('dd', {}, element('code', { text: value })));
  return list;
}

/** Labels of the report that is shown. */
let shownLabels: Labels | undefined;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'show':
      tensors = undefined;
      tensorTable = undefined;
      values = undefined;
      hex = undefined;
      shownLabels = data.view.labels;
      show(data.view);
      if (data.view.state === 'done') {
        if (hexState !== undefined) showBytes(hexState, data.view.labels);
        api.postMessage({ type: 'tensors' });
        api.postMessage({ type: 'values' });
      }
      break;
    case 'values':
      values?.remove();
      values = section(data.values.title, valueTree(data.values.parts));
      main.append(values);
      break;
    case 'tensors':
      showTensors(data.tensors);
      break;
    case 'statistics':
      tensorTable?.show(data.tensor, data.view);
      if (data.view.state === 'done')
        announcement.textContent = data.view.facts.map(({ label, value }) => `${label}: ${value}`).join('; ');
      break;
    case 'bytes':
      if (hex?.isOf(data.member)) hex.take(data.page, data.view);
      break;
  }
  restoreScroll();
});

/** The whole table takes the place of its first rows, where the user may have gone on already. */
function showTensors(view: TensorsView): void {
  tensors?.remove();
  const { labels, facts } = view;
  const copy = (text: string) => api.postMessage({ type: 'copy', text });
  tensorTable = new TensorTable(view, table, {
    changed: (state) => {
      table = state;
      keep();
    },
    statistics: (tensor, name) => api.postMessage({ type: 'statistics', tensor, name }),
    cancel: () => api.postMessage({ type: 'cancelStatistics' }),
    copy,
    copyButton: (text) => (shownLabels === undefined ? element('span') : copiesOf(shownLabels)(text)),
    save: (text) => api.postMessage({ type: 'saveTensors', text }),
  });
  tensors = section(labels.title, tensorTable.element);
  if (facts.length > 0) tensors.append(section(labels.facts, plainFacts(facts)));
  // Values stand behind the tensors, whichever comes first.
  main.insertBefore(tensors, values ?? null);
}

addEventListener('scroll', keep, { passive: true });
for (const event of ['wheel', 'keydown', 'pointerdown'])
  addEventListener(
    event,
    () => {
      wanted = 0;
    },
    { passive: true },
  );
api.postMessage({ type: 'ready' });
