import type { Lock } from './locks/lock';
import type { Manifest } from './manifest';
import { pinnedVersion } from './pins';
import { emptyProject, type Project } from './project';
import { normalisedName } from './requirement';

/** A package in exactly one version, as an index has it. */
export interface ResolvedPackage {
  /** Normalised. */
  readonly name: string;
  readonly version: string;
}

/** A package that somebody can be asked about; without a version, only its releases matter. */
export interface AskedPackage {
  /** Normalised. */
  readonly name: string;
  readonly version: string | undefined;
}

/** What a manifest asks for, in the version that it gets as far as files say. */
export function askedPackages(manifest: Manifest, project: Project = emptyProject): AskedPackage[] {
  const found: AskedPackage[] = [];
  for (const { name, specifier, source } of manifest.requirements) {
    if (source.kind !== 'index' || name === '') continue;
    const key = normalisedName(name);
    const locked = project.locked.get(key);
    const version =
      pinnedVersion(specifier) ??
      project.constrained.get(key) ??
      (locked?.length === 1 ? locked[0].version : undefined);
    found.push({ name: key, version });
  }
  return found;
}

/** What a manifest gives, as far as pins, constraints and locks say. */
export function packagesOf(manifest: Manifest, project?: Project): ResolvedPackage[] {
  return askedPackages(manifest, project).flatMap(({ name, version }) =>
    version === undefined ? [] : [{ name, version }],
  );
}

/** Packages of a lock that come from an index. */
export function packagesOfLock(lock: Lock): ResolvedPackage[] {
  return lock.packages
    .filter(({ fromIndex }) => fromIndex)
    .map(({ name, version }) => ({ name: normalisedName(name), version }));
}
