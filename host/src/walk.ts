import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { matchesGlob } from '../../engine/src/configuration/glob';
import { t } from '../../l10n/messages';
import type { RemoteFile } from './remote/location';

/** A file to check, under the path that reports show. */
export interface FileTask {
  readonly path: string;
  /** The user named this very file. */
  readonly explicit: boolean;
  /** The folder that the user named and that the file was found in. */
  readonly root?: string;
  /** Read this file, which holds what came from elsewhere. */
  readonly storedAt?: string;
  /** Read this object of git's store, not the working tree. */
  readonly blob?: string;
  /** Read this file of a server; `path` is its address without what must not be shown. */
  readonly remote?: RemoteFile;
}

/** Something under a folder that was not walked into, and why. */
export interface WalkProblem {
  readonly path: string;
  readonly id: string;
  readonly message: string;
}

export interface Walk {
  readonly files: readonly FileTask[];
  readonly problems: readonly WalkProblem[];
  /** Files that `exclude` left out. */
  readonly excluded: number;
}

/** Version control's own store: nothing in it is loaded by anybody. Everything else is looked at. */
const skippedFolders = new Set(['.git']);

/** True for a path that a pattern of the configuration leaves out. */
export function isExcluded(path: string, exclude: readonly string[]): boolean {
  const name = relative(process.cwd(), path).split(sep).join('/');
  return exclude.some((pattern) => matchesGlob(pattern, name));
}

/**
 * Every file below the given paths, as given; `*`, `**` and `?` are followed where no such path exists. Symbolic links are followed while they stay inside the folder that was given;
 * loops end. Version control's ignore files do not count: a model is loaded whether or not it is committed.
 */
export function walk(paths: readonly string[], exclude: readonly string[]): Walk {
  const files: FileTask[] = [];
  const problems: WalkProblem[] = [];
  const seen = new Set<string>();
  let excluded = 0;

  const addFile = (path: string, root?: string) => {
    if (isExcluded(path, exclude)) excluded++;
    else files.push(root === undefined ? { path, explicit: true } : { path, explicit: false, root });
  };

  const addFolder = (folder: string, root: string) => {
    // Depth first without recursion: a hostile tree can be deeper than the stack.
    const open = [folder];
    while (open.length > 0) {
      const current = open.pop() as string;
      let names: string[];
      try {
        const real = realpathSync(current);
        if (seen.has(real)) continue;
        seen.add(real);
        names = readdirSync(current).sort().reverse();
      } catch (error) {
        problems.push({
          path: current,
          id: 'unreadable',
          message: t('walk.unreadable-folder-code', (error as NodeJS.ErrnoException).code ?? ''),
        });
        continue;
      }
      for (const name of names) {
        const path = join(current, name);
        const target = resolve(path, root, problems);
        if (target === 'folder') {
          if (!skippedFolders.has(name)) open.push(path);
        } else if (target === 'file') addFile(path, folder);
      }
    }
  };

  for (const path of paths.flatMap(expand)) {
    let isFolder = false;
    try {
      isFolder = statSync(path).isDirectory();
    } catch {
      // Whether it is missing or forbidden is found out, and said, when it is opened.
    }
    if (isFolder) addFolder(path, realpathSync(path));
    else addFile(path);
  }
  return { files, problems, excluded };
}

/** The paths that a pattern matches, for shells that leave that to programs; any other path is itself. */
function expand(path: string): string[] {
  if (!isPattern(path)) return [path];
  const pattern = path.split(sep).join('/');
  const fixed = pattern.slice(0, pattern.lastIndexOf('/', pattern.search(/[*?]/)) + 1);
  const found = walk([fixed === '' ? '.' : fixed], []).files.map((file) => file.path);
  return found.filter((file) => matchesGlob(pattern, file.split(sep).join('/')));
}

/** True for a path that names nothing by itself and has wildcards. */
export function isPattern(path: string): boolean {
  return /[*?]/.test(path) && !existsSync(path);
}

/** What stands at a path below `root`; links that lead out of it are reported and not followed. */
function resolve(path: string, root: string, problems: WalkProblem[]): 'file' | 'folder' | undefined {
  try {
    const stats = lstatSync(path);
    if (!stats.isSymbolicLink()) return stats.isDirectory() ? 'folder' : 'file';
    const real = realpathSync(path);
    if (real !== root && !real.startsWith(root + sep)) {
      problems.push({
        path,
        id: 'link-outside',
        message: t('walk.symlink-outside-folder'),
      });
      return undefined;
    }
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    // A loop or a dangling link: opening it gives the reason.
    return 'file';
  }
}
