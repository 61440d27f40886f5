import { t } from '../../../../l10n/messages';
import { withText } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { matches, textsOf, unlessAtLeast } from '../../python/rules/conditions';
import { argumentOf, loaderSeverity } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';
import { programOf } from '../../shell/command';
import { type CommandRule, optionOf } from '../../shell/commandRule';

const pickled =
  /^(?:punkt|averaged_perceptron_tagger|maxent_ne_chunker|maxent_treebank_pos_tagger|universal_treebanks_v20|all|popular|book|all-nltk)$/;

export const rule: PythonRule & CommandRule = {
  ...callRule(
    {
      id: 'spacy-nltk-download',
      code: 'SML174',
      family: 'supply-chain',
      severity: 'medium',
      cwe: 'CWE-494',
      atlas: ['AML.T0010.002'],
      owasp: ['ML06:2023', 'LLM04:2026'],
      since: '0.1.0',
    },
    [
      {
        callees: ['nltk.download', 'nltk.downloader.download'],
        when: (call, context) => {
          const wanted = argumentOf(call, 'info_or_id', 0);
          return (
            wanted !== undefined &&
            textsOf(wanted, context).some((name) => pickled.test(name)) &&
            unlessAtLeast('nltk', '3.9')(call, context)
          );
        },
        message: ({ callee }) => t('spacy-nltk-download.downloads-pickled-data', callee),
        // Where nothing says which version it is, it is most likely a newer one.
        severity: (_, { versions }) => (versions.get('nltk') === undefined ? 'low' : undefined),
        strict: 'medium',
        effect: 'code',
        fixes: withText('info_or_id', 0, /(["'])punkt\1/, '$1punkt_tab$1'),
      },
      {
        callees: ['nltk.data.load'],
        when: matches('resource_url', /\.pickle$/, 0),
        message: ({ callee }) => t('spacy-nltk-download.unpickles-resource', callee),
        severity: (call, context) => (loaderSeverity(call, context) === undefined ? undefined : 'low'),
        effect: 'code',
      },
    ],
  ),
  command: {
    check({ pipelines }) {
      for (const words of pipelines.flat()) {
        const module = optionOf(words, '-m');
        const index = words.indexOf('download');
        if (
          index > 0 &&
          (module === 'spacy' || programOf(words) === 'spacy') &&
          !words.includes('--direct')
        ) {
          return {
            message: t('spacy-nltk-download.unpinned-language-model'),
            severity: 'low',
            effect: 'code',
          };
        }
      }
      return undefined;
    },
  },
};
