import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { pinnedVersion, whyUnpinned } from '../../../engine/src/dependencies/pins';
import { readRequirements } from '../../../engine/src/dependencies/readers/requirements';
import { contextWith, defaults, fixAll } from '../analysis/support';

/** Each requirement as it stands in the text, its parts, and why it is not pinned. */
function read(text: string): unknown[] {
  return readRequirements(text).requirements.map((requirement) => {
    const { name, specifier, start, end, specifierStart, specifierEnd, source, marker, extras, hashes } =
      requirement;
    return {
      text: text.slice(start, end),
      name,
      specifier,
      written: text.slice(specifierStart, specifierEnd),
      kind: source.kind,
      ...(marker === undefined ? {} : { marker }),
      ...(extras.length === 0 ? {} : { extras }),
      ...(hashes.length === 0 ? {} : { hashes: hashes.length }),
      why: whyUnpinned(requirement),
    };
  });
}

const commit = '0123456789abcdef0123456789abcdef01234567';
const digest = 'a1'.repeat(32);

describe('requirements files', () => {
  it.each<[string, string, unknown]>([
    [
      'name',
      'numpy',
      [{ text: 'numpy', name: 'numpy', specifier: '', written: '', kind: 'index', why: 'no-version' }],
    ],
    [
      'range',
      'numpy >= 1.8.2',
      [
        {
          text: 'numpy >= 1.8.2',
          name: 'numpy',
          specifier: '>=1.8.2',
          written: ' >= 1.8.2',
          kind: 'index',
          why: 'range',
        },
      ],
    ],
    [
      'pin',
      'joblib == 0.16.0 # old',
      [
        {
          text: 'joblib == 0.16.0',
          name: 'joblib',
          specifier: '==0.16.0',
          written: ' == 0.16.0',
          kind: 'index',
          why: undefined,
        },
      ],
    ],
    [
      'marker and extras',
      'a[b, c]==1.0 ; python_version < "3"',
      [
        {
          text: 'a[b, c]==1.0 ; python_version < "3"',
          name: 'a',
          specifier: '==1.0',
          written: '==1.0',
          kind: 'index',
          marker: 'python_version < "3"',
          extras: ['b', 'c'],
          why: undefined,
        },
      ],
    ],
    [
      'parentheses',
      'a (>=1,<2)',
      [
        {
          text: 'a (>=1,<2)',
          name: 'a',
          specifier: '>=1,<2',
          written: ' (>=1,<2)',
          kind: 'index',
          why: 'range',
        },
      ],
    ],
    [
      'continuation and hashes',
      `a==1 \\\r\n  --hash=sha256:${digest} \\\r\n  --hash=sha256:${digest}\r\nb`,
      [
        {
          text: 'a==1',
          name: 'a',
          specifier: '==1',
          written: '==1',
          kind: 'index',
          hashes: 2,
          why: undefined,
        },
        { text: 'b', name: 'b', specifier: '', written: '', kind: 'index', why: 'no-version' },
      ],
    ],
    [
      'comment lines',
      '# a\n  # b\nc==1',
      [{ text: 'c==1', name: 'c', specifier: '==1', written: '==1', kind: 'index', why: undefined }],
    ],
    ['options', '-r base.txt\n-c constraints.txt\n--pre\n-i https://example.org/simple\n', []],
    [
      'editable',
      '-e .\n--editable ./lib\n',
      [
        { text: '.', name: '', specifier: '', written: '', kind: 'local', why: undefined },
        { text: './lib', name: '', specifier: '', written: '', kind: 'local', why: undefined },
      ],
    ],
    [
      'editable repository',
      '-e git+https://example.org/a.git#egg=a',
      [
        {
          text: 'git+https://example.org/a.git#egg=a',
          name: 'a',
          specifier: '',
          written: '',
          kind: 'vcs',
          why: 'movable-revision',
        },
      ],
    ],
    [
      'repository at a commit',
      `a @ git+ssh://git@example.org/a@${commit}#egg=a`,
      [
        {
          text: `a @ git+ssh://git@example.org/a@${commit}#egg=a`,
          name: 'a',
          specifier: '',
          written: '',
          kind: 'vcs',
          why: undefined,
        },
      ],
    ],
    [
      'URL',
      'https://example.org/a-1.0-py3-none-any.whl',
      [
        {
          text: 'https://example.org/a-1.0-py3-none-any.whl',
          name: '',
          specifier: '',
          written: '',
          kind: 'url',
          why: 'url-without-hash',
        },
      ],
    ],
    [
      'URL with a hash',
      `a @ https://example.org/a.whl#sha256=${digest}`,
      [
        {
          text: `a @ https://example.org/a.whl#sha256=${digest}`,
          name: 'a',
          specifier: '',
          written: '',
          kind: 'url',
          why: undefined,
        },
      ],
    ],
    [
      'file',
      './a.whl\nb/c.tar.gz',
      [
        { text: './a.whl', name: '', specifier: '', written: '', kind: 'local', why: undefined },
        { text: 'b/c.tar.gz', name: '', specifier: '', written: '', kind: 'local', why: undefined },
      ],
    ],
    [
      'disjoint markers',
      'a==1; python_version<"3"\na==2; python_version>="3"',
      [
        {
          text: 'a==1; python_version<"3"',
          name: 'a',
          specifier: '==1',
          written: '==1',
          kind: 'index',
          marker: 'python_version<"3"',
          why: undefined,
        },
        {
          text: 'a==2; python_version>="3"',
          name: 'a',
          specifier: '==2',
          written: '==2',
          kind: 'index',
          marker: 'python_version>="3"',
          why: undefined,
        },
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps what is named elsewhere', () => {
    const { includes, options, problems } = readRequirements(
      '-rbase.txt\n-c c.txt\n--extra-index-url https://x\n== 1\n',
    );
    expect([
      includes.map(({ kind, path }) => [kind, path]),
      options.map(({ name, value }) => [name, value]),
      problems.length,
    ]).toEqual([
      [
        ['requirement', 'base.txt'],
        ['constraint', 'c.txt'],
      ],
      [['--extra-index-url', 'https://x']],
      1,
    ]);
  });

  it('is total, and its ranges lie in the text', () => {
    const line = fc.array(
      fc.constantFrom(
        'a',
        '==',
        '1.0',
        ' ',
        '\\\n',
        '\r\n',
        '\n',
        '#',
        ';',
        '[',
        ']',
        '--hash=',
        '@',
        'git+https://',
        '-r',
        '-e',
        '(',
        ',',
        '"',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        line.map((parts) => parts.join('')),
        (text) => {
          for (const { start, end, specifierStart, specifierEnd } of readRequirements(text).requirements) {
            expect(
              start <= end &&
                end <= text.length &&
                specifierStart <= specifierEnd &&
                specifierEnd <= text.length,
            ).toBe(true);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('pins', () => {
  it.each([
    ['==1.0', '1.0'],
    ['===anything', 'anything'],
    ['==1.0+cu118', '1.0+cu118'],
    ['==1!2.0rc1', '1!2.0rc1'],
    ['==1.*', undefined],
    ['==1.0,!=1.0.1', undefined],
    ['==1.0,==1.0', undefined],
    ['>=1.0', undefined],
    ['~=1.0', undefined],
    ['==nonsense', undefined],
    ['', undefined],
  ])('%s pins %s', (specifier, version) => {
    expect(pinnedVersion(specifier)).toBe(version);
  });
});

describe('unpinned-requirement', () => {
  const scenario = 'seldon_core\nscikit-learn == 0.24.2\nnumpy >= 1.8.2\njoblib == 0.16.0\n';

  it('finds exactly the two of the example', async () => {
    for (const text of [scenario, scenario.trimEnd(), scenario.replaceAll('\n', '\r\n')]) {
      const { findings } = await analyzeDocument('examples/requirements.txt', text, 'requirements', defaults);
      expect(findings.map(({ ruleId, evidence, location }) => [ruleId, evidence, location.line])).toEqual([
        ['unpinned-requirement', 'seldon_core', 1],
        ['known-bad-dependency', 'scikit-learn == 0.24.2', 2],
        ['unpinned-requirement', 'numpy >= 1.8.2', 3],
        ['known-bad-dependency', 'joblib == 0.16.0', 4],
      ]);
    }
  });

  it('pins to the version that is known and allowed', async () => {
    const context = contextWith({
      versions: new Map([
        ['seldon-core', '1.18.2'],
        ['numpy', '1.0.0'],
        ['b', '2.0'],
      ]),
    });
    const fixed = await fixAll(
      'requirements.txt',
      `${scenario}b[x] >= 1.0, < 3 ; python_version > "3" # why\n`,
      'requirements',
      'unpinned-requirement',
      context,
    );
    expect(fixed).toBe(
      `${scenario.replace('seldon_core', 'seldon_core==1.18.2')}b[x]==2.0 ; python_version > "3" # why\n`,
    );
  });

  it('shows no password of a URL', async () => {
    const text = 'a @ git+https://user:hunter2@example.org/a';
    const report = await analyzeDocument('requirements.txt', text, 'requirements', defaults);
    expect(JSON.stringify(report)).not.toContain('hunter2');
  });
});
