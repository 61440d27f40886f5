import { reach } from './acts';
import type { RunEffect } from './runEffects';
import type { PlacedModule } from './sourceRoom';

/** The first effect of what modules of the user's own run of each other while they are imported, and the module that has it. */
export function effectOfImports(
  modules: readonly PlacedModule[],
): { readonly module: PlacedModule; readonly effect: RunEffect } | undefined {
  const own = modules.flatMap((module) =>
    module.source === undefined ? [] : [{ module, source: module.source }],
  );
  const reached = reach(
    'used',
    own.map(({ source }) => source.root),
    own.map(({ source }) => source.functions),
  );
  const made = new Set([...reached].flatMap((acts) => [...acts.made]));
  // An instance has the methods of the classes above its own. A set gives what is added while it is walked.
  for (const name of made)
    for (const { source } of own)
      for (const binding of source.bindings.get(name) ?? [])
        if (binding.kind === 'class')
          for (const base of binding.source.bases) made.add(base.name.slice(base.name.lastIndexOf('.') + 1));
  for (const { module, source } of own) {
    for (const [name, effect] of source.effects.functions) {
      const acts = source.functions.get(name);
      if (acts !== undefined && reached.has(acts)) return { module, effect };
    }
    for (const [name, effect] of source.effects.special) if (made.has(name)) return { module, effect };
  }
  return undefined;
}
