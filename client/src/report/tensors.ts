import * as vscode from 'vscode';
import {
  type ModelTensorsParams,
  type ModelTensorsResult,
  modelTensorsRequest,
} from '../../../protocol/src/languageServer';
import type { TensorsView } from '../../../protocol/src/reportPage';
import type { Server } from '../server';
import { visible } from './visible';

/** The tensors of a model for its report page; undefined for formats whose tensors are not read, and where it was cancelled. */
export async function tensorsOf(
  server: Server,
  uri: vscode.Uri,
  cancel: vscode.CancellationToken,
  max?: number,
): Promise<TensorsView | undefined> {
  let result: ModelTensorsResult;
  try {
    const client = await server.running();
    const params: ModelTensorsParams = {
      uri: client.code2ProtocolConverter.asUri(uri),
      ...(max === undefined ? {} : { max }),
    };
    result = await client.sendRequest<ModelTensorsResult>(modelTensorsRequest, params, cancel);
  } catch {
    // What cannot be read as tensors has its reasons in the report already.
    return undefined;
  }
  const { forms, formOf, ties, refusals, isComplete } = result;
  if (formOf.length === 0) return undefined;
  const names = result.names.map(visible);
  return {
    language: vscode.env.language,
    isComplete,
    names,
    formOf,
    forms: forms.map(({ dtype, shape, bytes }) => ({
      dtype: visible(dtype),
      shape: shape === undefined ? '' : `[${shape.join(', ')}]`,
      bytes,
    })),
    notes: [
      ...ties.map(([tensor, first]) => [tensor, vscode.l10n.t('tied to {0}', names[first])] as const),
      ...refusals.map(([tensor, message]) => [tensor, visible(message)] as const),
    ],
    facts: result.facts.map(([label, value]) => ({
      label: visible(label),
      value: visible(value),
      code: true,
    })),
    labels: {
      title: isComplete
        ? vscode.l10n.t('Tensors ({0})', formOf.length)
        : vscode.l10n.t('Tensors (reading …)'),
      filter: vscode.l10n.t('Filter by name or type'),
      shown: vscode.l10n.t('{0} of {1} tensors, {2} bytes'),
      name: vscode.l10n.t('Name'),
      dtype: vscode.l10n.t('Type'),
      shape: vscode.l10n.t('Shape'),
      bytes: vscode.l10n.t('Bytes'),
      note: vscode.l10n.t('Note'),
      facts: vscode.l10n.t('Metadata'),
      types: vscode.l10n.t('Types by bytes'),
    },
  };
}
