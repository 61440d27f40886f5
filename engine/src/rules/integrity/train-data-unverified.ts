import { t } from '../../../../l10n/messages';
import { withText } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { isPlainUrl, matches, textsOf } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'train-data-unverified',
    code: 'SML252',
    family: 'integrity',
    severity: 'medium',
    cwe: 'CWE-353',
    atlas: ['AML.T0020', 'AML.T0010.002'],
    owasp: ['ML02:2023', 'LLM05:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['datasets.load_dataset'],
      when: (call, context) => {
        const files = argumentOf(call, 'data_files');
        if (files === undefined) return false;
        const { evaluator } = context.document;
        const nodes = files.value.kind === 'dictionary' ? [...files.value.entries.values()] : [];
        const texts = [
          ...textsOf(files, context),
          ...nodes.map((node) => {
            const value = evaluator.evaluate(node);
            return value.kind === 'constant' ? String(value.value) : '';
          }),
        ];
        return texts.some(isPlainUrl);
      },
      message: ({ callee }) => t('train-data-unverified.data-over-http', callee),
      effect: 'network',
      fixes: withText('data_files', undefined, /http:\/\//, 'https://'),
    },
    {
      callees: ['webdataset.WebDataset', 'webdataset.gopen'],
      when: matches('urls', /^pipe:(?:curl|wget)[^|]{0,200}http:\/\//, 0),
      message: ({ callee }) => t('train-data-unverified.data-over-http', callee),
      effect: 'network',
      fixes: withText('urls', 0, /http:\/\//, 'https://'),
    },
    {
      callees: ['pandas.read_csv', 'pandas.read_json', 'pandas.read_parquet', 'datasets.load_dataset'],
      when: matches(
        'filepath_or_buffer',
        /^https:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(?:main|master|HEAD)\/|gist\.githubusercontent\.com\/[^/]+\/[0-9a-f]+\/raw\/(?![0-9a-f]{40}))/,
        0,
      ),
      message: ({ callee }) => t('train-data-unverified.data-from-branch', callee),
      severity: 'low',
      effect: 'network',
    },
  ],
);
