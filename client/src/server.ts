import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
} from 'vscode-languageclient/node';
import { t } from '../../l10n/messages';
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

export type ServerState = 'starting' | 'running' | 'stopped';

/** Crashes within this many milliseconds count together; after `crashLimit` of them the server stays down until asked for. */
const crashWindow = 180_000;
const crashLimit = 4;
/** After as many, the workspace is checked only when somebody asks for it: what is checked may be why. */
const checkedCrashes = 2;

/** The language server's process: starts it, brings it back after a crash, and says in which state it is. */
export class Server implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private started: Promise<void> | undefined;
  private crashes: number[] = [];
  /** It crashed and is about to be started again. */
  private restarting = false;
  private current: ServerState = 'starting';
  private readonly changed = new vscode.EventEmitter<ServerState>();
  readonly onDidChangeState = this.changed.event;
  private readonly advisories = new vscode.EventEmitter<AdvisoryStatusParams>();
  /** Asking the advisory services began to work, or stopped working. */
  readonly onDidChangeAdvisories = this.advisories.event;

  private readonly security = new vscode.EventEmitter<SecurityStatus>();
  /** What is known of the workspace changed. */
  readonly onDidChangeSecurity = this.security.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
    private readonly verdicts: Verdicts,
  ) {}

  /** Where the extension is installed. */
  get extensionUri(): vscode.Uri {
    return this.context.extensionUri;
  }

  get state(): ServerState {
    return this.current;
  }

  /** Starts the server; a failure is logged and shown in the status bar, because nobody asked for a message. */
  async start(): Promise<void> {
    const client = this.createClient();
    this.client = client;
    this.started = client.start();
    try {
      await this.started;
    } catch (error) {
      this.log.error(`The language server did not start: ${String(error)}`);
      this.setState('stopped');
    }
  }

  /** Replaces the server by a fresh one, whatever state the old one is in. */
  async restart(): Promise<void> {
    this.crashes = [];
    this.setState('starting');
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const { client, started } = this;
    this.client = undefined;
    if (client === undefined) return;
    try {
      // A client that is still starting refuses to stop.
      await started?.catch(() => undefined);
      await client.dispose();
    } catch (error) {
      // It hangs or is gone already; either way there is nothing left to stop.
      this.log.warn(`The language server did not stop by itself: ${String(error)}`);
    }
  }

  /** The running client; waits for one that is starting. Rejects when there is none. */
  async running(): Promise<LanguageClient> {
    await this.started?.catch(() => undefined);
    if (this.client === undefined || !this.client.needsStop()) {
      throw new Error(t('server.server-not-running'));
    }
    await this.client.start();
    return this.client;
  }

  dispose(): void {
    this.changed.dispose();
    this.advisories.dispose();
    this.security.dispose();
  }

  private createClient(): LanguageClient {
    const module = this.context.asAbsolutePath('dist/server.js');
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
        outputChannel: this.log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationOptions: (): InitializationOptions => ({
          trusted: vscode.workspace.isTrusted,
          asksForReasons: true,
          checksWorkspace: this.crashes.length < checkedCrashes ? 'now' : 'asked',
          cacheFolder: vscode.Uri.joinPath(this.context.globalStorageUri, 'verdicts').fsPath,
        }),
        initializationFailedHandler: () => false,
        errorHandler: this.errorHandler(),
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
      this.log.info(`${visible(vscode.Uri.parse(model.uri).fsPath)}: ${model.verdict}`);
      this.verdicts.add(model);
    });
    client.onNotification(modelForgottenNotification, ({ uri }: ModelForgottenParams) =>
      this.verdicts.forget([vscode.Uri.parse(uri)]),
    );
    client.onNotification(advisoryStatusNotification, (status: AdvisoryStatusParams) =>
      this.advisories.fire(status),
    );
    client.onNotification(securityStatusNotification, (status: SecurityStatus) => {
      if (this.client === client) this.security.fire(status);
    });
    client.onDidChangeState(({ newState }) => {
      if (this.client !== client) return;
      if (newState === State.Running) this.setState('running');
      else if (newState === State.Starting || this.restarting) this.setState('starting');
      else this.setState('stopped');
      if (newState === State.Starting) this.restarting = false;
    });
    return client;
  }

  /** A crash is told in the log and the status bar only: the user did nothing that a message could answer. */
  private errorHandler(): ErrorHandler {
    return {
      error: (error, _message, count) => {
        this.log.error(`Connection to the language server: ${error.message}`);
        return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
      },
      closed: () => {
        const now = Date.now();
        this.crashes = [...this.crashes.filter((time) => now - time < crashWindow), now];
        this.restarting = this.crashes.length <= crashLimit;
        return { action: this.restarting ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  private setState(state: ServerState): void {
    if (state === this.current) return;
    this.current = state;
    this.log.info(`The language server is ${state}.`);
    this.changed.fire(state);
  }
}
