import { createHash } from 'node:crypto';
import { appendFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckOptions, FileReport } from '../../engine/src/check';
import { policyVersion } from '../../engine/src/models/pickle/globals/globals';
import { makeFolder } from './makeFolder';
import { readCached } from './regularFile';
import { removeOldest } from './removeOldest';
import { keyOfOptions } from './verdictCache';

/** Bytes of a file of reports; beyond them it begins anew. */
const maxBytes = 32 << 20;
/** Workspaces whose reports are kept. */
const maxFiles = 40;

/**
 * Reports of a workspace's small files, by the digest of what they depend on, in one file of the user's profile: a line each, which is only
 * ever added to. A line that was cut short by a crash says nothing.
 */
export class KeptReports {
  private readonly known: Map<string, string>;
  private added: string[] = [];

  /** Bytes of the largest file that is looked up. */
  readonly largest = 1 << 20;
  /** What options are to the key: many files are checked by the same. */
  private readonly optionKeys = new WeakMap<object, WeakMap<object, string | undefined>>();

  /**
   * @param path made when it is needed.
   * @param program tells builds apart: rules may have changed.
   */
  constructor(
    private readonly path: string,
    private readonly program: string,
  ) {
    this.known = read(path);
  }

  /** The key of a file's content, checked in this way; undefined where what is looked up meanwhile has none. */
  keyOf(path: string, content: Uint8Array, explicit: boolean, options: CheckOptions): string | undefined {
    const settings = this.keyOfSettings(options);
    if (settings === undefined) return undefined;
    const own = JSON.stringify([path, options.within ?? null, options.project ?? null, explicit]);
    return createHash('sha256').update(`${own}\0${settings}\0`).update(content).digest('hex');
  }

  private keyOfSettings(options: CheckOptions): string | undefined {
    // One object for all files of a folder, and one for all of a task, whose other options are the same.
    const { versions, configuration } = options;
    const known = this.optionKeys.get(versions) ?? new WeakMap<object, string | undefined>();
    this.optionKeys.set(versions, known);
    if (known.has(configuration)) return known.get(configuration);
    const { pins = [], ...rest } = options;
    // Whether the project was asked for what verifies models is seen while the file is checked.
    const settings = keyOfOptions({
      ...rest,
      within: undefined,
      project: undefined,
      verification: undefined,
    });
    const key =
      settings === undefined
        ? undefined
        : createHash('sha256')
            .update(JSON.stringify([this.program, policyVersion, settings, pins]))
            .digest('hex');
    known.set(configuration, key);
    return key;
  }

  get(key: string, path: string): FileReport | undefined {
    const text = this.known.get(key);
    if (text === undefined) return undefined;
    if (text === '') return { path, findings: [], errors: [] };
    try {
      return JSON.parse(text) as FileReport;
    } catch {
      return undefined;
    }
  }

  put(key: string, report: FileReport): void {
    const { model, findings, errors, unsilenced } = report;
    const isEmpty =
      model === undefined && findings.length === 0 && errors.length === 0 && unsilenced === undefined;
    const text = isEmpty ? '' : JSON.stringify(report);
    this.known.set(key, text);
    this.added.push(`${key} ${text}\n`);
  }

  /** Writes what was added. */
  flush(): void {
    if (this.added.length === 0) return;
    try {
      makeFolder(dirname(this.path), 0o700);
      appendFileSync(this.path, this.added.join(''), { mode: 0o600 });
    } catch {
      // A full disk or a read-only profile costs speed, not findings.
    }
    this.added = [];
  }
}

/** Where the reports of a workspace folder are kept. */
export function keptReportsPath(cacheFolder: string, folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return join(cacheFolder, 'workspaces', name);
}

function read(path: string): Map<string, string> {
  const known = new Map<string, string>();
  try {
    const text = readCached(path, maxBytes)?.toString('utf8');
    // Too large, or not only this user's: nothing is added to such a file.
    if (text === undefined) beginAnew(path);
    for (const line of text?.split('\n') ?? [])
      if (line.length > keyLength && line[keyLength] === ' ')
        known.set(line.slice(0, keyLength), line.slice(keyLength + 1));
  } catch {
    // None yet.
    beginAnew(path);
  }
  return known;
}

const keyLength = 64;

/** Workspaces that were not looked at for longest go. */
function beginAnew(path: string): void {
  try {
    rmSync(path, { force: true });
    removeOldest(dirname(path), maxFiles - 1);
  } catch {
    // There is no such folder yet.
  }
}
