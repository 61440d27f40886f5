import { describe, expect, it } from 'vitest';
import { checksum62, endsWithChecksum } from '../../../engine/src/secrets/checks';
import { detectors } from '../../../engine/src/secrets/detectors';
import { findSecrets } from '../../../engine/src/secrets/matcher';
import { type Placed, placed, sameShape } from './placed';
import { sampleOf } from './sample';

const textOf = ({ before, secret, after }: Placed) => before + secret + after;
const idsIn = (text: string) => findSecrets(text, 'output').map(({ detector }) => detector?.id);
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the table', () => {
  it('has one id a format, and says where each comes from', () => {
    expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length);
    expect(detectors.filter(({ source }) => source === '')).toEqual([]);
  });

  it('reports what nobody verified with low severity only', () => {
    const unverified = detectors.filter(({ source }) => source.startsWith('not verified'));
    expect(unverified.length).toBeGreaterThan(10);
    expect(unverified.filter(({ severity }) => severity !== 'low')).toEqual([]);
  });

  it('has only sticky expressions without nested repetition', () => {
    for (const { id, expression } of detectors) {
      expect({ id, sticky: expression.sticky }).toEqual({ id, sticky: true });
      // A group that repeats without bound must hold no repetition that has none either.
      expect({ id, nested: /[+*]\)[+*]|[+*]\)\{\d+,\}/.test(expression.source) }).toEqual({
        id,
        nested: false,
      });
    }
  });
});

describe.each(detectors.map((detector) => ({ id: detector.id, detector })))('$id', ({ id, detector }) => {
  it.each(seeds)('finds sample %i, exactly', (seed) => {
    const sample = placed(detector, seed);
    const found = findSecrets(textOf(sample), 'output').filter(({ end }) => end > sample.before.length);
    expect(
      found.map((match) => ({ id: match.detector?.id, value: match.value, start: match.start })),
    ).toEqual([{ id: sameShape[id] ?? id, value: sample.secret, start: sample.before.length }]);
  });

  it('does not find its near misses', () => {
    const sample = placed(detector, 3, true);
    const { before, secret, after } = sample;
    const misses = [
      // One character short of the shortest.
      { ...sample, secret: secret.slice(0, -1) },
      // Nothing but x where the random part is.
      { ...sample, secret: secret.slice(0, 12) + secret.slice(12).replace(/[A-Za-z0-9]/g, 'x') },
      { ...sample, secret: 'your-example-goes-here' },
    ];
    if (detector.kind === 'token') {
      misses.push({ ...sample, before: `${before}a` });
      misses.push({ ...sample, after: `${secret.slice(-1).repeat(2)}${'aZ9'.repeat(700)}${after}` });
    }
    if (detector.kind === 'value') {
      misses.push({ ...sample, before: 'x = "' });
      misses.push({ ...sample, before: `${before.slice(0, -4)}_sha = "` });
    }
    if (detector.nearby !== undefined)
      misses.push({ ...sample, before: before.slice(detector.nearby.words[0].length) });
    // What is decoded, or chosen by people, has no shortest form.
    const open = detector.chosen === true || detector.accepts !== undefined || detector.kind === 'block';
    for (const [index, miss] of misses.entries()) {
      if (index === 0 && open) continue;
      expect({ index, text: textOf(miss), ids: idsIn(textOf(miss)).filter((found) => found === id) }).toEqual(
        {
          index,
          text: textOf(miss),
          ids: [],
        },
      );
    }
  });
});

describe('checksums', () => {
  it('are those of a published token that was revoked', () => {
    // github.blog/2021-04-05-behind-githubs-new-authentication-token-formats and its followers.
    const random = ['zQWBuTSOoRi4A9s', 'pHcVY5ncnsDkxkJ'].join('');
    expect(checksum62(random)).toBe(['0mL', 'q17'].join(''));
  });

  it('tell a mistyped token from a real one', () => {
    const body = sampleOf(/[A-Za-z0-9]{30}/, 5);
    const real = ['ghp', body + checksum62(body)].join('_');
    expect([
      endsWithChecksum(real),
      endsWithChecksum(real.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))),
    ]).toEqual([true, false]);
  });
});
