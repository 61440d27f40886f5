import { atLeast, type Finding, type Severity } from '../finding';
import type { ModelReport } from '../models/scan/verdict';
import { allFindings, type Report } from '../report/report';
import type { RuleMeta } from '../rule';
import { type Control, type Profile, speaksTo } from './profile';

/**
 * What a run says of a control. `passed` means that what its rules look for was not found, and no more than that. `incomplete`: nothing
 * was found, and something could not be read. `not-checked`: no rule speaks to it, or none of them ran.
 */
export type ControlStatus = 'failed' | 'incomplete' | 'passed' | 'not-checked';

export interface ControlResult extends Control {
  readonly status: ControlStatus;
  /** Rules that ran and speak to it. */
  readonly rules: readonly RuleMeta[];
  /** Rules that speak to it and did not run: switched off, or without what they need. */
  readonly idle: readonly RuleMeta[];
  /** At or above the threshold. */
  readonly findings: readonly Finding[];
  /** Findings that do not count: below the threshold. */
  readonly below: number;
  /** Findings that do not count: suppressed. */
  readonly suppressed: number;
}

export interface Compliance {
  readonly profile: Profile;
  readonly threshold: Severity;
  readonly report: Report;
  readonly controls: readonly ControlResult[];
}

/** How the run was made. */
export interface ComplianceSettings {
  /** Lowest severity that makes a control fail, as the report names it. */
  readonly threshold: Severity;
  /** The one that counts for a file, which may be lower. */
  readonly thresholdOf: (path: string) => Severity;
  /** Severity that the configuration gives a rule. */
  readonly severityOf: (ruleId: string) => Severity | 'off' | undefined;
  /** What the run had of what rules need. */
  readonly given: ReadonlySet<RuleMeta['needs']>;
}

/** Maps a run's findings to the controls of a profile, by what the rules themselves say that they are about. */
export function comply(
  profile: Profile,
  report: Report,
  rules: readonly RuleMeta[],
  settings: ComplianceSettings,
): Compliance {
  const byRule = new Map<string, Finding[]>();
  for (const finding of allFindings(report)) {
    const known = byRule.get(finding.ruleId);
    if (known === undefined) byRule.set(finding.ruleId, [finding]);
    else known.push(finding);
  }
  const ran = (meta: RuleMeta) =>
    settings.severityOf(meta.id) !== 'off' && (meta.needs === undefined || settings.given.has(meta.needs));
  const controls = profile.controls.map((control): ControlResult => {
    const speaking = rules.filter((meta) =>
      [...(meta.owasp ?? []), ...(meta.atlas ?? [])].some((own) => speaksTo(own, control.id)),
    );
    const active = speaking.filter(ran);
    const all = active.flatMap(({ id }) => byRule.get(id) ?? []);
    const counted = all.filter(({ suppressed }) => suppressed === undefined);
    const findings = counted.filter(({ severity, location }) =>
      atLeast(severity, settings.thresholdOf(location.path)),
    );
    return {
      ...control,
      status: statusOf(active, findings, report),
      rules: active,
      idle: speaking.filter((meta) => !ran(meta)),
      findings,
      below: counted.length - findings.length,
      suppressed: all.length - counted.length,
    };
  });
  return { profile, threshold: settings.threshold, report, controls };
}

function statusOf(rules: readonly RuleMeta[], findings: readonly Finding[], report: Report): ControlStatus {
  // Where nothing was looked at, nothing was checked.
  if (rules.length === 0 || report.summary.files === 0) return 'not-checked';
  if (findings.length > 0) return 'failed';
  const judgesModels = rules.some(({ family }) => family === 'models');
  const isUnread = report.errors.length > 0 || (judgesModels && report.models.some(isUnreadModel));
  return isUnread ? 'incomplete' : 'passed';
}

function isUnreadModel({ verdict, complete }: ModelReport): boolean {
  return verdict === 'incomplete' || verdict === 'unsupported' || !complete;
}

/** The command line's exit code: 1 where a control failed, else 3 where one is incomplete, else 0. */
export function complianceExitCode({ controls }: Compliance): 0 | 1 | 3 {
  const has = (status: ControlStatus) => controls.some((control) => control.status === status);
  if (has('failed')) return 1;
  return has('incomplete') ? 3 : 0;
}
