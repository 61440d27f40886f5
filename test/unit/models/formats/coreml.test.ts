import { describe, expect, it } from 'vitest';
import { encode, type Field } from '../../../support/protobufWriter';
import { essence, scanBytes } from '../../../support/scan';

const description: Field[] = [
  [1, 5],
  [2, [[1, [[1, 'x']]]]],
];
const scan = async (...kind: Field[]) =>
  essence(await scanBytes(encode([...description, ...kind]), 'm.mlmodel'));

const layer = (kind: Field): Field => [1, [[1, 'l'], kind]];
const custom = layer([500, [[10, 'TheirLayer']]]);

describe('a model of Core ML', () => {
  it('of a kind that is not known is not safe', async () => {
    expect(await scan([300, []])).toMatchObject({ verdict: 'safe' });
    expect(await scan([1234, []])).toMatchObject({ verdict: 'suspicious' });
  });
});

describe('networks of Core ML', () => {
  it.each([
    ['a layer of its own', layer([130, []]), []],
    ['a custom layer', custom, ['SML314 custom TheirLayer']],
    ['one inside a branch', layer([605, [[2, [custom]]]]), ['SML314 custom TheirLayer']],
    ['one inside a loop', layer([615, [[4, [custom]]]]), ['SML314 custom TheirLayer']],
    ['one in the condition of a loop', layer([615, [[3, [custom]]]]), ['SML314 custom TheirLayer']],
    [
      'one inside a loop of a branch',
      layer([605, [[1, [layer([615, [[4, [custom]]]])]]]]),
      ['SML314 custom TheirLayer'],
    ],
  ])('with %s', async (_, network: Field, findings) => {
    expect(await scan([500, [network]])).toEqual({
      verdict: findings.length > 0 ? 'suspicious' : 'safe',
      reasons: [],
      findings,
    });
  });
});

const blob = (name: string): Field[] => [[5, [[1, name]]]];
const elsewhere = blob('/srv/secret.bin');
/** An entry of a map. */
const entry = (value: readonly Field[]): Field[] => [
  [1, 'k'],
  [2, value],
];
interface Parts {
  readonly operation?: Field;
  readonly block?: Field;
  readonly function?: Field;
  readonly program?: Field;
}
const present = (field: Field | undefined): Field[] => (field === undefined ? [] : [field]);
function programOf(parts: Parts): Field {
  const block: Field[] = [[3, [[1, 'const'], ...present(parts.operation)]], ...present(parts.block)];
  const main: Field[] = [[3, entry(block)], ...present(parts.function)];
  return [502, [[1, 1], [2, entry(main)], ...present(parts.program)]];
}

describe('programs of Core ML', () => {
  it.each<[string, Parts]>([
    ['an attribute of an operation', { operation: [5, entry(elsewhere)] }],
    ['what an operation is given', { operation: [2, entry([[1, [[2, elsewhere]]]])] }],
    ['a list', { operation: [5, entry([[3, [[3, [[1, elsewhere]]]]]])] }],
    ['a tuple', { operation: [5, entry([[3, [[2, [[1, elsewhere]]]]]])] }],
    ['a dictionary', { operation: [5, entry([[3, [[4, [[1, [[2, elsewhere]]]]]]]])] }],
    ['the type of an output', { operation: [3, [[2, [[1, [[4, entry(elsewhere)]]]]]]] }],
    ['an attribute of a block', { block: [4, entry(elsewhere)] }],
    ['an attribute of a function', { function: [4, entry(elsewhere)] }],
    ['an attribute of the program', { program: [4, entry(elsewhere)] }],
  ])('that read a file outside by %s are dangerous', async (_, parts) => {
    expect(await scan(programOf(parts))).toMatchObject({
      verdict: 'dangerous',
      findings: ['SML315 /srv/secret.bin'],
    });
  });

  it('read weights of their package', async () => {
    const weights = entry(blob('@model_path/weights/weight.bin'));
    expect((await scan(programOf({ operation: [5, weights] }))).verdict).toBe('safe');
  });
});
