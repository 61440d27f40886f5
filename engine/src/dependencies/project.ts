import type { Lock, LockedPackage } from './locks/lock';
import { isCompiled } from './locks/pipCompile';
import { readLock } from './locks/readLock';
import type { Ecosystem, Include, Manifest } from './manifest';
import { folderOf, joinPath } from './paths';
import { pinnedVersion } from './pins';
import { readRequirements } from './readers/requirements';
import { normalisedName } from './requirement';

/** Reads a small text file beside a manifest; undefined where there is none. */
export type ReadText = (path: string, maximum: number) => Promise<string | undefined>;

/** Files that one manifest may bring in. */
const maxIncludes = 100;
/** Longer files beside a manifest are not read. */
const maxFileLength = 16 << 20;

/** What is wrong with a file that another names. */
export type IncludeProblem = 'missing' | 'cycle';

/** What stands beside a manifest and speaks about it. */
export interface Project {
  /** Of the includes of the manifest itself. */
  readonly includeProblems: ReadonlyMap<Include, IncludeProblem>;
  /** Every manifest that the includes bring in, each once. */
  readonly included: readonly {
    readonly path: string;
    readonly kind: Include['kind'];
    readonly manifest: Manifest;
  }[];
  /** Lock files that were made from the manifest, by path. */
  readonly locks: readonly { readonly path: string; readonly lock: Lock }[];
  /** Packages of all locks, by normalised name. */
  readonly locked: ReadonlyMap<string, readonly LockedPackage[]>;
  /** Versions that constraints pin, by normalised name. */
  readonly constrained: ReadonlyMap<string, string>;
  /** Hashes that lock files of any kind beside the manifest know, by `name==version`; read where the manifest uses hashes. */
  readonly hashes: ReadonlyMap<string, readonly string[]>;
}

export const emptyProject: Project = {
  includeProblems: new Map(),
  included: [],
  locks: [],
  locked: new Map(),
  constrained: new Map(),
  hashes: new Map(),
};

const lockNames: Record<Ecosystem, readonly string[]> = {
  pyproject: ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml'],
  pipenv: ['Pipfile.lock'],
  conda: ['conda-lock.yml', 'conda-lock.yaml', 'pixi.lock'],
  pip: [],
};

/** Reads what a manifest at a path refers to and what locks it. Nothing outside of relative paths is opened. */
export async function readProject(path: string, manifest: Manifest, readText: ReadText): Promise<Project> {
  const isCommand = manifest.origin === 'cell' || manifest.origin === 'command';
  const includes = isCommand ? undefined : await followIncludes(path, manifest, readText);
  const locks = isCommand || manifest.origin === 'component' ? [] : await findLocks(path, manifest, readText);
  const hashes = isCommand
    ? new Map<string, readonly string[]>()
    : await findHashes(path, manifest, readText);
  if (manifest.includes.length === 0 && locks.length === 0 && hashes.size === 0) return emptyProject;
  const locked = new Map<string, LockedPackage[]>();
  for (const { lock } of locks) {
    for (const one of lock.packages) {
      const key = normalisedName(one.name);
      const list = locked.get(key);
      if (list === undefined) locked.set(key, [one]);
      else list.push(one);
    }
  }
  const constrained = new Map<string, string>();
  for (const { kind, manifest: other } of includes?.included ?? []) {
    if (kind !== 'constraint') continue;
    for (const { name, specifier } of other.requirements) {
      const version = pinnedVersion(specifier);
      if (version !== undefined) constrained.set(normalisedName(name), version);
    }
  }
  return {
    includeProblems: includes?.problems ?? new Map(),
    included: includes?.included ?? [],
    locks,
    locked,
    constrained,
    hashes,
  };
}

/** A requirements file that uses hashes can take them from a lock, though pip does not read it. */
async function findHashes(path: string, manifest: Manifest, readText: ReadText) {
  const hashes = new Map<string, readonly string[]>();
  const isUsed =
    manifest.requirements.some((requirement) => requirement.hashes.length > 0) ||
    manifest.options.some(({ name }) => name === '--require-hashes');
  if (manifest.ecosystem !== 'pip' || !isUsed) return hashes;
  for (const name of [...lockNames.pyproject, ...lockNames.pipenv]) {
    const target = joinPath(folderOf(path), name) ?? name;
    const text = await readText(target, maxFileLength);
    const lock = text === undefined ? undefined : rememberedLock(target, text);
    for (const one of lock?.packages ?? [])
      if (one.hashes.length > 0) hashes.set(`${normalisedName(one.name)}==${one.version}`, one.hashes);
  }
  return hashes;
}

async function followIncludes(path: string, manifest: Manifest, readText: ReadText) {
  const problems = new Map<Include, IncludeProblem>();
  const included: { path: string; kind: Include['kind']; manifest: Manifest }[] = [];
  const seen = new Map<string, boolean>();
  /** Gives true when the file leads back to one that is being read. */
  const follow = async (from: string, manifests: Manifest, chain: readonly string[]): Promise<boolean> => {
    let cyclic = false;
    for (const include of manifests.includes) {
      const target = joinPath(folderOf(from), include.path);
      const isTop = chain.length === 1;
      if (target === undefined) continue;
      if (chain.includes(target)) {
        cyclic = true;
        if (isTop) problems.set(include, 'cycle');
        continue;
      }
      if (seen.has(target)) {
        if (isTop && seen.get(target)) problems.set(include, 'cycle');
        continue;
      }
      if (seen.size >= maxIncludes) break;
      seen.set(target, false);
      const text = await readText(target, maxFileLength);
      if (text === undefined) {
        if (isTop && !/[$%{]/.test(include.path)) problems.set(include, 'missing');
        continue;
      }
      const read = readRequirements(text);
      included.push({ path: target, kind: include.kind, manifest: read });
      const leadsBack = await follow(target, read, [...chain, target]);
      seen.set(target, leadsBack);
      if (leadsBack && isTop) problems.set(include, 'cycle');
      cyclic ||= leadsBack;
    }
    return cyclic;
  };
  await follow(path, manifest, [
    joinPath(folderOf(path), path.slice(folderOf(path).length).replace(/^[\\/]/, '')) ?? path,
  ]);
  return { problems, included };
}

async function findLocks(path: string, manifest: Manifest, readText: ReadText) {
  const folder = folderOf(path);
  const name = path.slice(folder.length).replace(/^[\\/]/, '');
  const names = [...lockNames[manifest.ecosystem]];
  if (/\.in$/i.test(name)) names.push(name.replace(/\.in$/i, '.txt'));
  if (manifest.ecosystem === 'pyproject') names.push('requirements.txt');
  const found: { path: string; lock: Lock }[] = [];
  for (const candidate of names) {
    const target = folder === '' ? candidate : (joinPath(folder, candidate) ?? candidate);
    const text = await readText(target, maxFileLength);
    if (text === undefined || (candidate.endsWith('.txt') && !isCompiledFrom(text, name))) continue;
    const lock = rememberedLock(target, text);
    if (lock !== undefined) found.push({ path: target, lock });
  }
  if (found.length > 0 || manifest.ecosystem !== 'pyproject' || manifest.projectName === undefined)
    return found;
  // uv keeps one lock for a workspace, at its root, in which each member is a package.
  const own = normalisedName(manifest.projectName);
  let above = folder;
  for (let level = 0; level < farthestRoot && above !== ''; level++) {
    above = folderOf(above);
    const target = above === '' ? 'uv.lock' : (joinPath(above, 'uv.lock') ?? 'uv.lock');
    const text = await readText(target, maxFileLength);
    const lock = text === undefined ? undefined : rememberedLock(target, text);
    if (lock?.packages.some((one) => !one.fromIndex && normalisedName(one.name) === own))
      return [{ path: target, lock }];
  }
  return found;
}

/** True for what pip-compile made of a manifest: its head names the command. */
function isCompiledFrom(text: string, name: string): boolean {
  return isCompiled(text) && (name.endsWith('.in') || text.slice(0, 1_000).includes(name));
}

/** Folders above a member of a workspace that its root is looked for in. */
const farthestRoot = 3;

/** The last locks that were read: an editor asks again at each keystroke in the manifest beside them. */
const remembered = new Map<string, { readonly text: string; readonly lock: Lock | undefined }>();
const maxRemembered = 4;

function rememberedLock(path: string, text: string): Lock | undefined {
  const known = remembered.get(path);
  if (known?.text === text) return known.lock;
  const lock = readLock(path, text);
  remembered.delete(path);
  remembered.set(path, { text, lock });
  if (remembered.size > maxRemembered) remembered.delete(remembered.keys().next().value ?? '');
  return lock;
}
