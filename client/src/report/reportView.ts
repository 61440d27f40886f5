import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import type {
  ModelFinding,
  ModelSigner,
  ModelWeightsOnly,
  ScannedModel,
} from '../../../protocol/src/languageServer';
import { memberLabel } from '../../../protocol/src/memberNames';
import type {
  BytePlace,
  FactView,
  FindingView,
  HexLabels,
  Labels,
  PrimaryAction,
  ReportView,
  WeightsOnlyView,
} from '../../../protocol/src/reportPage';
import { shortSize as shortSizeIn } from '../../../protocol/src/sizes';
import { effectText, severityTexts, verdictTexts } from './verdictTexts';
import { visible, visibleLines } from './visible';

/** The page of a scanned model. Everything that came from the file passes a display sink here, and nowhere later. */
export function reportView(name: string, model: ScannedModel): ReportView {
  const texts = verdictTexts(model);
  const facts: FactView[] = [
    { label: t('report-view.format-label'), value: visible(model.format) },
    { label: t('report-view.size-label'), value: sizeText(model.size) },
  ];
  if (model.sha256 !== undefined)
    facts.push({ label: 'SHA-256', value: visible(model.sha256), code: true, copy: true });
  if (model.signer !== undefined)
    facts.push({ label: t('report-view.signer-label'), value: signerText(model.signer) });
  return {
    name: visible(name),
    labels: labels(),
    state: 'done',
    ...texts,
    ...(!model.complete && (model.verdict === 'dangerous' || model.verdict === 'suspicious')
      ? { warning: t('report-view.may-be-more') }
      : {}),
    isConvertible: model.isConvertible,
    primary: primaryAction(model),
    facts,
    reasons: model.reasons.map(({ message, member }) => ({
      message: visible(message),
      member: memberText(member),
    })),
    findings: model.findings.map(findingView),
    ...(model.weightsOnly === undefined ? {} : { weightsOnly: weightsOnlyView(model.weightsOnly) }),
  };
}

/** What somebody who wants to load the file does first. */
function primaryAction({ verdict, complete, isConvertible }: ScannedModel): PrimaryAction {
  if (verdict === 'dangerous') return 'delete';
  if (verdict === 'unsupported') return 'copyReport';
  if (verdict === 'suspicious') return 'explain';
  if (!complete) return 'scan';
  return isConvertible ? 'convert' : 'explain';
}

/** Who is to have signed a model. That there is a signature does not say that it holds. */
export function signerText({ name, hasSignature }: ModelSigner): string {
  return hasSignature
    ? t('report-view.signer-signed', visible(name))
    : t('report-view.signer-unsigned', visible(name));
}

function weightsOnlyView({ answers, advice, snippet }: ModelWeightsOnly): WeightsOnlyView {
  const newest = answers[answers.length - 1];
  const blocked = newest.blocked.map(({ global, reason }) => ({
    label: visible(global),
    value: visible(reason),
  }));
  const opcodes = newest.opcodes.map((name) => ({
    label: visible(name),
    value: t('report-view.rejected-opcode'),
  }));
  return {
    title: 'torch.load(weights_only=True)',
    advice: visible(advice),
    answers: alike(answers).map(({ versions, loads, checked }) => ({
      label: `torch ${visible(versions)}`,
      value: `${loads ? t('common.file-loads') : t('common.file-rejected')} (${checked})`,
    })),
    blocked: [...blocked, ...opcodes],
    ...(snippet === undefined ? {} : { snippet: visibleLines(snippet) }),
  };
}

/** Versions that follow each other and answer alike, as one. An answer holds until the next one, the last for all that came since. */
function alike(
  answers: ModelWeightsOnly['answers'],
): readonly { readonly versions: string; readonly loads: boolean; readonly checked: string }[] {
  const starts = answers.flatMap(({ loads }, index) => (loads === answers[index - 1]?.loads ? [] : [index]));
  return starts.map((start, group) => {
    const next = starts[group + 1];
    const { torch, loads } = answers[start];
    const members = answers.slice(start, next);
    return {
      versions:
        next === undefined
          ? t('report-view.versions-from', torch)
          : t('report-view.versions-before', torch, answers[next].torch),
      loads,
      checked: members.every(({ executed }) => executed)
        ? t('common.checked-by-running')
        : members.some(({ executed }) => executed)
          ? t('report-view.checked-partly')
          : t('common.checked-against-source'),
    };
  });
}

export function scanningView(name: string, progress: string): ReportView {
  const title = t('report-view.report-scanning');
  return { name: visible(name), labels: labels(), state: 'scanning', title, progress: visible(progress) };
}

/** A scan that failed or was cancelled says nothing about the file, and says so. */
export function failedView(name: string, message: string, cancelled = false): ReportView {
  return {
    name: visible(name),
    labels: labels(),
    state: 'failed',
    title: cancelled ? t('report-view.scan-cancelled') : t('report-view.scan-failed'),
    message: `${visible(message)} ${t('report-view.nothing-known')}`.trim(),
  };
}

function findingView(finding: ModelFinding): FindingView {
  const { tone, icon, label } = severityTexts(finding.severity);
  const facts: FactView[] = [];
  if (finding.effect !== undefined)
    facts.push({ label: t('report-view.effect-label'), value: visible(effectText(finding.effect)) });
  for (const { sentence, evidence } of finding.aims ?? []) {
    const shown = evidence === undefined ? {} : { evidence: visible(evidence) };
    facts.push({ label: t('report-view.aim-label'), value: visible(sentence), ...shown });
  }
  if (finding.addresses !== undefined)
    facts.push({
      label: t('report-view.addresses-label'),
      value: finding.addresses.map(visible).join(', '),
      code: true,
    });
  if (finding.member.length > 0)
    facts.push({ label: t('report-view.member-label'), value: memberText(finding.member), code: true });
  return {
    tone,
    icon,
    severity: label,
    message: visible(finding.message),
    code: visible(`${finding.code} ${finding.ruleId}`),
    href: /^https:\/\/[\w./#-]+$/.test(finding.href) ? finding.href : '',
    ...(finding.evidence === undefined ? {} : { evidence: visibleLines(finding.evidence) }),
    facts,
    ...(finding.allowable === undefined
      ? {}
      : {
          allow: {
            name: finding.allowable,
            label: t('report-view.allow', visible(finding.allowable)),
          },
        }),
    ...(finding.offset === undefined ? {} : { place: placeView(finding.member, finding.offset) }),
  };
}

function placeView(member: readonly string[], offset: number): BytePlace {
  return {
    member,
    offset,
    title: memberText(member),
    label: t('common.byte-offset', offset, offset.toString(16)),
  };
}

function memberText(member: readonly string[]): string {
  return member.map(memberLabel).map(visible).join(' › ');
}

/** Size in the unit that reads best, with the exact number beside it. */
export function sizeText(bytes: number): string {
  const exact = t('report-view.byte-count', bytes.toLocaleString(vscode.env.language));
  return bytes < 1024 ? exact : `${shortSize(bytes)} (${exact})`;
}

/** Size in the unit that reads best. */
export function shortSize(bytes: number): string {
  return shortSizeIn(bytes, vscode.env.language, (count) => t('report-view.byte-count', count));
}

function labels(): Labels {
  return {
    scanAgain: t('report-view.scan-again'),
    copyReport: t('report-view.copy-report'),
    openWith: t('report-view.open-with'),
    explain: t('common.explain-button'),
    convert: t('common.convert-to-safetensors'),
    delete: t('report-view.delete'),
    cancel: t('report-view.cancel-button'),
    copy: t('report-view.copy-button'),
    copied: t('report-view.copied-label'),
    reasons: t('report-view.why-heading'),
    findings: t('common.findings-heading'),
    details: t('common.file-label'),
    page: t('report-view.report-for'),
    evidence: t('report-view.what-file-would-do'),
    showBytes: t('report-view.show-bytes'),
    hex: hexLabels(),
  };
}

function hexLabels(): HexLabels {
  return {
    title: t('hex-view.bytes-of'),
    file: t('hex-view.whole-file'),
    back: t('hex-view.back-to-finding'),
    close: t('hex-view.close'),
    goTo: t('hex-view.go-to-offset'),
    noOffset: t('hex-view.no-such-offset'),
    size: t('report-view.byte-count'),
    sizeUnknown: t('hex-view.size-unknown'),
    before: t('hex-view.earlier-bytes'),
    after: t('hex-view.later-bytes'),
    cursor: t('hex-view.at-cursor'),
    selected: t('hex-view.selected'),
    inspector: t('hex-view.inspector'),
    type: t('tensors.type-column'),
    littleEndian: t('hex-view.little-endian'),
    bigEndian: t('hex-view.big-endian'),
    copyHex: t('hex-view.copy-hex'),
    copyText: t('hex-view.copy-text'),
    reading: t('hex-view.reading'),
  };
}

/** The report as plain text, for a ticket or a message. */
export function plainText(view: ReportView): string {
  if (view.state === 'scanning') return `${view.name}: ${view.title}`;
  if (view.state === 'failed') return `${view.name}: ${view.title}. ${view.message}`;
  const lines = [`${view.name}: ${view.title}`, view.sentence];
  if (view.warning !== undefined) lines.push(view.warning);
  for (const { label, value } of view.facts) lines.push(`${label}: ${value}`);
  for (const { message, member } of view.reasons)
    lines.push(`- ${message}${member === '' ? '' : ` (${member})`}`);
  for (const finding of view.findings) {
    lines.push('', `[${finding.severity}] ${finding.message} (${finding.code})`);
    if (finding.evidence !== undefined)
      lines.push(...finding.evidence.split('\n').map((line) => `    ${line}`));
    for (const { label, value } of finding.facts) lines.push(`  ${label}: ${value}`);
    if (finding.place !== undefined) lines.push(`  ${t('report-view.offset-label')}: ${finding.place.label}`);
  }
  return `${lines.join('\n')}\n`;
}
