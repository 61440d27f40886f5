// Part of the bundle for Node.js: what scripts/tables.mjs packed.
import { inflateRawSync } from 'node:zlib';

/**
 * A text that was deflated and written in base64.
 * @param {string} packed
 * @returns {string}
 */
export function inflated(packed) {
  return inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8');
}
