import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { explainModel, linesPerPage } from '../../../engine/src/models/explain/explainModel';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { Random } from '../../support/random';

const fixtures = new URL('../../fixtures/', import.meta.url);

async function explain(bytes: Uint8Array | string, page = 1) {
  const source = new MemorySource('model', typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  const options = {
    ...defaultConfiguration,
    platform: nodePlatform,
    cancel: { cancelled: false },
    explicit: true,
  };
  const explanation = await explainModel(source, 'model.pkl', options, page);
  if (explanation === undefined) throw new Error('an explicit file is explained');
  return explanation;
}

const texts = async (bytes: Uint8Array | string) =>
  (await explain(bytes)).lines.slice(4).map(({ text }) => text);

describe('explaining a pickle', () => {
  it('shows one effect a line, with its offset, and marks what is dangerous', async () => {
    const { lines } = await explain("cposix\nsystem\n(S'echo hello'\ntR.");
    expect(lines[3].text).toBe(
      '# The code was read and runs; no aim that Secure ML knows was found. (ATLAS AML.T0011.000)  echo hello',
    );
    expect(lines.slice(5)).toEqual([
      { text: 'def load():  # the file itself, from byte 0', member: [], offset: 0 },
      {
        text: '    from posix import system  # @0  # dangerous: command',
        mark: 'dangerous',
        member: [],
        offset: 0,
      },
      {
        text: "    v0 = posix.system('echo hello')  # @30  # dangerous: command",
        mark: 'dangerous',
        member: [],
        offset: 30,
      },
      { text: '    return v0  # @31', member: [], offset: 31 },
    ]);
  });

  it('follows objects, state and items', async () => {
    expect(await texts('\x80\x02cown\nThing\n)\x81}U\x01aK\x01sbU\x01kK\x02s.')).toEqual([
      'def load():  # the file itself, from byte 0',
      '    from own import Thing  # @2  # not reviewed',
      '    v0 = new own.Thing()  # @14  # not reviewed',
      "    v0.__setstate__({'a': 1})  # @22  # not reviewed",
      "    v0['k'] = 2  # @28  # not reviewed",
      '    return v0  # @29',
    ]);
  });

  it('spreads plain data over lines, as a tree', async () => {
    const items = Array.from({ length: 12 }, (_, i) => `S'parameter ${i}'\nI${i}\ns`).join('');
    const lines = await texts(`}S'config'\n}${items}s.`);
    expect(lines.slice(1, 5).map((line) => line.replace(/ {2}# @\d+$/, ''))).toEqual([
      '    return {',
      "        'config': {",
      "            'parameter 0': 0,",
      "            'parameter 1': 1,",
    ]);
  });

  it('names the members of archives, and every pickle inside pickles', async () => {
    const lines = await texts(readFileSync(new URL('convert/tied.pt', fixtures)));
    expect(lines[0]).toBe('def load():  # tied/data.pkl, from byte 0');
    expect(lines).toContain("    v0['embed.weight'] = v5  # @310");
    expect(lines.filter((line) => line.startsWith('#   torch 2.6: loads'))).toHaveLength(1);
  });

  it('says where a stream breaks off', async () => {
    expect((await texts('cos\nsystem\n(S"x"\ntR')).at(-1)).toBe(
      '    # The pickle breaks off here, at byte 19 (truncated).',
    );
  });

  it('pages what is longer than a hundred thousand lines, and says so', async () => {
    const calls = 'cown\nthing\n)R0'.repeat(linesPerPage + 5);
    const first = await explain(`${calls}N.`);
    expect(first).toMatchObject({ page: 1, pages: 2 });
    expect(first.lines[3].text).toBe('# Page 1 of 2, 100000 lines per page.');
    expect(first.lines).toHaveLength(linesPerPage + 6);
    const second = await explain(`${calls}N.`, 2);
    // The import, the calls and the return.
    expect(second.lines.filter(({ offset }) => offset !== undefined)).toHaveLength(7 + 1);
    expect(second.lines.at(-1)?.text).toMatch(/return None/);
  });

  it('keeps text of the file on its line, whatever it says', async () => {
    const { lines } = await explain('cposix\nsystem\n(V\\u000adef load(): # @1\\u202e\\u001b[2J\ntR.');
    for (const { text } of lines) expect(text).not.toMatch(/[\n\r\u001b\u202e]/);
  });

  it('is total', async () => {
    const random = new Random(7);
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from({ length: random.below(200) }, () => random.below(256));
      const { lines } = await explain(bytes);
      expect(lines.length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('explaining a file without pickles', () => {
  const fixture = (name: string) => readFileSync(new URL(name, fixtures));

  it('shows what was found, with its place, and marks what is dangerous', async () => {
    const { lines, report } = await explain(fixture('formats/keras/hostile/lambda.keras'));
    expect(report.verdict).toBe('dangerous');
    expect(lines.filter(({ mark }) => mark === 'dangerous').length).toBeGreaterThan(0);
    for (const { message } of report.findings)
      expect(lines.map(({ text }) => text).join('\n')).toContain(message);
    expect(lines.map(({ text }) => text).join('\n')).not.toContain('nothing was found');
  });

  it('says so where there is nothing', async () => {
    const { lines } = await explain(fixture('benign/safetensors/model.safetensors'));
    expect(lines.at(-1)?.text).toBe(
      '# There is no pickle in this file to show step by step, and nothing was found that loading it would run.',
    );
  });
});
