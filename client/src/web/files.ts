import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileParams,
  type FileStat,
  type FolderEntry,
  listRequest,
  type ReadFileParams,
  type ReadFileResult,
  readRequest,
  removeRequest,
  type ShippedParams,
  shippedRequest,
  statRequest,
  type WriteFileParams,
  writeRequest,
} from '../../../protocol/src/clientFiles';

/** Files of the extension that the server may ask for: their names lead nowhere else. */
const shipped = /^(?:dist\/[\w-]+\.wasm|docs\/rules\/[\w-]+\.md|l10n\/(?:remedies|summaries)\.[\w-]+\.json)$/;

/** Reads the files that a server without a disk asks for. */
export function answerFiles(client: BaseLanguageClient, extensionUri: vscode.Uri): void {
  const { fs } = vscode.workspace;
  client.onRequest(statRequest, async ({ uri }: FileParams) => {
    try {
      return statOf(await fs.stat(vscode.Uri.parse(uri, true)));
    } catch {
      return null;
    }
  });
  client.onRequest(listRequest, async ({ uri }: FileParams): Promise<FolderEntry[] | null> => {
    try {
      const entries = await fs.readDirectory(vscode.Uri.parse(uri, true));
      return entries.flatMap(([name, type]) => {
        const kind = kindOf(type);
        return kind === undefined ? [] : [{ name, kind, isLink: isLink(type) }];
      });
    } catch {
      return null;
    }
  });
  client.onRequest<ReadFileResult, void>(readRequest, ({ uri, maximum }: ReadFileParams) =>
    read(vscode.Uri.parse(uri, true), maximum),
  );
  client.onRequest(writeRequest, ({ uri, content }: WriteFileParams) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return errorOf(fs.writeFile(vscode.Uri.parse(uri, true), bytes));
  });
  client.onRequest(removeRequest, ({ uri }: FileParams) => errorOf(fs.delete(vscode.Uri.parse(uri, true))));
  client.onRequest<ReadFileResult, void>(shippedRequest, ({ path }: ShippedParams) => {
    if (!shipped.test(path)) return { failed: 'denied', message: path };
    return read(vscode.Uri.joinPath(extensionUri, path), Number.POSITIVE_INFINITY);
  });
}

/** File systems of editors give whole files only, so that the size decides before anything is read. */
async function read(uri: vscode.Uri, maximum: number): Promise<ReadFileResult> {
  const { fs } = vscode.workspace;
  try {
    if (Number.isFinite(maximum)) {
      const { type, size } = await fs.stat(uri);
      if (kindOf(type) !== 'file') return { failed: 'not-a-file', message: '' };
      if (size > maximum) return { failed: 'too-large', size };
    }
    const bytes = await fs.readFile(uri);
    // Not every file system knows a size before it has read the file.
    return bytes.length > maximum ? { failed: 'too-large', size: bytes.length } : { bytes };
  } catch (error) {
    const failed = failures[error instanceof vscode.FileSystemError ? error.code : ''] ?? 'other';
    return { failed, message: messageOf(error) };
  }
}

const failures: Partial<Record<string, 'missing' | 'denied' | 'not-a-file'>> = {
  FileNotFound: 'missing',
  NoPermissions: 'denied',
  FileIsADirectory: 'not-a-file',
};

function statOf({ type, size }: vscode.FileStat): FileStat | null {
  const kind = kindOf(type);
  return kind === undefined ? null : { kind, size, isLink: isLink(type) };
}

function kindOf(type: vscode.FileType): FileStat['kind'] | undefined {
  if ((type & vscode.FileType.Directory) !== 0) return 'folder';
  return (type & vscode.FileType.File) !== 0 ? 'file' : undefined;
}

function isLink(type: vscode.FileType): boolean {
  return (type & vscode.FileType.SymbolicLink) !== 0;
}

async function errorOf(work: Thenable<void>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
