import { severities } from '../finding';
import { findCustomSecrets } from './custom/customDetector';
import type { CustomDetector } from './custom/definition';
import type { Detector } from './detector';
import { detectors } from './detectors';
import { entropyOf, isNoSecret } from './filters';
import { type EditedSearch, KeywordSearch } from './keywords';
import { kubernetesSecrets } from './kubernetes';
import { namedSecretAt, nameWords } from './named';
import { ValueRuns } from './runs';
import type { SecretMatch, SecretText } from './secretMatch';

/** What the hits of one word lead to. */
interface Keyword {
  readonly detectors: readonly Detector[];
  readonly isName: boolean;
  readonly isKubernetes: boolean;
  /** Detectors whose secrets stand near this word. */
  readonly isMark: boolean;
}

const kubernetesWord = 'kind: secret';

/** The words that are looked for, and what each leads to. */
function buildKeywords() {
  const keywords = new Map<string, Keyword>();
  function add(word: string, more: Partial<Keyword>): void {
    const none: Keyword = { detectors: [], isName: false, isKubernetes: false, isMark: false };
    const known = keywords.get(word) ?? none;
    keywords.set(word, { ...known, ...more, detectors: [...known.detectors, ...(more.detectors ?? [])] });
  }
  for (const detector of detectors) {
    for (const word of detector.keywords) add(word.toLowerCase(), { detectors: [detector] });
    for (const word of detector.nearby?.words ?? []) add(word, { isMark: true });
  }
  for (const word of nameWords) add(word, { isName: true });
  add(kubernetesWord, { isKubernetes: true });
  const words = [...keywords.keys()];
  return { words, keywords: [...keywords.values()], search: new KeywordSearch(words) };
}

let built: ReturnType<typeof buildKeywords> | undefined;
/** Built for the first text: a model without texts is judged before. */
function known(): ReturnType<typeof buildKeywords> {
  built ??= buildKeywords();
  return built;
}

/** How far behind a vendor's name its value may begin. */
const defaultWindow = 100;
/** What a vendor's name and a value have to be about. */
const credentialWord = /key|token|secret|pass|pwd|auth|login|credential|api|client\(/i;
const digestWord =
  /(?:^|[^a-z])(?:commit|sha\d{0,3}|rev|revision|hash|digest|checksum|integrity|etag|md5)(?![a-z])/i;

/**
 * Every secret of text[from, to), sorted by place; at one place the most telling format. Time is proportional to the text. `edited`
 * remembers the version before of a text that is searched as a whole.
 */
export function findSecrets(
  text: string,
  kind: SecretText,
  from = 0,
  to = text.length,
  custom: readonly CustomDetector[] = [],
  edited?: EditedSearch,
): readonly SecretMatch[] {
  const matches: SecretMatch[] = [];
  const runs = new ValueRuns(text);
  // Outputs print everything next to everything: a name there proves nothing.
  const named = kind !== 'output';
  let judged = from;
  let readAsSecret = from;
  const marks = new Map<string, number[]>();
  const { words, keywords, search } = known();
  const take = (word: number, start: number): void => {
    const { detectors: candidates, isName, isKubernetes, isMark } = keywords[word];
    if (isMark) {
      const places = marks.get(words[word]);
      if (places === undefined) marks.set(words[word], [start]);
      else places.push(start);
    }
    for (const detector of candidates) {
      const match =
        detector.kind === 'value'
          ? valueAt(detector, text, start, start + words[word].length, runs)
          : expressionAt(detector, text, start);
      if (match !== undefined && match.end <= to) matches.push(match);
    }
    if (isName && named && start >= judged) {
      const { nameEnd, match } = namedSecretAt(text, start, kind);
      judged = nameEnd;
      if (match !== undefined && match.end <= to) matches.push(match);
    }
    if (isKubernetes && kind === 'settings' && start >= readAsSecret) {
      const { matches: found, end } = kubernetesSecrets(text, start);
      readAsSecret = end;
      for (const match of found) matches.push(match);
    }
  };
  if (edited === undefined) search.search(text, from, to, take);
  else edited.search(search, text, take);
  const own = findCustomSecrets(text, custom, from, to);
  return withoutOverlaps([...own, ...matches.filter((match) => hasNeighbour(match, marks))]);
}

/** True unless a match's detector asks for a word nearby that is not there. */
function hasNeighbour({ detector, start, end }: SecretMatch, marks: ReadonlyMap<string, number[]>): boolean {
  const { nearby } = detector ?? {};
  if (nearby === undefined) return true;
  return nearby.words.some((word) => {
    const places = marks.get(word) ?? [];
    // The first place that is not too far in front.
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle] < start - nearby.distance) low = middle + 1;
      else high = middle;
    }
    return low < places.length && places[low] <= end + nearby.distance;
  });
}

/** A token or a block whose keyword stands at an offset. */
function expressionAt(detector: Detector, text: string, keyword: number): SecretMatch | undefined {
  const { kind, expression, offset = 0 } = detector;
  const begin = keyword - offset;
  if (begin < 0 || (kind === 'token' && !mayBegin(text, begin))) return undefined;
  expression.lastIndex = begin;
  const found = expression.exec(text);
  if (found === null) return undefined;
  const [start, end] = found.indices?.[1] ?? [begin, expression.lastIndex];
  return judge(detector, text, start, end);
}

/** A value behind a vendor's name. */
function valueAt(
  detector: Detector,
  text: string,
  keyword: number,
  keywordEnd: number,
  runs: ValueRuns,
): SecretMatch | undefined {
  const { expression, context = credentialWord, window = defaultWindow } = detector;
  for (const run of runs.between(keyword, keywordEnd + window)) {
    // `KEY_OF_WANDB` is no value, but what it is assigned may be.
    if (run.start < keywordEnd) continue;
    expression.lastIndex = run.start;
    if (!expression.test(text) || expression.lastIndex !== run.end) continue;
    // A name may begin before the vendor's: API_KEY_COHERE.
    const between = text.slice(Math.max(0, keyword - (detector.context === undefined ? 12 : 0)), run.start);
    if (!context.test(between) || digestWord.test(between)) continue;
    const match = judge(detector, text, run.start, run.end);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Entropy, checksum and stand-ins: what the expression cannot say. */
function judge(detector: Detector, text: string, start: number, end: number): SecretMatch | undefined {
  const { kind, chosen, entropy, accepts, keywords: words, vendor, mildBefore, isMild: isMinor } = detector;
  const value = text.slice(start, end);
  const prefix = kind === 'token' && detector.offset === undefined ? words[0].length : 0;
  if (entropyOf(value.slice(prefix)) < entropy) return undefined;
  const filter = chosen ? 'chosen' : kind === 'value' ? 'value' : 'format';
  if (isNoSecret({ value, text, start, end }, filter)) return undefined;
  if (accepts !== undefined && !accepts(value)) return undefined;
  const isMild =
    (mildBefore !== undefined && matchesAt(mildBefore, text, end)) || isMinor?.(text, start, end) === true;
  return { start, end, value, detector, variable: vendor.variable, ...(isMild ? { isMild } : {}) };
}

function matchesAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}

/**
 * A token begins where no other word goes on. The letter of an escape (`\n`), of a percent code (`%3D`) and of a terminal's
 * colour code belong to no word.
 */
function mayBegin(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text[start - 1];
  if (!/[\w-]/.test(before)) return true;
  if (before === 'm')
    return /(?:\x1b|\\u001b|\\x1b|\\033)\[[\d;]{0,20}m$/.test(text.slice(Math.max(0, start - 30), start));
  if (text[start - 2] === '\\') return /[nrtbf]/.test(before);
  if (text[start - 3] === '%' || text.startsWith('\\x', start - 4))
    return isHex(text.slice(start - 2, start));
  return text.startsWith('\\u', start - 6) && isHex(text.slice(start - 4, start));
}

function isHex(text: string): boolean {
  return /^[0-9a-fA-F]+$/.test(text);
}

function withoutOverlaps(matches: SecretMatch[]): readonly SecretMatch[] {
  matches.sort((left, right) => left.start - right.start || rank(left) - rank(right));
  const kept: SecretMatch[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    // What its name alone would give away is no minor matter because it has a format as well.
    else if (match.start === last.start && match.detector === undefined && match.custom === undefined)
      kept[kept.length - 1] = { ...last, isNamed: true };
  }
  return kept;
}

/** A project's own detectors first, then severe formats, then the table's order; literals that only a name gives away last. */
function rank({ detector, custom }: SecretMatch): number {
  if (custom !== undefined) return -1;
  if (detector === undefined) return Number.POSITIVE_INFINITY;
  const severity = severities.indexOf(detector.severity ?? 'high');
  return (severities.length - severity) * 1000 + detectors.indexOf(detector);
}
