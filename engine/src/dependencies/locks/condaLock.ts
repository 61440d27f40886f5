import { type Lock, type MutablePackage, newPackage } from './lock';

/** Reads conda-lock.yml in one pass over its lines: a list `package:` whose items begin with `- name:`, indented or not. Total. */
export function readCondaLock(text: string): Lock {
  const packages: MutablePackage[] = [];
  let current: MutablePackage | undefined;
  let inside = '';
  let isList = false;
  /** Where the keys of an item begin. */
  let column = 2;
  for (const match of text.matchAll(/^( *)(- )?([\w.-]{1,200}): ?(.{0,2000})$/gm)) {
    const [line, spaces, dash, key, written] = match;
    const indent = spaces.length + (dash === undefined ? 0 : 2);
    const value = written.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (indent === 0) {
      isList = key === 'package';
      continue;
    }
    if (!isList) continue;
    if (dash !== undefined && key === 'name' && (packages.length === 0 || indent === column)) {
      column = indent;
      current = newPackage();
      current.name = value;
      packages.push(current);
      inside = '';
    }
    if (current === undefined) continue;
    if (indent === column) {
      inside = key;
      if (key === 'version') {
        current.version = value;
        const start = match.index + line.indexOf(value, spaces.length + key.length);
        current.start = start;
        current.end = start + value.length;
      } else if (key === 'manager') current.fromIndex = value === 'pip';
    } else if (inside === 'dependencies') {
      if (key !== 'python') current.dependencies.push(key);
    } else if (inside === 'hash' && key === 'sha256') current.hashes.push(`sha256:${value}`);
  }
  // One entry a platform.
  const seen = new Set<string>();
  return {
    packages: packages.filter(({ name, version }) => {
      const id = `${name}\n${version}`;
      if (version === '' || seen.has(id)) return false;
      seen.add(id);
      return true;
    }),
  };
}
