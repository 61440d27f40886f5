import type { OpenDocuments } from '../documents/documents';
import type { ServerHost } from '../host';
import type { WorkspaceFolders } from '../settings/workspaceFolders';

/** What files of a workspace folder say of the whole folder: what is open and not saved instead of what is on disk. */
export abstract class FolderFacts<Facts> {
  private readonly byFolder = new Map<string, Facts>();
  private readonly onDisk = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(
    protected readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly documents: OpenDocuments,
  ) {}

  /** What is known of places that are in no folder on disk. */
  protected abstract readonly none: Facts;
  /** True for a file that says something; `root` is the folder's path on disk. */
  protected abstract holds(root: string, path: string): boolean;
  /** The texts of such files on disk, by path. */
  protected abstract texts(root: string): Promise<ReadonlyMap<string, string>>;
  /** What texts say, by path; `folder` is the URI of the root. */
  protected abstract facts(
    texts: ReadonlyMap<string, string>,
    root: string,
    folder: string,
  ): Facts | Promise<Facts>;
  protected abstract isSame(left: Facts, right: Facts): boolean;

  /** What counts for a document or notebook. */
  async of(uri: string): Promise<Facts> {
    const folder = this.folders.folderOf(uri);
    if (folder === undefined) return this.none;
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const facts = await this.read(folder);
    this.byFolder.set(folder, facts);
    return facts;
  }

  /** Path of a document inside of its workspace folder; undefined outside of all folders. */
  pathInFolder(uri: string): string | undefined {
    return this.folders.pathInFolder(uri);
  }

  /** The folder for which a file says something; undefined for any other file. */
  folderBy(uri: string): string | undefined {
    const folder = this.folders.folderOf(uri);
    const root = folder === undefined ? undefined : this.host.diskPath(folder);
    const path = this.host.diskPath(uri);
    return root !== undefined && path !== undefined && this.holds(root, path) ? folder : undefined;
  }

  /** Reads a folder again; true when what is known changed since it was last used. */
  async refresh(folder: string): Promise<boolean> {
    const before = this.byFolder.get(folder);
    // Nobody asked yet, so nobody has to be told.
    if (before === undefined) return false;
    const after = await this.read(folder);
    this.byFolder.set(folder, after);
    return !this.isSame(before, after);
  }

  /** The files of a folder changed on disk. */
  forgetDisk(folder: string): void {
    this.onDisk.delete(folder);
  }

  forgetAll(): void {
    this.byFolder.clear();
    this.onDisk.clear();
  }

  private async read(folder: string): Promise<Facts> {
    const root = this.host.diskPath(folder);
    if (root === undefined) return this.none;
    let texts = this.onDisk.get(folder);
    if (texts === undefined) {
      texts = this.texts(root);
      this.onDisk.set(folder, texts);
    }
    const all = new Map(await texts);
    for (const uri of this.documents.unitUris()) {
      const unit = this.documents.unit(uri);
      if (unit !== undefined && this.holds(root, unit.path)) all.set(unit.path, unit.texts[0].text);
    }
    return this.facts(all, root, folder);
  }
}

/** What each of many texts says; of each file the last text is remembered, because one changes at a time. */
export class FactsByFile<Fact> {
  private readonly known = new Map<string, { readonly text: string; readonly facts: readonly Fact[] }>();

  constructor(private readonly read: (path: string, text: string) => readonly Fact[]) {}

  of(texts: ReadonlyMap<string, string>): readonly Fact[] {
    return [...texts].flatMap(([path, text]) => this.ofFile(path, text));
  }

  private ofFile(path: string, text: string): readonly Fact[] {
    const before = this.known.get(path);
    if (before?.text === text) return before.facts;
    const facts = this.read(path, text);
    this.known.set(path, { text, facts });
    return facts;
  }
}
