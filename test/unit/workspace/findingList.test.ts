import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../engine/src/finding';
import { fileStart } from '../../../engine/src/finding';
import { BaselineShares } from '../../../server/src/workspace/baselines';
import { groupsOf, type Listed, membersOf, selected } from '../../../server/src/workspace/findingList';

function finding(more: Partial<Finding> = {}, line = 1): Finding {
  return {
    ruleId: 'pickle-load',
    code: 'SML101',
    severity: 'high',
    confidence: 'high',
    message: 'The file is unpickled',
    fingerprint: '0123456789abcdef',
    location: { ...fileStart, line, path: '/w/a.py' },
    ...more,
  };
}
const listed = (name: string, one: Finding): Listed => ({ finding: one, uri: `file:///w/${name}`, name });

const all: readonly Listed[] = [
  listed('b.py', finding({}, 9)),
  listed('b.py', finding({}, 3)),
  listed('a.py', finding({ severity: 'critical', effect: 'command' })),
  listed('a.py', finding({ ruleId: 'pip-unpinned', code: 'SML501', severity: 'low', message: 'No version' })),
  listed('Dockerfile', finding({ ruleId: 'container-root', code: 'SML601', severity: 'medium' })),
  listed('c.py', finding({ suppressed: { kind: 'inline', reason: 'mine' } })),
  listed('c.py', finding({ suppressed: { kind: 'baseline' } })),
];
const counted = selected(all, { list: 'counted', filter: '', onlyNew: true });

describe('groups of findings', () => {
  it.each([
    ['severity', ['critical 1', 'high 2', 'medium 1', 'low 1']],
    ['rule', ['pickle-load 3', 'container-root 1', 'pip-unpinned 1']],
    ['file', ['file:///w/a.py 2', 'file:///w/b.py 2', 'file:///w/Dockerfile 1']],
    ['effect', ['command 1', ' 4']],
  ] as const)('by %s: the worst first', (groupBy, expected) => {
    expect(groupsOf(counted, 'counted', groupBy).map(({ key, count }) => `${key} ${count}`)).toEqual(
      expected,
    );
  });

  it('by kind name what rules are about', () => {
    const keys = groupsOf(counted, 'counted', 'kind').map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['code', 'pipelines', 'dependencies']));
  });

  it('of suppressed ones are by what suppresses them', () => {
    const suppressed = selected(all, { list: 'suppressed', filter: '', onlyNew: true });
    expect(groupsOf(suppressed, 'suppressed', 'file').map(({ key }) => key)).toEqual(['baseline', 'inline']);
  });

  it('hold findings by file and line', () => {
    const lines = membersOf(counted, 'counted', 'severity', 'high').map(
      ({ finding: { location } }) => location.line,
    );
    expect(lines).toEqual([3, 9]);
  });

  it('hold what the filter leaves, and on request what the baseline lists', () => {
    const names = (filter: string, onlyNew = true) =>
      selected(all, { list: 'counted', filter, onlyNew }).map(({ name }) => name);
    expect(names(' sml601 ')).toEqual(['Dockerfile']);
    expect(names('B.PY')).toEqual(['b.py', 'b.py']);
    expect(names('c.py')).toEqual([]);
    expect(names('c.py', false)).toEqual(['c.py']);
  });

  it('are made of very many findings', () => {
    const many = Array.from({ length: 50_000 }, (_, index) =>
      listed(`${index % 5000}.py`, finding({}, index)),
    );
    expect(groupsOf(many, 'counted', 'file')).toHaveLength(5000);
    expect(membersOf(many, 'counted', 'severity', 'high')).toHaveLength(50_000);
  });
});

describe('shares of a baseline', () => {
  const text = (count: number) => JSON.stringify({ schema: 1, fingerprints: { '0123456789abcdef': count } });
  const covered = (shares: BaselineShares, path: string, ...findings: Finding[]) =>
    shares.apply(path, findings).map(({ suppressed }) => suppressed?.kind);

  it('cover as many findings as were listed, whichever file has them', () => {
    const shares = new BaselineShares();
    shares.set(text(2));
    expect(shares.isValid).toBe(true);
    expect(covered(shares, 'a', finding())).toEqual(['baseline']);
    expect(covered(shares, 'b', finding(), finding())).toEqual(['baseline', undefined]);
    // Judged again, a file uses what it used before; gone, it gives it back.
    expect(covered(shares, 'a', finding())).toEqual(['baseline']);
    shares.release('a');
    expect(covered(shares, 'b', finding(), finding())).toEqual(['baseline', 'baseline']);
  });

  it('never cover what is critical, and nothing by a text that is no baseline', () => {
    const shares = new BaselineShares();
    shares.set(text(5));
    expect(covered(shares, 'a', finding({ severity: 'critical' }))).toEqual([undefined]);
    shares.set('{}');
    expect(shares.isValid).toBe(false);
    expect(covered(shares, 'a', finding())).toEqual([undefined]);
    shares.set(undefined);
    expect([shares.isValid, shares.exists]).toEqual([true, false]);
  });
});
