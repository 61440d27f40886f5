import {
  type CodeAction,
  type CodeActionParams,
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
  type CompletionItem,
  type CompletionParams,
  type Connection,
  type DidChangeConfigurationParams,
  type DidChangeWatchedFilesParams,
  ErrorCodes,
  FileChangeType,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  RequestType,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentKind } from '../../engine/src/analysis/documentKind';
import { configurationNames } from '../../engine/src/configuration/configuration';
import { imageLock } from '../../engine/src/pipelines/pins';
import { t, useTranslations } from '../../l10n/messages';
import {
  type DependenciesResult,
  dependenciesRequest,
  type InitializationOptions,
  type PythonEnvironmentsParams,
  pythonEnvironmentsNotification,
  type ScanModelsParams,
  type ScanModelsResult,
  scanModelsRequest,
} from '../../protocol/src/languageServer';
import { CodeActions, codeActionKinds } from './actions/codeActions';
import { CodeLenses } from './actions/codeLenses';
import { ConfigurationHelp } from './actions/configurationHelp';
import { Hovers } from './actions/hovers';
import { Analyses } from './documents/analyses';
import { OpenDocuments } from './documents/documents';
import { listenToNotebooks } from './documents/notebooks';
import { Publisher } from './documents/publisher';
import { Scheduler, typingDelay } from './documents/scheduler';
import { listenToTexts } from './documents/texts';
import { guardNotification, guardRequest } from './handlers';
import type { ServerHost } from './host';
import { LoadedFiles } from './models/loadedFiles';
import { LoadRewrites } from './models/loadRewrites';
import { LoadVerdicts } from './models/loadVerdicts';
import { ModelRequests } from './models/modelRequests';
import { ModelScans } from './models/modelScans';
import { ActionTags } from './online/actionTags';
import { Advisories } from './online/advisories';
import { Dependencies } from './project/dependencies';
import { ProjectPins } from './project/projectPins';
import { ProjectVerifiers } from './project/projectVerifiers';
import { ProjectVersions } from './project/projectVersions';
import { Settings, settingsSection } from './settings/settings';
import { registerWatchers } from './settings/watchers';
import { WorkspaceFolders } from './settings/workspaceFolders';

/** Version of the product; set by the bundler. */
declare const PRODUCT_VERSION: string;

/** Milliseconds after a scan before code that loads what was scanned is judged again. */
const verdictDelay = 100;

/** Joins the server's parts and answers the client until it says goodbye. Everything else happens in handlers. */
export function startServer(connection: Connection, host: ServerHost): void {
  const folders = new WorkspaceFolders();
  const documents = new OpenDocuments(host, new TextDocuments(TextDocument));
  const settings = new Settings(connection, host, folders);
  const versions = new ProjectVersions(host, folders, documents);
  const pins = new ProjectPins(host, folders, documents);
  const verifiers = new ProjectVerifiers(host, folders, documents);
  const learnt = (uri: string) => scheduler.reanalyse([uri]);
  const advisories = new Advisories(connection, host, settings, documents, learnt);
  const actionTags = new ActionTags(connection, host, settings, documents, learnt);
  const analyses = new Analyses(
    connection,
    host,
    documents,
    settings,
    versions,
    pins,
    verifiers,
    advisories,
    actionTags,
    (unit, findings) => loadVerdicts.judge(unit, findings),
  );
  const publisher = new Publisher((params) => void connection.sendDiagnostics(params));
  const scheduler = new Scheduler(connection, documents, analyses, publisher, (unit) => {
    void refreshFacts([unit.uri]);
    advisories.learn(unit, analyses.platform);
    actionTags.learn(unit);
  });
  const scans = new ModelScans(connection, host, folders, settings, publisher);
  const dependencies = new Dependencies(host, folders, settings, advisories, analyses.platform);
  const loadedFiles = new LoadedFiles(documents, host, folders, analyses.platform);
  const loadVerdicts = new LoadVerdicts(loadedFiles, scans);
  const rewrites = new LoadRewrites(documents, host, loadedFiles, scans);
  const codeActions = new CodeActions(documents, analyses, rewrites);
  const codeLenses = new CodeLenses(loadedFiles, scans);
  const hovers = new Hovers(documents, analyses, codeLenses);
  const configurationHelp = new ConfigurationHelp(documents);
  let client: InitializeParams['capabilities'] = {};

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    const options = (params.initializationOptions ?? {}) as Partial<InitializationOptions>;
    // Only who says that a workspace is trusted gets a trusted one.
    settings.trusted = options.trusted === true;
    settings.asksClient = client.workspace?.configuration === true;
    codeActions.versioned = client.workspace?.workspaceEdit?.documentChanges === true;
    if (Object.keys(options.translations ?? {}).length > 0) useTranslations({ ...options.translations });
    codeActions.asksForReasons = options.asksForReasons === true;
    if (typeof options.cacheFolder === 'string') scans.cacheFolder = options.cacheFolder;
    folders.set(params.workspaceFolders ?? []);
    return {
      serverInfo: { name: 'Secure ML' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        notebookDocumentSync: {
          notebookSelector: [{ notebook: 'jupyter-notebook', cells: [{ language: 'python' }] }],
          save: true,
        },
        codeActionProvider: { codeActionKinds },
        hoverProvider: true,
        completionProvider: {},
        codeLensProvider: {},
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  const reanalyseAll = () => scheduler.reanalyse(documents.unitUris());

  let verdictTimer: NodeJS.Timeout | undefined;
  /** What loads a file is judged by what is known of the file. */
  const reanalyseLoads = async () => {
    for (const uri of documents.unitUris()) {
      const unit = documents.unit(uri);
      if (unit !== undefined && (await loadedFiles.inUnit(unit)).length > 0) scheduler.reanalyse([uri]);
    }
  };

  const reanalyseFolder = (folder: string) =>
    scheduler.reanalyse(documents.unitUris().filter((uri) => folders.folderOf(uri) === folder));

  /** What counts in whole folders because of some of their files. */
  const folderFacts = [versions, pins, verifiers];

  /** Files changed, and with them perhaps what their folders are judged by; `onDisk` where it is the disk that changed. */
  const refreshFacts = async (uris: readonly string[], onDisk = false) => {
    for (const facts of folderFacts) {
      const changed = new Set(uris.flatMap((uri) => facts.folderBy(uri) ?? []));
      for (const folder of changed) {
        if (onDisk) facts.forgetDisk(folder);
        if (await facts.refresh(folder)) reanalyseFolder(folder);
      }
    }
  };

  connection.onInitialized(
    guardNotification(connection, 'initialized', async () => {
      await registerWatchers(connection, client);
      if (client.workspace?.workspaceFolders !== true) return;
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        folders.change(event);
        settings.forgetFolders();
        settings.forgetClient();
        for (const facts of folderFacts) facts.forgetAll();
        reanalyseAll();
      });
    }),
  );

  listenToTexts(connection, documents.texts, {
    opened: (uri) => scheduler.schedule(uri, 0),
    changed: (uri) => scheduler.schedule(uri, typingDelay),
    closed: (uri) => {
      scheduler.clearGone(uri);
      settings.forgetResource(uri);
      void refreshFacts([uri]);
    },
  });
  listenToNotebooks(connection, documents, {
    opened: (uri) => scheduler.schedule(uri, 0),
    changed: (uri) => {
      scheduler.clearGone(uri);
      scheduler.schedule(uri, typingDelay);
    },
    saved: (uri) => scheduler.reanalyse([uri]),
    closed: (uri) => {
      scheduler.clearGone(uri);
      settings.forgetResource(uri);
    },
  });

  connection.onDidChangeConfiguration(
    guardNotification(
      connection,
      'workspace/didChangeConfiguration',
      (params: DidChangeConfigurationParams) => {
        const all: unknown = params?.settings;
        const ours =
          typeof all === 'object' && all !== null
            ? (all as Record<string, unknown>)[settingsSection]
            : undefined;
        settings.forgetClient(ours);
        reanalyseAll();
      },
    ),
  );
  connection.onDidChangeWatchedFiles(
    guardNotification(
      connection,
      'workspace/didChangeWatchedFiles',
      async (params: DidChangeWatchedFilesParams) => {
        /** Workspace folders in whose environments something was installed or removed. */
        const installed = new Set<string>();
        /** Folders in which something changed that manifests beside it are judged by. */
        const beside = new Set<string>();
        let configured = false;
        for (const { uri, type } of params.changes) {
          if (configurationNames.some((name) => uri.endsWith(`/${name}`))) configured = true;
          const kind = documentKind(uri);
          if (/\.dist-info$/.test(uri)) installed.add(folders.folderOf(uri) ?? '');
          if (kind === 'requirements' || kind === 'lock' || uri.endsWith(`/${imageLock}`))
            beside.add(uri.slice(0, uri.lastIndexOf('/') + 1));
          if (type === FileChangeType.Deleted) scans.fileDeleted(uri);
          else scans.fileChanged(uri);
        }
        if (configured) {
          settings.forgetFolders();
          reanalyseAll();
        }
        scheduler.reanalyse(
          documents.unitUris().filter((uri) => beside.has(uri.slice(0, uri.lastIndexOf('/') + 1))),
        );
        await refreshFacts(
          params.changes.map(({ uri }) => uri),
          true,
        );
        for (const folder of installed) if (await versions.refresh(folder)) reanalyseFolder(folder);
      },
    ),
  );
  connection.onNotification(
    pythonEnvironmentsNotification,
    guardNotification(
      connection,
      pythonEnvironmentsNotification,
      async ({ environments }: PythonEnvironmentsParams) => {
        versions.select(
          new Map(environments.map(({ folder, path }) => [folders.folderOf(folder) ?? folder, path])),
        );
        for (const folder of folders.uris()) if (await versions.refresh(folder)) reanalyseFolder(folder);
      },
    ),
  );

  connection.onCodeAction(
    guardRequest<CodeActionParams, CodeAction[]>(
      connection,
      'textDocument/codeAction',
      () => [],
      (params) => codeActions.provide(params),
    ),
  );
  connection.onCodeLens(
    guardRequest<CodeLensParams, CodeLens[]>(
      connection,
      'textDocument/codeLens',
      () => [],
      (params) => codeLenses.provide(params),
    ),
  );
  scans.onDidChange = () => {
    // Scans of many files tell of each.
    clearTimeout(verdictTimer);
    verdictTimer = setTimeout(() => void reanalyseLoads(), verdictDelay);
    if (client.workspace?.codeLens?.refreshSupport === true)
      void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  };
  connection.onHover(
    guardRequest<HoverParams, Hover | null>(
      connection,
      'textDocument/hover',
      () => null,
      async (params) => configurationHelp.hover(params) ?? hovers.provide(params),
    ),
  );
  connection.onCompletion(
    guardRequest<CompletionParams, CompletionItem[]>(
      connection,
      'textDocument/completion',
      () => [],
      async (params) => configurationHelp.complete(params),
    ),
  );
  connection.onRequest(
    new RequestType<ScanModelsParams, ScanModelsResult, void>(scanModelsRequest),
    guardRequest<ScanModelsParams, ScanModelsResult>(
      connection,
      scanModelsRequest,
      () => new ResponseError(ErrorCodes.InternalError, t('server.scan-internal-error')),
      (params, token) => scans.scan(params, token),
    ),
  );
  connection.onRequest(
    new RequestType<null, DependenciesResult, void>(dependenciesRequest),
    guardRequest<null, DependenciesResult>(
      connection,
      dependenciesRequest,
      () => ({ manifests: [] }),
      () => dependencies.list(),
    ),
  );
  new ModelRequests(connection, host, scans, settings, PRODUCT_VERSION, rewrites).listen();
  connection.onShutdown(() => {
    clearTimeout(verdictTimer);
    return scans.close();
  });
  connection.listen();
}
