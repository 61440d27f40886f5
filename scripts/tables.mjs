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
    return `(): string => inflated(${JSON.stringify(base64(text, unpacker))})`;
  });
  if (count === 0) throw new Error(`${path}: no table "(): string => \`...\`" was found`);
  return `import { inflated } from ${JSON.stringify(join(root, 'scripts', unpacker))};\n${contents}`;
}

/**
 * Node.js unpacks Brotli itself, which is smaller; a browser has to bring what unpacks.
 * @param {string} text
 * @param {string} unpacker
 */
function base64(text, unpacker) {
  const made =
    unpacker === 'inflated.mjs'
      ? brotliCompressSync(text, {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
          },
        })
      : deflateRawSync(text, { level: 9 });
  return made.toString('base64');
}
