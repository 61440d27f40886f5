// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflows, not of JavaScript
/** Expressions of GitHub Actions: what they are made of, and whose text they put into a script. */
import { describe, expect, it } from 'vitest';
import { type Expression, expressionsIn } from '../../../engine/src/pipelines/expressions/parse';
import { textsOf } from '../../../engine/src/pipelines/expressions/texts';
import { severities } from './support';

function treeOf(text: string): Expression | undefined {
  const [first] = expressionsIn(`\${{ ${text} }}`);
  return first?.tree;
}

/** Values whose text the expression may give, as they are written. */
function sources(text: string): readonly string[] {
  const tree = treeOf(text);
  expect(tree, text).toBeDefined();
  return tree === undefined ? [] : textsOf(tree).map(({ written }) => written);
}

describe('an expression', () => {
  it('gives the texts that it is put together from', () => {
    expect(sources('github.event.issue.title')).toEqual(['github.event.issue.title']);
    expect(sources("github['event']['issue'].title")).toEqual(['github.event.issue.title']);
    expect(sources("format('{0} {1}', github.head_ref, github.actor)")).toEqual([
      'github.head_ref',
      'github.actor',
    ]);
    expect(sources("join(github.event.commits.*.message, ', ')")).toEqual(['github.event.commits.*.message']);
    expect(sources('(github.event.pull_request || github.event.issue).number')).toEqual([
      'github.event.pull_request.number',
      'github.event.issue.number',
    ]);
    expect(sources('github.event.commits[0].message')).toEqual(['github.event.commits.0.message']);
    expect(sources('github.event.commits[matrix.n].message')).toEqual(['github.event.commits.*.message']);
    expect(sources('fromJSON(github.event.comment.body).x')).toEqual(['github.event.comment.body']);
  });

  it('gives nothing of what it only compares, counts or decides by', () => {
    for (const text of [
      "github.event.issue.title == 'x'",
      '!github.head_ref',
      "contains(github.event.pull_request.labels.*.name, 'ok')",
      "startsWith(github.head_ref, 'release/') && 'yes' || 'no'",
      "hashFiles('**/*.lock')",
      "'it''s }} here'",
      '1.5e3',
      '(true)',
    ])
      expect(sources(text), text).toEqual([]);
  });

  it('is none where it follows no grammar', () => {
    for (const text of ['a b', 'a.', '(a', 'f(a,', 'a..b', '%', "'open", 'a[', '&& a', 'f(,)'])
      expect(treeOf(text), text).toBeUndefined();
    expect(treeOf(`${'('.repeat(500)}a${')'.repeat(500)}`)).toBeUndefined();
  });

  it('is found whole, whatever stands in its texts', () => {
    const text = `a \${{ format('}}{0}', a) }} b \${{ c }} \${{ open`;
    const places = [...expressionsIn(text)].map(({ start, end }) => text.slice(start, end));
    expect(places.slice(0, 2)).toEqual(["${{ format('}}{0}', a) }}", '${{ c }}']);
  });

  it('takes time that grows with the text', () => {
    const text = '${{ a'.repeat(20_000);
    expect([...expressionsIn(text)].length).toBeGreaterThan(0);
  });
});

/** `severity line` of what is said of scripts that expressions stand in. */
async function injections(text: string): Promise<string[]> {
  const found = await severities('.github/workflows/w.yml', text);
  return found.flatMap((line) => {
    const [rule, severity, at] = line.split(' ');
    return rule === 'workflow-script-injection' ? [`${severity} ${at}`] : [];
  });
}

function workflow(on: string, steps: string, more = ''): string {
  return `on: ${on}\npermissions: {}\n${more}jobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;
}

describe('a script', () => {
  it('is as bad as the people who can write its texts', async () => {
    const step = '      - run: echo ${{ github.event.pull_request.title }}\n';
    expect(await injections(workflow('pull_request_target', step))).toEqual(['high 7']);
    expect(await injections(workflow('pull_request', step))).toEqual(['medium 7']);
    const base = '      - run: echo ${{ github.event.pull_request.base.ref }} ${{ github.event.number }}\n';
    expect(await injections(workflow('pull_request_target', base))).toEqual(['low 7']);
  });

  it('is followed through the environment and the matrix', async () => {
    const step =
      '      - run: echo ${{ env.TITLE }}\n        env:\n          TITLE: x ${{ github.event.issue.title }}\n';
    expect(await injections(workflow('issues', step))).toEqual(['high 7']);
    const above = 'env:\n  TITLE: ${{ github.event.issue.title }}\n';
    expect(await injections(workflow('issues', '      - run: echo ${{ env.title }}\n', above))).toEqual([
      'high 9',
    ]);
    const round = 'env:\n  A: ${{ env.B }}\n  B: ${{ env.A }}\n';
    expect(await injections(workflow('issues', '      - run: echo ${{ env.A }}\n', round))).toEqual([]);
    const matrix = `on: issues
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    strategy:
      matrix:
        v: ["1", "\${{ github.event.issue.title }}"]
        w: [1, 2]
    steps:
      - run: echo \${{ matrix.w }}
      - run: echo \${{ matrix.v }}
`;
    expect(await injections(matrix)).toEqual(['high 12']);
  });

  it('takes inputs that are texts alone', async () => {
    const call = (type: string) => `on:
  workflow_call:
    inputs:
      x: {type: ${type}}
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - run: echo \${{ inputs.x }}
`;
    expect(await injections(call('string'))).toEqual(['low 10']);
    expect(await injections(call('boolean'))).toEqual([]);
    expect(await injections(call('number'))).toEqual([]);
  });

  it('may be the input of an action that runs it', async () => {
    const steps = `      - uses: mikefarah/yq@0123456789abcdef0123456789abcdef01234567
        with: {cmd: "\${{ github.event.issue.title }}"}
      - uses: Azure/CLI@0123456789abcdef0123456789abcdef01234567
        with:
          inlineScript: echo \${{ github.event.issue.body }}
      - uses: a/b@0123456789abcdef0123456789abcdef01234567
        with: {cmd: "\${{ github.event.issue.title }}"}
`;
    expect(await injections(workflow('issues', steps))).toEqual(['high 8', 'high 11']);
  });
});

describe('references to actions', () => {
  it('are read without what YAML adds, and as GitHub compares them', async () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    const steps = `      - uses: |
          actions/checkout@${commit}
        with: {persist-credentials: false}
      - uses: $/.github/actions/build
      - uses: Actions/setup-python@v5
      - run: ./x
        env:
          T: \${{ secrets['PYPI_TOKEN'] }}
`;
    expect(await severities('.github/workflows/w.yml', workflow('push', steps))).toEqual([
      'action-unpinned low 11',
    ]);
  });
});
