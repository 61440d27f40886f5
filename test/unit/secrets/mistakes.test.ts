import { describe, expect, it } from 'vitest';
import { readProfile } from '../../../engine/src/compliance/readProfile';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { readConfiguration } from '../../../engine/src/configuration/readConfiguration';
import { ignoredRemarks, tighten } from '../../../engine/src/configuration/tighten';
import { defaultLimits } from '../../../engine/src/limits';
import { readLock } from '../../../engine/src/provenance/lockFile';
import { readSigners } from '../../../engine/src/provenance/signersFile';
import { leaksIn } from '../../support/plantedSecrets';
import { tokens } from './tokens';

/* A secret that stands where a key, a name or a value was expected: the sentence that says so quotes it. */

const secret = tokens.get('github-classic') ?? '';

/** Sentences about files in which the secret stands in the wrong place. */
const said: Readonly<Record<string, () => readonly string[]>> = {
  'an unknown setting and an unknown rule': () =>
    (readConfiguration('secure-ml.yaml', `rules:\n  "${secret}": off\n${secret}: 1\n`)?.problems ?? []).map(
      ({ message }) => message,
    ),
  'a file that is no YAML': () =>
    (readConfiguration('secure-ml.yaml', `a: 1\n"${secret}": 1\n"${secret}": 2\n`)?.problems ?? []).map(
      ({ message }) => message,
    ),
  'a setting that does not count': () => {
    const read = readConfiguration('secure-ml.yaml', `models:\n  allowGlobals:\n    - ${secret}.Net\n`);
    if (read === undefined) return [];
    return ignoredRemarks(tighten(defaultConfiguration, read.values).ignored, read.places).map(
      ({ message }) => message,
    );
  },
  'a profile': () =>
    readProfile('profile.yaml', `title: a\n${secret}: 1\ncontrols: []\n`).mistakes.map(
      ({ message }) => message,
    ),
  'a file of signers': () => readSigners(`${secret}: 1\n`).mistakes.map(({ message }) => message),
  'a lock': () => {
    try {
      readLock(`{"schema":1,"paths":["/${secret}"],"models":[]}`, defaultLimits);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  },
};

describe('a secret in the wrong place', () => {
  it.each(Object.entries(said))('is masked in what is said of %s', (_, sentences) => {
    const texts = sentences();
    expect(texts.length).toBeGreaterThan(0);
    expect(leaksIn(texts.join('\n'), [{ value: secret, prefix: 4, path: 'x', content: '' }])).toEqual([]);
  });
});
