import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import type { ConfigurationChange, RuleSetting } from '../../../protocol/src/languageServer';
import { changeConfiguration } from '../changeConfiguration';
import type { Server } from '../server';

/** Where a page changes settings. */
export interface Place {
  readonly server: Server;
  /** A folder, or what is in none. */
  readonly uri: vscode.Uri;
  /** The folder is configured in secure-ml.yaml, or will be. */
  readonly hasFile: boolean;
}

/** A change goes where the value comes from: else another place would go on winning. What was not set goes into secure-ml.yaml. */
export async function changeRule(place: Place, { id, from }: RuleSetting, level: string): Promise<void> {
  if (from !== 'editor' && place.hasFile) return change(place, { kind: 'rule', ruleId: id, level });
  const { settings, target, own } = editorScope(place, 'rules', (value) => Object.hasOwn(value, id));
  const { [id]: _, ...others } = (own ?? {}) as Record<string, unknown>;
  const next = level === 'default' ? others : { ...others, [id]: level };
  await settings.update('rules', Object.keys(next).length === 0 ? undefined : next, target);
}

export async function changeProfile(
  place: Place,
  from: RuleSetting['from'] | undefined,
  profile: string,
): Promise<void> {
  if (from !== 'editor' && place.hasFile) return change(place, { kind: 'profile', profile });
  const { settings, target } = editorScope(place, 'profile', () => true);
  await settings.update('profile', profile, target);
}

/** Opens the configuration of a folder, or the one that it does not have yet. */
export async function openConfiguration(
  file: string | undefined,
  folder: vscode.WorkspaceFolder | undefined,
): Promise<void> {
  const uri =
    file !== undefined ? vscode.Uri.parse(file) : folder && vscode.Uri.joinPath(folder.uri, 'pyproject.toml');
  if (uri === undefined) throw new Error(t('add-to-baseline.no-folder'));
  try {
    await vscode.window.showTextDocument(uri);
  } catch {
    // It is not there: what the user writes is saved under this name.
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' })),
    );
  }
}

function change({ server, uri }: Place, wanted: ConfigurationChange): Promise<void> {
  return changeConfiguration(server, uri, wanted);
}

/** The innermost scope of the editor's settings that sets something; the user's own where none does and no folder is open. */
function editorScope({ uri }: Place, name: string, sets: (value: object) => boolean) {
  const settings = vscode.workspace.getConfiguration('secureMl', uri);
  const { workspaceFolderValue, workspaceValue, globalValue } = settings.inspect(name) ?? {};
  const { WorkspaceFolder, Workspace, Global } = vscode.ConfigurationTarget;
  const scopes = [
    [WorkspaceFolder, workspaceFolderValue],
    [Workspace, workspaceValue],
    [Global, globalValue],
  ] as const;
  const found = scopes.find(([, value]) => value !== undefined && value !== null && sets(Object(value)));
  const [target, own] = found ?? (vscode.workspace.workspaceFolders ? scopes[1] : scopes[2]);
  return { settings, target, own };
}
