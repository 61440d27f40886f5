import { t } from '../../../l10n/messages';
import { type Finding, severities } from '../finding';
import { pushAll } from '../pushAll';
import { html, jsonText, terminal } from '../report/display';
import { findingRow, noticeSection, page, row, section } from '../report/html';
import { finding } from '../report/json';
import { noticeLine, type Paint } from '../report/text';
import type { Compliance, ControlResult, ControlStatus } from './comply';
import { looksAt } from './describe';

/** Findings of one control that are printed; the JSON has all. */
const maxPrinted = 10;
/** Unchecked controls that are listed; more are counted. */
const maxUnchecked = 10;

const colours: Record<ControlStatus, Parameters<Paint>[0]> = {
  failed: 'high',
  incomplete: 'incomplete',
  open: 'incomplete',
  waived: 'suspicious',
  passed: 'safe',
  'not-applicable': 'dim',
  'not-checked': 'dim',
};
const widest = Math.max(...Object.keys(colours).map((status) => status.length));

/** A compliance report for people. */
export function complianceText(compliance: Compliance, paint: Paint = (_, text) => text): string {
  const { profile, controls, report, threshold } = compliance;
  const lines = [paint('bold', `${profile.title} ${profile.version}`), ''];
  const unchecked = controls.filter(({ status }) => status === 'not-checked');
  const listed =
    unchecked.length > maxUnchecked ? controls.filter((one) => !unchecked.includes(one)) : controls;
  for (const control of listed) pushAll(lines, controlLines(control, paint));
  lines.push('');
  if (listed.length < controls.length) lines.push(t('write.controls-not-checked', unchecked.length));
  const count = (status: ControlStatus) => controls.filter((control) => control.status === status).length;
  lines.push(
    t(
      'write.compliance-summary',
      controls.length,
      count('failed'),
      count('incomplete'),
      count('passed'),
      unchecked.length,
      report.summary.files,
      count('open'),
      count('waived'),
      threshold,
    ),
    meaning(),
  );
  for (const { path, message } of report.errors)
    lines.push(t('write.path-not-checked', terminal(path), terminal(message)));
  pushAll(lines, report.notices.map(noticeLine));
  return `${lines.join('\n')}\n`;
}

/** How much stands behind a status. */
export function notesOf({ status, kind, checks, rules, idle, below, suppressed }: ControlResult): string {
  const isOfRules = rules.length + idle.length > 0;
  const notes = [
    ...(checks === undefined ? [] : [kindText(kind)]),
    ...(isOfRules
      ? [t('write.rule-count', rules.length)]
      : status === 'not-checked'
        ? [t('write.no-rule-covers')]
        : []),
    ...(idle.length === 0 ? [] : [t('write.rules-did-not-run', idle.length)]),
    ...(below === 0 ? [] : [t('write.findings-below-threshold', below)]),
    ...(suppressed === 0 ? [] : [t('write.suppressed-count', suppressed)]),
  ];
  return `(${notes.join(', ')})`;
}

/** Who decides a control. */
function kindText(kind: ControlResult['kind']): string {
  switch (kind) {
    case 'automated':
      return t('write.kind-automated');
    case 'assisted':
      return t('write.kind-assisted');
    case 'asked':
      return t('write.kind-asked');
  }
}

function controlLines(control: ControlResult, paint: Paint): string[] {
  const { id, title, status, findings } = control;
  const head = `${paint(colours[status], status.padEnd(widest))} ${paint('bold', id)} ${title} ${paint('dim', notesOf(control))}`;
  const shown = worstFirst(findings)
    .slice(0, maxPrinted)
    .map(({ severity, code, message, location }) => {
      const where = `${terminal(location.path)}:${location.fileLine ?? location.line}`;
      return `  ${paint(severity, severity.padEnd(8))} ${code} ${where} ${terminal(message)}`;
    });
  const more = findings.length - shown.length;
  const evidence = control.evidence.map((text) => `  ${terminal(text)}`);
  return [head, ...evidence, ...shown, ...(more > 0 ? [`  ${t('common.and-more', more)}`] : [])];
}

/** A compliance report for programs, version 1: every control, with the rules that speak to it and their findings. */
export function complianceJson({ profile, threshold, report, controls, date }: Compliance): string {
  const { id, title, version, source } = profile;
  const value = {
    schema: 1,
    tool: report.tool,
    profile: { id, title, version, source },
    date,
    threshold,
    files: report.summary.files,
    controls: controls.map((control) => ({
      id: control.id,
      title: control.title,
      ...(control.description === undefined ? {} : { description: control.description }),
      ...(control.impact === undefined ? {} : { impact: control.impact }),
      ...(control.tags === undefined ? {} : { tags: control.tags }),
      kind: control.kind,
      status: control.status,
      looksAt: looksAt(control),
      evidence: control.evidence,
      ...(control.waiver === undefined ? {} : { waiver: control.waiver }),
      rules: control.rules.map((meta) => meta.id),
      idle: control.idle.map((meta) => ({
        rule: meta.id,
        ...(meta.needs === undefined ? {} : { needs: meta.needs }),
      })),
      findings: control.findings.map(finding),
      below: control.below,
      suppressed: control.suppressed,
    })),
    errors: report.errors,
    notices: report.notices,
  };
  return jsonText(value);
}

/** A compliance report as one page: the controls, then the findings of each that failed. */
export function complianceHtml({ profile, controls, report, threshold }: Compliance): string {
  const rows = controls.map((control) =>
    row(
      control.status,
      control.id,
      [
        `${html(control.title)} <span class="quiet">${html(notesOf(control))}</span>`,
        ...control.evidence.map((text) => `<p class="quiet">${html(text)}</p>`),
      ].join(''),
    ),
  );
  const failed = controls
    .filter(({ status }) => status === 'failed')
    .map(({ id, title, findings }) =>
      section(
        `${id} ${title}`,
        [t('common.severity-column'), t('common.location-column'), t('common.finding-column')],
        worstFirst(findings).map(findingRow),
      ),
    );
  return page(
    `${profile.title} ${profile.version}`,
    `<p>${html(t('write.files-and-threshold', report.summary.files, threshold))} ${html(meaning())}
<span class="quiet">${html(`${report.tool.name} ${report.tool.version}, ${profile.source}`)}</span></p>
${section(t('write.controls-heading'), [t('common.status-column'), t('write.control-column'), t('write.control-title')], rows)}
${failed.join('\n')}
${section(
  t('common.not-checked'),
  [t('common.status-column'), t('common.file-label'), t('common.reason-column')],
  report.errors.map(({ status, path, message }) => row(status, path, html(message))),
)}
${noticeSection(report)}`,
  );
}

function meaning(): string {
  return t('write.passed-meaning');
}

export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}
