import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../../engine/src/configuration/configuration';
import { scanModel } from '../../../../engine/src/models/scan/scanModel';
import { nodePlatform } from '../../../../host/src/nodePlatform';

/* Models that are numbers and names only, met in a folder: vectors of words, settings and weights of darknet. */

async function met(path: string, content: string): Promise<readonly [string, string] | undefined> {
  const report = await scanModel(new MemorySource(path, Buffer.from(content, 'latin1')), path, {
    ...defaultConfiguration,
    platform: nodePlatform,
    cancel: { cancelled: false },
    explicit: false,
  });
  return report === undefined ? undefined : [report.format, report.verdict];
}

const word = (name: string) => `${name} ${'\0\0\x80\x3f'.repeat(8)}\n`;
const binary = `3 8\n${word('the')}${word('a')}${word('of')}`;
const text = '2 3\nthe 0.1 -0.2 1e-3\nof 1 2 3\n';
const network = '# a network\n[net]\nbatch=64\n\n[convolutional]\nfilters = 32\n[yolo]\nanchors = 1,2, 3,4\n';

describe('models of plain numbers', () => {
  it.each([
    ['vectors.bin', binary, ['word2vec', 'safe']],
    ['vectors.txt', text, ['word2vec', 'safe']],
    ['vectors.vec', text, ['word2vec', 'safe']],
    ['cut.bin', binary.slice(0, -40), undefined],
    ['odd.vec', text.replace('1 2 3', '1 two 3'), ['word2vec', 'incomplete']],
    ['more.vec', `${text}a 1 2 3\n`, ['word2vec', 'incomplete']],
    ['table.txt', '2 3\nhello world\n', undefined],
    ['vectors.csv', text, undefined],
    ['yolo.cfg', network, ['darknet-config', 'safe']],
    ['yolo.cfg', `${network}import os\n`, ['darknet-config', 'suspicious']],
    ['setup.cfg', '[metadata]\nname = x\n', undefined],
    ['yolo.weights', `\0\0\0\0\x02\0\0\0\x05\0\0\0${'\0'.repeat(64)}`, ['darknet-weights', 'unsupported']],
    ['data.dat', `\0\0\0\0\x02\0\0\0\x05\0\0\0${'\0'.repeat(64)}`, undefined],
  ])('%s', async (path, content, expected) => {
    expect(await met(path, content)).toEqual(expected);
  });
});
