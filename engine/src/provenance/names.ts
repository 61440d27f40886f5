/** Longest name that is read; file systems allow less. */
const maxNameLength = 4096;

/**
 * True for a name that means the same file below a folder on every system, and nothing outside of it: parts that slashes divide, none
 * of them empty, `.` or `..`. Locks and signatures hold no other names.
 */
export function isPortableName(name: string): boolean {
  if (name === '' || name.length > maxNameLength || /[\\\0]/.test(name) || /^[A-Za-z]:/.test(name))
    return false;
  // Half of a character would be written as another one.
  if (/\p{Cs}/u.test(name)) return false;
  return name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** True where `name` is `folder` or stands below it; `.` is the folder of all names. */
export function isBelow(name: string, folder: string): boolean {
  return folder === '.' || name === folder || name.startsWith(`${folder}/`);
}

/** Folders that stand below no other of them, in the form and order that `isBelowAny` searches. */
export function outermost(folders: Iterable<string>): string[] {
  const keys: string[] = [];
  // All that begins with a text is sorted right behind it.
  for (const key of [...folders].map(keyOf).sort())
    if (keys.length === 0 || !key.startsWith(keys[keys.length - 1])) keys.push(key);
  return keys;
}

/** What `outermost` makes of a folder. */
export const keyOf = (folder: string) => (folder === '.' ? '' : `${folder}/`);

/** `isBelow` for any of many folders, by one search: locks hold as many folders as models. */
export function isBelowAny(name: string, outer: readonly string[]): boolean {
  const key = keyOf(name);
  const before = outer[countUpTo(key, outer) - 1];
  return before !== undefined && key.startsWith(before);
}

/** True where a name stands below one of the folders, or one of them below it. */
export function meetsAny(name: string, outer: readonly string[]): boolean {
  const key = keyOf(name);
  return isBelowAny(name, outer) || outer[countUpTo(key, outer)]?.startsWith(key) === true;
}

function countUpTo(key: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The order of names in locks and signatures: by code point, the same in every language. */
export function compareNames(a: string, b: string): number {
  // UTF-16 units sort as code points do, except that surrogates come before U+E000 to U+FFFF.
  for (let index = 0; index < a.length && index < b.length; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return weight(left) - weight(right);
  }
  return a.length - b.length;
}

function weight(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
