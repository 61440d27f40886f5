import { utf8 } from './bytes/text';
import type { Finding, FindingDraft, Severity } from './finding';
import { address } from './generated/address';
import type { Platform } from './platform';
import { maskSecrets } from './secrets/mask';
import { maxFixText } from './text/smallestEdit';

/** Folder of a rule below engine/src/rules. */
export type RuleFamily =
  | 'deserialization'
  | 'remote-code'
  | 'supply-chain'
  | 'llm'
  | 'network'
  | 'config'
  | 'integrity'
  | 'privacy'
  | 'notebook'
  | 'models'
  | 'secrets'
  | 'dependencies'
  | 'pipelines'
  | 'provenance';

/** What is known of a rule without running it. */
export interface RuleMeta {
  /** Kebab case; also the name of its page docs/rules/<id>.md and of its source file. */
  readonly id: string;
  /** SMLnnn, never reused. */
  readonly code: string;
  readonly family: RuleFamily;
  /** Used when a draft names none: the catalogue's error = high, warning = medium, hint = low. */
  readonly severity: Severity;
  readonly cwe?: string;
  readonly atlas?: readonly string[];
  readonly owasp?: readonly string[];
  /**
   * What it cannot find anything without: what is known of advisories, what a git host says of tags (`check --action-tags`), git's
   * index (`check --staged`), or a lock or signature (`verify`).
   */
  readonly needs?: 'advisories' | 'tags' | 'staged' | 'verify';
  /** Version that introduced it. */
  readonly since: string;
  /** Rules that say the same of the same place and more: where one of them reports it, this one does not. */
  readonly coveredBy?: readonly string[];
  /** Ids of the same rule in other tools, whose suppression comments are honoured: `B301`, `S301`, audits of zizmor. */
  readonly counterparts?: readonly string[];
}

/** A rule is its metadata plus what its family's runner needs; families narrow this type. */
export interface Rule {
  readonly meta: RuleMeta;
}

/** What a rule said, before severity settings and suppressions. */
export interface RuleDraft {
  readonly rule: Rule;
  readonly draft: FindingDraft;
}

/** Where a rule's page lives; the target of each diagnostic's link. */
export function documentationUrl(ruleId: string): string {
  return `${address}/blob/main/docs/rules/${ruleId}.md`;
}

/**
 * Completes a draft with the rule's metadata and its fingerprint, and masks secrets in what it says. The only place where a Finding is
 * made. `fingerprints` keeps those that were made before, for documents that are judged at each keystroke.
 */
export function finishFinding(
  meta: RuleMeta,
  draft: FindingDraft,
  platform: Platform,
  fingerprints?: Map<string, string>,
): Finding {
  const { identity, severity, confidence, strict: _, onlyStrict: __, ...said } = draft;
  const rest = withoutSecrets(said);
  // Lengths keep ["ab","c"] and ["a","bc"] apart.
  const key = [meta.id, ...(draft.location.member ?? []), identity]
    .map((part) => `${part.length}:${part}`)
    .join('');
  let fingerprint = fingerprints?.get(key);
  if (fingerprint === undefined) {
    const hash = platform.sha256();
    hash.update(utf8.encode(key));
    fingerprint = hash.hex().slice(0, 16);
    fingerprints?.set(key, fingerprint);
  }
  return {
    ruleId: meta.id,
    code: meta.code,
    severity: severity ?? meta.severity,
    confidence: confidence ?? 'high',
    ...rest,
    ...(meta.cwe === undefined ? {} : { cwe: meta.cwe }),
    ...(meta.atlas === undefined ? {} : { atlas: meta.atlas }),
    ...(meta.owasp === undefined ? {} : { owasp: meta.owasp }),
    fingerprint,
  };
}

/** Texts that hold no secret: rules say the same ones again and again, at each keystroke. */
const clean = new Set<string>();
const maxClean = 5_000;
/** Longer ones are looked at each time. */
const maxCleanLength = 400;

function maskedText(text: string): string {
  if (clean.has(text)) return text;
  const masked = maskSecrets(text);
  if (masked !== text || text.length > maxCleanLength) return masked;
  if (clean.size >= maxClean) clean.clear();
  clean.add(text);
  return text;
}

type Said = Omit<FindingDraft, 'identity' | 'severity' | 'confidence'>;

/** What is shown of a draft. A fix that would write a secret is left out: a person has to make it. */
function withoutSecrets(said: Said): Said {
  const { message, evidence, fixes, location, subject } = said;
  const shown = maskedText(message);
  const shownEvidence =
    evidence === undefined ? undefined : evidence === message ? shown : maskedText(evidence);
  const kept = fixes?.filter(
    ({ title, edits }) =>
      edits.reduce((sum, { newText }) => sum + newText.length, 0) <= maxFixText &&
      maskedText(title) === title &&
      edits.every(({ newText }) => maskedText(newText) === newText),
  );
  const shownSubject = subject === undefined ? undefined : maskedText(subject);
  const member = location.member?.map(maskSecrets);
  const isSame =
    shown === message &&
    shownEvidence === evidence &&
    shownSubject === subject &&
    kept?.length === fixes?.length &&
    member?.every((name, index) => name === location.member?.[index]) !== false;
  if (isSame) return said;
  const { fixes: _, ...others } = said;
  return {
    ...others,
    message: shown,
    ...(shownEvidence === undefined ? {} : { evidence: shownEvidence }),
    ...(shownSubject === undefined ? {} : { subject: shownSubject }),
    ...(kept === undefined || kept.length === 0 ? {} : { fixes: kept }),
    location: member === undefined ? location : { ...location, member },
  };
}
