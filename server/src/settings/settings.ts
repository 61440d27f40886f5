import type { Connection } from 'vscode-languageserver';
import { type Configuration, defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { matchesGlob } from '../../../engine/src/configuration/glob';
import { terminal } from '../../../engine/src/report/display';
import type {
  ActionTagSettings,
  AdvisorySettings,
  ServerSettings,
} from '../../../protocol/src/languageServer';
import type { ServerHost } from '../host';
import { logError } from '../log';
import { defaultSettings, effectiveConfiguration, readServerSettings } from './effective';
import type { WorkspaceFolders } from './workspaceFolders';

/** The section of the client's settings that is ours. */
export const settingsSection = 'secureMl';

/** What counts for one document or model. */
export interface ResourceSettings {
  /** Findings in text are shown. */
  readonly enable: boolean;
  /** Inline suppressions and the project's own versions count. */
  readonly trusted: boolean;
  readonly configuration: Configuration;
  /** What may be asked of services. */
  readonly advisories: AdvisorySettings;
  /** What a git host may be asked. */
  readonly actionTags: ActionTagSettings;
  /** The folder's configuration excludes this very resource. */
  readonly excluded: boolean;
}

/** Settings of the client and configurations of the folders, each asked for once until it changes. */
export class Settings {
  /** Set while the server is initialised. */
  trusted = false;
  /** The client answers workspace/configuration. */
  asksClient = false;
  private pushed: ServerSettings = defaultSettings;
  private readonly byUri = new Map<string, Promise<ServerSettings>>();
  private readonly byFolder = new Map<string, Configuration>();

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
  ) {}

  /** Settings of a document, notebook or model. Never rejects: what cannot be read is logged, and the default counts. */
  async of(uri: string): Promise<ResourceSettings> {
    const settings = await this.ofClient(uri);
    const folder = this.folders.folderOf(uri);
    const loaded = folder === undefined ? defaultConfiguration : this.ofFolder(folder);
    const configuration = effectiveConfiguration(settings, loaded, this.trusted);
    const excluded = this.isExcluded(uri, configuration);
    const { enable, advisories, actionTags } = settings;
    return { enable, trusted: this.trusted, configuration, advisories, actionTags, excluded };
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
    if (pushed !== undefined && !this.asksClient) this.pushed = readServerSettings(pushed);
  }

  /** Forgets one resource's settings, once nobody has it open. */
  forgetResource(uri: string): void {
    this.byUri.delete(uri);
  }

  /** Forgets what the folders' files say. */
  forgetFolders(): void {
    this.byFolder.clear();
  }

  private ofClient(uri: string): Promise<ServerSettings> {
    if (!this.asksClient) return Promise.resolve(this.pushed);
    let settings = this.byUri.get(uri);
    if (settings === undefined) {
      settings = this.ask(uri);
      this.byUri.set(uri, settings);
    }
    return settings;
  }

  private async ask(uri: string): Promise<ServerSettings> {
    try {
      const answer = await this.connection.workspace.getConfiguration({
        scopeUri: uri,
        section: settingsSection,
      });
      return readServerSettings(answer);
    } catch (error) {
      logError(this.connection, 'workspace/configuration', error);
      this.byUri.delete(uri);
      return defaultSettings;
    }
  }

  private ofFolder(uri: string): Configuration {
    const known = this.byFolder.get(uri);
    if (known !== undefined) return known;
    const configuration = this.load(uri);
    this.byFolder.set(uri, configuration);
    return configuration;
  }

  private load(uri: string): Configuration {
    const path = this.host.diskPath(uri);
    if (path === undefined) return defaultConfiguration;
    try {
      const loaded = this.host.loadConfiguration(path);
      for (const problem of loaded.problems) {
        this.connection.console.warn(`${terminal(loaded.path ?? path)}: ${terminal(problem)}`);
      }
      return loaded.configuration;
    } catch (error) {
      logError(this.connection, 'configuration', error);
      return defaultConfiguration;
    }
  }
}
