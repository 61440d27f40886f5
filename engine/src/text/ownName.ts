import { nameOf } from '../dependencies/paths';

/** So short a name stands in many paths. */
const shortest = 3;

function plain(text: string): string {
  return text.toLowerCase().replace(/[-_.]/g, '');
}

/**
 * True where a repository or an image has the name of the project's folder, or of one that the file is in, as a clone of it has: most likely it is the
 * project's own, which nobody else can change.
 */
export function isOwnName(address: string, path: string, project: string | undefined): boolean {
  const name = plain(nameOf(address.replace(/\/+$/, '').replace(/\.git$/i, '')));
  if (name.length < shortest) return false;
  return [project ?? '', ...path.split(/[\\/]/).slice(0, -1)].some((folder) => plain(folder) === name);
}

/** Names that others begin with as well: `rag`, `demo`. */
const shortestPart = 5;

/**
 * True where the makers of an image are most likely those of the project: its owner or its name begins or ends with the project's name, as
 * `feastdev/server` and `acme/feast-operator` do in `feast`. An image without an owner is one of the library's, or of this machine.
 */
export function isOwnImage(reference: string, project: string | undefined): boolean {
  const name = plain(project ?? '');
  const parts = reference.split('/').filter((part, index) => index > 0 || !/[.:]/.test(part));
  if (name.length < shortestPart || parts.length < 2) return false;
  return parts.map(plain).some((part) => part.startsWith(name) || part.endsWith(name));
}
