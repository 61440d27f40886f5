import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { Budget } from '../../../engine/src/models/scan/budget';
import { readTensors } from '../../../engine/src/models/tensors/read';
import { statisticsOf, type TensorStatistics, tensorAt } from '../../../engine/src/models/tensors/statistics';
import { tensorTable } from '../../../engine/src/models/tensors/table';
import { RefusedError, type Tensor } from '../../../engine/src/models/tensors/tensor';
import { FileSource } from '../../../host/src/fileSource';
import { nodePlatform } from '../../../host/src/nodePlatform';

/* What numpy says of tensors that the real libraries wrote: test/fixtures/make_statistics.py. */

interface Expected {
  readonly count: number;
  readonly isComplex: boolean;
  readonly zeros: number;
  readonly nans: number;
  readonly infinities: number;
  readonly min?: number;
  readonly max?: number;
  readonly mean?: number;
  readonly std?: number;
  readonly bars?: readonly number[];
}

const folder = new URL('../../fixtures/statistics/', import.meta.url);
const expected: Record<string, Record<string, Expected>> = JSON.parse(
  readFileSync(new URL('expected.json', folder), 'utf8'),
);

const options = {
  platform: nodePlatform,
  ...defaultConfiguration,
  cancel: { cancelled: false },
  explicit: true,
};

async function statistics(file: string, name: string, progress = (_done: number, _total: number) => {}) {
  const source = FileSource.open(fileURLToPath(new URL(file, folder)));
  const opened = await readTensors(new Budget(options), source);
  try {
    const place = tensorTable(opened).names.indexOf(name);
    const found = tensorAt(opened, place);
    expect(found.name).toBe(name);
    return await statisticsOf(found.tensor, progress);
  } finally {
    await opened.close();
    source.close();
  }
}

/** Texts are the shortest that mean the same element; sums differ in their last digits. */
function agree(found: TensorStatistics, { bars, min, max, mean, std, ...counts }: Expected): void {
  expect(found).toMatchObject(counts);
  const near = (value: number | undefined, wanted: number | undefined) => {
    if (value === undefined || wanted === undefined) expect(value).toBe(wanted);
    else expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(wanted), std ?? 1));
  };
  const width = { F16: 1e-3, BF16: 1e-2, complex32: 1e-3, F32: 1e-7, C64: 1e-7 }[found.dtype] ?? 1e-15;
  const spelled = (text: string | undefined, wanted: number | undefined) => {
    if (text === undefined || wanted === undefined) expect(text).toBe(wanted);
    else
      expect(Math.abs(Number(text.replace('≈ ', '')) - wanted)).toBeLessThanOrEqual(width * Math.abs(wanted));
  };
  spelled(found.min, min);
  spelled(found.max, max);
  near(found.mean, mean);
  near(found.std, std);
  if (bars !== undefined) expect(found.histogram?.counts).toEqual(bars);
}

describe('statistics of tensors', () => {
  const cases = Object.entries(expected).flatMap(([file, tensors]) =>
    Object.entries(tensors).map(([name, wanted]) => [file, name, wanted] as const),
  );

  it.each(cases)('%s: %s, as numpy has it', async (file, name, wanted) => {
    agree(await statistics(file, name), wanted);
  });

  it('numbers are spelled as short as their type allows, and inexact ones marked', async () => {
    expect(await statistics('all.safetensors', 'F32.constant')).toMatchObject({ min: '0.1', max: '0.1' });
    expect(await statistics('all.safetensors', 'I64.far')).toMatchObject({
      min: expect.stringMatching(/^≈ -9223372036854776000$/),
    });
    expect(await statistics('all.safetensors', 'I8')).toMatchObject({ min: '-128', max: '127' });
  });

  it('without finite numbers there is neither a mean nor a histogram', async () => {
    for (const name of ['F32.nothing', 'F32.empty']) {
      const found = await statistics('all.safetensors', name);
      expect(Object.keys(found).sort()).toEqual([
        'count',
        'dtype',
        'infinities',
        'isComplex',
        'nans',
        'zeros',
      ]);
    }
  });

  it('progress reaches its end', async () => {
    const steps: number[] = [];
    await statistics('all.safetensors', 'F32', (done, total) => steps.push(done / total));
    expect(steps.at(-1)).toBe(1);
    expect(steps.length).toBeGreaterThan(1);
  });

  it.each([
    ['small.gguf', 'q8', 'quantised'],
    ['zip.pt', 'q', 'quantised'],
    ['zip.pt', 'sparse', 'not-read'],
    ['zip.pt', 'no such tensor', 'changed'],
  ])('%s: %s is refused as %s', async (file, name, id) => {
    await expect(statistics(file, name)).rejects.toMatchObject({ name: 'RefusedError', id });
  });

  it('a view that repeats its bytes is refused, whatever its size claims', async () => {
    const storage = { name: 'x', source: new MemorySource('x', new Uint8Array(4)), bigEndian: false };
    const tensor: Tensor = { dtype: 'F32', shape: [1e6, 1e6], strides: [0, 0], offset: 0, storage };
    await expect(statisticsOf(tensor, () => {})).rejects.toThrow(RefusedError);
  });

  it.each([0, 1, 4])('a transposed view whose bytes lie %d bytes askew is read', async (askew) => {
    const bytes = Buffer.alloc(askew + 24);
    [1, 2, 3, 4, 5, 6].forEach((value, index) => {
      bytes.writeFloatLE(value, askew + 4 * index);
    });
    const storage = { name: 'x', source: new MemorySource('x', bytes.subarray(askew)), bigEndian: false };
    const tensor: Tensor = { dtype: 'F32', shape: [3, 2], strides: [1, 3], offset: 0, storage };
    const found = await statisticsOf(tensor, () => {});
    expect(found).toMatchObject({ count: 6, min: '1', max: '6', mean: 3.5 });
  });

  it('a cancelled one ends', async () => {
    const source = FileSource.open(fileURLToPath(new URL('all.safetensors', folder)));
    const cancel = { cancelled: false };
    try {
      const opened = await readTensors(new Budget({ ...options, cancel }), source);
      const { tensor } = tensorAt(opened, tensorTable(opened).names.indexOf('F32'));
      await expect(
        statisticsOf(tensor, () => {
          cancel.cancelled = true;
        }),
      ).rejects.toThrow('cancelled');
    } finally {
      source.close();
    }
  });
});
