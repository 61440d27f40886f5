import { dirname, join, resolve, sep } from 'node:path';
import { installedPackages } from '../../engine/src/analysis/installedPackages';
import { pinsOfText, readPipelineFiles } from '../../engine/src/analysis/projectPins';
import {
  environmentsIn,
  type FolderReader,
  holdsVersions,
  installedIn,
  pinsOf,
  readVersionFiles,
  type Versions,
} from '../../engine/src/analysis/projectVersions';
import { configurationNames } from '../../engine/src/configuration/configuration';
import { nameOf } from '../../engine/src/dependencies/paths';
import type { Installed } from '../../engine/src/dependencies/tree';
import type { Pin } from '../../engine/src/pipelines/pins';
import { lockName } from '../../engine/src/provenance/lockFile';
/** What a project says of the files in one of its folders. */
export interface ProjectFacts {
  /** The top folder of the project. */
  readonly project: string;
  readonly versions: Versions;
}

/** What projects are read by. */
export interface ProjectPlaces {
  readonly reader: FolderReader;
  /** True where something stands at a path. */
  exists(path: string): Promise<boolean>;
  /** The environment that is active in this shell. */
  readonly environment: string | undefined;
  /** Nobody's project: the user's home. */
  readonly home: string;
  /** The working folder. */
  readonly here: string;
}

/** Folders above a file that are looked at. */
const maxDepth = 40;

/**
 * What projects on disk say of files, whatever folder the program was started in. A project is the repository that a file is in, else
 * the nearest folder above it that has manifests, locks or a configuration, else the working folder where the file is below it. In a repository of several projects, the nearest folder that names a
 * package counts.
 */
export class Projects {
  private readonly byFolder = new Map<string, Promise<ProjectFacts>>();
  private readonly versionsIn = new Map<string, Promise<Versions>>();
  private readonly pinsIn = new Map<string, Promise<readonly Pin[]>>();
  /** What makes a folder the top of a project. A folder of many is above each of them, and is looked at once. */
  private readonly repositories = new Map<string, Promise<boolean>>();
  private readonly marks = new Map<string, Promise<boolean>>();

  constructor(private readonly places: ProjectPlaces) {}

  /** Facts for what stands in a folder; one object for all folders that have the same. */
  of(folder: string): Promise<ProjectFacts> {
    const full = resolve(folder);
    return once(this.byFolder, full, () => this.read(full));
  }

  private async read(folder: string): Promise<ProjectFacts> {
    const project = await this.rootOf(folder);
    // A folder that says nothing of its own has what the one above it has.
    const own = await this.ownVersions(folder);
    if (folder !== project && own.size === 0) return this.of(dirname(folder));
    const above: Versions = folder === project ? new Map() : (await this.of(dirname(folder))).versions;
    return { project, versions: new Map([...above, ...own]) };
  }

  private async rootOf(folder: string): Promise<string> {
    const { exists, home, here } = this.places;
    let nearest: string | undefined;
    let current = folder;
    for (let depth = 0; depth < maxDepth; depth++) {
      if (await once(this.repositories, current, () => exists(join(current, '.git')))) return current;
      const parent = dirname(current);
      // Nobody's project is all of a home, or of a disk, unless it is a repository.
      if (nearest === undefined && current !== home && parent !== current)
        if (await once(this.marks, current, () => this.isMarked(current))) nearest = current;
      if (parent === current) break;
      current = parent;
    }
    return nearest ?? (folder.startsWith(here + sep) ? here : folder);
  }

  private async isMarked(folder: string): Promise<boolean> {
    return (await this.places.reader.list(folder)).some(isProjectMark);
  }

  /** What the pipelines of a project pin. Reads all of them. */
  pins(project: string): Promise<readonly Pin[]> {
    return once(this.pinsIn, project, () => projectPins(project, this.places));
  }

  private ownVersions(folder: string): Promise<Versions> {
    return once(this.versionsIn, folder, () => versionsOf(folder, this.places));
  }
}

/**
 * Versions that the files of one folder speak of: pins and locks, of what nobody pins what is installed in the environment that is
 * active in this shell, else in the folder's own.
 */
async function versionsOf(folder: string, places: ProjectPlaces): Promise<Versions> {
  const { reader } = places;
  const texts = await readVersionFiles(folder, reader);
  const environments = await environmentsOf(folder, places);
  if (texts.size === 0 && environments.length === 0) return new Map();
  return new Map([...(await installedIn(environments, reader)), ...pinsOf(texts)]);
}

/** The environment that is active in this shell, else those that the folder holds. */
async function environmentsOf(
  folder: string,
  { environment, reader }: ProjectPlaces,
): Promise<readonly string[]> {
  return environment === undefined ? environmentsIn(folder, reader) : [environment];
}

/** What is installed for the files of a folder: in its own environments, else in those of the nearest folder above it, up to the project's. */
export async function installedFor(
  folder: string,
  project: string,
  places: ProjectPlaces,
): Promise<Installed> {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const environments = await environmentsOf(current, places);
    if (environments.length > 0) return installedPackages(environments, places.reader);
    if (current === project || current === dirname(current)) return new Map();
  }
}

async function projectPins(project: string, { reader }: ProjectPlaces): Promise<readonly Pin[]> {
  const texts = await readPipelineFiles(project, reader);
  return [...texts].flatMap(([path, text]) => pinsOfText(path, text));
}

/** What is kept of a folder, read where nobody asked before. */
function once<Value>(
  kept: Map<string, Promise<Value>>,
  folder: string,
  read: () => Promise<Value>,
): Promise<Value> {
  let value = kept.get(folder);
  if (value === undefined) {
    value = read();
    kept.set(folder, value);
  }
  return value;
}

function isProjectMark(path: string): boolean {
  const name = nameOf(path);
  // A pyproject.toml holds versions, if it holds a configuration or not.
  return name === lockName || (configurationNames as readonly string[]).includes(name) || holdsVersions(path);
}
