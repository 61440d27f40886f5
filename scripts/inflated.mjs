// Part of the bundle for Node.js: what scripts/tables.mjs packed.
import { brotliDecompressSync } from 'node:zlib';

// 91 characters that a text of JavaScript holds as they are: two of them say 13 bits, where base64 says 12.
const values = new Uint8Array(128);
for (let code = 33, value = 0; code < 127; code++)
  if (!'"\\`'.includes(String.fromCharCode(code))) values[code] = value++;

/**
 * A text that was packed by Brotli and written in 91 characters.
 * @param {string} packed
 * @returns {string}
 */
export function inflated(packed) {
  const bytes = new Uint8Array((packed.length * 13) >> 4);
  let [held, bits, length] = [0, 0, 0];
  for (let at = 0; at < packed.length; at += 2) {
    // A last character alone says 6 bits.
    const isPair = at + 1 < packed.length;
    held |= (values[packed.charCodeAt(at)] + (isPair ? 91 * values[packed.charCodeAt(at + 1)] : 0)) << bits;
    for (bits += isPair ? 13 : 6; bits >= 8; bits -= 8) {
      bytes[length++] = held & 255;
      held >>= 8;
    }
  }
  return brotliDecompressSync(bytes.subarray(0, length)).toString('utf8');
}
