import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { loaderSeverity } from '../../python/rules/helpers';

const gensim = [
  'Word2Vec',
  'Doc2Vec',
  'FastText',
  'LdaModel',
  'LdaMulticore',
  'LsiModel',
  'TfidfModel',
  'Phrases',
  'KeyedVectors',
  'HdpModel',
  'CoherenceModel',
  'Nmf',
];
const folders: Readonly<Record<string, string>> = {
  Word2Vec: 'word2vec',
  Doc2Vec: 'doc2vec',
  FastText: 'fasttext',
  LdaModel: 'ldamodel',
  LdaMulticore: 'ldamulticore',
  LsiModel: 'lsimodel',
  TfidfModel: 'tfidfmodel',
  Phrases: 'phrases',
  KeyedVectors: 'keyedvectors',
  HdpModel: 'hdpmodel',
  Nmf: 'nmf',
};

export const rule = callRule(
  {
    id: 'gensim-statsmodels-load',
    code: 'SML173',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        ...gensim.flatMap((name) => [
          `gensim.models.${name}.load`,
          `gensim.models.${folders[name] ?? name}.${name}.load`,
        ]),
        'gensim.corpora.Dictionary.load',
        'gensim.corpora.dictionary.Dictionary.load',
        'gensim.utils.SaveLoad.load',
        'gensim.utils.unpickle',
        'statsmodels.api.load',
        'statsmodels.api.load_pickle',
        'statsmodels.iolib.smpickle.load_pickle',
        'statsmodels.regression.linear_model.OLSResults.load',
        'statsmodels.regression.linear_model.RegressionResults.load',
        'surprise.dump.load',
      ],
      message: ({ callee }) => t('common.unpickles-file', callee),
      severity: (call, context) => (loaderSeverity(call, context) === undefined ? undefined : 'low'),
      effect: 'code',
    },
    {
      callees: ['gensim.downloader.load'],
      message: ({ callee }) => t('gensim-statsmodels-load.downloads-code', callee),
      effect: 'code',
    },
  ],
);
