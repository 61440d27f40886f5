import { t } from '../../l10n/messages';

/** One line on a terminal's error stream that counts files; nothing where the stream is no terminal. */
export class Progress {
  private readonly visible = process.stderr.isTTY === true;
  private shownAt = 0;

  constructor(private readonly total: number) {}

  /** Shows how many files are done, at most ten times a second. */
  show(done: number): void {
    const now = Date.now();
    if (!this.visible || now - this.shownAt < 100) return;
    this.shownAt = now;
    process.stderr.write(`\r\u001b[K${t('progress.progress-files', done, this.total)}`);
  }

  /** Removes the line. */
  clear(): void {
    if (this.visible && this.shownAt > 0) process.stderr.write('\r\u001b[K');
  }
}

/** One line on a terminal's error stream that counts bytes; nothing where the stream is no terminal. */
export class ByteProgress {
  private readonly visible = process.stderr.isTTY === true;
  private shownAt = 0;

  /** Shows how many bytes are done, of how many where that is known; at most ten times a second. */
  show(done: number, total?: number): void {
    const now = Date.now();
    if (!this.visible || now - this.shownAt < 100) return;
    this.shownAt = now;
    const megabytes = (bytes: number) => Math.round(bytes / 1e6);
    const text =
      total === undefined
        ? t('progress.progress-size', megabytes(done))
        : t('progress.progress-size-of-total', megabytes(done), megabytes(total));
    process.stderr.write(`\r\u001b[K${text}`);
  }

  /** Removes the line. */
  clear(): void {
    if (this.visible && this.shownAt > 0) process.stderr.write('\r\u001b[K');
  }
}
