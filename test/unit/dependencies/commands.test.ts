// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a shell's, not JavaScript's
/** Install commands as a shell reads them, each word at its place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstallCommands } from '../../../engine/src/dependencies/readers/installCommands';
import { readPrograms } from '../../../engine/src/shell/programs';

/** Names that a text installs, each as it stands in the text. */
function names(command: string): readonly string[] {
  return readInstallCommands([{ command, offset: 0 }], 'command').requirements.flatMap(
    ({ name, start, end, source }) =>
      source.kind === 'index' ? [`${name}: ${command.slice(start, end)}`] : [],
  );
}

describe('what is installed', () => {
  it('is found behind whatever stands in front of it', () => {
    for (const command of [
      'pip install acme',
      'sudo -H pip install acme',
      'conda run -n e pip install acme',
      'poetry run pip3 install acme',
      'FOO=1 python3.11 -m pip install acme',
      '{sys.executable} -m pip install acme',
      'bash -c "pip install acme"',
      'if [ -f x ]; then pip install acme; fi',
      'cd /x && /usr/bin/pip3 install acme',
      'uv pip install acme',
      'uv add acme',
      'uv tool install acme',
      'pipx install acme',
      'poetry add acme',
      'pip --no-cache-dir install acme',
      'conda install -y -c conda-forge acme',
    ])
      expect(names(command), command).toEqual(['acme: acme']);
  });

  it('keeps white space that separates no words, wherever it stands', () => {
    for (const blank of ['\u00a0', '\v', '\f', '\u2028', '\u2029', '\u3000', '\ufeff']) {
      const words = (text: string) => readPrograms(text).map((program) => program.map((word) => word.text));
      expect(words(`${blank}pip install${blank}`)).toEqual([[`${blank}pip`, `install${blank}`]]);
      expect(words(`pip ${blank} install`)).toEqual([['pip', blank, 'install']]);
    }
  });

  it('is what a program gets of its words', () => {
    expect(names('pip install "acme"[dev]==1.0 b')).toEqual(['acme: acme"[dev]==1.0', 'b: b']);
    expect(names("pip install 'acme>=1' > log.txt 2>&1 # later")).toEqual(['acme: acme>=1']);
    expect(names('pip install .["dev"] demo')).toEqual(['demo: demo']);
    expect(names('pip install acme \\\n  other')).toEqual(['acme: acme', 'other: other']);
  });

  it('is not what only looks like it', () => {
    for (const command of [
      'uv pip install --index-strategy unsafe-best-match --torch-backend cpu',
      'pip install -e release',
      "pip install -r <(sed '/^torch/d' reqs.txt)",
      'pip install "acme[auth]==$(python -c \'print(1)\')"',
      'pip install $PACKAGE `cat list`',
      'echo "pip install acme"',
      'pip uninstall acme',
      'cat << END\npip install acme\nEND',
      'pip install -t /x \\\n  "a[b]==$(c)"\nexport A=1\ncd /x',
      'conda run -n e python train.py',
    ])
      expect(names(command), command).toEqual([]);
  });

  it.each([
    ['-qr reqs.txt acme'],
    ['-Uqr reqs.txt acme'],
    ['-rreqs.txt acme'],
    ['-qrreqs.txt acme'],
    ['acme -qr reqs.txt'],
  ])('is told from the values of letters that stand together: %s', (given) => {
    const command = `pip install ${given}`;
    const { includes } = readInstallCommands([{ command, offset: 0 }], 'command');
    expect(includes.map(({ kind, path }) => [kind, path])).toEqual([['requirement', 'reqs.txt']]);
    expect(names(command)).toEqual(['acme: acme']);
  });

  it('keeps the options of its own command', () => {
    const { options, includes, requirements } = readInstallCommands(
      [{ command: 'pip install --extra-index-url "https://a/b" -r reqs.txt -c c.txt x', offset: 10 }],
      'command',
    );
    expect(options.map(({ name, value, valueStart }) => [name, value, valueStart])).toEqual([
      ['--extra-index-url', 'https://a/b', 41],
    ]);
    expect(includes.map(({ kind, path }) => [kind, path])).toEqual([
      ['requirement', 'reqs.txt'],
      ['constraint', 'c.txt'],
    ]);
    expect(requirements.map(({ isDecided }) => isDecided)).toEqual([true]);
  });
});

describe('any text', () => {
  it('gives programs whose words stand in it', () => {
    const pieces = fc.constantFrom(
      ...'" \' ` $( ) ( { } < > >> << 2>&1 | & ; && \\ # \n <( END'.split(' '),
      ' ',
      '\n',
      'bash -c ',
      'sudo ',
      'pip install ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const word of readPrograms(text, 5).flat()) {
          expect(word.start).toBeGreaterThanOrEqual(5);
          expect(word.end).toBeLessThanOrEqual(5 + text.length);
          expect(word.offsets.length).toBe(word.text.length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read in time that grows with it', () => {
    for (const piece of ['$(', '"', '`', '<(', 'a<<E\n', 'bash -c "', "'"])
      readPrograms(piece.repeat(20_000));
  });
});
