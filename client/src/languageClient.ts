import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import {
  type AdvisoryStatusParams,
  advisoryStatusNotification,
  type InitializationOptions,
  type ModelForgottenParams,
  type ModelScannedParams,
  modelForgottenNotification,
  modelScannedNotification,
  type SecurityStatus,
  securityStatusNotification,
} from '../../protocol/src/languageServer';
import { documentSelector, isIgnored } from './documentSelector';
import { visible } from './report/visible';
import { withRuleLinks } from './ruleLinks';
import type { Verdicts } from './verdicts';

/** What a client tells of its server. */
export interface ClientEvents {
  /** True where the workspace is checked without being asked. */
  checksWorkspace(): boolean;
  advisories(status: AdvisoryStatusParams): void;
  security(status: SecurityStatus): void;
  state(state: 'starting' | 'running' | 'stopped'): void;
  /** The server's process ended; true to start it again. */
  closed(): boolean;
}

/** A client of our server that was not started yet. Apart from the server, because it is most of what the extension loads. */
export function createClient(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  verdicts: Verdicts,
  events: ClientEvents,
): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const client = new LanguageClient(
    'secureMl',
    'Secure ML',
    {
      run: { module, transport: TransportKind.ipc },
      debug: {
        module,
        transport: TransportKind.ipc,
        options: { execArgv: ['--nolazy', '--inspect=6019'] },
      },
    },
    {
      documentSelector,
      diagnosticCollectionName: 'secure-ml',
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: (): InitializationOptions => ({
        trusted: vscode.workspace.isTrusted,
        asksForReasons: true,
        checksWorkspace: events.checksWorkspace() ? 'now' : 'asked',
        cacheFolder: vscode.Uri.joinPath(context.globalStorageUri, 'verdicts').fsPath,
      }),
      initializationFailedHandler: () => false,
      // A crash is told in the log and the status bar only: the user did nothing that a message could answer.
      errorHandler: {
        error: (error, _message, count) => {
          log.error(`Connection to the language server: ${error.message}`);
          return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
        },
        closed: () => ({
          action: events.closed() ? CloseAction.Restart : CloseAction.DoNotRestart,
          handled: true,
        }),
      },
      markdown: { isTrusted: false, supportHtml: false },
      middleware: {
        didOpen: async (document, next) => (isIgnored(document) ? undefined : next(document)),
        didChange: async (event, next) => (isIgnored(event.document) ? undefined : next(event)),
        didSave: async (document, next) => (isIgnored(document) ? undefined : next(document)),
        didClose: async (document, next) => (isIgnored(document) ? undefined : next(document)),
        handleDiagnostics: (uri, diagnostics, next) => next(uri, withRuleLinks(diagnostics)),
      },
    },
  );
  client.onNotification(modelScannedNotification, ({ model }: ModelScannedParams) => {
    log.info(`${visible(vscode.Uri.parse(model.uri).fsPath)}: ${model.verdict}`);
    verdicts.add(model);
  });
  client.onNotification(modelForgottenNotification, ({ uri }: ModelForgottenParams) =>
    verdicts.forget([vscode.Uri.parse(uri)]),
  );
  client.onNotification(advisoryStatusNotification, (status: AdvisoryStatusParams) =>
    events.advisories(status),
  );
  client.onNotification(securityStatusNotification, (status: SecurityStatus) => events.security(status));
  client.onDidChangeState(({ newState }) =>
    events.state(
      newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped',
    ),
  );
  return client;
}
