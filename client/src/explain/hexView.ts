import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import { fromBase64 } from '../../../protocol/src/base64';
import {
  type ModelBytesParams,
  type ModelBytesResult,
  modelBytesRequest,
} from '../../../protocol/src/languageServer';
import { memberLabel } from '../../../protocol/src/memberNames';
import { bytesPerPage } from '../../../protocol/src/reportPage';
import { visible } from '../report/visible';
import type { Server } from '../server';

/** Scheme of documents that show bytes of a model: the path is for tabs, the query holds what they are of. */
const hexScheme = 'secure-ml-hex';
const bytesPerLine = 16;
/** Lines above the bytes. */
const headLines = 2;

/** One page of one stream. */
interface Page {
  readonly model: string;
  readonly member: readonly string[];
  readonly page: number;
}

/** Address of the line that shows a byte of a stream. */
export function hexUri(model: string, member: readonly string[], offset: number): vscode.Uri {
  const page = Math.floor(offset / bytesPerPage) + 1;
  const line = headLines + 1 + Math.floor((offset % bytesPerPage) / bytesPerLine);
  const column = 11 + 3 * (offset % bytesPerLine) + (offset % bytesPerLine >= 8 ? 1 : 0);
  return pageUri({ model, member, page }, `L${line},${column}`);
}

function pageUri(page: Page, fragment = ''): vscode.Uri {
  const source = page.member.at(-1) ?? page.model;
  const name = visible(source.slice(source.lastIndexOf('/') + 1)).replaceAll('/', '_');
  return vscode.Uri.from({
    scheme: hexScheme,
    path: `/${name}${page.page > 1 ? ` (${page.page})` : ''}.hex`,
    query: JSON.stringify(page),
    fragment,
  });
}

/** Shows the bytes that an explanation's offsets count, sixteen a line, as read-only documents. */
export class HexViews
  implements vscode.TextDocumentContentProvider, vscode.DocumentLinkProvider, vscode.Disposable
{
  private readonly subscriptions: vscode.Disposable[];
  /** Number of pages by document, where it is known. */
  private readonly pages = new Map<string, number>();

  constructor(private readonly server: Server) {
    this.subscriptions = [
      vscode.workspace.registerTextDocumentContentProvider(hexScheme, this),
      vscode.languages.registerDocumentLinkProvider({ scheme: hexScheme }, this),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.pages.delete(uri.toString())),
    ];
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const { model, member, page } = JSON.parse(uri.query) as Page;
    const client = await this.server.running();
    const params: ModelBytesParams = {
      uri: client.code2ProtocolConverter.asUri(vscode.Uri.parse(model)),
      member,
      page,
    };
    const result = await client.sendRequest<ModelBytesResult>(modelBytesRequest, params, token);
    const bytes = fromBase64(result.bytes);
    const isFull = bytes.length === bytesPerPage;
    const pages = result.size === undefined ? page + (isFull ? 1 : 0) : Math.ceil(result.size / bytesPerPage);
    this.pages.set(uri.toString(), pages);
    const names = [vscode.Uri.parse(model).path.split('/').at(-1) ?? '', ...member.map(memberLabel)].map(
      visible,
    );
    const turns = [
      ...(page > 1 ? [t('hex-view.page-number', page - 1)] : []),
      ...(page < pages ? [t('hex-view.page-number', page + 1)] : []),
    ];
    const head = [
      names.join(' › '),
      [t('hex-view.byte-range', result.first, result.first + bytes.length - 1), ...turns].join(' · '),
    ];
    return [...head, ...hexLines(bytes, result.first), ''].join('\n');
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const at = JSON.parse(document.uri.query) as Page;
    const pages = this.pages.get(document.uri.toString()) ?? 1;
    const { text } = document.lineAt(1);
    return [at.page - 1, at.page + 1].flatMap((page) => {
      const label = t('hex-view.page-number', page);
      const start = text.indexOf(label);
      if (page < 1 || page > pages || start < 0) return [];
      return [
        new vscode.DocumentLink(
          new vscode.Range(1, start, 1, start + label.length),
          pageUri({ ...at, page }),
        ),
      ];
    });
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

/** `00000010  80 04 95 …  |...|`, printable ASCII as letters. */
function* hexLines(bytes: Uint8Array, first: number): Iterable<string> {
  for (let at = 0; at < bytes.length; at += bytesPerLine) {
    const line = [...bytes.subarray(at, at + bytesPerLine)];
    const hex = line.map((byte) => byte.toString(16).padStart(2, '0'));
    const left = hex.slice(0, 8).join(' ').padEnd(23);
    const right = hex.slice(8).join(' ').padEnd(23);
    const letters = line.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'));
    yield `${(first + at).toString(16).padStart(8, '0')}  ${left}  ${right}  |${letters.join('')}|`;
  }
}
