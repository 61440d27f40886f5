import {
  allowedBy,
  environmentsIn,
  holdsVersions,
  installedIn,
  isProjectFile,
  pinsOf,
  readVersionFiles,
  type Versions,
} from '../../../engine/src/analysis/projectVersions';
import type { VersionFacts } from '../../../engine/src/analysis/scopedVersions';
import { FolderFacts } from './folderFacts';

/**
 * Exact versions that a workspace folder runs with: those that the requirement and lock files in it and in its folder `requirements`
 * pin. What nobody pins has the version that is installed in the environment that the user selected, else in the folder's own.
 */
export class ProjectVersions extends FolderFacts<VersionFacts> {
  protected readonly none: VersionFacts = { versions: new Map(), allowed: new Map() };
  /** Paths of selected environments by the URI of their workspace folder. */
  private selected: ReadonlyMap<string, string> = new Map();

  /** The environments that the user selected, by the URI of the workspace folder. */
  select(environments: ReadonlyMap<string, string>): void {
    this.selected = environments;
  }

  /** The environments that the user selected for a workspace folder. */
  selectedFor(folder: string): readonly string[] {
    const selected = this.selected.get(folder);
    return selected === undefined ? [] : [selected];
  }

  protected holds(root: string, path: string): boolean {
    return isProjectFile(root, path) && holdsVersions(path);
  }

  protected texts(root: string): Promise<ReadonlyMap<string, string>> {
    return readVersionFiles(root, this.host);
  }

  protected async facts(
    texts: ReadonlyMap<string, string>,
    root: string,
    folder: string,
  ): Promise<VersionFacts> {
    const selected = this.selected.get(folder);
    const environments = selected === undefined ? await environmentsIn(root, this.host) : [selected];
    const installed = await installedIn(environments, this.host);
    return {
      versions: new Map([...installed, ...pinsOf(texts)]),
      allowed: new Map([...installed, ...allowedBy(texts)]),
    };
  }

  protected isSame(left: VersionFacts, right: VersionFacts): boolean {
    return isSameVersions(left.versions, right.versions) && isSameVersions(left.allowed, right.allowed);
  }
}

function isSameVersions(left: Versions, right: Versions): boolean {
  return left.size === right.size && [...right].every(([name, version]) => left.get(name) === version);
}
