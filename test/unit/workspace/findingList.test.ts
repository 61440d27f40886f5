import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../engine/src/finding';
import { fileStart } from '../../../engine/src/finding';
import { groupsOf, type Listed, membersOf, selected } from '../../../server/src/workspace/findingList';
import { FolderBaseline } from '../../../server/src/workspace/folderBaseline';

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

describe('the baseline of a folder', () => {
  const text = (count: number) => JSON.stringify({ schema: 1, fingerprints: { '0123456789abcdef': count } });
  const covered = (baseline: FolderBaseline, path: string, ...findings: Finding[]) =>
    baseline.apply(path, findings).map(({ suppressed }) => suppressed?.kind);

  it('covers as many findings as were listed, and gives back what a file used', () => {
    const baseline = new FolderBaseline('/w/base.json', text(2), existsSync);
    expect([baseline.isValid, baseline.exists]).toEqual([true, true]);
    expect(covered(baseline, '/w/a', finding())).toEqual(['baseline']);
    expect(covered(baseline, '/w/b', finding(), finding())).toEqual(['baseline', undefined]);
    // Judged again, a file uses what it used before; gone, it gives it back.
    expect(covered(baseline, '/w/a', finding())).toEqual(['baseline']);
    baseline.release('/w/a');
    expect(covered(baseline, '/w/b', finding(), finding())).toEqual(['baseline', 'baseline']);
  });

  it('names files from its own folder', () => {
    const files = { 'a.py': { '0123456789abcdef': 1 }, '../b.py': { '0123456789abcdef': 1 } };
    const baseline = new FolderBaseline('/w/ci/base.json', JSON.stringify({ schema: 2, files }), existsSync);
    expect(covered(baseline, '/w/ci/a.py', finding())).toEqual(['baseline']);
    expect(covered(baseline, '/w/b.py', finding())).toEqual(['baseline']);
    expect(covered(baseline, '/w/a.py', finding())).toEqual([undefined]);
  });

  it('never covers what is critical, and nothing by a text that is no baseline', () => {
    const known = new FolderBaseline('/w/base.json', text(5), existsSync);
    expect(covered(known, '/w/a', finding({ severity: 'critical' }))).toEqual([undefined]);
    const broken = new FolderBaseline('/w/base.json', '{}', existsSync);
    expect(broken.isValid).toBe(false);
    expect(covered(broken, '/w/a', finding())).toEqual([undefined]);
    const none = new FolderBaseline('/w/base.json', undefined, existsSync);
    expect([none.isValid, none.exists]).toEqual([true, false]);
  });
});
