import { compare, valid } from '@renovatebot/pep440';
import { t } from '../../../../l10n/messages';
import { type Severity, severities } from '../../finding';
import type { Advisory, AffectedRanges, Hit } from '../advisories/advisory';
import { AdvisoryMemory } from '../advisories/memory';
import { meets } from '../pins';
import { normalisedName } from '../requirement';
import { advisoryAdditions, advisoryEffects } from './advisoryAdditions';
import { advisoryDate, advisoryKinds, advisoryTable } from './advisoryTable';

/** What is known of a version of a package without any network: the gravest of the advisories about it. */
export interface KnownBad {
  /** Normalised. */
  readonly name: string;
  readonly id: string;
  /** What it leads to, as a part of a sentence. */
  readonly effect: string;
  readonly severity: Severity;
  /** First version without it; undefined where none is known. */
  readonly fixed: string | undefined;
  /** Where there is no such version: the last one that is known to have it. */
  readonly last: string | undefined;
  /** The lowest version that no advisory is about; where none is known, the one that fixes the most. */
  readonly upgrade: string | undefined;
  /** Ids of the other advisories about the version. */
  readonly others: readonly string[];
}

type AdvisoryKind = (typeof advisoryKinds)[keyof typeof advisoryKinds];

/** Packages by name: the rows of the tables, unread until somebody asks for one. */
const rowsByName: ReadonlyMap<string, readonly string[]> = readNames();

function readNames(): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  // What was added by hand may be about more versions than the export's row of the same id: it is read last, and replaces that.
  for (const line of `${advisoryTable}\n${advisoryAdditions}`.split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon);
    rows.set(name, [...(rows.get(name) ?? []), line.slice(colon + 1)]);
  }
  return rows;
}

const memory = new AdvisoryMemory();
const read = new Set<string>();

/** Advisories about a version; the package's are read when it is first asked for. */
function hitsOf(name: string, version: string): readonly Hit[] {
  if (!read.has(name)) {
    read.add(name);
    for (const rows of rowsByName.get(name) ?? [])
      for (const advisory of advisoriesOf(name, rows)) memory.addAdvisory(advisory);
  }
  return memory.hits(name, version);
}

/** The rows of a package. Those of one id make one advisory. */
function advisoriesOf(name: string, rows: string): Iterable<Advisory> {
  const advisories = new Map<string, Advisory>();
  for (const row of rows.split(';')) {
    const [versions = '', ...entries] = row.split(' ');
    const affected = affectedOf(name, versions);
    for (const entry of entries) {
      const written = entry.slice(2);
      const id = /^\d/.test(written) ? `CVE-${written}` : written;
      advisories.set(id, {
        id,
        aliases: [],
        summary: advisoryKinds[entry[0] as keyof typeof advisoryKinds],
        severity: severities.find((severity) => severity.startsWith(entry[1] ?? '')) ?? 'medium',
        ranges: [...(advisories.get(id)?.ranges ?? []), affected],
        modified: advisoryDate,
      });
    }
  }
  return advisories.values();
}

function affectedOf(name: string, written: string): AffectedRanges {
  const versions: string[] = [];
  const ranges: { introduced: string; fixed?: string; lastAffected?: string }[] = [];
  for (const part of written.split(',')) {
    const [, introduced = '', sign, version = ''] = /^([^<~=]*)([<~=])(.+)$/.exec(part) ?? [];
    if (sign === '=') versions.push(version);
    else
      ranges.push({
        introduced: introduced === '' ? '0' : introduced,
        ...(sign === '<' ? { fixed: version } : { lastAffected: version }),
      });
  }
  return { name, versions, ranges };
}

const maxAnswers = 2_000;
/** Answers so far: manifests are asked about again at each keystroke. */
const answers = new Map<string, KnownBad | undefined>();

/** What is known of a version of a package, whatever way its name is written. */
export function knownBadVersion(name: string, version: string): KnownBad | undefined {
  const key = normalisedName(name);
  if (!rowsByName.has(key)) return undefined;
  const question = `${key} ${version}`;
  if (!answers.has(question)) {
    if (answers.size >= maxAnswers) answers.clear();
    answers.set(question, find(key, version));
  }
  return answers.get(question);
}

function find(key: string, version: string): KnownBad | undefined {
  const said = hitsOf(key, version)
    .map((hit) => ({ hit, effect: effectOf(key, version, hit.advisory.id) }))
    .sort((left, right) => rank(right.hit, right.effect) - rank(left.hit, left.effect));
  const [worst] = said;
  if (worst === undefined) return undefined;
  const { id, severity, summary } = worst.hit.advisory;
  return {
    name: key,
    id,
    effect: worst.effect ?? kindEffect(summary as AdvisoryKind),
    severity,
    fixed: finalRelease(worst.hit.fixed),
    last: highest(worst.hit.advisory.ranges.flatMap(lastOf)),
    upgrade: finalRelease(memory.clean(key, version) ?? highest(said.flatMap(({ hit }) => hit.fixed ?? []))),
    others: said.slice(1).map(({ hit }) => hit.advisory.id),
  };
}

function effectOf(name: string, version: string, id: string): string | undefined {
  return advisoryEffects.find(
    (effect) => effect[0] === name && effect[2] === id && meets(version, effect[1]),
  )?.[3];
}

/** What was tampered with first, then the gravest; of equals, what is known better than by its kind, then what an upgrade mends. */
function rank({ advisory, fixed }: Hit, effect: string | undefined): number {
  const isMalware = advisory.summary === 'malware';
  return (
    (isMalware ? 100 : 0) +
    4 * severities.indexOf(advisory.severity) +
    (effect === undefined ? 0 : 2) +
    (fixed === undefined ? 0 : 1)
  );
}

function lastOf({ versions, ranges }: AffectedRanges): readonly string[] {
  return [...versions, ...ranges.flatMap(({ lastAffected }) => lastAffected ?? [])];
}

function highest(versions: readonly string[]): string | undefined {
  return versions
    .filter((version) => valid(version) !== null)
    .sort(compare)
    .at(-1);
}

/** The release that a candidate of it (`1.21.0rc1`) became: nobody pins to the candidate. */
function finalRelease(version: string | undefined): string | undefined {
  return version?.replace(/^(\d{1,9}(?:\.\d{1,9}){0,9})[-.]?(?:a|b|rc|dev|alpha|beta)\.?\d{0,9}$/, '$1');
}

function kindEffect(kind: AdvisoryKind): string {
  switch (kind) {
    case 'malware':
      return t('known-bad.malware');
    case 'sql':
      return t('known-bad.sql');
    case 'traversal':
      return t('known-bad.traversal');
    case 'xss':
      return t('known-bad.xss');
    case 'ssrf':
      return t('known-bad.ssrf');
    case 'csrf':
      return t('known-bad.csrf');
    case 'code':
      return t('known-bad.code');
    case 'memory':
      return t('known-bad.memory');
    case 'access':
      return t('known-bad.access');
    case 'forged':
      return t('known-bad.forged');
    case 'checks':
      return t('known-bad.checks');
    case 'leak':
      return t('known-bad.leak');
    case 'exhaustion':
      return t('known-bad.exhaustion');
    case 'unknown':
      return t('known-bad.unknown');
  }
}

/** One localised sentence. */
export function knownBadMessage(name: string, version: string, bad: KnownBad): string {
  const { effect, fixed, last, id, others } = bad;
  const ids = others.length === 0 ? id : t('known-bad.and-others', id, others.length);
  if (fixed !== undefined)
    return t('known-bad.known-bad-fixed', name, version, effect, fixed, ids, advisoryDate);
  return last === undefined
    ? t('known-bad.known-bad', name, version, effect, ids, advisoryDate)
    : t('known-bad.known-bad-last', name, version, effect, last, ids, advisoryDate);
}

/** Where an id is explained. */
export function sourceOf(id: string): string {
  return id.startsWith('CVE-')
    ? `https://nvd.nist.gov/vuln/detail/${id}`
    : `https://osv.dev/vulnerability/${id}`;
}
