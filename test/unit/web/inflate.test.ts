import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeflateFormat } from '../../../engine/src/platform';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { inflate } from '../../../web/src/inflate';

/* What a browser decompresses is what Node.js does, and both refuse the same. */

const compress = { raw: deflateRawSync, zlib: deflateSync, gzip: gzipSync };

async function* piecesOf(bytes: Uint8Array, length: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function outcomeOf(output: AsyncIterable<Uint8Array>): Promise<{ bytes: Buffer; failed: boolean }> {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of output) parts.push(part);
    return { bytes: Buffer.concat(parts), failed: false };
  } catch {
    return { bytes: Buffer.concat(parts), failed: true };
  }
}

async function compare(format: DeflateFormat, input: Uint8Array, length: number): Promise<void> {
  const taken: number[] = [];
  const ended = (bytes: number) => void taken.push(bytes);
  const ours = await outcomeOf(inflate(format, piecesOf(input, length), ended));
  const theirs = await outcomeOf(nodePlatform.inflate(format, piecesOf(input, length), ended));
  expect(new Set(taken).size).toBe(ours.failed ? 0 : 1);
  expect(ours.failed).toBe(theirs.failed);
  // Of what broke, Node.js may have kept the last piece to itself.
  if (ours.failed) expect(ours.bytes.subarray(0, theirs.bytes.length).equals(theirs.bytes)).toBe(true);
  else expect(ours.bytes.equals(theirs.bytes)).toBe(true);
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 500 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 20_000 }))
    .map(([bytes, times]) => new Uint8Array(Buffer.concat(Array(times).fill(bytes)))),
);
const piece = fc.constantFrom(1, 2, 3, 7, 100, 4_096, 1 << 18);

describe.each(['raw', 'zlib', 'gzip'] as const)('%s', (format) => {
  it('is decompressed as Node.js does', async () => {
    await fc.assert(
      fc.asyncProperty(content, piece, (bytes, length) => compare(format, compress[format](bytes), length)),
      { numRuns: 25 },
    );
  });

  it('is refused as Node.js does where it is cut short, changed or followed by something', async () => {
    await fc.assert(
      fc.asyncProperty(
        content,
        piece,
        fc.constantFrom('cut', 'changed', 'followed', 'doubled', 'padded'),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        async (bytes, length, how, at, more) => {
          const whole = compress[format](bytes);
          const place = at % whole.length;
          const changed = Uint8Array.from(whole);
          changed[place] ^= more[0] || 1;
          const inputs = {
            cut: whole.subarray(0, place),
            changed,
            followed: Buffer.concat([whole, more]),
            doubled: Buffer.concat([whole, whole]),
            padded: Buffer.concat([whole, Buffer.alloc(more.length)]),
          };
          await compare(format, inputs[how], length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives what a bomb becomes piece by piece', async () => {
    const bomb = compress[format](Buffer.alloc(1 << 26));
    let most = 0;
    let total = 0;
    for await (const part of inflate(format, piecesOf(bomb, 1 << 18))) {
      most = Math.max(most, part.length);
      total += part.length;
    }
    expect(total).toBe(1 << 26);
    expect(most).toBeLessThanOrEqual(1 << 18);
  });
});
