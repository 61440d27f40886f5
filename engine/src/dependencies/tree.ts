import type { AdvisoryIndex } from './advisories/advisory';
import { knownBadVersion } from './data/knownBad';
import type { Manifest } from './manifest';
import { pinnedVersion } from './pins';
import type { Project } from './project';
import { normalisedName, type Requirement } from './requirement';

/** A requirement, what it resolves to, and what that asks for. */
export interface DependencyNode {
  readonly name: string;
  /** As the manifest, or the package above it, asks for it; absent where only a lock names it. */
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
const maxDepth = 12;
const maxNodes = 5_000;

/** Packages of an environment by normalised name, with what each asks for. */
export type Installed = Map<
  string,
  { readonly version: string; readonly requirements: readonly Requirement[] }
>;

/**
 * The requirements of a manifest with the packages that its locks say they bring, or that the environment says they bring where no lock
 * does.
 */
export function dependencyTree(
  manifest: Manifest,
  project: Project,
  advisories: AdvisoryIndex | undefined,
  installed: Installed = new Map(),
): readonly DependencyNode[] {
  let budget = maxNodes;
  const node = (
    name: string,
    version: string | undefined,
    extras: readonly string[],
    above: readonly string[],
  ): DependencyNode => {
    budget--;
    const key = normalisedName(name);
    const children: DependencyNode[] = [];
    const add = (child: string, resolved: string | undefined, asked?: Requirement) => {
      // A package that asks for what asks for it.
      if (budget <= 0 || child === key || above.includes(child) || resolved === undefined) return;
      const below = node(asked?.name ?? child, resolved, asked?.extras ?? [], [...above, key]);
      children.push(asked === undefined ? below : { ...below, specifier: asked.specifier });
    };
    const [locked] = project.locked.get(key) ?? [];
    if (above.length >= maxDepth) return { name, children, ...facts(key, version, advisories) };
    if (locked !== undefined)
      for (const child of new Set(locked.dependencies.map(normalisedName)))
        add(child, project.locked.get(child)?.[0]?.version);
    else
      for (const asked of installed.get(key)?.requirements ?? []) {
        const child = normalisedName(asked.name);
        if (isWanted(asked, extras)) add(child, installed.get(child)?.version, asked);
      }
    return { name, children, ...facts(key, version, advisories) };
  };
  return manifest.requirements
    .filter(({ name }) => name !== '')
    .slice(0, maxNodes)
    .map(({ name, extras, specifier, start }) => {
      const key = normalisedName(name);
      const version =
        pinnedVersion(specifier) ??
        project.constrained.get(key) ??
        project.locked.get(key)?.[0]?.version ??
        installed.get(key)?.version;
      return { ...node(name, version, extras, []), specifier, offset: start };
    });
}

/** Of what a package asks for, what it asks for with these extras. What other markers exclude is not installed. */
function isWanted({ marker = '' }: Requirement, extras: readonly string[]): boolean {
  const named = [...marker.matchAll(/\bextra\s{0,8}==\s{0,8}["']([\w.-]{1,200})["']/g)].map(
    ([, extra]) => extra,
  );
  const wanted = new Set(extras.map(normalisedName));
  return named.length === 0 || named.some((extra) => wanted.has(normalisedName(extra)));
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
