import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import type { SecurityStatus } from '../../../protocol/src/languageServer';
import type { Server } from '../server';
import type { Verdicts } from '../verdicts';
import { FindingTree } from './findingTree';
import { ModelTree } from './modelTree';
import { SecurityState } from './state';

/** Ids of the views in package.json. */
const findingsView = 'secureMl.findings';
const modelsView = 'secureMl.models';
const suppressedView = 'secureMl.suppressed';

/** Milliseconds after a verdict before the models are listed again: a check brings many. */
const refreshDelay = 300;

/** The Secure ML view: findings, models, and what does not count. */
export interface SecurityView extends vscode.Disposable {
  readonly state: SecurityState;
  readonly findings: FindingTree;
}

/** Shows the trees, their counts and messages, and keeps them in step with the server. */
export function registerSecurityView(
  memory: vscode.Memento,
  server: Server,
  verdicts: Verdicts,
): SecurityView {
  const state = new SecurityState(memory, server);
  const findings = new FindingTree(server, state, 'counted');
  const suppressed = new FindingTree(server, state, 'suppressed');
  const models = new ModelTree(server, verdicts, state);
  const findingsTree = vscode.window.createTreeView(findingsView, {
    treeDataProvider: findings,
    showCollapseAll: true,
  });
  const suppressedTree = vscode.window.createTreeView(suppressedView, {
    treeDataProvider: suppressed,
    showCollapseAll: true,
  });
  const modelsTree = vscode.window.createTreeView(modelsView, {
    treeDataProvider: models,
    showCollapseAll: true,
  });
  let shown: string | undefined;
  const update = () => {
    const { status, filter, groupBy, onlyNew } = state;
    const message = messageOf(status, filter, onlyNew);
    findingsTree.message = message;
    findingsTree.description = status === undefined ? '' : countText(status);
    modelsTree.message = filter === '' ? '' : t('security-view.filtered-by', filter);
    suppressedTree.description =
      status === undefined || status.suppressed === 0 ? '' : String(status.suppressed);
    const { grave } = state;
    findingsTree.badge = grave === 0 ? undefined : { value: grave, tooltip: t('security-view.badge', grave) };
    setContext('checkState', status?.mode === 'all' ? status.state : (status?.mode ?? 'waiting'));
    setContext('isFiltered', filter !== '');
    setContext('hasBaseline', status?.hasBaseline === true);
    setContext('onlyNew', onlyNew);
    // Rows are asked for again only when they may be others.
    const now = [status?.revision, status?.state === 'checking', filter, groupBy, onlyNew].join('\n');
    if (now === shown) return;
    shown = now;
    findings.refresh();
    suppressed.refresh();
    // Who loads a model is worked out anew, which is for when the check has ended.
    if (status?.state !== 'checking') models.refresh();
  };
  let timer: NodeJS.Timeout | undefined;
  const subscriptions = vscode.Disposable.from(
    state,
    findings,
    suppressed,
    models,
    findingsTree,
    suppressedTree,
    modelsTree,
    state.onDidChange(update),
    verdicts.onDidChange(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        models.refresh();
      }, refreshDelay);
    }),
  );
  update();
  return {
    state,
    findings,
    dispose() {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

function setContext(name: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `secureMl.${name}`, value);
}

/** One line over the findings: what the check does, what is left out, and what is shown of all. */
function messageOf(status: SecurityStatus | undefined, filter: string, onlyNew: boolean): string {
  if (status === undefined) return t('security-view.server-starting');
  const { mode, state, done, total, left, hasBaseline, findings, problems } = status;
  const isEmpty = problems === 0 && Object.values(findings).every((count) => count === 0);
  // The view's welcome content says the same, and is not shown under a message.
  if (mode === 'off' || (isEmpty && !hasBaseline && filter === '')) return left ?? '';
  const sentences = [
    ...(mode === 'all' && state === 'checking' ? [t('security-view.checking', done, total)] : []),
    ...(mode === 'all' && state === 'stopped' ? [t('security-view.stopped', done, total)] : []),
    ...(mode === 'openFiles' ? [t('security-view.open-files-only')] : []),
    ...(left === undefined ? [] : [left]),
    ...(hasBaseline
      ? [onlyNew ? t('security-view.new-since-baseline') : t('security-view.with-baseline')]
      : []),
    ...(filter === '' ? [] : [t('security-view.filtered-by', filter)]),
  ];
  return sentences.join(' ');
}

function countText({ findings }: SecurityStatus): string {
  const all = Object.values(findings).reduce((sum, count) => sum + count, 0);
  return all === 0 ? '' : String(all);
}
