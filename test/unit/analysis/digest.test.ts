import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { checkFile } from '../../../engine/src/check';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { nodePlatform } from '../../../host/src/nodePlatform';

/* The digest that is named is that of the bytes that were judged. */

const harmless = Buffer.from('N.N.N.N.N.N.N.N.N.N.N.N.N.N.N.N.N.');
const attack = Buffer.from("cposix\nsystem\n(S'echo hello'\ntR.");

/** A file that somebody writes to between two reads of it. */
class Changing extends MemorySource {
  private reads = 0;

  constructor(
    name: string,
    private readonly states: readonly Buffer[],
    private readonly after: number,
  ) {
    super(name, states[0]);
  }

  override async read(offset: number, length: number): Promise<Uint8Array> {
    const state = this.states[this.reads++ < this.after ? 0 : 1];
    return state.subarray(offset, offset + length);
  }
}

const check = (source: MemorySource) =>
  checkFile(source.name, source, true, {
    platform: nodePlatform,
    cancel: { cancelled: false },
    configuration: defaultConfiguration,
    inlineSuppressions: false,
    versions: new Map(),
    digest: true,
  });

describe('a digest', () => {
  it.each([
    ['m.pkl', harmless, 'safe'],
    ['notes.txt', attack, 'dangerous'],
  ] as const)('is given of a file that stays as it is: %s', async (name, content, verdict) => {
    const { model } = await check(new MemorySource(name, content));
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect([model?.verdict, model?.sha256]).toEqual([verdict, sha256]);
  });

  it('is not given of one that changes, whenever it does, and neither is "safe"', async () => {
    const padded = Buffer.concat([attack, harmless]).subarray(0, harmless.length);
    for (const name of ['m.pkl', 'notes.txt'])
      for (let after = 1; after <= 6; after++) {
        const { model } = await check(new Changing(name, [harmless, padded], after));
        const isWhole = model?.sha256 !== undefined;
        expect([name, after, isWhole && model.verdict === 'safe' && after < 3]).toEqual([name, after, false]);
        if (!isWhole) expect(model?.verdict).not.toBe('safe');
      }
  });
});
