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

/** Everything that was found in a file: of the model first. */
export function findingsOf({ model, findings }: FileReport): readonly Finding[] {
  return [...(model?.findings ?? []), ...findings];
}

/** A report with other findings in the place of `findingsOf` it, as many in the same order. */
export function withFindings(report: FileReport, all: readonly Finding[]): FileReport {
  const { model } = report;
  const ofModel = model?.findings.length ?? 0;
  return {
    ...report,
    ...(model === undefined ? {} : { model: { ...model, findings: all.slice(0, ofModel) } }),
    findings: all.slice(ofModel),
  };
}
