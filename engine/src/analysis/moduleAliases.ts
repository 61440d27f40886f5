/** Functions of libraries that a module has under names of its own: `read = pickle.loads`, `from pickle import loads as read`. */
import type { Reference } from '../python/names/value';
import type { Import } from './projectImports';

const assigned =
  /^([A-Za-z_]\w{0,60})[ \t]{0,20}(?::[^=\n#]{1,80})?=(?!=)[ \t]{0,20}([A-Za-z_][\w.]{1,120})[ \t\r]{0,20}(?:#[^\n]*)?$/gm;
/** What gives a name another meaning, wherever it stands. */
const bound =
  /^[ \t]{0,40}(?:(?:async[ \t]+)?(?:def|class)[ \t]+([A-Za-z_]\w{0,60})|([A-Za-z_]\w{0,60})[ \t]{0,20}(?::[^=\n#]{1,80})?=(?!=))/gm;
const maxNames = 2_000;

/** What a text has under its own names, of what is wanted. A name that means something else as well is none. */
export function aliasesIn(
  text: string,
  imports: readonly Import[],
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Reference> {
  const roots = new Map<string, string>();
  const found = new Map<string, Reference>();
  for (const { module, prefix, names, given } of imports) {
    if (names.length === 0) {
      const [first] = module.split('.', 1);
      roots.set(given[0] ?? first, given[0] === undefined ? first : module);
    }
    for (const [at, name] of names.entries()) {
      const full = `${prefix}.${name}`;
      roots.set(given[at], full);
      if (isWanted(full)) found.set(given[at], { kind: 'reference', name: full });
    }
  }
  const own = new Set<string>();
  for (const [, name, value] of text.matchAll(assigned)) {
    if (found.size > maxNames) return new Map();
    const [first] = value.split('.', 1);
    const root = roots.get(first);
    const full = root === undefined ? '' : root + value.slice(first.length);
    if (!isWanted(full) || found.has(name)) continue;
    found.set(name, { kind: 'reference', name: full });
    own.add(name);
  }
  if (found.size === 0) return found;
  for (const [, defined, name = defined] of text.matchAll(bound)) if (!own.delete(name)) found.delete(name);
  return found;
}
