import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weightsOnlyTables } from '../../../engine/src/models/pickle/weightsOnly/tables';
import { scanBytes } from '../../support/scan';

/*
 * The oracle beside torch 1.13 and 2.13 themselves, whose answers test/fixtures/make_weights_only.py recorded. Versions between them
 * could not be run: their tables are checked against the source that they name.
 */

const fixtures = new URL('../../fixtures/', import.meta.url);
const recorded = JSON.parse(readFileSync(new URL('weights_only.json', fixtures), 'utf8')) as Record<
  string,
  Record<string, string | null>
>;

const oracle = async (name: string) =>
  (await scanBytes(readFileSync(new URL(name, fixtures)), name)).weightsOnly;

describe('the weights_only oracle', () => {
  const rows = Object.entries(recorded).flatMap(([version, answers]) =>
    Object.entries(answers).map(([name, message]) => [name, version, message] as const),
  );

  it.each(rows)('%s: torch %s says %s', async (name, version, message) => {
    const answer = (await oracle(name))?.answers.find(({ torch }) => torch === version);
    expect(answer?.loads).toBe(message === null);
    const [, global] = /Unsupported (?:class|global: GLOBAL) (\S+)/.exec(message ?? '') ?? [];
    const refused = global?.replace('__builtin__', 'builtins');
    if (refused !== undefined) expect(answer?.blocked.map((blocked) => blocked.global)).toContain(refused);
    const operand = /Unsupported operand (\d+)/.exec(message ?? '')?.[1];
    if (operand !== undefined) expect(answer?.opcodes.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(recorded))(
    'was asked about files of every kind, by torch %s',
    (_version, answers) => {
      const messages = Object.values(answers);
      expect(messages.filter((message) => message === null).length).toBeGreaterThanOrEqual(20);
      expect(
        messages.filter((message) => /Unsupported (?:class|global)/.test(message ?? '')).length,
      ).toBeGreaterThanOrEqual(10);
      expect(
        messages.filter((message) => message?.includes('Unsupported operand')).length,
      ).toBeGreaterThanOrEqual(2);
    },
  );

  it.each([
    ['weights_only/counter.pt', [false, true, true, true, true, true]],
    ['weights_only/bytes.pt', [false, false, true, true, true, true]],
    ['weights_only/set.pt', [false, false, false, true, true, true]],
    ['weights_only/complex.pt', [false, false, false, false, true, true]],
    ['weights_only/float.pt', [false, true, true, true, true, true]],
    ['weights_only/own.pt', [false, false, false, false, false, false]],
    ['convert/model.pt', [true, true, true, true, true, true]],
  ])('%s by version', async (name, loads) => {
    expect((await oracle(name))?.answers.map((answer) => answer.loads)).toEqual(loads);
  });

  it('names every blocked global at once, with what to write for own classes', async () => {
    const answer = await oracle('weights_only/own.pt');
    expect(answer?.answers.at(-1)?.blocked.map(({ global }) => global)).toEqual(['training.config.Own']);
    expect(answer?.snippet).toBe(
      [
        'import torch',
        'import training.config',
        '',
        'with torch.serialization.safe_globals([training.config.Own]):',
        '    checkpoint = torch.load(path, weights_only=True)',
        '',
      ].join('\n'),
    );
  });

  it('never offers to allow what runs code', async () => {
    const bytes = readFileSync(new URL('malicious/torch/data-pkl.pt', fixtures));
    const { weightsOnly } = await scanBytes(bytes, 'model.pt');
    expect(weightsOnly?.snippet).toBeUndefined();
    expect(weightsOnly?.advice).toContain('Do not load');
    expect(weightsOnly?.answers.every(({ loads }) => !loads)).toBe(true);
  });

  it('says where its tables come from', () => {
    for (const { source, executed, torch } of weightsOnlyTables) {
      expect(source).toMatch(/_weights_only_unpickler\.py/);
      expect(executed).toBe(torch === '1.13' || torch === '2.13');
    }
  });
});
