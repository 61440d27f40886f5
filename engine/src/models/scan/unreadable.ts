import type { ModelReport } from './verdict';

/** A report for a file that could not even be opened: `verdict` incomplete or unsupported, with the reason. */
export function unreadableModel(
  path: string,
  id: string,
  verdict: 'incomplete' | 'unsupported',
  message: string,
): ModelReport {
  return {
    path,
    format: 'unknown',
    verdict,
    complete: false,
    reasons: [{ id, verdict, message }],
    findings: [],
  };
}
