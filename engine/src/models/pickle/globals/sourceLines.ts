import { shapesSources } from '../../../generated/shapesSources';

/*
 * Libraries that were only read (shapes/sources). A class that stands there has been reviewed for what its shape says, so that one table
 * tells both: what of it is reviewed, and its shape.
 */

const packages = new Map<string, ReadonlyMap<string, string>>();
const none: ReadonlyMap<string, string> = new Map();

/** Packages that have such classes. */
export function sourcePackages(): Iterable<string> {
  return shapesSources.keys();
}

/** Fields of the shapes of a package's classes, by their names; read at the first question. */
export function sourceLines(name: string): ReadonlyMap<string, string> {
  const known = packages.get(name);
  if (known !== undefined) return known;
  const table = shapesSources.get(name);
  if (table === undefined) return none;
  const lines = new Map<string, string>();
  for (const [, path, fields] of table().matchAll(/^([^|=\n]+)(?:\||(?==))(.*)$/gm)) lines.set(path, fields);
  packages.set(name, lines);
  return lines;
}

/** What a class with a shape of these fields was reviewed for, as the tables of reviewed names say it. */
export function usesOfSource(fields: string): string {
  // Members of enumerations are called for, and tuples with names are made by `__new__` alone.
  if (fields.startsWith('c s|c 0')) return 'called stored hashed';
  // What models give, as reviewed/hub.ts says it: items are set as attributes.
  if (fields === '=transformers.modeling_outputs.BaseModelOutput')
    return 'called built mutated stored depth=0';
  return /^n [^|]*$/.test(fields) ? 'created stored' : 'created built stored';
}
