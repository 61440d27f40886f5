import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type FolderReader, packageFolders } from '../../engine/src/analysis/projectVersions';
import type { Configuration } from '../../engine/src/configuration/configuration';
import type { CancelFlag } from '../../engine/src/limits';
import { Distributions } from '../../engine/src/models/source/distributions';
import { SourceReview } from '../../engine/src/models/source/review';
import { SourceRoom, type SourceRoot } from '../../engine/src/models/source/sourceRoom';
import { pushAll } from '../../engine/src/pushAll';
import type { Machine } from './machine';
import type { Standing } from './trust/standing';

/** A folder of code that may be the user's own. */
export interface OwnCode {
  readonly folder: string;
  /**
   * What shows it: git tracks the files in a repository of the user's own (`tracked`), the user named the folder (`named`), or trusts
   * the workspace, but not what lies in a folder with a model (`apart`).
   */
  readonly trust: 'tracked' | 'named' | 'apart';
}

/** Where sources of classes are looked for. Plain data, so that it travels to a worker. */
export interface ReviewPlaces {
  readonly own: readonly OwnCode[];
  /** Environments of Python, or folders of packages. */
  readonly environments: readonly string[];
}

/** Which files of a folder git tracks in a repository of the user's own, and where that repository begins; see trust/standing.ts. */
export type TrackedIn = (folder: string) => Pick<Standing, 'root' | 'tracks'>;

/** The review of the models below a folder. */
export async function openReview(
  { own, environments }: ReviewPlaces,
  modelFolder: string,
  options: { readonly configuration: Configuration; readonly cancel: CancelFlag },
  { platform, reader }: Machine,
  trackedIn: TrackedIn,
): Promise<SourceReview> {
  const packages: string[] = [];
  for (const environment of environments) pushAll(packages, await packagesOf(environment, reader));
  const roots: SourceRoot[] = [
    ...own.flatMap((code) => ownRoots(code, modelFolder, trackedIn)),
    ...packages.map((folder) => ({ folder, origin: 'installed' as const, mayRead: () => true })),
  ];
  const { configuration, cancel } = options;
  const room = new SourceRoom(roots, reader, { ...configuration, platform, cancel });
  return new SourceReview(room, new Distributions(packages, reader), packages.length > 0);
}

/** Folders of packages of an environment, or the folder itself where it is one. */
async function packagesOf(environment: string, reader: FolderReader): Promise<readonly string[]> {
  if (/^(?:site|dist)-packages$/.test(basename(environment))) return [environment];
  return packageFolders(environment, reader);
}

/** Folders that the user's own scripts import from. */
function ownRoots({ folder, trust }: OwnCode, modelFolder: string, trackedIn: TrackedIn): SourceRoot[] {
  const folders = [folder, join(folder, 'src')];
  let mayRead = (_path: string) => true;
  if (trust === 'tracked') {
    const standing = trackedIn(folder);
    mayRead = (path) => standing.tracks(path);
    if (standing.root !== undefined && resolve(folder) !== standing.root) {
      const up = relative('.', standing.root) || '.';
      folders.push(up, join(up, 'src'));
    }
  } else if (trust === 'apart') {
    const model = resolve(modelFolder);
    const isRoot = model === resolve(folder);
    mayRead = (path) => isRoot || !`${resolve(dirname(path))}${sep}`.startsWith(`${model}${sep}`);
  }
  return folders.map((each) => ({ folder: each, origin: 'own', mayRead }));
}
