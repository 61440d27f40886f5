import { type Severity, severities } from '../../finding';
import { normalisedName } from '../requirement';
import type { Advisory, AffectedRanges } from './advisory';

/** Longer texts of an advisory are cut; they are shown in one line. */
const longestSummary = 300;
/** Ranges and versions of one advisory that are kept. */
const mostRanges = 1_000;
const mostVersions = 20_000;

/**
 * Reads an advisory in OSV's schema (https://ossf.github.io/osv-schema/), as the service answers and as its exports hold it.
 * Undefined for what is no advisory about a package of PyPI, or was withdrawn. Total.
 */
export function readOsv(value: unknown): Advisory | undefined {
  if (!isObject(value) || typeof value.id !== 'string' || value.id.length > 200) return undefined;
  if (typeof value.withdrawn === 'string') return undefined;
  const ranges = list(value.affected).flatMap(readAffected);
  if (ranges.length === 0) return undefined;
  return {
    id: value.id,
    aliases: list(value.aliases)
      .filter((alias) => typeof alias === 'string')
      .slice(0, 50),
    summary: summaryOf(value),
    severity: severityOf(value),
    ranges,
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
  return line.length > longestSummary ? `${line.slice(0, longestSummary - 3)}...` : line;
}

function readAffected(value: unknown): AffectedRanges[] {
  if (!isObject(value) || !isObject(value.package)) return [];
  const { ecosystem, name } = value.package;
  if (ecosystem !== 'PyPI' || typeof name !== 'string') return [];
  const ranges = list(value.ranges)
    .slice(0, mostRanges)
    .flatMap((range) =>
      isObject(range) && range.type === 'ECOSYSTEM' ? readEvents(list(range.events)) : [],
    );
  const versions = list(value.versions).filter((version) => typeof version === 'string');
  return [{ name: normalisedName(name), ranges, versions: versions.slice(0, mostVersions) }];
}

/** Events in order: what was introduced counts until it is fixed. */
function readEvents(events: readonly unknown[]): AffectedRanges['ranges'][number][] {
  const ranges: { introduced: string; fixed?: string; lastAffected?: string }[] = [];
  for (const event of events.slice(0, mostRanges)) {
    if (!isObject(event)) continue;
    const open = ranges.at(-1);
    if (typeof event.introduced === 'string') ranges.push({ introduced: event.introduced });
    else if (open !== undefined && typeof event.fixed === 'string') open.fixed = event.fixed;
    else if (open !== undefined && typeof event.last_affected === 'string')
      open.lastAffected = event.last_affected;
  }
  return ranges;
}

/** What the database says in a word, else what the CVSS vector gives, else medium. */
function severityOf({ severity, database_specific: specific }: Json): Severity {
  const word =
    isObject(specific) && typeof specific.severity === 'string' ? specific.severity.toLowerCase() : '';
  if (word === 'moderate') return 'medium';
  const known = severities.find((name) => name === word);
  if (known !== undefined) return known;
  for (const entry of list(severity)) {
    if (!isObject(entry) || typeof entry.score !== 'string') continue;
    const score = cvss3Score(entry.score) ?? Number.NaN;
    if (score >= 9) return 'critical';
    if (score >= 7) return 'high';
    if (score >= 4) return 'medium';
    if (score >= 0) return 'low';
  }
  return 'medium';
}

const weights: Record<string, Record<string, number>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};

/** Base score of a CVSS 3 vector, 0 to 10 (https://www.first.org/cvss/v3.1/specification-document, 7.1); undefined for others. */
export function cvss3Score(vector: string): number | undefined {
  if (!/^CVSS:3\.[01]\//.test(vector) || vector.length > 200) return undefined;
  const metrics = new Map(vector.split('/').map((part) => part.split(':', 2) as [string, string]));
  const weight = (name: string) => weights[name]?.[metrics.get(name) ?? ''] ?? Number.NaN;
  const isChanged = metrics.get('S') === 'C';
  const privileges = { N: 0.85, L: isChanged ? 0.68 : 0.62, H: isChanged ? 0.5 : 0.27 }[
    metrics.get('PR') ?? ''
  ];
  const base = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
  const impact = isChanged ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  const ease = 8.22 * weight('AV') * weight('AC') * (privileges ?? Number.NaN) * weight('UI');
  if (Number.isNaN(impact + ease)) return undefined;
  if (impact <= 0) return 0;
  // Rounded up to one decimal, as the specification wants it done with floating point.
  const scaled = Math.round(Math.min((isChanged ? 1.08 : 1) * (impact + ease), 10) * 100_000);
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10;
}
