import type { Finding } from '../finding';
import { jsonText } from '../report/display';

/** How many findings are covered, by fingerprint. */
type Counts = ReadonlyMap<string, number>;

/**
 * Findings that were there when a team started, counted by file and fingerprint, so that a second copy of an old problem is new, in the
 * same file as well as in another.
 */
export interface Baseline {
  /** By the path of a file from the folder of the baseline, with `/` between names. */
  readonly files: ReadonlyMap<string, Counts>;
  /** What a baseline of schema 1 lists, which names no files. */
  readonly anywhere: Counts;
}

/** The text of a baseline that covers exactly these findings; `name` is as in `Baseline`. */
export function writeBaseline(
  files: Iterable<{ readonly name: string; readonly findings: readonly Finding[] }>,
): string {
  const listed = new Map<string, Map<string, number>>();
  for (const { name, findings } of files)
    for (const { fingerprint, suppressed } of findings)
      if (suppressed === undefined) countOne(listed, name, fingerprint);
  return textOf({ files: listed, anywhere: new Map() });
}

/**
 * The text of a baseline with one finding more; a new one where there is no text. Undefined for a text that is no baseline. A baseline
 * of schema 1 becomes one that names the file as well.
 */
export function withFinding(text: string | undefined, name: string, fingerprint: string): string | undefined {
  const baseline = text === undefined ? none : readBaseline(text);
  if (baseline === undefined) return undefined;
  const files = new Map([...baseline.files].map(([file, counts]) => [file, new Map(counts)]));
  countOne(files, name, fingerprint);
  return textOf({ ...baseline, files });
}

const none: Baseline = { files: new Map(), anywhere: new Map() };

function countOne(files: Map<string, Map<string, number>>, name: string, fingerprint: string): void {
  const counts = files.get(name) ?? new Map<string, number>();
  files.set(name, counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1));
}

/** Sorted, so that a version control system shows what changed. */
function textOf({ files, anywhere }: Baseline): string {
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const written = {
    schema: 2,
    files: Object.fromEntries(
      sorted(files).map(([name, counts]) => [name, Object.fromEntries(sorted(counts))]),
    ),
    ...(anywhere.size === 0 ? {} : { fingerprints: Object.fromEntries(sorted(anywhere)) }),
  };
  return jsonText(written);
}

/** Reads a baseline file; undefined where the text is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value = JSON.parse(text) as { schema?: unknown; files?: unknown; fingerprints?: unknown } | null;
    if (value?.schema !== 1 && value?.schema !== 2) return undefined;
    const isOld = value.schema === 1;
    const files = isOld ? {} : value.files;
    const anywhere = countsOf(isOld ? value.fingerprints : (value.fingerprints ?? {}));
    if (!isObject(files) || anywhere === undefined) return undefined;
    const byFile = Object.entries(files).map(([name, counts]) => [name, countsOf(counts)] as const);
    if (byFile.some(([, counts]) => counts === undefined)) return undefined;
    return { files: new Map(byFile.map(([name, counts]) => [name, counts ?? new Map()])), anywhere };
  } catch {
    return undefined;
  }
}

function countsOf(value: unknown): Counts | undefined {
  if (!isObject(value)) return undefined;
  const counts = Object.entries(value);
  return counts.every(([, count]) => Number.isSafeInteger(count) && (count as number) >= 1)
    ? new Map(counts as [string, number][])
    : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What a baseline covers while files are judged one at a time, in any order and again and again: in each file as many findings of a
 * fingerprint as the baseline lists for it. A file that moved is covered by what is listed under its old path, if that is the only path
 * which lists the fingerprint, and is gone. A critical finding is never covered.
 */
export class BaselineShares {
  /** Findings that are covered now, by the entry that covers them, and those of each file. */
  private readonly used = new Map<string, number>();
  private readonly ofFile = new Map<string, string[]>();
  /** The path that alone lists a fingerprint; undefined where several do. */
  private readonly onlyPlace = new Map<string, string | undefined>();

  /** `exists` tells whether there is a file under a path from the folder of the baseline. */
  constructor(
    private readonly baseline: Baseline,
    private readonly exists: (name: string) => boolean,
  ) {
    for (const [name, counts] of baseline.files)
      for (const fingerprint of counts.keys())
        this.onlyPlace.set(fingerprint, this.onlyPlace.has(fingerprint) ? undefined : name);
  }

  /** A file's findings, with those marked that the baseline covers. What it had covered before is given back. */
  apply(name: string, findings: readonly Finding[]): readonly Finding[] {
    this.release(name);
    const own: string[] = [];
    const judged = findings.map((finding): Finding => {
      if (finding.suppressed !== undefined || finding.severity === 'critical') return finding;
      const entry = this.free(name, finding.fingerprint);
      if (entry === undefined) return finding;
      this.used.set(entry, (this.used.get(entry) ?? 0) + 1);
      own.push(entry);
      return { ...finding, suppressed: { kind: 'baseline' } };
    });
    if (own.length > 0) this.ofFile.set(name, own);
    return judged;
  }

  /** A file is gone, and with it what it had covered. */
  release(name: string): void {
    for (const entry of this.ofFile.get(name) ?? []) this.used.set(entry, (this.used.get(entry) ?? 0) - 1);
    this.ofFile.delete(name);
  }

  /** The entry that covers one finding more; undefined where none does. */
  private free(name: string, fingerprint: string): string | undefined {
    const { files, anywhere } = this.baseline;
    const before = this.onlyPlace.get(fingerprint);
    const isMoved = before !== undefined && before !== name && !this.exists(before);
    const place = files.get(name)?.has(fingerprint) ? name : isMoved ? before : undefined;
    const entry = `${place ?? ''}\n${fingerprint}`;
    const count = place === undefined ? anywhere.get(fingerprint) : files.get(place)?.get(fingerprint);
    return (this.used.get(entry) ?? 0) < (count ?? 0) ? entry : undefined;
  }
}
