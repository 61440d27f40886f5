import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { decodeTextFile } from '../../engine/src/bytes/text';
import { type IgnoreFile, ignoredBy, readIgnoreFile } from '../../engine/src/configuration/ignoreFile';
import { readBounded } from './boundedFile';

/** Longer ignore files are not read: nothing is left out because of them. */
const maxBytes = 1 << 20;
/** Folders above a workspace folder that are looked at for its repository. */
const maxDepth = 40;

/** What the `.gitignore` files of a folder's repository leave out. Each is read once. */
export class IgnoredPaths {
  private readonly files = new Map<string, IgnoreFile>();
  private readonly folders = new Map<string, boolean>();
  private top: string;

  /** @param looksAbove the repository that holds the folder counts too; false looks at nothing outside of the folder. */
  constructor(folder: string, looksAbove: boolean) {
    this.top = (looksAbove ? repositoryOf(folder) : undefined) ?? folder;
    // Who opens a folder that the repository above ignores wants to see what is in it.
    if (this.isIgnoredFolder(folder)) {
      this.top = folder;
      this.folders.clear();
    }
  }

  /** True for a file below the folder that git would leave alone. */
  has(path: string): boolean {
    return this.isIgnoredFolder(dirname(path)) || this.saidOf(path, false);
  }

  private isIgnoredFolder(folder: string): boolean {
    if (folder === this.top || !folder.startsWith(this.top)) return false;
    let isIgnored = this.folders.get(folder);
    if (isIgnored === undefined) {
      isIgnored = this.isIgnoredFolder(dirname(folder)) || this.saidOf(folder, true);
      this.folders.set(folder, isIgnored);
    }
    return isIgnored;
  }

  /** What the nearest file that says anything says. */
  private saidOf(path: string, isFolder: boolean): boolean {
    for (let at = dirname(path); at.startsWith(this.top); at = dirname(at)) {
      const said = ignoredBy(this.fileOf(at), relative(at, path).split(sep), isFolder);
      if (said !== undefined) return said;
      if (at === this.top) break;
    }
    const own = this.read(join(this.top, '.git', 'info', 'exclude'));
    return ignoredBy(own, relative(this.top, path).split(sep), isFolder) ?? false;
  }

  private fileOf(folder: string): IgnoreFile {
    return this.read(join(folder, '.gitignore'));
  }

  private read(path: string): IgnoreFile {
    let file = this.files.get(path);
    if (file === undefined) {
      file = readIgnored(path);
      this.files.set(path, file);
    }
    return file;
  }
}

/** Links are not followed: whoever made the folder could have any file read. */
function readIgnored(path: string): IgnoreFile {
  try {
    return readIgnoreFile(decodeTextFile(readBounded(path, maxBytes, { links: false })) ?? '');
  } catch {
    // What cannot be read leaves nothing out.
    return [];
  }
}

function repositoryOf(folder: string): string | undefined {
  let at = folder;
  for (let depth = 0; depth < maxDepth; depth++) {
    if (existsSync(join(at, '.git'))) return at;
    const parent = dirname(at);
    if (parent === at) return undefined;
    at = parent;
  }
  return undefined;
}
