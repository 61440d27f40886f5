// Part of the bundle for browsers: what scripts/tables.mjs packed.
import { inflateRaw } from 'pako';

/**
 * A text that was deflated and written in base64.
 * @param {string} packed
 * @returns {string}
 */
export function inflated(packed) {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(inflateRaw(bytes));
}
