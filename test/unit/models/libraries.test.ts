import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../engine/src/models/pickle/globals/shapes';
import { scanBytes } from '../../support/scan';

/*
 * Classes whose shapes come from the source of their libraries, and uses beside those. What the libraries themselves write is in
 * test/fixtures/modern/libraries (make_libraries.py).
 */

const global = (module: string, name: string) => `c${module}\n${name}\n`;
const text = (value: string) => `X${String.fromCharCode(value.length)}\0\0\0${value}`;
const entries = (items: readonly string[]) =>
  items.map((item, index) => (index % 2 === 0 && !item.startsWith('c') ? text(item) : item)).join('');
const made = (module: string, name: string, ...state: string[]) =>
  `${global(module, name)})\x81(${entries(state)}db`;
const items = (module: string, name: string, ...pairs: string[]) =>
  `${global(module, name)})\x81(${entries(pairs)}u`;

/** An item whose key stands outside what is read at once. */
const far = (module: string, name: string, key: string) =>
  `${text(key)}q\0B\0\0\x20\0${'\0'.repeat(1 << 21)}\x86${global(module, name)})\x81h\0K\x01s\x86`;

const print = global('builtins', 'print');
const ivp = 'scipy.integrate._ivp.ivp';
const solution = made('scipy.integrate._ivp.common', 'OdeSolution', 'n_segments', 'K\x01');
const wrappers = 'gymnasium.wrappers.common';
const environment = (...state: string[]) =>
  made('gymnasium.envs.classic_control.cartpole', 'CartPoleEnv', ...state);
const radial = (method: string) =>
  `${global('builtins', 'getattr')}(${global('scipy.interpolate._rbf', 'Rbf')})\x81${text(method)}tR`;
const outputOf = (module: string, name: string, fields: string, ...pairs: string[]) =>
  `${global(module, name)}(${fields}NtR(${entries(pairs)}u`;
const output = (fields: string, ...pairs: string[]) =>
  outputOf('transformers.modeling_outputs', 'SequenceClassifierOutput', fields, ...pairs);
const clip = 'transformers.models.clip.modeling_clip';
const parakeet = 'transformers.models.parakeet.modeling_parakeet';
const conv = 'ultralytics.nn.modules.conv';
const settings = 'pytorch_lightning.utilities.parsing';
const configDict = 'ml_collections.config_dict.config_dict';
const bert = 'transformers.models.bert.tokenization_bert';
const roformer = 'transformers.models.roformer.tokenization_roformer_fast';
/** A str that no opcode for text has spelled: numpy.str_ of eleven characters, `__class__` among what it may say. */
const spelledByNumbers = `${global('numpy.core.multiarray', 'scalar')}(${global('numpy', 'dtype')}(${text('U2')}K\0K\x01tRC\x08a\0\0\0b\0\0\0tR`;
const tree = (key: string) => `${global('xarray.core.datatree', 'DataTree')})\x81N}${text(key)}}s\x86b`;
const horizon = made('sktime.forecasting.base._fh', 'ForecastingHorizon', '_is_relative', '\x88');
const slicer = (...state: string[]) => made('slicer.slicer', 'Slicer', ...state);
const metadata = made('omegaconf.base', 'ContainerMetadata', 'key', 'N');
const feature = (...parts: string[]) => `(${parts.join('')}t`;
const columns = (...features: string[]) =>
  made('sklearn_pandas.dataframe_mapper', 'DataFrameMapper', 'features', `(${features.join('')}l`);
const loadType = (name: string) => `${global('dill._dill', '_load_type')}(${text(name)}tR`;

describe('libraries that were read in source', () => {
  it.each([
    [
      'a layer of einops',
      made('einops.layers.torch', 'Rearrange', 'pattern', text('a b'), 'axes_lengths', '}'),
      'safe',
    ],
    [
      'one whose pattern is a function',
      made('einops.layers.torch', 'Rearrange', 'pattern', print),
      'suspicious',
    ],
    ['settings of ml_collections', made(configDict, 'ConfigDict', '_fields', '}', '_locked', '\x88'), 'safe'],
    ['one whose method is replaced', made(configDict, 'ConfigDict', 'lock', print), 'suspicious'],
    [
      'a frozen dictionary of ml_collections',
      made(configDict, 'FrozenConfigDict', '_configdict', made(configDict, 'ConfigDict', '_fields', '}')),
      'safe',
    ],
    [
      'one that is made anew of something else',
      made(configDict, 'FrozenConfigDict', '_configdict', made(conv, 'Conv', 'training', '\x88')),
      'suspicious',
    ],
    ['an explanation of shap', made('shap._explanation', 'Explanation', '_s', slicer('o', ']')), 'safe'],
    ['one whose method is replaced', made('shap._explanation', 'Explanation', 'mean', print), 'suspicious'],
    ['arrays of slicer with a method among them', slicer('__len__', print), 'suspicious'],
    ['words of spaCy', `${global('spacy.strings', 'StringStore')}(](${text('a')}${text('b')}etR`, 'safe'],
    ['words that are a number', `${global('spacy.strings', 'StringStore')}(](K\x01etR`, 'suspicious'],
    ['a step of thinc', made('thinc.types', 'Ragged', 'data', 'N', 'lengths', 'N'), 'safe'],
    ['one whose method is replaced', made('thinc.types', 'Ragged', 'dataXd', print), 'suspicious'],
    [
      'a cache of transformers',
      made('transformers.cache_utils', 'DynamicCache', 'layers', ']', 'offloading', '\x89'),
      'safe',
    ],
    [
      'one whose method is replaced',
      made('transformers.cache_utils', 'DynamicCache', 'update', print),
      'suspicious',
    ],
    [
      'regions of a sphere',
      made('scipy.spatial._spherical_voronoi', 'SphericalVoronoi', 'radius', 'K\x01', 'regions', ']'),
      'safe',
    ],
    [
      'a description that is a function',
      `${global('scipy.stats._stats_py', 'DescribeResult')}(K\x01${print}K\0K\0K\0K\0t\x81`,
      'suspicious',
    ],
    [
      'a forecaster of sktime',
      made('sktime.forecasting.naive', 'NaiveForecaster', 'strategy', text('mean'), '_fh', horizon),
      'safe',
    ],
    [
      'one whose method is replaced',
      made('sktime.forecasting.naive', 'NaiveForecaster', 'predict', print),
      'suspicious',
    ],
    [
      'one that makes a network anew',
      made('sktime.classification.deep_learning.base', 'BaseDeepClassifier', 'history', 'N'),
      'suspicious',
    ],
    [
      'intervals of MAPIE',
      made('mapie.regression.regression', 'MapieRegressor', 'method', text('plus')),
      'safe',
    ],
    [
      'one whose method is replaced',
      made('mapie.regression.regression', 'MapieRegressor', 'fit', print),
      'suspicious',
    ],
    ['rules of imodels', made('imodels.rule_set.rule_fit', 'RuleFitClassifier', 'random_state', 'N'), 'safe'],
    [
      'one whose method is replaced',
      made('imodels.rule_set.rule_fit', 'RuleFitClassifier', 'fit', print),
      'suspicious',
    ],
    ['effects of EconML', made('econml.dml.dml', 'LinearDML', 'allow_missing', '\x88'), 'safe'],
    ['one whose method is replaced', made('econml.dml.dml', 'LinearDML', 'effect', print), 'suspicious'],
    [
      'one that asks what it wraps',
      made('econml.inference._bootstrap', 'BootstrapEstimator', '_wrapped', 'N'),
      'suspicious',
    ],
    ['a cross validation of LightGBM', made('lightgbm.engine', 'CVBooster', 'boosters', ']'), 'safe'],
    [
      'one whose boosters are a function',
      made('lightgbm.engine', 'CVBooster', 'boosters', print),
      'suspicious',
    ],
    ['a tagger that counts', made('nltk.tag.tnt', 'TnT', 'known', 'K\x01'), 'safe'],
    ['one whose method is replaced', made('nltk.tag.tnt', 'TnT', 'tag', print), 'suspicious'],
    ['a tree of datasets', tree('_children'), 'safe'],
    ['one whose method is replaced', tree('children'), 'suspicious'],
    [
      'a fast tokenizer by its old name',
      made(`${bert}_fast`, 'BertTokenizerFast', 'padding_side', text('left')),
      'safe',
    ],
    ['one whose method is replaced', made(`${bert}_fast`, 'BertTokenizerFast', 'pad', print), 'suspicious'],
    [
      'one that cuts words by another library',
      made(roformer, 'RoFormerTokenizerFast', 'verbose', '\x88'),
      'suspicious',
    ],
    [
      'one that loads a file',
      made('transformers.tokenization_t5', 'T5Tokenizer', 'vocab_file', text('x')),
      'suspicious',
    ],
    [
      'settings by a module of transformers 2',
      made('transformers.configuration_bert', 'BertConfig', 'hidden_size', 'K\x01'),
      'safe',
    ],
    [
      'what Rust reads',
      `${global('tokenizers', 'AddedToken')})\x81}(${text('content')}${text('a')}ub`,
      'safe',
    ],
    ['a layer', made(conv, 'Conv', 'training', '\x88', 'i', 'K\x01', 'type', text('Conv')), 'safe'],
    ['a layer whose method is replaced', made(conv, 'Conv', 'forward', print), 'suspicious'],
    ['a layer whose type is a function', made(conv, 'Conv', 'type', print), 'suspicious'],
    ['a class of the library that nobody has', made(conv, 'Konv', 'i', 'K\x01'), 'suspicious'],
    ['settings', items(settings, 'AttributeDict', 'lr', 'K\x01'), 'safe'],
    ['settings with a function', items(settings, 'AttributeDict', 'lr', print), 'suspicious'],
    [
      'settings whose key is computed',
      items(settings, 'AttributeDict', spelledByNumbers, 'K\x01'),
      'suspicious',
    ],
    ['settings whose class is another', items('easydict', 'EasyDict', '__class__', 'K\x01'), 'suspicious'],
    ['settings with attributes for all', items(settings, 'AttributeDict', '__dict__', '}'), 'suspicious'],
    ['settings with an ordinary name far away', far('easydict', 'EasyDict', 'dataset_'), 'safe'],
    ['settings whose class is named far away', far('easydict', 'EasyDict', '__class__'), 'suspicious'],
    ['what a model gives', output('NNN', 'loss', 'N'), 'safe'],
    ['what a model gives, with its layers', output('N}N', 'logits', '}'), 'safe'],
    ['what one architecture gives', outputOf(clip, 'CLIPOutput', 'NNN', 'loss', 'N'), 'safe'],
    ['one with a function', outputOf(clip, 'CLIPOutput', 'NNN', 'keys', print), 'suspicious'],
    ['one whose first field is pairs', outputOf(clip, 'CLIPOutput', '}NN', 'loss', 'N'), 'suspicious'],
    ['one with a constructor of its own', outputOf(parakeet, 'ParakeetGenerateOutput', 'NNN'), 'suspicious'],
    ['one whose first field names attributes', output('}NN', 'loss', 'N'), 'suspicious'],
    ['one whose first field lists attributes', output(']NN', 'loss', 'N'), 'suspicious'],
    ['one whose class is another', output('NNN', '__class__', 'N'), 'suspicious'],
    ['one whose fields are named anew', output('NNN', '__dataclass_fields__', '}'), 'suspicious'],
    ['one with a function', output('NNN', 'update', print), 'suspicious'],
    ['a solution, as a function of time', items(ivp, 'OdeResult', 'sol', solution), 'safe'],
    ['such a function by another name', items(ivp, 'OdeResult', 'update', solution), 'suspicious'],
    ['a solution that is a function', items(ivp, 'OdeResult', 'sol', print), 'suspicious'],
    ['an environment of Gymnasium', environment('state', 'N', '_np_random_seed', 'N'), 'safe'],
    ['one whose step is replaced', environment('step', print), 'suspicious'],
    ['one whose settings are a function', environment('spec', print), 'suspicious'],
    ['what is put around one', made(wrappers, 'TimeLimit', 'env', environment('state', 'N')), 'safe'],
    [
      'what is put around a function',
      made(wrappers, 'TimeLimit', 'env', print, 'reset', print),
      'suspicious',
    ],
    [
      'radial functions',
      made('scipy.interpolate._rbf', 'Rbf', 'N', 'K\x01', '_function', radial('_h_cubic')),
      'safe',
    ],
    [
      'one by another method',
      made('scipy.interpolate._rbf', 'Rbf', '_function', radial('_init_function')),
      'suspicious',
    ],
    ['one whose method is called', `${radial('_h_cubic')}(K\x01tR`, 'suspicious'],
    ['a node of settings', items('yacs.config', 'CfgNode', 'LR', 'K\x01'), 'safe'],
    ['what yacs keeps beside them', made('yacs.config', 'CfgNode', '__immutable__', '\x89'), 'safe'],
    ['what nobody keeps beside them', made('yacs.config', 'CfgNode', '__secret__', '\x89'), 'suspicious'],
    ['a container of OmegaConf', made('omegaconf.dictconfig', 'DictConfig', '_metadata', metadata), 'safe'],
    [
      'one whose metadata is something else',
      made('omegaconf.dictconfig', 'DictConfig', '_metadata', '}'),
      'suspicious',
    ],
    ['columns', columns(feature('(]t', 'N', '}')), 'safe'],
    ['columns with something to call them with', columns(feature(print, 'N', '}', 'K\x01')), 'suspicious'],
    [
      'columns that are not known',
      made('sklearn_pandas.dataframe_mapper', 'DataFrameMapper', 'features', 'N'),
      'suspicious',
    ],
    ['words of flair', made('flair.data', 'Dictionary', 'idx2item', ']', 'add_unk', '\x88'), 'safe'],
    [
      'words that are modules',
      made('flair.data', 'Dictionary', 'idx2item', `(${made(conv, 'Conv')}l`),
      'suspicious',
    ],
    [
      'an embedding that loads a model by its name',
      made('flair.embeddings.token', 'TransformerWordEmbeddings', 'name', text('x')),
      'suspicious',
    ],
    [
      'a function that a class computes',
      `(${global('optuna.samplers._tpe.sampler', 'default_weights')}l`,
      'safe',
    ],
  ])('%s', async (_, program, verdict) => {
    const report = await scanBytes(Buffer.from(`\x80\x03${program}.`, 'latin1'), 'model.pkl');
    expect(report.verdict).toBe(verdict);
  });

  it.each([
    ['set', 'safe'],
    ['CodeType', 'not safe'],
    ['FunctionType', 'not safe'],
  ])('dill loads %s by its name', async (name, expected) => {
    const report = await scanBytes(Buffer.from(`\x80\x03${loadType(name)}(]tR.`, 'latin1'), 'model.pkl');
    expect(report.verdict === 'safe' ? 'safe' : 'not safe').toBe(expected);
  });

  it('have the attributes of what they are made of', () => {
    const keys = [...(shapeOf(`${conv}.Conv2`)?.keys?.keys() ?? [])];
    expect(keys).toEqual(expect.arrayContaining(['_parameters', 'conv', 'cv2']));
    expect(shapeOf(`${conv}.Conv2`)?.callable).toBe(true);
  });
});

describe('checkpoints of the hub', () => {
  const metric = 'torchmetrics.classification.accuracy';
  const parameters = made('catboost.core', 'CatBoostClassifier', 'depth', 'K\x06', '__model', text('CBM1'));
  it.each([
    [
      'a layer of a YOLO of 2020',
      made('models.common', 'Focus', 'i', 'K\x01', 'type', text('Focus')),
      'safe',
    ],
    ['a whole YOLO of 2020', made('models.yolo', 'Model', 'names', '(lp0\n', 'yaml', '}'), 'safe'],
    ['one whose layers are replaced', made('models.yolo', 'Model', 'forward', print), 'suspicious'],
    ['a class that no YOLO had', made('models.common', 'Konv', 'i', 'K\x01'), 'suspicious'],
    ['a metric', made(metric, 'MulticlassAccuracy', '_update_count', 'K\x01'), 'safe'],
    ['a metric whose update is replaced', made(metric, 'MulticlassAccuracy', 'update', print), 'suspicious'],
    ['a model of CatBoost', parameters, 'safe'],
    ['one whose bytes are something else', made('catboost.core', 'CatBoost', '__model', print), 'suspicious'],
    ['one with a function', made('catboost.core', 'CatBoost', 'loss_function', print), 'suspicious'],
    [
      'settings of a model',
      made('transformers.configuration_utils', 'PretrainedConfig', 'dtype', 'N'),
      'safe',
    ],
    [
      'settings whose names are led elsewhere',
      made('transformers.configuration_utils', 'PretrainedConfig', 'attribute_map', '}'),
      'suspicious',
    ],
    [
      'settings that have layers of their own',
      made('transformers.configuration_utils', 'PretrainedConfig', '_heterogeneity_spec', '}'),
      'suspicious',
    ],
    ['what an epoch measured', made('espnet2.train.reporter', 'Average', 'value', 'K\x01'), 'safe'],
    [
      'what it measured as a function',
      made('espnet2.train.reporter', 'Average', 'value', print),
      'suspicious',
    ],
  ])('%s', async (_, program, verdict) => {
    const report = await scanBytes(Buffer.from(`\x80\x03${program}.`, 'latin1'), 'model.pkl');
    expect(report.verdict).toBe(verdict);
  });

  it('names the library of a class that was not reviewed', async () => {
    const report = await scanBytes(
      Buffer.from(`\x80\x03${made('espnet2.asr.ctc', 'CTC', 'i', 'K\x01')}.`, 'latin1'),
      'model.pkl',
    );
    expect(report.findings[0]?.message).toContain('It belongs to espnet:');
  });
});

describe('what whole models hold beside their layers', () => {
  const linear = 'torch.nn.modules.linear';
  const config = 'transformers.models.convbert.configuration_convbert';
  const local = global('fsspec.implementations.local', 'LocalFileSystem');
  const alias = (root: string, item: string) =>
    `${global('_operator', 'getitem')}(${global('typing', root)}${item}tR`;
  const meter = `${global('astropy.units.core', '_recreate_irreducible_unit')}(${global('astropy.units.core', 'IrreducibleUnit')}(${text('m')}l\x88tR`;
  const length = `${global('numpy.core.multiarray', '_reconstruct')}(${global('astropy.units.quantity', 'Quantity')}(K\0tC\x01btR((K\x01(K\x01t${global('numpy', 'dtype')}(${text('f8')}K\0K\x01tR\x89C\x08${'\0'.repeat(8)}t}${text('_unit')}${meter}stb`;
  const message = 'torch_geometric.nn.conv.gcn_conv';

  it.each([
    ['data of a user on a layer', made(linear, 'Linear', 'labels', ']', 'stddev', 'K\x01'), 'safe'],
    ['a function of a user on a layer', made(linear, 'Linear', 'forward', print), 'suspicious'],
    ['a special name on a layer', made(linear, 'Linear', '__setstate__', 'N'), 'suspicious'],
    [
      'a layer within a layer',
      made(linear, 'Linear', 'other', `${global(linear, 'Linear')})\x81`),
      'suspicious',
    ],
    [
      'settings that timm gives its models',
      made('timm.models.resnet', 'ResNet', 'pretrained_cfg', '}'),
      'safe',
    ],
    ['a setting of a user', made(config, 'ConvBertConfig', 'own_setting', 'K\x01'), 'safe'],
    ['a setting that is a function', made(config, 'ConvBertConfig', 'own_setting', print), 'suspicious'],
    [
      'settings that lead names elsewhere',
      made(config, 'ConvBertConfig', 'attribute_map', '}'),
      'suspicious',
    ],
    ['a node of OmegaConf', made('omegaconf.nodes', 'AnyNode', '_val', 'K\x01', '_parent', 'N'), 'safe'],
    ['one whose method is replaced', made('omegaconf.nodes', 'AnyNode', '_set_value', print), 'suspicious'],
    ['a type of an annotation', alias('List', global('builtins', 'int')), 'safe'],
    ['one of a type of an annotation', alias('Optional', alias('List', global('builtins', 'int'))), 'safe'],
    ['an item of anything else', `${global('_operator', 'getitem')}(}${text('a')}tR`, 'suspicious'],
    [
      'a union of types',
      `${global('functools', 'reduce')}(${global('_operator', 'or_')}(${global('builtins', 'int')}${global('builtins', 'str')}ttR`,
      'safe',
    ],
    ['another reduction', `${global('functools', 'reduce')}(${print}(K\x01K\x02ttR`, 'suspicious'],
    ['a file system of local files', `${global('fsspec.spec', 'make_instance')}(${local})}tR`, 'safe'],
    ['an instance of something else', `${global('fsspec.spec', 'make_instance')}(${print})}tR`, 'suspicious'],
    ['a length', length, 'safe'],
    ['a unit of another class', meter.replace('IrreducibleUnit', 'print'), 'suspicious'],
    // Its __setstate__ renders Python of the state, and imports it.
    ['a convolution of a graph', made(message, 'GCNConv', 'inspector', 'N'), 'suspicious'],
  ])('%s', async (_, program, verdict) => {
    const report = await scanBytes(Buffer.from(`\x80\x03${program}.`, 'latin1'), 'model.pkl');
    expect(report.verdict).toBe(verdict);
  });

  it('take bytes that protocol 2 spells', async () => {
    const bytes = `${global('_codecs', 'encode')}(${text('{}')}${text('latin1')}tR`;
    const program = `${global('tokenizers', 'Tokenizer')})\x81${bytes}b`;
    expect((await scanBytes(Buffer.from(`\x80\x02${program}.`, 'latin1'), 'model.pkl')).verdict).toBe('safe');
  });
});
