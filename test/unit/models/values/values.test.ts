import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../../engine/src/configuration/configuration';
import { defaultLimits } from '../../../../engine/src/limits';
import { Budget } from '../../../../engine/src/models/scan/budget';
import { valuesOfModel } from '../../../../engine/src/models/values/modelValues';
import { valueOfPickle } from '../../../../engine/src/models/values/pickleValue';
import { treeLines, treeOf } from '../../../../engine/src/models/values/valueTree';
import { nodePlatform } from '../../../../host/src/nodePlatform';
import { tokens } from '../../secrets/tokens';

/* What models keep, as a tree: the pickles of real files, metadata, and pickles that nobody wrote to be read. */

const options = {
  ...defaultConfiguration,
  limits: defaultLimits,
  platform: nodePlatform,
  cancel: { cancelled: false },
  explicit: true,
};
const latin = (text: string) => Buffer.from(text, 'latin1');
const read = (bytes: Buffer) => valueOfPickle(new MemorySource('m.pkl', bytes), 0, new Budget(options));

/** A file's trees as lines. */
async function linesOf(bytes: Buffer, path = 'm.pkl'): Promise<string[]> {
  const model = await valuesOfModel(new MemorySource(path, bytes), path, options);
  return (model?.values ?? []).flatMap(({ tree, problem }) =>
    tree === undefined ? [String(problem)] : [...treeLines(tree)],
  );
}

const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url));

describe('values of models', () => {
  it('are those of a checkpoint, with tensors as one row', async () => {
    const lines = await linesOf(fixture('convert/model.pt'), 'model.pt');
    expect(lines.slice(0, 2)).toEqual([
      'collections.OrderedDict',
      '  0.weight: tensor [4, 3, 3, 3] FloatStorage',
    ]);
  });

  it('go on behind the raw arrays of joblib', async () => {
    expect(await linesOf(fixture('convert/arrays.joblib'), 'arrays.joblib')).toEqual([
      '{layers: [array [2, 3] f4, array [3, 4] f8], bias: array [] i8, note: "text"}',
    ]);
  });

  it('show metadata of files without pickles', async () => {
    const header = JSON.stringify({ __metadata__: { format: 'pt', home: 'https://example.invalid/' } });
    const length = Buffer.alloc(8);
    length.writeUInt32LE(header.length);
    expect(await linesOf(Buffer.concat([length, Buffer.from(header)]), 'm.safetensors')).toEqual([
      '{format: "pt", home: "https://example.invalid/"}',
    ]);
  });

  it('show a call by what it is given, and run nothing', async () => {
    expect(await linesOf(latin("cposix\nsystem\n(S'echo hello'\ntR."))).toEqual([
      'posix.system((): ["echo hello"])',
    ]);
  });

  it('hold no secret', async () => {
    const token = tokens.get('huggingface-user-token') ?? '';
    const text = (await linesOf(latin(`(S'note'\nS'${token}'\nS'db_password'\nS'swordfish7'\nd.`))).join(
      '\n',
    );
    expect(text).not.toContain(token.slice(6, 20));
    expect(text).not.toContain('swordfish7');
  });

  it('are cut where they are long, deep, many or inside themselves', async () => {
    const long = treeOf(Array.from({ length: 1_000 }, (_, index) => index));
    expect(long).toMatchObject({ kind: 'list', more: 800 });
    expect(JSON.stringify(treeOf('x'.repeat(10_000))).length).toBeLessThan(300);
    let deep: unknown = 1;
    for (let depth = 0; depth < 5_000; depth++) deep = [deep];
    expect(JSON.stringify(treeOf(deep))).toContain('omitted');
    // A list that holds itself; and 2^40 leaves of 40 lists.
    expect(await linesOf(latin(']q\x00h\x00a.'))).toEqual(['[…]']);
    const doubled = latin(`N${'2\x86'.repeat(40)}.`);
    expect((await linesOf(doubled)).length).toBeLessThan(100_000);
  });
});

describe('pickles that no library writes', () => {
  it('reach no object of JavaScript', async () => {
    for (const text of [
      "(S'__proto__'\n(S'polluted'\nI1\ndd.",
      "(S'set'\nclist\nx\ndS'a'\nI1\ns.",
      "cconstructor\nprototype\n)R}S'polluted'\nI1\nsb.",
      "c__proto__\nconstructor\n(S'return 1'\ntR.",
    ])
      await read(latin(text));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('are not shown where they give a state to what no call made, or are cut off', async () => {
    expect(await read(latin("]}S'length'\nI99\nsb."))).toEqual({ problem: 'strange' });
    expect(await read(latin('(lp0\nI1\n'))).toEqual({ problem: 'damaged' });
  });

  it('hand the same arguments on only so often', async () => {
    const many = `(${'N'.repeat(50_000)}tq\x00`;
    const calls = 'cx\ny\nh\x00R0'.repeat(1_000);
    expect(await read(latin(`${many}${calls}N.`))).toEqual({ problem: 'strange' });
  });

  it('never throw, whatever the bytes are', async () => {
    const opcode = fc.constantFrom(
      ...'(.012FIJKLMNPQRSTUVXabcdeghijlopqrstu})]\x80\x81\x85\x86\x87\x88\x8a\x8b\x8c\x8f\x90\x91\x92\x93\x94\x95\x96',
    );
    const piece = fc.oneof(
      opcode,
      fc.constantFrom('x\n', '1\n', "'a'\n", '\x00', '\x01a', '\x03\x00\x00\x00abc'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const result = await read(latin(`${pieces.join('')}.`));
        if ('value' in result) expect(() => [...treeLines(treeOf(result.value))]).not.toThrow();
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});
