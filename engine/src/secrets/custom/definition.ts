import type { Severity } from '../../finding';

/** A detector that a project wrote down in its configuration, checked. Plain data. */
export interface CustomDetector {
  /** As people call it: `Acme deploy key`. */
  readonly name: string;
  /** Linear, every repetition bounded; its first group, if it has one, is the secret. */
  readonly source: string;
  readonly flags: '' | 'i';
  /** Words where a try is worth it, each with the places in the expression at which it stands. */
  readonly keywords: readonly { readonly word: string; readonly offsets: readonly number[] }[];
  readonly severity: Severity | undefined;
  /** What the project says about it, in its own words. */
  readonly message: string | undefined;
}

/** Keys of a detector in a configuration. */
export const detectorKeys = ['name', 'expression', 'keywords', 'severity', 'message'] as const;

/** Detectors that a configuration may have. */
export const maxCustomDetectors = 20;
