import * as vscode from 'vscode';
import {
  type ModelTensorsParams,
  type ModelTensorsResult,
  modelTensorsRequest,
} from '../../../server/src/protocol';
import type { Server } from '../server';
import type { TensorsView } from './messages';
import { visible } from './visible';

/** The tensors of a model for its report page; undefined for formats whose tensors are not read. */
export async function tensorsOf(server: Server, uri: vscode.Uri): Promise<TensorsView | undefined> {
  const client = await server.running();
  const params: ModelTensorsParams = { uri: client.code2ProtocolConverter.asUri(uri) };
  let result: ModelTensorsResult;
  try {
    result = await client.sendRequest<ModelTensorsResult>(modelTensorsRequest, params);
  } catch {
    // What cannot be read as tensors has its reasons in the report already.
    return undefined;
  }
  if (result.rows.length === 0) return undefined;
  return {
    language: vscode.env.language,
    rows: result.rows.map(({ name, dtype, shape, bytes, tiedTo, refused }) => ({
      name: visible(name),
      dtype: visible(dtype),
      shape: shape === undefined ? '' : `[${shape.join(', ')}]`,
      bytes,
      note:
        refused !== undefined
          ? visible(refused)
          : tiedTo === undefined
            ? ''
            : vscode.l10n.t('tied to {0}', visible(tiedTo)),
    })),
    facts: result.facts.map(([label, value]) => ({
      label: visible(label),
      value: visible(value),
      code: true,
    })),
    labels: {
      title: vscode.l10n.t('Tensors'),
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
