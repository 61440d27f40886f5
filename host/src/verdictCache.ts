import { createHash } from 'node:crypto';
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckOptions, FileReport } from '../../engine/src/check';
import { configurationKey } from '../../engine/src/configuration/configuration';
import { policyVersion } from '../../engine/src/models/pickle/globals/globals';
import { languageOfEnvironment } from '../../l10n/languages';
import type { FileSource } from './fileSource';
import { makeFolder } from './makeFolder';
import { readCached } from './regularFile';
import { removeOldest } from './removeOldest';
import { replaceFile } from './replaceFile';

/** Smaller files are scanned faster than they are looked up. */
const smallest = 1 << 16;
/** Reports that are kept; beyond them the ones that were asked for longest ago go. */
const maxEntries = 4096;
/** Bytes of a report; a longer one is made again. */
const maxBytes = 64 << 20;

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

  /**
   * The key of an open file that is checked in this way, or undefined where nothing may be kept of it. `explicit` says that the user
   * named this very file.
   */
  keyOf(source: FileSource, explicit: boolean, options: CheckOptions): string | undefined {
    const identity = source.identity();
    const settings = keyOfOptions(options);
    if (identity === undefined || settings === undefined || source.size < smallest) return undefined;
    const parts = [this.program, policyVersion, source.name, identity, explicit, settings];
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  }

  get(key: string): FileReport | undefined {
    const path = join(this.folder, key);
    try {
      const text = readCached(path, maxBytes)?.toString('utf8');
      if (text === undefined) return undefined;
      const report = JSON.parse(text) as FileReport;
      const now = new Date();
      utimesSync(path, now, now);
      return report;
    } catch {
      // Missing, cut short by a crash, or not only this user's: the file is scanned.
      return undefined;
    }
  }

  /** Keeps a report, if it is complete and the file has not changed since `key` was made. */
  put(key: string, report: FileReport, unchanged: boolean): void {
    // How the files beside it are linked is no part of the key.
    if (report.model?.neighbours?.some(({ kind }) => kind === 'data')) return;
    if (!unchanged || report.model?.complete !== true || report.errors.length > 0) return;
    try {
      makeFolder(this.folder, 0o700);
      this.prune();
      replaceFile(join(this.folder, key), JSON.stringify(report), 0o600);
    } catch {
      // A full disk or a read-only profile costs speed, not verdicts.
    }
  }

  private prune(): void {
    if (this.pruned) return;
    this.pruned = true;
    if (readdirSync(this.folder).length > maxEntries) removeOldest(this.folder, maxEntries / 2);
  }
}

/** What is looked up while a file is checked has no key: nothing is kept where it is given. */
const unkeyed = Symbol('unkeyed');
const given = (value: unknown) => (value === undefined ? null : unkeyed);

/** What each option of a check is to the key; the compiler asks for one that is new. */
const keyOfOption: {
  readonly [Option in keyof Required<CheckOptions>]: (value: CheckOptions[Option]) => unknown;
} = {
  // The same for every check of a program.
  platform: () => null,
  cancel: () => null,
  configuration: configurationKey,
  inlineSuppressions: (value) => value,
  within: (value) => value ?? null,
  project: (value) => value ?? null,
  versions: (value) => [...value].sort(),
  allowed: (value) => (value === undefined ? null : [...value].sort()),
  pins: given,
  tags: given,
  verification: given,
  functions: given,
  advisories: given,
  staged: (value) => value === true,
  digest: (value) => value,
  modelsOnly: (value) => value === true,
  secretsOnly: (value) => value === true,
  // What the sources say is told by their digests, and what is said of other names by its texts.
  derived: (value) => (value === undefined ? null : [value.dependsOn, [...value.notes]]),
  onGlobal: given,
  meter: given,
  beside: given,
};

/** Everything beside a file that its report depends on; undefined where that cannot be told. */
export function keyOfOptions(options: CheckOptions): unknown {
  const parts = Object.entries(keyOfOption).map(([option, key]) =>
    (key as (value: unknown) => unknown)(options[option as keyof CheckOptions]),
  );
  // Its sentences are in the language of this process.
  return parts.includes(unkeyed) ? undefined : [languageOfEnvironment(process.env), parts];
}
