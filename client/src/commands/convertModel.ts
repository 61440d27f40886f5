import * as vscode from 'vscode';
import {
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient/node';
import {
  type ConvertModelParams,
  type ConvertModelResult,
  convertModelRequest,
} from '../../../server/src/protocol';
import { sizeText } from '../report/reportView';
import { notificationText } from '../report/visible';
import type { Command, CommandContext } from '.';
import { chosenModel } from './chosenModel';

let tokens = 0;

/** Writes a model's tensors as safetensors beside it, and says where, or why not. */
export const convertModel: Command = async (context, value) => {
  const uri = await chosenModel(value, vscode.l10n.t('Convert'));
  if (uri === undefined) return;
  let result = await convert(context, uri);
  if ('refused' in result && result.refused.id === 'ambiguous') {
    const select = await vscode.window.showInputBox({
      title: vscode.l10n.t('Which part of the file?'),
      prompt: notificationText(result.refused.message),
      value: '.',
    });
    if (select === undefined) return;
    result = await convert(context, uri, select);
  }
  if ('refused' in result) return showRefusal(result.refused);
  const show = vscode.l10n.t('Show Report');
  const receipt = vscode.l10n.t('Show Receipt');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Converted and verified: {0} tensors, {1}. {2}',
      result.tensors,
      sizeText(result.bytes),
      notificationText(result.warnings.join(' ')),
    ),
    show,
    receipt,
  );
  if (chosen === show) await context.reports.open(vscode.Uri.parse(result.files[0]));
  if (chosen === receipt) await vscode.window.showTextDocument(vscode.Uri.parse(result.receipt));
};

async function showRefusal({ message, script }: { message: string; script?: string }): Promise<void> {
  const open = vscode.l10n.t('Show Script');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('Not converted: {0}', notificationText(message)),
    ...(script === undefined ? [] : [open]),
  );
  if (chosen === open && script !== undefined) {
    const document = await vscode.workspace.openTextDocument({ language: 'python', content: script });
    await vscode.window.showTextDocument(document);
  }
}

/** Asks the server, with progress in bytes; cancelling leaves nothing behind. */
function convert({ server }: CommandContext, uri: vscode.Uri, select?: string): Thenable<ConvertModelResult> {
  const title = vscode.l10n.t('Converting to safetensors');
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, cancel) => {
      const client = await server.running();
      const workDoneToken = `secure-ml-convert-${tokens++}`;
      let shown = 0;
      type Value = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;
      const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value: Value) => {
        if (value.kind !== 'report') return;
        const { percentage = shown, message } = value;
        progress.report({ increment: percentage - shown, ...(message === undefined ? {} : { message }) });
        shown = percentage;
      });
      try {
        const params: ConvertModelParams = {
          uri: client.code2ProtocolConverter.asUri(uri),
          workDoneToken,
          ...(select === undefined ? {} : { select }),
        };
        return await client.sendRequest<ConvertModelResult>(convertModelRequest, params, cancel);
      } catch (error) {
        if (cancel.isCancellationRequested) throw new vscode.CancellationError();
        throw error;
      } finally {
        listener.dispose();
      }
    },
  );
}
