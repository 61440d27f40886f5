import { t } from '../../l10n';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, either, matches } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'pickle-cache',
    code: 'SML105',
    family: 'deserialization',
    title: 'A cache on disk is stored as pickles',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['B301', 'S301'],
  },
  [
    {
      callees: ['shelve.open', 'shelve.DbfilenameShelf', 'shelve.Shelf'],
      message: ({ callee }) =>
        t('{0} unpickles whatever stands in the file, so whoever can write there runs code here', callee),
      effect: 'code',
    },
    {
      callees: ['joblib.Memory', 'joblib.memory.Memory'],
      when: either(matches('location', /^(?:\/tmp|\/var\/tmp|\/dev\/shm|\/mnt|\/shared|\\\\)/, 0)),
      message: ({ callee }) =>
        t('{0} unpickles its cache, and this folder is one that others can write to', callee),
      effect: 'code',
    },
    {
      callees: ['diskcache.Cache', 'diskcache.FanoutCache'],
      when: absent('disk'),
      message: ({ callee }) => t('{0} stores values as pickles unless it is given another disk', callee),
      effect: 'code',
      fixes: (call, context) =>
        context.document.evaluator.textOf(call.functionNode).startsWith('diskcache.')
          ? withArgument('disk', 'diskcache.JSONDisk')(call, context)
          : [],
    },
  ],
);
