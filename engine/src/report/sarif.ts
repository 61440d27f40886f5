import type {
  Log,
  Notification,
  Region,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
  ThreadFlowLocation,
} from 'sarif';
import { t, titleOf } from '../../../l10n/messages';
import type { Finding, Severity } from '../finding';
import { address } from '../generated/address';
import { rules } from '../generated/rules';
import { documentationUrl } from '../rule';
import { jsonText } from './display';
import { allFindings, type Notice, type Report } from './report';

const levels: Record<Severity, ReportingConfiguration['level']> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** CVSS-like numbers by which code hosts sort findings of security tools. */
const securitySeverity: Record<Severity, string> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '1.0',
};

/**
 * The report as SARIF 2.1.0. In notebooks the region is the line of the raw file, because viewers know no cells; what could not be
 * checked are notifications of the run. Source: OASIS SARIF 2.1.0, GitHub's notes on `security-severity`.
 */
export function toSarif(report: Report): string {
  const findings = allFindings(report);
  const used = new Set(findings.map(({ ruleId }) => ruleId));
  const descriptors = rules
    .filter(({ meta }) => used.has(meta.id))
    .map(
      ({ meta }): ReportingDescriptor => ({
        id: meta.code,
        name: meta.id,
        shortDescription: { text: titleOf(meta.id) },
        help: { text: `${titleOf(meta.id)}. ${documentationUrl(meta.id)}` },
        helpUri: documentationUrl(meta.id),
        defaultConfiguration: { level: levels[meta.severity] },
        properties: {
          tags: ['security', ...[meta.cwe ?? []].flat(), ...(meta.atlas ?? []), ...(meta.owasp ?? [])],
          'security-severity': securitySeverity[meta.severity],
        },
      }),
    );
  const indexOf = new Map(descriptors.map(({ id }, index) => [id, index]));
  const notifications = notChecked(report);
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            informationUri: address,
            rules: descriptors,
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications,
            toolConfigurationNotifications: report.notices.map(noticeOf),
          },
        ],
        results: findings.map((finding) => result(finding, indexOf.get(finding.code))),
      },
    ],
  };
  return jsonText(log);
}

function result(finding: Finding, ruleIndex: number | undefined): Result {
  const {
    code,
    severity,
    message,
    location,
    fingerprint,
    suppressed,
    evidence,
    effect,
    aims,
    addresses,
    confidence,
  } = finding;
  const { path, line, column, cell, member, offset } = location;
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(location) },
        ...(member === undefined
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: member.join(' > '), kind: 'member' }] }),
      },
    ],
    ...traceOf(finding),
    ...(finding.places === undefined
      ? {}
      : {
          relatedLocations: finding.places.map((place, index) => ({
            id: index + 1,
            physicalLocation: { artifactLocation: { uri: uriOf(place.path) }, region: regionOf(place) },
          })),
        }),
    partialFingerprints: { 'secureMl/v1': fingerprint },
    ...(suppressed === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: suppressed.kind === 'inline' ? 'inSource' : 'external',
              ...(suppressed.reason === undefined ? {} : { justification: suppressed.reason }),
            },
          ],
        }),
    properties: {
      severity,
      confidence,
      ...(evidence === undefined ? {} : { evidence }),
      ...(effect === undefined ? {} : { effect }),
      ...(aims === undefined ? {} : { aims }),
      ...(addresses === undefined ? {} : { addresses }),
      ...(offset === undefined ? {} : { offset }),
      ...(cell === undefined ? {} : { cell, cellLine: line, cellColumn: column }),
    },
  };
}

function noticeOf({ id, path, line, message }: Notice): Notification {
  const region = line === undefined ? {} : { region: { startLine: line } };
  return {
    level: 'note',
    descriptor: { id },
    message: { text: message },
    ...(path === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } }] }),
  };
}

/** The way from a model's file through its members to the opcode that acts, as steps that viewers show. */
function traceOf({
  location: { path, member, offset },
  message,
  evidence,
}: Finding): Pick<Result, 'codeFlows'> {
  if (offset === undefined) return {};
  const step = (text: string): ThreadFlowLocation => ({
    location: {
      physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: { startLine: 1 } },
      message: { text },
    },
  });
  const steps = [path, ...(member ?? []), `${t('common.at-byte', offset)}: ${evidence ?? message}`];
  return { codeFlows: [{ threadFlows: [{ locations: steps.map(step) }] }] };
}

/** The lines of a file; of a cell where it begins in the notebook's file. */
function regionOf({ line, column, endLine, endColumn, cell, fileLine }: Finding['location']): Region {
  return cell === undefined
    ? { startLine: line, startColumn: column, endLine, endColumn }
    : { startLine: fileLine ?? line };
}

function notChecked(report: Report): Notification[] {
  const of = (
    path: string,
    id: string,
    text: string,
    level: 'warning' | 'note' = 'warning',
  ): Notification => ({
    level,
    descriptor: { id },
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  });
  return [
    ...report.models.flatMap(({ path, reasons, dependsOn }) =>
      reasons.map(({ id, message, verdict }) => ({
        ...of(path, id, message, verdict === 'safe' || verdict === 'conditional' ? 'note' : 'warning'),
        ...(verdict === 'conditional' && dependsOn !== undefined ? { properties: { dependsOn } } : {}),
      })),
    ),
    ...report.errors.map(({ path, id, message }) => of(path, id, message)),
  ];
}

/** A path as the relative or absolute reference that RFC 3986 wants; a remote one is a URI already, up to its characters. */
function uriOf(path: string): string {
  if (/^https?:\/\//.test(path)) return path;
  const remote = /^(hf|s3):\/\/(.*)$/s.exec(path);
  if (remote !== null) return `${remote[1]}://${remote[2].split('/').map(encodeURIComponent).join('/')}`;
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent);
  const reference = parts.join('/').replace(/^([A-Za-z])%3A\//, '/$1:/');
  return reference.startsWith('/') ? `file://${reference}` : reference;
}
