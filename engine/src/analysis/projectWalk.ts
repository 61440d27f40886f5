import { nameOf } from '../dependencies/paths';
import type { FolderReader } from './projectVersions';

/** Folders that hold what was installed or built. */
const notProjects = new Set([
  'node_modules',
  'venv',
  'env',
  'site-packages',
  '__pycache__',
  'build',
  'dist',
  'target',
]);

/** How far a walk goes. */
export interface WalkBounds {
  /** Levels of folders below the first. */
  readonly depth: number;
  /** Folders that are looked into. */
  readonly folders: number;
  /** Names of folders that are looked into although they have a dot. */
  readonly dotted?: ReadonlySet<string>;
}

export interface ProjectFiles {
  /** Nearest first, sorted within a folder. */
  readonly paths: readonly string[];
  /** False where the bounds left folders out. */
  readonly complete: boolean;
}

/** Files of a project that are wanted. What has a dot in its name is taken for a file, because a reader does not tell. */
export async function filesOfProject(
  root: string,
  reader: FolderReader,
  wanted: (path: string) => boolean,
  { depth, folders, dotted = new Set() }: WalkBounds,
): Promise<ProjectFiles> {
  const paths: string[] = [];
  let level: readonly string[] = [root];
  let listed = 0;
  for (let deep = 0; level.length > 0; deep++) {
    if (deep > depth) return { paths, complete: false };
    const next: string[] = [];
    for (const folder of level) {
      if (++listed > folders) return { paths, complete: false };
      for (const path of [...(await reader.list(folder))].sort()) {
        const name = nameOf(path);
        if (wanted(path)) paths.push(path);
        else if ((!name.includes('.') && !notProjects.has(name)) || dotted.has(name)) next.push(path);
      }
    }
    level = next;
  }
  return { paths, complete: true };
}
