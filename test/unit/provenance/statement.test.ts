import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../engine/src/limits';
import { judgeSignature, type PlacedFile } from '../../../engine/src/provenance/judgeSignature';
import { SignatureError } from '../../../engine/src/provenance/signatureError';
import { readStatement } from '../../../engine/src/provenance/statement';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { statementOf } from '../rules/provenanceExamples';

const digest = (digit: string) => digit.repeat(64);
const files = { 'a.pkl': digest('a'), 'sub/b.bin': digest('b') };
type Json = Record<string, unknown>;
const read = (value: unknown, limits = defaultLimits) =>
  readStatement(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), limits, nodePlatform);

/** A statement with parts of its predicate replaced; the root digest fits the resources. */
function changed(serialization: Json, resources?: Json[]): Json {
  const made = statementOf(files);
  const listed = resources ?? made.predicate.resources;
  const hex = listed.map((one) => String((one as Json).digest)).join('');
  const hash = nodePlatform.sha256();
  hash.update(Buffer.from(hex, 'hex'));
  return {
    ...made,
    subject: [{ name: 'model', digest: { sha256: hash.hex() } }],
    predicate: { serialization: { ...made.predicate.serialization, ...serialization }, resources: listed },
  };
}
const shard = (name: string, digit: string): Json => ({ name, algorithm: 'sha256', digest: digest(digit) });

describe('what was signed', () => {
  it('is read with its files, links and what is left out', () => {
    const manifest = read(changed({ allow_symlinks: true, ignore_paths: ['cache', '.', '../x', '/etc', 7] }));
    expect({ ...manifest, files: [...manifest.files] }).toEqual({
      algorithm: 'sha256',
      files: [
        ['a.pkl', [{ start: 0, digest: digest('a') }]],
        ['sub/b.bin', [{ start: 0, digest: digest('b') }]],
      ],
      allowSymlinks: true,
      ignored: ['.git', '.gitattributes', '.github', '.gitignore', 'cache'],
      sharded: false,
    });
  });

  it('may be stretches of files, which are put in order', () => {
    const shards = [shard('w:0:10', 'a'), shard('w:10:20', 'b'), shard('w:100:105', 'c')];
    const rest = Array.from({ length: 8 }, (_, index) =>
      shard(`w:${index * 10 + 20}:${index * 10 + 30}`, 'd'),
    );
    const manifest = read(changed({ method: 'shards', shard_size: 10 }, [...shards, ...rest]));
    expect(manifest.files.get('w')?.map(({ start }) => start)).toEqual([
      0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100,
    ]);
    const colon = read(changed({ method: 'shards', shard_size: 10 }, [shard('ab:1:0:7', 'a')]));
    expect([...colon.files.keys()]).toEqual(['ab:1']);
    const old = { ...shard('w:0:10', 'a'), algorithm: 'sha256-sharded-10' };
    expect(read(changed({ method: 'shards', shard_size: 10 }, [old])).algorithm).toBe('sha256');
  });

  const made = statementOf(files);
  const shards = { method: 'shards', shard_size: 10 };
  it.each<[string, unknown, SignatureError['kind'], string]>([
    ['no JSON', '{', 'malformed', 'not valid JSON'],
    ['no text', '\ud800', 'malformed', 'not valid JSON'],
    ['a list', [], 'malformed', 'not an object'],
    ['nothing', null, 'malformed', 'not an object'],
    ['another statement', { ...made, _type: 'https://in-toto.io/Statement/v0.1' }, 'malformed', 'version 1'],
    [
      'another predicate',
      { ...made, predicateType: 'https://slsa.dev/provenance/v1' },
      'malformed',
      'slsa.dev',
    ],
    [
      'the first predicate',
      { ...made, predicateType: 'https://model_signing/Digests/v0.1' },
      'unsupported',
      'Sign the model again',
    ],
    ['no predicate', { ...made, predicate: undefined }, 'malformed', 'predicate'],
    ['another method', changed({ method: 'manifest' }), 'unsupported', 'manifest'],
    ['another digest', changed({ hash_type: 'blake3' }), 'unsupported', 'blake3'],
    ['a digest of objects', changed({ hash_type: 'constructor' }), 'unsupported', 'constructor'],
    ['several digests', changed({ hash_type: 'blake2b' }), 'malformed', 'different digest algorithms'],
    ['no files', changed({}, []), 'malformed', 'lists no files'],
    [
      'a short digest',
      changed({}, [{ ...shard('a', 'a'), digest: 'ab' }]),
      'malformed',
      'digest is malformed',
    ],
    ['a name that climbs', changed({}, [shard('../a', 'a')]), 'malformed', '../a'],
    ['an absolute name', changed({}, [shard('/a', 'a')]), 'malformed', '/a'],
    ['a name twice', changed({}, [shard('a', 'a'), shard('a', 'b')]), 'malformed', 'a twice'],
    ['no subject', { ...made, subject: [] }, 'malformed', '0 models'],
    [
      'a list that is shorter than its digest says',
      { ...made, predicate: { ...made.predicate, resources: made.predicate.resources.slice(1) } },
      'malformed',
      'does not match its own digest',
    ],
    ['shards of no size', changed({ method: 'shards' }), 'malformed', 'shard_size'],
    [
      'a shard without its place',
      changed(shards, [shard('w', 'a')]),
      'malformed',
      'does not specify a shard',
    ],
    [
      'a shard that is too long',
      changed(shards, [shard('w:0:11', 'a')]),
      'malformed',
      'does not specify a shard',
    ],
    [
      'a shard off its place',
      changed(shards, [shard('w:5:15', 'a')]),
      'malformed',
      'does not specify a shard',
    ],
    [
      'a gap',
      changed(shards, [shard('w:0:10', 'a'), shard('w:20:30', 'b')]),
      'malformed',
      'are not contiguous',
    ],
    [
      'a short one inside',
      changed(shards, [shard('w:0:5', 'a'), shard('w:10:20', 'b')]),
      'malformed',
      'are not contiguous',
    ],
    ['a missing start', changed(shards, [shard('w:10:20', 'b')]), 'malformed', 'are not contiguous'],
    [
      'a shard twice',
      changed(shards, [shard('w:0:10', 'a'), shard('w:0:10', 'a')]),
      'malformed',
      'are not contiguous',
    ],
  ])('refuses %s', (_, value, kind, message) => {
    let error: unknown;
    try {
      read(value);
    } catch (caught) {
      error = caught;
    }
    expect(error).toMatchObject({ name: 'SignatureError', kind, message: expect.stringContaining(message) });
  });

  it('is read within limits, whatever it is', () => {
    expect(() => read(made, { ...defaultLimits, members: 1 })).toThrow('limit members');
    expect(() => read(made, { ...defaultLimits, textBytes: 9 })).toThrow('limit textBytes');
    const text = JSON.stringify(changed(shards, [shard('w:0:10', 'a')]));
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(8), fc.string({ maxLength: 4 }), (at, length, put) => {
        try {
          read(text.slice(0, at) + put + text.slice(at + length));
        } catch (error) {
          expect(error).toBeInstanceOf(SignatureError);
        }
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(() => read(json)).toThrow(SignatureError);
      }),
    );
  });
});

describe('the files of a signed model', () => {
  const placed = (path: string, digit: string, more: Partial<PlacedFile> = {}): PlacedFile => ({
    path,
    size: 10,
    digests: [digest(digit)],
    ...more,
  });
  const judge = (
    present: Record<string, PlacedFile>,
    value: unknown = statementOf(files),
    allowUnsigned = false,
  ) => {
    const { findings, verified } = judgeSignature(read(value), new Map(Object.entries(present)), {
      platform: nodePlatform,
      signaturePath: 'model.sig',
      allowUnsigned,
      severityOf: (id) => (id === 'other' ? 'off' : undefined),
    });
    return [[...verified], findings.map(({ location, message }) => `${location.path}: ${message}`)];
  };
  const a = placed('a.pkl', 'a');
  const b = placed('sub/b.bin', 'b');

  it('are all there, and as they were signed', () => {
    expect(judge({ 'a.pkl': a, 'sub/b.bin': b })).toEqual([['a.pkl', 'sub/b.bin'], []]);
  });

  it('are told by what is wrong with each', () => {
    expect(
      judge({
        'a.pkl': placed('a.pkl', 'c'),
        'x.txt': { path: 'x.txt', size: 0 },
        'y.lnk': { path: 'y.lnk', link: 'link' },
        'z.lnk': { path: 'z.lnk', link: 'outside' },
      }),
    ).toEqual([
      [],
      [
        `a.pkl: This file is not the one that was signed: its digest is ${digest('c')}, but the signature has ${digest('a')}.`,
        'model.sig: The signature lists sub/b.bin, but the file does not exist.',
        'x.txt: This file is in the signed model but is not listed in the signature.',
        'y.lnk: This is a symlink, and the signer did not follow symlinks.',
        'z.lnk: This symlink points outside the model and was not followed.',
      ],
    ]);
    // What could not be read is neither.
    expect(judge({ 'a.pkl': { path: 'a.pkl' }, 'sub/b.bin': b })).toEqual([['sub/b.bin'], []]);
    expect(judge({ 'a.pkl': { path: 'a.pkl', link: 'link' }, 'sub/b.bin': b })[1]).toHaveLength(1);
  });

  it('may be more, if that is allowed; never others or fewer', () => {
    const extra = { path: 'x', size: 1 };
    expect(judge({ 'a.pkl': a, 'sub/b.bin': b, x: extra }, undefined, true)[1]).toEqual([]);
    expect(judge({ 'a.pkl': placed('a.pkl', 'c'), x: extra }, undefined, true)[1]).toHaveLength(2);
  });

  it('have no byte behind their last stretch', () => {
    const value = changed({ method: 'shards', shard_size: 10 }, [
      shard('w:0:10', 'a'),
      shard('w:10:12', 'b'),
    ]);
    const w = (size: number, ...digits: string[]): PlacedFile => ({
      path: 'w',
      size,
      digests: digits.map(digest),
    });
    expect(judge({ w: w(12, 'a', 'b'), empty: { path: 'empty', size: 0 } }, value)).toEqual([['w'], []]);
    expect(judge({ w: w(13, 'a', 'b') }, value)[1]).toHaveLength(1);
    expect(judge({ w: w(12, 'a', 'c') }, value)[1]).toHaveLength(1);
    expect(judge({ w: w(12, 'a') }, value)[1]).toHaveLength(1);
  });
});
