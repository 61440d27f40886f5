import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import {
  type AddToBaselineArguments,
  type CheckWorkspaceParams,
  checkWorkspaceNotification,
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
  const text = withFingerprint(before, fingerprint as string);
  if (text === undefined) throw new Error(t('workspace-files.no-baseline'));
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  if (named === undefined) await nameBaseline(folder);
  const params: CheckWorkspaceParams = { stop: false };
  await (await server.running()).sendNotification(checkWorkspaceNotification, params);
};

/** Has the settings of a folder name its baseline. */
export async function nameBaseline(folder: vscode.WorkspaceFolder): Promise<void> {
  const settings = vscode.workspace.getConfiguration('secureMl', folder.uri);
  const isAlone = (vscode.workspace.workspaceFolders ?? []).length === 1;
  const { Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  await settings.update('baseline', baselineName, isAlone ? Workspace : WorkspaceFolder);
}

/** A baseline that covers one finding more; undefined for a text that is none. */
function withFingerprint(text: string | undefined, fingerprint: string): string | undefined {
  let baseline: { schema?: unknown; fingerprints?: Record<string, number> } = { schema: 1, fingerprints: {} };
  try {
    if (text !== undefined) baseline = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { schema, fingerprints } = baseline ?? {};
  if (schema !== 1 || typeof fingerprints !== 'object' || fingerprints === null) return undefined;
  const counts = { ...fingerprints, [fingerprint]: (fingerprints[fingerprint] ?? 0) + 1 };
  return `${JSON.stringify({ ...baseline, fingerprints: counts }, undefined, 2)}\n`;
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
