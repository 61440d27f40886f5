import { t } from '../../../../l10n/messages';
import { type Acts, reach } from './acts';
import { type Patched, Prevention } from './derivation';
import type { PlacedModule, SourceRoom } from './sourceRoom';

/** Python's own names that are read for what they are, whatever a module makes of them. */
const literal =
  'super type object property staticmethod classmethod isinstance getattr hasattr setattr dict len'.split(
    ' ',
  );

/** What an installed module runs by itself while it is imported. */
const alone = new WeakMap<PlacedModule, Set<Acts>>();

/** Sets of modules are asked for once for each name. */
const known = new WeakMap<SourceRoom, Map<string, Patched>>();

/**
 * What modules set on others while they are imported. The user's own ones may call each other.
 *
 * @throws Prevention where one changes what cannot be told.
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
  const patched = new Map<string, { module: PlacedModule; line: number }[]>();
  const own = [...modules].filter(({ origin }) => origin === 'own');
  for (const group of [own, ...[...modules].filter(({ origin }) => origin !== 'own').map((each) => [each])]) {
    const sources = group.flatMap(({ source }) => (source === undefined ? [] : [source]));
    const roots = sources.map(({ root }) => root);
    const functions = sources.map((source) => source.functions);
    const [first] = group;
    let reached = group === own ? undefined : alone.get(first);
    reached ??= reach(group === own ? 'mentioned' : 'called', roots, functions);
    if (group !== own) alone.set(first, reached);
    const unbound = new Set([...reached].flatMap((acts) => [...acts.unbound]));
    for (const module of group) {
      const { source } = module;
      if (source === undefined) continue;
      for (const name of literal) {
        const [binding] = source.bindings.get(name) ?? [];
        if (binding !== undefined) meddling(module, binding.line);
      }
      for (const name of unbound) {
        const toSelf = source.functions.get(name)?.toSelf;
        if (toSelf !== undefined) meddling(module, source.lineOf(toSelf));
      }
      for (const acts of [source.root, ...source.functions.values()]) {
        if (!reached.has(acts)) continue;
        if (acts.first !== undefined && group === own) meddling(module, source.lineOf(acts.first));
        for (const [name, node] of acts.patched) {
          const places = patched.get(name) ?? [];
          places.push({ module, line: source.lineOf(node) });
          patched.set(name, places);
        }
      }
    }
  }
  return patched;
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
