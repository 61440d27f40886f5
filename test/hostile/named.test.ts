import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { Meter } from '../../engine/src/meter';
import { checkBytes } from '../support/scan';
import { deflatedZip } from '../support/zip';
import { bytes, lines } from './shape';

/** A zip of 16 zips of 16 zips of 20 models. */
function zips(): Buffer {
  let inner = deflatedZip(
    lines(20, (i) => `${i} `)
      .trim()
      .split(' ')
      .map((i) => [`${i}.pkl`, bytes('\x80\x04N.', 'latin1')]),
  );
  for (let level = 0; level < 3; level++) {
    const content = inner;
    inner = deflatedZip(Array.from({ length: 16 }, (_, i) => [`${i}.zip`, content] as const));
  }
  return inner;
}

const repeat = (text: string, n: number) => bytes(text.repeat(n), 'latin1');

/** What once took seconds to minutes, or gigabytes, and which limits may end it; most are now read to the end. */
const finds: readonly (readonly [
  name: string,
  file: string,
  make: () => Uint8Array,
  limits: readonly string[],
])[] = [
  [
    'twenty joins',
    'a.py',
    () =>
      bytes(`import torch\nx = "a"\n${'if y: x = x + "a"\nelse: x = x + "b"\n'.repeat(20)}torch.load(x)\n`),
    [],
  ],
  [
    'forty loops',
    'a.py',
    () => bytes(`import torch\nx = ""\n${'for i in y: x = x + i\n'.repeat(40)}torch.load(x)\n`),
    [],
  ],
  [
    'a run of comments',
    'a.py',
    () => bytes(`import torch\n${'# secure-ml: ignore[pickle-load]\n'.repeat(60_000)}`),
    ['limit-work'],
  ],
  [
    'two million statements',
    'a.py',
    () => bytes(`import torch\n${'a\n'.repeat(2_000_000)}torch.load(a)\n`),
    ['limit-memory', 'limit-work'],
  ],
  ['zips of zips', 'a.zip', zips, ['limit-work']],
  [
    'gzip in gzip of names',
    'a.pkl.gz',
    () => gzipSync(gzipSync(repeat('ca\nb\n', 20_000_000))),
    ['limit-work'],
  ],
  [
    'beginnings of pickles',
    'a.pth',
    () => bytes(`XXXX${`\x80\x04${'N'.repeat(62)}`.repeat(1 << 16)}`, 'latin1'),
    ['limit-work'],
  ],
  ['protocols', 'a.pth', () => bytes(`XXXX${'\x80\x02'.repeat(1 << 20)}`, 'latin1'), ['limit-work']],
  ['names', 'a.pth', () => bytes(`XXXX${'cab\ncd\n'.repeat(600_000)}`, 'latin1'), ['limit-work']],
  ['tables of TOML', 'pyproject.toml', () => bytes(lines(150_000, (i) => `[a${i}]\n`)), []],
  [
    'stages of a Dockerfile',
    'Dockerfile',
    () => bytes(lines(12_000, (i) => `FROM a${i} AS b${i}\n`)),
    ['limit-findings'],
  ],
  [
    'values of one text',
    'a.py',
    () => bytes(`import torch\ntorch.load(x)\nx = f"${'{a}'.repeat(200_000)}"\ntorch.load(x)\n`),
    [],
  ],
  [
    'variables of variables of a Dockerfile',
    'Dockerfile',
    () => bytes(`${lines(2_000, (i) => `ARG A${i + 1}=\${A${i}}\${A${i}}\n`)}FROM \${A2000}\n`),
    [],
  ],
  [
    'interpolations of interpolations',
    'model_config.yaml',
    () =>
      bytes(
        `a0: os.system\n${lines(200, (i) => `a${i + 1}: \${a${i}}\${a${i}}\n`)}b: {_target_: "\${a200}"}\n`,
      ),
    [],
  ],
  ['secrets of Kubernetes', 'a.yaml', () => bytes('kind: Secret\n'.repeat(300_000)), []],
  ['a million requirements', 'requirements.txt', () => bytes('a==1\n'.repeat(1_000_000)), ['limit-findings']],
];

const usual = defaultConfiguration.limits;
const cancel = { cancelled: false };

describe('an input that was found to be dear', () => {
  it.each(finds)('%s', async (_, file, make, ends) => {
    const content = make();
    // What ends by the limit ends by a part of it too, in a part of the time.
    const limits = ends.includes('limit-work') ? { ...usual, work: usual.work / 4 } : usual;
    const meter = new Meter({ limits, cancel }, content.length);
    const { model, errors } = await checkBytes(file, content, true, { meter });
    const ids = [...(model?.reasons ?? []), ...errors]
      .map(({ id }) => id)
      .filter((id) => id.startsWith('limit-'));
    if (ends.length === 0) expect(ids).toEqual([]);
    else expect(ends).toEqual(expect.arrayContaining(ids.slice(0, 1)));
    expect(ids.length > 0).toBe(ends.length > 0);
    if (ids.includes('limit-work')) expect(model?.verdict ?? errors[0]?.status).toBe('incomplete');
    // What is read after a limit was met ends at once: at most one step of each reader is beyond it.
    expect(meter.work).toBeLessThan(1.1 * limits.work);
    expect(meter.memory).toBeLessThan(1.1 * limits.memory);
  });
});
