import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { FileReport } from '../../engine/src/check';
import type { FileSource } from './fileSource';

/** Smaller files are scanned faster than they are looked up. */
const smallest = 1 << 16;
/** Reports that are kept; beyond them the ones that were asked for longest ago go. */
const maxEntries = 4096;

/**
 * Reports of files that were scanned completely, on disk, so that opening a model again costs nothing. A report counts only for the
 * very same bytes, as far as the file system can tell (device, inode, size, times of content and of inode in nanoseconds), the same
 * program and the same settings. The folder belongs to the user's profile, never to a workspace, which could plant verdicts.
 */
export class VerdictCache {
  private pruned = false;

  /**
   * @param folder made when it is needed.
   * @param program tells builds apart: rules may have changed.
   */
  constructor(
    private readonly folder: string,
    private readonly program: string,
  ) {}

  /** The key of an open file under these settings, or undefined where nothing may be kept of it. */
  keyOf(source: FileSource, settings: unknown): string | undefined {
    const identity = source.identity();
    if (identity === undefined || source.size < smallest) return undefined;
    return createHash('sha256')
      .update(JSON.stringify([this.program, source.name, identity, settings]))
      .digest('hex');
  }

  get(key: string): FileReport | undefined {
    const path = join(this.folder, key);
    try {
      const report = JSON.parse(readFileSync(path, 'utf8')) as FileReport;
      const now = new Date();
      utimesSync(path, now, now);
      return report;
    } catch {
      // Missing, cut short by a crash, or of another user: the file is scanned.
      return undefined;
    }
  }

  /** Keeps a report, if it is complete and the file has not changed since `key` was made. */
  put(key: string, report: FileReport, unchanged: boolean): void {
    // How the files beside it are linked is no part of the key.
    if (report.model?.neighbours?.some(({ kind }) => kind === 'data')) return;
    if (!unchanged || report.model?.complete !== true || report.errors.length > 0) return;
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      this.prune();
      const temporary = join(this.folder, `${key}.${process.pid}.${Math.random().toString(36).slice(2)}`);
      writeFileSync(temporary, JSON.stringify(report), { mode: 0o600, flag: 'wx' });
      renameSync(temporary, join(this.folder, key));
    } catch {
      // A full disk or a read-only profile costs speed, not verdicts.
    }
  }

  private prune(): void {
    if (this.pruned) return;
    this.pruned = true;
    const names = readdirSync(this.folder);
    if (names.length <= maxEntries) return;
    const byAge = names
      .map((name) => ({ path: join(this.folder, name), time: statSync(join(this.folder, name)).mtimeMs }))
      .sort((a, b) => a.time - b.time);
    for (const { path } of byAge.slice(0, names.length - maxEntries / 2)) rmSync(path, { force: true });
  }
}
