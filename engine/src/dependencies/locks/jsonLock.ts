import { type Lock, type MutablePackage, newPackage } from './lock';

/**
 * Reads Pipfile.lock, which pipenv writes with one key a line: sections `default` and `develop` of packages, in each its version
 * and hashes. In one pass over the lines; undefined where the text is no JSON. Total.
 */
export function readPipfileLock(text: string): Lock | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const root = value as Record<string, unknown> | null;
  if (typeof root !== 'object' || root === null) return undefined;
  const packages: MutablePackage[] = [];
  let from = 0;
  for (const [section, entries] of Object.entries(root)) {
    if (section === '_meta' || typeof entries !== 'object' || entries === null) continue;
    from = Math.max(from, text.indexOf(JSON.stringify(section), from));
    for (const [name, entry] of Object.entries(entries as Record<string, unknown>)) {
      if (typeof entry !== 'object' || entry === null) continue;
      const { version, hashes, git, ref, file, path } = entry as Record<string, unknown>;
      const quoted = JSON.stringify(name);
      const place = text.indexOf(quoted, from);
      if (place >= 0) from = place + quoted.length;
      const made = newPackage();
      made.name = name;
      made.version = typeof version === 'string' ? version.replace(/^==/, '') : String(ref ?? '');
      made.hashes = Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === 'string') : [];
      made.fromIndex = git === undefined && file === undefined && path === undefined;
      made.start = Math.max(0, place) + 1;
      made.end = made.start + name.length;
      if (made.version !== '') packages.push(made);
    }
  }
  const meta = root._meta as { hash?: { sha256?: unknown } } | undefined;
  const digest = meta?.hash?.sha256;
  return { packages, ...(typeof digest === 'string' ? { manifestDigest: digest } : {}) };
}
