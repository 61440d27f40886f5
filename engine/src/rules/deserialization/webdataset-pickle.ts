import { t } from '../../../../l10n/messages';
import { isBuilt } from '../../python/flow/built';
import { callRule } from '../../python/rules/callRule';

const sources = ['webdataset.WebDataset', 'webdataset.DataPipeline', 'webdataset.WebLoader'];

export const rule = callRule(
  {
    id: 'webdataset-pickle',
    code: 'SML253',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0010.002'],
    owasp: ['LLM05:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['webdataset.WebDataset', 'webdataset.ShardWriter', 'webdataset.gopen'],
      when: (call, context) => {
        const [first] = call.positional;
        return (
          first !== undefined &&
          isBuilt(first.node, context.document.evaluator) &&
          /["']pipe:/.test(context.document.evaluator.textOf(first.node))
        );
      },
      message: ({ callee }) => t('webdataset-pickle.interpolated-command', callee),
      effect: 'command',
    },
    {
      callees: sources.flatMap((name) =>
        ['decode', 'shuffle().decode', 'rename().decode'].map((tail) => `${name}().${tail}`),
      ),
      when: (call) =>
        call.argumentList !== undefined && call.positional.length === 0 && call.keywords.size === 0,
      message: ({ callee }) => t('webdataset-pickle.decode-without-handlers', callee),
      effect: 'code',
    },
  ],
);
