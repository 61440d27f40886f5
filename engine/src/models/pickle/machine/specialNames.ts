/**
 * Attributes that Python and the array libraries look up on an *instance* while a pickle is put together: BUILD runs `__setstate__`
 * wherever it finds one, and whoever converts an object to an array trusts the address in its `__array_interface__`. A state that holds
 * one makes any harmless class call, or read, what the file likes. No library writes them: they belong to classes.
 */
export const specialNames: ReadonlySet<string> = new Set([
  '__setstate__',
  '__array__',
  '__array_interface__',
  '__array_struct__',
  '__array_namespace__',
  '__cuda_array_interface__',
  '__dlpack__',
  '__arrow_array__',
  '__arrow_c_array__',
  '__arrow_c_stream__',
]);

/**
 * Keys of a checkpoint's settings by which Lightning chooses what it imports and calls (`load_from_checkpoint`); 2.6.6 allows its own function
 * and classes that are imported already. They are plain data, which no loader of pickles minds.
 */
export const settingNames: ReadonlySet<string> = new Set(['_class_path', '_instantiator']);

/** Lengths of the shortest and of the longest. */
export const minSpecialLength = 9;
const maxSpecialLength = 24;

const underscore = 0x5f;
const backslash = 0x5c;

/** Whether the text of `length` bytes at `from` is one. True where it reaches over the end of the window, which somebody else must look at. */
export function looksSpecial(window: Uint8Array, from: number, length: number): boolean {
  if (length < minSpecialLength || length > maxSpecialLength) return false;
  if (from + length > window.length) return true;
  if (window[from] !== underscore) return false;
  const name = String.fromCharCode(...window.subarray(from, from + length));
  return specialNames.has(name) || settingNames.has(name);
}

/** The same for a line of protocol 0, which may spell its first characters by escapes: true then, whatever follows. */
export function looksSpecialLine(window: Uint8Array, line: number): boolean {
  const from = window[line] === 0x27 || window[line] === 0x22 ? line + 1 : line;
  if (from + maxSpecialLength > window.length) return true;
  if (window[from] === backslash) return spellsUnderscore(window, from + 1);
  if (window[from] !== underscore) return false;
  if (window[from + 1] === underscore) return true;
  const name = String.fromCharCode(...window.subarray(from, from + maxSpecialLength));
  return [...settingNames].some((each) => name.startsWith(each)) || /^_[\w.]*\\/.test(name);
}

/** `\x5f`, `\137`, `_` and `\U0000005f`, without the backslash. */
function spellsUnderscore(window: Uint8Array, from: number): boolean {
  return /^(?:x5f|137|u005f|U0000005f)/i.test(String.fromCharCode(...window.subarray(from, from + 9)));
}
