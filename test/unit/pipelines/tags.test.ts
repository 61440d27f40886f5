/** Tags of actions: git's answers, and what is made of the comments beside commits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { lsRefsRequest, readRefs } from '../../../engine/src/pipelines/gitRefs';
import type { KnownTags } from '../../../engine/src/pipelines/tags';
import { recordedFacts, recordedRefs, recordedRequest } from '../../support/gitHost';
import { contextWith, fixAll } from '../analysis/support';
import { commit } from './support';

const setup = recordedFacts['example/setup'];
const series = recordedFacts['example/series'];
const path = '.github/workflows/ci.yml';
const workflow = (uses: string) =>
  `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`;

function known(current = true): KnownTags {
  return new Map(
    Object.keys(recordedFacts).map((repository) => {
      const refs = readRefs(recordedRefs(repository));
      if (refs === undefined) throw new Error(repository);
      return [repository, { ...refs, current }] as const;
    }),
  );
}

async function judge(uses: string, tags = known()) {
  const { findings } = await analyzeDocument(path, workflow(uses), 'text', contextWith({ tags }));
  return findings.map(({ ruleId, severity, message, fixes = [] }) => ({
    ruleId,
    severity,
    message,
    fixes: fixes.map(({ title }) => title),
  }));
}

describe("git's answers", () => {
  it('are asked for as git is asked', () => {
    expect(Buffer.from(lsRefsRequest).toString()).toBe(recordedRequest.toString());
  });

  it.each(Object.entries(recordedFacts))('about %s are read as git reads them', (repository, { tags }) => {
    const refs = readRefs(recordedRefs(repository));
    expect(Object.fromEntries(refs?.tags ?? [])).toEqual(tags);
    expect([...(refs?.branches ?? [])]).toEqual(repository === 'example/setup' ? ['release/v1', 'v3'] : []);
  });

  it('count as a whole or not at all', () => {
    const whole = recordedRefs('example/setup');
    for (let length = 0; length < whole.length; length++)
      expect(readRefs(whole.subarray(0, length))).toBeUndefined();
    const line = `003e${commit} refs/tags/v1.0.0\n`;
    expect(readRefs(Buffer.from(`${line}0000`))?.tags.size).toBe(1);
    for (const bad of [
      `${line}0000${line}`,
      `${line}00010000`,
      `${line.replace('003e', '003E')}0003`,
      `${line.replace('003e', 'zzzz')}0000`,
      `0015ERR not allowed\n0000`,
      `003e${commit.toUpperCase()} refs/tags/v1.0.0\n0000`,
      `003e${commit} refs/tags/v1\t0.0\n0000`,
    ])
      expect([bad, readRefs(Buffer.from(bad))]).toEqual([bad, undefined]);
  });

  it('are bounded', () => {
    const line = `003e${commit} refs/tags/v1.0.0\n`;
    expect(readRefs(Buffer.from(`${line.repeat(100_000)}0000`))?.tags.size).toBe(1);
    expect(readRefs(Buffer.from(`${line.repeat(100_001)}0000`))).toBeUndefined();
    const long = `${commit} refs/tags/v${'1'.repeat(300)}\n`;
    expect(readRefs(Buffer.from(`${(long.length + 4).toString(16).padStart(4, '0')}${long}0000`))).toEqual({
      tags: new Map(),
      branches: new Set(),
    });
  });

  it('may be anything', () => {
    const lines = fc.array(
      fc.oneof(fc.constant('0000'), fc.constant(recordedRequest.toString()), fc.string()),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readRefs(bytes)));
    fc.assert(fc.property(lines, (parts) => void readRefs(Buffer.from(parts.join('')))));
  });
});

describe('a commit beside a comment', () => {
  const at = (index: number) => `example/setup@${setup.commits[index]}`;

  it.each([
    ['is the tag', `${at(0)} # v1.0.0`],
    ['is the commit of an annotated tag', `${at(1)} # v1.1.0`],
    ['is one of a series that has moved on', `${at(0)} # v1`],
    ['is one of a series by its tag alone', `${at(1)} # v1.1`],
    ['is the tag without its v', `${at(2)} # 2.0.0`],
    ['is the tag with a v', `${at(3)} # v2.1.0`],
    ['is the tag with the zeros that it leaves out', `example/series@${series.commits[1]} # v4.0.0`],
    ['is a tag that has a name before it', `${at(4)} # v0.1.0`],
    ['is said in the manner of others', `${at(0)} # tag=v1.0.0`],
    ['is followed by words', `${at(0)} # v1.0.0 as reviewed`],
    ['is in another case', `Example/Setup@${setup.commits[0]} # v1.0.0`],
    ['is of a part of the repository', `example/setup/.github/workflows/a.yml@${setup.commits[0]} # v1.0.0`],
    ['is of a branch', `${at(0)} # v3`],
    ['is no version', `${at(5)} # pinned`],
    ['is a number', `${at(5)} # 3`],
    ['says nothing', at(5)],
    ['is of a repository that nobody was asked about', `a/b@${commit} # v1.0.0`],
  ])('%s', async (_, uses) => {
    expect(await judge(uses)).toEqual([]);
  });

  it.each<[string, string, string, string, string[]]>([
    [
      'is another tag',
      `${at(0)} # v1.1.0`,
      'medium',
      'This commit of example/setup is tagged v1.0.0, not v1.1.0, which points to 5d3b8406454d',
      ['Correct the commit to 5d3b8406454d (v1.1.0)', 'Correct the comment to v1.0.0'],
    ],
    [
      'is of another series',
      `${at(2)} # v1`,
      'medium',
      'This commit of example/setup is tagged v2.0.0, v2, not v1, which points to 5d3b8406454d',
      ['Correct the commit to 5d3b8406454d (v1)', 'Correct the comment to v2.0.0'],
    ],
    [
      'is beside a tag that is not there',
      `${at(2)} # v9.0.0`,
      'medium',
      'This commit of example/setup is tagged v2.0.0, v2; the tag v9.0.0 does not exist',
      ['Correct the comment to v2.0.0'],
    ],
    [
      'has no tag at all',
      `${at(5)} # v1.1.0`,
      'medium',
      'No tag of example/setup points to this commit, so it is not v1.1.0, which points to 5d3b8406454d',
      ['Correct the commit to 5d3b8406454d (v1.1.0)'],
    ],
    [
      'may have been the tag of a series',
      `example/series@${series.commits[0]} # v4`,
      'low',
      'No tag of example/series points to this commit. v4 currently points to c1ddf6974a5e; whether it ever pointed to this commit is unknown.',
      ['Correct the commit to c1ddf6974a5e (v4)'],
    ],
    [
      'is in a repository without tags',
      `example/bare@${recordedFacts['example/bare'].commits[0]} # v1.0.0`,
      'medium',
      'example/bare has no tag v1.0.0, and none of its tags points to this commit',
      [],
    ],
  ])('%s', async (_, uses, severity, message, fixes) => {
    expect(await judge(uses)).toEqual([{ ruleId: 'action-tag-mismatch', severity, message, fixes }]);
    // Nobody was asked.
    expect(await judge(uses, new Map())).toEqual([]);
  });

  it('is not judged by an old answer that does not have it', async () => {
    expect(await judge(`${at(0)} # v1.1.0`, known(false))).toHaveLength(1);
    for (const newer of [`${at(5)} # v1.1.0`, `${at(2)} # v9.0.0`, `${at(5)} # v9.0.0`])
      expect(await judge(newer, known(false))).toEqual([]);
  });

  it('is corrected, or its comment is', async () => {
    const context = contextWith({ tags: known() });
    const fix = async (uses: string, index: number) => {
      const text = workflow(uses);
      const { findings } = await analyzeDocument(path, text, 'text', context);
      const [{ range, newText }] = (findings[0].fixes?.[index].edits ?? []).map(({ newText, ...range }) => ({
        range,
        newText,
      }));
      const line = text.split('\n')[range.line - 1];
      return `${line.slice(0, range.column - 1)}${newText}${line.slice(range.endColumn - 1)}`.trim();
    };
    for (const comment of ['# v1.1.0', '#tag=v1.1.0', '#  pin@v1.1.0 why', '# ratchet:a/v1.1.0@v1.1.0']) {
      expect(await fix(`${at(0)} ${comment}`, 0)).toBe(`- uses: ${at(1)} ${comment}`);
      expect(await fix(`"${at(0)}" ${comment}`, 1)).toBe(
        `- uses: "${at(0)}" ${comment.replace(/v1\.1\.0(?!@)/, 'v1.0.0')}`,
      );
    }
  });

  it('of two that contradict each other is only reported where it is wrong', async () => {
    const tags = known();
    const uses = `${at(0)} # v1.0.0\n      - uses: ${at(1)} # v1.0.0`;
    expect((await judge(uses, new Map())).map(({ ruleId }) => ruleId)).toEqual([
      'action-unpinned',
      'action-unpinned',
    ]);
    expect((await judge(uses, tags)).map(({ ruleId, message }) => [ruleId, message])).toEqual([
      [
        'action-tag-mismatch',
        'This commit of example/setup is tagged v1.1.0, v1, not v1.0.0, which points to e549d68b1592',
      ],
    ]);
  });
});

describe('an action by its tag', () => {
  it.each([
    ['example/setup@v2', `example/setup@${setup.commits[2]} # v2.0.0`],
    ['example/setup@v1.0.0', `example/setup@${setup.commits[0]} # v1.0.0`],
    ['example/series/deep@v4', `example/series/deep@${series.commits[1]} # v4`],
    ['example/setup@v2 # v2', `example/setup@${setup.commits[2]} # v2`],
    ['example/setup@v2 # why', `example/setup@${setup.commits[2]} # v2.0.0 # why`],
    ['"example/setup@v2"', `"example/setup@${setup.commits[2]}"`],
    // A branch, and a tag that is not there.
    ['example/setup@v3', 'example/setup@v3'],
    ['example/setup@v7', 'example/setup@v7'],
  ])('%s becomes %s', async (before, after) => {
    const context = contextWith({ tags: known() });
    expect(await fixAll(path, workflow(before), 'text', 'action-unpinned', context)).toBe(workflow(after));
  });

  it('is offered what the tag is, and then what others say it is', async () => {
    const pins = [setup.commits[2], commit].map((to) => ({
      version: 'example/setup@v2',
      to,
      path: '/p/ci.yml',
    }));
    const { findings } = await analyzeDocument(
      path,
      workflow('example/setup@v2'),
      'text',
      contextWith({ tags: known(), pins }),
    );
    expect(findings.map(({ fixes }) => fixes?.map(({ title, safe }) => [title, safe]))).toEqual([
      [
        ['Pin to cdd49412f1e6 # v2.0.0', false],
        ['Pin to 0123456789ab, as in ci.yml', false],
      ],
    ]);
  });

  it('is pinned with all others of the file whose tags are known', async () => {
    const generator = 'slsa-framework/slsa-github-generator/.github/workflows/a.yml@v2.0.0';
    const uses = (...lines: string[]) => workflow(lines.join('\n      - uses: '));
    const text = uses('example/setup@v2', 'a/b@v1', `"example/series@v4"`, generator);
    const tags = new Map([
      ...known(),
      ['slsa-framework/slsa-github-generator', known().get('example/setup') as never],
    ]);
    const { findings } = await analyzeDocument(path, text, 'text', contextWith({ tags }));
    expect(findings.map(({ fixes }) => fixes?.map(({ title }) => title))).toEqual([
      ['Pin to cdd49412f1e6 # v2.0.0', 'Pin all 2 actions in this file whose tags are known'],
      undefined,
      ['Pin to c1ddf6974a5e # v4', 'Pin all 2 actions in this file whose tags are known'],
    ]);
    const lines = text.split('\n');
    for (const { line, column, endColumn, newText } of findings[0].fixes?.[1].edits ?? [])
      lines[line - 1] =
        `${lines[line - 1].slice(0, column - 1)}${newText}${lines[line - 1].slice(endColumn - 1)}`;
    expect(lines.join('\n')).toBe(
      uses(
        `example/setup@${setup.commits[2]} # v2.0.0`,
        'a/b@v1',
        `"example/series@${series.commits[1]}"`,
        generator,
      ),
    );
  });
});
