import { describe, expect, it } from 'vitest';
import { checkBytes } from '../../../support/scan';
import { storedZip } from '../../../support/zip';

/*
 * What loaders take because a file has a name, or because a setting says so: Python that they run, files and repositories that they fetch.
 * Beside each stands what honest people write.
 */

/** Severities of what is found in a file as a model, and its evidence; nothing where it is no model. */
async function found(path: string, content: string): Promise<readonly string[]> {
  const { model } = await checkBytes(path, Buffer.from(content));
  return (model?.findings ?? []).map(({ severity, evidence }) => `${severity} ${evidence ?? ''}`.trim());
}

const runs = "import os\nos.system('echo pwned')\n";
const quiet = 'import torch\n';
const pip = 'import subprocess, sys\n';

describe('Python that loaders run by its name', () => {
  it.each([
    ['custom_generate/generate.py', runs],
    ['m/custom_generate/generate.py', `${pip}subprocess.run(["echo", "pwned"])\n`],
    ['handler.py', `${runs}class EndpointHandler:\n  pass\n`],
    [
      'handler.py',
      `${pip}class EndpointHandler:\n  def __init__(self, path):\n    subprocess.check_output(["echo"])\n`,
    ],
    ['code/inference.py', `${runs}def model_fn(folder):\n  return None\n`],
    [
      'inference.py',
      `from os import popen as p\np('echo pwned')\ndef predict_fn(data, model):\n  return data\n`,
    ],
    ['config.py', `${runs}_base_ = ['./base.py']\n`],
    ['configs/net.py', `${runs}model = dict(type='Net')\n`],
  ])('%s is dangerous where it runs commands', async (path, content) => {
    expect((await found(path, content)).some((finding) => finding.startsWith('critical'))).toBe(true);
  });

  it.each([
    ['handler.py', `${quiet}class EndpointHandler:\n  def __init__(self, path):\n    self.model = path\n`],
    ['handler.py', runs],
    ['inference.py', `${pip}def model_fn(folder):\n  return None\ndef later():\n  subprocess.run(["ls"])\n`],
    ['inference.py', runs],
    ['config.py', "_base_ = ['./base.py']\nmodel = dict(type='Net', depth=50)\n"],
    ['train.py', `${runs}model = dict(width=1)\n`],
    ['generate.py', runs],
  ])('%s is no model otherwise', async (path, content) => {
    expect(await found(path, content)).toEqual([]);
  });

  it('is always said of code that generates', async () => {
    expect(await found('custom_generate/generate.py', quiet)).toEqual(['medium generate.py']);
  });

  it('is said of a base that is fetched', async () => {
    expect(await found('config.py', "_base_ = ['https://host.invalid/base.py']\n")).toEqual([
      'medium https://host.invalid/base.py',
    ]);
  });
});

describe('what configurations have loaded first', () => {
  const imports = (...names: string[]) => JSON.stringify({ custom_imports: { imports: names } });
  it.each([
    ['net.yaml', '_base_: https://host.invalid/base.py\n', ['medium https://host.invalid/base.py']],
    ['net.json', '{"_base_": ["./a.py", "http://host.invalid/b"]}', ['medium http://host.invalid/b']],
    ['net.yaml', '_base_: ./base.yaml\ncustom_imports: {imports: [mmdet.models]}\n', []],
    ['net.json', imports('subprocess'), ['critical custom_imports: subprocess']],
    ['net.json', imports('own.layers', 'mmpretrain.models'), []],
    ['train.yaml', 'common:\n  user_dir: /tmp/code\n', ['medium /tmp/code']],
    ['train.yaml', 'common:\n  user_dir: examples/own\n', []],
    ['run.yaml', 'hydra:\n  searchpath: [file:///tmp/conf, pkg://own.conf]\n', ['medium /tmp/conf']],
    ['run.yaml', 'hydra:\n  searchpath: [file://conf]\n', []],
  ])('%s: %j', async (path, content, findings) => {
    expect(await found(path, content)).toEqual(findings);
  });

  it.each([
    ['net.json', imports('own.layers'), 'custom_imports: own.layers'],
    ['train.json', '{"common": {"user_dir": "own"}}', 'own'],
    ['run.json', '{"hydra": {"searchpath": ["pkg://own.conf"]}}', 'searchpath: own.conf'],
  ])('%s in a model: %s', async (path, content, evidence) => {
    const archive = storedZip({ [path]: Buffer.from(content), 'weights.pkl': Buffer.from('N.') });
    const { model } = await checkBytes('model.zip', archive);
    expect(model?.findings.map((finding) => finding.evidence)).toEqual([evidence]);
  });
});

describe('files that settings fetch', () => {
  const json = (value: unknown) => JSON.stringify(value);
  it.each([
    [
      'tokenizer_config.json',
      json({ vocab_file: '../../../../etc/passwd' }),
      'medium ../../../../etc/passwd',
    ],
    [
      'tokenizer_config.json',
      json({ tokenizer_file: 'https://host.invalid/x.json' }),
      'medium https://host.invalid/x.json',
    ],
    ['config.json', json({ merges_file: '/etc/shadow' }), 'medium /etc/shadow'],
    ['config.json', json({ spm_file: '~/.ssh/id_rsa' }), 'medium ~/.ssh/id_rsa'],
    [
      'tokenizer_config.json',
      json({ tokenizer_file: '/home/me/.cache/tokenizer.json' }),
      'info /home/me/.cache/tokenizer.json',
    ],
    [
      'config.json',
      json({ pretrained_cfg: { url: 'http://host.invalid/x.safetensors' } }),
      'medium http://host.invalid/x.safetensors',
    ],
    [
      'config.json',
      json({ pretrained_cfg: { url: 'https://host.invalid/x.pth?a=1' } }),
      'medium https://host.invalid/x.pth?a=1',
    ],
    ['config.json', json({ pretrained_model_name_or_path: 'someone/model' }), 'low someone/model'],
    ['config.json', json({ backbone: 'hf-hub:someone/model' }), 'low hf-hub:someone/model'],
    ['config.json', json({ architecture: 'hf_hub:someone/model@v1' }), 'low hf_hub:someone/model@v1'],
    ['adapter_config.json', json({ peft_type: 'XLORA', adapters: { 0: 'someone/a' } }), 'low someone/a'],
    ['adapter_config.json', json({ peft_type: 'XLORA', adapters: { 0: '../../a' } }), 'medium ../../a'],
    ['config.json', json({ model_type: 'rag', index_path: '/tmp/i' }), 'medium /tmp/i'],
    [
      'modules.json',
      json([{ idx: 0, name: '0', path: '../x', type: 'sentence_transformers.models.Transformer' }]),
      'medium ../x',
    ],
    ['modules.json', json([{ name: '0', path: '', type: 'someone.Module' }]), 'medium someone.Module'],
    ['model_index.json', json({ _class_name: 'P', unet: ['mine', 'Net'] }), 'medium unet/mine.Net'],
    ['config.json', json({ hf_hub_id: 'someone/model', architecture: 'vit' }), 'low someone/model'],
    [
      'meta.json',
      json({ spacy_version: '>=3', requirements: ['x @ https://host.invalid/x.whl'] }),
      'medium x @ https://host.invalid/x.whl',
    ],
    [
      'config.cfg',
      '[nlp]\nlang="en"\n[initialize.before_init]\n@callbacks = "mine.v1"\n',
      'medium @callbacks = mine.v1',
    ],
    [
      'config.cfg',
      `[nlp]\nlang="en"\n[initialize.before_init]\n@callbacks${' '.repeat(99)}= "mine.v1"\n`,
      'medium @callbacks = mine.v1',
    ],
    [
      'README.md',
      '---\nconfigs:\n- config_name: d\n  data_files: https://host.invalid/x.csv\n---\n',
      'low https://host.invalid/x.csv',
    ],
    [
      'README.md',
      '---\nconfigs:\n- data_files:\n  - split: train\n    path: ../../secret.csv\n---\n',
      'medium ../../secret.csv',
    ],
    [
      'onnx/config.json',
      json({ 'transformers.js_config': { use_external_data_format: true } }),
      'info model.onnx_data',
    ],
    [
      'MLmodel',
      'flavors:\n  sklearn:\n    skops_trusted_types:\n    - posix.system\n',
      'critical skops_trusted_types: posix.system',
    ],
    [
      'MLmodel',
      'flavors:\n  python_function:\n    loader_module: mlflow.pyfunc.model\n    model_code_path: agent.py\n',
      'medium agent.py',
    ],
    ['data/pickle_module_info.txt', 'own.pickler\n', 'medium own.pickler'],
    ['data/pickle_module_info.txt', 'os', 'critical pickle_module_info.txt: os'],
    [
      'MLmodel',
      'flavors:\n  python_function:\n    loader_module: mlflow.pytorch\n    pickle_module_name: own.pickler\n',
      'medium own.pickler',
    ],
  ])('%s: %s', async (path, content, finding) => {
    expect(await found(path, content)).toContain(finding);
  });

  it.each([
    ['data/pickle_module_info.txt', 'mlflow.pytorch.pickle_module'],
    ['data/pickle_module_info.txt', 'cloudpickle\n'],
    ['data/pickle_module_info.txt', 'dill'],
    ['tokenizer_config.json', json({ vocab_file: 'vocab.txt', tokenizer_class: 'BertTokenizer' })],
    ['config.json', json({ model_type: 'llama', _name_or_path: 'someone/model' })],
    ['config.json', json({ pretrained_cfg: { tag: 'a1_in1k', custom_load: false } })],
    ['config.json', json({ model_type: 'timm_backbone', backbone: 'resnet50' })],
    ['adapter_config.json', json({ peft_type: 'XLORA', adapters: { 0: 'adapters/a/b' } })],
    ['config.json', json({ model_type: 'rag', index_path: null, index_name: 'compressed' })],
    ['list.json', json([{ name: 'a.py', path: 'src/a.py', type: 'file' }])],
    ['scheduler_config.json', json({ _class_name: 'Scheduler', betas: [0.1, 0.2] })],
    ['meta.json', json({ spacy_version: '>=3', requirements: ['spacy-transformers>=1.1'] })],
    [
      'config.cfg',
      '[nlp]\nlang="en"\n[initialize.before_init]\n@callbacks = "spacy.copy_from_base_model.v1"\n',
    ],
    ['config.cfg', '[general]\n@callbacks = "x"\n'],
    [
      'README.md',
      '---\nconfigs:\n- data_files:\n  - split: train\n    path: data/*.parquet\n---\n# https://host.invalid\n',
    ],
    ['README.md', '# Data\ndata_files: https://host.invalid/x.csv\n'],
    [
      'MLmodel',
      'flavors:\n  sklearn:\n    skops_trusted_types:\n    - sklearn.linear_model._base.LinearRegression\n',
    ],
    [
      'config.json',
      json({ in_features: 8, out_features: 8, activation_function: 'torch.nn.modules.activation.Tanh' }),
    ],
    ['config.json', json({ model_type: 'gpt2', activation_function: 'gelu_new' })],
    ['config.json', json({ sbert_ce_default_activation_function: 'torch.nn.modules.linear.Identity' })],
    [
      'config.json',
      json({ types: { a: 'sentence_transformers.models.Dense' }, structure: { query: ['a'] } }),
    ],
    ['schema.json', json({ types: { a: 'my_package.Row' } })],
    [
      'adapter_config.json',
      json({ peft_type: 'LORA', megatron_config: null, megatron_core: 'megatron.core' }),
    ],
    [
      'genai_config.json',
      json({ model: { decoder: { filename: 'model.onnx', session_options: { log_id: 'x' } } } }),
    ],
    ['config.json', json({ components: { a: { type: 'my_package.Retriever', init_parameters: {} } } })],
    ['config.yml', 'jobs:\n  - uses: my_package.Step\n    fn: run\n'],
    ['data.json', json({ 'py/object': 'my_package.Row', 'py/state': { a: 1 } })],
    [
      'model-settings.json',
      json({ name: 'm', implementation: 'mlserver_sklearn.SKLearnModel', parameters: {} }),
    ],
    ['config.yaml', 'shape: !!python/tuple [1, 2]\nkind: !!python/name:list\n'],
  ])('%s says nothing: %s', async (path, content) => {
    expect(await found(path, content)).toEqual([]);
  });
});

describe('keys that most files have for something else', () => {
  it.each([
    ['model:\n  type: subprocess.Popen\n  args: [sh, -c, id]\n', 'critical'],
    ['model:\n  class_name: os.system\n  kwargs: {command: id}\n', 'critical'],
    ["handlers:\n  x:\n    '()': builtins.exec\n", 'critical'],
    ['model:\n  type: mmdet.models.ResNet\n  depth: 50\n', ''],
    ['package:\n  type: os.linux\n', ''],
    ["handlers:\n  x:\n    '()': mine.Handler\n", ''],
    ['properties:\n  type: string\n', ''],
  ])('name calls only where these act: %j', async (content, severity) => {
    const [first = ''] = await found('config.yaml', content);
    expect(first.split(' ')[0]).toBe(severity);
  });
});
