import { compare, explain, valid } from '@renovatebot/pep440';
import { atLeast } from '../../finding';
import { canonicalVersion, isBelow, meets, publicVersion } from '../pins';
import type { Advisory, AdvisoryIndex, AffectedRanges, Hit, ReleaseState } from './advisory';
import type { IndexProject, IndexRelease } from './indexProject';

const day = 86_400_000;

const maxAnswers = 5_000;
/** Fixes that are looked at one by one. */
const maxSteps = 30;

/** What a memory knows. */
export interface AdvisoryData {
  readonly advisories: readonly Advisory[];
  readonly projects: ReadonlyMap<string, IndexProject>;
}

/** Advisories and releases in memory, by package. Later answers replace earlier ones of the same id. */
export class AdvisoryMemory implements AdvisoryIndex {
  private readonly byName = new Map<string, Map<string, Advisory>>();
  private readonly projects = new Map<string, IndexProject>();
  /** Answers so far: some packages have hundreds of advisories, and are asked about at each keystroke. */
  private readonly answers = new Map<string, readonly Hit[]>();
  private readonly cleanVersions = new Map<string, string | undefined>();

  /** Everything as plain data, which travels between threads. */
  data(): AdvisoryData {
    return {
      advisories: [...this.byName.values()].flatMap((own) => [...own.values()]),
      projects: this.projects,
    };
  }

  /** Adds what another memory gave as data. */
  addData({ advisories, projects }: AdvisoryData): void {
    for (const advisory of advisories) this.addAdvisory(advisory);
    for (const [name, project] of projects) this.addReleases(name, project);
  }

  /** True when it was not known, or changed since. */
  addAdvisory(advisory: Advisory): boolean {
    let isNew = false;
    this.answers.clear();
    this.cleanVersions.clear();
    for (const { name } of advisory.ranges) {
      const known = this.byName.get(name) ?? new Map<string, Advisory>();
      isNew ||= known.get(advisory.id)?.modified !== advisory.modified;
      this.byName.set(name, known.set(advisory.id, advisory));
    }
    return isNew;
  }

  /** `name` is normalised. True when there are releases that were not known. */
  addReleases(name: string, project: IndexProject): boolean {
    const known = this.projects.get(name);
    this.projects.set(name, project);
    return known?.latest !== project.latest || known.releases.size !== project.releases.size;
  }

  hits(name: string, version: string): readonly Hit[] {
    const known = publicVersion(version);
    const key = `${name} ${known}`;
    const answer = this.answers.get(key) ?? this.findHits(name, known);
    if (this.answers.size >= maxAnswers) {
      this.answers.clear();
      this.cleanVersions.clear();
    }
    this.answers.set(key, answer);
    return answer;
  }

  private findHits(name: string, known: string): readonly Hit[] {
    const hits: Hit[] = [];
    for (const advisory of this.byName.get(name)?.values() ?? []) {
      const own = advisory.ranges.filter((range) => range.name === name);
      if (own.some((range) => affects(range, known))) hits.push({ advisory, fixed: fixFor(own, known) });
    }
    return withoutAliases(hits.sort((left, right) => left.advisory.id.localeCompare(right.advisory.id)));
  }

  malware(name: string): Advisory | undefined {
    for (const advisory of this.byName.get(name)?.values() ?? []) {
      // Ids of the OpenSSF's malicious-packages. What was taken over for a while names its versions.
      const isAll = advisory.ranges.some(
        (affected) =>
          affected.name === name &&
          affected.ranges.some(
            ({ introduced, fixed, lastAffected }) =>
              introduced === '0' && fixed === undefined && lastAffected === undefined,
          ),
      );
      if (advisory.id.startsWith('MAL-') && isAll) return advisory;
    }
    return undefined;
  }

  clean(name: string, version: string): string | undefined {
    const known = publicVersion(version);
    const key = `${name} ${known}`;
    if (!this.cleanVersions.has(key)) this.cleanVersions.set(key, this.findClean(name, known));
    return this.cleanVersions.get(key);
  }

  /** What a fix brings in may be fixed later: from the lowest fix on, and after many of them the highest. */
  private findClean(name: string, version: string): string | undefined {
    const open = fixesOf(this.hits(name, version));
    const tried = new Set<string>();
    for (let step = 0; step <= maxSteps && open.size > 0; step++) {
      const next = extreme(open, step === maxSteps ? 1 : -1);
      open.delete(next);
      tried.add(next);
      const later = this.hits(name, next);
      if (later.length === 0) return next;
      for (const fixed of fixesOf(later)) if (!tried.has(fixed)) open.add(fixed);
    }
    return undefined;
  }

  release(name: string, version: string): ReleaseState | undefined {
    const project = this.projects.get(name);
    if (project === undefined) return undefined;
    const known = publicVersion(version);
    const own = releaseOf(project, known);
    const latest = project.releases.get(project.latest)?.uploaded;
    const isNewest =
      valid(version) !== null && valid(project.latest) !== null && compare(known, project.latest) >= 0;
    const daysBehind =
      own?.uploaded === undefined || latest === undefined
        ? undefined
        : Math.max(0, Math.round((latest - own.uploaded) / day));
    return { latest: isNewest ? version : project.latest, daysBehind, yanked: own?.yanked };
  }

  latest(name: string, specifier: string): string | undefined {
    const project = this.projects.get(name);
    if (project === undefined) return undefined;
    let best: string | undefined;
    for (const [version, { yanked }] of project.releases) {
      if (yanked !== undefined || valid(version) === null || !meets(version, specifier)) continue;
      if (explain(version)?.is_prerelease !== false) continue;
      if (best === undefined || compare(version, best) > 0) best = version;
    }
    return best;
  }
}

function fixesOf(hits: readonly Hit[]): Set<string> {
  return new Set(hits.flatMap(({ fixed }) => fixed ?? []));
}

/** The highest version (1) or the lowest (-1) of some. */
function extreme(versions: ReadonlySet<string>, sign: 1 | -1): string {
  let best: string | undefined;
  for (const version of versions) if (best === undefined || compare(version, best) * sign > 0) best = version;
  return best ?? '';
}

/** A release under the text that a manifest has for it, or under another text for the same version. */
function releaseOf({ releases }: IndexProject, version: string): IndexRelease | undefined {
  const same = releases.get(version);
  if (same !== undefined) return same;
  const wanted = canonicalVersion(version);
  for (const [written, release] of releases) if (canonicalVersion(written) === wanted) return release;
  return undefined;
}

/** Several databases tell of the same thing: it counts once, with the highest severity and the fix that one of them knows. */
function withoutAliases(hits: readonly Hit[]): readonly Hit[] {
  const groups: { hit: Hit; readonly ids: Set<string> }[] = [];
  for (const hit of hits) {
    const { id, aliases, severity } = hit.advisory;
    const same = groups.find(({ ids }) => [id, ...aliases].some((known) => ids.has(known)));
    if (same === undefined) {
      groups.push({ hit, ids: new Set([id, ...aliases]) });
      continue;
    }
    for (const known of [id, ...aliases]) same.ids.add(known);
    const first = same.hit.advisory;
    same.hit = {
      advisory: {
        ...first,
        aliases: [...same.ids].filter((known) => known !== first.id),
        summary: first.summary === '' ? hit.advisory.summary : first.summary,
        severity: atLeast(first.severity, severity) ? first.severity : severity,
      },
      fixed: same.hit.fixed ?? hit.fixed,
    };
  }
  return groups.map(({ hit }) => hit);
}

function affects(affected: AffectedRanges, version: string): boolean {
  const { ranges } = affected;
  return (
    canonicalVersions(affected).has(canonicalVersion(version)) || ranges.some((range) => isIn(range, version))
  );
}

/** Made when a package is first asked for: an export has advisories about thousands that nobody here uses. */
function canonicalVersions(affected: AffectedRanges): ReadonlySet<string> {
  let known = canonical.get(affected);
  if (known === undefined) {
    known = new Set(affected.versions.map(canonicalVersion));
    canonical.set(affected, known);
  }
  return known;
}

const canonical = new WeakMap<AffectedRanges, ReadonlySet<string>>();

function isIn(
  { introduced, fixed, lastAffected }: AffectedRanges['ranges'][number],
  version: string,
): boolean {
  if (valid(version) === null) return false;
  if (introduced !== '0' && isBelow(version, introduced)) return false;
  if (fixed !== undefined) return isBelow(version, fixed);
  return lastAffected === undefined || !isBelow(lastAffected, version);
}

/** The lowest fixed version above one, which no other range of the advisory holds. */
function fixFor(all: readonly AffectedRanges[], version: string): string | undefined {
  const fixes = all
    .flatMap(({ ranges }) => ranges.flatMap(({ fixed }) => fixed ?? []))
    .filter((fixed) => isBelow(version, fixed) && !all.some((range) => affects(range, fixed)));
  return fixes.sort(compare)[0];
}
