import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { defaultLimits } from '../../../engine/src/limits';
import { scanModel } from '../../../engine/src/models/scanModel';
import { nodePlatform } from '../../../host/src/nodePlatform';

/** The verdict on a file that was met in a folder; undefined where it is no model. */
async function verdictOf(path: string, content: string): Promise<string | undefined> {
  const report = await scanModel(new MemorySource(path, Buffer.from(content, 'latin1')), path, {
    platform: nodePlatform,
    limits: defaultLimits,
    cancel: { cancelled: false },
    allowedGlobals: new Set(),
    explicit: false,
  });
  return report?.verdict;
}

describe("Python's own .pth files", () => {
  it.each([
    ['a list of folders', 'easy-install.pth', '../src\n# comment\n/opt/lib\r\n', undefined],
    [
      'one with an import',
      'x.pth',
      "import os; var = 'SETUPTOOLS'; os.environ.get(var, 'local')\n",
      undefined,
    ],
    ['bytes that nobody knows', 'x.pth', '../src\n\x00\x01', 'unsupported'],
    ['text under another name', 'x.pt', '../src\n', 'unsupported'],
    ['an empty file', 'x.pth', '', 'incomplete'],
    ['a pickle that is text', 'x.pth', "cposix\nsystem\n(S'echo pwnd'\ntR.", 'dangerous'],
  ])('%s', async (_, path, content, expected) => {
    expect(await verdictOf(path, content)).toBe(expected);
  });
});
