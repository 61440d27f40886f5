import type { CheckError } from '../check';
import { atLeast, type Finding } from '../finding';
import type { ModelReport } from '../models/scan/verdict';
import { html, terminal } from './display';
import { placesOf } from './grouping';
import { allFindings, type Report, type Threshold, thresholdAt } from './report';
import { noticeLine } from './text';

/**
 * The report as JUnit XML: a test case a file that was found wanting or that is a model, failed by findings at or above the
 * threshold, in error where something could not be checked.
 */
export function toJunit(report: Report, threshold: Threshold): string {
  const findings = new Map<string, Finding[]>();
  for (const finding of allFindings(report)) {
    for (const path of new Set(placesOf(finding).map(({ path }) => path)))
      findings.set(path, [...(findings.get(path) ?? []), finding]);
  }
  const models = new Map(report.models.map((model) => [model.path, model]));
  const errors = new Map<string, CheckError[]>();
  for (const error of report.errors) errors.set(error.path, [...(errors.get(error.path) ?? []), error]);
  const paths = [...new Set([...models.keys(), ...findings.keys(), ...errors.keys()])].sort();
  let failed = 0;
  let broken = 0;
  const cases = paths.map((path) => {
    const counted = (findings.get(path) ?? []).filter(
      ({ severity, suppressed }) =>
        suppressed === undefined && atLeast(severity, thresholdAt(threshold, path)),
    );
    const problems = [
      ...reasonsOf(models.get(path)),
      ...(errors.get(path) ?? []).map(({ message }) => message),
    ];
    if (counted.length > 0) failed++;
    else if (problems.length > 0) broken++;
    return testCase(path, models.get(path), counted, problems);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="secure-ml" tests="${paths.length}" failures="${failed}" errors="${broken}">`,
    `  <testsuite name="secure-ml ${xml(report.tool.version)}" tests="${paths.length}" failures="${failed}" errors="${broken}">`,
    ...propertiesOf(report),
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** Notices, as properties of the suite. */
function propertiesOf({ notices }: Report): string[] {
  if (notices.length === 0) return [];
  const lines = notices.map(
    (notice) =>
      `      <property name="${xml(`secure-ml:${notice.id}`)}" value="${xml(noticeLine(notice))}"/>`,
  );
  return ['    <properties>', ...lines, '    </properties>'];
}

function reasonsOf(model: ModelReport | undefined): string[] {
  if (model?.accepted === true) return [];
  return (model?.reasons ?? []).map(({ id, message }) => `${id}: ${message}`);
}

function testCase(
  path: string,
  model: ModelReport | undefined,
  findings: readonly Finding[],
  problems: readonly string[],
): string {
  const kind = model === undefined ? 'file' : `model ${model.format}`;
  const head = `    <testcase classname="${xml(kind)}" name="${xml(path)}"`;
  if (findings.length > 0) {
    const lines = findings.map((finding) => `${terminal(path)}:${lineIn(path, finding)}: ${said(finding)}`);
    const message = `${findings.length} findings${model === undefined ? '' : `, ${model.verdict}`}`;
    // What was not read may hold more.
    const text = [...lines, ...problems.map(terminal)].join('\n');
    return `${head}><failure type="${xml(findings[0].code)}" message="${xml(message)}">${xml(text)}</failure></testcase>`;
  }
  return problems.length > 0
    ? `${head}><error type="not-checked" message="${xml(model?.verdict ?? 'not checked')}">${xml(problems.map(terminal).join('\n'))}</error></testcase>`
    : `${head}/>`;
}

function said({ code, severity, message, evidence }: Finding): string {
  const shown = evidence === undefined ? '' : ` (${terminal(evidence)})`;
  return `${severity} ${code} ${terminal(message)}${shown}`;
}

/** Where a finding stands first in a file. */
function lineIn(path: string, finding: Finding): number {
  const { fileLine, line } = placesOf(finding).find((place) => place.path === path) ?? finding.location;
  return fileLine ?? line;
}

/** For XML: what HTML needs, without the characters that XML 1.0 cannot hold at all. */
export function xml(text: string): string {
  return html(text).replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g,
    '\ufffd',
  );
}
