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
