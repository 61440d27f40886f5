import type * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import {
  type ModelValue,
  type ModelValuesParams,
  type ModelValuesResult,
  modelValuesRequest,
  type ValueTree,
} from '../../../protocol/src/languageServer';
import type { ValuesView, ValueView } from '../../../protocol/src/reportPage';
import type { Server } from '../server';
import { visible } from './visible';

/** What a model keeps, for its report page; undefined where there is nothing to show, and where it was cancelled. */
export async function valuesOf(
  server: Server,
  uri: vscode.Uri,
  cancel: vscode.CancellationToken,
): Promise<ValuesView | undefined> {
  let result: ModelValuesResult;
  try {
    const client = await server.running();
    const params: ModelValuesParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    result = await client.sendRequest<ModelValuesResult>(modelValuesRequest, params, cancel);
  } catch {
    // What cannot be read has its reasons in the report already.
    return undefined;
  }
  const parts = result.values.flatMap((value) => partView(value) ?? []);
  return parts.length === 0 ? undefined : { title: t('values.heading'), parts };
}

function partView({ member, offset, tree }: ModelValue): ValueView | undefined {
  if (tree === undefined) return undefined;
  const name = member.length === 0 ? t('values.file-itself') : member.map(visible).join(' › ');
  return nodeView(offset === undefined ? t('values.metadata') : name, tree);
}

/** A node with its label: what is short is text, the rest opens. */
function nodeView(label: string, tree: ValueTree): ValueView {
  const shown = visible(label);
  switch (tree.kind) {
    case 'scalar':
    case 'text':
      return {
        label: shown,
        text: tree.kind === 'text' ? JSON.stringify(visible(tree.text)) : visible(tree.text),
      };
    case 'bytes':
      return { label: shown, text: `bytes[${tree.length}]` };
    case 'omitted':
      return { label: shown, text: '…' };
    case 'list':
    case 'set': {
      const children = tree.items.map((item, index) => nodeView(String(index), item));
      return {
        label: shown,
        text: `${tree.kind}[${children.length + tree.more}]`,
        children,
        more: tree.more,
      };
    }
    case 'dict':
    case 'object': {
      const children = tree.entries.map(({ key, value }) => nodeView(key, value));
      const kind = tree.kind === 'object' ? visible(tree.name) : 'dict';
      return { label: shown, text: `${kind}[${children.length + tree.more}]`, children, more: tree.more };
    }
  }
}
