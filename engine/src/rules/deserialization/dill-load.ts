import { t } from '../../../../l10n/messages';
import { loaderSeverity, readsOwnBytes } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';

const functions = ['load', 'loads', 'Unpickler().load', 'load_session', 'load_module', 'load_module_asdict'];

export const rule: PythonRule = {
  meta: {
    id: 'dill-load',
    code: 'SML102',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['B301', 'S301'],
  },
  python: {
    callees: [...functions, 'session.load_session', 'session.load_module'].map((name) => `dill.${name}`),
    check(call, context) {
      if (readsOwnBytes(call, context)) return;
      const severity = loaderSeverity(call, context);
      context.report({
        message: /load_(?:session|module)/.test(call.callee)
          ? t('dill-load.restores-session', call.callee)
          : t('dill-load.runs-file-code', call.callee),
        effect: 'code',
        ...(severity === undefined ? {} : { severity }),
      });
    },
  },
};
