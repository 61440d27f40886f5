import type * as vscode from 'vscode';
import {
  type ModelBytesParams,
  type ModelBytesResult,
  modelBytesRequest,
} from '../../../protocol/src/languageServer';
import type { BytesView } from '../../../protocol/src/reportPage';
import type { Server } from '../server';
import { visible } from './visible';

/** A page of a file's bytes, or of what is inside it. */
export async function bytesOf(
  server: Server,
  uri: vscode.Uri,
  { member, page }: { readonly member: readonly string[]; readonly page: number },
): Promise<BytesView> {
  try {
    const client = await server.running();
    const params: ModelBytesParams = { uri: client.code2ProtocolConverter.asUri(uri), member, page };
    const result = await client.sendRequest<ModelBytesResult>(modelBytesRequest, params);
    return { state: 'read', ...result };
  } catch (error) {
    return { state: 'failed', message: visible(error instanceof Error ? error.message : String(error)) };
  }
}
