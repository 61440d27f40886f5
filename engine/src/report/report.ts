import type { CheckError, FileReport } from '../check';
import { atLeast, type Finding, type Severity, severities } from '../finding';
import type { ImagePackage } from '../images/system';
import type { ModelReport, Verdict } from '../models/scan/verdict';
import { grouped, groupedAcross, placesOf } from './grouping';

/** Something that a reader of a report has to know of how the run was made: what silenced findings, and what did not. */
export interface Notice {
  /** Stable and kebab case. */
  readonly id: string;
  readonly path?: string;
  /** Line of the file, from 1. */
  readonly line?: number;
  readonly message: string;
}

/** What a run found, before it is written in some format. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly models: readonly ModelReport[];
  /** Findings that belong to no model. */
  readonly findings: readonly Finding[];
  readonly errors: readonly CheckError[];
  readonly notices: readonly Notice[];
  /** What images have installed, for bills of materials. */
  readonly packages: readonly ImagePackage[];
  readonly summary: Summary;
}

export interface Summary {
  readonly files: number;
  readonly models: Readonly<Record<Verdict, number>>;
  /** Findings that count, models' included. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly suppressed: number;
  /** Files that the configuration's `exclude` kept from being checked. */
  readonly excluded: number;
  readonly errors: number;
}

/** Gathers files' reports, in the order of their paths. */
export function makeReport(
  version: string,
  files: readonly FileReport[],
  excluded: number,
  inputErrors: readonly CheckError[] = [],
  notices: readonly Notice[] = [],
): Report {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const models = sorted.flatMap((file) => (file.model === undefined ? [] : [file.model]));
  const findings = groupedAcross(sorted.flatMap((file) => grouped(file.findings)));
  const errors = [...inputErrors, ...sorted.flatMap((file) => file.errors)];
  const all = allFindings({ models, findings });
  const bySeverity = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<
    Severity,
    number
  >;
  for (const finding of all) if (finding.suppressed === undefined) bySeverity[finding.severity]++;
  const byVerdict: Record<Verdict, number> = {
    dangerous: 0,
    incomplete: 0,
    suspicious: 0,
    unsupported: 0,
    conditional: 0,
    safe: 0,
  };
  for (const model of models) byVerdict[model.verdict]++;
  return {
    tool: { name: 'secure-ml', version },
    models,
    findings,
    errors,
    notices,
    packages: sorted.flatMap((file) => file.packages ?? []),
    summary: {
      files: files.length,
      models: byVerdict,
      findings: bySeverity,
      suppressed: all.filter((finding) => finding.suppressed !== undefined).length,
      excluded,
      errors: errors.length,
    },
  };
}

/** The reports of several runs of one program as one; what two of them checked counts twice. */
export function joinReports(first: Report, ...others: readonly Report[]): Report {
  const all = [first, ...others];
  const sum = (pick: (summary: Summary) => number) =>
    all.reduce((total, { summary }) => total + pick(summary), 0);
  const sums = <Key extends string>(pick: (summary: Summary) => Readonly<Record<Key, number>>) =>
    Object.fromEntries(
      (Object.keys(pick(first.summary)) as Key[]).map((key) => [key, sum((summary) => pick(summary)[key])]),
    ) as Record<Key, number>;
  return {
    ...first,
    models: all.flatMap(({ models }) => models),
    findings: all.flatMap(({ findings }) => findings),
    errors: all.flatMap(({ errors }) => errors),
    summary: {
      files: sum(({ files }) => files),
      models: sums(({ models }) => models),
      findings: sums(({ findings }) => findings),
      suppressed: sum(({ suppressed }) => suppressed),
      excluded: sum(({ excluded }) => excluded),
      errors: sum(({ errors }) => errors),
    },
  };
}

/** Models' findings and all others. */
export function allFindings(report: Pick<Report, 'models' | 'findings'>): Finding[] {
  return [...report.models.flatMap((model) => model.findings), ...report.findings];
}

/** From which severity on findings count: one for all files, or one for each by its path. */
export type Threshold = Severity | ((path: string) => Severity);

export function thresholdAt(threshold: Threshold, path: string): Severity {
  return typeof threshold === 'function' ? threshold(path) : threshold;
}

/**
 * The command line's exit code: 1 for a finding at or above the threshold (a dangerous model counts as critical, a suspicious
 * one as medium), else 3 where something could not be checked, else 0.
 */
export function exitCode(report: Report, threshold: Threshold): 0 | 1 | 3 {
  const counts = (finding: Finding) =>
    finding.suppressed === undefined &&
    placesOf(finding).some(({ path }) => atLeast(finding.severity, thresholdAt(threshold, path)));
  const models = report.models.filter(({ accepted }) => accepted !== true);
  const judged = models.some(
    ({ verdict, path }) =>
      (verdict === 'dangerous' && atLeast('critical', thresholdAt(threshold, path))) ||
      (verdict === 'suspicious' && atLeast('medium', thresholdAt(threshold, path))),
  );
  if (judged || allFindings(report).some(counts)) return 1;
  const unread = models.some(
    ({ verdict, complete }) => verdict === 'incomplete' || verdict === 'unsupported' || !complete,
  );
  return unread || report.errors.length > 0 ? 3 : 0;
}
