import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { contextWith, defaults, findPython, fixAll, notebookOf } from '../analysis/support';

/** Rule ids, with what suppressed them. */
async function marks(text: string): Promise<string[]> {
  return (await findPython(text)).map(
    ({ ruleId, suppressed }) => `${ruleId}${suppressed ? ` (${suppressed.reason ?? ''})` : ''}`,
  );
}

const load = 'import pickle\nx = pickle.load(f)';

describe('comments for zizmor', () => {
  const step = (comment: string, block = '') => `on:
  pull_request_target:${comment.startsWith('T') ? ` # ${comment.slice(1)}` : ''}
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: acme/build@main${comment.startsWith('U') ? ` # ${comment.slice(1)}` : ''}
      - uses: actions/checkout@0123456789abcdef0123456789abcdef01234567
        with: {ref: "\${{ github.event.pull_request.head.sha }}"}
      - run: |${block}
          echo \${{ github.event.pull_request.title }}
`;
  const said = async (text: string) =>
    (await analyzeDocument('.github/workflows/a.yml', text, 'text', defaults)).findings
      .filter(({ ruleId }) => [action, trigger, script].includes(ruleId))
      .map(({ ruleId, suppressed }) => `${ruleId}${suppressed ? ' (silent)' : ''}`)
      .sort();
  const [action, trigger, script] = [
    'action-unpinned',
    'dangerous-workflow-trigger',
    'workflow-script-injection',
  ];

  it.each([
    ['none', step(''), [action, trigger, script]],
    ['the line', step('Uzizmor: ignore[unpinned-uses]'), [`${action} (silent)`, trigger, script]],
    ['the file', step('Tzizmor: ignore[dangerous-triggers] why'), [action, `${trigger} (silent)`, script]],
    [
      'the block behind it',
      step('', ' # zizmor: ignore[template-injection, unpinned-uses]'),
      [action, trigger, `${script} (silent)`],
    ],
    ['another audit', step('', ' # zizmor: ignore[artipacked]'), [action, trigger, script]],
    ['a name of ours', step('', ' # zizmor: ignore[workflow-script-injection]'), [action, trigger, script]],
    ['nosec', step('', ' # nosec'), [action, trigger, script]],
  ])('%s', async (_, text, expected) => {
    expect(await said(text)).toEqual(expected);
  });
});

describe('inline suppressions', () => {
  it.each([
    ['by id with a reason', `${load}  # secure-ml: ignore[pickle-load] our file`, ['pickle-load (our file)']],
    ['by code', `${load}  # secure-ml: ignore[SML101]`, ['pickle-load ()']],
    ['one of several', `${load}  # secure-ml: ignore[dill-load, pickle-load] x`, ['pickle-load (x)']],
    ['without ids', `${load}  # secure-ml: ignore all`, ['pickle-load (all)']],
    [
      'on the line above',
      'import pickle\n# secure-ml: ignore[pickle-load] x\ny = pickle.load(f)',
      ['pickle-load (x)'],
    ],
    [
      'indented above',
      'import pickle\ndef f():\n    # secure-ml: ignore[pickle-load] x\n    pickle.load(f)',
      ['pickle-load (x)'],
    ],
    [
      'on the last line of the call',
      'import pickle\npickle.load(\n    f,\n)  # secure-ml: ignore[pickle-load] x',
      ['pickle-load (x)'],
    ],
    ['nosec with the id', `${load}  # nosec B301`, ['pickle-load ()']],
    ['bare nosec', `${load}  # nosec`, ['pickle-load ()']],
    ['noqa with the id', `${load}  # noqa: E501, S301`, ['pickle-load ()']],
    [
      'beside other words',
      `${load}  # type: ignore  # secure-ml: ignore[pickle-load] x`,
      ['pickle-load (x)'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await marks(text)).toEqual(expected);
  });

  it.each([
    ['another rule', `${load}  # secure-ml: ignore[dill-load]`, ['pickle-load', 'unused-suppression']],
    ['two lines above', `# secure-ml: ignore\n\n${load}`, ['unused-suppression', 'pickle-load']],
    ['the line below', `${load}\n# secure-ml: ignore[pickle-load]`, ['pickle-load', 'unused-suppression']],
    [
      'a comment behind code above',
      'import pickle  # secure-ml: ignore[pickle-load]\npickle.load(f)',
      ['unused-suppression', 'pickle-load'],
    ],
    ['nosec of another rule', `${load}  # nosec B105`, ['pickle-load']],
    ['nosec on the line above', 'import pickle\n# nosec\npickle.load(f)', ['pickle-load']],
    ['bare noqa', `${load}  # noqa`, ['pickle-load']],
    ['noqa of another rule', `${load}  # noqa: S105`, ['pickle-load']],
    ['nosec for a rule without counterpart', 'import joblib\njoblib.load(f)  # nosec', ['joblib-load']],
    ['inside a string', 'import pickle\nx = "# secure-ml: ignore"; pickle.load(f)', ['pickle-load']],
  ])('does not take %s', async (_, text, expected) => {
    expect(await marks(text)).toEqual(expected);
  });

  it('keeps everything where comments do not count', async () => {
    const findings = await findPython(`${load}  # secure-ml: ignore`, { inlineSuppressions: false });
    expect(findings.map(({ ruleId, suppressed }) => [ruleId, suppressed])).toEqual([
      ['pickle-load', undefined],
    ]);
  });

  it('counts cell by cell', async () => {
    const text = notebookOf([
      'import pickle\npickle.load(a)',
      'pickle.load(b)\n# x',
      '# secure-ml: ignore\npickle.load(c)',
    ]);
    const { findings } = await analyzeDocument('a.ipynb', text, 'notebook', defaults);
    expect(findings.map(({ location, suppressed }) => [location.cell?.index, suppressed?.kind])).toEqual([
      [0, undefined],
      [1, undefined],
      [2, 'inline'],
    ]);
  });

  it('counts on install lines', async () => {
    const text = notebookOf(['!pip install numpy  # secure-ml: ignore[pip-unpinned] newest']);
    const { findings } = await analyzeDocument('a.ipynb', text, 'notebook', defaults);
    expect(findings.map(({ suppressed }) => suppressed?.reason)).toEqual(['newest']);
  });

  it('counts in requirements and settings', async () => {
    const requirements = await analyzeDocument(
      'requirements.txt',
      'numpy # secure-ml: ignore[SML501]\ntorch',
      'requirements',
      defaults,
    );
    expect(requirements.findings.map(({ suppressed }) => suppressed?.kind)).toEqual(['inline', undefined]);
  });

  it('removes an unused comment', async () => {
    const text = 'x = 1  # secure-ml: ignore\ny = 2\n';
    expect(await fixAll('a.py', text, 'python', 'unused-suppression', contextWith({}))).toBe(
      'x = 1\ny = 2\n',
    );
  });
});
