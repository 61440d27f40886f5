import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
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

/** What a client is made with, wherever its server runs. `more` is what the server cannot know by itself there. */
export function clientOptions(
  log: vscode.LogOutputChannel,
  events: ClientEvents,
  more: Pick<InitializationOptions, 'cacheFolder' | 'texts'>,
): LanguageClientOptions {
  return {
    documentSelector,
    diagnosticCollectionName: 'secure-ml',
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({
      trusted: vscode.workspace.isTrusted,
      asksForReasons: true,
      showsMessagesInHovers: true,
      checksWorkspace: events.checksWorkspace() ? 'now' : 'asked',
      ...more,
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
  };
}

/** Has a client tell what its server says. */
export function listen(
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
  verdicts: Verdicts,
  events: ClientEvents,
): void {
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
}
