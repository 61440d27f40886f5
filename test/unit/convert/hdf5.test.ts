import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { readSafetensors } from '../../../engine/src/models/tensors/safetensors';
import { RefusedError } from '../../../engine/src/models/tensors/tensor';
import { convertPath } from '../../../host/src/convertPath';
import { FileSource } from '../../../host/src/fileSource';

/* Files that h5py wrote, and what h5py reads of them: test/fixtures/make_convert_hdf5.py made both. */

const fixtures = fileURLToPath(new URL('../../fixtures/convertHdf5/', import.meta.url));
const digests = JSON.parse(readFileSync(join(fixtures, 'digests.json'), 'utf8')) as Record<
  string,
  Record<string, [sha256: string, shape: number[]]>
>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-hdf5-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const convert = (name: string) =>
  convertPath(
    {
      path: join(fixtures, name),
      output: folder,
      options: { duplicateTied: true, select: '.' },
      verify: true,
      dryRun: false,
      configuration: defaultConfiguration,
      version: 'test',
    },
    { cancelled: false },
  );

describe('HDF5 and Keras', () => {
  it.each(Object.keys(digests))('%s: every array has the bytes that h5py reads', async (name) => {
    const { files } = await convert(name);
    const source = FileSource.open(files[0].path);
    const { root } = await readSafetensors(source);
    const found: Record<string, [string, readonly number[]]> = {};
    for (const [key, node] of root.kind === 'mapping' ? root.entries : []) {
      if (node.kind !== 'tensor') throw new Error('no tensor');
      const { storage, shape } = node.tensor;
      const bytes = await storage.source.read(0, storage.source.size);
      found[key] = [createHash('sha256').update(bytes).digest('hex'), shape];
    }
    source.close();
    expect(found).toEqual(digests[name]);
  });

  it('has tested enough', () => {
    expect(
      Object.values(digests).reduce((sum, arrays) => sum + Object.keys(arrays).length, 0),
    ).toBeGreaterThan(35);
  });

  it('keeps text out and says so', async () => {
    const { plans } = await convert('types.h5');
    expect(plans[0].others).toContainEqual({ name: 'note', className: 'variable length' });
  });

  it.each([
    ['refused-compound.h5', 'dtype'],
    ['refused-filter.h5', 'hdf5-storage'],
    ['refused-index.h5', 'hdf5-storage'],
    ['refused-fill.h5', 'hdf5-storage'],
    ['refused-truncated.h5', 'incomplete'],
  ])('%s is refused: %s', async (name, id) => {
    const error = await convert(name).then(
      () => undefined,
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(RefusedError);
    expect(error.id).toBe(id);
    expect(readdirSync(folder)).toEqual([]);
  });
});
