import { compare, valid } from '@renovatebot/pep440';
import { type Severity, severities } from '../../finding';
import { normalisedName } from '../requirement';
import type { Advisory, AffectedRanges } from './advisory';
import { cvssScore } from './cvss';

/** Longer texts of an advisory are cut; they are shown in one line. */
const maxSummaryLength = 300;
/** Ranges and versions of one advisory that are kept. */
const maxRanges = 1_000;
const maxVersions = 20_000;
const maxVersionLength = 100;

/**
 * Reads an advisory in OSV's schema (https://ossf.github.io/osv-schema/), as the service answers and as its exports hold it.
 * Undefined for what is no advisory about a package of PyPI, or was withdrawn. Total.
 */
export function readOsv(value: unknown): Advisory | undefined {
  if (!isObject(value) || typeof value.id !== 'string' || value.id === '' || value.id.length > 200)
    return undefined;
  if (typeof value.withdrawn === 'string') return undefined;
  const affected = list(value.affected).filter(isOfPyPI);
  if (affected.length === 0) return undefined;
  return {
    id: value.id,
    aliases: list(value.aliases)
      .filter((alias) => typeof alias === 'string')
      .slice(0, 50),
    summary: summaryOf(value),
    severity: severityOf(value.id, [value, ...affected]),
    ranges: affected.map(readAffected),
    modified: typeof value.modified === 'string' ? value.modified.slice(0, 10) : '',
  };
}

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function summaryOf({ summary, details }: Json): string {
  const text = typeof summary === 'string' ? summary : typeof details === 'string' ? details : '';
  const line = text.slice(0, 2_000).replace(/\s+/g, ' ').trim();
  return line.length > maxSummaryLength ? `${line.slice(0, maxSummaryLength - 3)}...` : line;
}

function isOfPyPI(value: unknown): value is Json & { readonly package: { readonly name: string } } {
  return (
    isObject(value) &&
    isObject(value.package) &&
    value.package.ecosystem === 'PyPI' &&
    typeof value.package.name === 'string'
  );
}

function readAffected(value: Json & { readonly package: { readonly name: string } }): AffectedRanges {
  const ranges = list(value.ranges)
    .slice(0, maxRanges)
    .flatMap((range) =>
      // Ranges of commits say nothing of what an index has.
      isObject(range) && (range.type === 'ECOSYSTEM' || range.type === 'SEMVER')
        ? readEvents(list(range.events))
        : [],
    );
  const versions = list(value.versions).filter(isVersion).slice(0, maxVersions);
  return { name: normalisedName(value.package.name), ranges, versions };
}

function isVersion(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxVersionLength;
}

const kinds = ['introduced', 'fixed', 'last_affected'] as const;

/** What was introduced counts until it is fixed. Events may come in any order, so they are put into that of their versions. */
function readEvents(written: readonly unknown[]): AffectedRanges['ranges'][number][] {
  const events = written.slice(0, maxRanges).flatMap((event) => {
    const kind = isObject(event) ? kinds.find((name) => isVersion(event[name])) : undefined;
    if (!isObject(event) || kind === undefined) return [];
    const written = event[kind] as string;
    // Some write a build of a release, or that there is none, as `2.6.0-cu124` and `0.6.7-NA`.
    const version = valid(written) === null ? written.replace(/-[a-z]{1,10}\d{0,10}$/i, '') : written;
    return version === '0' || valid(version) !== null ? [{ kind, version }] : [];
  });
  events.sort((left, right) => order(left.version, right.version));
  const ranges: { introduced: string; fixed?: string; lastAffected?: string }[] = [];
  for (const { kind, version } of events) {
    const open = ranges.at(-1);
    const isClosed = open === undefined || open.fixed !== undefined || open.lastAffected !== undefined;
    if (kind === 'introduced') {
      if (isClosed) ranges.push({ introduced: version });
    } else if (!isClosed) open[kind === 'fixed' ? 'fixed' : 'lastAffected'] = version;
  }
  return ranges;
}

/** `0` stands for before everything, releases candidates of 0 included. */
function order(left: string, right: string): number {
  if (left === right) return 0;
  if (left === '0') return -1;
  return right === '0' ? 1 : compare(left, right);
}

/** What a database says in a word, else the highest that vectors give; malware is critical; medium where nobody says. */
function severityOf(id: string, places: readonly Json[]): Severity {
  for (const { database_specific: database, ecosystem_specific: ecosystem } of places) {
    for (const specific of [database, ecosystem]) {
      const word =
        isObject(specific) && typeof specific.severity === 'string' ? specific.severity.toLowerCase() : '';
      const known = word === 'moderate' ? 'medium' : severities.find((name) => name === word);
      if (known !== undefined) return known;
    }
  }
  const scores = places
    .flatMap(({ severity }) => list(severity))
    .flatMap((entry) =>
      isObject(entry) && typeof entry.score === 'string' ? (cvssScore(entry.score) ?? []) : [],
    );
  if (scores.length > 0) return severityOfScore(Math.max(...scores));
  return id.startsWith('MAL-') ? 'critical' : 'medium';
}

/** The ratings of CVSS 3.1, 5. */
function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}
