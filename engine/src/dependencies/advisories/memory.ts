import { compare, explain, valid } from '@renovatebot/pep440';
import { atLeast } from '../../finding';
import { canonicalVersion, isBelow, meets, publicVersion } from '../pins';
import type { Advisory, AdvisoryIndex, AffectedRanges, Hit, ReleaseState } from './advisory';
import type { IndexProject, IndexRelease } from './indexProject';

const day = 86_400_000;

/** Advisories and releases in memory, by package. Later answers replace earlier ones of the same id. */
export class AdvisoryMemory implements AdvisoryIndex {
  private readonly byName = new Map<string, Map<string, Advisory>>();
  private readonly projects = new Map<string, IndexProject>();

  /** True when it was not known, or changed since. */
  addAdvisory(advisory: Advisory): boolean {
    let isNew = false;
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
    const hits: Hit[] = [];
    for (const advisory of this.byName.get(name)?.values() ?? []) {
      const own = advisory.ranges.filter((range) => range.name === name);
      if (own.some((range) => affects(range, known))) hits.push({ advisory, fixed: fixFor(own, known) });
    }
    return withoutAliases(hits.sort((left, right) => left.advisory.id.localeCompare(right.advisory.id)));
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
