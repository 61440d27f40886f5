import { t } from '../../../l10n/messages';
import type { Finding, Severity } from '../finding';
import type { Dependence } from '../models/pickle/globals/derived';
import { memberLabel } from '../models/scan/memberNames';
import type { ModelReport, Verdict } from '../models/scan/verdict';
import { pushAll } from '../pushAll';
import { documentationUrl } from '../rule';
import { aimText } from './aimTexts';
import { terminal } from './display';
import { otherPlaces } from './otherPlaces';
import type { Notice, Report } from './report';

/** Paints a word for a terminal; the identity where there are no colours. */
export type Paint = (kind: Verdict | Severity | 'dim' | 'bold', text: string) => string;

/**
 * A report for people: models first, worst first, then findings by file, then what could not be checked. `quiet` leaves out safe models
 * and the summary.
 */
export function toText(report: Report, paint: Paint = (_, text) => text, quiet = false): string {
  const lines: string[] = [];
  const order: Verdict[] = ['dangerous', 'incomplete', 'suspicious', 'unsupported', 'conditional', 'safe'];
  const models = [...report.models].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const isFine = ({ verdict }: ModelReport) => verdict === 'safe' || verdict === 'conditional';
  for (const model of models) if (!quiet || !isFine(model)) pushAll(lines, modelLines(model, paint));
  let path: string | undefined;
  const linked = new Set<string>();
  for (const finding of report.findings) {
    if (finding.suppressed !== undefined) continue;
    if (finding.location.path !== path) {
      path = finding.location.path;
      lines.push('', paint('bold', terminal(path)));
    }
    lines.push(findingLine(finding, paint));
    // The page of a rule is named once: its code leads from one finding to the next.
    if (!linked.has(finding.ruleId))
      lines.push(`            ${paint('dim', documentationUrl(finding.ruleId))}`);
    linked.add(finding.ruleId);
  }
  if (report.errors.length > 0) lines.push('', paint('bold', t('common.not-checked')));
  for (const error of report.errors) {
    lines.push(`  ${paint(error.status, error.status)}  ${terminal(error.path)}: ${terminal(error.message)}`);
  }
  // What silenced a check counts, whatever else is left out.
  if (report.notices.length > 0) lines.push('', paint('bold', t('common.notices-heading')));
  for (const notice of report.notices) lines.push(`  ${noticeLine(notice)}`);
  if (!quiet) lines.push('', ...summaryLines(report, paint));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`.replace(/^\n+/, '');
}

/** A notice on one line of a terminal. */
export function noticeLine({ path, line, message }: Notice): string {
  const where = path === undefined ? '' : `${terminal(path)}${line === undefined ? '' : `:${line}`}: `;
  return `${where}${terminal(message)}`;
}

function modelLines(model: ModelReport, paint: Paint): string[] {
  const title = `${paint(model.verdict, model.verdict.padEnd(11))} ${paint('bold', terminal(model.path))} ${paint('dim', `(${terminal(model.format)})`)}`;
  const lines = model.verdict === 'safe' ? [title] : ['', title];
  for (const finding of model.findings) {
    if (finding.suppressed !== undefined) continue;
    const { member = [], offset, line, column } = finding.location;
    const isText = offset === undefined && (line > 1 || finding.location.endColumn > 1);
    const where = [
      ...member.map(memberLabel),
      isText ? `${line}:${column}` : t('common.at-byte', offset ?? 0),
    ]
      .map(terminal)
      .join(' > ');
    lines.push(`  ${paint(finding.severity, finding.code)} ${terminal(finding.message)}`);
    if (finding.evidence !== undefined)
      lines.push(`         ${terminal(finding.evidence)}   ${paint('dim', where)}`);
    else if (isText) lines.push(`         ${paint('dim', where)}`);
    for (const aim of finding.aims ?? []) {
      const shown = aim.evidence === undefined ? '' : `  ${terminal(aim.evidence)}`;
      lines.push(`         ${aimText(aim)}${shown}`);
    }
    if (finding.addresses !== undefined)
      lines.push(`         ${t('text.addresses', finding.addresses.map(terminal).join(', '))}`);
  }
  for (const reason of model.reasons) {
    const where = (reason.member ?? []).map((name) => `${terminal(memberLabel(name))}: `).join('');
    lines.push(`  ${paint('dim', reason.id)} ${where}${terminal(reason.message)}`);
  }
  for (const { path, sha256 } of uniqueFiles(model))
    lines.push(`         ${paint('dim', sha256)} ${terminal(path)}`);
  return lines;
}

/** The files that a verdict rests on, each once. */
function uniqueFiles({ dependsOn = [] }: ModelReport): readonly Dependence[] {
  return [...new Map(dependsOn.map((each) => [each.path, each])).values()];
}

function findingLine(finding: Finding, paint: Paint): string {
  const { cell, line, column } = finding.location;
  const output = cell?.output === undefined ? '' : t('text.output-number', cell.output + 1);
  const where =
    cell === undefined ? `${line}:${column}` : t('text.at-cell-output', cell.index + 1, output, line, column);
  const also = otherPlaces(finding);
  const places = also === undefined ? '' : `\n            ${paint('dim', terminal(also))}`;
  return `  ${where.padEnd(8)}  ${paint(finding.severity, finding.severity.padEnd(8))} ${finding.code} ${terminal(finding.message)}${places}`;
}

/** How many files were checked, and what came of it. */
export function summaryLines({ summary }: Report, paint: Paint = (_, text) => text): string[] {
  const verdicts = Object.entries(summary.models).filter(([, count]) => count > 0);
  const severities = Object.entries(summary.findings).filter(([, count]) => count > 0);
  const list = (entries: [string, number][]) =>
    entries.map(([kind, count]) => paint(kind as Verdict, `${count} ${kind}`)).join(', ');
  const lines = [
    t(
      'text.files-checked',
      summary.files,
      list(verdicts) || t('text.none-found'),
      list(severities.reverse()) || t('text.none-found'),
    ),
  ];
  if (summary.suppressed > 0) lines.push(t('text.findings-suppressed', summary.suppressed));
  if (summary.excluded > 0) lines.push(t('text.files-excluded', summary.excluded));
  return lines;
}
