import * as vscode from 'vscode';
import type {
  BaseLanguageClient,
  ProgressType,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from 'vscode-languageclient';
import { t } from '../../l10n/messages';
import type { AdvisoryStatusParams, SecurityStatus } from '../../protocol/src/languageServer';
import type { ClientEvents } from './clientOptions';
import type { Verdicts } from './verdicts';

/** What a client is made of. */
export interface ClientParts {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly verdicts: Verdicts;
}

/** Gives a client of our server that was not started yet. */
export type CreateClient = (parts: ClientParts, events: ClientEvents) => BaseLanguageClient;
/** Where the server runs. */
export interface ServerDoor {
  /** Gives such a client, from what may have to be loaded. */
  openClient(...values: Parameters<CreateClient>): Promise<BaseLanguageClient>;
  /** True where the server reads files of this scheme. */
  reads(scheme: string): boolean;
  /** True where a copy in a file system of this scheme goes where the user says: elsewhere, copies are beside what they come from. */
  asksForPlace(scheme: string): boolean;
}

/** How far work is that the server reports on. */
export type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

export type ServerState = 'starting' | 'running' | 'stopped';

/** Crashes within this many milliseconds count together; after `crashLimit` of them the server stays down until asked for. */
const crashWindow = 180_000;
const crashLimit = 4;
/** After as many, the workspace is checked only when somebody asks for it: what is checked may be why. */
const checkedCrashes = 2;

/** The language server's process: starts it, brings it back after a crash, and says in which state it is. */
export class Server implements vscode.Disposable {
  private client: BaseLanguageClient | undefined;
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

  private readonly log: vscode.LogOutputChannel;

  constructor(
    private readonly parts: ClientParts,
    private readonly door: ServerDoor,
  ) {
    this.log = parts.log;
  }

  /** Where the extension is installed. */
  get extensionUri(): vscode.Uri {
    return this.parts.context.extensionUri;
  }

  /** True for a file that the server can read. */
  reads({ scheme }: vscode.Uri): boolean {
    return this.door.reads(scheme);
  }

  /** True where the user says where a copy of this file goes. */
  asksForPlace({ scheme }: vscode.Uri): boolean {
    return this.door.asksForPlace(scheme);
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
    const client: BaseLanguageClient = await this.door.openClient(
      this.parts,
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
  async running(): Promise<BaseLanguageClient> {
    await this.started?.catch(() => undefined);
    if (this.client === undefined || !this.client.needsStop()) {
      throw new Error(t('server.server-not-running'));
    }
    await this.client.start();
    return this.client;
  }

  /** Follows how far the work of a request is, by the token that the request has. */
  async onProgress(token: string, listener: (done: WorkDone) => void): Promise<vscode.Disposable> {
    const client = await this.running();
    // Clients tell kinds of progress apart by their tokens; the type is there for compilers.
    return client.onProgress({} as ProgressType<WorkDone>, token, listener);
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
