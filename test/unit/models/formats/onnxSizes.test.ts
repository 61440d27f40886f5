import { describe, expect, it } from 'vitest';
import { encode, type Field } from '../../../support/protobufWriter';
import { scanBytes } from '../../../support/scan';

const graphOf = (attribute: string, output: string): Field => [
  5,
  [
    [1, attribute],
    [6, [[12, [[1, output]]]]],
    [20, 5],
  ],
];

/** A choice whose branches give what the choice before it gave. */
const choice = (index: number): Field => [
  1,
  [
    [1, 'is'],
    [2, `v${index + 1}`],
    [4, 'If'],
    graphOf('then_branch', `v${index}`),
    graphOf('else_branch', index % 2 === 0 ? `v${index}` : 'v0'),
  ],
];

const whole = (name: string, bytes: string): Field => [
  5,
  [
    [1, 1],
    [2, 7],
    [8, name],
    [9, bytes.padEnd(8, '\0')],
  ],
];

/** Choices behind each other, the last of which says how often a number is repeated. */
async function repeated(choices: number, times: string) {
  const tile: Field = [
    1,
    [
      [1, 'v0'],
      [1, `v${choices}`],
      [2, 'y'],
      [4, 'Tile'],
    ],
  ];
  const nodes = Array.from({ length: choices }, (_, index) => choice(index));
  const truth: Field = [
    5,
    [
      [2, 9],
      [5, 1],
      [8, 'is'],
    ],
  ];
  const graph: Field[] = [...nodes, tile, truth, whole('v0', times)];
  const { verdict, findings } = await scanBytes(
    encode([
      [1, 8],
      [7, graph],
      [8, [[2, 18]]],
    ]),
    'm.onnx',
  );
  return [verdict, findings.map(({ message }) => message).join('\n')];
}

describe('branches of ONNX that give the same constant again and again', () => {
  it('are followed to what it says', async () => {
    expect(await repeated(60, '\x03')).toEqual(['safe', '']);
    expect(await repeated(60, '\0\0\0\x40')).toEqual([
      'suspicious',
      expect.stringContaining('larger tensors'),
    ]);
  });
});
