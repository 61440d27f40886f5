import { t } from '../../../l10n/messages';
import { matchesGlob } from '../configuration/glob';
import type { Finding, Severity } from '../finding';
import type { Report } from '../report/report';
import type { RuleMeta } from '../rule';
import type { Run } from './facts';
import { type CheckResult, judgeCheck } from './judgeCheck';
import {
  type Condition,
  type Control,
  type ControlKind,
  checksOf,
  kindOf,
  type Profile,
  type Waiver,
} from './profile';

/**
 * What a run says of a control. `passed` means that what is looked for was not found, or that a person says so, and no more than that.
 * `incomplete`: nothing was found, and something could not be read or did not run. `open`: a person has to answer. `not-checked`:
 * nothing of what it looks at ran. `waived`: it would be one of the first three, and somebody answers for it until a day.
 */
export type ControlStatus =
  | 'failed'
  | 'incomplete'
  | 'open'
  | 'waived'
  | 'passed'
  | 'not-applicable'
  | 'not-checked';

export interface ControlResult extends Control, Omit<CheckResult, 'status'> {
  readonly status: ControlStatus;
  readonly kind: ControlKind;
  /** The one that counts, or that expired. */
  readonly waiver?: Waiver;
}

export interface Compliance {
  readonly profile: Profile;
  /** Day of the run, `2026-11-29`. */
  readonly date: string;
  readonly threshold: Severity;
  readonly report: Report;
  readonly controls: readonly ControlResult[];
}

/** Judges the controls of a profile by what a run found, by what the project says and by what people answered. */
export function comply(profile: Profile, run: Run): Compliance {
  return {
    profile,
    date: run.facts.today,
    threshold: run.settings.threshold,
    report: run.report,
    controls: profile.controls.map((control) => judgeControl(control, profile.waivers ?? [], run)),
  };
}

function judgeControl(control: Control, waivers: readonly Waiver[], run: Run): ControlResult {
  const kind = kindOf(control);
  if (control.onlyIf !== undefined && !applies(control.onlyIf, run))
    return {
      ...control,
      kind,
      status: 'not-applicable',
      evidence: [t('comply.does-not-apply')],
      rules: [],
      idle: [],
      findings: [],
      below: 0,
      suppressed: 0,
    };
  const results = checksOf(control).map((check) => judgeCheck(check, control, run));
  const status = together(results);
  const waiver = waivers.find((one) => one.control === control.id);
  const isOver = waiver !== undefined && waiver.expires < run.facts.today;
  const isWaived = waiver !== undefined && !isOver && ['failed', 'incomplete', 'open'].includes(status);
  return {
    ...control,
    kind,
    status: isWaived ? 'waived' : status,
    evidence: [
      ...results.flatMap(({ evidence }) => evidence),
      ...(isWaived ? [t('comply.waived', waiver.owner, waiver.expires, waiver.reason, status)] : []),
      ...(isOver ? [t('comply.waiver-expired', waiver.owner, waiver.expires)] : []),
    ],
    rules: unique(results.flatMap(({ rules }) => rules)),
    idle: unique(results.flatMap(({ idle }) => idle)),
    findings: uniqueFindings(results.flatMap(({ findings }) => findings)),
    below: sum(results, ({ below }) => below),
    suppressed: sum(results, ({ suppressed }) => suppressed),
    ...(waiver === undefined ? {} : { waiver }),
  };
}

function applies({ files, models }: Condition, { facts, report }: Run): boolean {
  const hasFile =
    files.length === 0 || facts.files.some((path) => files.some((glob) => matchesGlob(glob, path)));
  return hasFile && (!models || report.models.length > 0);
}

/** The status of a control with these checks: the worst of them; what passes only in part is incomplete. */
function together(results: readonly CheckResult[]): ControlStatus {
  const has = (status: CheckResult['status']) => results.some((one) => one.status === status);
  for (const status of ['failed', 'incomplete', 'open'] as const) if (has(status)) return status;
  if (has('passed')) return has('not-checked') ? 'incomplete' : 'passed';
  return has('not-checked') || !has('not-applicable') ? 'not-checked' : 'not-applicable';
}

function unique(rules: readonly RuleMeta[]): RuleMeta[] {
  return [...new Set(rules)];
}

function uniqueFindings(findings: readonly Finding[]): Finding[] {
  return [...new Set(findings)];
}

function sum(results: readonly CheckResult[], pick: (result: CheckResult) => number): number {
  return results.reduce((total, one) => total + pick(one), 0);
}

/** The command line's exit code: 1 where a control failed, else 3 where one is incomplete or open, else 0. */
export function complianceExitCode({ controls }: Compliance): 0 | 1 | 3 {
  const has = (status: ControlStatus) => controls.some((control) => control.status === status);
  if (has('failed')) return 1;
  return has('incomplete') || has('open') ? 3 : 0;
}
