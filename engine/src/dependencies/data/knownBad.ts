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
const knownBadDate = '2026-11-21';

const rows: readonly (readonly [string, string, string | undefined, string, string, Severity])[] = [
  ['torch', '<2.6.0', '2.6.0', 'CVE-2025-32434', 'torch.load runs code even with weights_only=True', 'high'],
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
  ['pyyaml', '<5.4', '5.4', 'CVE-2020-14343', 'full_load runs code', 'critical'],
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
