import { utf8 } from '../bytes/text';
import type { PythonDocument } from '../code/python/document';
import type { SyntaxNode } from '../code/python/syntax';
import type { Source } from '../code/source';
import type { FindingDraft } from '../finding';
import type { Platform } from '../platform';
import type { Rule } from '../rule';
import { environmentFix } from './fix';
import { maskSecret } from './mask';
import type { SecretMatch } from './matcher';
import { isSecretRule, type SecretRule, type SecretText } from './secretRule';

interface Found {
  readonly rule: SecretRule;
  readonly match: SecretMatch;
}

/** True when a text holds anything that may be a secret, so that Python is worth parsing for it. */
export function mayHoldSecrets(text: string, kind: SecretText, rules: readonly Rule[]): boolean {
  return rules.filter(isSecretRule).some((rule) => {
    for (const _ of rule.secrets.find(text, kind)) return true;
    return false;
  });
}

/**
 * Secrets of a text, as drafts that no longer hold them. With a Python document, places are checked against the syntax tree
 * and fixes are offered.
 */
export function* scanTextForSecrets(
  source: Source,
  kind: SecretText,
  rules: readonly Rule[],
  platform: Platform,
  document?: PythonDocument,
): Iterable<{ readonly rule: SecretRule; readonly draft: FindingDraft }> {
  const found: Found[] = [];
  for (const rule of rules.filter(isSecretRule)) {
    for (const match of rule.secrets.find(source.text, kind)) found.push({ rule, match });
  }
  found.sort(
    (left, right) =>
      left.match.start - right.match.start || left.rule.meta.code.localeCompare(right.rule.meta.code),
  );
  let covered = -1;
  for (const { rule, match } of found) {
    // A token of a known format beside a telling name is one secret.
    const literal = document === undefined ? undefined : stringAt(document, match.start);
    if (match.start < covered) continue;
    // Next to a name only a literal counts; a comment or a docstring that explains it does not.
    const startsLiteral = literal?.children[0] !== undefined && literal.children[0].end === match.start;
    if (document !== undefined && match.vendor === undefined && !startsLiteral) continue;
    covered = match.end;
    const masked = maskSecret(match.value);
    const fix = document && literal && environmentFix(document, literal, match);
    yield {
      rule,
      draft: {
        message: rule.secrets.message(match, masked),
        location: source.locate(match.start, match.end),
        identity: identityOf(match.value, platform),
        evidence: masked,
        effect: 'credential',
        ...(fix === undefined ? {} : { fixes: [fix] }),
      },
    };
  }
}

/** Tells two secrets apart without telling either: part of a digest over a fixed prefix. */
function identityOf(value: string, platform: Platform): string {
  const hash = platform.sha256();
  hash.update(utf8.encode(`secure-ml secret\n${value}`));
  return hash.hex().slice(0, 12);
}

/** The innermost string around an offset. Strings are collected in document order. */
function stringAt(document: PythonDocument, offset: number): SyntaxNode | undefined {
  const { strings } = document.collected;
  let low = 0;
  let high = strings.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (strings[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  const string = strings[low];
  return string !== undefined && offset >= string.start && offset < string.end ? string : undefined;
}
