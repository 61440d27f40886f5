import { t } from '../../../../l10n/messages';
import type { Severity } from '../../finding';
import { meets } from '../pins';
import { normalisedName } from '../requirement';

/** Versions of packages of machine learning that are known to be dangerous, for use without any network. */
export interface KnownBad {
  /** Normalised. */
  readonly name: string;
  /** PEP 440: the versions that are meant. */
  readonly versions: string;
  /** First version without it; undefined where single releases are bad. */
  readonly fixed: string | undefined;
  readonly id: string;
  /** What happens, as a part of a sentence in English. */
  readonly effect: string;
  readonly severity: Severity;
}

/** Day on which the table was last gone through. It is small on purpose: an advisory service knows more. */
const knownBadDate = '2026-11-29';

const rows: readonly (readonly [string, string, string | undefined, string, string, Severity])[] = [
  [
    'torch',
    '<1.13.0',
    '2.6.0',
    'CVE-2025-32434',
    'torch.load unpickles whatever a file holds, and has no weights_only yet',
    'high',
  ],
  [
    'torch',
    '>=1.13.0,<2.6.0',
    '2.6.0',
    'CVE-2025-32434',
    'torch.load runs code even with weights_only=True',
    'high',
  ],
  [
    'torch',
    '>=2.6.0,<2.10.0',
    '2.10.0',
    'CVE-2026-24747',
    'a checkpoint can damage the memory even with weights_only=True',
    'high',
  ],
  ['numpy', '<1.16.3', '1.16.3', 'CVE-2019-6446', 'numpy.load unpickles by default', 'high'],
  [
    'numpy',
    '>=1.16.3,<1.22.0',
    '1.22.0',
    'CVE-2021-34141',
    'comparisons of data types are incomplete',
    'low',
  ],
  [
    'scikit-learn',
    '<1.5.0',
    '1.5.0',
    'CVE-2024-5206',
    'a fitted TfidfVectorizer keeps text of its training data',
    'medium',
  ],
  ['joblib', '<1.2.0', '1.2.0', 'CVE-2022-21797', 'pre_dispatch of Parallel is evaluated as code', 'high'],
  [
    'transformers',
    '<4.36.0',
    '4.36.0',
    'CVE-2023-6730',
    'loading a retriever unpickles files of the model',
    'high',
  ],
  [
    'transformers',
    '>=4.36.0,<4.38.0',
    '4.38.0',
    'CVE-2024-3568',
    'loading a checkpoint unpickles its files',
    'high',
  ],
  [
    'transformers',
    '>=4.38.0,<4.48.0',
    '4.48.0',
    'CVE-2024-11393',
    'loading some models unpickles their files',
    'high',
  ],
  [
    'keras',
    '>=3.0.0,<3.9.0',
    '3.9.0',
    'CVE-2025-1550',
    'the configuration of a model imports and calls what it names',
    'high',
  ],
  ['keras', '>=3.9.0,<3.11.0', '3.11.0', 'CVE-2025-8747', 'safe_mode can be got around', 'high'],
  ['keras', '>=3.11.0,<3.11.3', '3.11.3', 'CVE-2025-9905', 'safe_mode does not count for .h5 files', 'high'],
  ['tensorflow', '<2.3.4', '2.3.4', 'CVE-2021-37678', 'a model in YAML runs code', 'high'],
  ['tensorflow', '>=2.4.0,<2.4.3', '2.4.3', 'CVE-2021-37678', 'a model in YAML runs code', 'high'],
  ['tensorflow', '>=2.5.0,<2.5.1', '2.5.1', 'CVE-2021-37678', 'a model in YAML runs code', 'high'],
  ['mlflow', '<2.2.1', '2.2.1', 'CVE-2023-1177', 'the server hands out any file of its machine', 'critical'],
  ['mlflow', '>=2.2.1,<2.10.0', '2.10.0', 'CVE-2024-27132', 'a recipe runs scripts in the browser', 'high'],
  [
    'ray',
    '<2.8.1',
    '2.8.1',
    'CVE-2023-6019',
    'the dashboard runs commands of whoever reaches it',
    'critical',
  ],
  ['gradio', '<4.13.0', '4.13.0', 'CVE-2024-1561', 'the server hands out any file of its machine', 'high'],
  [
    'pyarrow',
    '>=0.14.0,<14.0.1',
    '14.0.1',
    'CVE-2023-47248',
    'reading IPC or Parquet files runs code',
    'critical',
  ],
  ['skops', '<0.12.0', '0.12.0', 'CVE-2025-54412', 'the check of trusted types can be got around', 'high'],
  ['pyyaml', '<5.1', '5.4', 'CVE-2017-18342', 'load runs code unless a safe loader is given', 'critical'],
  ['pyyaml', '>=5.1,<5.4', '5.4', 'CVE-2020-14343', 'full_load runs code', 'critical'],
  ['vllm', '<0.7.0', '0.7.0', 'CVE-2025-24357', 'loading a model unpickles its files', 'high'],
  [
    'vllm',
    '>=0.7.0,<0.8.5',
    '0.8.5',
    'CVE-2025-32444',
    'the Mooncake transport unpickles what the network sends',
    'critical',
  ],
  [
    'onnx',
    '<1.13.0',
    '1.13.0',
    'CVE-2022-25882',
    'external data can name files outside of the model',
    'high',
  ],
  [
    'onnx',
    '>=1.13.0,<1.16.0',
    '1.16.0',
    'CVE-2024-27318',
    'external data can name files outside of the model',
    'high',
  ],
  ['nltk', '<3.9', '3.9', 'CVE-2024-39705', 'downloaded data is unpickled', 'high'],
  ['torchserve', '<0.8.2', '0.8.2', 'CVE-2023-43654', 'the server loads models from any address', 'critical'],
  [
    'llama-cpp-python',
    '>=0.2.30,<0.2.72',
    '0.2.72',
    'CVE-2024-34359',
    'the chat template of a model runs code',
    'critical',
  ],
  [
    'pytorch-lightning',
    '<1.6.0',
    '1.6.0',
    'CVE-2021-4118',
    'loading hyperparameters from YAML runs code',
    'high',
  ],
  [
    'distributed',
    '<2021.10.0',
    '2021.10.0',
    'CVE-2021-42343',
    'workers of a local cluster listen to the whole network',
    'high',
  ],
  ['pillow', '<10.0.1', '10.0.1', 'CVE-2023-4863', 'a WebP image overflows memory', 'high'],
  [
    'ultralytics',
    '==8.3.41',
    undefined,
    'PYSEC-2024-154',
    'this release was tampered with and mines coins',
    'critical',
  ],
  [
    'ultralytics',
    '==8.3.42',
    undefined,
    'PYSEC-2024-154',
    'this release was tampered with and mines coins',
    'critical',
  ],
  [
    'ultralytics',
    '==8.3.45',
    undefined,
    'PYSEC-2024-154',
    'this release was tampered with and mines coins',
    'critical',
  ],
  [
    'ultralytics',
    '==8.3.46',
    undefined,
    'PYSEC-2024-154',
    'this release was tampered with and mines coins',
    'critical',
  ],
  [
    'transformers',
    '>=4.48.0,<4.52.1',
    '4.52.1',
    'CVE-2025-3777',
    'a crafted text keeps an expression busy',
    'low',
  ],
  ['transformers', '>=4.52.1,<5.3.0', '5.3.0', 'CVE-2026-4372', 'it has a published vulnerability', 'high'],
  ['transformers', '>=5.3.0,<5.5.0', '5.5.0', 'CVE-2026-5241', 'it has a published vulnerability', 'high'],
  [
    'transformers',
    '>=5.5.0,<5.10.0',
    '5.10.0',
    'CVE-2026-9856',
    'it has a published vulnerability',
    'medium',
  ],
  ['keras', '<2.13.0', '2.13.0', 'CVE-2024-3660', 'a Lambda layer runs code when a model is loaded', 'high'],
  [
    'keras',
    '>=3.11.3,<3.12.0',
    '3.12.0',
    'CVE-2025-12060',
    'unpacking an archive can write outside of its folder',
    'high',
  ],
  ['keras', '>=3.12.0,<3.12.1', '3.12.1', 'CVE-2026-1669', 'it has a published vulnerability', 'high'],
  ['keras', '>=3.13.0,<3.13.2', '3.13.2', 'CVE-2026-1669', 'it has a published vulnerability', 'high'],
  ['keras', '>=3.13.2,<3.14.0', '3.14.0', 'GHSA-hqp4-2352-xf5r', 'it has a published vulnerability', 'high'],
  [
    'tensorflow',
    '>=2.5.1,<2.13.0',
    '2.13.0',
    'CVE-2024-3660',
    'a Lambda layer of Keras runs code when a model is loaded',
    'high',
  ],
  ['skops', '>=0.12.0,<0.13.0', '0.13.0', 'CVE-2025-54886', 'Card.get_model unpickles by joblib', 'high'],
  [
    'vllm',
    '>=0.8.5,<0.11.1',
    '0.11.1',
    'CVE-2025-66448',
    'the configuration of a model names code that is loaded without trust_remote_code',
    'high',
  ],
  [
    'vllm',
    '>=0.11.1,<0.14.0',
    '0.14.0',
    'CVE-2026-22807',
    'auto_map loads code without trust_remote_code',
    'high',
  ],
  ['diffusers', '<0.38.0', '0.38.0', 'CVE-2026-44513', 'it has a published vulnerability', 'high'],
  ['onnx', '>=1.16.0,<1.21.0', '1.21.0', 'CVE-2026-28500', 'it has a published vulnerability', 'high'],
  ['mlx', '<0.29.4', '0.29.4', 'CVE-2025-62608', 'loading a file can read or damage the memory', 'medium'],
  [
    'ray',
    '>=2.8.1,<2.52.0',
    '2.52.0',
    'CVE-2025-62593',
    'a page in a browser can reach the dashboard and run commands',
    'high',
  ],
  [
    'bentoml',
    '>=1.3.4,<1.4.3',
    '1.4.3',
    'CVE-2025-27520',
    'the server unpickles what a client sends',
    'critical',
  ],
  [
    'bentoml',
    '>=1.4.3,<1.4.8',
    '1.4.8',
    'CVE-2025-32375',
    'the runner server unpickles what a client sends',
    'critical',
  ],
  [
    'picklescan',
    '<0.0.31',
    '0.0.31',
    'CVE-2025-10155',
    'files under other extensions are not scanned as pickles',
    'high',
  ],
  [
    'picklescan',
    '>=0.0.31,<1.0.4',
    '1.0.4',
    'GHSA-vvpj-8cmc-gx39',
    'it has a published vulnerability',
    'high',
  ],
  [
    'lightning',
    '<2.3.3',
    '2.3.3',
    'CVE-2024-5452',
    'the server of an app runs code that a client sends',
    'critical',
  ],
  [
    'pytorch-lightning',
    '<2.3.3',
    '2.3.3',
    'CVE-2024-5452',
    'the server of an app runs code that a client sends',
    'critical',
  ],
  [
    'langchain-core',
    '<0.3.81',
    '0.3.81',
    'CVE-2025-68664',
    'load builds objects from data that a model or user wrote',
    'high',
  ],
  [
    'langchain-core',
    '>=1.0.0,<1.2.5',
    '1.2.5',
    'CVE-2025-68664',
    'load builds objects from data that a model or user wrote',
    'high',
  ],
  ['langchain-community', '<0.2.4', '0.2.4', 'CVE-2024-5998', 'FAISS indexes are unpickled', 'high'],
  [
    'llama-index-core',
    '<0.12.38',
    '0.12.38',
    'CVE-2025-5302',
    'a crafted JSON document ends the process',
    'medium',
  ],
  ['smolagents', '<1.19.0', '1.19.0', 'CVE-2025-5120', 'code of a model leaves the local sandbox', 'high'],
  ['monai', '<1.5.1', '1.5.1', 'CVE-2025-58757', 'loading data and checkpoints unpickles them', 'high'],
  [
    'llamafactory',
    '<0.9.4',
    '0.9.4',
    'CVE-2025-53002',
    'the value head of a checkpoint is unpickled',
    'high',
  ],
  ['invokeai', '>=5.3.1,<5.4.3', '5.4.3', 'CVE-2024-12029', 'installing a model unpickles it', 'critical'],
  ['deepspeed', '<0.15.1', '0.15.1', 'CVE-2024-43497', 'communication between nodes can run code', 'high'],
  [
    'horovod',
    '<=0.28.1',
    undefined,
    'CVE-2024-10190',
    'the elastic server unpickles what the network sends',
    'critical',
  ],
  ['clearml', '>=0.17.0,<1.14.3', '1.14.3', 'CVE-2024-24590', 'getting an artifact unpickles it', 'high'],
  [
    'guardrails-ai',
    '>=0.2.9,<0.5.10',
    '0.5.10',
    'CVE-2024-45858',
    'a document in XML is evaluated as code',
    'high',
  ],
  ['zenml', '<0.46.7', '0.46.7', 'CVE-2024-25723', 'anybody can take over an account', 'critical'],
  ['jinja2', '<3.1.5', '3.1.5', 'CVE-2024-56326', 'templates leave the sandbox', 'medium'],
  ['jinja2', '>=3.1.5,<3.1.6', '3.1.6', 'CVE-2025-27516', 'templates leave the sandbox', 'medium'],
  [
    'ipython',
    '<7.31.1',
    '7.31.1',
    'CVE-2022-21699',
    'files of the working folder are run at start',
    'medium',
  ],
  [
    'ipython',
    '>=8.0.0,<8.0.1',
    '8.0.1',
    'CVE-2022-21699',
    'files of the working folder are run at start',
    'medium',
  ],
  [
    'jupyter-core',
    '<4.11.2',
    '4.11.2',
    'CVE-2022-39286',
    'configurations of the working folder are run',
    'high',
  ],
  [
    'jupyterlab',
    '>=4.0.0,<4.2.5',
    '4.2.5',
    'CVE-2024-43805',
    'opening a notebook can run scripts with your rights',
    'high',
  ],
  [
    'notebook',
    '>=7.0.0,<7.2.2',
    '7.2.2',
    'CVE-2024-43805',
    'opening a notebook can run scripts with your rights',
    'high',
  ],
];

const knownBad: ReadonlyMap<string, readonly KnownBad[]> = byName();

function byName(): Map<string, KnownBad[]> {
  const map = new Map<string, KnownBad[]>();
  for (const [name, versions, fixed, id, effect, severity] of rows) {
    map.set(name, [...(map.get(name) ?? []), { name, versions, fixed, id, effect, severity }]);
  }
  return map;
}

/** What is known of a version of a package, whatever way its name is written. */
export function knownBadVersion(name: string, version: string): KnownBad | undefined {
  return knownBad.get(normalisedName(name))?.find(({ versions }) => meets(version, versions));
}

/** One localised sentence. */
export function knownBadMessage(name: string, version: string, { effect, fixed, id }: KnownBad): string {
  return fixed === undefined
    ? t('known-bad.known-bad', name, version, effect, id, knownBadDate)
    : t('known-bad.known-bad-fixed', name, version, effect, fixed, id, knownBadDate);
}

/** Where an id is explained. */
export function sourceOf(id: string): string {
  return id.startsWith('CVE-')
    ? `https://nvd.nist.gov/vuln/detail/${id}`
    : `https://osv.dev/vulnerability/${id}`;
}
