import { type Connection, type InitializeParams, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CodeActions } from './actions/codeActions';
import { CodeLenses } from './actions/codeLenses';
import { ConfigurationHelp } from './actions/configurationHelp';
import { Hovers } from './actions/hovers';
import { LockActions } from './actions/lockActions';
import { ProfileHelp } from './actions/profileHelp';
import { Analyses } from './documents/analyses';
import { OpenDocuments } from './documents/documents';
import { DocumentThreads } from './documents/documentThreads';
import { Publisher } from './documents/publisher';
import { Scheduler } from './documents/scheduler';
import type { ServerHost } from './host';
import { LoadedFiles } from './models/loadedFiles';
import { LoadRewrites } from './models/loadRewrites';
import { LoadVerdicts } from './models/loadVerdicts';
import { LockRequests } from './models/lockRequests';
import { ModelLocks } from './models/modelLocks';
import { ModelScans } from './models/modelScans';
import { ModelSigners } from './models/modelSigners';
import { ActionTags } from './online/actionTags';
import { Advisories } from './online/advisories';
import { Dependencies } from './project/dependencies';
import { ProjectModules } from './project/projectModules';
import { ProjectPins } from './project/projectPins';
import { ProjectVerifiers } from './project/projectVerifiers';
import { ProjectVersions } from './project/projectVersions';
import { Reach } from './settings/reach';
import { Settings } from './settings/settings';
import { WorkspaceFolders } from './settings/workspaceFolders';
import { WorkspaceResults } from './workspace/results';
import { WorkspaceCheck } from './workspace/workspaceCheck';

/** Everything that the server is made of, joined. */
export class ServerParts {
  /** What the client can do; known once the server is initialised. */
  client: InitializeParams['capabilities'] = {};
  readonly folders = new WorkspaceFolders();
  /** What texts may have the server look at; see Reach. */
  readonly host: ServerHost;
  readonly documents: OpenDocuments;
  readonly settings: Settings;
  readonly versions: ProjectVersions;
  /** What counts in whole folders because of some of their files. */
  readonly folderFacts: readonly [ProjectVersions, ProjectPins, ProjectVerifiers];
  readonly modules: ProjectModules;
  readonly analyses: Analyses;
  readonly publisher: Publisher;
  readonly scheduler: Scheduler;
  readonly scans: ModelScans;
  readonly dependencies: Dependencies;
  readonly loadedFiles: LoadedFiles;
  readonly locks: ModelLocks;
  readonly signers: ModelSigners;
  readonly lockRequests: LockRequests;
  readonly rewrites: LoadRewrites;
  readonly codeActions: CodeActions;
  readonly codeLenses: CodeLenses;
  readonly hovers: Hovers;
  readonly configurationHelp: ConfigurationHelp;
  readonly profileHelp: ProfileHelp;
  readonly results: WorkspaceResults;
  readonly workspaceCheck: WorkspaceCheck;

  constructor(
    readonly connection: Connection,
    /** The machine, without bounds: for what users ask for. */
    given: ServerHost,
  ) {
    const { folders } = this;
    const host = new Reach(given, folders, () => this.settings.trusted).bounded();
    this.host = host;
    const documents = new OpenDocuments(host, new TextDocuments(TextDocument));
    const settings = new Settings(connection, host, folders);
    const versions = new ProjectVersions(host, folders, documents);
    const pins = new ProjectPins(host, folders, documents);
    const verifiers = new ProjectVerifiers(host, folders, documents);
    this.modules = new ProjectModules(host);
    const learnt = (uri: string) => this.scheduler.reanalyse([uri]);
    const advisories = new Advisories(connection, host, settings, documents, learnt);
    const actionTags = new ActionTags(connection, host, settings, documents, learnt);
    const threads = new DocumentThreads(host);
    const analyses = new Analyses(connection, host, {
      documents,
      settings,
      versions,
      pins,
      verifiers,
      modules: this.modules,
      advisories,
      actionTags,
      threads,
      judgeByFile: async (unit, findings) =>
        results.judgeOpen(unit, [
          ...(await loadVerdicts.judge(unit, findings)),
          ...(await locks.judge(unit)),
          ...(await signers.judge(unit)),
        ]),
    });
    const publisher = new Publisher(
      (params) => void connection.sendDiagnostics(params),
      (uri) => documents.isOpen(uri),
    );
    const results = new WorkspaceResults(host, folders, documents, publisher);
    this.scheduler = new Scheduler(connection, documents, analyses, publisher, (unit) => {
      void this.refreshFacts([unit.uri]);
      advisories.learn(unit, analyses.platform);
      actionTags.learn(unit);
    });
    const { scheduler } = this;
    results.onBaseline = (folder) => this.reanalyseFolder(folder);
    const scans = new ModelScans(connection, given, folders, settings, publisher, (folder) =>
      versions.selectedFor(folder),
    );
    const loadedFiles = new LoadedFiles({ documents, host, folders, threads, platform: analyses.platform });
    const loadVerdicts = new LoadVerdicts(loadedFiles, scans);
    const locks = new ModelLocks({
      connection,
      host,
      folders,
      settings,
      files: loadedFiles,
      scans,
      publisher,
    });
    this.documents = documents;
    this.settings = settings;
    this.versions = versions;
    this.folderFacts = [versions, pins, verifiers];
    this.analyses = analyses;
    this.publisher = publisher;
    this.scans = scans;
    this.loadedFiles = loadedFiles;
    const signers = new ModelSigners(host, folders, settings, loadedFiles);
    this.signers = signers;
    scans.signerOf = (path) => signers.signerOf(path);
    this.locks = locks;
    this.lockRequests = new LockRequests(host, settings, locks, scans);
    locks.onSame = (path, sha256) => void this.lockRequests.keep(path, sha256).catch(() => undefined);
    this.dependencies = new Dependencies(host, folders, settings, advisories, analyses.platform);
    this.rewrites = new LoadRewrites(documents, host, loadedFiles, scans);
    const lockActions = new LockActions(loadedFiles, (name) => results.modelsNamed(name));
    this.codeActions = new CodeActions(documents, analyses, this.rewrites, lockActions, folders);
    this.codeLenses = new CodeLenses(loadedFiles, scans);
    this.hovers = new Hovers(documents, analyses, this.codeLenses, host);
    this.workspaceCheck = new WorkspaceCheck({
      connection,
      host: given,
      folders,
      settings,
      scans,
      results,
      isBusy: () => scheduler.isBusy,
      openNotebooks: () => documents.openNotebooks(),
    });
    this.results = results;
    this.configurationHelp = new ConfigurationHelp(documents);
    this.profileHelp = new ProfileHelp(documents);
  }

  reanalyseAll(): void {
    this.scheduler.reanalyse(this.documents.unitUris());
  }

  reanalyseFolder(folder: string): void {
    this.scheduler.reanalyse(
      this.documents.unitUris().filter((uri) => this.folders.folderOf(uri) === folder),
    );
  }

  /** What loads a file is judged by what is known of the file. */
  async reanalyseLoads(): Promise<void> {
    for (const uri of this.documents.unitUris()) {
      const unit = this.documents.unit(uri);
      if (unit !== undefined && (await this.loadedFiles.inUnit(unit)).length > 0)
        this.scheduler.reanalyse([uri]);
    }
  }

  /** A file of code changed on disk: what imports it is judged by what its functions do. */
  moduleChanged(uri: string, isNew: boolean): void {
    const path = this.host.diskPath(uri);
    const affected = path === undefined ? undefined : this.modules.changed(path, isNew);
    if (path === undefined || affected?.size === 0) return;
    this.scheduler.reanalyse(
      this.documents.unitUris().filter((open) => {
        const own = this.host.diskPath(open);
        return own !== undefined && own !== path && (affected?.has(own) ?? /\.(?:py|ipynb)$/.test(own));
      }),
    );
  }

  /** Files changed, and with them perhaps what their folders are judged by; `onDisk` where it is the disk that changed. */
  async refreshFacts(uris: readonly string[], onDisk = false): Promise<void> {
    for (const facts of this.folderFacts) {
      const changed = new Set(uris.flatMap((uri) => facts.folderBy(uri) ?? []));
      for (const folder of changed) {
        if (onDisk) facts.forgetDisk(folder);
        if (await facts.refresh(folder)) this.reanalyseFolder(folder);
      }
    }
  }
}
