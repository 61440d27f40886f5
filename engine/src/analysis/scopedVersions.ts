import { nameOf } from '../dependencies/paths';
import {
  allowedBy,
  environmentsIn,
  type FolderReader,
  installedIn,
  pinsOf,
  readVersionFiles,
  type Versions,
} from './projectVersions';

/** What a file of code runs with, as far as files around it say. */
export interface VersionFacts {
  /** Exact versions: pins, locks, and what is installed. */
  readonly versions: Versions;
  /** The lowest version that the requirements which govern the file allow; of what they do not name, the exact one. */
  readonly allowed: Versions;
}

/** Folders above a file that are looked at. */
const maxClimbed = 24;

interface Level {
  readonly isRoot: boolean;
  readonly says: boolean;
  readonly pins: Versions;
  readonly bounds: Versions;
  readonly installed: Versions;
}

/**
 * Versions by the folder of the file that asks: the nearest folder upwards whose manifests name a package says its version, wherever a
 * check was started. The climb ends at the root of the repository; without one, at the first folder with a manifest.
 */
export class ScopedVersions {
  private readonly levels = new Map<string, Promise<Level>>();

  /** `active` are packages of the environment that is active in the shell; they count where no file says anything. */
  constructor(
    private readonly reader: FolderReader,
    private readonly parentOf: (folder: string) => string,
    private readonly active: Versions,
  ) {}

  /** What counts for files that stand directly in a folder. */
  async of(folder: string): Promise<VersionFacts> {
    const climbed: Level[] = [];
    let root = -1;
    for (let at = folder, last = ''; at !== last && climbed.length < maxClimbed; ) {
      climbed.push(await this.level(at));
      if (climbed[climbed.length - 1].isRoot) {
        root = climbed.length - 1;
        break;
      }
      last = at;
      at = this.parentOf(at);
    }
    const first = climbed.findIndex(({ says }) => says);
    const levels = climbed.slice(0, (root >= 0 ? root : first) + 1).reverse();
    const versions = new Map(this.active);
    const allowed = new Map(this.active);
    // From the outermost on, so that the nearest has the last word.
    for (const { installed } of levels)
      for (const [name, version] of installed) for (const map of [versions, allowed]) map.set(name, version);
    for (const { pins, bounds } of levels) {
      for (const [name, version] of pins) versions.set(name, version);
      for (const [name, version] of bounds) allowed.set(name, version);
    }
    return { versions, allowed };
  }

  private level(folder: string): Promise<Level> {
    let level = this.levels.get(folder);
    if (level === undefined) {
      level = this.read(folder);
      this.levels.set(folder, level);
    }
    return level;
  }

  private async read(folder: string): Promise<Level> {
    const paths = await this.reader.list(folder);
    const texts = await readVersionFiles(folder, this.reader);
    // An environment that is active is the one that runs.
    const environments = this.active.size > 0 ? [] : await environmentsIn(folder, this.reader);
    const installed = await installedIn(environments, this.reader);
    return {
      isRoot: paths.some((path) => nameOf(path) === '.git'),
      says: texts.size > 0 || installed.size > 0,
      pins: pinsOf(texts),
      bounds: allowedBy(texts),
      installed,
    };
  }
}
