import type { Connection } from 'vscode-languageserver';
import {
  type Configuration,
  defaultConfiguration,
  defaultEditorSettings,
  type EditorSettings,
  type FileValues,
} from '../../../engine/src/configuration/configuration';
import { matchesGlob } from '../../../engine/src/configuration/glob';
import { readEditorSettings } from '../../../engine/src/configuration/readEditorSettings';
import { tighten } from '../../../engine/src/configuration/tighten';
import { terminal } from '../../../engine/src/report/display';
import type { FolderConfigurations } from '../../../host/src/folderConfigurations';
import type { ServerHost } from '../host';
import { logError } from '../log';
import { effectiveConfiguration } from './effective';
import type { WorkspaceFolders } from './workspaceFolders';

/** The section of the client's settings that is ours. */
export const settingsSection = 'secureMl';

/** What counts for one document or model. */
export interface ResourceSettings {
  /** Inline suppressions and the project's own versions count. */
  readonly trusted: boolean;
  readonly configuration: Configuration;
  /** What the editor says. */
  readonly editor: EditorSettings;
  /** The folder's configuration excludes this very resource. */
  readonly excluded: boolean;
}

/** Settings of the client and configurations of the folders, each asked for once until it changes. */
export class Settings {
  /** Set while the server is initialised. */
  trusted = false;
  /** The client answers workspace/configuration. */
  asksClient = false;
  private pushed: EditorSettings = defaultEditorSettings;
  private readonly byUri = new Map<string, Promise<EditorSettings>>();
  private readonly byFolder = new Map<string, Promise<FolderConfigurations | undefined>>();
  /** One object for each pair of what the editor and the folders say, so that files are grouped by it. */
  private readonly effective = new WeakMap<EditorSettings, WeakMap<Configuration, Configuration>>();
  /** Remarks on configurations of subfolders that were told, by their number. */
  private readonly told = new WeakMap<FolderConfigurations, number>();

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
  ) {}

  /** Settings of a document, notebook or model. Never rejects: what cannot be read is logged, and the default counts. */
  async of(uri: string): Promise<ResourceSettings> {
    const editor = await this.ofClient(uri);
    const configuration = await this.configurationOf(uri, editor);
    return { trusted: this.trusted, configuration, editor, excluded: this.isExcluded(uri, configuration) };
  }

  /** The configuration of a resource whose settings of the editor are known. */
  async configurationOf(uri: string, editor: EditorSettings): Promise<Configuration> {
    const path = this.host.diskPath(uri);
    const folders = await this.foldersOf(uri);
    if (path !== undefined) await folders?.ready(path);
    const folder =
      folders === undefined || path === undefined
        ? defaultConfiguration
        : this.heard(folders, () => folders.of(path));
    const known = this.effective.get(editor) ?? new WeakMap<Configuration, Configuration>();
    this.effective.set(editor, known);
    let configuration = known.get(folder);
    if (configuration === undefined) {
      configuration = effectiveConfiguration(editor, folder, this.trusted);
      known.set(folder, configuration);
    }
    return configuration;
  }

  /** Keys of a configuration file that do not count, because files above it say something stricter. */
  async ignoredIn(uri: string, values: FileValues): Promise<readonly string[]> {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const path = this.host.diskPath(folder);
    const folders = await this.foldersOf(uri);
    if (path === undefined || folders === undefined) return [];
    if (this.trusted && !this.folders.isNested(folder)) return [];
    await folders.ready(path);
    return tighten(
      this.heard(folders, () => folders.above(path)),
      values,
    ).ignored;
  }

  /** True when a configuration excludes a URI of its folder. */
  isExcluded(uri: string, { exclude }: Configuration): boolean {
    if (exclude.length === 0) return false;
    const path = this.folders.pathInFolder(uri);
    return path !== undefined && exclude.some((pattern) => matchesGlob(pattern, path));
  }

  /** Forgets the client's settings; `pushed` are those of a client that sends them without being asked. */
  forgetClient(pushed?: unknown): void {
    this.byUri.clear();
    if (pushed !== undefined && !this.asksClient) this.pushed = readEditorSettings(pushed);
  }

  /** Forgets one resource's settings, once nobody has it open. */
  forgetResource(uri: string): void {
    this.byUri.delete(uri);
  }

  /** Forgets what the folders' files say. */
  forgetFolders(): void {
    this.byFolder.clear();
  }

  /** What the editor says for a resource. */
  ofClient(uri: string): Promise<EditorSettings> {
    if (!this.asksClient) return Promise.resolve(this.pushed);
    let settings = this.byUri.get(uri);
    if (settings === undefined) {
      settings = this.ask(uri);
      this.byUri.set(uri, settings);
    }
    return settings;
  }

  private async ask(uri: string): Promise<EditorSettings> {
    try {
      const answer = await this.connection.workspace.getConfiguration({
        scopeUri: uri,
        section: settingsSection,
      });
      return readEditorSettings(answer);
    } catch (error) {
      logError(this.connection, 'workspace/configuration', error);
      this.byUri.delete(uri);
      return defaultEditorSettings;
    }
  }

  private async foldersOf(uri: string): Promise<FolderConfigurations | undefined> {
    const folder = this.folders.folderOf(uri);
    if (folder === undefined) return undefined;
    let folders = this.byFolder.get(folder);
    if (folders === undefined) {
      folders = this.open(folder);
      this.byFolder.set(folder, folders);
    }
    return folders;
  }

  private async open(uri: string): Promise<FolderConfigurations | undefined> {
    const path = this.host.diskPath(uri);
    if (path === undefined) return undefined;
    try {
      return await this.host.openConfigurations(path, this.trusted ? 'workspace' : 'folder');
    } catch (error) {
      logError(this.connection, 'configuration', error);
      return undefined;
    }
  }

  /** Asks folders for something, and logs what does not count of the files that were read for it. */
  private heard(folders: FolderConfigurations, ask: () => Configuration): Configuration {
    const answer = ask();
    const told = this.told.get(folders) ?? 0;
    for (const { path, range, message } of folders.remarks.slice(told)) this.warn(path, range.line, message);
    this.told.set(folders, folders.remarks.length);
    return answer;
  }

  private warn(path: string, line: number, message: string): void {
    this.connection.console.warn(`${terminal(path)}:${line}: ${terminal(message)}`);
  }
}
