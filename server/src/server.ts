import {
  CodeLensRefreshRequest,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { t } from '../../l10n/messages';
import type { InitializationOptions } from '../../protocol/src/languageServer';
import { codeActionKinds } from './actions/codeActions';
import { answerRequests } from './answers';
import { listenToChanges } from './changes';
import type { ServerHost } from './host';
import { ServerParts } from './parts';

/** Milliseconds after a scan before code that loads what was scanned is judged again. */
const verdictDelay = 100;

/** Joins the server's parts and answers the client until it says goodbye. Everything else happens in handlers. */
export function startServer(connection: Connection, host: ServerHost): void {
  const parts = new ServerParts(connection, host);
  let isInitialized = false;
  connection.onInitialize((params) => {
    // Once, says the protocol; what was judged before would not be judged again by other settings.
    if (isInitialized) throw new ResponseError(ErrorCodes.InvalidRequest, t('server.initialized'));
    isInitialized = true;
    return initialize(parts, params);
  });
  listenToChanges(parts);
  answerRequests(parts);
  const { scans } = parts;
  let verdictTimer: NodeJS.Timeout | undefined;
  scans.onDidChange = () => {
    // Scans of many files tell of each.
    verdictTimer ??= setTimeout(() => {
      verdictTimer = undefined;
      void parts.reanalyseLoads();
      if (parts.client.workspace?.codeLens?.refreshSupport === true)
        void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    }, verdictDelay);
  };
  parts.locks.onDidChange = () => void parts.reanalyseLoads();
  connection.onShutdown(async () => {
    clearTimeout(verdictTimer);
    await Promise.all([scans.close(), parts.workspaceCheck.close()]);
  });
  connection.listen();
}

/** Takes what the client says of itself, and says what the server can do. */
function initialize(parts: ServerParts, params: InitializeParams): InitializeResult {
  const { settings, codeActions, hovers, scans, folders } = parts;
  const client = params.capabilities;
  const options = (params.initializationOptions ?? {}) as Partial<InitializationOptions>;
  parts.client = client;
  // Only who says that a workspace is trusted gets a trusted one.
  settings.trusted = options.trusted === true;
  settings.asksClient = client.workspace?.configuration === true;
  codeActions.selects = client.workspace?.workspaceEdit?.snippetEditSupport === true;
  codeActions.versioned = client.workspace?.workspaceEdit?.documentChanges === true;
  parts.host.speak(params.locale, options.texts);
  codeActions.asksForReasons = options.asksForReasons === true;
  hovers.hasMessages = options.showsMessagesInHovers === true;
  if (typeof options.cacheFolder === 'string') scans.cacheFolder = options.cacheFolder;
  folders.set(params.workspaceFolders ?? []);
  const { checksWorkspace } = options;
  parts.workspaceCheck.isWanted = checksWorkspace === 'now' || checksWorkspace === 'asked';
  parts.workspaceCheck.waits = checksWorkspace === 'asked';
  parts.workspaceCheck.showsProgress = client.window?.workDoneProgress === true;
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
}
