// Part of the bundle: what scripts/tables.mjs packed.
import { inflateSync, strFromU8 } from 'fflate';

/**
 * A text that was deflated and written in base64.
 * @param {string} packed
 * @returns {string}
 */
export function inflated(packed) {
  return strFromU8(inflateSync(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))));
}
