import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import {
  type ModelUsersResult,
  modelUsersRequest,
  type ScannedModel,
} from '../../../protocol/src/languageServer';
import { commandIds } from '../commands/ids';
import { shortSize } from '../report/reportView';
import { verdictTexts } from '../report/verdictTexts';
import { labelText, visibleLines } from '../report/visible';
import type { Server } from '../server';
import type { Verdicts } from '../verdicts';
import type { SecurityState } from './state';

/** More rows tell nobody more; a filter finds the others. */
const maxRows = 1_000;

/** A model, or code that loads it. */
export type ModelRow =
  | {
      readonly kind: 'model';
      readonly model: ScannedModel;
      readonly uri: vscode.Uri;
      readonly changed?: number;
    }
  | { readonly kind: 'user'; readonly uri: string; readonly name: string }
  | { readonly kind: 'note'; readonly text: string };

/** Every model with its verdict, the worst first; below it the code that loads it. */
export class ModelTree implements vscode.TreeDataProvider<ModelRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly server: Server,
    private readonly verdicts: Verdicts,
    private readonly state: SecurityState,
  ) {}

  refresh(): void {
    this.changed.fire(undefined);
  }

  async getChildren(row?: ModelRow): Promise<ModelRow[]> {
    if (row === undefined) return this.models();
    if (row.kind !== 'model') return [];
    const client = await this.server.running();
    const uri = client.code2ProtocolConverter.asUri(row.uri);
    const { users } = await client.sendRequest<ModelUsersResult>(modelUsersRequest, { uri });
    return users.length === 0
      ? [{ kind: 'note', text: this.nobodyLoadsIt() }]
      : users.map((user) => ({ kind: 'user', ...user }));
  }

  getTreeItem(row: ModelRow): vscode.TreeItem {
    if (row.kind === 'model') return modelItem(row.model, row.uri, row.changed);
    if (row.kind === 'note') {
      const note = new vscode.TreeItem(row.text);
      note.tooltip = row.text;
      return note;
    }
    const item = new vscode.TreeItem(labelText(row.name));
    item.resourceUri = vscode.Uri.parse(row.uri);
    item.iconPath = vscode.ThemeIcon.File;
    item.description = t('model-tree.loads-it');
    item.command = {
      command: 'vscode.open',
      title: t('dependencies.open-location'),
      arguments: [item.resourceUri],
    };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }

  /** Where only open files are checked, nothing is known of the others. */
  private nobodyLoadsIt(): string {
    return this.state.status?.mode === 'all'
      ? t('model-tree.nobody-loads-it')
      : t('model-tree.no-open-file-loads-it');
  }

  private async models(): Promise<ModelRow[]> {
    const wanted = this.state.filter.toLowerCase();
    const rows = this.verdicts
      .all()
      .map((model) => ({ model, uri: vscode.Uri.parse(model.uri) }))
      .filter(({ model: { verdict, format }, uri }) =>
        [verdict, format, vscode.workspace.asRelativePath(uri)].some((text) =>
          text.toLowerCase().includes(wanted),
        ),
      );
    const shown = await Promise.all(
      rows.slice(0, maxRows).map(async (row): Promise<ModelRow> => {
        const stats = await vscode.workspace.fs.stat(row.uri).then(undefined, () => undefined);
        return { kind: 'model', ...row, ...(stats === undefined ? {} : { changed: stats.mtime }) };
      }),
    );
    const hidden = rows.length - shown.length;
    return hidden === 0 ? shown : [...shown, { kind: 'note', text: t('model-tree.more-models', hidden) }];
  }
}

function modelItem(model: ScannedModel, uri: vscode.Uri, changed: number | undefined): vscode.TreeItem {
  const { title, icon, tone } = verdictTexts(model);
  const item = new vscode.TreeItem(
    labelText(vscode.workspace.asRelativePath(uri)),
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  const colour =
    tone === 'danger' ? 'list.errorForeground' : tone === 'warning' ? 'list.warningForeground' : undefined;
  item.id = uri.toString();
  item.iconPath = new vscode.ThemeIcon(
    icon,
    colour === undefined ? undefined : new vscode.ThemeColor(colour),
  );
  const notes = [
    title,
    model.format,
    shortSize(model.size),
    ...(changed === undefined ? [] : [ageOf(changed)]),
  ];
  item.description = notes.map(labelText).join(' · ');
  item.tooltip = visibleLines(`${uri.fsPath}\n${item.description}`);
  item.contextValue = 'model';
  item.accessibilityInformation = { label: `${item.label}. ${item.description}` };
  item.command = { command: commandIds.showReport, title: t('common.show-report'), arguments: [uri] };
  return item;
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago a file was changed, in words. */
function ageOf(changed: number): string {
  const seconds = Math.max(0, (Date.now() - changed) / 1000);
  const [unit, length] = units.find(([, each]) => seconds >= each) ?? ['minute', 60];
  return new Intl.RelativeTimeFormat(vscode.env.language, { numeric: 'auto' }).format(
    -Math.floor(seconds / length),
    unit,
  );
}
