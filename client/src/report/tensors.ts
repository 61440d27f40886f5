import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
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
      ...(shape === undefined ? {} : { parameters: shape.reduce((product, size) => product * size, 1) }),
    })),
    ties,
    notes: [
      ...ties.map(([tensor, first]) => [tensor, t('tensors.tied-to', names[first])] as const),
      ...refusals.map(([tensor, message]) => [tensor, visible(message)] as const),
    ],
    facts: result.facts.map(([label, value]) => ({
      label: visible(label),
      value: visible(value),
      code: true,
    })),
    labels: {
      title: isComplete ? t('tensors.tensors-count', formOf.length) : t('tensors.tensors-reading'),
      filter: t('tensors.filter-tensors'),
      shown: t('tensors.tensors-shown'),
      name: t('tensors.name-column'),
      dtype: t('tensors.type-column'),
      shape: t('tensors.shape-column'),
      parameters: t('tensors.parameters-column'),
      bytes: t('tensors.size-column'),
      note: t('tensors.note-label'),
      facts: t('tensors.metadata-heading'),
      types: t('tensors.types-by-bytes'),
      byModule: t('tensors.by-module'),
      inModule: t('tensors.in-module'),
      inBytes: t('report-view.byte-count'),
      copyTable: t('tensors.copy-table'),
      exportTable: t('tensors.export-table'),
      hint: t('tensors.hint'),
      close: t('hex-view.close'),
      bars: t('statistics.bars'),
      barRange: t('statistics.bar-range'),
      barCount: t('statistics.count'),
      barTable: t('statistics.bar-table'),
    },
  };
}
