import type { Finding } from './finding';
import type { ImagePackage } from './images/system';
import type { ModelReport } from './models/scan/verdict';

/** A file, or a part of one, that could not be checked. */
export interface CheckError {
  readonly path: string;
  /** Stable and kebab case. */
  readonly id: string;
  readonly status: 'incomplete' | 'unsupported';
  readonly message: string;
}

/** Everything that checking one file gave. */
export interface FileReport {
  readonly path: string;
  readonly model?: ModelReport;
  /** Findings that are not the model's. */
  readonly findings: readonly Finding[];
  readonly errors: readonly CheckError[];
  /** Findings that comments would silence, where comments do not count. */
  readonly unsilenced?: number;
  /** What an image has installed. */
  readonly packages?: readonly ImagePackage[];
}
