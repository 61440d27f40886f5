import { type Baseline, readBaseline } from '../../../engine/src/configuration/baseline';
import type { Finding } from '../../../engine/src/finding';

/**
 * What a baseline covers while files are judged one at a time, in any order and again and again: of each fingerprint as many findings as it
 * lists, whichever files have them. A critical finding is never covered.
 */
export class BaselineShares {
  private baseline: Baseline | undefined;
  private text: string | undefined;
  /** Findings that are covered now, by fingerprint, and of each file. */
  private readonly used = new Map<string, number>();
  private readonly ofFile = new Map<string, Map<string, number>>();

  get exists(): boolean {
    return this.baseline !== undefined;
  }

  /** False for a text that is no baseline, which covers nothing. */
  get isValid(): boolean {
    return this.text === undefined || this.baseline !== undefined;
  }

  has(text: string | undefined): boolean {
    return this.text === text;
  }

  /** Uses another baseline. */
  set(text: string | undefined): void {
    this.text = text;
    this.baseline = text === undefined ? undefined : readBaseline(text);
    this.used.clear();
    this.ofFile.clear();
  }

  /** A file's findings, with those marked that the baseline covers. */
  apply(path: string, findings: readonly Finding[]): readonly Finding[] {
    const { baseline } = this;
    if (baseline === undefined) return findings;
    this.release(path);
    const own = new Map<string, number>();
    const judged = findings.map((finding): Finding => {
      const { fingerprint, suppressed, severity } = finding;
      const used = this.used.get(fingerprint) ?? 0;
      const isCovered =
        suppressed === undefined &&
        severity !== 'critical' &&
        used < (baseline.fingerprints[fingerprint] ?? 0);
      if (!isCovered) return finding;
      this.used.set(fingerprint, used + 1);
      own.set(fingerprint, (own.get(fingerprint) ?? 0) + 1);
      return { ...finding, suppressed: { kind: 'baseline' } };
    });
    if (own.size > 0) this.ofFile.set(path, own);
    return judged;
  }

  /** A file is gone, and with it what it used. */
  release(path: string): void {
    for (const [fingerprint, count] of this.ofFile.get(path) ?? [])
      this.used.set(fingerprint, (this.used.get(fingerprint) ?? 0) - count);
    this.ofFile.delete(path);
  }
}
