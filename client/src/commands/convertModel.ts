import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import {
  type ConvertModelParams,
  type ConvertModelResult,
  convertModelRequest,
  type ModelPart,
} from '../../../protocol/src/languageServer';
import { showInformation, showWarning } from '../notifications';
import { sizeText } from '../report/reportView';
import { labelText } from '../report/visible';
import { chosenModel } from './chosenModel';
import type { Command, CommandContext } from './command';

let tokens = 0;

/** Writes a model's tensors as safetensors beside it, and says where, or why not. */
export const convertModel: Command = async (context, value) => {
  const uri = await chosenModel(value, t('common.convert-button'));
  const result = uri === undefined ? undefined : await convertChosen(context, uri);
  if (result === undefined) return;
  const show = t('common.show-report');
  const receipt = t('convert-model.show-receipt');
  const chosen = await showInformation(
    t(
      'convert-model.converted-and-verified',
      result.tensors,
      sizeText(result.bytes),
      result.warnings.join(' '),
    ),
    show,
    receipt,
  );
  if (chosen === show) await context.reports.open(vscode.Uri.parse(result.files[0]));
  if (chosen === receipt) await vscode.window.showTextDocument(vscode.Uri.parse(result.receipt));
};

/** A conversion that was thought through and not done yet. */
export interface PlannedConversion {
  /** What it will write. */
  readonly planned: Converted;
  /** Does it; undefined where it was refused, which was said. */
  write(): Promise<Converted | undefined>;
}

/** What a conversion wrote; undefined where it was refused, which was said, or the user left. */
async function convertChosen(context: CommandContext, uri: vscode.Uri): Promise<Converted | undefined> {
  return (await planConversion(context, uri))?.write();
}

/** Plans a conversion, for code that loads the file where `forCode`; undefined where it is refused, which was said, or the user left. */
export async function planConversion(
  context: CommandContext,
  uri: vscode.Uri,
  forCode = false,
): Promise<PlannedConversion | undefined> {
  // Loaders of safetensors know no aliases: every name is written. What was converted before need not be again.
  let options: Options = { duplicateTied: forCode, reuse: forCode };
  let planned = await convert(context, uri, { ...options, dryRun: true });
  if ('refused' in planned && planned.refused.id === 'ambiguous') {
    const select = await choosePart(planned.refused.parts ?? []);
    if (select === undefined) return undefined;
    options = { ...options, select };
    planned = await convert(context, uri, { ...options, dryRun: true });
  }
  if ('refused' in planned) {
    await showRefusal(planned.refused);
    return undefined;
  }
  // Code that goes on loading the same names needs them as they are.
  if (planned.wrapper !== undefined && !forCode) {
    const stripPrefix = await choosePrefix(planned.wrapper);
    if (stripPrefix === undefined) return undefined;
    if (stripPrefix !== '') options = { ...options, stripPrefix };
  }
  return {
    planned,
    async write() {
      if (!forCode && context.server.asksForPlace(uri)) {
        const output = await choosePlace(planned);
        if (output === undefined) return undefined;
        options = { ...options, output };
      }
      const result = await convert(context, uri, options);
      if (!('refused' in result)) return result;
      await showRefusal(result.refused);
      return undefined;
    },
  };
}

type Options = Omit<ConvertModelParams, 'uri' | 'workDoneToken'>;

/** Asks where the copy goes. */
async function choosePlace({ files }: Converted): Promise<string | undefined> {
  const place = await vscode.window.showSaveDialog({
    title: t('common.convert-to-safetensors'),
    defaultUri: vscode.Uri.parse(files[0]),
    saveLabel: t('common.convert-button'),
    filters: { safetensors: ['safetensors'] },
  });
  return place?.toString();
}

/** Asks whether a prefix is taken off the names; '' to keep it. */
async function choosePrefix(prefix: string): Promise<string | undefined> {
  const shown = labelText(prefix);
  const items = [
    { label: t('convert-model.keep-names'), prefix: '' },
    {
      label: t('convert-model.strip-prefix', shown),
      description: t('convert-model.prefix-from-wrapper'),
      prefix,
    },
  ];
  const item = await vscode.window.showQuickPick(items, {
    title: t('convert-model.shared-name-prefix', shown),
  });
  return item?.prefix;
}

export type Converted = Exclude<ConvertModelResult, { readonly refused: unknown }>;

/** Asks which of a checkpoint's groups of tensors is meant. */
async function choosePart(parts: readonly ModelPart[]): Promise<string | undefined> {
  const items = parts.map(({ path, tensors, bytes }) => {
    const depth = path === '.' ? 0 : path.split('.').length;
    return {
      label: `${'\u00a0\u00a0'.repeat(depth)}$(${path === '.' ? 'file' : 'symbol-namespace'}) ${path === '.' ? t('convert-model.whole-file') : labelText(path)}`,
      description: t('convert-model.tensors-and-size', tensors, sizeText(bytes)),
      path,
    };
  });
  const item = await vscode.window.showQuickPick(items, {
    title: t('convert-model.ask-part'),
    matchOnDescription: true,
  });
  return item?.path;
}

async function showRefusal({ message, script }: { message: string; script?: string }): Promise<void> {
  const open = t('convert-model.show-script');
  const chosen = await showWarning(
    t('convert-model.not-converted', message),
    ...(script === undefined ? [] : [open]),
  );
  if (chosen === open && script !== undefined) {
    const document = await vscode.workspace.openTextDocument({ language: 'python', content: script });
    await vscode.window.showTextDocument(document);
  }
}

/** Asks the server, with progress in bytes; cancelling leaves nothing behind. */
function convert(
  { server }: CommandContext,
  uri: vscode.Uri,
  options: Options,
): Thenable<ConvertModelResult> {
  // The model is read before anything is written, and a person who looks twice sees which of the two it is.
  const title = t(options.dryRun === true ? 'convert-model.planning' : 'common.converting-to-safetensors');
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, cancel) => {
      const client = await server.running();
      const workDoneToken = `secure-ml-convert-${tokens++}`;
      let shown = 0;
      const listener = await server.onProgress(workDoneToken, (value) => {
        if (value.kind !== 'report') return;
        const { percentage = shown, message } = value;
        progress.report({ increment: percentage - shown, ...(message === undefined ? {} : { message }) });
        shown = percentage;
      });
      try {
        const params: ConvertModelParams = {
          uri: client.code2ProtocolConverter.asUri(uri),
          workDoneToken,
          ...options,
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
