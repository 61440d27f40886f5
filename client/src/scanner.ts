import * as vscode from 'vscode';
import {
  type ScanModelsParams,
  type ScanModelsResult,
  scanModelsRequest,
} from '../../protocol/src/languageServer';
import type { Server } from './server';
import type { Verdicts } from './verdicts';

/** How far a scan is: percent of all that was asked for, and what is being read. */
export interface ScanProgress {
  readonly percentage?: number;
  readonly message?: string;
}

/** Asks the server for scans and counts those under way. */
export class Scanner implements vscode.Disposable {
  private running = 0;
  private tokens = 0;
  private readonly changed = new vscode.EventEmitter<number>();
  /** Number of scans under way. */
  readonly onDidChangeRunning = this.changed.event;

  constructor(
    private readonly server: Server,
    private readonly verdicts: Verdicts,
  ) {}

  get count(): number {
    return this.running;
  }

  /**
   * Scans files and folders. A failed or cancelled scan throws: it must never look like one that found nothing.
   * @throws vscode.CancellationError
   */
  async scan(
    uris: readonly vscode.Uri[],
    cancel: vscode.CancellationToken,
    report: (progress: ScanProgress) => void = () => undefined,
  ): Promise<ScanModelsResult> {
    this.addRunning(1);
    const workDoneToken = `secure-ml-scan-${this.tokens++}`;
    let listener: vscode.Disposable | undefined;
    try {
      const client = await this.server.running();
      listener = await this.server.onProgress(workDoneToken, (value) => {
        const percentage = value.kind === 'end' ? undefined : value.percentage;
        report({
          ...(percentage === undefined ? {} : { percentage }),
          ...(value.message === undefined ? {} : { message: value.message }),
        });
      });
      const params: ScanModelsParams = {
        uris: uris.map((uri) => client.code2ProtocolConverter.asUri(uri)),
        workDoneToken,
      };
      const result = await client.sendRequest<ScanModelsResult>(scanModelsRequest, params, cancel);
      if (cancel.isCancellationRequested) throw new vscode.CancellationError();
      for (const model of result.models) this.verdicts.add(model);
      return result;
    } catch (error) {
      if (cancel.isCancellationRequested) throw new vscode.CancellationError();
      throw error;
    } finally {
      listener?.dispose();
      this.addRunning(-1);
    }
  }

  dispose(): void {
    this.changed.dispose();
  }

  private addRunning(change: number): void {
    this.running += change;
    this.changed.fire(this.running);
  }
}
