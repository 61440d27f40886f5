import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { layOut } from '../../../engine/src/convert/layout';
import { defaultLimits, LimitError } from '../../../engine/src/limits';
import { KeptBytes, withBytes } from '../../../engine/src/models/tensors/keptBytes';
import { RefusedError } from '../../../engine/src/models/tensors/tensor';
import { convertPath } from '../../../host/src/convertPath';
import { OutputFiles } from '../../../host/src/outputFiles';
import { ReadBack } from '../../../host/src/readBack';
import { storedZip } from '../../support/zip';

/* Files that lie, made by hand: no library writes them. What is refused leaves the folder as it was. */

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-hostile-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Why a file is refused. */
async function refusal(path: string, limits = defaultLimits): Promise<string> {
  const before = readdirSync(folder);
  const task = {
    path,
    output: folder,
    options: { duplicateTied: false },
    verify: true,
    dryRun: false,
    configuration: { ...defaultConfiguration, limits },
    version: 'test',
  };
  const error = await convertPath(task, { cancelled: false }).then(
    () => new Error('was not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof RefusedError)) throw error;
  expect(readdirSync(folder)).toEqual(before);
  return error.id;
}

async function refusalOf(name: string, bytes: Buffer, limits = defaultLimits): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return refusal(path, limits);
}

interface Made {
  /** Elements of the storage, by the pickle. */
  readonly count?: number;
  readonly offset?: number;
  readonly size?: number;
  readonly stride?: number;
  readonly rebuild?: string;
}

/** A checkpoint `{"w": tensor}` of one float storage of 16 bytes, whose numbers may be anything. */
function checkpoint({
  count = 4,
  offset = 0,
  size = 4,
  stride = 1,
  rebuild = '_rebuild_tensor_v2',
}: Made): Buffer {
  const int = (value: number) => {
    const bytes = Buffer.alloc(10, 0);
    bytes.writeUInt8(0x8a, 0);
    bytes.writeUInt8(8, 1);
    bytes.writeBigInt64LE(BigInt(value), 2);
    return bytes;
  };
  const text = (value: string) =>
    Buffer.concat([Buffer.from(`X${String.fromCharCode(value.length)}\0\0\0`), Buffer.from(value)]);
  const pickle = Buffer.concat([
    Buffer.from('\x80\x02}', 'latin1'),
    text('w'),
    Buffer.from(`ctorch._utils\n${rebuild}\n((`),
    text('storage'),
    Buffer.from('ctorch\nFloatStorage\n'),
    text('0'),
    text('cpu'),
    int(count),
    Buffer.from('tQ'),
    int(offset),
    int(size),
    Buffer.from('\x85', 'latin1'),
    int(stride),
    Buffer.from('\x85\x89}tRs.', 'latin1'),
  ]);
  return storedZip({ 'm/data.pkl': pickle, 'm/data/0': Buffer.alloc(16) });
}

describe('files that lie', () => {
  it('is what the others differ from', async () => {
    await expect(refusalOf('true.pt', checkpoint({}))).rejects.toThrow('was not refused');
  });

  it.each<[string, Made]>([
    ['a view that starts behind its storage', { offset: 4 }],
    ['a view that ends behind its storage', { size: 5 }],
    ['a stride that leaves the storage', { stride: 2 }],
    ['a stride that goes backwards', { stride: -1 }],
    ['a negative size', { size: -4 }],
    ['sizes beyond what numbers hold', { size: 2 ** 52, stride: 2 ** 52 }],
    ['a storage that is longer than its member', { count: 5 }],
  ])('%s', async (_name, made) => {
    expect(await refusalOf('lying.pt', checkpoint(made))).toBe('lying-size');
  });

  it('few numbers that would become many bytes', async () => {
    expect(await refusalOf('growth.pt', checkpoint({ size: 2 ** 40, stride: 0 }))).toBe('growth');
  });

  it('two storages that are the same bytes of the archive', async () => {
    const bytes = readFileSync(join(fixtures, 'convert/model.pt'));
    // The second entry of the directory for a storage gets the place of the first.
    const entries: number[] = [];
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
      if (/\/data\/\d+$/.test(bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28))))
        entries.push(at);
    bytes.writeUInt32LE(bytes.readUInt32LE(entries[0] + 42), entries[1] + 42);
    // Loaders would read it; what nobody means is not made into a file that looks sound.
    expect(await refusalOf('overlap.pt', bytes)).toBe('overlap');
  });

  it('a member twice', async () => {
    const [name, data] = ['m/data.pkl', Buffer.from('\x80\x02}.', 'latin1')];
    const twice = storedZip({ [name]: data, 'm/data/0': data, 'n/data.pkl': data });
    const renamed = Buffer.from(twice.toString('latin1').replaceAll('n/data.pkl', name), 'latin1');
    expect(['incomplete', 'malformed']).toContain(await refusalOf('twice.pt', renamed));
  });

  it('a checkpoint that was cut off', async () => {
    const bytes = readFileSync(join(fixtures, 'convert/model.pt'));
    expect(await refusalOf('cut.pt', bytes.subarray(0, bytes.length - 300))).toBe('incomplete');
    const legacy = readFileSync(join(fixtures, 'convert/model-legacy.pth'));
    expect(['incomplete', 'lying-size', 'missing-storage']).toContain(
      await refusalOf('cut.pth', legacy.subarray(0, legacy.length - 50)),
    );
  });

  it('arrays that are longer than their file', async () => {
    const array = readFileSync(join(fixtures, 'convert/fortran.npy'));
    expect(['incomplete', 'lying-size']).toContain(
      await refusalOf('cut.npy', array.subarray(0, array.length - 8)),
    );
    const joblib = readFileSync(join(fixtures, 'convert/arrays.joblib'));
    expect(['incomplete', 'lying-size']).toContain(
      await refusalOf('cut.joblib', joblib.subarray(0, joblib.length - 40)),
    );
  });
});

describe('bytes that are kept', () => {
  const source = new MemorySource(
    's',
    Uint8Array.from({ length: 10_000 }, (_, index) => index & 255),
  );

  it('are read again without waiting, and fetched where they are missing', async () => {
    const kept = new KeptBytes(source, 1 << 20);
    await kept.read(0, 4096);
    await kept.read(4200, 100);
    // A short gap was read along.
    expect(kept.at(4090, 200, 1)[0]).toBe(4090 & 255);
    expect(kept.at(4150, 3)).toEqual(Uint8Array.of(54, 55, 56));
    let attempts = 0;
    const found = await withBytes(kept, () => {
      attempts++;
      return [...kept.at(9000, 2), ...kept.at(9998, 5)];
    });
    expect([found, attempts]).toEqual([[40, 41, 14, 15], 2]);
  });

  it('of a source that is shorter than it says are refused, not asked for again and again', async () => {
    const short = { name: 'short', size: 20_000, read: source.read.bind(source) };
    const kept = new KeptBytes(short, 1 << 20);
    await expect(withBytes(kept, () => kept.at(9990, 100))).rejects.toThrow(RefusedError);
    await expect(withBytes(kept, () => kept.at(15_000, 1))).rejects.toThrow(RefusedError);
  });

  it('have a limit', async () => {
    await expect(new KeptBytes(source, 1000).read(0, 2000)).rejects.toThrow(LimitError);
  });
});

describe('what cannot be converted', () => {
  it('nested tensors, which torch 1.13 cannot write', async () => {
    expect(await refusalOf('nested.pt', checkpoint({ rebuild: '_rebuild_nested_tensor' }))).toBe(
      'nested-tensor',
    );
  });

  it('other formats, by name', async () => {
    expect(await refusal(join(fixtures, 'formats/onnx/plain.onnx'))).toBe('unsupported-format');
    expect(await refusal(join(fixtures, 'formats/gguf/llama.gguf'))).toBe('unsupported-format');
    expect(await refusalOf('x.zip', storedZip({ 'a.txt': Buffer.from('text') }))).toBe('unsupported-format');
    expect(await refusalOf('x.py', Buffer.from('print(1)\n'))).toBe('unsupported-format');
  });

  it('a pickle beyond the limit of cells', async () => {
    const path = join(folder, 'model.pt');
    copyFileSync(join(fixtures, 'convert/model.pt'), path);
    expect(await refusal(path, { ...defaultLimits, cells: 64 })).toMatch(/^(?:limit|incomplete)$/);
  });

  it('an index that is none', async () => {
    expect(await refusalOf('a.index.json', Buffer.from('{"weight_map": []}'))).toBe('malformed');
    expect(await refusalOf('b.index.json', Buffer.from('not JSON'))).toBe('malformed');
    expect(await refusal(join(folder, 'nowhere.index.json'))).toBe('vanished');
  });

  it('a header beyond what the format allows', () => {
    const storage = {
      name: 's',
      source: { name: 's', size: 0, read: async () => new Uint8Array(0) },
      bigEndian: false,
    };
    const tensor = { dtype: 'F32', shape: [0], strides: [1], offset: 0, storage };
    const name = 'n'.repeat(1 << 20);
    const tensors = Array.from({ length: 100 }, (_, index) => ({
      name: `${index}${name}`,
      sourceName: name,
      tensor,
      bytes: 0,
    }));
    expect(() => layOut('x', tensors, new Map())).toThrow(RefusedError);
  });
});

describe('what is read back', () => {
  const bytes = Buffer.from('0123456789'.repeat(1000));
  const digest = (start: number, length: number) =>
    createHash('sha256')
      .update(bytes.subarray(start, start + length))
      .digest('hex');

  it('is hashed in another thread at the places that were named; what is not there has no digest', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, bytes);
    let done = 0;
    const readBack = new ReadBack(path, (count) => {
      done += count;
    });
    readBack.written({ name: 'a', start: 5, length: 100 });
    readBack.written({ name: 'empty', start: 105, length: 0 });
    readBack.written({ name: 'b', start: 105, length: 9000 });
    readBack.written({ name: 'beyond', start: 9000, length: 5000 });
    expect(Object.fromEntries(await readBack.finish())).toEqual({
      a: { digest: digest(5, 100), isSource: false },
      empty: { digest: digest(0, 0), isSource: false },
      b: { digest: digest(105, 9000), isSource: false },
    });
    expect(done).toBe(100 + 9000);
    await readBack.stop();
  });

  it('is compared with the source, byte by byte, where that has the same bytes', async () => {
    const [path, original] = [join(folder, 'file'), join(folder, 'original')];
    writeFileSync(path, bytes);
    const changed = Buffer.from(bytes);
    changed[9500] ^= 1;
    writeFileSync(original, Buffer.concat([Buffer.from('head'), changed]));
    const readBack = new ReadBack(path, () => {});
    const source = (offset: number) => ({ path: original, offset });
    readBack.written({ name: 'same', start: 10, length: 9000, source: source(14) });
    readBack.written({ name: 'elsewhere', start: 10, length: 9000, source: source(15) });
    readBack.written({ name: 'changed', start: 9000, length: 1000, source: source(9004) });
    readBack.written({ name: 'short', start: 9000, length: 1000, source: source(9500) });
    const read = await readBack.finish();
    expect([...read].map(([name, { isSource }]) => [name, isSource])).toEqual([
      ['same', true],
      ['elsewhere', false],
      ['changed', false],
      ['short', false],
    ]);
    expect(read.get('same')?.digest).toBe(digest(10, 9000));
    await readBack.stop();
  });

  it('of a file that is not there is an error', async () => {
    const readBack = new ReadBack(join(folder, 'nowhere'), () => {});
    readBack.written({ name: 'a', start: 0, length: 1 });
    await expect(readBack.finish()).rejects.toThrow('ENOENT');
    await readBack.stop();
  });
});

describe('a disk without room', () => {
  it('is noticed before anything is written', async () => {
    await expect(OutputFiles.checkSpace(join(folder, 'out'), 2 ** 60)).rejects.toMatchObject({
      id: 'disk-full',
    });
    await expect(OutputFiles.checkSpace(folder, 1000)).resolves.toBeUndefined();
  });
});
