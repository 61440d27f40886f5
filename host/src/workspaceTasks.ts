import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { isInstalled } from './exclusion';
import { IgnoredPaths } from './ignoredPaths';
import { type FileTask, type Walk, type WalkProblem, walk } from './walk';

/*
 * What worker threads do with whole folders, so that the server's own thread does nothing but answer. Each is a task of the scan
 * worker, as those of modelTasks.ts are.
 */

/** Milliseconds that ignore files may take: what is left then is checked as if there were none. */
const ignoreTime = 10_000;

export interface WorkspaceFilesTask {
  /** The workspace folder. */
  readonly folder: string;
  /** Files and folders below it; all of it where they are missing. */
  readonly paths?: readonly string[];
  /** The repository that holds the folder may say what is ignored. */
  readonly looksAbove: boolean;
  readonly most: number;
  readonly cancelled: Int32Array;
}

/** A file of a workspace. */
export interface WorkspaceFile extends FileTask {
  /** Git ignores it, or it was installed: it is nobody's code here, and may be a model that somebody loads. */
  readonly isOthers: boolean;
}

export interface WorkspaceFiles {
  readonly files: readonly WorkspaceFile[];
  readonly problems: readonly WalkProblem[];
}

export interface WalkTask {
  readonly paths: readonly string[];
  readonly cancelled: Int32Array;
}

/** Files below paths that a user asks about: all of them, however long that takes. */
export async function walkPaths({ paths, cancelled }: WalkTask): Promise<Walk> {
  return walk(paths, undefined, true, { most: Number.POSITIVE_INFINITY, cancelled });
}

/** Finds the files of a workspace folder, or those below some of its paths. */
export async function workspaceFiles(task: WorkspaceFilesTask): Promise<WorkspaceFiles> {
  const { folder, looksAbove, most, cancelled } = task;
  const paths = task.paths?.filter((path) => isInside(folder, path)) ?? [folder];
  const { files, problems } = walk(paths, undefined, true, { most, cancelled });
  const ignored = new IgnoredPaths(folder, looksAbove);
  const deadline = performance.now() + ignoreTime;
  return {
    problems,
    files: files.slice(0, most).map(({ path }): WorkspaceFile => {
      const within = relative(folder, path);
      const isIgnored = performance.now() < deadline && ignored.has(path);
      return { path, explicit: false, within, root: folder, isOthers: isIgnored || isInstalled(within) };
    }),
  };
}

/** False for what is gone, and for links that lead out of the folder. */
function isInside(folder: string, path: string): boolean {
  try {
    const real = realpathSync(path);
    const root = realpathSync(folder);
    return real === root || real.startsWith(root + sep);
  } catch {
    return false;
  }
}
