import type { PlaceKind } from '../analysis/placeKind';
import { utf8 } from '../bytes/text';
import type { FindingDraft, Severity } from '../finding';
import type { Limits } from '../limits';
import type { Platform } from '../platform';
import type { PythonDocument } from '../python/document';
import type { Rule } from '../rule';
import type { Source } from '../text/source';
import type { CustomDetector } from './custom/definition';
import { secretFixes } from './fix';
import { maskSecret } from './mask';
import { findSecrets } from './matcher';
import type { SecretMatch, SecretText } from './secretMatch';
import { isSecretRule, type SecretRule } from './secretRule';

/** What reporting secrets needs beside the text. */
export interface SecretContext {
  readonly rules: readonly Rule[];
  readonly platform: Platform;
  /** The project's own. */
  readonly secretDetectors: readonly CustomDetector[];
  /** Where places are checked against the syntax tree, and fixes are made. */
  readonly document?: PythonDocument;
  /** What kind of file the text stands in. */
  readonly place?: PlaceKind | undefined;
  /** Findings that a report keeps at most, the first ones of the text. */
  readonly limits?: Pick<Limits, 'findings'>;
}

export interface SecretDraft {
  readonly rule: SecretRule;
  readonly draft: FindingDraft;
}

/** Secrets of a text, as drafts that no longer hold them. */
export function scanTextForSecrets(source: Source, kind: SecretText, context: SecretContext): SecretDraft[] {
  const matches = findSecrets(source.text, kind, 0, source.text.length, context.secretDetectors);
  return draftSecrets(source, kind, matches, context);
}

/** Drafts of secrets that were found in a source. */
export function draftSecrets(
  source: Source,
  kind: SecretText,
  matches: readonly SecretMatch[],
  { rules, platform, document, place, limits }: SecretContext,
): SecretDraft[] {
  // Some of them another rule says better, or twice.
  const max = 2 * (limits?.findings ?? Number.POSITIVE_INFINITY);
  const secretRules = rules.filter(isSecretRule);
  const drafts: SecretDraft[] = [];
  const identities = new Map<string, string>();
  for (const match of matches) {
    if (drafts.length > max) break;
    const literal = document?.stringAt(match.start);
    // Next to a name only a literal counts; a comment or a docstring that explains it does not.
    const startsLiteral = literal?.children[0] !== undefined && literal.children[0].end === match.start;
    const isNamed = match.detector === undefined && match.custom === undefined;
    if (document !== undefined && isNamed && !startsLiteral && match.isOfMagic !== true) continue;
    const rule = secretRules.find(({ secrets }) => secrets.takes(match, kind));
    if (rule === undefined) continue;
    const masked = maskSecret(match.value);
    const severity = severityOf(match, place);
    const fixes = secretFixes(source, kind, match, document, literal);
    drafts.push({
      rule,
      draft: {
        message: rule.secrets.message(match, masked, source.path),
        location: source.locate(match.start, match.end),
        identity: identityOf(match, platform, identities),
        evidence: masked,
        effect: 'credential',
        ...(severity === undefined ? {} : { severity }),
        ...(severity === undefined || match.custom !== undefined ? {} : { confidence: 'medium' }),
        ...(fixes.length === 0 ? {} : { fixes }),
        ...(match.detector?.vendor.revoke === undefined ? {} : { help: match.detector.vendor.revoke }),
      },
    });
  }
  return drafts;
}

/** Undefined where the rule's own counts. Keys and passwords of tests are made up there as a rule; tokens of vendors cannot be. */
function severityOf(
  { isMild, isNamed, custom, detector }: SecretMatch,
  place?: PlaceKind,
): Severity | undefined {
  if (isMild === true) return 'low';
  if (isNamed === true && detector?.severity === 'low') return 'medium';
  const isMadeUp = place === 'test' && (detector?.chosen === true || detector?.madeByAnybody === true);
  return custom?.severity ?? detector?.severity ?? (isMadeUp ? 'medium' : undefined);
}

/** Rounds of the digest below: nothing for one finding, dear for who tries a list of passwords. */
const rounds = 256;

/**
 * Tells two secrets apart without telling either: part of a digest, salted with the format or the name that the secret has, so that
 * one table of digests does not serve for all, and stretched.
 */
function identityOf(
  { value, detector, custom, variable }: SecretMatch,
  platform: Platform,
  known: Map<string, string>,
): string {
  const salt = custom?.name ?? detector?.id ?? variable;
  const question = `${salt}\n${value}`;
  const before = known.get(question);
  if (before !== undefined) return before;
  let digest = value;
  for (let round = 0; round < rounds; round++) {
    const hash = platform.sha256();
    hash.update(utf8.encode(`secure-ml secret\n${salt}\n${digest}`));
    digest = hash.hex();
  }
  known.set(question, digest.slice(0, 12));
  return digest.slice(0, 12);
}
