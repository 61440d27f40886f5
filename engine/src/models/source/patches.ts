import { t } from '../../../../l10n/messages';
import { reach } from './acts';
import { type Patched, type PatchPlace, Prevention } from './derivation';
import { effectOfImports } from './importEffects';
import type { PlacedModule, SourceRoom } from './sourceRoom';

/** Python's own names that are read for what they are, whatever a module makes of them. */
const literal =
  'super type object property staticmethod classmethod isinstance getattr hasattr setattr dict len'.split(
    ' ',
  );

/** Sets of modules are asked for once for each name. */
const known = new WeakMap<SourceRoom, Map<string, Patched>>();

/**
 * What modules set on others while they are imported. The user's own ones may call each other.
 *
 * @throws Prevention where one changes what cannot be told, or runs something that acts.
 */
export function patchedBy(room: SourceRoom, modules: ReadonlySet<PlacedModule>): Patched {
  const key = [...modules].map(({ name, path }) => `${name} ${path}`).join('\n');
  const before = known.get(room) ?? new Map<string, Patched>();
  known.set(room, before);
  const found = before.get(key) ?? findPatched(modules);
  before.set(key, found);
  return found;
}

function findPatched(modules: ReadonlySet<PlacedModule>): Patched {
  const patched = new Map<string, PatchPlace[]>();
  const own = [...modules].filter(({ origin }) => origin === 'own');
  const runs = effectOfImports(own);
  if (runs !== undefined) {
    const { module, effect } = runs;
    const { line, evidence } = effect;
    throw new Prevention(module, { path: module.path, line, why: t('source-room.import-runs', evidence) });
  }
  for (const { prevented, patches } of [ownPatches(own), ...[...modules].map(installedPatches)]) {
    if (prevented !== undefined) meddling(prevented.module, prevented.line);
    for (const { name, place } of patches) {
      const places = patched.get(name);
      if (places === undefined) patched.set(name, [place]);
      else places.push(place);
    }
  }
  return patched;
}

/** What a group of modules that may call each other sets on others. */
interface GroupPatches {
  /** The first place of what cannot be told. */
  readonly prevented?: PatchPlace;
  readonly patches: readonly { readonly name: string; readonly place: PatchPlace }[];
}

const none: GroupPatches = { patches: [] };

/** Of an installed module, which nothing of a group changes. */
const installed = new WeakMap<PlacedModule, GroupPatches>();

function installedPatches(module: PlacedModule): GroupPatches {
  if (module.origin === 'own') return none;
  const found = installed.get(module) ?? patchesOf([module], 'called');
  installed.set(module, found);
  return found;
}

function ownPatches(modules: readonly PlacedModule[]): GroupPatches {
  return modules.length === 0 ? none : patchesOf(modules, 'mentioned');
}

/** @param by Whether the group runs what it mentions, as the user's own code may, or what it calls. */
function patchesOf(group: readonly PlacedModule[], by: 'called' | 'mentioned'): GroupPatches {
  const sources = group.flatMap(({ source }) => (source === undefined ? [] : [source]));
  const reached = reach(
    by,
    sources.map(({ root }) => root),
    sources.map(({ functions }) => functions),
  );
  const unbound = new Set([...reached].flatMap((acts) => [...acts.unbound]));
  const patches: { name: string; place: PatchPlace }[] = [];
  for (const module of group) {
    const { source } = module;
    if (source === undefined) continue;
    const prevented = (line: number): GroupPatches => ({ prevented: { module, line }, patches: [] });
    for (const name of literal) {
      const [binding] = source.bindings.get(name) ?? [];
      if (binding !== undefined) return prevented(binding.line);
    }
    for (const name of unbound) {
      const toSelf = source.functions.get(name)?.toSelf;
      if (toSelf !== undefined) return prevented(source.lineOf(toSelf));
    }
    for (const acts of [source.root, ...source.functions.values()]) {
      if (!reached.has(acts)) continue;
      if (acts.first !== undefined && by === 'mentioned') return prevented(source.lineOf(acts.first));
      for (const [name, node] of acts.patched)
        patches.push({ name, place: { module, line: source.lineOf(node) } });
    }
  }
  return { patches };
}

/** @throws Prevention */
export function meddling(module: PlacedModule, line: number): never {
  throw new Prevention(module, { path: module.path, line, why: t('derive.changes-classes') });
}

/** Refuses a dotted name of which a part is set from elsewhere. @throws Prevention */
export function sayPatched(name: string, patched: Patched): void {
  for (const part of name.split('.')) {
    const [place] = patched.get(part) ?? [];
    if (place !== undefined) meddling(place.module, place.line);
  }
}
