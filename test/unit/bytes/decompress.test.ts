import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { type Compression, decompress } from '../../../engine/src/bytes/decompress';
import { nodePlatform } from '../../../host/src/nodePlatform';

const folder = join(__dirname, '../../fixtures/compression');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
  string,
  { length: number; sha256: string }
>;
const compressions: Record<string, Compression> = {
  bz2: 'bzip2',
  xz: 'xz',
  lzma: 'lzma',
  lz4: 'lz4',
  zst: 'zstd',
};
const dictionary = 1 << 24;

function compressionOf(name: string): Compression {
  return compressions[name.slice(name.lastIndexOf('.') + 1)];
}

/** Everything up to `limit` bytes, and whether the data was corrupt. */
async function readAll(compression: Compression, bytes: Uint8Array, limit = Number.POSITIVE_INFINITY) {
  const hash = createHash('sha256');
  let length = 0;
  try {
    for await (const chunk of decompress(compression, new MemorySource('test', bytes), {
      platform: nodePlatform,
      dictionary,
      spend: () => {},
    })) {
      hash.update(chunk);
      length += chunk.length;
      if (length > limit) break;
    }
  } catch (error) {
    return { length, corrupt: (error as Error).name };
  }
  return { length, sha256: hash.digest('hex') };
}

describe('decompression', () => {
  for (const [name, expected] of Object.entries(manifest)) {
    it(`reads ${name} as Python does`, async () => {
      expect(await readAll(compressionOf(name), readFileSync(join(folder, name)))).toEqual(expected);
    });
  }

  for (const name of ['words.bz2', 'words.xz', 'words.lzma', 'words.lz4', 'words.zst']) {
    it(`says that a truncated ${name} is damaged, after what came before`, async () => {
      const bytes = readFileSync(join(folder, name));
      const result = await readAll(compressionOf(name), bytes.subarray(0, bytes.length - 9));
      expect(result.corrupt).toMatch(/^Corrupt/);
    });

    it(`survives any damage to ${name}`, async () => {
      const bytes = readFileSync(join(folder, name));
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
          async (edits) => {
            const damaged = Uint8Array.from(bytes);
            for (const [at, value] of edits) damaged[at] = value;
            const { corrupt } = await readAll(compressionOf(name), damaged, 4_000_000);
            expect(corrupt ?? 'CorruptNothing').toMatch(
              /^Corrupt|^LimitError$|^UnsupportedCompressionError$/,
            );
          },
        ),
        { numRuns: 150 },
      );
    });
  }

  // What Python's gzip reads of the same bytes.
  it.each([
    ['nothing', 0, 'first second'],
    ['a zero', 1, 'first second'],
    ['zeros of some chunks', (1 << 18) + 7, 'first second'],
  ])('of gzip reads members with %s between them', async (_, zeros, expected) => {
    const bytes = Buffer.concat([
      gzipSync('first '),
      Buffer.alloc(zeros),
      gzipSync('second'),
      Buffer.alloc(zeros),
    ]);
    expect(await readAll('gzip', bytes)).toEqual({
      length: expected.length,
      sha256: createHash('sha256').update(expected).digest('hex'),
    });
  });

  it('of gzip says that something else behind zeros is damage', async () => {
    const bytes = Buffer.concat([gzipSync('first '), Buffer.alloc(9), Buffer.from('second')]);
    expect(await readAll('gzip', bytes)).toEqual({ length: 6, corrupt: 'Error' });
  });

  it('of gzip counts every member that zeros set apart', async () => {
    let work = 0;
    const bytes = Buffer.concat(Array.from({ length: 50 }, () => [gzipSync(''), Buffer.alloc(1)]).flat());
    const spend = (more: number) => {
      work += more;
    };
    const options = { platform: nodePlatform, dictionary, spend };
    for await (const _ of decompress('gzip', new MemorySource('test', bytes), options)) expect.unreachable();
    expect(work).toBeGreaterThan(49 * 65_536 * 0.003);
  });

  it('of bzip2 takes for small blocks what small blocks need', async () => {
    const stream = Buffer.from('QlpoOTFBWSZTWVQJwfkAAAmMAEAAAAEgACCpoIJkzi7kinChIKgTg/I=', 'base64');
    const source = new MemorySource('a.bz2', Buffer.concat(Array.from({ length: 3_000 }, () => stream)));
    const before = process.memoryUsage().arrayBuffers;
    let [length, most] = [0, 0];
    for await (const chunk of decompress('bzip2', source, {
      platform: nodePlatform,
      dictionary,
      spend: () => {},
    })) {
      length += chunk.length;
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(length).toBe(3_000 * 20);
    expect(most).toBeLessThan(64 << 20);
  });

  it('of Zstandard keeps no more than a limit, whatever window a frame asks for', async () => {
    // Magic, a window of 2 GB, and one raw block.
    const bytes = Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0xa8, 9, 0, 0, 0x41]);
    expect(await readAll('zstd', bytes)).toEqual({ length: 0, corrupt: 'UnsupportedCompressionError' });
    bytes[5] = 0;
    expect(await readAll('zstd', bytes)).toEqual({
      length: 1,
      sha256: createHash('sha256').update('A').digest('hex'),
    });
  });
});
