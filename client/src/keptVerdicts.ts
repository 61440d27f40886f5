import * as vscode from 'vscode';
import type { Scanner } from './scanner';
import type { Server } from './server';
import type { Verdicts } from './verdicts';

/** Where the workspace's state holds the URIs of the models whose verdicts are known. */
const stateKey = 'secureMl.scannedModels';
/** More are scanned again when somebody asks for it. */
const maxKept = 1000;
/** Milliseconds after a verdict before the list is written: a folder brings many. */
const writeDelay = 500;

/**
 * Brings verdicts back after the window was reloaded, and Problems after the server was. Only the names of the models are kept here:
 * what is said of them is asked of the server, which knows its verdicts by the files' identity and scans again what has changed. A
 * kept verdict is never older than its file.
 */
export class KeptVerdicts implements vscode.Disposable {
  /** Of an earlier session, not asked for yet. */
  private pending: readonly string[];
  /** Asking failed, perhaps because a model brought the server down: once is enough. */
  private hasFailed = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly cancel = new vscode.CancellationTokenSource();
  private readonly subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly state: vscode.Memento,
    server: Server,
    private readonly scanner: Scanner,
    private readonly verdicts: Verdicts,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const kept: unknown = state.get(stateKey);
    this.pending = Array.isArray(kept) ? kept.filter((uri) => typeof uri === 'string').slice(0, maxKept) : [];
    this.subscriptions = [
      verdicts.onDidChange(() => this.writeLater()),
      server.onDidChangeState((now) => {
        if (now === 'running') void this.restore();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.cancel.cancel();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async restore(): Promise<void> {
    const wanted = this.all();
    if (wanted.length === 0 || this.hasFailed) return;
    const uris = wanted.map((uri) => vscode.Uri.parse(uri));
    try {
      const { models } = await this.scanner.scan(uris, this.cancel.token);
      this.pending = [];
      const found = new Set(models.map(({ uri }) => vscode.Uri.parse(uri).toString()));
      this.verdicts.forget(uris.filter((uri) => !found.has(uri.toString())));
      this.writeLater();
    } catch (error) {
      if (this.cancel.token.isCancellationRequested) return;
      this.hasFailed = true;
      this.log.warn(`Verdicts of earlier scans were not brought back: ${String(error)}`);
    }
  }

  /** The gravest first, so that a full list leaves out safe ones. */
  private all(): readonly string[] {
    const known = this.verdicts.all().map(({ uri }) => vscode.Uri.parse(uri).toString());
    return [...new Set([...known, ...this.pending])].slice(0, maxKept);
  }

  private writeLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.state.update(stateKey, this.all()), writeDelay);
  }
}
