import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { t } from '../../../l10n/messages';
import { logError } from '../log';

/** Milliseconds between two reports. */
const interval = 250;

/** Tells the client how far the check of the workspace is, where it can show that; the user can end it there. */
export class CheckProgress {
  private reporter: WorkDoneProgressServerReporter | undefined;
  private last = Number.NEGATIVE_INFINITY;
  private isDone = false;

  constructor(
    private readonly connection: Connection,
    private readonly now: () => number,
  ) {}

  async begin(isShown: boolean, onCancel: () => void): Promise<void> {
    if (!isShown) return;
    try {
      const reporter = await this.connection.window.createWorkDoneProgress();
      if (this.isDone) return;
      this.reporter = reporter;
      reporter.begin(t('check-progress.checking-workspace'), 0, undefined, true);
      reporter.token.onCancellationRequested(onCancel);
    } catch (error) {
      // A client that shows no progress still gets what is found.
      logError(this.connection, 'progress', error);
    }
  }

  report(done: number, total: number): void {
    const now = this.now();
    if (now - this.last < interval) return;
    this.last = now;
    this.reporter?.report(
      total === 0 ? 0 : Math.floor((100 * done) / total),
      t('model-scans.files-progress', done, total),
    );
  }

  done(): void {
    this.isDone = true;
    this.reporter?.done();
    this.reporter = undefined;
  }
}
