import { t } from '../../l10n/messages';

/** True where somebody watches: logs of pipelines keep every line, and some have a terminal. */
const isWatched = process.stderr.isTTY === true && (process.env.CI ?? '') === '';

/** Characters of a bar. */
const barWidth = 24;

/** One line on a terminal's error stream with a bar of the files that are done; nothing where nobody watches. */
export class Progress {
  private readonly visible: boolean;
  private shownAt = 0;

  constructor(
    private readonly total: number,
    quiet = false,
  ) {
    this.visible = isWatched && !quiet;
  }

  /** Shows how many files are done, at most ten times a second. */
  show(done: number): void {
    const now = Date.now();
    if (!this.visible || now - this.shownAt < 100) return;
    this.shownAt = now;
    const filled = Math.round((barWidth * done) / Math.max(1, this.total));
    const bar = '━'.repeat(filled) + '─'.repeat(barWidth - filled);
    process.stderr.write(`\r\u001b[K${bar} ${t('progress.progress-files', done, this.total)}`);
  }

  /** Removes the line. */
  clear(): void {
    if (this.visible && this.shownAt > 0) process.stderr.write('\r\u001b[K');
  }
}

/** One line on a terminal's error stream that counts bytes; nothing where nobody watches. */
export class ByteProgress {
  private readonly visible = isWatched;
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
