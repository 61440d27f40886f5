import { normalisedName } from '../requirement';
import type { Lock } from './lock';

/** Packages that a chain goes through at most. */
const maxChainLength = 50;

/**
 * The shortest chain of packages that brings one into a lock, from what nothing else asks for to the package itself:
 * `scikit-learn`, `joblib`. Just the package where nothing asks for it.
 */
export function chainTo(lock: Lock, name: string): readonly string[] {
  const askers = askersOf(lock);
  const target = normalisedName(name);
  const next = new Map<string, string | undefined>([[target, undefined]]);
  const open = [target];
  for (let index = 0; index < open.length; index++) {
    const current = open[index];
    const asking = askers.get(current) ?? [];
    if (asking.length === 0 && current !== target) {
      const chain = [current];
      for (
        let step = next.get(current);
        step !== undefined && chain.length < maxChainLength;
        step = next.get(step)
      )
        chain.push(step);
      return chain;
    }
    for (const asker of asking) {
      if (next.has(asker)) continue;
      next.set(asker, current);
      open.push(asker);
    }
  }
  return [target];
}

const known = new WeakMap<Lock, ReadonlyMap<string, readonly string[]>>();

/** Who asks for each package, by normalised name. */
function askersOf(lock: Lock): ReadonlyMap<string, readonly string[]> {
  const remembered = known.get(lock);
  if (remembered !== undefined) return remembered;
  const askers = new Map<string, string[]>();
  for (const { name, dependencies, fromIndex } of lock.packages) {
    // The project itself is in uv's locks; a chain begins below it.
    if (!fromIndex) continue;
    for (const dependency of new Set(dependencies.map(normalisedName))) {
      const list = askers.get(dependency);
      if (list === undefined) askers.set(dependency, [normalisedName(name)]);
      else list.push(normalisedName(name));
    }
  }
  known.set(lock, askers);
  return askers;
}
