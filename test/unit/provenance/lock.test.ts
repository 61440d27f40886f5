import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../engine/src/limits';
import type { ModelReport } from '../../../engine/src/models/scan/verdict';
import {
  LockError,
  type LockedModel,
  type ModelLock,
  readLock,
  writeLock,
} from '../../../engine/src/provenance/lockFile';
import { compareNames, isBelow, isPortableName } from '../../../engine/src/provenance/names';
import { relock } from '../../../engine/src/provenance/relock';

const digest = (digit: string) => digit.repeat(64);
const locked = (path: string, more: Partial<LockedModel> = {}): LockedModel => ({
  path,
  size: 2,
  sha256: digest('a'),
  format: 'pickle',
  verdict: 'safe',
  ...more,
});
const report = (path: string, more: Partial<ModelReport> = {}): ModelReport => ({
  path,
  format: 'pickle',
  verdict: 'safe',
  complete: true,
  reasons: [],
  findings: [],
  size: 2,
  sha256: digest('a'),
  ...more,
});
const read = (text: string) => readLock(text, defaultLimits);

describe('a lock', () => {
  it('is text that reads back as itself, sorted, a field a line', () => {
    const lock: ModelLock = {
      paths: ['weights', 'a'],
      models: [
        locked('weights/b "quoted".pt', { hub: { repository: 'org/name', revision: 'b'.repeat(40) } }),
        locked('a/\u2028é\u0007.pkl', { verdict: 'suspicious', size: 2 ** 40 }),
      ],
    };
    const text = writeLock(lock);
    const { lines, ...again } = read(text);
    expect(again).toEqual({ paths: ['a', 'weights'], models: [...lock.models].reverse() });
    expect(lines.map((line) => text.split('\n')[line - 1].trim())).toEqual(['{', '{']);
    expect(writeLock(again)).toBe(text);
    expect(read(text.replaceAll('\n', '\r\n')).models).toEqual(again.models);
  });

  it('has a schema that takes what is written, and no name that reading refuses', () => {
    const schema = readFileSync(new URL('../../../docs/models-lock.schema.json', import.meta.url), 'utf8');
    const validate = new Ajv().compile(JSON.parse(schema));
    const hub = { repository: 'org/name', revision: 'b'.repeat(40) };
    const good = ['a', 'a/b.pt', '.hidden', 'a b/ü', '...', '..a/.b', 'a/.../b'];
    const bad = ['', '.', '..', '/a', 'a/', 'a//b', 'a/./b', 'a/..', '../a', 'c:', 'C:/x', 'a\\b', 'a\0'];
    const takes = (path: string) =>
      validate(JSON.parse(writeLock({ paths: ['.', 'x'], models: [locked(path, { hub })] })));
    expect([good.filter(takes), bad.filter(takes)]).toEqual([good, []]);
    expect([good.filter(isPortableName), bad.filter(isPortableName)]).toEqual([good, []]);
  });

  const model = (fields: string) =>
    `{"schema": 1, "paths": ["."], "models": [\n{"path": "a", "size": 1, "sha256": "${digest('a')}", "format": "x", "verdict": "safe"},\n${fields}]}`;
  const whole = (fields: Record<string, unknown>) =>
    model(JSON.stringify({ ...locked('b'), format: 'x', ...fields }));
  it.each<[string, string, number, string]>([
    ['no JSON', '{"schema": 1,\n]', 2, 'not valid JSON'],
    ['nothing', '', 1, 'not valid JSON'],
    ['a list', '[]', 1, 'an object with the fields schema'],
    ['another version', '{"schema": 2, "extra": 1}', 1, 'another version'],
    ['a version that is text', '{"schema": "1"}', 1, 'number'],
    ['no paths', '{"schema": 1,\n"paths": [], "models": []}', 2, 'paths must not be empty'],
    ['a missing field', '{"schema": 1, "paths": []}', 1, 'models is missing'],
    ['an unknown field', whole({ trusted: true }), 3, 'trusted is unknown'],
    ['a path that climbs', whole({ path: '../b' }), 3, "path must be a path inside the lockfile's folder"],
    [
      'a path that climbs later',
      whole({ path: 'a/../../b' }),
      3,
      "path must be a path inside the lockfile's folder",
    ],
    [
      'an absolute path',
      whole({ path: '/etc/passwd' }),
      3,
      "path must be a path inside the lockfile's folder",
    ],
    ['a drive', whole({ path: 'C:/b' }), 3, "path must be a path inside the lockfile's folder"],
    ['backslashes', whole({ path: '..\\b' }), 3, "path must be a path inside the lockfile's folder"],
    ['an empty path', whole({ path: '' }), 3, "path must be a path inside the lockfile's folder"],
    ['a NUL', whole({ path: 'a\0b' }), 3, "path must be a path inside the lockfile's folder"],
    [
      'half of a character',
      whole({ path: 'a\ud800' }),
      3,
      "path must be a path inside the lockfile's folder",
    ],
    [
      'a folder that climbs',
      '{"schema": 1,\n"paths": [".."], "models": []}',
      2,
      "paths must be a path inside the lockfile's folder",
    ],
    ['a path twice', whole({ path: 'a' }), 3, 'lists a twice'],
    ['a path that is no text', whole({ path: ['b'] }), 3, 'path must be a string'],
    ['a size below nothing', whole({ size: -1 }), 3, 'number of bytes'],
    ['a size with a fraction', whole({ size: 1.5 }), 3, 'number of bytes'],
    ['a size beyond numbers', model('{"path":"b","size":1e400}'), 3, 'missing'],
    ['a short digest', whole({ sha256: 'ab' }), 3, '64 lowercase hexadecimal'],
    ['a digest in capitals', whole({ sha256: digest('A') }), 3, '64 lowercase hexadecimal'],
    ['a verdict that is none', whole({ verdict: 'trusted' }), 3, 'one of dangerous'],
    [
      'a revision that is a name',
      whole({ hub: { repository: 'a/b', revision: 'main' } }),
      3,
      '40 lowercase hexadecimal',
    ],
    ['models that are a mapping', '{"schema": 1, "paths": ["."], "models": {}}', 1, 'models must be a list'],
  ])('refuses %s and names the line', (_, text, line, message) => {
    let error: unknown;
    try {
      read(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(LockError);
    expect(error).toMatchObject({ line, message: expect.stringContaining(message) });
  });

  it('is read within limits', () => {
    const text = writeLock({ paths: ['.'], models: [locked('a'), locked('b')] });
    expect(() => readLock(text, { ...defaultLimits, members: 1 })).toThrow('members = 1');
    expect(() => readLock(text, { ...defaultLimits, textBytes: 10 })).toThrow('textBytes = 10');
    const deep = `{"schema": 1, "paths": ${'['.repeat(1e5)}${']'.repeat(1e5)}, "models": []}`;
    expect(() => read(deep)).toThrow(LockError);
  });

  it('reads any text or says why not', () => {
    const pieces = fc.constantFrom(
      ...'{}[]":,\\\n1a',
      '"schema":1',
      '"paths":["."]',
      '"models":[',
      '"path":"a"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (text) => {
          try {
            read(text);
          } catch (error) {
            expect(error).toBeInstanceOf(LockError);
          }
        },
      ),
    );
  });
});

describe('names', () => {
  it('are portable or refused', () => {
    expect(
      ['a', 'a/b.pt', '.hidden', 'a b/ü', 'xy:z', '...'].filter((name) => !isPortableName(name)),
    ).toEqual([]);
    expect(
      [
        '',
        '.',
        '..',
        '/a',
        'a/',
        'a//b',
        'a/./b',
        'a/..',
        'c:',
        'C:/x',
        'a\\b',
        'a\0',
        'x'.repeat(5000),
      ].filter(isPortableName),
    ).toEqual([]);
  });

  it('stand below folders by whole parts', () => {
    expect([isBelow('a/b', 'a'), isBelow('ab', 'a'), isBelow('a', 'a'), isBelow('x', '.')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('are in the order of their code points', () => {
    const names = ['\u{1f600}', '\uffee', 'b', 'B', 'a/b', 'a', 'a.b'];
    expect([...names].sort(compareNames)).toEqual(['B', 'a', 'a.b', 'a/b', 'b', '\uffee', '\u{1f600}']);
    const points = (text: string) => [...text].map((part) => part.codePointAt(0) ?? 0);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const [left, right] = [points(a), points(b)];
        const at = left.findIndex((point, index) => point !== right[index]);
        const expected = at < 0 || at >= right.length ? left.length - right.length : left[at] - right[at];
        expect(Math.sign(compareNames(a, b))).toBe(Math.sign(expected));
      }),
    );
  });
});

describe('locking again', () => {
  const before: ModelLock = {
    paths: ['w', 'x'],
    models: [
      locked('w/same'),
      locked('w/other'),
      locked('w/gone'),
      locked('x/elsewhere'),
      locked('w/judged', { verdict: 'suspicious' }),
      locked('w/from', { hub: { repository: 'o/n', revision: 'c'.repeat(40) } }),
    ],
  };
  const found = (path: string, more: Partial<ModelReport> = {}) => ({
    name: path,
    model: report(`shown/${path}`, more),
  });

  it('keeps what is elsewhere and unchanged, and tells the rest', () => {
    const result = relock(
      before,
      ['w'],
      [
        found('w/same'),
        found('w/other', { sha256: digest('b') }),
        found('w/new'),
        found('w/judged'),
        found('w/from'),
      ],
      false,
    );
    expect(result.added.map(({ path }) => path)).toEqual(['w/new']);
    expect(result.changed.map(({ after }) => after.path)).toEqual(['w/judged', 'w/other']);
    expect(result.removed.map(({ path }) => path)).toEqual(['w/gone']);
    expect(result.lock.paths).toEqual(['x', 'w']);
    expect(result.lock.models.map(({ path, hub }) => `${path} ${hub?.repository ?? '-'}`)).toEqual([
      'w/from o/n',
      'w/judged -',
      'w/new -',
      'w/other -',
      'w/same -',
      'x/elsewhere -',
    ]);
  });

  it('locks no dangerous model but by force, and nothing that it did not read', () => {
    const bad = found('w/bad', {
      verdict: 'dangerous',
      findings: [{ severity: 'critical', message: 'It runs a command.' } as never],
    });
    const {
      size: _size,
      sha256: _sha256,
      ...unread
    } = report('shown/w/unread', {
      verdict: 'incomplete',
      reasons: [{ id: 'unreadable', verdict: 'incomplete', message: 'Nobody may read it.' }],
    });
    const all = [bad, { name: 'w/unread', model: unread }, { name: undefined, model: report('../far') }];
    const strict = relock(undefined, ['.'], all, false);
    expect(strict.lock.models).toEqual([]);
    expect(strict.unlocked.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      expect.stringContaining("../far The file has no portable path inside the lockfile's folder"),
      'shown/w/bad The model is dangerous: It runs a command.',
      'shown/w/unread Nobody may read it.',
    ]);
    expect(
      relock(undefined, ['.'], all, true).lock.models.map(({ path, verdict }) => [path, verdict]),
    ).toEqual([['w/bad', 'dangerous']]);
  });

  it('names no path below another', () => {
    const { lock } = relock({ paths: ['a/b', 'c'], models: [] }, ['a', 'a/d'], [], false);
    expect(lock.paths).toEqual(['c', 'a']);
    expect(relock(lock, ['.'], [], false).lock.paths).toEqual(['.']);
  });
});
