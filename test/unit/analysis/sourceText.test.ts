import { describe, expect, it } from 'vitest';
import { asPythonReads, decodePython, isDisguised } from '../../../engine/src/python/sourceText';
import { checkBytes } from '../../support/scan';

/* Python files whose bytes are other code to Python than to an eye: each is judged as Python reads it, or said to be unread. */

const load = 'import pickle\npickle.load(f)\n';
const latin = (text: string) => Buffer.from(text, 'latin1');

async function check(content: Uint8Array, name = 'a.py') {
  const { findings, errors } = await checkBytes(name, content, true);
  return { rules: findings.map(({ ruleId }) => ruleId), errors: errors.map(({ id }) => id) };
}
const found = { rules: ['pickle-load'], errors: [] };

describe('a Python file', () => {
  it.each<[string, Uint8Array]>([
    ['after a mark of the byte order', Buffer.from(`\ufeff${load}`)],
    ['in UTF-16', Buffer.from(`\ufeff${load}`, 'utf16le')],
    ['with lines that end by a carriage return', latin(load.replaceAll('\n', '\r'))],
    ['behind a comment that ends by one', latin(`# a\r${load}`)],
    ['with zero bytes, which older versions skip', latin(`${load}#\0\n`)],
    ['in latin-1', latin(`# coding: latin-1\n# \xe9\n${load}`)],
    ['in a code page', latin(`# coding: cp1252\n# \x80\n${load}`)],
    // The second byte of the character is a backslash, which would take the quote behind it into the string.
    [
      'in Shift JIS',
      Buffer.concat([latin("# coding: shift_jis\nx = '"), latin('\x95\x5c'), latin(`'\n${load}`)]),
    ],
    [
      'in GBK',
      Buffer.concat([
        latin('#!/a\n# vim: set fileencoding=gbk :\nx = "'),
        latin('\x95\x5c'),
        latin(`"\n${load}`),
      ]),
    ],
  ])('is judged %s', async (_, content) => {
    expect(await check(content)).toEqual(found);
  });

  it.each([
    ['utf-7', '# -*- coding: utf-7 -*-\n+AGkAbQBwAG8AcgB0 os\n'],
    ['unicode-escape', '# coding: unicode_escape\n# \\u000aimport os\n'],
    ['raw-unicode-escape', '#\n# coding=raw_unicode_escape\n# \\u000aimport os\n'],
    ['cp037', '# coding: cp037\n\x89\x94\x97\x96\x99\xa3\n'],
    ['made-up', '# coding: made_up\nx = 1\n'],
  ])('in %s is said to be unread', async (name, text) => {
    const { errors } = await checkBytes('a.py', latin(text), true);
    expect(errors).toEqual([
      expect.objectContaining({
        id: 'unread-encoding',
        status: 'incomplete',
        message: expect.stringContaining(name),
      }),
    ]);
  });

  it('declares an encoding in its first two lines, and nowhere else', async () => {
    for (const text of [
      `x = 1\n# coding: utf-7\n${load}`,
      `# a\n# b\n# coding: utf-7\n${load}`,
      `"""\ncoding: utf-7\n"""\n${load}`,
      `\ufeff# coding: utf-7\n${load}`,
    ])
      expect(await check(Buffer.from(text))).toEqual(found);
  });

  it('is said to have names that Python takes for others', async () => {
    for (const text of [
      'import o\uff53\n\uff4f\uff53.system(input())\n',
      '\u{1d41e}\u{1d42f}\u{1d41a}\u{1d425}(input())\n',
      'from pick\u217ce import load\nload(f)\n',
    ])
      expect((await check(Buffer.from(text))).errors).toEqual(['disguised-names']);
    const cell = {
      cell_type: 'code',
      id: 'a',
      metadata: {},
      outputs: [],
      execution_count: 1,
      source: '\uff45val(input())',
    };
    const book = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] };
    expect((await check(Buffer.from(JSON.stringify(book)), 'a.ipynb')).errors).toEqual(['disguised-names']);
  });

  it('may have such letters in texts, comments and names of its own', async () => {
    const text = `# \uff21\uff30\uff29 \u2122\nx = "\uff21 \u2103"\n\u6a21\u578b = 1\n\u03b1\u00b2 = 2\n${load}`;
    expect(await check(Buffer.from(text))).toEqual(found);
  });
});

it('keeps the length of what Python reads otherwise', () => {
  expect(asPythonReads('a\rb\r\nc\0d\n')).toBe('a\nb\r\nc d\n');
  const same = 'x = 1\r\n';
  expect(asPythonReads(same)).toBe(same);
  expect([isDisguised('o\uff53'), isDisguised('\u6a21\u578b'), isDisguised('os')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(decodePython(Buffer.from([0, 5, 22, 7, 0, 2]))).toBeUndefined();
});
