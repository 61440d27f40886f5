import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { Finding } from '../../../engine/src/finding';
import { rules } from '../../../engine/src/generated/rules';
import { aimText } from '../../../engine/src/report/aimTexts';
import { markdown } from '../../../engine/src/report/display';
import { documentationUrl } from '../../../engine/src/rule';
import type { RuleHelp } from '../../../host/src/ruleHelp';
import { t, titleOf } from '../../../l10n/messages';
import type { ScannedModel } from '../../../protocol/src/languageServer';
import type { Analyses } from '../documents/analyses';
import { isAt, toEditorRange } from '../documents/diagnostics';
import type { OpenDocuments } from '../documents/documents';
import type { ServerHost } from '../host';
import { effectName, whyItMatters } from '../models/explanations';
import type { CodeLenses } from './codeLenses';

const metaById = new Map(rules.map(({ meta }) => [meta.id, meta]));
/** More at one place would fill the screen. */
const maxShown = 5;

/** Explains the findings under the pointer. */
export class Hovers {
  /** The client puts the message of a finding over its hover by itself. */
  hasMessages = false;

  constructor(
    private readonly documents: OpenDocuments,
    private readonly analyses: Analyses,
    private readonly lenses: CodeLenses,
    private readonly host: Pick<ServerHost, 'ruleHelp'>,
  ) {}

  async provide({ textDocument, position }: HoverParams): Promise<Hover | null> {
    const analysis = await this.analyses.of(this.documents.ownerOf(textDocument.uri));
    const here = (analysis?.findings.get(textDocument.uri) ?? []).filter((finding) =>
      isAt(finding.location, position),
    );
    const model = await this.lenses.scannedAt(textDocument.uri, position);
    const parts = await Promise.all(
      here
        .slice(0, maxShown)
        .map(async (finding) => explain(finding, this.hasMessages, await this.host.ruleHelp(finding.ruleId))),
    );
    if (model !== undefined) parts.push(explainModelFile(model));
    if (parts.length === 0) return null;
    return {
      contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
      ...(here.length === 0 ? {} : { range: toEditorRange(here[0].location) }),
    };
  }
}

/** What the last scan said of the file that a call loads, and what weights_only would make of it. */
function explainModelFile({ format, verdict, sha256, weightsOnly }: ScannedModel): string {
  const paragraphs = [
    `**${plain(t('hovers.loaded-file', format, verdict))}**`,
    ...(sha256 === undefined ? [] : [`SHA-256 ${markdown(sha256)}`]),
  ];
  if (weightsOnly !== undefined) {
    const loading = weightsOnly.answers.filter(({ loads }) => loads).map(({ torch }) => torch);
    paragraphs.push(
      plain(t('hovers.weights-only-versions', loading.join(', ') || t('hovers.no-version'))),
      plain(weightsOnly.advice),
      ...(weightsOnly.answers.at(-1)?.blocked ?? []).slice(0, maxShown).map(({ global }) => markdown(global)),
    );
  }
  return paragraphs.join('\n\n');
}

/**
 * A finding as Markdown. Only our own sentences stand as text; whatever may hold words of the file, the message included, is a
 * code span that nothing inside can leave. With `hasMessage` the client shows the message itself.
 */
function explain(finding: Finding, hasMessage: boolean, { summary, remedy }: RuleHelp): string {
  const { ruleId, code, message, evidence, effect, aims = [], cwe, atlas = [], owasp = [], help } = finding;
  const meta = metaById.get(ruleId);
  const why = meta === undefined ? undefined : whyItMatters(finding, meta);
  const ids = [
    ...(cwe === undefined ? [] : [cwe]),
    ...atlas.map((id) => `ATLAS ${id}`),
    ...owasp.map((id) => `OWASP ${id}`),
  ];
  const paragraphs = [
    `**${code}: ${plain(meta === undefined ? ruleId : titleOf(ruleId))}**`,
    ...(hasMessage ? [] : [markdown(message)]),
    ...(why === undefined ? [] : [plain(why)]),
    ...(remedy === undefined ? [] : [`${plain(t('hovers.remedy-label'))} ${remedy}`]),
    ...(evidence === undefined ? [] : [`${plain(t('hovers.evidence-label'))} ${markdown(evidence)}`]),
    ...(effect === undefined ? [] : [plain(t('hovers.effect-label', effectName(effect)))]),
    ...aims.map((aim) => plain(t('hovers.aim-label', aimText(aim)))),
    ...(ids.length === 0 ? [] : [plain(ids.join(', '))]),
    ...(summary === undefined ? [] : [summary]),
    ...(help === undefined ? [] : [`[${plain(t('hovers.how-to-revoke'))}](${help})`]),
    `[${plain(t('hovers.more-about', ruleId))}](${documentationUrl(ruleId)})`,
  ];
  return paragraphs.join('\n\n');
}

/** Our own sentence as Markdown text: `weights_only` and `__reduce__` are no emphasis. */
function plain(sentence: string): string {
  return sentence.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&');
}
