import { nameOf } from '../dependencies/paths';

/** So short a name stands in many paths. */
const shortest = 3;

/**
 * True where a repository or an image has the name of the project's folder, or of one that the file is in, as a clone of it has: most likely it is the
 * project's own, which nobody else can change.
 */
export function isOwnName(address: string, path: string, project: string | undefined): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[-_.]/g, '');
  const name = plain(nameOf(address.replace(/\/+$/, '').replace(/\.git$/i, '')));
  if (name.length < shortest) return false;
  return [project ?? '', ...path.split(/[\\/]/).slice(0, -1)].some((folder) => plain(folder) === name);
}
