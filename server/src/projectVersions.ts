import {
  environmentsIn,
  holdsVersions,
  installedIn,
  isProjectFile,
  pinsOf,
  readVersionFiles,
  type Versions,
} from '../../engine/src/code/projectVersions';
import type { OpenDocuments } from './documents';
import type { ServerHost } from './host';
import type { WorkspaceFolders } from './workspaceFolders';

const none: Versions = new Map();

/**
 * Exact versions that a workspace folder runs with: those that the requirement and lock files in it and in its folder `requirements`
 * pin, what is open and not saved instead of what is on disk. What nobody pins has the version that is installed in the environment that the
 * user selected, else in the folder's own.
 */
export class ProjectVersions {
  private readonly byFolder = new Map<string, Versions>();
  private readonly onDisk = new Map<string, Promise<ReadonlyMap<string, string>>>();
  /** Paths of selected environments by the URI of their workspace folder. */
  private selected: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly documents: OpenDocuments,
  ) {}

  /** Versions that count for a document or notebook. */
  async of(uri: string): Promise<Versions> {
    const folder = this.folders.folderOf(uri);
    if (folder === undefined) return none;
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const versions = await this.read(folder);
    this.byFolder.set(folder, versions);
    return versions;
  }

  /** Reads a folder's pins again; true when they changed since they were last used. */
  async refresh(folder: string): Promise<boolean> {
    const before = this.byFolder.get(folder);
    // Nobody asked yet, so nobody has to be told.
    if (before === undefined) return false;
    const after = await this.read(folder);
    this.byFolder.set(folder, after);
    return before.size !== after.size || [...after].some(([name, version]) => before.get(name) !== version);
  }

  /** The environments that the user selected, by the URI of the workspace folder. */
  select(environments: ReadonlyMap<string, string>): void {
    this.selected = environments;
  }

  /** The files of a folder changed on disk. */
  forgetDisk(folder: string): void {
    this.onDisk.delete(folder);
  }

  forgetAll(): void {
    this.byFolder.clear();
    this.onDisk.clear();
  }

  private async read(folder: string): Promise<Versions> {
    const root = this.host.diskPath(folder);
    if (root === undefined) return none;
    let texts = this.onDisk.get(folder);
    if (texts === undefined) {
      texts = readVersionFiles(root, this.host);
      this.onDisk.set(folder, texts);
    }
    const all = new Map(await texts);
    for (const uri of this.documents.unitUris()) {
      const unit = this.documents.unit(uri);
      if (unit !== undefined && isProjectFile(root, unit.path) && holdsVersions(unit.path))
        all.set(unit.path, unit.texts[0].text);
    }
    const selected = this.selected.get(folder);
    const environments = selected === undefined ? await environmentsIn(root, this.host) : [selected];
    return new Map([...(await installedIn(environments, this.host)), ...pinsOf(all)]);
  }
}
