import { t } from '../../../../l10n/messages';
import { type Finding, type Location, severities } from '../../finding';
import { rules } from '../../generated/rules';
import type { Verdict } from '../../models/scan/verdict';

/** A call that loads a file, and what a scan said of the file. */
export interface JudgedLoad {
  readonly location: Location;
  /** Path as the code has it. */
  readonly path: string;
  readonly verdict: Verdict;
  readonly complete: boolean;
}

const loaderRules = new Set(
  rules.filter(({ meta }) => meta.family === 'deserialization').map(({ meta }) => meta.id),
);

/** True for a finding on a call that may load a file. */
export function isLoaderFinding({ ruleId }: Finding): boolean {
  return loaderRules.has(ruleId);
}

/**
 * Findings on calls that load a file, raised where the file is known to be dangerous and lowered where it is known to be safe. Each
 * says why. A safe file does not make the call safe: the next file under that name may be another.
 */
export function judgeByFile(findings: readonly Finding[], loads: readonly JudgedLoad[]): readonly Finding[] {
  if (loads.length === 0) return findings;
  return findings.map((finding) => {
    const load = isLoaderFinding(finding)
      ? loads.find(({ location }) => holds(location, finding.location))
      : undefined;
    return load === undefined ? finding : judged(finding, load);
  });
}

function judged(finding: Finding, { path, verdict, complete }: JudgedLoad): Finding {
  const because = (reason: string) => t('load-verdicts.because', finding.message, reason);
  if (verdict === 'dangerous')
    return {
      ...finding,
      severity: 'critical',
      message: because(t('load-verdicts.scanned-dangerous', path)),
    };
  if ((verdict !== 'safe' && verdict !== 'conditional') || !complete)
    return { ...finding, message: because(t('load-verdicts.scanned-verdict', path, verdict)) };
  const isHigher = severities.indexOf(finding.severity) > severities.indexOf('low');
  return {
    ...finding,
    ...(isHigher ? { severity: 'low' } : {}),
    message: because(
      t(verdict === 'safe' ? 'load-verdicts.scanned-safe' : 'load-verdicts.scanned-conditional', path),
    ),
  };
}

/** True where the finding begins inside the call. */
function holds(call: Location, finding: Location): boolean {
  if (call.cell?.index !== finding.cell?.index) return false;
  const { line, column } = finding;
  const after = line > call.line || (line === call.line && column >= call.column);
  return after && (line < call.endLine || (line === call.endLine && column < call.endColumn));
}
