import { t } from '../../../l10n/messages';
import type { Finding } from '../finding';
import { memberLabel } from '../models/scan/memberNames';
import type { ModelReport, Verdict } from '../models/scan/verdict';
import { documentationUrl } from '../rule';
import { aimText } from './aimTexts';
import { markdown } from './display';
import { otherPlaces } from './otherPlaces';
import type { Report } from './report';
import { noticeLine } from './text';

const order: readonly Verdict[] = [
  'dangerous',
  'incomplete',
  'suspicious',
  'unsupported',
  'conditional',
  'safe',
];

/** Rows of one table: comments of code hosts end at 65,536 characters. */
const maxRows = 100;

/** The report as Markdown, for comments on pull requests and summaries of jobs. Nothing of a file leaves its code span. */
export function toMarkdown(report: Report): string {
  const models = report.models
    .filter(({ verdict }) => verdict !== 'safe')
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const findings = report.findings.filter(({ suppressed }) => suppressed === undefined);
  const { summary, tool } = report;
  const counts = order.flatMap((verdict) =>
    summary.models[verdict] === 0 ? [] : [`${summary.models[verdict]} ${verdict}`],
  );
  return [
    `## ${t('html.report-heading')}`,
    '',
    `${t('html.summary-line', summary.files, summary.suppressed, summary.excluded)} ${counts.join(', ')}`.trim(),
    '',
    ...table(
      t('html.models-heading'),
      [t('html.verdict-heading'), t('common.file-label'), t('common.finding-column')],
      models.map(modelCells),
    ),
    ...table(
      t('common.findings-heading'),
      [t('common.severity-column'), t('common.location-column'), t('common.finding-column')],
      findings.map((finding) => [finding.severity, cell(placeOf(finding)), findingText(finding)]),
    ),
    ...table(
      t('common.not-checked'),
      [t('common.status-column'), t('common.file-label'), t('common.reason-column')],
      report.errors.map(({ status, path, message }) => [status, cell(path), cell(message)]),
    ),
    ...report.notices.map((notice) => `- ${cell(noticeLine(notice))}`),
    ...(report.notices.length === 0 ? [] : ['']),
    `<sub>${tool.name} ${tool.version}</sub>`,
    '',
  ].join('\n');
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const more = rows.length > maxRows ? ['', t('common.and-more', rows.length - maxRows)] : [];
  return [
    `### ${title} (${rows.length})`,
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.slice(0, maxRows).map(line),
    ...more,
    '',
  ];
}

/** A code span inside of a table, where a bar would end the cell even in code. */
function cell(text: string): string {
  return markdown(text).replaceAll('|', '\\|');
}

function modelCells({ verdict, path, findings, reasons }: ModelReport): string[] {
  const texts = [
    ...findings.filter(({ suppressed }) => suppressed === undefined).map(findingText),
    ...reasons.map(({ member, message }) => cell([...(member ?? []).map(memberLabel), message].join(': '))),
  ];
  return [verdict, cell(path), texts.join('<br>')];
}

function placeOf({ location: { path, line, cell: own } }: Finding): string {
  return own === undefined ? `${path}:${line}` : `${path} ${t('html.at-cell', own.index + 1)}:${line}`;
}

function findingText(finding: Finding): string {
  const { code, ruleId, message, evidence, aims = [] } = finding;
  const also = otherPlaces(finding);
  const said = `[${code}](${documentationUrl(ruleId)}) ${cell(message)}`;
  const shown = evidence === undefined ? [said] : [said, cell(evidence)];
  return [
    ...shown,
    ...aims.map((aim) => cell(aimText(aim))),
    ...(also === undefined ? [] : [cell(also)]),
  ].join(' ');
}
