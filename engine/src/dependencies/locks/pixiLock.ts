import { type Lock, type MutablePackage, newPackage } from './lock';

/** An item of `packages`: where it comes from, and the keys of it that count. Conda's name and version stand in the file's name. */
const lines =
  /^(?:(packages):|- (?:(pypi)|conda): ([^\s]{1,2000})| {2}(name|version|sha256): ["']?([\w.!+-]{1,200})["']?)[ \t\r]*$/gm;
const condaFile = /\/([\w.-]{1,150})-([\w.!+]{1,60})-[\w.]{1,60}\.(?:conda|tar\.bz2)$/;

/** Reads pixi.lock, versions 5 and 6, in one pass over its lines. Total. Source: pixi.sh/latest/workspace/lockfile. */
export function readPixiLock(text: string): Lock {
  const packages: MutablePackage[] = [];
  let isList = false;
  for (const match of text.matchAll(lines)) {
    const [line, list, pypi, address, key, value = ''] = match;
    isList ||= list !== undefined;
    if (!isList) continue;
    const current = packages.at(-1);
    if (address !== undefined) {
      const made = newPackage();
      const [, name = '', version = ''] = pypi === undefined ? (condaFile.exec(address) ?? []) : [];
      made.name = name;
      made.version = version;
      made.fromIndex = pypi !== undefined;
      made.start = match.index + line.indexOf(address);
      made.end = made.start + address.length;
      packages.push(made);
    } else if (current === undefined) continue;
    else if (key === 'sha256') current.hashes.push(`sha256:${value}`);
    else if (key === 'name' && current.fromIndex) current.name = value;
    else if (key === 'version' && current.fromIndex) {
      current.version = value;
      current.start = match.index + line.indexOf(value, 'version:'.length);
      current.end = current.start + value.length;
    }
  }
  return { packages: packages.filter(({ name, version }) => name !== '' && version !== '') };
}
