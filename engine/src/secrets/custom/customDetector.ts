import { KeywordSearch } from '../keywords';
import type { SecretMatch } from '../secretMatch';
import type { CustomDetector } from './definition';
import { type ExpressionProblem, parseExpression } from './expression';
import { beginnings, lengthsOf, longestLiteral, whyNotLinear } from './linear';

const minKeyword = 3;
/** Characters that an expression has to match: shorter ones match everywhere. */
const minLength = 6;
const maxLength = 1_000;

/** The part of a detector that its expression and keywords say; what is wrong with them otherwise. */
export function checkExpression(
  written: string,
  words: readonly string[],
): Pick<CustomDetector, 'source' | 'flags' | 'keywords'> | ExpressionProblem {
  const parsed = parseExpression(written);
  if ('kind' in parsed) return parsed;
  const problem = whyNotLinear(parsed);
  if (problem !== undefined) return problem;
  const { min, max } = lengthsOf(parsed.branches);
  if (min < minLength) return { kind: 'too-short', part: written };
  if (max > maxLength) return { kind: 'too-long', part: written };
  const starts = beginnings(parsed.branches).map((start) => start.toLowerCase());
  const own =
    words.length > 0 ? words.map((word) => word.toLowerCase()) : [...new Set(starts.map(longestLiteral))];
  const keywords: { word: string; offsets: number[] }[] = [];
  for (const word of own) {
    if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,98}[\x21-\x7e])$/.test(word) || word.length < minKeyword)
      return { kind: 'no-keyword', part: word === '' ? written : word };
    const offsets = [...new Set(starts.flatMap((start) => placesOf(word, start)))];
    if (offsets.length === 0) return { kind: 'keyword-elsewhere', part: word };
    keywords.push({ word, offsets });
  }
  return { source: parsed.source, flags: parsed.flags, keywords };
}

function placesOf(word: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Detectors made ready to run. */
interface Compiled {
  readonly search: KeywordSearch;
  readonly tries: readonly (readonly {
    readonly detector: CustomDetector;
    readonly expression: RegExp;
    readonly offset: number;
  }[])[];
}

const compiled = new WeakMap<readonly CustomDetector[], Compiled>();

function compile(detectors: readonly CustomDetector[]): Compiled {
  const known = compiled.get(detectors);
  if (known !== undefined) return known;
  const byWord = new Map<string, Compiled['tries'][number][number][]>();
  for (const detector of detectors) {
    const expression = new RegExp(detector.source, `${detector.flags}dy`);
    for (const { word, offsets } of detector.keywords)
      byWord.set(word, [
        ...(byWord.get(word) ?? []),
        ...offsets.map((offset) => ({ detector, expression, offset })),
      ]);
  }
  const ready = { search: new KeywordSearch([...byWord.keys()]), tries: [...byWord.values()] };
  compiled.set(detectors, ready);
  return ready;
}

/** What custom detectors find in text[from, to). Each keyword leads to tries of bounded length, so the time is proportional to the text. */
export function findCustomSecrets(
  text: string,
  detectors: readonly CustomDetector[],
  from: number,
  to: number,
): SecretMatch[] {
  if (detectors.length === 0) return [];
  const { search, tries } = compile(detectors);
  const matches: SecretMatch[] = [];
  search.search(text, from, to, (word, start) => {
    for (const { detector, expression, offset } of tries[word]) {
      expression.lastIndex = start - offset;
      const found = start - offset < from ? null : expression.exec(text);
      const place = found?.indices?.[1] ?? found?.indices?.[0];
      if (place === undefined || place[1] > to || place[0] === place[1]) continue;
      const value = text.slice(...place);
      matches.push({
        start: place[0],
        end: place[1],
        value,
        custom: detector,
        variable: variableOf(detector.name),
      });
    }
  });
  return matches;
}

/** `Acme deploy key` as the name of an environment variable. */
function variableOf(name: string): string {
  const words = name
    .toUpperCase()
    .replace(/[^A-Z\d]{1,100}/g, '_')
    .replace(/^_|_$/g, '');
  return /^[A-Z]/.test(words) ? words : `SECRET_${words}`;
}
