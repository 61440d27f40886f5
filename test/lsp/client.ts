/** A language client as small as tests need it, speaking to the real server process. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  LogMessageNotification,
  type ProgressToken,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import {
  modelForgottenNotification,
  modelScannedNotification,
  type PythonEnvironmentsParams,
  pythonEnvironmentsNotification,
  type ScannedModel,
  type SecurityStatus,
  securityStatusNotification,
} from '../../protocol/src/languageServer';

export interface ClientOptions {
  readonly server: string;
  readonly transport?: 'stdio' | 'ipc';
  /** URIs of the workspace's folders. */
  readonly folders?: readonly string[];
  readonly trusted?: boolean;
  readonly asksForReasons?: boolean;
  readonly locale?: string;
  readonly capabilities?: ClientCapabilities;
  /** Where verdicts are kept. */
  readonly cacheFolder?: string;
  /** The server checks the workspace. */
  readonly checksWorkspace?: 'now' | 'asked';
  /** What `workspace/configuration` answers from the start. */
  readonly settings?: unknown;
}

const capabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  window: { workDoneProgress: true },
  notebookDocument: { synchronization: { dynamicRegistration: true } },
};

/** Longest wait for anything, which ends what hangs: threads of low priority get next to nothing while a machine is busy. */
const patience = 240_000;

export class TestClient {
  /** Everything published, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logs: string[] = [];
  readonly registrations: Registration[] = [];
  readonly scanned: ScannedModel[] = [];
  readonly forgotten: string[] = [];
  /** What `workspace/configuration` answers; a function gets the scope. */
  settings: unknown | ((scope: string | undefined) => unknown) = null;
  initialized!: InitializeResult;
  /** Tokens of what the server showed progress of by itself. */
  readonly progress: ProgressToken[] = [];
  /** What was said last of the workspace. */
  security: SecurityStatus | undefined;
  private readonly latest = new Map<string, PublishDiagnosticsParams>();
  private waiting: (() => void)[] = [];

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {}

  static async start(options: ClientOptions): Promise<TestClient> {
    const { server, transport = 'stdio' } = options;
    const child =
      transport === 'ipc'
        ? fork(server, ['--node-ipc'], { stdio: 'pipe', execArgv: [] })
        : spawn(process.execPath, [server, '--stdio']);
    if (child.stdout === null || child.stdin === null) throw new Error('no pipes');
    const connection =
      transport === 'ipc'
        ? createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child))
        : createProtocolConnection(
            new StreamMessageReader(child.stdout),
            new StreamMessageWriter(child.stdin),
          );
    const client = new TestClient(child, connection);
    client.settings = options.settings ?? null;
    client.listen();
    await client.initialize(options);
    return client;
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.latest.set(params.uri, params);
      this.wake();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logs.push(message);
      this.wake();
    });
    connection.onNotification(modelForgottenNotification, ({ uri }: { uri: string }) => {
      this.forgotten.push(uri);
      this.wake();
    });
    connection.onNotification(modelScannedNotification, ({ model }: { model: ScannedModel }) => {
      this.scanned.push(model);
      this.wake();
    });
    connection.onNotification(securityStatusNotification, (status: SecurityStatus) => {
      this.security = status;
      this.wake();
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
      this.wake();
    });
    connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      this.progress.push(token);
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) =>
        typeof this.settings === 'function' ? this.settings(scopeUri) : this.settings,
      ),
    );
    this.process.stderr?.on('data', (data: Buffer) => this.logs.push(`stderr: ${data.toString()}`));
    connection.listen();
  }

  private async initialize(options: ClientOptions): Promise<void> {
    const { folders = [], trusted = true, asksForReasons = false, locale = 'en' } = options;
    this.initialized = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      locale,
      initializationOptions: {
        trusted,
        asksForReasons,
        cacheFolder: options.cacheFolder,
        ...(options.checksWorkspace === undefined ? {} : { checksWorkspace: options.checksWorkspace }),
      },
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  async stop(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.process.once('exit', () => resolve()));
    if (this.process.exitCode !== null) return;
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    await ended;
    this.connection.dispose();
  }

  // #region documents

  async open(uri: string, text: string, languageId = 'python', version = 1): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version, text },
    });
  }

  async change(uri: string, version: number, change: string | TextDocumentContentChangeEvent): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [typeof change === 'string' ? { text: change } : change],
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async filesChanged(...changes: { uri: string; type: FileChangeType }[]): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** The user selected a Python environment. */
  async pythonEnvironments(params: PythonEnvironmentsParams): Promise<void> {
    await this.connection.sendNotification(pythonEnvironmentsNotification, params);
  }

  async changeSettings(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  // #endregion
  // #region questions

  async actions(
    uri: string,
    range: Range,
    more: { only?: string[]; diagnostics?: Diagnostic[] } = {},
  ): Promise<CodeAction[]> {
    const { only, diagnostics = [] } = more;
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics, ...(only === undefined ? {} : { only }) },
    });
    return (answer ?? []) as CodeAction[];
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line, character },
    });
  }

  /** What can be completed at a place. */
  async completions(uri: string, line: number, character: number): Promise<CompletionItem[]> {
    const answer = await this.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line, character },
    });
    return (answer ?? []) as CompletionItem[];
  }

  // #endregion
  // #region waiting

  /** What was published last of a URI; nothing where nothing was. */
  last(uri: string): readonly Diagnostic[] {
    return this.latest.get(uri)?.diagnostics ?? [];
  }

  /** Diagnostics of a URI once some are published that satisfy the condition. */
  async diagnostics(
    uri: string,
    holds: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    const found = () => {
      const params = this.latest.get(uri);
      return params !== undefined && holds(params);
    };
    await this.until(found, () => `diagnostics of ${uri}; last: ${JSON.stringify(this.latest.get(uri))}`);
    return this.latest.get(uri)?.diagnostics ?? [];
  }

  /** `rule code @ line:character-line:character` of each diagnostic, once a version was published. */
  async summary(uri: string, version?: number): Promise<string[]> {
    return summaryOf(
      await this.diagnostics(uri, (params) => version === undefined || params.version === version),
    );
  }

  /** Waits until there are exactly these summaries. */
  async shows(uri: string, ...expected: string[]): Promise<void> {
    await this.diagnostics(
      uri,
      ({ diagnostics }) => JSON.stringify(summaryOf(diagnostics)) === JSON.stringify(expected),
    );
  }

  /** Waits for a condition that is looked at after each message of the server. */
  async until(holds: () => boolean, what: () => string): Promise<void> {
    const end = Date.now() + patience;
    while (!holds()) {
      const left = end - Date.now();
      if (left <= 0) throw new Error(`waited in vain for ${what()}\n${this.logs.join('\n')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  // #endregion
}

/** `SML101 1:0-1:14` of each diagnostic. */
export function summaryOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ code, range: { start, end } }) =>
      `${code} ${start.line}:${start.character}-${end.line}:${end.character}`,
  );
}

/** A range on one line, or an empty one. */
export function at(line: number, character: number, endCharacter = character): Range {
  return { start: { line, character }, end: { line, character: endCharacter } };
}

/** Milliseconds without anything happening, for what must not happen. */
export function quiet(milliseconds = 400): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
