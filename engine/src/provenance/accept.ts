import type { ModelReport } from '../models/scan/verdict';

/** A model that somebody vouches for, byte by byte: shown, and no reason to fail. A dangerous one stays what it is. */
export function accept(model: ModelReport, reason: string): ModelReport {
  if (model.verdict === 'dangerous') return model;
  return {
    ...model,
    accepted: true,
    findings: model.findings.map((finding) =>
      finding.suppressed === undefined ? { ...finding, suppressed: { kind: 'baseline', reason } } : finding,
    ),
  };
}
