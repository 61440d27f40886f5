import type { Finding } from '../finding';

/** Findings that were there when a team started: counted by fingerprint, so that a second copy of an old problem is new. */
export interface Baseline {
  readonly schema: 1;
  /** Fingerprint to the number of findings it covers. */
  readonly fingerprints: Readonly<Record<string, number>>;
}

/** A baseline that covers exactly these findings. */
export function makeBaseline(findings: readonly Finding[]): Baseline {
  const fingerprints: Record<string, number> = {};
  for (const { fingerprint, suppressed } of findings) {
    if (suppressed === undefined) fingerprints[fingerprint] = (fingerprints[fingerprint] ?? 0) + 1;
  }
  return { schema: 1, fingerprints };
}

/** Reads a baseline file; undefined where the text is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null;
    if (value?.schema !== 1 || typeof value.fingerprints !== 'object' || value.fingerprints === null)
      return undefined;
    const counts = Object.entries(value.fingerprints);
    return counts.every(([, count]) => Number.isSafeInteger(count) && count >= 1)
      ? (value as Baseline)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Applies a baseline over all findings of a run. Dangerous models are never covered: their findings stay as they are. */
export class BaselineFilter {
  private readonly left: Map<string, number>;

  constructor(baseline: Baseline) {
    this.left = new Map(Object.entries(baseline.fingerprints));
  }

  apply(finding: Finding): Finding {
    const left = this.left.get(finding.fingerprint) ?? 0;
    if (left <= 0 || finding.suppressed !== undefined || finding.severity === 'critical') return finding;
    this.left.set(finding.fingerprint, left - 1);
    return { ...finding, suppressed: { kind: 'baseline' } };
  }
}
