import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import {
  type AddToBaselineArguments,
  type CheckWorkspaceParams,
  checkWorkspaceNotification,
  type ExtendBaselineParams,
  type ExtendBaselineResult,
  extendBaselineRequest,
} from '../../../protocol/src/languageServer';
import type { Command } from './command';

/** File that a new baseline is written to, in its workspace folder. */
export const baselineName = 'secure-ml-baseline.json';

/** Adds one finding to the baseline of its folder; makes one where the settings name none. */
export const addToBaseline: Command = async ({ server }, argument) => {
  const { uri, fingerprint } = (argument ?? {}) as Partial<AddToBaselineArguments>;
  if (typeof uri !== 'string' || !/^[\da-f]{16}$/.test(fingerprint ?? '')) return;
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri));
  if (folder === undefined) throw new Error(t('add-to-baseline.no-folder'));
  const named =
    vscode.workspace.getConfiguration('secureMl', folder.uri).get<string>('baseline') || undefined;
  const target = vscode.Uri.joinPath(folder.uri, named ?? baselineName);
  const before = await textOf(target);
  const client = await server.running();
  const asked: ExtendBaselineParams = {
    uri,
    fingerprint: fingerprint as string,
    baseline: client.code2ProtocolConverter.asUri(target),
    ...(before === undefined ? {} : { text: before }),
  };
  const { text } = await client.sendRequest<ExtendBaselineResult>(extendBaselineRequest, asked);
  if (text === undefined) throw new Error(t('workspace-files.no-baseline'));
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  if (named === undefined) await nameBaseline(folder);
  const params: CheckWorkspaceParams = { stop: false };
  await client.sendNotification(checkWorkspaceNotification, params);
};

/** Has the settings of a folder name its baseline. */
export async function nameBaseline(folder: vscode.WorkspaceFolder): Promise<void> {
  const settings = vscode.workspace.getConfiguration('secureMl', folder.uri);
  const isAlone = (vscode.workspace.workspaceFolders ?? []).length === 1;
  const { Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  await settings.update('baseline', baselineName, isAlone ? Workspace : WorkspaceFolder);
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
