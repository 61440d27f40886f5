import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeFile } from '../../support/judgeFile';

/* A checkpoint of torch.distributed.checkpoint, written by torch: test/fixtures/make_distributed.py. One tensor holds a pickle. */

const fixtures = fileURLToPath(new URL('../../fixtures/distributed', import.meta.url));
const shard = '__0_0.distcp';
const top = mkdtempSync(join(tmpdir(), 'secure-ml-distributed-'));
afterAll(() => rmSync(top, { recursive: true }));

/** A copy of the checkpoint whose `.metadata` says something else. */
function changed(name: string, change: (metadata: Buffer, at: (number: number) => number) => void): string {
  const folder = join(top, name);
  cpSync(fixtures, folder, { recursive: true });
  const path = join(folder, '.metadata');
  const metadata = readFileSync(path);
  change(metadata, (number) => metadata.indexOf(Buffer.from([0x4d, number & 0xff, number >> 8])) + 1);
  writeFileSync(path, metadata);
  return path;
}

/** Where the archive of the last tensor starts, how long it is, and where the pickle is. */
const [last, length] = [2902, 1577];
const hidden = readFileSync(join(fixtures, shard)).indexOf('\x80\x02c__builtin__\nprint', 0, 'latin1');

describe('a distributed checkpoint', () => {
  it('is safe as torch writes it', async () => {
    expect(await judgeFile(join(fixtures, '.metadata'))).toEqual({ verdict: 'safe', messages: '' });
    expect(await judgeFile(join(fixtures, shard))).toEqual({ verdict: 'safe', messages: '' });
  });

  it('is not where an item lies in the middle of a tensor', async () => {
    const path = changed('inside', (metadata, at) => metadata.writeUInt16LE(hidden, at(last)));
    expect(await judgeFile(path)).toMatchObject({
      verdict: 'suspicious',
      messages: expect.stringContaining(`byte ${hidden} of ${shard}`),
    });
  });

  it('is not where an item ends elsewhere than its archive', async () => {
    const path = changed('short', (metadata, at) => metadata.writeUInt16LE(length - 200, at(length)));
    expect((await judgeFile(path)).verdict).toBe('suspicious');
  });

  it('is not where an item is a text', async () => {
    // The opcode of an empty tuple, and two that do nothing together.
    const path = changed('typed', (metadata, at) => metadata.write(')20', at(last) - 1, 'latin1'));
    expect((await judgeFile(path)).verdict).toBe('suspicious');
  });

  it('is dangerous where an item is in another folder', async () => {
    const path = changed('elsewhere', (metadata) =>
      metadata.write('../x0.distcp', metadata.indexOf(shard), 'latin1'),
    );
    expect((await judgeFile(path)).verdict).toBe('dangerous');
  });

  it('is incomplete without its shards', async () => {
    const path = changed('alone', () => {});
    rmSync(join(top, 'alone', shard));
    expect(await judgeFile(path)).toMatchObject({
      verdict: 'incomplete',
      messages: expect.stringContaining(shard),
    });
  });
});
