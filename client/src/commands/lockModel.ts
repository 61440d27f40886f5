import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import {
  type LockModelParams,
  type LockModelResult,
  lockModelRequest,
  type ModelChangesResult,
  modelChangesRequest,
} from '../../../protocol/src/languageServer';
import type { Command, CommandContext } from './command';

/** Writes what a model is now into models.lock. */
export const lockModel: Command = async (context, value) => {
  if (!(value instanceof vscode.Uri)) return;
  const { lock } = await ask<LockModelResult>(context, lockModelRequest, value);
  vscode.window.setStatusBarMessage(
    t('lock-model.locked', vscode.workspace.asRelativePath(vscode.Uri.parse(lock))),
    5_000,
  );
};

/** Opens how a model differs from what was locked. */
export const showModelChanges: Command = async (context, value) => {
  if (!(value instanceof vscode.Uri)) return;
  const { text } = await ask<ModelChangesResult>(context, modelChangesRequest, value);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  await vscode.window.showTextDocument(document, { preview: true });
};

/** A model is read as a whole for it, which can take long. */
function ask<Result>({ server }: CommandContext, request: string, uri: vscode.Uri): Thenable<Result> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: t('lock-model.reading'), cancellable: true },
    async (_progress, token) => {
      const client = await server.running();
      const params: LockModelParams = { uri: client.code2ProtocolConverter.asUri(uri) };
      return client.sendRequest<Result>(request, params, token);
    },
  );
}
