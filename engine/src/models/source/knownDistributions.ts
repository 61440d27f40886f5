import { aliases } from '../../dependencies/data/aliases';
import { normalisedName } from '../../dependencies/requirement';
import { isPopular } from '../../dependencies/typosquat';
import { isLibraryModule } from '../imports/loaderModules';

/** Names that the distribution of a module may have, the usual one first. @param top first part of the module's name */
export function distributionNames(top: string): readonly string[] {
  const own = normalisedName(top);
  const usual = aliases.get(own)?.meant;
  return usual === undefined ? [own] : [usual, own];
}

/** The widely used distribution that has a module; undefined where nobody knows one. */
export function knownDistribution(top: string): string | undefined {
  const [usual] = distributionNames(top);
  return isPopular(usual) || isLibraryModule(top) ? usual : undefined;
}
