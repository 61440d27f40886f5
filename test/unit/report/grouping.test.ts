import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../../engine/src/check';
import type { Finding } from '../../../engine/src/finding';
import { groupedAcross } from '../../../engine/src/report/grouping';
import { finding as jsonOf } from '../../../engine/src/report/json';
import { toJunit } from '../../../engine/src/report/junit';
import { otherPlaces } from '../../../engine/src/report/otherPlaces';
import { exitCode, makeReport } from '../../../engine/src/report/report';
import { toSarif } from '../../../engine/src/report/sarif';

function about(
  subject: string | undefined,
  path: string,
  line: number,
  more: Partial<Finding> = {},
): Finding {
  return {
    ruleId: 'known-bad-dependency',
    code: 'SML213',
    severity: 'high',
    confidence: 'high',
    message: `${subject} is bad, says ${path}`,
    location: { path, line, column: 1, endLine: line, endColumn: 2 },
    fingerprint: '0123456789abcdef',
    ...(subject === undefined ? {} : { subject }),
    ...more,
  };
}

const placesIn = (findings: readonly Finding[]) =>
  groupedAcross(findings).map(({ location, places = [] }) =>
    [location, ...places].map(({ path, line }) => `${path}:${line}`),
  );

describe('findings of several files about one subject', () => {
  it('are one where locks repeat each other, and what stands beside them', () => {
    const found = [
      about('torch 2.0.0', 'a/pyproject.toml', 3),
      about('torch 2.0.0', 'a/uv.lock', 30),
      about('torch 2.0.0', 'b/poetry.lock', 50),
      about('torch 2.0.0', 'c/requirements.txt', 1),
    ];
    expect(placesIn(found)).toEqual([
      ['a/pyproject.toml:3', 'a/uv.lock:30', 'b/poetry.lock:50'],
      ['c/requirements.txt:1'],
    ]);
  });

  it('are one in a folder from four on, and never over folders without locks', () => {
    const workflow = (name: string) => about('o/a@v1', `.github/workflows/${name}.yml`, 9);
    expect(placesIn(['a', 'b', 'c'].map(workflow)).length).toBe(3);
    expect(placesIn(['a', 'b', 'c', 'd'].map(workflow)).length).toBe(1);
    const folders = ['a', 'b', 'c', 'd', 'e'].map((name) =>
      about('torch 2.0.0', `${name}/requirements.txt`, 1),
    );
    expect(placesIn(folders).length).toBe(5);
  });

  it('are one in files of one name in twelve folders, and not in files of others', () => {
    const inFolders = (count: number, name: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => about('torch 2.0.0', `${index}/${name(index)}`, 1));
    expect(placesIn(inFolders(11, () => 'environment.yml')).length).toBe(11);
    expect(placesIn(inFolders(12, () => 'environment.yml')).length).toBe(1);
    expect(placesIn(inFolders(20, (index) => `${index % 2}.txt`)).length).toBe(20);
  });

  it('stay apart by version, severity, identity, and where they are suppressed or have no subject', () => {
    const lock = (change: Partial<Finding>, index: number) =>
      about('torch 2.0.0', `${index}/uv.lock`, 1, change);
    const found = [
      {},
      { subject: 'torch 2.1.0' },
      { severity: 'medium' as const },
      { fingerprint: 'ffffffffffffffff' },
      { suppressed: { kind: 'inline' as const } },
    ].map(lock);
    expect(
      placesIn([...found, about(undefined, '8/uv.lock', 1), about(undefined, '9/uv.lock', 1)]).length,
    ).toBe(7);
  });
});

describe('reports of findings in several files', () => {
  const files: readonly FileReport[] = ['a/uv.lock', 'b/uv.lock'].map((path, index) => ({
    path,
    findings: [about('torch 2.0.0', path, index + 1)],
    errors: [],
  }));
  const report = makeReport('1.0.0', files, 0);

  it('count once, and name every file', () => {
    const [one, ...others] = report.findings;
    expect(others).toEqual([]);
    expect(report.summary.findings.high).toBe(1);
    expect(otherPlaces(one)).toBe('Also in b/uv.lock:2');
    expect(jsonOf(one)).toMatchObject({
      path: 'a/uv.lock',
      line: 1,
      places: [{ path: 'b/uv.lock', line: 2 }],
    });
    expect(toSarif(report)).toContain('"uri": "b/uv.lock"');
    expect(toJunit(report, 'high').match(/<failure/g)?.length).toBe(2);
  });

  it('fail a run by the threshold of any of the files', () => {
    expect(exitCode(report, (path) => (path === 'b/uv.lock' ? 'high' : 'critical'))).toBe(1);
    expect(exitCode(report, () => 'critical')).toBe(0);
  });
});
