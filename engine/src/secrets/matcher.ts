import { type Detector, detectors } from './detectors';
import { entropyOf, isKnownPlaceholder } from './placeholders';

/** A secret in a text. `value` never leaves this folder unmasked. */
export interface SecretMatch {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Who issued it, where that is known. */
  readonly vendor?: string;
  /** Environment variable to take it from instead. */
  readonly variable: string;
}

const byPrefix = new Map<string, Detector[]>();
for (const detector of detectors) {
  for (const prefix of detector.prefixes) byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), detector]);
}
/** The one prefilter: every prefix, none preceded by a character that a token may hold. */
const anyPrefix = `(?<![A-Za-z0-9_-])(?:${[...byPrefix.keys()].sort((left, right) => right.length - left.length).join('|')})`;
/** Longer than any token; what runs on is no token. */
const longest = 300;

/** Tokens of known formats. Time is proportional to the text: each run of token characters is looked at once. */
export function* findKnownSecrets(text: string): Iterable<SecretMatch> {
  const prefix = new RegExp(anyPrefix, 'g');
  const run = /[A-Za-z0-9_-]+/y;
  for (let hit = prefix.exec(text); hit !== null; hit = prefix.exec(text)) {
    run.lastIndex = hit.index;
    const token = run.exec(text)?.[0] ?? '';
    prefix.lastIndex = hit.index + Math.max(1, token.length);
    if (token.length > longest) continue;
    const detector = detectors.find(
      ({ prefixes, shape }) => prefixes.some((begin) => token.startsWith(begin)) && shape.test(token),
    );
    if (detector === undefined) continue;
    const body = token.slice(hit[0].length);
    if (entropyOf(body) < detector.entropy || isKnownPlaceholder(body)) continue;
    yield {
      start: hit.index,
      end: hit.index + token.length,
      value: token,
      vendor: detector.vendor,
      variable: detector.variable,
    };
  }
}
