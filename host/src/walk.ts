import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { matchesGlob } from '../../engine/src/configuration/glob';
import { t } from '../../l10n/messages';
import { type Exclusion, installedNames, isExcluded, nameFrom } from './exclusion';
import { type FolderNames, namesIn } from './folderNames';
import type { RemoteFile } from './remote/location';
import { isGitStore, isWrittenByGit } from './trust/gitStore';

/** A file to check, under the path that reports show. */
export interface FileTask {
  readonly path: string;
  /** The user named this very file. */
  readonly explicit: boolean;
  /** Its path inside of the folder that the user named; of a file that was named itself, inside of the working folder. */
  readonly within?: string;
  /** The folder that the user named and that the file was found in. */
  readonly root?: string;
  /** Read this file, which holds what came from elsewhere. */
  readonly storedAt?: string;
  /** Read this object of git's store, not the working tree. */
  readonly blob?: string;
  /** The commit that wrote the object. Its report is that of `COMMIT:path`. */
  readonly commit?: string;
  /** Read this file of a server; `path` is its address without what must not be shown. */
  readonly remote?: RemoteFile;
}

/** The path that a report of a file has. */
export function reportedPath({ path, commit }: FileTask): string {
  return commit === undefined ? path : `${commit.slice(0, 12)}:${path}`;
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

/** How far a walk goes that was not typed as a command. */
export interface WalkBounds {
  /** Files that are taken; what was installed into the folder comes last. */
  readonly most: number;
  /** One int32: not 0 once the walk is to end. */
  readonly cancelled: Int32Array;
}

/** What is excluded below a folder that the user named: not by patterns that leave out the folder itself. */
function exclusionBelow(folder: string, { patterns, from }: Exclusion): Exclusion {
  const name = nameFrom(from, folder);
  return { patterns: patterns.filter((pattern) => name === '' || !matchesGlob(pattern, name)), from };
}

/**
 * Every file below the given paths, as given; without `bounds`, `*`, `**` and `?` are followed where no such path exists. Symbolic links
 * are followed while they stay inside the folder that was given; loops end. Version control's ignore files do not count: a model is loaded
 * whether or not it is committed. Of git's store, only what git itself writes is left out. A file or a folder that the user named is never
 * excluded; `isNamed` is false for paths that come from elsewhere. With `bounds`, that files were left out is a problem of the first path.
 */
export function walk(
  paths: readonly string[],
  exclude?: Exclusion,
  isNamed = true,
  bounds?: WalkBounds,
): Walk {
  const files: FileTask[] = [];
  const problems: WalkProblem[] = [];
  const seen = new Set<string>();
  let excluded = 0;
  const isOver = () =>
    bounds !== undefined && (files.length >= bounds.most || Atomics.load(bounds.cancelled, 0) !== 0);

  const addFolder = (folder: string, root: string) => {
    const leftOut = exclude === undefined || !isNamed ? exclude : exclusionBelow(folder, exclude);
    // Depth first without recursion: a hostile tree can be deeper than the stack.
    const open: { readonly path: string; readonly store: string | undefined }[] = [
      { path: folder, store: undefined },
    ];
    for (let next = open.pop(); next !== undefined && !isOver(); next = open.pop()) {
      const { path: current } = next;
      const store = next.store ?? (basename(current) === '.git' && isGitStore(current) ? current : undefined);
      let listed: FolderNames;
      try {
        const real = realpathSync(current);
        if (seen.has(real)) continue;
        seen.add(real);
        listed = namesIn(current);
      } catch (error) {
        problems.push({
          path: current,
          id: 'unreadable',
          message: whyNoFolder(error as NodeJS.ErrnoException),
        });
        continue;
      }
      for (const name of listed.garbled)
        problems.push({ path: join(current, name), id: 'unreadable', message: t('walk.name-not-utf8') });
      for (const name of [...listed.names].sort().reverse()) {
        const path = join(current, name);
        const target = resolve(path, root, problems);
        if (store !== undefined && isWrittenByGit(store, path, target === 'folder')) continue;
        if (target === 'folder' && bounds !== undefined && installedNames.has(name))
          open.unshift({ path, store });
        else if (target === 'folder') open.push({ path, store });
        else if (target === 'file' && leftOut !== undefined && isExcluded(path, leftOut)) excluded++;
        else if (target === 'file')
          files.push({ path, explicit: false, within: relative(folder, path), root: folder });
      }
    }
  };

  // Only who types a command writes patterns.
  for (const path of bounds === undefined ? paths.flatMap(expand) : paths) {
    let isFolder = false;
    try {
      isFolder = statSync(path).isDirectory();
    } catch {
      // Whether it is missing or forbidden is found out, and said, when it is opened.
    }
    if (isFolder) addFolder(path, realpathSync(path));
    else if (!isNamed && exclude !== undefined && isExcluded(path, exclude)) excluded++;
    else files.push({ path, explicit: true, within: withinHere(path) });
  }
  if (bounds !== undefined && files.length >= bounds.most)
    problems.push({
      path: paths[0] ?? '.',
      id: 'too-many-files',
      message: t('walk.too-many-files', bounds.most),
    });
  return { files, problems, excluded };
}

/** A path inside of the working folder; of a file elsewhere its name, as nothing is known of the folders above it. */
function withinHere(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside.startsWith('..') || isAbsolute(inside) ? basename(path) : inside;
}

/** The paths that a pattern matches, for shells that leave that to programs; any other path is itself. */
function expand(path: string): string[] {
  if (!isPattern(path)) return [path];
  const pattern = path
    .split(sep)
    .join('/')
    .replace(/^(?:\.\/)+/, '');
  const { base } = picomatch.scan(pattern);
  const found = walk([base === '' ? '.' : base]).files.map((file) => file.path);
  // Not the matcher of `exclude`: that one takes patterns of files that somebody else wrote, this one what the user types.
  const matches = picomatch(pattern, { dot: true });
  return found.filter((file) => matches(file.split(sep).join('/')));
}

/** True for a path that names nothing by itself and has wildcards. */
export function isPattern(path: string): boolean {
  return picomatch.scan(path.split(sep).join('/')).isGlob && !existsSync(path);
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

/** Why a folder cannot be listed. */
function whyNoFolder({ code = '' }: NodeJS.ErrnoException): string {
  return code === 'EACCES' || code === 'EPERM'
    ? t('walk.no-folder-permission')
    : t('walk.unreadable-folder-code', code);
}
