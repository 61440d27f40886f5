import * as vscode from 'vscode';
import { t } from '../../l10n/messages';
import {
  type ConfigurationChange,
  type ConfigurationEditParams,
  type ConfigurationEditResult,
  configurationEditRequest,
} from '../../protocol/src/languageServer';
import type { Server } from './server';

/** Changes the configuration of a resource's folder and saves it. @throws where no edit can make the change. */
export async function changeConfiguration(
  server: Server,
  uri: vscode.Uri,
  change: ConfigurationChange,
): Promise<void> {
  const client = await server.running();
  const params: ConfigurationEditParams = { uri: client.code2ProtocolConverter.asUri(uri), change };
  const { edit, file } = await client.sendRequest<ConfigurationEditResult>(configurationEditRequest, params);
  const converted = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (converted === undefined || file === undefined) throw new Error(t('change-configuration.by-hand'));
  if (!(await vscode.workspace.applyEdit(converted))) throw new Error(t('change-configuration.by-hand'));
  await (await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(file))).save();
}
