import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { bytesOf } from '../../../engine/src/convert/gather';
import { layOut } from '../../../engine/src/convert/layout';
import { planConversion } from '../../../engine/src/convert/plan';
import { defaultLimits, LimitError } from '../../../engine/src/limits';
import { MalformedError } from '../../../engine/src/models/formats/windowReader';
import { Budget } from '../../../engine/src/models/scan/budget';
import { arrayNode } from '../../../engine/src/models/tensors/nodes';
import { readTensors } from '../../../engine/src/models/tensors/read';
import { tensorTable } from '../../../engine/src/models/tensors/table';
import { RefusedError, type Tensor } from '../../../engine/src/models/tensors/tensor';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { Random } from '../../support/random';

const fixtures = new URL('../../fixtures/convert/', import.meta.url);

/** Reads, plans, lays out and gathers everything, as a conversion does. */
async function convertAll(bytes: Uint8Array): Promise<number> {
  const limits = { ...defaultLimits, cells: 1 << 16, time: 10_000 };
  const options = {
    ...defaultConfiguration,
    platform: nodePlatform,
    limits,
    cancel: { cancelled: false },
    explicit: true,
  };
  const file = await readTensors(new Budget(options), new MemorySource('x', bytes));
  try {
    tensorTable(file);
    const { tensors, aliases } = planConversion(file, 'x', bytes.length, {
      select: '.',
      duplicateTied: false,
    });
    layOut('x', tensors, aliases);
    let read = 0;
    // What a lying file may ask for is bounded by the plan; reading a part of it is enough here.
    for (const { tensor } of tensors) {
      for await (const chunk of bytesOf(tensor)) {
        read += chunk.length;
        if (read > 1 << 24) return read;
      }
    }
    return read;
  } finally {
    await file.close();
  }
}

describe('any bytes', () => {
  it.each([
    'model.pt',
    'strided-legacy.pth',
    'training.pt',
    'arrays.npz',
    'arrays-compressed.npz',
    'arrays.joblib',
    'arrays-2.pkl',
    'fortran.npy',
    'model.expected',
    '../convertHdf5/types.h5',
    '../convertHdf5/chunks.h5',
    '../convertHdf5/latest.h5',
    '../convertHdf5/model.keras',
  ])('made of %s are converted or refused', async (name) => {
    const original = readFileSync(new URL(name, fixtures));
    const random = new Random(11);
    let converted = 0;
    for (let round = 0; round < 150; round++) {
      const bytes = Uint8Array.from(original);
      for (let i = random.below(6); i > 0; i--) bytes[random.below(bytes.length)] = random.below(256);
      const cut = random.chance(0.2) ? bytes.subarray(0, random.below(bytes.length)) : bytes;
      try {
        await convertAll(cut);
        converted++;
      } catch (error) {
        if (![RefusedError, LimitError, MalformedError].some((known) => error instanceof known)) throw error;
      }
    }
    expect(converted).toBeGreaterThan(0);
  });
});

describe('gathering', () => {
  const elements = 1 << 21;
  const words = new Int32Array(elements).map((_, index) => index);
  const storage = {
    name: 's',
    source: new MemorySource('s', new Uint8Array(words.buffer)),
    bigEndian: false,
  };

  async function gathered(tensor: Tensor): Promise<Int32Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of bytesOf(tensor)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  }

  it.each([
    ['a transposed matrix larger than a window', [1024, 2048], [1, 1024], 0],
    ['three dimensions turned round', [128, 64, 256], [1, 128, 128 * 64], 0],
    ['rows far apart', [7, 5], [200_000, 40_000], 13],
    ['a row repeated beyond a block', [3, elements], [0, 1], 0],
    ['numbers repeated', [4, 100_000, 3], [1, 20, 0], 5],
  ])('%s', async (_name, shape, strides, offset) => {
    const found = await gathered({ dtype: 'I32', shape, strides, offset, storage });
    let at = 0;
    let wrong = 0;
    const walk = (dimension: number, from: number): void => {
      if (dimension === shape.length) {
        if (found[at++] !== from) wrong++;
        return;
      }
      for (let i = 0; i < shape[dimension]; i++) walk(dimension + 1, from + i * strides[dimension]);
    };
    walk(0, offset);
    expect([wrong, found.length]).toEqual([0, at]);
  });

  it('refuses views outside of their storage', () => {
    expect(() => arrayNode('I32', [elements + 1], false, storage)).toThrow(RefusedError);
    expect(() => arrayNode('I32', [2 ** 40, 2 ** 40], false, storage)).toThrow(RefusedError);
  });
});

describe('hostile fixtures', () => {
  it('are read or refused', async () => {
    const folder = fileURLToPath(new URL('../malicious/', fixtures));
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!statSync(join(folder, path)).isFile()) continue;
      const error = await convertAll(readFileSync(join(folder, path))).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      const known =
        error === undefined ||
        [RefusedError, LimitError, MalformedError].some((kind) => error instanceof kind);
      expect({ path, known, error: known ? undefined : String(error) }).toMatchObject({ known: true });
    }
  });
});
