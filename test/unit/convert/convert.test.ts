import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
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
import type { ConvertOptions } from '../../../engine/src/convert/plan';
import { CancelledError } from '../../../engine/src/limits';
import { readSafetensors } from '../../../engine/src/models/tensors/safetensors';
import { RefusedError } from '../../../engine/src/models/tensors/tensor';
import type { ConvertTask } from '../../../host/src/conversion';
import { convertPath } from '../../../host/src/convertPath';
import { FileSource } from '../../../host/src/fileSource';

/*
 * Files of real libraries, and what those libraries say that they hold: test/fixtures/make_convert.py made both, and had the Python
 * safetensors library write what ours must write.
 */

const fixtures = fileURLToPath(new URL('../../fixtures/convert/', import.meta.url));
const digests = JSON.parse(readFileSync(join(fixtures, 'digests.json'), 'utf8')) as Record<
  string,
  Record<string, [sha256: string, shape: number[]]>
>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function taskOf(
  path: string,
  options: Partial<ConvertOptions> = {},
  more: Partial<ConvertTask> = {},
): ConvertTask {
  return {
    path,
    options: { duplicateTied: false, ...options },
    output: folder,
    verify: true,
    dryRun: false,
    configuration: defaultConfiguration,
    version: 'test',
    ...more,
  };
}

const convert = (name: string, options: Partial<ConvertOptions> = {}, more: Partial<ConvertTask> = {}) =>
  convertPath(taskOf(join(fixtures, name), options, more), { cancelled: false });

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof RefusedError)) throw error ?? new Error('was not refused');
  return error.id;
}

/** Digest and shape of each tensor of safetensors files, aliases resolved. */
async function contents(paths: readonly string[]): Promise<Record<string, [string, readonly number[]]>> {
  const found: Record<string, [string, readonly number[]]> = Object.create(null);
  for (const path of paths) {
    const source = FileSource.open(path);
    const { root, metadata } = await readSafetensors(source);
    if (root.kind !== 'mapping') throw new Error('no mapping');
    for (const [name, node] of root.entries) {
      if (node.kind !== 'tensor') throw new Error('no tensor');
      const { storage, shape } = node.tensor;
      const bytes = await storage.source.read(0, storage.source.size);
      found[name] = [createHash('sha256').update(bytes).digest('hex'), shape];
    }
    expect(metadata.get('format')).toBe('pt');
    for (const [name, kept] of metadata) if (name !== 'format') found[name] = found[kept];
    source.close();
  }
  return found;
}

const plain = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

describe('files of real libraries', () => {
  const whole = Object.keys(digests).filter(
    (name) => Object.keys(digests[name]).length > 0 && !/^(?:training|two|pytorch_model)/.test(name),
  );

  it.each(whole)('%s keeps every tensor, byte for byte', async (name) => {
    const before = createHash('sha256')
      .update(readFileSync(join(fixtures, name)))
      .digest('hex');
    const { files } = await convert(name);
    expect(plain(await contents(files.map(({ path }) => path)))).toEqual(plain(digests[name]));
    expect(
      createHash('sha256')
        .update(readFileSync(join(fixtures, name)))
        .digest('hex'),
    ).toBe(before);
  });

  it('are many', () => expect(whole.length).toBeGreaterThanOrEqual(20));

  it.each([
    ['dtypes.pt', 'dtypes.expected'],
    ['dtypes-legacy.pth', 'dtypes.expected'],
    ['made-big-endian.pt', 'dtypes.expected'],
    ['model.pt', 'model.expected'],
    ['model-legacy.pth', 'model.expected'],
    ['module.pt', 'module.expected'],
    ['strided.pt', 'strided.expected'],
    ['strided-legacy.pth', 'strided.expected'],
  ])('%s becomes what the Python library writes', async (name, expected) => {
    const { files } = await convert(name);
    expect(readFileSync(files[0].path).equals(readFileSync(join(fixtures, expected)))).toBe(true);
  });

  // torch 2.13 and safetensors 0.8 of PyPI: test/fixtures/make_modern_models.py.
  const modern = readdirSync(new URL('../../fixtures/convertModern/', import.meta.url)).flatMap((name) => {
    const model = name.replace('.safetensors', '');
    return [model, `${model}-legacy`].map((file) => [join('../modern/torch', `${file}.pt`), name] as const);
  });

  it.each(modern.filter(([file]) => existsSync(join(fixtures, file))))(
    '%s of torch 2.13 becomes what the Python library writes',
    async (file, name) => {
      const { files } = await convert(file);
      const expected = readFileSync(join(fixtures, '../convertModern', name));
      expect(readFileSync(files[0].path).equals(expected)).toBe(true);
    },
  );

  it.each([
    ['dtype-complex128', 'dtype'],
    ['dtype-float4', 'dtype'],
    ['sparse', 'sparse'],
    ['sparse-csr', 'sparse'],
    ['meta', 'meta'],
    ['quantised', 'quantised'],
    ['nested', 'nested-tensor'],
    ['trace', 'torchscript'],
    ['distributed/__0_0', 'unsupported-format'],
  ])('%s of torch 2.13 is refused: %s', async (name, reason) => {
    const extension = name.startsWith('distributed') ? 'distcp' : 'pt';
    expect(await refusal(convert(`../modern/torch/${name}.${extension}`))).toBe(reason);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('choices', () => {
  it('a checkpoint of training gives its weights, and lists the rest', async () => {
    const { files, plans, receipt } = await convert('training.pt');
    expect(plain(await contents([files[0].path]))).toEqual(plain(digests['training.pt']));
    expect(plans[0].part).toBe('state_dict');
    expect(plans[0].skipped).toContain('optimizer.state.0.exp_avg');
    const written = JSON.parse(readFileSync(receipt, 'utf8'));
    expect(written).toMatchObject({ verified: true, part: 'state_dict', aliases: [] });
    expect(written.others).toContainEqual({ name: 'epoch', value: '3' });
    expect(written.others).toContainEqual({ name: 'name', value: '"run"' });
  });

  it('a prefix is taken off on request, and never so that names collide', async () => {
    const { files } = await convert('training.pt', { stripPrefix: 'module.' });
    expect(Object.keys(await contents([files[0].path])).sort()).toEqual(
      Object.keys(digests['model.pt']).sort(),
    );
    expect(await refusal(convert('prefix-collision.pt', { stripPrefix: 'module.' }))).toBe('name-collision');
  });

  it('several groups of tensors need a choice', async () => {
    expect(await refusal(convert('two.pt'))).toBe('ambiguous');
    expect(await refusal(convert('two.pt', { select: 'nobody' }))).toBe('no-such-part');
    const all = await convert('two.pt', { select: '.' });
    expect(plain(await contents([all.files[0].path]))).toEqual(plain(digests['two.pt']));
    const one = await convert('two.pt', { select: 'generator' }, { output: join(folder, 'one.safetensors') });
    expect(Object.keys(await contents([one.files[0].path]))).toEqual(['w']);
    expect(one.plans[0].skipped).toEqual(['discriminator.w']);
  });

  it('tied tensors are written once with their aliases, or once a name', async () => {
    const once = await convert('tied.pt');
    expect([...once.plans[0].aliases]).toEqual([['lm_head.weight', 'embed.weight']]);
    const tensors = (bytes: Buffer) => bytes.subarray(8 + Number(bytes.readBigUInt64LE(0)));
    expect(tensors(readFileSync(once.files[0].path))).toEqual(
      tensors(readFileSync(join(fixtures, 'tied.expected'))),
    );
    const twice = await convert(
      'tied.pt',
      { duplicateTied: true },
      { output: join(folder, 'twice.safetensors') },
    );
    expect([...twice.plans[0].aliases]).toEqual([]);
    expect(plain(await contents([twice.files[0].path]))).toEqual(plain(digests['tied.pt']));
  });

  it('shards keep together, with a new index; other sizes are made on request', async () => {
    const expected = plain({
      ...digests['pytorch_model-00001-of-00002.bin'],
      ...digests['pytorch_model-00002-of-00002.bin'],
    });
    const { files, index } = await convert('pytorch_model.bin.index.json');
    expect(files.map(({ path }) => path.slice(folder.length + 1))).toEqual([
      'model-00001-of-00002.safetensors',
      'model-00002-of-00002.safetensors',
    ]);
    expect(plain(await contents(files.map(({ path }) => path)))).toEqual(expected);
    const { weight_map: map, metadata } = JSON.parse(readFileSync(index as string, 'utf8'));
    expect(Object.keys(map).sort()).toEqual(Object.keys(digests['model.pt']).sort());
    expect(metadata.total_size).toBe(560);
    const small = await convert('model.pt', { maxShardBytes: 100 }, { output: join(folder, 'small') });
    expect(small.files).toHaveLength(3);
    expect(plain(await contents(small.files.map(({ path }) => path)))).toEqual(plain(digests['model.pt']));
  });

  it('a dry run writes nothing', async () => {
    const { files } = await convert('model.pt', {}, { dryRun: true });
    expect(files).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a large file, which another thread reads back', () => {
  const elements = 6 << 20;
  const values = Buffer.from(new Float32Array(elements).map((_, index) => Math.sin(index)).buffer);
  const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${elements},), }`.padEnd(117);
  const source = () => {
    const path = join(folder, 'large.npy');
    writeFileSync(path, Buffer.concat([Buffer.from(`\x93NUMPY\x01\0\x76\0${header}\n`, 'latin1'), values]));
    return path;
  };

  it('is proved equal', async () => {
    let last = [0, 0];
    const { files, receipt } = await convertPath(taskOf(source()), { cancelled: false }, (...progress) => {
      last = progress;
    });
    const digest = createHash('sha256').update(values).digest('hex');
    expect((await contents([files[0].path])).large[0]).toBe(digest);
    expect(JSON.parse(readFileSync(receipt, 'utf8')).tensors[0].sha256).toBe(digest);
    // Everything was written, and all but the header read back.
    expect(last[1] - last[0]).toBeLessThan(1000);
  });

  it('leaves nothing when it is cancelled half-way', async () => {
    const flag = { cancelled: false };
    const path = source();
    const promise = convertPath(taskOf(path), flag, (done) => {
      flag.cancelled = done > 8 << 20;
    });
    await expect(promise).rejects.toThrow(CancelledError);
    expect(readdirSync(folder)).toEqual(['large.npy']);
  });
});

describe('refusals, each by its reason, with nothing left behind', () => {
  it.each([
    ['refused-quantised.pt', 'quantised'],
    ['refused-sparse.pt', 'sparse'],
    ['refused-sparse-csr.pt', 'sparse'],
    ['refused-complex128.pt', 'dtype'],
    ['refused-meta.pt', 'meta'],
    ['refused-name.pt', 'name'],
    ['refused-empty.pt', 'no-tensors'],
    ['refused-torchscript.pt', 'torchscript'],
    ['refused-text.npy', 'dtype'],
    ['refused-complex128.npy', 'dtype'],
    ['refused-estimator.joblib', 'estimator'],
    ['dot-collision.pt', 'name-collision'],
    ['lying-short.pt', 'lying-size'],
    ['lying-missing.pt', 'incomplete'],
    ['../benign/torch/tar.pt', 'legacy-tar'],
    ['../malicious/torch/all-flags.pt', 'dangerous'],
    ['nothing-here.pt', 'vanished'],
  ])('%s: %s', async (name, id) => {
    expect(await refusal(convert(name))).toBe(id);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('an existing output is never replaced', async () => {
    const output = join(folder, 'model.safetensors');
    writeFileSync(output, 'mine');
    expect(await refusal(convert('model.pt'))).toBe('exists');
    expect(readFileSync(output, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['model.safetensors']);
  });

  it('an output that is there will do where that is asked for and it holds exactly the same', async () => {
    const { files } = await convert('model.pt');
    const before = readdirSync(folder);
    expect((await convert('model.pt', {}, { reuse: true })).files).toEqual(files);
    expect(readdirSync(folder)).toEqual(before);
    expect(await refusal(convert('model.pt', { stripPrefix: 'nothing', select: '.' }))).toBe('exists');
    const bytes = readFileSync(files[0].path);
    bytes[bytes.length - 1] ^= 1;
    writeFileSync(files[0].path, bytes);
    expect(await refusal(convert('model.pt', {}, { reuse: true }))).toBe('exists');
    writeFileSync(files[0].path, 'mine');
    expect(await refusal(convert('model.pt', {}, { reuse: true }))).toBe('exists');
    expect(readFileSync(files[0].path, 'utf8')).toBe('mine');
  });

  it('an output that appears meanwhile is not replaced either, and its siblings are taken back', async () => {
    let done = false;
    const promise = convertPath(
      taskOf(join(fixtures, 'model.pt'), { maxShardBytes: 200 }),
      { cancelled: false },
      () => {
        if (!done) writeFileSync(join(folder, 'model-00002-of-00002.safetensors'), 'mine');
        done = true;
      },
    );
    expect(await refusal(promise)).toBe('exists');
    expect(readdirSync(folder)).toEqual(['model-00002-of-00002.safetensors']);
  });

  it('cancelling half-way leaves nothing', async () => {
    const flag = { cancelled: false };
    const promise = convertPath(taskOf(join(fixtures, 'model.pt')), flag, () => {
      flag.cancelled = true;
    });
    await expect(promise).rejects.toThrow(CancelledError);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('a source that changes meanwhile is not converted', async () => {
    const source = join(folder, 'source.pt');
    copyFileSync(join(fixtures, 'model.pt'), source);
    const promise = convertPath(taskOf(source), { cancelled: false }, () => writeFileSync(source, 'changed'));
    expect(['changed', 'truncated', 'not-equal']).toContain(await refusal(promise));
    expect(readdirSync(folder)).toEqual(['source.pt']);
  });

  it('shards: a missing one, a path, a tensor that none has', async () => {
    const index = join(folder, 'pytorch_model.bin.index.json');
    const map = (value: object) => writeFileSync(index, JSON.stringify({ weight_map: value }));
    map({ a: '../model.pt' });
    expect(await refusal(convertPath(taskOf(index), { cancelled: false }))).toBe('path');
    map({ a: 'shard.bin' });
    expect(await refusal(convertPath(taskOf(index), { cancelled: false }))).toBe('missing-shard');
    copyFileSync(join(fixtures, 'model.pt'), join(folder, 'shard.bin'));
    map({ a: 'shard.bin' });
    expect(await refusal(convertPath(taskOf(index), { cancelled: false }))).toBe('missing-tensor');
    expect(readdirSync(folder).sort()).toEqual(['pytorch_model.bin.index.json', 'shard.bin']);
  });
});
