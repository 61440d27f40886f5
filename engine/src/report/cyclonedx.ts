import type { ModelReport } from '../models/scan/verdict';
import { documentationUrl } from '../rule';
import type { Report } from './report';
import { noticeLine } from './text';

/**
 * The models of a report as a CycloneDX 1.6 bill of materials: a component of type machine-learning-model a file, with its digest and
 * verdict, and what was found in it as vulnerabilities that affect it. Source: CycloneDX 1.6, JSON reference.
 * @param now ISO 8601, for the time stamp.
 */
export function toCyclonedx(report: Report, now: string): string {
  const components = report.models.map(({ path, format, verdict, complete, sha256 }, index) => ({
    type: 'machine-learning-model',
    'bom-ref': referenceOf(index),
    name: path,
    ...(sha256 === undefined ? {} : { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
    properties: [
      { name: 'secure-ml:format', value: format },
      { name: 'secure-ml:verdict', value: verdict },
      { name: 'secure-ml:complete', value: String(complete) },
    ],
  }));
  const vulnerabilities = report.models.flatMap((model, index) =>
    vulnerabilitiesOf(model, referenceOf(index)),
  );
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: now,
      tools: { components: [{ type: 'application', name: report.tool.name, version: report.tool.version }] },
      ...(report.notices.length === 0
        ? {}
        : {
            properties: report.notices.map((notice) => ({
              name: `secure-ml:${notice.id}`,
              value: noticeLine(notice),
            })),
          }),
    },
    components,
    vulnerabilities,
  };
  return `${JSON.stringify(bom, undefined, 2)}\n`;
}

function referenceOf(index: number): string {
  return `model-${index + 1}`;
}

function vulnerabilitiesOf(model: ModelReport, reference: string): object[] {
  return model.findings.map(
    ({ ruleId, code, severity, message, evidence, cwe, fingerprint, suppressed }, index) => ({
      'bom-ref': `${reference}-finding-${index + 1}`,
      id: code,
      source: { name: 'Secure ML', url: documentationUrl(ruleId) },
      ratings: [{ severity, method: 'other' }],
      ...(cwe === undefined ? {} : { cwes: [Number(cwe.replace(/\D/g, ''))] }),
      description: message,
      ...(evidence === undefined ? {} : { detail: evidence }),
      ...(suppressed === undefined
        ? {}
        : {
            analysis: {
              state: 'not_affected',
              ...(suppressed.reason === undefined ? {} : { detail: suppressed.reason }),
            },
          }),
      affects: [{ ref: reference }],
      properties: [{ name: 'secure-ml:fingerprint', value: fingerprint }],
    }),
  );
}
