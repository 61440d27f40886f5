import type { Log } from 'sarif';
import { t } from '../../../l10n/messages';
import { jsonText, markdown } from '../report/display';
import { xml } from '../report/junit';
import { toSarif } from '../report/sarif';
import type { Compliance, ControlResult, ControlStatus } from './comply';
import { looksAt } from './describe';
import { notesOf, worstFirst } from './write';

/* Compliance reports for pipelines and code hosts. Names of files and evidence are hostile text. */

/** What a pipeline has to do with a control. */
const outcomes: Readonly<Record<ControlStatus, 'failure' | 'error' | 'skipped' | 'success'>> = {
  failed: 'failure',
  incomplete: 'error',
  open: 'error',
  waived: 'skipped',
  passed: 'success',
  'not-applicable': 'skipped',
  'not-checked': 'skipped',
};
const marks: Readonly<Record<ControlStatus, string>> = {
  failed: 'F',
  incomplete: 'I',
  open: '?',
  waived: 'W',
  passed: '.',
  'not-applicable': '-',
  'not-checked': '-',
};

/** Everything that a control's status rests on, a line each. */
function linesOf(control: ControlResult): string[] {
  return [
    ...control.evidence,
    ...worstFirst(control.findings).map(
      ({ severity, code, message, location }) =>
        `${location.path}:${location.fileLine ?? location.line}: ${severity} ${code} ${message}`,
    ),
  ];
}

/** The report as JUnit XML: a test case a control. */
export function complianceJunit({ profile, controls }: Compliance): string {
  const count = (outcome: string) => controls.filter(({ status }) => outcomes[status] === outcome).length;
  const counts = `tests="${controls.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const cases = controls.map((control) => {
    const head = `    <testcase classname="${xml(profile.id)}" name="${xml(`${control.id} ${control.title}`)}"`;
    const outcome = outcomes[control.status];
    if (outcome === 'success') return `${head}/>`;
    const body = xml(linesOf(control).join('\n'));
    return outcome === 'skipped'
      ? `${head}><skipped message="${xml(control.status)}"/></testcase>`
      : `${head}><${outcome} type="${xml(control.status)}" message="${xml(notesOf(control))}">${body}</${outcome}></testcase>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // The total of suites has no count of skipped ones in JUnit's schema.
    `<testsuites name="secure-ml" tests="${controls.length}" failures="${count('failure')}" errors="${count('error')}">`,
    `  <testsuite name="${xml(`${profile.title} ${profile.version}`)}" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/**
 * The report as SARIF 2.1.0: the findings with their rules, and a result for each control that did not pass, without a place where it
 * has none.
 */
export function complianceSarif(compliance: Compliance): string {
  const { report, profile, controls } = compliance;
  const log = JSON.parse(toSarif(report)) as Log;
  const [run] = log.runs;
  const own = controls.filter(({ status }) => ['failure', 'error'].includes(outcomes[status]));
  const rules = run.tool.driver.rules ?? [];
  const first = rules.length;
  run.tool.driver.rules = [
    ...rules,
    ...own.map(({ id, title, description }) => ({
      id: `${profile.id}/${id}`,
      name: id,
      shortDescription: { text: title },
      ...(description === undefined ? {} : { fullDescription: { text: description } }),
    })),
  ];
  run.results = [
    ...(run.results ?? []),
    ...own.map((control, index) => ({
      ruleId: `${profile.id}/${control.id}`,
      ruleIndex: first + index,
      kind: control.status === 'failed' ? ('fail' as const) : ('review' as const),
      level: control.status === 'failed' ? ('error' as const) : ('none' as const),
      message: {
        text: [`${control.id} ${control.title}: ${control.status}`, ...linesOf(control)].join('\n'),
      },
      partialFingerprints: { 'secureMl/v1': `${profile.id}/${control.id}` },
      properties: { status: control.status, kind: control.kind },
    })),
  ];
  return jsonText(log);
}

/** The report as Markdown, for a pull request or a wiki. */
export function complianceMarkdown({ profile, controls, date, report }: Compliance): string {
  const rows = controls.map(
    (control) => `| ${control.status} | ${markdown(control.id)} | ${cell(control.title)} | ${control.kind} |`,
  );
  const details = controls
    .filter((control) => linesOf(control).length > 0)
    .flatMap((control) => [
      `### ${markdown(control.id)}`,
      '',
      ...looksAt(control).map((line) => `- ${markdown(line)}`),
      '',
      ...linesOf(control).map((line) => `- ${markdown(line)}`),
      '',
    ]);
  return [
    `# ${cell(`${profile.title} ${profile.version}`)}`,
    '',
    `${date}, ${report.tool.name} ${report.tool.version}. ${t('write.passed-meaning')}`,
    '',
    `| ${t('common.status-column')} | ${t('write.control-column')} | ${t('write.control-title')} | ${t('write-audit.kind-column')} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...details,
  ].join('\n');
}

/** One mark a control, and what the marks that need somebody mean. */
export function complianceProgress({ controls }: Compliance): string {
  const marked = controls.map(({ status }) => marks[status]).join('');
  const wanting = controls.filter(({ status }) => ['failure', 'error'].includes(outcomes[status]));
  const lines = wanting.map(({ id, status }) => `${marks[status]} ${id} ${status}`);
  return `${[marked, ...lines].join('\n')}\n`;
}

/** Text in a cell of a table: nothing in it ends the cell, or is a link, an image or HTML. */
function cell(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|&]/g, (character) => `\\${character}`);
}
