// Large tables are texts that a function returns. In a bundle they are packed: a fifth of the size to download and to parse, and nobody
// waits for one that is not asked for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';
import { root } from './install.mjs';

const tables =
  /[\\/]globals[\\/](?:reviewed|shapes)[\\/]\w+\.ts$|[\\/]generated[\\/]shapesSources\.ts$|[\\/]formats[\\/]reviewed[\\/](?:rFunctions|tensorflowPureOps|torchScriptOps)\.ts$/;

/**
 * Packs the tables of reviewed names and their shapes.
 * @param {'inflated.mjs' | 'inflatedInBrowser.mjs'} unpacker what is bundled to unpack them, of this folder
 * @returns {import('esbuild').Plugin}
 */
export function packedTables(unpacker) {
  return {
    name: 'packed-tables',
    setup(building) {
      building.onLoad({ filter: tables }, ({ path }) => ({
        contents: packed(path, readFileSync(path, 'utf8'), unpacker),
        loader: 'ts',
      }));
    },
  };
}

/**
 * A module whose tables are packed.
 * @param {string} path
 * @param {string} source
 * @param {string} unpacker
 */
function packed(path, source, unpacker) {
  let count = 0;
  const contents = source.replace(/\(\): string => `((?:[^`$\\]|\$(?!\{))*)`/g, (_, text) => {
    count++;
    return `(): string => inflated(${JSON.stringify(written(text, unpacker))})`;
  });
  if (count === 0) throw new Error(`${path}: no table "(): string => \`...\`" was found`);
  return `import { inflated } from ${JSON.stringify(join(root, 'scripts', unpacker))};\n${contents}`;
}

/**
 * Node.js unpacks Brotli itself, which is smaller; a browser has to bring what unpacks.
 * @param {string} text
 * @param {string} unpacker
 */
function written(text, unpacker) {
  if (unpacker !== 'inflated.mjs') return deflateRawSync(text, { level: 9 }).toString('base64');
  return inCharacters(
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  );
}

const characters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (character) => !'"\\`'.includes(character),
);

/**
 * Bytes in 91 characters, as inflated.mjs reads them: 13 bits are two characters, and at most 6 bits at the end are one.
 * @param {Uint8Array} bytes
 */
function inCharacters(bytes) {
  let [text, held, bits] = ['', 0, 0];
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits < 13) continue;
    text += characters[(held & 8191) % 91] + characters[Math.floor((held & 8191) / 91)];
    held >>= 13;
    bits -= 13;
  }
  if (bits > 0) text += characters[held % 91];
  return bits > 6 ? text + characters[Math.floor(held / 91)] : text;
}
