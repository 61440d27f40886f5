import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
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
  for (const folder of packages) pushAll(roots, await editableRoots(folder, reader));
  const { configuration, cancel } = options;
  const room = new SourceRoom(roots, reader, { ...configuration, platform, cancel });
  return new SourceReview(room, new Distributions(packages, reader), packages.length > 0);
}

/** Folders of packages of an environment, or the folder itself where it is one. */
async function packagesOf(environment: string, reader: FolderReader): Promise<readonly string[]> {
  if (/^(?:site|dist)-packages$/.test(basename(environment))) return [environment];
  return packageFolders(environment, reader);
}

/** Lists of folders, and finders of editable installs, that are read in an environment. */
const maxLists = 200;
const maxEditable = 100;

/** An absolute path, and none of another machine's, which Windows would tell who asks. */
const isOfMachine = (path: string) => isAbsolute(path) && !/^[\\/]{2}/.test(path);

/** Folders outside of an environment that it finds packages in: `pip install -e` leaves a list of folders, or a finder with a table. */
async function editableRoots(packages: string, reader: FolderReader): Promise<SourceRoot[]> {
  const roots: SourceRoot[] = [];
  const isList = /(?:\.pth|^__editable___\w+_finder\.py)$/;
  const lists = (await reader.list(packages))
    .filter((path) => isList.test(basename(path)))
    .slice(0, maxLists);
  for (const path of lists) {
    const text = (await reader.readText(path, 1 << 18)) ?? '';
    if (path.endsWith('.pth')) {
      for (const line of text.split(/\r?\n/, maxEditable).map((each) => each.trim()))
        if (isOfMachine(line)) roots.push({ folder: line, origin: 'installed', mayRead: () => true });
      continue;
    }
    const table = /^MAPPING\b[^={}]{0,100}=[ \t]*\{([^{}]{0,20000})\}/m.exec(text)?.[1] ?? '';
    // The table gives a package's own folder, which has its name but where a project says otherwise.
    for (const [, name, folder] of table.matchAll(/'([A-Za-z_]\w{0,100})'[ \t]*:[ \t]*'([^'\\\n]{1,500})'/g))
      if (isOfMachine(folder) && basename(folder) === name)
        roots.push({
          folder: dirname(folder),
          origin: 'installed',
          mayRead: (file) => file.startsWith(folder + sep),
        });
  }
  return roots.slice(0, maxEditable);
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
