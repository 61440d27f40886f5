import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../../engine/src/check';
import { judgeFolders } from '../../../engine/src/models/scan/folder';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { checkBytes } from '../../support/scan';

function safetensors(): Buffer {
  const header = Buffer.from('{"w":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}');
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, Buffer.alloc(1)]);
}

/** Verdict and reasons of each model of a folder; `others` are there and were not checked. */
async function judge(
  files: Record<string, string | Buffer>,
  others: readonly string[] = [],
  whole = true,
): Promise<Record<string, readonly string[]>> {
  const reports: FileReport[] = [];
  for (const [path, content] of Object.entries(files))
    reports.push(await checkBytes(path, Buffer.from(content)));
  const judged = judgeFolders(
    reports,
    { isWhole: () => whole, exists: (path) => path in files || others.includes(path) },
    nodePlatform,
  );
  return Object.fromEntries(
    judged.flatMap(({ path, model }) =>
      model === undefined
        ? []
        : [
            [
              path,
              [
                model.verdict,
                ...model.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
                ...model.reasons.map(({ id, message }) => `${id}: ${message.replace(/^.*: |\.$/g, '')}`),
              ],
            ],
          ],
    ),
  );
}

const index = (...shards: string[]) =>
  JSON.stringify({ weight_map: Object.fromEntries(shards.map((shard, at) => [`w${at}`, shard])) });
const shard = (at: number) => `model-0000${at}-of-00002.safetensors`;

describe('the shards of an index', () => {
  const path = 'm/model.safetensors.index.json';

  it('are all there', async () => {
    const report = await judge({
      [path]: index(shard(1), shard(2)),
      [`m/${shard(1)}`]: safetensors(),
      [`m/${shard(2)}`]: safetensors(),
    });
    expect(Object.values(report)).toEqual([['safe'], ['safe'], ['safe']]);
  });

  it('are missing: the index is incomplete and names them', async () => {
    const files = {
      [path]: index(shard(1), shard(2), 'sub/x.safetensors'),
      [`m/${shard(1)}`]: safetensors(),
    };
    expect((await judge(files))[path]).toEqual([
      'incomplete',
      `missing-shard: ${shard(2)}, sub/x.safetensors`,
    ]);
    // One that is excluded from the check is there all the same.
    expect((await judge(files, [`m/${shard(2)}`, 'm/sub/x.safetensors']))[path]).toEqual(['safe']);
    // Nobody looked at the folder of a file that was named by itself.
    expect((await judge(files, [], false))[path]).toEqual(['safe']);
  });

  it('lead elsewhere: that is dangerous, and nothing is missing', async () => {
    expect(await judge({ [path]: index('../../etc/shadow', '/etc/shadow') })).toEqual({
      [path]: ['dangerous', 'model-external-reference critical', 'model-external-reference critical'],
    });
  });

  it('are too many to list', async () => {
    const names = Array.from({ length: 1000 }, (_, at) => `s${at}.safetensors`);
    const [, reason] = (await judge({ [path]: index(...names) }))[path];
    expect(reason).toMatch(/and 995 more$/);
    expect(reason.length).toBeLessThan(200);
  });

  it('are found on Windows', async () => {
    const report = await judge({
      'm\\model.safetensors.index.json': index('a.safetensors'),
      'm\\a.safetensors': safetensors(),
    });
    expect(Object.values(report)).toEqual([['safe'], ['safe']]);
  });
});

describe('the code of a configuration', () => {
  const config = JSON.stringify({
    auto_map: { AutoModel: 'modeling_x.X', AutoConfig: 'configuration_x.C', AutoTokenizer: 'o/n--tok.T' },
  });

  it('is named where it was checked, and missing where it is not there', async () => {
    const report = await judge({ 'm/config.json': config, 'm/modeling_x.py': 'x = 1\n' });
    expect(report['m/config.json']).toEqual([
      'incomplete',
      'remote-code-config medium',
      'missing-code: configuration_x.py',
      'remote-code-checked: modeling_x.py',
    ]);
  });

  it('is named where a list stands in the place of a mapping', async () => {
    const list = JSON.stringify({ auto_map: ['tok.X', null] });
    expect((await judge({ 'm/tokenizer_config.json': list }))['m/tokenizer_config.json']).toEqual([
      'incomplete',
      'remote-code-config medium',
      'missing-code: tok.py',
    ]);
  });

  it('all there leaves the verdict as it was', async () => {
    const report = await judge({
      'm/config.json': config,
      'm/modeling_x.py': '',
      'm/configuration_x.py': '',
      'other/unrelated.py': '',
    });
    expect(report['m/config.json']).toEqual([
      'suspicious',
      'remote-code-config medium',
      'remote-code-checked: configuration_x.py, modeling_x.py',
    ]);
  });
});

describe('a configuration that asks for code', () => {
  const placeOf = async (path: string, text: string) => {
    const { model } = await checkBytes(path, Buffer.from(text));
    return model?.findings.map(({ ruleId, location: { line, column } }) => `${ruleId} ${line}:${column}`);
  };

  it('is told at its key', async () => {
    const yaml = `# trust_remote_code: true\nbase:\n  trust_remote_code: false\nmodel:\n  name: a/b\n  trust_remote_code: true\n`;
    expect(await placeOf('train.yaml', yaml)).toEqual(['remote-code-config 6:3']);
    expect(await placeOf('config.json', '{\n  "a": 1,\n  "auto_map": {"AutoModel": "m.X"}\n}')).toEqual([
      'remote-code-config 3:4',
    ]);
    expect(await placeOf('train.yaml', '{"trust\\x5fremote_code": true}')).toEqual([
      'remote-code-config 1:1',
    ]);
  });
});

describe('modules of sentence-transformers', () => {
  const modules = (...types: string[]) =>
    JSON.stringify(types.map((type, idx) => ({ idx, name: String(idx), path: '', type })));

  it("are its own, or somebody else's code", async () => {
    const report = await judge({
      'own/modules.json': modules(
        'sentence_transformers.models.Transformer',
        'sentence_transformers.models.Pooling',
      ),
      'm/modules.json': modules('sentence_transformers.models.Transformer', 'custom_st.Transformer'),
      'm/custom_st.py': '',
      'list/data.json': '[{"idx": 1}]',
    });
    expect(report).toEqual({
      'own/modules.json': ['safe'],
      'm/modules.json': ['suspicious', 'remote-code-config medium', 'remote-code-checked: custom_st.py'],
    });
  });
});

describe('a pickle beside safetensors', () => {
  const pickle = '(dp0\n.';

  it.each([
    ['pytorch_model.bin', 'model.safetensors'],
    ['unet/diffusion_pytorch_model.bin', 'unet/diffusion_pytorch_model.safetensors'],
    ['v1-5-pruned.ckpt', 'v1-5-pruned.safetensors'],
    ['pytorch_model-00001-of-00003.bin', 'model-00001-of-00002.safetensors'],
  ])('%s beside %s is pointed out', async (bin, tensors) => {
    const report = await judge({ [bin]: pickle, [tensors]: safetensors() });
    expect(report).toEqual({ [bin]: ['safe', 'pickle-beside-safetensors info'], [tensors]: ['safe'] });
  });

  it.each([
    ['optimizer.pt', 'model.safetensors'],
    ['a/pytorch_model.bin', 'b/model.safetensors'],
  ])('%s beside %s is of another model', async (bin, tensors) => {
    expect((await judge({ [bin]: pickle, [tensors]: safetensors() }))[bin]).toEqual(['safe']);
  });
});

describe('arrays beside a pickle of joblib before 0.10', () => {
  const text = (value: string) => `V${value}\n`;
  const old = (fields: string, name = 'joblib.numpy_pickle\nNDArrayWrapper') =>
    `c${name}\n)\x81(d${fields}b.`;
  const wrapper = (file: string) =>
    old(`${text('filename')}${text(file)}s${text('subclass')}cnumpy\nndarray\ns${text('allow_mmap')}I00\ns`);
  const plain = Buffer.from(
    `\x93NUMPY\x01\x00v\x00${"{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }".padEnd(117)}\n${'\0'.repeat(8)}`,
    'latin1',
  );
  const attack = 'cposix\nsystem\n(Vecho pwned\ntR.';
  const binary = (pickle: string) => Buffer.from(pickle, 'latin1');

  it('are as good or as bad as they are', async () => {
    const report = await judge({
      'good.pkl': binary(wrapper('good.pkl_01.npy')),
      'good.pkl_01.npy': plain,
      'bad.pkl': binary(wrapper('bad.pkl_01.npy')),
      'bad.pkl_01.npy': attack,
      'strange.pkl': binary(wrapper('data.npy')),
      'data.npy': 'cmine\nmake\n(tR.',
      'sub/compat.pkl': binary(wrapper('x.npy').replace('joblib.numpy_pickle', 'joblib.numpy_pickle_compat')),
      'sub/x.npy': attack,
      'list.joblib': binary(
        `(l${wrapper('good.pkl_01.npy').slice(0, -1)}a${wrapper('bad.pkl_01.npy').slice(0, -1)}a.`,
      ),
    });
    expect(report).toMatchObject({
      'good.pkl': ['safe'],
      'bad.pkl': ['dangerous', 'model-external-reference critical'],
      'strange.pkl': ['suspicious', 'model-external-reference medium'],
      'sub/compat.pkl': ['dangerous', 'model-external-reference critical'],
      'list.joblib': ['dangerous', 'model-external-reference critical'],
    });
  });

  it('make a model incomplete where they are missing, or were not checked', async () => {
    const file = binary(wrapper('m.pkl_01.npy'));
    expect(await judge({ 'm.pkl': file })).toEqual({ 'm.pkl': ['incomplete', 'missing-data: m.pkl_01.npy'] });
    const names = ['incomplete', 'neighbours-not-checked: m.pkl_01.npy. Check the whole folder'];
    expect(await judge({ 'm.pkl': file }, ['m.pkl_01.npy'])).toEqual({ 'm.pkl': names });
    expect(await judge({ 'm.pkl': file }, [], false)).toEqual({ 'm.pkl': names });
  });

  it('may not lie outside of the folder, and are named by text', async () => {
    const report = await judge({
      'up.pkl': binary(wrapper('../x.npy')),
      'root.pkl': binary(wrapper('/etc/passwd')),
      'computed.pkl': binary(
        old(`${text('filename')}cbuiltins\nstr\n)Rs${text('subclass')}cnumpy\nndarray\ns`),
      ),
      'subclass.pkl': binary(old(`${text('filename')}${text('x.npy')}s${text('subclass')}cmine\nArray\ns`)),
      'twice.pkl': binary(wrapper('a.npy').replace(/s\)?b\.$/, `sb}${text('filename')}${text('b.npy')}sb.`)),
    });
    for (const [verdict] of Object.values(report)) expect(verdict).not.toBe('safe');
    expect(report['up.pkl'][0]).toBe('dangerous');
    expect(report['root.pkl'][0]).toBe('dangerous');
  });

  it('of which only the bytes are read have to be there', async () => {
    const dtype = `cnumpy\ndtype\n(${text('f8')}I00\nI01\ntR(I3\n${text('<')}NNNI-1\nI-1\nI0\ntb`;
    const compressed = old(
      `${text('filename')}${text('m.pkl_01.npy.z')}s${text('init_args')}(cnumpy\nndarray\n(I0\ntC\x01btss${text('state')}(I1\n(I2\nt${dtype}I00\ntss`.replaceAll(
        'tss',
        'ts',
      ),
      'joblib.numpy_pickle\nZNDArrayWrapper',
    );
    expect(await judge({ 'm.pkl': binary(compressed) }, ['m.pkl_01.npy.z'])).toEqual({ 'm.pkl': ['safe'] });
    expect(await judge({ 'm.pkl': binary(compressed) })).toEqual({
      'm.pkl': ['incomplete', 'missing-data: m.pkl_01.npy.z'],
    });
  });
});
