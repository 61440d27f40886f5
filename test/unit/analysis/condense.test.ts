/** Leaving functions out of a text changes nothing that is found in it. */
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { rules } from '../../../engine/src/generated/rules';
import { ParseMemory } from '../../../engine/src/python/memory';
import { isPythonRule } from '../../../engine/src/python/rules/pythonRule';
import { condense } from '../../../engine/src/python/syntax/condense';
import { readOutline } from '../../../engine/src/python/syntax/outline';
import { examplesOf, readPage } from '../rules/examples';
import { contextWith, defaults, idsOf } from './support';

/** Findings of a text that is read whole: a document that was worth reading once is read again, and nothing of it is left out. */
async function whole(text: string) {
  const memory = new ParseMemory();
  await analyzeDocument('a.py', 'import pickle\npickle.load(f)\n', 'python', contextWith({ memory }));
  const report = await analyzeDocument('a.py', text, 'python', contextWith({ memory }));
  memory.dispose();
  return report;
}

const idle = (name: string, indent = '') =>
  [
    `def ${name}(self, x):`,
    '    """Does nothing."""',
    '    for y in x:',
    '        self.other(y, key=[1, 2])',
    '',
    '',
  ]
    .map((line) => (line === '' ? line : indent + line))
    .join('\n');

function inFunctions(text: string): string {
  const body = text.replace(/^(?=.)/gm, '    ');
  return `${idle('before')}\nclass C:\n${idle('method', '    ')}\n\ndef used():\n${body}\n\n${idle('after')}`;
}

describe('what is left out', () => {
  it.each(rules.filter(isPythonRule).map(({ meta }) => meta.id))('has nothing that %s finds', async (id) => {
    for (const { text, kind } of examplesOf(readPage(id))) {
      if (kind !== 'python') continue;
      for (const written of [`${text}\n${idle('more')}`, inFunctions(text)])
        expect(await analyzeDocument('a.py', written, 'python', defaults)).toEqual(await whole(written));
    }
  });

  it('is not what other code depends on', async () => {
    const text = [
      'import pickle',
      'read = pickle.load',
      'class Store:',
      '    def __init__(self, path):',
      '        """Opens a file, which the other methods read from then on, one after the other."""',
      '        self.reader = pickle.loads',
      '    def idle(self):',
      '        return [value for value in range(1000) if value % 7 == 0 or value % 11 == 0]',
      '    def get(self, data):',
      '        for _ in range(10): print("more than forty characters of a function")',
      '        return self.reader(data)',
      'def first(file):',
      '    for _ in range(10): print("more than forty characters of a function")',
      '    return read(file)',
      'def second():',
      '    global load',
      '    load = pickle.load',
      'def third(file):',
      '    return load(file), "and this, too, is more than forty characters"',
      '',
    ].join('\n');
    expect(await idsOf(text)).toEqual((await whole(text)).findings.map(idOf));
    expect(await idsOf(text)).toEqual([
      'pickle-load:6',
      'pickle-load:11',
      'pickle-load:14',
      'pickle-load:19',
    ]);
  });
});

function idOf({ ruleId, location }: { ruleId: string; location: { line: number } }): string {
  return `${ruleId}:${location.line}`;
}

it('sees builtins by the name of their module', async () => {
  expect(await idsOf('import builtins\nbuiltins.exec(text)\n')).toEqual(['eval-exec-any:2']);
});

describe('condense', () => {
  const text = `import a\n${idle('f')}x = 1\ndef g():\n    return a.load(x), "more than forty characters of text"\n${idle('h')}`;

  it('leaves out the bodies without a place, and tells where the rest is', () => {
    const short = condense(text, [text.indexOf('load')]);
    expect(short?.text).toBe(
      'import a\ndef f(self, x):\n\nx = 1\ndef g():\n    return a.load(x), "more than forty characters of text"\ndef h(self, x):\n\n',
    );
    for (const word of ['import', 'x = 1', 'load', 'def h'])
      expect([word, short?.startOf(short.text.indexOf(word))]).toEqual([word, text.indexOf(word)]);
    expect(short?.endOf(short.text.indexOf('x):\n') + 4)).toBe(text.indexOf('x):\n') + 4);
  });

  it('takes what a docstring says for no code', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    const head = `import a\nclass C:\n    """Of ${words}:\n\n    x = a.load(y)\n    """\n`;
    const short = condense(`${head}${idle('f', '    ')}`, [head.indexOf('load')]);
    expect(short?.text).toBe(`${head}    def f(self, x):\n\n`);
  });

  it('looks for attributes of self as such', () => {
    const own = 'self.file = a.load(1), "more than forty characters of text"';
    const other = 'return file, "which is not the attribute, for all its name"';
    const text = `import a\nclass C:\n    def f(self):\n        ${own}\n    def g(self, file):\n        ${other}\n`;
    const short = condense(text, [text.indexOf('load')])?.text;
    expect([short?.includes(own), short?.includes(other)]).toEqual([true, false]);
  });

  it.each([
    ['a bracket too many', `${idle('f')}x = )\n`],
    ['an open bracket', `x = (\n${idle('f')}`],
    ['an open text', `${idle('f')}x = "abc\n`],
    ['an open docstring', `${idle('f')}x = """abc\n`],
    ['quotes inside of an f-string', `${idle('f')}x = f"{d["a"]}"\n`],
    ['a carriage return alone', `${idle('f')}x = 1\ry = 2\n`],
    ['a module that a text names', `${idle('f')}m = import_module(n)\n`],
  ])('leaves a text whole with %s', (_, broken) => {
    expect(condense(broken, [])).toBeUndefined();
  });

  it('knows bodies by their indents', () => {
    const nested =
      'class A:\n\tdef f(self):\n\t\tdef g():\n\t\t\tpass\n\t\treturn """\nnot code\n"""\n\t# comment\n\tx = 1\n@b\nasync def h(\n  a,\n):  # comment\n\n  pass\n';
    const found = readOutline(nested)?.bodies.map(({ start, end, owner }) => [
      nested.slice(start, end),
      owner,
    ]);
    expect(found).toEqual([
      ['\t\tdef g():\n\t\t\tpass\n\t\treturn """\nnot code\n"""\n', 0],
      ['\n  pass\n', -1],
    ]);
  });
});
