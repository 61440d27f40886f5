import * as vscode from 'vscode';
import { t } from '../../l10n/messages';
import {
  type AdvisoryStatusParams,
  type DependenciesResult,
  type Dependency,
  dependenciesRequest,
  type ManifestDependencies,
} from '../../protocol/src/languageServer';
import { labelText } from './report/visible';
import type { Server } from './server';

/** Id of the view in package.json. */
const viewId = 'secureMl.dependencies';

/** Ids that a row has room for; the findings name them all. */
const maxIds = 3;

/** A row: a manifest, or a dependency with the manifest that it belongs to. */
type Row =
  | { readonly kind: 'manifest'; readonly manifest: ManifestDependencies }
  | { readonly kind: 'dependency'; readonly dependency: Dependency; readonly manifest: ManifestDependencies };

/** The tree of what each manifest asks for, what that resolves to and what comes with it. Everything is asked of the server. */
export class DependencyTree implements vscode.TreeDataProvider<Row> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly server: Server) {}

  refresh(): void {
    this.changed.fire(undefined);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row === undefined) {
      const client = await this.server.running();
      const { manifests } = await client.sendRequest<DependenciesResult>(dependenciesRequest, null);
      return manifests.map((manifest) => ({ kind: 'manifest', manifest }));
    }
    const { manifest } = row;
    const children = row.kind === 'manifest' ? manifest.dependencies : row.dependency.children;
    return children.map((dependency) => ({ kind: 'dependency', dependency, manifest }));
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return row.kind === 'manifest'
      ? manifestItem(row.manifest)
      : dependencyItem(row.dependency, row.manifest);
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function manifestItem({ name, uri, dependencies }: ManifestDependencies): vscode.TreeItem {
  const item = new vscode.TreeItem(labelText(name), vscode.TreeItemCollapsibleState.Expanded);
  item.resourceUri = vscode.Uri.parse(uri);
  item.iconPath = vscode.ThemeIcon.File;
  const bad = dependencies.filter(hasAdvisory).length;
  // Two folders may have a manifest of one name.
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder =
    folders.length > 1 ? vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri))?.name : undefined;
  const notes = [
    ...(folder === undefined ? [] : [labelText(folder)]),
    ...(bad === 0 ? [] : [t('dependencies.with-advisories', bad)]),
  ];
  item.description = notes.join(' · ');
  return item;
}

function dependencyItem(dependency: Dependency, manifest: ManifestDependencies): vscode.TreeItem {
  const { name, specifier, version, advisories, daysBehind, yanked, position, children } = dependency;
  const state =
    children.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(labelText(name), state);
  const wanted = specifier === undefined || specifier === '' ? undefined : specifier;
  const isDecided = version !== undefined && wanted !== undefined && !wanted.endsWith(`=${version}`);
  const isBelow = hasAdvisory(dependency) && advisories.length === 0;
  const notes = [
    isDecided ? `${wanted} → ${version}` : (version ?? wanted ?? t('dependencies.any-version')),
    ...(yanked === true ? [t('dependencies.release-yanked')] : []),
    ...(daysBehind === undefined ? [] : [t('dependencies.days-behind', daysBehind)]),
    ...advisories.slice(0, maxIds),
    ...(advisories.length > maxIds ? [t('dependencies.count-more', advisories.length - maxIds)] : []),
    ...(isBelow ? [t('dependencies.transitive-with-advisories', affectedBelow(dependency).size)] : []),
  ];
  item.description = notes.map(labelText).join(' · ');
  item.tooltip = [item.description, ...advisories.map(labelText)].join('\n');
  const colour = isBelow ? 'list.warningForeground' : 'list.errorForeground';
  item.iconPath =
    isBelow || advisories.length > 0
      ? new vscode.ThemeIcon('warning', new vscode.ThemeColor(colour))
      : new vscode.ThemeIcon(version === undefined ? 'question' : 'package');
  item.accessibilityInformation = { label: `${name} ${item.description}` };
  if (position !== undefined) {
    const place = new vscode.Position(position.line, position.character);
    item.command = {
      command: 'vscode.open',
      title: t('dependencies.open-location'),
      arguments: [vscode.Uri.parse(manifest.uri), { selection: new vscode.Range(place, place) }],
    };
  }
  return item;
}

/** Names of the packages that come with one and that advisories are about. */
function affectedBelow({ children }: Dependency, found = new Set<string>()): ReadonlySet<string> {
  for (const child of children) {
    if (child.advisories.length > 0) found.add(child.name);
    affectedBelow(child, found);
  }
  return found;
}

/** An advisory is about it, or about something that comes with it. */
function hasAdvisory({ advisories, children }: Dependency): boolean {
  return advisories.length > 0 || children.some(hasAdvisory);
}

/** Shows the tree in its view; a message over it says how asking for advisories goes. */
export function registerDependencyView(server: Server, tree: DependencyTree): vscode.Disposable {
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
  return vscode.Disposable.from(
    view,
    server.onDidChangeState(() => tree.refresh()),
    server.onDidChangeAdvisories(({ message }: AdvisoryStatusParams) => {
      view.message = message;
      tree.refresh();
    }),
    vscode.workspace.onDidSaveTextDocument(({ fileName }) => {
      if (/(?:requirements|constraints|pyproject|Pipfile|environment|setup|\.lock)/.test(fileName))
        tree.refresh();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('secureMl.advisories')) tree.refresh();
    }),
  );
}
