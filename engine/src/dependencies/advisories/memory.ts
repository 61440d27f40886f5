import { compare, explain, valid } from '@renovatebot/pep440';
import { isBelow, meets } from '../pins';
import type { Advisory, AdvisoryIndex, AffectedRanges, Hit, ReleaseState } from './advisory';
import type { IndexProject } from './indexProject';

const day = 86_400_000;

/** Advisories and releases in memory, by package. Later answers replace earlier ones of the same id. */
export class AdvisoryMemory implements AdvisoryIndex {
  private readonly byName = new Map<string, Map<string, Advisory>>();
  private readonly projects = new Map<string, IndexProject>();

  addAdvisory(advisory: Advisory): void {
    for (const { name } of advisory.ranges) {
      const known = this.byName.get(name) ?? new Map<string, Advisory>();
      this.byName.set(name, known.set(advisory.id, advisory));
    }
  }

  /** `name` is normalised. */
  addReleases(name: string, project: IndexProject): void {
    this.projects.set(name, project);
  }

  hits(name: string, version: string): readonly Hit[] {
    const hits: Hit[] = [];
    for (const advisory of this.byName.get(name)?.values() ?? []) {
      const own = advisory.ranges.filter((range) => range.name === name);
      if (own.some((range) => affects(range, version))) hits.push({ advisory, fixed: fixFor(own, version) });
    }
    // Several databases tell of the same thing: the CVE counts once.
    const seen = new Set<string>();
    return hits
      .sort((left, right) => left.advisory.id.localeCompare(right.advisory.id))
      .filter(({ advisory: { id, aliases } }) => {
        const isNew = ![id, ...aliases].some((known) => seen.has(known));
        for (const known of [id, ...aliases]) seen.add(known);
        return isNew;
      });
  }

  release(name: string, version: string): ReleaseState | undefined {
    const project = this.projects.get(name);
    if (project === undefined) return undefined;
    const own = project.releases.get(version);
    const latest = project.releases.get(project.latest)?.uploaded;
    const isNewest =
      valid(version) !== null && valid(project.latest) !== null && compare(version, project.latest) >= 0;
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

function affects({ versions, ranges }: AffectedRanges, version: string): boolean {
  return versions.includes(version) || ranges.some((range) => isIn(range, version));
}

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
