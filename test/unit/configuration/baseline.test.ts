import { describe, expect, it } from 'vitest';
import {
  BaselineShares,
  readBaseline,
  withFinding,
  writeBaseline,
} from '../../../engine/src/configuration/baseline';
import type { Finding } from '../../../engine/src/finding';
import { findPython } from '../analysis/support';

const load = 'import pickle\npickle.load(f)\n';
/** Findings of a text; one that stands twice in it has the same fingerprint twice. */
const found = (text: string) => findPython(text);

/** Shares of a baseline, while some files are on the disk. */
function sharesOf(text: string, onDisk: readonly string[]) {
  const baseline = readBaseline(text);
  if (baseline === undefined) throw new Error('no baseline');
  return new BaselineShares(baseline, (name) => onDisk.includes(name));
}

const counted = (findings: readonly Finding[]) =>
  findings.filter(({ suppressed }) => suppressed === undefined).length;

describe('a baseline', async () => {
  const findings = await found(load);
  const twice = await found(`${load}pickle.load(f)\n`);

  it('covers in each file what it lists for that file', () => {
    const text = writeBaseline([{ name: 'a.py', findings }]);
    const shares = sharesOf(text, ['a.py', 'b.py']);
    // The same line in another file is new, whichever is judged first.
    expect(counted(shares.apply('b.py', findings))).toBe(1);
    expect(counted(shares.apply('a.py', findings))).toBe(0);
    expect(counted(shares.apply('a.py', twice))).toBe(1);
    expect(counted(shares.apply('a.py', findings))).toBe(0);
  });

  it('lists equal lines of two files by themselves', () => {
    const files = ['a.py', 'b.py'].map((name) => ({ name, findings }));
    const shares = sharesOf(writeBaseline(files), ['a.py', 'b.py']);
    expect(counted(shares.apply('a.py', twice))).toBe(1);
    expect(counted(shares.apply('b.py', findings))).toBe(0);
  });

  it('follows a file that moved', () => {
    const shares = sharesOf(writeBaseline([{ name: 'old/a.py', findings }]), ['new/a.py', 'copy.py']);
    expect(counted(shares.apply('new/a.py', findings))).toBe(0);
    // Only one can be the file that was there.
    expect(counted(shares.apply('copy.py', findings))).toBe(1);
    shares.release('new/a.py');
    expect(counted(shares.apply('copy.py', findings))).toBe(0);
  });

  it('does not guess which of two files moved', () => {
    const files = ['a.py', 'b.py'].map((name) => ({ name, findings }));
    const shares = sharesOf(writeBaseline(files), ['c.py']);
    expect(counted(shares.apply('c.py', findings))).toBe(1);
  });

  it('never covers what is critical or already silenced', () => {
    const shares = sharesOf(writeBaseline([{ name: 'a.py', findings: twice }]), ['a.py']);
    const [first] = findings;
    const silenced: Finding = { ...first, suppressed: { kind: 'inline' } };
    const judged = shares.apply('a.py', [{ ...first, severity: 'critical' }, silenced, first]);
    expect(judged.map(({ suppressed }) => suppressed?.kind)).toEqual([undefined, 'inline', 'baseline']);
    expect(JSON.parse(writeBaseline([{ name: 'a.py', findings: [silenced] }])).files).toEqual({});
  });

  it('of schema 1 covers as many as it counts, in any file', () => {
    const [{ fingerprint }] = findings;
    const old = JSON.stringify({ schema: 1, fingerprints: { [fingerprint]: 2 } });
    const shares = sharesOf(old, ['a.py', 'b.py', 'c.py']);
    expect(['a.py', 'b.py', 'c.py'].map((name) => counted(shares.apply(name, findings)))).toEqual([0, 0, 1]);
  });

  it('takes one finding more', () => {
    const [{ fingerprint }] = findings;
    const once = withFinding(undefined, 'a.py', fingerprint);
    expect(once).toBe(writeBaseline([{ name: 'a.py', findings }]));
    expect(withFinding(once, 'a.py', fingerprint)).toBe(writeBaseline([{ name: 'a.py', findings: twice }]));
    const old = JSON.stringify({ schema: 1, fingerprints: { '0123456789abcdef': 1 } });
    expect(JSON.parse(withFinding(old, 'a.py', fingerprint) ?? '')).toEqual({
      schema: 2,
      files: { 'a.py': { [fingerprint]: 1 } },
      fingerprints: { '0123456789abcdef': 1 },
    });
    expect(withFinding('nonsense', 'a.py', fingerprint)).toBeUndefined();
  });

  it('keeps names that objects have by themselves', () => {
    const text = writeBaseline([{ name: '__proto__', findings }]);
    expect(counted(sharesOf(text, ['__proto__']).apply('__proto__', findings))).toBe(0);
    expect(counted(sharesOf(text, ['constructor', '__proto__']).apply('constructor', findings))).toBe(1);
  });

  it.each([
    '',
    'null',
    '[]',
    '{"schema":3,"files":{}}',
    '{"schema":2}',
    '{"schema":2,"files":[]}',
    '{"schema":2,"files":{"a.py":{"x":0}}}',
    '{"schema":2,"files":{"a.py":null}}',
    '{"schema":2,"files":{},"fingerprints":{"x":"1"}}',
    '{"schema":1,"fingerprints":{"x":1.5}}',
  ])('is not %s', (text) => {
    expect(readBaseline(text)).toBeUndefined();
  });
});
