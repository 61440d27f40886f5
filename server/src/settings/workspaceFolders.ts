import type { WorkspaceFolder, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { decodePath } from '../uris';

/** The folders that the user opened. */
export class WorkspaceFolders {
  /** URIs as the client writes them, each with the form that is compared. */
  private folders = new Map<string, string>();

  set(folders: readonly WorkspaceFolder[]): void {
    this.folders = new Map(folders.map(({ uri }) => [withoutSlash(uri), comparable(withoutSlash(uri))]));
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.folders.delete(withoutSlash(uri));
    for (const { uri } of added) this.folders.set(withoutSlash(uri), comparable(withoutSlash(uri)));
  }

  /** URIs of all folders, as the client writes them. */
  uris(): readonly string[] {
    return [...this.folders.keys()];
  }

  /** Last name of a folder. */
  nameOf(folder: string): string {
    return comparable(folder).split('/').at(-1) ?? folder;
  }

  /** URI of the innermost folder that holds a URI. */
  folderOf(uri: string): string | undefined {
    const wanted = comparable(uri);
    let found: string | undefined;
    let longest = -1;
    for (const [folder, own] of this.folders) {
      if ((wanted !== own && !wanted.startsWith(`${own}/`)) || own.length <= longest) continue;
      found = folder;
      longest = own.length;
    }
    return found;
  }

  /** True for a folder below one that the user opened, and that the user did not open itself. */
  isNested(uri: string): boolean {
    const folder = this.folderOf(uri);
    return folder !== undefined && comparable(folder) !== comparable(withoutSlash(uri));
  }

  /** Path of a URI below its folder, with `/` between its parts; undefined outside of all folders. */
  pathInFolder(uri: string): string | undefined {
    const folder = this.folderOf(uri);
    return folder === undefined ? undefined : comparable(uri).slice(comparable(folder).length + 1);
  }
}

/** Clients and Node.js do not escape the same characters: `c%3A` and `c:` are one place. */
function comparable(uri: string): string {
  return decodePath(uri);
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/+$/, '');
}
