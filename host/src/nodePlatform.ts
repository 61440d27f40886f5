import { createHash, hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { decodeTextFile } from '../../engine/src/bytes/text';
import type { DeflateFormat, Hash, Platform } from '../../engine/src/platform';
import { readBounded } from './boundedFile';
import { fileDigest } from './fileDigest';
import { statsOf } from './stats';

/** zlib's default of 16 KiB a chunk costs more than half of its speed. */
const chunkSize = 1 << 18;

const decoders = { raw: createInflateRaw, zlib: createInflate, gzip: createGunzip };

async function* inflate(
  format: DeflateFormat,
  input: AsyncIterable<Uint8Array>,
  ended?: (taken: number) => void,
): AsyncIterable<Uint8Array> {
  const decoder = decoders[format]({ chunkSize });
  const source = Readable.from(input);
  source.on('error', (error) => decoder.destroy(error));
  source.pipe(decoder);
  try {
    for await (const chunk of decoder) yield chunk as Uint8Array;
    ended?.(decoder.bytesWritten);
  } finally {
    source.destroy();
    decoder.destroy();
  }
}

/** Ships beside the bundle; in a development tree it is taken from the packages themselves. */
function wasmPath(name: string): string {
  const bundled = join(__dirname, name);
  if (existsSync(bundled)) return bundled;
  const require = createRequire(join(process.cwd(), 'package.json'));
  return require.resolve(
    name === 'web-tree-sitter.wasm'
      ? 'web-tree-sitter/web-tree-sitter.wasm'
      : 'tree-sitter-python/tree-sitter-python.wasm',
  );
}

/** Longer input is hashed as it comes. */
const shortInput = 1 << 10;

/** A digest. Most are of one short text, and for those an object of OpenSSL's costs more than the work. */
class Sha256 implements Hash {
  private first: Uint8Array | undefined;
  private hash: ReturnType<typeof createHash> | undefined;

  update(bytes: Uint8Array): void {
    if (this.first === undefined && this.hash === undefined && bytes.length <= shortInput) {
      // The caller may use its buffer again.
      this.first = bytes.slice();
      return;
    }
    this.stream().update(bytes);
  }

  hex(): string {
    return this.hash === undefined && this.first !== undefined
      ? hash('sha256', this.first, 'hex')
      : this.stream().digest('hex');
  }

  private stream(): ReturnType<typeof createHash> {
    if (this.hash === undefined) {
      this.hash = createHash('sha256');
      if (this.first !== undefined) this.hash.update(this.first);
    }
    return this.hash;
  }
}

function isBelow(folder: string, path: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '..' && first !== '' && !isAbsolute(first);
}

/** Snapshots of the Hub's cache are made of links to the blobs beside them, which are named by their digests. */
function isHubBlob(folder: string, path: string): boolean {
  const parts = folder.split(sep);
  const at = parts.lastIndexOf('snapshots');
  return (
    at > 0 &&
    /^(?:models|datasets|spaces)--/.test(parts[at - 1]) &&
    dirname(path) === [...parts.slice(0, at), 'blobs'].join(sep) &&
    /^(?:[\da-f]{40}|[\da-f]{64})$/.test(basename(path))
  );
}

/** How a file that another names leads elsewhere. */
async function linkOf(path: string, named: string): Promise<'outside' | 'hard' | undefined> {
  const file = join(dirname(path), named);
  // Nothing outside is looked at because a model names it.
  if (!isBelow(dirname(path), file)) return 'outside';
  try {
    const folder = await realpath(dirname(path));
    const target = await realpath(file);
    if (isBelow(folder, target)) return (await stat(target)).nlink > 1 ? 'hard' : undefined;
    return isHubBlob(folder, target) ? undefined : 'outside';
  } catch {
    // A link to what is not there may lead to something tomorrow.
    const stats = await lstat(file).catch(() => undefined);
    return stats?.isSymbolicLink() ? 'outside' : undefined;
  }
}

/** The Node.js platform, for the command line, the language server and tests. */
export const nodePlatform: Platform = {
  inflate,
  async readText(path, maximum) {
    try {
      // Mostly there is none, and an error costs fifty times what this answer does.
      const stats = statsOf(path);
      return stats?.isFile() === true ? decodeTextFile(readBounded(path, maximum)) : undefined;
    } catch {
      return undefined;
    }
  },
  digestOf: (path, named, maximum) =>
    fileDigest(join(dirname(path), named), maximum, async () => (await linkOf(path, named)) !== 'outside'),
  linkOf,
  parserRuntime() {
    const bundled = join(__dirname, 'treeSitter.js');
    const isBundled = existsSync(bundled);
    const load = createRequire(isBundled ? bundled : join(process.cwd(), 'package.json'));
    const path = isBundled ? bundled : load.resolve('web-tree-sitter');
    // Out of the cache before, so that it is read again, and after, so that nobody but its user keeps it.
    delete load.cache[path];
    try {
      return load(path);
    } finally {
      delete load.cache[path];
    }
  },
  sha256: () => new Sha256(),
  wasm: (name) => readFile(wasmPath(name)),
  now: () => performance.now(),
};
