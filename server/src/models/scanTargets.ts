import type { Configuration } from '../../../engine/src/configuration/configuration';
import type { ScanSettings } from '../../../host/src/scanPool';
import type { ReviewPlaces } from '../../../host/src/sourceReview';
import type { FileTask, Walk } from '../../../host/src/walk';
import type { WalkTask } from '../../../host/src/workspaceTasks';
import { t } from '../../../l10n/messages';
import type { Scanner, ServerHost } from '../host';
import type { Settings } from '../settings/settings';
import type { WorkspaceFolders } from '../settings/workspaceFolders';

/** Files that are scanned by the same settings. */
export interface ScanGroup {
  readonly files: readonly FileTask[];
  readonly settings: ScanSettings;
}

/** Finds the files of one request for a scan, and what cannot be found. */
export class ScanTargets {
  readonly errors: { readonly uri: string; readonly message: string }[] = [];
  /** Files that the folders' configurations leave out. */
  excluded = 0;
  /** URIs as the client wrote them, by path. */
  private readonly given = new Map<string, string>();

  constructor(
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly settings: Settings,
    /** Environments that the user selected for a workspace folder. */
    private readonly environmentsOf: (folder: string) => readonly string[],
  ) {}

  /** Files below all URIs, each once, a group for each configuration. @throws CancelledError */
  async find(
    uris: readonly string[],
    scanner: Scanner,
    cancelled: Int32Array,
  ): Promise<readonly ScanGroup[]> {
    const byFolder = new Map<string | undefined, { uri: string; paths: string[] }>();
    for (const uri of uris) {
      const path = this.host.diskPath(uri);
      if (path === undefined) {
        this.errors.push({ uri, message: t('common.only-files-on-disk') });
        continue;
      }
      this.given.set(path, uri);
      const folder = this.folders.folderOf(uri);
      const group = byFolder.get(folder);
      if (group === undefined) byFolder.set(folder, { uri, paths: [path] });
      else group.paths.push(path);
    }
    const seen = new Set<string>();
    const groups: ScanGroup[] = [];
    for (const { uri, paths } of byFolder.values()) {
      const editor = await this.settings.ofClient(uri);
      // Models are not open documents: nothing would ever forget their settings.
      this.settings.forgetResource(uri);
      const { files, problems } = await scanner.ask<WalkTask, Walk>('walkPaths', { paths, cancelled });
      for (const problem of problems)
        this.errors.push({ uri: this.host.uriOf(problem.path), message: problem.message });
      const byConfiguration = new Map<Configuration, FileTask[]>();
      for (const file of files) {
        if (seen.has(file.path)) continue;
        seen.add(file.path);
        const fileUri = this.host.uriOf(file.path);
        const configuration = await this.settings.configurationOf(fileUri, editor);
        // Who names a file wants to know about it, whatever a configuration says.
        if (!file.explicit && this.settings.isExcluded(fileUri, configuration)) {
          this.excluded++;
          continue;
        }
        const group = byConfiguration.get(configuration);
        if (group === undefined) byConfiguration.set(configuration, [file]);
        else group.push(file);
      }
      for (const [configuration, group] of byConfiguration)
        groups.push({ files: group, settings: this.scanSettings(configuration, uri) });
    }
    return groups;
  }

  /** The client's own spelling of a file's URI, where it named the file. */
  uriOf(path: string): string | undefined {
    return this.given.get(path);
  }

  /** How a file or folder is scanned. */
  async settingsFor(uri: string): Promise<ScanSettings> {
    const { configuration } = await this.settings.of(uri);
    this.settings.forgetResource(uri);
    return this.scanSettings(configuration, uri);
  }

  /** Selected ones, else those that a trusted folder holds itself. */
  private environments(folder: string | undefined, root: string | undefined): readonly string[] {
    const selected = folder === undefined ? [] : this.environmentsOf(folder);
    if (selected.length > 0 || root === undefined || !this.settings.trusted) return selected;
    return ['.venv', 'venv', 'env'].map((name) => `${root}/${name}`);
  }

  /** Where the sources of the classes that a model names are read. */
  reviewPlaces(uri: string): ReviewPlaces {
    const folder = this.folders.folderOf(uri);
    const root = folder === undefined ? undefined : this.host.diskPath(folder);
    return {
      own: root === undefined ? [] : [{ folder: root, trust: this.settings.trusted ? 'apart' : 'tracked' }],
      environments: this.environments(folder, root),
    };
  }

  private scanSettings(configuration: Configuration, uri: string): ScanSettings {
    const folder = this.folders.folderOf(uri);
    const root = folder === undefined ? undefined : this.host.diskPath(folder);
    return {
      configuration,
      inlineSuppressions: this.settings.trusted,
      versions: new Map(),
      digest: true,
      review: this.reviewPlaces(uri),
      ...(root === undefined ? {} : { roots: [root] }),
    };
  }
}
