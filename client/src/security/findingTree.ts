import * as vscode from 'vscode';
import { t, titleOf } from '../../../l10n/messages';
import {
  type SecurityFinding,
  type SecurityFindingsParams,
  type SecurityFindingsResult,
  type SecurityGroup,
  type SecurityProblemsResult,
  securityFindingsRequest,
  securityProblemsRequest,
} from '../../../protocol/src/languageServer';
import { commandIds } from '../commands/ids';
import { effectText, severityTexts } from '../report/verdictTexts';
import { labelText, visibleLines } from '../report/visible';
import type { Server } from '../server';
import type { SecurityState } from './state';

/** A row of findings: a group, a finding, the rest of a group, or what could not be checked. */
export type FindingRow =
  | { readonly kind: 'group'; readonly group: SecurityGroup }
  | { readonly kind: 'finding'; readonly finding: SecurityFinding }
  | { readonly kind: 'more'; readonly group: SecurityGroup; readonly from: number; readonly total: number }
  | { readonly kind: 'problems'; readonly count: number }
  | { readonly kind: 'problem'; readonly problem: SecurityProblemsResult['problems'][number] };

const errorColour = new vscode.ThemeColor('list.errorForeground');
const warningColour = new vscode.ThemeColor('list.warningForeground');

/** Findings, in groups that are asked for when they are opened, a page at a time. */
export class FindingTree implements vscode.TreeDataProvider<FindingRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<FindingRow | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** Pages of a group beyond the first that the user asked for, by its key. */
  private readonly pages = new Map<string, number>();

  constructor(
    private readonly server: Server,
    private readonly state: SecurityState,
    private readonly list: SecurityFindingsParams['list'],
  ) {}

  refresh(): void {
    this.changed.fire(undefined);
  }

  /** Shows one more page of a group. */
  showMore(row: unknown): void {
    const { kind, group } = (row ?? {}) as Partial<FindingRow & { kind: 'more' }>;
    if (kind !== 'more' || group === undefined) return;
    this.pages.set(group.key, (this.pages.get(group.key) ?? 1) + 1);
    this.refresh();
  }

  async getChildren(row?: FindingRow): Promise<FindingRow[]> {
    if (this.state.status === undefined) return [];
    if (row === undefined) {
      const { groups } = await this.ask({});
      const { problems = 0 } = this.state.status ?? {};
      const isShown = this.list === 'counted' && problems > 0 && this.state.filter === '';
      return [
        ...groups.map((group): FindingRow => ({ kind: 'group', group })),
        ...(isShown ? [{ kind: 'problems', count: problems } as const] : []),
      ];
    }
    if (row.kind === 'group') return this.membersOf(row.group);
    if (row.kind !== 'problems') return [];
    const client = await this.server.running();
    const { problems } = await client.sendRequest<SecurityProblemsResult>(securityProblemsRequest, null);
    return problems.map((problem) => ({ kind: 'problem', problem }));
  }

  getTreeItem(row: FindingRow): vscode.TreeItem {
    switch (row.kind) {
      case 'group':
        return this.groupItem(row.group);
      case 'finding':
        return this.findingItem(row.finding);
      case 'more': {
        const item = new vscode.TreeItem(t('finding-tree.show-more', row.total - row.from));
        item.iconPath = new vscode.ThemeIcon('ellipsis');
        item.command = {
          command: commandIds.showMoreFindings,
          title: t('finding-tree.show-more', row.total - row.from),
          arguments: [row],
        };
        return item;
      }
      case 'problems': {
        const { Collapsed } = vscode.TreeItemCollapsibleState;
        const item = new vscode.TreeItem(t('finding-tree.not-fully-checked'), Collapsed);
        item.id = 'problems';
        item.description = String(row.count);
        item.iconPath = new vscode.ThemeIcon('question');
        return item;
      }
      case 'problem':
        return problemItem(row.problem);
    }
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async membersOf(group: SecurityGroup): Promise<FindingRow[]> {
    const rows: FindingRow[] = [];
    let total = 0;
    for (let page = this.pages.get(group.key) ?? 1; page > 0; page--) {
      const answer = await this.ask({ group: group.key, from: rows.length });
      total = answer.total;
      rows.push(...answer.findings.map((finding): FindingRow => ({ kind: 'finding', finding })));
    }
    const from = rows.length;
    if (from < total) rows.push({ kind: 'more', group, from, total });
    return rows;
  }

  private async ask(more: Pick<SecurityFindingsParams, 'group' | 'from'>): Promise<SecurityFindingsResult> {
    const { groupBy, filter, onlyNew } = this.state;
    const client = await this.server.running();
    const params: SecurityFindingsParams = { list: this.list, groupBy, filter, onlyNew, ...more };
    return client.sendRequest<SecurityFindingsResult>(securityFindingsRequest, params);
  }

  private groupItem(group: SecurityGroup): vscode.TreeItem {
    const { key, count, severity } = group;
    const { groupBy } = this.state;
    const isFile = this.list === 'counted' && groupBy === 'file';
    // The worst are what somebody wants to see first.
    const isOpen =
      this.list === 'counted' && groupBy === 'severity' && (key === 'critical' || key === 'high');
    const item = new vscode.TreeItem(
      this.labelOf(group),
      isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
    );
    item.id = [this.list, groupBy, key].join('\n');
    item.description = String(count);
    item.contextValue = 'group';
    if (isFile) {
      item.resourceUri = vscode.Uri.parse(key);
      item.iconPath = vscode.ThemeIcon.File;
    } else if (this.list === 'counted') item.iconPath = severityIcon(severity);
    const { label } = severityTexts(severity);
    item.accessibilityInformation = { label: `${this.labelOf(group)}, ${count}, ${label}` };
    return item;
  }

  private labelOf({ key, name }: SecurityGroup): string {
    if (this.list === 'suppressed') return suppressionLabel(key);
    switch (this.state.groupBy) {
      case 'severity':
        return severityTexts(key as SecurityFinding['severity']).label;
      case 'file':
        return labelText(name ?? key);
      case 'rule':
        return titleOf(key);
      case 'kind':
        return kindLabel(key);
      case 'effect':
        return key === '' ? t('finding-tree.no-effect') : effectText(key);
    }
  }

  /** What tells a finding from the others of its group comes first, because a side bar is narrow. */
  private findingItem(finding: SecurityFinding): vscode.TreeItem {
    const { code, message, name, range, severity, cell, reason, ruleId, isModel } = finding;
    const line = range.start.line + 1;
    const within = isModel ? '' : `${cell === undefined ? '' : ` [${cell + 1}]`}:${line}`;
    const place = `${name}${within}`;
    const slash = name.lastIndexOf('/');
    const folder = slash === -1 ? [] : [name.slice(0, slash)];
    const shortPlace = `${name.slice(slash + 1)}${within}`;
    const groupBy = this.list === 'counted' ? this.state.groupBy : undefined;
    const [label, ...notes] =
      groupBy === 'file'
        ? [titleOf(ruleId), ...(isModel ? [] : [within.trim()])]
        : groupBy === 'rule'
          ? [shortPlace, ...folder, message]
          : [shortPlace, titleOf(ruleId), ...folder];
    const item = new vscode.TreeItem(labelText(label));
    item.description = [...(reason === undefined ? [] : [reason]), ...notes].map(labelText).join(' · ');
    item.tooltip = visibleLines(`${message}\n${place}\n${code} · ${titleOf(ruleId)}`);
    item.iconPath = severityIcon(severity);
    item.contextValue = 'finding';
    item.accessibilityInformation = { label: `${severityTexts(severity).label}: ${message}. ${place}` };
    item.command = {
      command: commandIds.openFinding,
      title: t('dependencies.open-location'),
      arguments: [finding],
    };
    return item;
  }
}

function problemItem({ uri, name, message }: SecurityProblemsResult['problems'][number]): vscode.TreeItem {
  const item = new vscode.TreeItem(labelText(name));
  item.description = labelText(message);
  item.tooltip = visibleLines(`${name}\n${message}`);
  item.iconPath = new vscode.ThemeIcon('question');
  item.command = {
    command: 'vscode.open',
    title: t('dependencies.open-location'),
    arguments: [vscode.Uri.parse(uri)],
  };
  return item;
}

function severityIcon(severity: SecurityFinding['severity']): vscode.ThemeIcon {
  const { icon, tone } = severityTexts(severity);
  const colour = tone === 'danger' ? errorColour : tone === 'warning' ? warningColour : undefined;
  return new vscode.ThemeIcon(icon, colour);
}

function suppressionLabel(kind: string): string {
  switch (kind) {
    case 'inline':
      return t('finding-tree.by-comment');
    case 'baseline':
      return t('finding-tree.by-baseline');
    default:
      return t('finding-tree.by-setting');
  }
}

function kindLabel(kind: string): string {
  switch (kind) {
    case 'models':
      return t('finding-tree.kind-models');
    case 'secrets':
      return t('finding-tree.kind-secrets');
    case 'dependencies':
      return t('finding-tree.kind-dependencies');
    case 'pipelines':
      return t('finding-tree.kind-pipelines');
    case 'provenance':
      return t('finding-tree.kind-provenance');
    default:
      return t('finding-tree.kind-code');
  }
}
