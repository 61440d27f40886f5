import { isConvertible } from '../../../engine/src/convert/convertible';
import { type AimFound, type Finding, severities } from '../../../engine/src/finding';
import type { ModelReport } from '../../../engine/src/models/scan/verdict';
import { aimText } from '../../../engine/src/report/aimTexts';
import { documentationUrl } from '../../../engine/src/rule';
import type { ModelFinding, ScannedModel } from '../../../protocol/src/languageServer';

/** A model's report as the client gets it. */
export function toScannedModel(uri: string, report: ModelReport, size: number): ScannedModel {
  const { format, verdict, complete, reasons, sha256, weightsOnly, dependsOn, findings } = report;
  return {
    uri,
    format,
    verdict,
    complete,
    reasons: reasons.map(({ id, message, member }) => ({ id, message, member: member ?? [] })),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(weightsOnly === undefined ? {} : { weightsOnly }),
    ...(dependsOn === undefined ? {} : { dependsOn }),
    size,
    isConvertible: isConvertible(report),
    findings: findings
      .filter(({ suppressed }) => suppressed === undefined)
      .sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity))
      .map(toModelFinding),
  };
}

function aimShown(found: AimFound): { readonly sentence: string; readonly evidence?: string } {
  const { evidence } = found;
  return { sentence: aimText(found), ...(evidence === undefined ? {} : { evidence }) };
}

function toModelFinding(finding: Finding): ModelFinding {
  const { ruleId, code, severity, message, evidence, effect, aims, addresses, allowable, location } = finding;
  return {
    ruleId,
    code,
    severity,
    message,
    ...(evidence === undefined ? {} : { evidence }),
    ...(effect === undefined ? {} : { effect }),
    ...(aims === undefined ? {} : { aims: aims.map(aimShown) }),
    ...(addresses === undefined ? {} : { addresses }),
    ...(allowable === undefined ? {} : { allowable }),
    member: location.member ?? [],
    ...(location.offset === undefined ? {} : { offset: location.offset }),
    href: documentationUrl(ruleId),
  };
}
