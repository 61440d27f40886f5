import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeFile } from '../../support/judgeFile';

/* TensorFlow checkpoints: an index, and the shards beside it. The files were written by TensorFlow: test/fixtures/make_checkpoints.py. */

const fixtures = fileURLToPath(new URL('../../fixtures/checkpoints', import.meta.url));
const shard = '.data-00000-of-00001';
const top = mkdtempSync(join(tmpdir(), 'secure-ml-checkpoints-'));
afterAll(() => rmSync(top, { recursive: true }));

/** A copy of `objects` in a folder of its own. */
function copied(name: string): string {
  const folder = join(top, name);
  mkdirSync(folder);
  for (const ending of ['.index', shard])
    cpSync(join(fixtures, `objects${ending}`), join(folder, `objects${ending}`));
  return join(folder, 'objects');
}

describe('a TensorFlow checkpoint', () => {
  const rows = readFileSync(join(fixtures, 'MANIFEST.tsv'), 'utf8').trimEnd().split('\n').slice(1);
  it.each(rows.map((row) => row.split('\t')))('%s is %s', async (path, verdict, word) => {
    const told = await judgeFile(join(fixtures, path));
    expect(told.verdict).toBe(verdict);
    if (word !== '-') expect(told.messages).toContain(word);
  });

  it('is read with its shard only', async () => {
    const path = copied('missing');
    renameSync(path + shard, `${path}.data-00001-of-00002`);
    expect(await judgeFile(`${path}.index`)).toMatchObject({
      verdict: 'incomplete',
      messages: expect.stringContaining(`objects${shard}`),
    });
  });

  it('does not follow a link out of its folder', async () => {
    const path = copied('linked');
    renameSync(path + shard, join(top, 'elsewhere'));
    symlinkSync(join(top, 'elsewhere'), path + shard);
    expect((await judgeFile(`${path}.index`)).verdict).toBe('incomplete');
  });

  it('is damaged where it ends early', async () => {
    const path = copied('cut');
    truncateSync(`${path}.index`, 200);
    expect(await judgeFile(`${path}.index`)).toMatchObject({
      verdict: 'incomplete',
      messages: expect.stringContaining('a table that ends early'),
    });
  });

  it('is damaged where its shard ends early', async () => {
    const path = copied('short');
    truncateSync(path + shard, 20);
    expect((await judgeFile(`${path}.index`)).messages).toContain('beyond the end of its shard');
  });
});
