import type { Finding } from '../finding';
import type { ModelReport } from '../models/scan/verdict';
import { jsonText } from './display';
import type { Report } from './report';

/** The JSON report, version 1. Its schema is docs/report.schema.json. */
export function toJson(report: Report): string {
  return jsonText({
    schema: 1,
    tool: report.tool,
    models: report.models.map(model),
    findings: report.findings.map(finding),
    errors: report.errors,
    notices: report.notices,
    summary: report.summary,
  });
}

function model(report: ModelReport): object {
  const {
    path,
    format,
    verdict,
    complete,
    reasons,
    sha256,
    weightsOnly,
    accepted,
    signedBy,
    dependsOn,
    findings,
  } = report;
  return {
    path,
    format,
    verdict,
    complete,
    reasons: reasons.map(
      (reason) => `${reason.id}: ${[...(reason.member ?? []), ''].join(': ')}${reason.message}`,
    ),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(weightsOnly === undefined ? {} : { weightsOnly }),
    ...(accepted === undefined ? {} : { accepted }),
    ...(dependsOn === undefined ? {} : { dependsOn }),
    ...(signedBy === undefined ? {} : { signedBy }),
    findings: findings.map(finding),
  };
}

/** A finding with its location laid flat, as the schema has it. */
export function finding({ location, ...rest }: Finding): object {
  const { path, line, column, endLine, endColumn, cell, fileLine, member, offset } = location;
  const {
    ruleId,
    code,
    severity,
    confidence,
    message,
    evidence,
    effect,
    aims,
    addresses,
    cwe,
    atlas,
    owasp,
    fingerprint,
    suppressed,
    fixes,
    places,
  } = rest;
  return {
    ruleId,
    code,
    severity,
    confidence,
    message,
    path,
    line,
    column,
    endLine,
    endColumn,
    cell,
    fileLine,
    member,
    offset,
    evidence,
    effect,
    aims,
    addresses,
    cwe,
    atlas,
    owasp,
    fingerprint,
    suppressed,
    fixes,
    places: places?.map(({ path: at, ...place }) => (at === path ? place : { path: at, ...place })),
  };
}
