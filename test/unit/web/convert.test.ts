import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { CancelledError } from '../../../engine/src/limits';
import { RefusedError } from '../../../engine/src/models/tensors/tensor';
import type { ConversionSummary, ConversionTask } from '../../../host/src/conversion';
import { convertPath } from '../../../host/src/convertPath';
import type { Answer } from '../../../host/src/modelTasks';
import { browserMachine } from '../../../web/src/machine';
import { BrowserScanner } from '../../../web/src/scanner';
import { diskFiles } from '../../support/diskClient';
import { deflatedZip } from '../../support/zip';

/* A conversion in a browser beside one on a disk: the same bytes, the same receipt, the same refusals. */

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const files = diskFiles();
const scanner = new BrowserScanner(files, browserMachine(files));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'web-convert-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function taskOf(path: string, more: Partial<ConversionTask> = {}): ConversionTask {
  return {
    path,
    options: { duplicateTied: false },
    verify: true,
    dryRun: false,
    configuration: defaultConfiguration,
    version: 'test',
    cancelled: new Int32Array(1),
    progress: new Float64Array(2),
    ...more,
  };
}

const convert = (path: string, more: Partial<ConversionTask> = {}, by = scanner) =>
  by.ask<ConversionTask, Answer<ConversionSummary>>(
    'convert',
    taskOf(`/file:${path}`, { output: `/file:${join(folder, 'copy.safetensors')}`, ...more }),
  );
const written = (name: string) => readFileSync(join(folder, name));

describe('a conversion in a browser', () => {
  const names = ['convert', 'convertHdf5'].flatMap((kind) =>
    readdirSync(join(fixtures, kind))
      .filter((name) => !/\.(?:expected|json)$/.test(name))
      .map((name) => join(kind, name)),
  );

  it.each(names)('comes to the same for %s', async (name) => {
    const path = join(fixtures, name);
    const there = join(folder, 'there');
    mkdirSync(there);
    const task = taskOf(path, { output: join(there, 'copy.safetensors') });
    const onDisk = await convertPath(task, { cancelled: false }).catch((error) => {
      if (error instanceof RefusedError) return { refused: error.id };
      throw error;
    });
    const progress = new Float64Array(2);
    const inBrowser = await convert(path, { progress });
    if ('refused' in onDisk) {
      expect(inBrowser).toMatchObject({ refused: { id: onDisk.refused } });
      expect(readdirSync(folder)).toEqual(['there']);
      return;
    }
    expect(inBrowser).toHaveProperty('value');
    for (const file of readdirSync(there)) expect(written(file)).toEqual(readFileSync(join(there, file)));
    expect(readdirSync(folder).sort()).toEqual([...readdirSync(there), 'there'].sort());
    expect(progress[0]).toBe(progress[1]);
  });

  it('says first what it would write, and writes nothing', async () => {
    const answer = await convert(join(fixtures, 'convert/model.pt'), { dryRun: true });
    expect(answer).toMatchObject({
      value: { files: [{ path: expect.stringMatching(/copy\.safetensors$/) }] },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces nothing, and uses a copy only after proving it', async () => {
    const path = join(fixtures, 'convert/model.pt');
    await convert(path);
    expect(await convert(path)).toMatchObject({ refused: { id: 'exists' } });
    expect(await convert(path, { reuse: true })).toHaveProperty('value');
    const bytes = written('copy.safetensors');
    bytes[bytes.length - 1] ^= 1;
    writeFileSync(join(folder, 'copy.safetensors'), bytes);
    expect(await convert(path, { reuse: true })).toMatchObject({ refused: { id: 'exists' } });
    expect(written('copy.safetensors')).toEqual(bytes);
    rmSync(join(folder, 'copy.safetensors'));
    expect(await convert(path)).toMatchObject({ refused: { id: 'exists' } });
    expect(existsSync(join(folder, 'copy.safetensors'))).toBe(false);
  });

  it('leaves nothing where what was written is not what was to be, or cannot be written', async () => {
    const path = join(fixtures, 'convert/model.pt');
    const changing = diskFiles();
    const { write } = changing;
    changing.write = (at, content) => {
      const bytes = Buffer.from(content);
      if (at.endsWith('.safetensors')) bytes[bytes.length - 1] ^= 1;
      return write.call(changing, at, bytes);
    };
    const other = new BrowserScanner(changing, browserMachine(changing));
    expect(await convert(path, {}, other)).toMatchObject({ refused: { id: 'not-equal' } });
    expect(readdirSync(folder)).toEqual([]);
    changing.write = (at, content) =>
      at.endsWith('.json') ? Promise.reject(new Error('No room')) : write.call(changing, at, content);
    expect(await convert(path, {}, other)).toMatchObject({
      refused: { id: 'not-writable', message: expect.stringContaining('No room') },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses what only a disk has room for, and what is dangerous', async () => {
    const header = "{'descr': '|u1', 'fortran_order': False, 'shape': (70000000,)}";
    const head = Buffer.from(`\x93NUMPY\x01\x00\x76\x00${header.padEnd(117)}\n`, 'latin1');
    const large = join(folder, 'large.npz');
    const content = Buffer.concat([head, Buffer.alloc(70_000_000)]);
    writeFileSync(large, deflatedZip([['x.npy', content]]));
    expect(await convert(large)).toMatchObject({
      refused: { id: 'limit-browser', message: expect.stringMatching(/66\.8 MiB large.*64\.0 MiB/) },
    });
    const index = join(fixtures, 'convert/pytorch_model.bin.index.json');
    expect(await convert(index)).toMatchObject({ refused: { id: 'needs-desktop' } });
    const dangerous = fileURLToPath(new URL('../../../examples/unsafe/model.joblib', import.meta.url));
    expect(await convert(dangerous)).toMatchObject({ refused: { id: 'dangerous' } });
    expect(readdirSync(folder)).toEqual(['large.npz']);
  });

  it('ends when it is cancelled', async () => {
    const cancelled = new Int32Array([1]);
    await expect(convert(join(fixtures, 'convert/model.pt'), { cancelled })).rejects.toThrow(CancelledError);
    expect(readdirSync(folder)).toEqual([]);
  });
});
