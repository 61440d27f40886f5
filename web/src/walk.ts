import { basename, relative } from 'node:path';
import { installedNames, isInstalled } from '../../host/src/exclusion';
import type { FileTask, Walk, WalkProblem } from '../../host/src/walk';
import type {
  WalkTask,
  WorkspaceFile,
  WorkspaceFiles,
  WorkspaceFilesTask,
} from '../../host/src/workspaceTasks';
import { t } from '../../l10n/messages';
import type { ClientFiles } from './clientFiles';

/** Files of one request. */
const mostFiles = 100_000;
/** Folders below the one that was asked for: links may make a tree that never ends. */
const maxDepth = 64;

/** Files below paths, as host/src/walk.ts finds them on a disk; links to folders are not followed, and git's store is left out. */
export async function walk(files: ClientFiles, { paths, cancelled }: WalkTask): Promise<Walk> {
  const found: FileTask[] = [];
  const problems: WalkProblem[] = [];
  for (const path of paths) {
    // What is not there is said when it is opened.
    if ((await files.stat(path))?.kind === 'folder')
      await addFolder(files, path, { found, problems, most: mostFiles, cancelled });
    else found.push({ path, explicit: true, within: basename(path) });
  }
  return { files: found, problems, excluded: 0 };
}

/** Files of a workspace folder, or below some of its paths: a task of the scan worker. Ignore files of git are not read. */
export async function workspaceFiles(files: ClientFiles, task: WorkspaceFilesTask): Promise<WorkspaceFiles> {
  const { folder, most, cancelled } = task;
  const found: FileTask[] = [];
  const problems: WalkProblem[] = [];
  for (const path of task.paths ?? [folder]) {
    const kind = (await files.stat(path))?.kind;
    if (kind === 'folder') await addFolder(files, path, { found, problems, most, cancelled });
    else if (kind === 'file') found.push({ path, explicit: false });
  }
  return {
    problems,
    files: found.slice(0, most).map(({ path }): WorkspaceFile => {
      const within = relative(folder, path);
      return { path, explicit: false, within, root: folder, isOthers: isInstalled(within) };
    }),
  };
}

interface Walking {
  readonly found: FileTask[];
  readonly problems: WalkProblem[];
  readonly most: number;
  readonly cancelled: Int32Array;
}

/** Breadth first: what lies near is read first; what was installed comes last. */
async function addFolder(files: ClientFiles, root: string, walking: Walking): Promise<void> {
  const { found, problems, most, cancelled } = walking;
  const isOver = () => Atomics.load(cancelled, 0) !== 0;
  const open = [{ path: root, depth: 0 }];
  const later: typeof open = [];
  for (let next = open.shift(); next !== undefined && !isOver(); next = open.shift() ?? later.shift()) {
    const { path: folder, depth } = next;
    const entries = await files.entries(folder);
    if (entries === undefined)
      problems.push(problem(folder, 'unreadable', t('walk.unreadable-folder-code', '')));
    for (const { name, kind, isLink } of entries ?? []) {
      const path = `${folder}/${name}`;
      if (kind === 'file') found.push({ path, explicit: false, within: relative(root, path), root });
      else if (isLink || depth === maxDepth)
        problems.push(problem(path, 'link-outside', t('web.link-not-followed')));
      else if (name !== '.git') (installedNames.has(name) ? later : open).push({ path, depth: depth + 1 });
    }
    if (found.length < most) continue;
    problems.push(problem(root, 'too-many-files', t('walk.too-many-files', most)));
    return;
  }
}

function problem(path: string, id: string, message: string): WalkProblem {
  return { path, id, message };
}
