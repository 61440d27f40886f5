import type {
  FactView,
  FindingView,
  FromPage,
  Labels,
  ReportView,
  ToPage,
  WeightsOnlyView,
} from '../../protocol/src/reportPage';
import { button, element, icon } from './dom';
import { type TableState, tensorTable } from './tensors';
import { valueTree } from './values';

/** What the page keeps while another tab hides it: the editor throws hidden pages away. */
interface PageState {
  readonly scrolled: number;
  readonly table: TableState;
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
/** What the model keeps, which arrives after it as well. */
let values: HTMLElement | undefined;

let table: TableState = api.getState()?.table ?? { filter: '', scrolled: 0 };
/** Where a page that comes back goes, until it is long enough to go there. */
let wanted = api.getState()?.scrolled ?? 0;

function keep(): void {
  api.setState({ scrolled: wanted > 0 ? wanted : scrollY, table });
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
  if (focused !== undefined) main.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
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

function actions(view: ReportView): HTMLElement {
  const { state, labels } = view;
  const ask = (type: 'scan' | 'cancel' | 'copyReport' | 'openWith' | 'explain' | 'convert') => () =>
    api.postMessage({ type });
  const buttons =
    state === 'scanning'
      ? [button(labels.cancel, 'debug-stop', ask('cancel'), 'primary')]
      : [
          button(labels.scanAgain, 'refresh', ask('scan')),
          state === 'done' ? copyButton(labels.copyReport, labels, ask('copyReport')) : undefined,
          state === 'done' ? button(labels.explain, 'list-tree', ask('explain')) : undefined,
          view.state === 'done' && view.isConvertible
            ? button(labels.convert, 'arrow-swap', ask('convert'))
            : undefined,
          button(labels.openWith, 'go-to-file', ask('openWith')),
        ];
  const made = element('div', { className: 'actions' }, ...buttons);
  Array.from(made.children).forEach((child, index) => {
    (child as HTMLElement).dataset.key = String(index);
  });
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
    const list = element('ol', { className: 'findings' }, ...findings.map((item) => finding(item, labels)));
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

function finding(item: FindingView, labels: Labels): HTMLElement {
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
  );
}

function factList(facts: readonly FactView[], labels: Labels): HTMLElement {
  const list = element('dl');
  for (const { label, value, code, copy } of facts) {
    const shown = element(code ? 'code' : 'span', { text: value });
    const copied = copy
      ? copyButton(
          labels.copy,
          labels,
          () => api.postMessage({ type: 'copy', text: value }),
          'secondary small',
        )
      : undefined;
    list.append(element('dt', { text: label }), element('dd', {}, shown, copied));
  }
  return list;
}

/** Metadata of a file can be long: it is shown without buttons. */
function plainFacts(facts: readonly FactView[]): HTMLElement {
  const list = element('dl');
  for (const { label, value } of facts.slice(0, 1000))
    list.append(element('dt', { text: label }), element('dd', {}, element('code', { text: value })));
  return list;
}

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') {
    tensors = undefined;
    values = undefined;
    show(data.view);
    if (data.view.state === 'done') {
      api.postMessage({ type: 'tensors' });
      api.postMessage({ type: 'values' });
    }
  } else if (data.type === 'values') {
    values?.remove();
    values = section(data.values.title, valueTree(data.values.parts));
    main.append(values);
  } else {
    // The whole table takes the place of its first rows, where the user may have gone on already.
    tensors?.remove();
    const { labels, facts } = data.tensors;
    const made = tensorTable(data.tensors, table, (state) => {
      table = state;
      keep();
    });
    tensors = section(labels.title, made);
    if (facts.length > 0) tensors.append(section(labels.facts, plainFacts(facts)));
    // Values stand behind the tensors, whichever comes first.
    main.insertBefore(tensors, values ?? null);
  }
  restoreScroll();
});
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
