import type { ServerHost } from '../host';
import type { WorkspaceFolders } from './workspaceFolders';

/** Shares of other machines: looking at one tells that machine who is logged in here. */
const networkPath = /^[\\/]{2}/;

/**
 * The server's host as far as texts may have it touch the disk, whatever path they spell: never another machine; in a workspace that is
 * not trusted, nothing outside of it, nor through links. Scans that a user asks for are not bound by it.
 */
export class Reach {
  constructor(
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly isTrusted: () => boolean,
  ) {}

  /** A host whose look-ups find nothing where they may not look. */
  bounded(): ServerHost {
    const { host } = this;
    const within =
      <Rest extends readonly unknown[], Result>(
        ask: (path: string, ...rest: Rest) => Promise<Result>,
        nothing: Result,
      ) =>
      async (path: string, ...rest: Rest): Promise<Result> =>
        (await this.mayTouch(path)) ? ask(path, ...rest) : nothing;
    return {
      ...host,
      list: within((path) => host.list(path), []),
      readText: within((path, maximum: number) => host.readText(path, maximum), undefined),
      kindOf: within((path) => host.kindOf(path), undefined),
      // What may not be looked at counts as there: that covers nothing more.
      isThere: (path) =>
        !this.isTrusted() || this.folders.folderOf(host.uriOf(path)) === undefined || host.isThere(path),
      sizeOf: within((path) => host.sizeOf(path), 0),
    };
  }

  private async mayTouch(path: string): Promise<boolean> {
    const uri = networkPath.test(path) ? undefined : this.host.uriOf(path);
    const folder = this.folders.folderOf(uri ?? shareUri(path));
    const root = folder === undefined ? undefined : this.host.diskPath(folder);
    if (root === undefined) return uri !== undefined && this.isTrusted();
    return this.isTrusted() || this.host.isWithin(root, path);
  }
}

/** `//host/share/a` as editors write the URI of a folder on a share. */
function shareUri(path: string): string {
  return `file:${path.replaceAll('\\', '/')}`;
}
