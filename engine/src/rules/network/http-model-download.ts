import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { isPlainUrl, plainUrl } from '../../python/rules/conditions';
import { urlFetchers } from '../../python/rules/fetchers';
import type { PythonRule } from '../../python/rules/pythonRule';
import { programOf } from '../../shell/command';
import type { CommandRule } from '../../shell/commandRule';

const code = /\.(?:pt|pth|ckpt|bin|pkl|pickle|joblib|h5|hdf5|keras|whl|so|dll|py|ipynb)(?:[?#].*)?$/i;
const data =
  /\.(?:onnx|safetensors|gguf|npy|npz|zip|tar|tgz|tar\.gz|tar\.bz2|parquet|csv|json|txt)(?:[?#].*)?$/i;
const fetchers = [
  ...urlFetchers,
  'urllib.request.Request',
  'torchvision.datasets.utils.download_and_extract_archive',
  'pandas.read_csv',
  'pandas.read_pickle',
  'pandas.read_parquet',
  'numpy.load',
  'datasets.load_dataset',
];

export const rule: PythonRule & CommandRule = {
  ...callRule(
    {
      id: 'http-model-download',
      code: 'SML221',
      family: 'network',
      severity: 'high',
      cwe: 'CWE-319',
      atlas: ['AML.T0010.003'],
      owasp: ['ML06:2023'],
      since: '0.1.0',
      counterparts: ['B310', 'S310'],
    },
    [
      {
        callees: fetchers,
        when: (call) => {
          const url = plainUrl(call)?.value;
          return url?.kind === 'constant' && (code.test(String(url.value)) || data.test(String(url.value)));
        },
        message: ({ callee }) => t('http-model-download.downloads-unencrypted', callee),
        severity: (call) => {
          const url = plainUrl(call)?.value;
          return url?.kind === 'constant' && code.test(String(url.value)) ? undefined : 'medium';
        },
        effect: 'network',
        fixes: (call, { document }) => {
          const node = plainUrl(call)?.node;
          const written = node?.type === 'string' ? document.evaluator.textOf(node) : '';
          if (node === undefined || !/^["']http:/i.test(written)) return [];
          const edits = [document.edit(node.start, node.end, written.replace(/http:/i, 'https:'))];
          return [{ title: t('common.use-value', 'https://'), edits, safe: false }];
        },
      },
    ],
  ),
  command: {
    check({ pipelines }) {
      for (const words of pipelines.flat()) {
        if (!['wget', 'curl', 'aria2c', 'gdown'].includes(programOf(words))) continue;
        const url = words.find((word) => isPlainUrl(word) && (code.test(word) || data.test(word)));
        if (url === undefined) continue;
        return {
          message: t('http-model-download.downloads-unencrypted', programOf(words)),
          severity: code.test(url) ? 'high' : 'medium',
          effect: 'network',
        };
      }
      return undefined;
    },
  },
};
