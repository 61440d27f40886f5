import type { AdvisoryIndex } from './advisories/advisory';
import { knownBadVersion } from './data/knownBad';
import type { Manifest } from './manifest';
import { pinnedVersion } from './pins';
import type { Project } from './project';
import { normalisedName } from './requirement';

/** A requirement, what it resolves to, and what that asks for. */
export interface DependencyNode {
  readonly name: string;
  /** As the manifest asks for it; absent for what comes with another package. */
  readonly specifier?: string;
  readonly version?: string;
  /** Ids of advisories and of the known dangerous versions. */
  readonly advisories: readonly string[];
  readonly daysBehind?: number;
  readonly yanked?: boolean;
  /** UTF-16 offset in the manifest. */
  readonly offset?: number;
  readonly children: readonly DependencyNode[];
}

/** Levels and nodes of one tree; locks are graphs, and a graph can have more paths than anybody wants to see. */
const deepest = 12;
const maxNodes = 5_000;

/** The requirements of a manifest with the packages that its locks say they bring. */
export function dependencyTree(
  manifest: Manifest,
  project: Project,
  advisories: AdvisoryIndex | undefined,
): readonly DependencyNode[] {
  let budget = maxNodes;
  const node = (name: string, version: string | undefined, above: readonly string[]): DependencyNode => {
    budget--;
    const key = normalisedName(name);
    const locked = project.locked.get(key);
    const children: DependencyNode[] = [];
    if (above.length < deepest && locked !== undefined && locked.length > 0) {
      for (const child of new Set(locked[0].dependencies.map(normalisedName))) {
        // A package that asks for what asks for it.
        if (budget <= 0 || child === key || above.includes(child)) continue;
        const resolved = project.locked.get(child)?.[0]?.version;
        if (resolved !== undefined) children.push(node(child, resolved, [...above, key]));
      }
    }
    return { name, children, ...facts(key, version, advisories) };
  };
  return manifest.requirements
    .filter(({ name }) => name !== '')
    .slice(0, maxNodes)
    .map(({ name, specifier, start }) => {
      const key = normalisedName(name);
      const version =
        pinnedVersion(specifier) ?? project.constrained.get(key) ?? project.locked.get(key)?.[0]?.version;
      return { ...node(name, version, []), specifier, offset: start };
    });
}

function facts(
  name: string,
  version: string | undefined,
  index: AdvisoryIndex | undefined,
): Pick<DependencyNode, 'version' | 'advisories' | 'daysBehind' | 'yanked'> {
  if (version === undefined) return { advisories: [] };
  const hits = index?.hits(name, version).map(({ advisory }) => advisory.id) ?? [];
  const known = knownBadVersion(name, version);
  const release = index?.release(name, version);
  return {
    version,
    advisories: hits.length > 0 || known === undefined ? hits : [known.id],
    ...(release?.daysBehind === undefined || release.latest === version
      ? {}
      : { daysBehind: release.daysBehind }),
    ...(release?.yanked === undefined ? {} : { yanked: true }),
  };
}
