import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { scanModel } from '../../../engine/src/models/scan/scanModel';
import { nodePlatform } from '../../../host/src/nodePlatform';

/** The verdict on a file that was met in a folder; undefined where it is no model. */
async function verdictOf(path: string, content: string): Promise<string | undefined> {
  const report = await scanModel(new MemorySource(path, Buffer.from(content, 'latin1')), path, {
    ...defaultConfiguration,
    platform: nodePlatform,
    cancel: { cancelled: false },
    explicit: false,
  });
  return report?.verdict;
}

describe('files that nobody calls a model', () => {
  it.each([
    ['a list of files', 'RECORD', 'cs.dist-info/A,sha256=8,5\ncs.dist-info/B,sha256=d,7\ns\n.\n', undefined],
    ['a table', 'results.csv', 'const_p1,const_p2\n0.1,0.2\n.\n', undefined],
    ['release notes', 'RelNotes/2.10.1.txt', 'Git v2.10.1 Release Notes\n=========\n', undefined],
    ['a manual', 'policy.rst', 'CMP0018\n-------\n.. x\n', undefined],
    ['old plain values', 'values', '(lp0\nI1\naI2\na.', undefined],
    ['an old instance', 'values', "(i__main__\nNet\np0\n(dp1\nS'a'\np2\nI1\nsb.", 'suspicious'],
    ['the same, and more behind it', 'values', '(i__main__\nNet\np0\n.----------------', undefined],
    ['an old call, and more behind it', 'values', 'cmypackage\nmake\n(Vx\ntR. more', 'suspicious'],
    ['JSON with a brace at the ninth byte', 'data.json.gz', '{"data":{"a":1}}', undefined],
    ['the template of a web page', 'page.html.j2', '<p>{{ cluster._repr_html_() }}</p>', undefined],
    ['a template that leads out', 'page.html.j2', "{{ ''.__class__.__mro__ }}", 'dangerous'],
    ['a template of messages', 'prompt.j2', '{{ messages|own_filter }}', 'suspicious'],
    ['a pickle that is text', 'notes.txt', "cposix\nsystem\n(S'echo pwnd'\ntR.", 'dangerous'],
    [
      'a pickle whose first name is made by a call',
      'x.dat',
      "(S'a'\nibuiltins\nstr\nS'b'\n\x93)R.",
      'dangerous',
    ],
  ])('%s', async (_, path, content, expected) => {
    expect(await verdictOf(path, content)).toBe(expected);
  });
});

describe('settings that are too long to be read', () => {
  const long = ' '.repeat(defaultConfiguration.limits.textBytes);

  it.each([
    ['tokenizer_config.json', `{"a": 1}${long}`, 'incomplete'],
    ['model/config.json', `{"a": 1}${long}`, 'incomplete'],
    ['tokenizer.json', `{"a": 1}${long}`, undefined],
    ['package.json', `{"a": 1}${long}`, undefined],
    ['chat_template.jinja', `{{ messages }}${long}`, 'incomplete'],
    ['page.jinja', `{{ messages }}${long}`, 'incomplete'],
    ['hparams.yaml', `_target_: os.system\n${' '.repeat(1 << 20)}`, 'dangerous'],
    ['values.yaml', `image: x\n${' '.repeat(1 << 20)}`, undefined],
  ])('%s', async (path, content, expected) => {
    expect(await verdictOf(path, content)).toBe(expected);
  });
});

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
