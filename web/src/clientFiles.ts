import type { Connection } from 'vscode-languageserver';
import { decodeTextFile } from '../../engine/src/bytes/text';
import type { SourceReader } from '../../engine/src/models/source/sourceRoom';
import {
  type FileStat,
  type FolderEntry,
  listRequest,
  type ReadFileResult,
  readRequest,
  removeRequest,
  shippedRequest,
  statRequest,
  writeRequest,
} from '../../protocol/src/clientFiles';
import { pathOf, uriOf } from './paths';

/** Files of the workspace, as the client reads them. Paths are those of paths.ts. */
export class ClientFiles implements SourceReader {
  constructor(private readonly connection: Connection) {}

  /** What stands at a path; undefined for nothing that can be looked at. */
  async stat(path: string): Promise<FileStat | undefined> {
    return (await this.ask<FileStat | null>(statRequest, path)) ?? undefined;
  }

  /** What stands directly in a folder; undefined where it cannot be listed. */
  async entries(folder: string): Promise<readonly FolderEntry[] | undefined> {
    const entries = await this.ask<readonly FolderEntry[] | null>(listRequest, folder);
    // A name is one part of a path, whatever a file system says.
    return entries?.filter(({ name }) => name !== '' && name !== '.' && name !== '..' && !name.includes('/'));
  }

  async list(folder: string): Promise<readonly string[]> {
    const entries = (await this.entries(folder)) ?? [];
    return entries.map(({ name }) => `${folder.replace(/\/$/, '')}/${name}`);
  }

  /** All bytes of a file that has at most `maximum` of them, or why there are none. */
  async read(path: string, maximum: number): Promise<ReadFileResult> {
    const result = await this.ask<ReadFileResult>(readRequest, path, { maximum });
    return result ?? { failed: 'missing', message: '' };
  }

  async readBytes(path: string, maximum: number): Promise<Uint8Array | undefined> {
    const result = await this.read(path, maximum);
    return 'bytes' in result ? result.bytes : undefined;
  }

  async readText(path: string, maximum: number): Promise<string | undefined> {
    const bytes = await this.readBytes(path, maximum);
    return bytes === undefined ? undefined : decodeTextFile(bytes);
  }

  /** Writes a file. @throws Error with what the file system says. */
  write(path: string, content: string | Uint8Array): Promise<void> {
    return this.change(writeRequest, path, { content });
  }

  /** Deletes a file. @throws Error with what the file system says. */
  remove(path: string): Promise<void> {
    return this.change(removeRequest, path);
  }

  /** A file that ships with the extension, by its path below the extension's folder. @throws Error where it is missing. */
  async shipped(path: string): Promise<Uint8Array> {
    const result = await this.connection.sendRequest<ReadFileResult>(shippedRequest, { path });
    if ('bytes' in result) return result.bytes;
    throw new Error(`${path}: ${result.failed}`);
  }

  private async change(request: string, path: string, more: object = {}): Promise<void> {
    const failed = await this.ask<string | null>(request, path, more);
    if (failed !== null) throw new Error(failed);
  }

  /** Asks about a path; null for one that no URI has, such as what lies above all folders. */
  private async ask<Result>(request: string, path: string, more: object = {}): Promise<Result | null> {
    const uri = uriOf(path);
    return pathOf(uri) === undefined || uri.startsWith('none:')
      ? null
      : this.connection.sendRequest<Result>(request, { uri, ...more });
  }
}
