import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { t } from '../../l10n/messages';
import type { AdvisoryStatusParams, SecurityStatus } from '../../protocol/src/languageServer';
import type { ClientEvents } from './languageClient';
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
    const started = this.open();
    this.started = started;
    try {
      await started;
    } catch (error) {
      this.log.error(`The language server did not start: ${String(error)}`);
      this.setState('stopped');
    }
  }

  private async open(): Promise<void> {
    // What other extensions do at the start of a window does not wait for what this one loads.
    await new Promise((resolve) => setImmediate(resolve));
    const { createClient } = await import('./languageClient');
    const { context, log, verdicts } = this;
    const client: LanguageClient = createClient(
      context,
      log,
      verdicts,
      this.events(() => this.client === client),
    );
    this.client = client;
    await client.start();
  }

  /** Replaces the server by a fresh one, whatever state the old one is in. */
  async restart(): Promise<void> {
    this.crashes = [];
    this.setState('starting');
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    // A client that is still starting refuses to stop.
    await this.started?.catch(() => undefined);
    const { client } = this;
    this.client = undefined;
    if (client === undefined) return;
    try {
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

  private events(isCurrent: () => boolean): ClientEvents {
    return {
      checksWorkspace: () => this.crashes.length < checkedCrashes,
      advisories: (status) => this.advisories.fire(status),
      security: (status) => {
        if (isCurrent()) this.security.fire(status);
      },
      state: (state) => {
        if (!isCurrent()) return;
        this.setState(state === 'stopped' && this.restarting ? 'starting' : state);
        if (state === 'starting') this.restarting = false;
      },
      closed: () => {
        const now = Date.now();
        this.crashes = [...this.crashes.filter((time) => now - time < crashWindow), now];
        this.restarting = this.crashes.length <= crashLimit;
        return this.restarting;
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
