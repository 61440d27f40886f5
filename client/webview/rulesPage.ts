import type { Choice, FromRulesPage, RulesView, RuleView, ToRulesPage } from '../../protocol/src/rulesPage';
import { button, element } from './dom';
import { fill } from './tensorRows';

/** What the page keeps while another tab hides it. */
interface PageState {
  readonly search: string;
  readonly kind: string;
  readonly onlyChanged: boolean;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromRulesPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const api = acquireVsCodeApi();
const main = document.getElementById('report') as HTMLElement;
const announcement = document.getElementById('announcement') as HTMLElement;
let state: PageState = api.getState() ?? { search: '', kind: '', onlyChanged: false };

/** Draws the page anew from each message; what the user typed and where they are stays. */
function show(view: RulesView): void {
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
  const { labels } = view;
  const body = element('tbody');
  const shown = element('p', { className: 'totals', attributes: { role: 'status' } });
  const update = () => {
    api.setState(state);
    const rules = view.rules.filter(isWanted);
    body.replaceChildren(...rules.map((rule) => row(rule, view)));
    const number = new Intl.NumberFormat(view.language);
    shown.textContent =
      rules.length === 0
        ? labels.none
        : fill(labels.shown, number.format(rules.length), number.format(view.rules.length));
  };
  const change = (part: Partial<PageState>) => {
    state = { ...state, ...part };
    update();
  };
  main.replaceChildren(
    element('h1', {}, element('span', { text: labels.title })),
    ...view.notes.map((text) => element('p', { className: 'sentence', text })),
    element(
      'div',
      { className: 'actions' },
      button(labels.openFile, 'go-to-file', () => api.postMessage({ type: 'openFile' })),
      button(labels.openSettings, 'settings-gear', () => api.postMessage({ type: 'openSettings' })),
    ),
    choices(view),
    filters(view, change),
    shown,
    table(view, body),
  );
  update();
  if (focused !== undefined) main.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

function isWanted({ id, code, title, kind, isChanged }: RuleView): boolean {
  const words = state.search.toLowerCase().split(/\s+/);
  const text = `${id} ${code} ${title}`.toLowerCase();
  return (
    words.every((word) => text.includes(word)) &&
    (state.kind === '' || kind === state.kind) &&
    (!state.onlyChanged || isChanged)
  );
}

/** What holds for all rules: the folder, and how much is reported. */
function choices({ folders, folder, profile, profiles, profileFrom, labels }: RulesView): HTMLElement {
  const folderChoices = folders.map((text, index) => ({ id: String(index), text }));
  const inFolder = select(folderChoices, String(folder), 'folder', (id) =>
    api.postMessage({ type: 'folder', index: Number(id) }),
  );
  const ofProfile = select(profiles, profile, 'profile', (id) =>
    api.postMessage({ type: 'profile', profile: id }),
  );
  return element(
    'div',
    { className: 'tools' },
    folders.length < 2 ? undefined : element('label', {}, element('span', { text: labels.folder }), inFolder),
    element('label', {}, element('span', { text: labels.profile }), ofProfile),
    element('span', { className: 'subtitle', text: profileFrom }),
  );
}

function filters({ rules, labels }: RulesView, change: (part: Partial<PageState>) => void): HTMLElement {
  const search = element('input', {
    className: 'filter',
    attributes: { type: 'search', placeholder: labels.search, 'aria-label': labels.search },
  });
  search.dataset.key = 'search';
  search.value = state.search;
  search.addEventListener('input', () => change({ search: search.value }));
  const kinds = [...new Set(rules.map(({ kind }) => kind))].sort((a, b) => a.localeCompare(b));
  const all = [{ id: '', text: labels.everyKind }, ...kinds.map((kind) => ({ id: kind, text: kind }))];
  const kind = select(all, state.kind, 'kind', (id) => change({ kind: id }));
  kind.setAttribute('aria-label', labels.kind);
  const changed = element('input', { attributes: { type: 'checkbox' } });
  changed.dataset.key = 'changed';
  changed.checked = state.onlyChanged;
  changed.addEventListener('change', () => change({ onlyChanged: changed.checked }));
  return element(
    'div',
    { className: 'tools' },
    search,
    kind,
    element('label', {}, changed, element('span', { text: labels.onlyChanged })),
  );
}

function table({ labels }: RulesView, body: HTMLElement): HTMLElement {
  const heads = [labels.rule, labels.severity, labels.source];
  const head = element(
    'tr',
    {},
    ...heads.map((text) => element('th', { text, attributes: { scope: 'col' } })),
  );
  return element(
    'table',
    { className: 'rules', attributes: { 'aria-label': labels.title } },
    element('thead', {}, head),
    body,
  );
}

function row(
  { id, code, title, level, from, isChanged }: RuleView,
  { levels, labels }: RulesView,
): HTMLElement {
  const name = button(title, 'book', () => api.postMessage({ type: 'rule', ruleId: id }), 'link');
  name.dataset.key = `rule ${id}`;
  const chosen = select(levels, level, `level ${id}`, (next) => {
    announcement.textContent = `${title}: ${levels.find((one) => one.id === next)?.text ?? next}`;
    api.postMessage({ type: 'level', ruleId: id, level: next });
  });
  chosen.setAttribute('aria-label', fill(labels.severityOf, title));
  const reset = button(
    labels.reset,
    'discard',
    () => api.postMessage({ type: 'level', ruleId: id, level: 'default' }),
    'secondary small',
  );
  reset.setAttribute('aria-label', fill(labels.resetOf, title));
  reset.dataset.key = `reset ${id}`;
  return element(
    'tr',
    isChanged ? { className: 'changed' } : {},
    element(
      'th',
      { attributes: { scope: 'row' } },
      name,
      element('code', { className: 'subtitle', text: `${code} ${id}` }),
    ),
    element('td', {}, chosen),
    element('td', {}, element('span', { text: from }), isChanged ? reset : undefined),
  );
}

function select(
  options: readonly Choice[],
  value: string,
  key: string,
  choose: (id: string) => void,
): HTMLSelectElement {
  const made = element('select');
  for (const { id, text } of options) made.append(element('option', { text, attributes: { value: id } }));
  made.value = value;
  made.dataset.key = key;
  made.addEventListener('change', () => choose(made.value));
  return made;
}

addEventListener('message', ({ data }: MessageEvent<ToRulesPage>) => {
  if (data.type === 'show') show(data.view);
});
api.postMessage({ type: 'ready' });
