import { type Lock, type MutablePackage, newPackage } from './lock';

/**
 * Reads poetry.lock, uv.lock, pdm.lock and pylock.toml in one pass over their lines. These are written by tools, one key a line,
 * in tables `[[package]]` or `[[packages]]`; a TOML parser that keeps places takes eight times as long. Total.
 */
export function readTomlLock(text: string): Lock {
  const packages: MutablePackage[] = [];
  let manifestDigest: string | undefined;
  let current: MutablePackage | undefined;
  /** The table, below the package, that lines belong to. */
  let table = '';
  /** The key whose list is open. */
  let list = '';
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    const at = start;
    start = end + 1;
    const first = line.charCodeAt(0);
    if (first === 0x5b) {
      list = '';
      const name = /^\[{1,2}([^\]]{1,300})\]/.exec(line)?.[1] ?? '';
      if (name === 'package' || name === 'packages') {
        if (line.startsWith('[[')) {
          current = newPackage();
          packages.push(current);
        }
        table = '';
      } else if (name.startsWith('package.') || name.startsWith('packages.'))
        table = name.slice(name.indexOf('.') + 1);
      else {
        table = name;
        current = undefined;
      }
      // pylock: [packages.vcs], uv: source is inline.
      if (current !== undefined && /^(?:vcs|directory|archive)$/.test(table)) current.fromIndex = false;
      continue;
    }
    if (current === undefined) {
      const digest = /^(?:content-hash|content_hash) = "([^"]{1,200})"/.exec(line);
      if (digest !== null) manifestDigest = digest[1];
      continue;
    }
    if (list !== '') {
      if (first === 0x5d) list = '';
      else readItem(current, list, line);
      continue;
    }
    const pair = /^("[^"]{1,200}"|[\w.-]{1,200}) = (.*)$/.exec(line);
    if (pair === null) continue;
    const [, key, value] = pair;
    if (table === 'dependencies') current.dependencies.push(key.replaceAll('"', ''));
    else if (table === 'source') {
      if (key === 'type' && /^"(?:git|url|file|directory)"/.test(value)) current.fromIndex = false;
    } else if (table === '') {
      if (value === '[') list = key;
      else readPair(current, key, value, at + line.length - value.length);
    }
  }
  return {
    packages: packages.filter(({ name, version }) => name !== '' && version !== ''),
    ...(manifestDigest === undefined ? {} : { manifestDigest }),
  };
}

function readPair(current: MutablePackage, key: string, value: string, offset: number): void {
  const text = /^"([^"]{0,500})"/.exec(value)?.[1];
  if (key === 'name' && text !== undefined) {
    current.name = text;
    if (current.version === '') {
      current.start = offset + 1;
      current.end = offset + 1 + text.length;
    }
  } else if (key === 'version' && text !== undefined) {
    current.version = text;
    current.start = offset + 1;
    current.end = offset + 1 + text.length;
  } else if (key === 'source' && /(?:git|url|path|directory|editable|virtual) = /.test(value))
    current.fromIndex = false;
  else if (/^(?:git|path|url|vcs|directory|archive)$/.test(key)) current.fromIndex = false;
  else if (value.startsWith('[')) {
    // A list on one line: `dependencies = ["numpy>=1"]`, `wheels = [{url = ..., hash = ...}]`.
    for (const item of value.slice(1).split(/, (?=["{])/)) readItem(current, key, item);
  } else if (key === 'sdist') readItem(current, key, value);
}

function readItem(current: MutablePackage, key: string, line: string): void {
  if (key === 'dependencies') {
    const name =
      /name = "([^"]{1,200})"/.exec(line)?.[1] ?? /^\s*"([A-Za-z0-9][\w.-]{0,200})/.exec(line)?.[1];
    if (name !== undefined) current.dependencies.push(name);
    return;
  }
  if (key !== 'files' && key !== 'wheels' && key !== 'sdist') return;
  const found = line.indexOf('sha256');
  if (found < 0) return;
  // `hash = "sha256:..."`, and pylock's `hashes = {sha256 = "..."}`.
  const digest = /^sha256(?::|"? = ")([0-9a-f]{64})/.exec(line.slice(found, found + 80))?.[1];
  if (digest !== undefined) current.hashes.push(`sha256:${digest}`);
}
