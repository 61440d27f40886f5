// Part of the bundle for Node.js: what scripts/tables.mjs packed.
import { brotliDecompressSync } from 'node:zlib';

/**
 * A text that was packed by Brotli and written in base64.
 * @param {string} packed
 * @returns {string}
 */
export function inflated(packed) {
  return brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8');
}
