import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../../engine/src/configuration/configuration';
import { scanModel } from '../../../../engine/src/models/scan/scanModel';
import { nodePlatform } from '../../../../host/src/nodePlatform';

/* Models as XGBoost 1.7 lays them out in memory: no release that can be installed today writes them any more. */

const ints = (...values: number[]) => Buffer.from(Int32Array.from(values).buffer);
const zeros = (count: number) => Buffer.alloc(4 * count);
const text = (value: string) => Buffer.concat([ints(value.length, 0), Buffer.from(value)]);

/** A node: parent, children, feature. */
type Node = readonly [parent: number, left: number, right: number, feature: number];
/** Marks a left child in the number of its parent. */
const left = (parent: number) => parent | (1 << 31);
const sound: readonly Node[] = [
  [-1, 1, 2, 0],
  [left(0), -1, 0, 0],
  [0, 3, 4, 1],
  [left(2), -1, 0, 0],
  [2, -1, 0, 0],
];

function tree(nodes: readonly Node[], leafValues = 0): Buffer {
  const parts = nodes.map((node) => Buffer.concat([ints(...node), zeros(1)]));
  return Buffer.concat([
    ints(1, nodes.length, 0, 0, 2, leafValues),
    zeros(31),
    ...parts,
    zeros(4 * nodes.length),
  ]);
}

function model(trees: readonly Buffer[], { booster = 'gbtree', count = trees.length } = {}): Buffer {
  const parameters = Buffer.concat([ints(0x3f000000, 2, 0, 0, 0, 1, 7), zeros(27)]);
  const boosterParameters = Buffer.concat([ints(count), zeros(39)]);
  return Buffer.concat([parameters, text('reg:squarederror'), text(booster), boosterParameters, ...trees]);
}

const marked = (bytes: Buffer) => Buffer.concat([Buffer.from('binf'), bytes]);
const changed = (index: number, ...node: Node) => [...sound.slice(0, index), node, ...sound.slice(index + 1)];

async function verdictOf(bytes: Buffer) {
  const report = await scanModel(new MemorySource('m/model', bytes), 'm/model', {
    platform: nodePlatform,
    ...defaultConfiguration,
    cancel: { cancelled: false },
    explicit: false,
  });
  return report && [report.format, report.verdict];
}

describe('binary models of XGBoost', () => {
  it.each([
    ['a tree behind the mark', marked(model([tree(sound)]))],
    ['one without it, as in a pickle', model([tree(sound), tree(sound)])],
    [
      'one with settings behind it',
      Buffer.concat([Buffer.from('CONFIG-offset:'), zeros(2), model([tree(sound)]), Buffer.from('{}')]),
    ],
    ['a tree that counts the value of a leaf', marked(model([tree(sound, 1)]))],
    ['weights', marked(model([], { booster: 'gblinear' }))],
    ['trees that are dropped', marked(model([tree(sound)], { booster: 'dart' }))],
  ])('%s is safe', async (_, bytes) => {
    expect(await verdictOf(bytes)).toEqual(['xgboost-binary', 'safe']);
  });

  it.each([
    ['a child beyond the nodes', changed(2, 0, 3, 99, 1)],
    ['a negative child', changed(2, 0, -7, 4, 1)],
    ['a child that is its own parent', changed(2, 0, 2, 4, 1)],
    ['a child that is the root', changed(2, 0, 0, 4, 1)],
    ['a child of another node', changed(4, 0, -1, 0, 0)],
    ['one child twice', changed(2, 0, 3, 3, 1)],
    ['a feature beyond the columns', changed(0, -1, 1, 2, 1 << 20)],
    ['a root with a parent', changed(0, 3, 1, 2, 0)],
  ])('%s is suspicious', async (_, nodes) => {
    expect(await verdictOf(marked(model([tree(sound), tree(nodes as Node[])])))).toEqual([
      'xgboost-binary',
      'suspicious',
    ]);
  });

  it.each([
    ['more trees than there are', model([tree(sound)], { count: 3 }), 'incomplete'],
    ['no nodes', model([tree([])]), 'suspicious'],
    ['several values in a leaf', model([tree(sound, 3)]), 'suspicious'],
    ['another booster', model([tree(sound)], { booster: 'mine' }), 'unsupported'],
    ['an end within a tree', model([tree(sound)]).subarray(0, -8), 'incomplete'],
  ])('%s is not safe', async (_, bytes, verdict) => {
    expect(await verdictOf(marked(bytes))).toEqual(['xgboost-binary', verdict]);
  });
});
