import { t } from '../../../../l10n/messages';
import { restrictedUnpickler } from '../../python/fixes/fixes';
import { loaderSeverity, readsOwnBytes } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';

/** The module itself, what replaces it, and where other modules hold it. */
const modules = [
  'pickle',
  'cPickle',
  '_pickle',
  'pickle5',
  'six.moves.cPickle',
  'compress_pickle',
  'zodbpickle',
  'zodbpickle.pickle',
  'future.moves.pickle',
  'numpy.compat.pickle',
  'numpy.compat.py3k.pickle',
  'torch.serialization.pickle',
  'joblib.numpy_pickle.pickle',
  'multiprocessing.reduction.pickle',
  'multiprocessing.connection._ForkingPickler',
  'multiprocessing.reduction.ForkingPickler',
];

export const rule: PythonRule = {
  meta: {
    id: 'pickle-load',
    code: 'SML101',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['B301', 'S301'],
  },
  python: {
    callees: [
      ...modules.flatMap((module) => [`${module}.load`, `${module}.loads`, `${module}.Unpickler().load`]),
      'pickle._load',
      'pickle._loads',
      'pickle._Unpickler().load',
      'django.contrib.sessions.serializers.PickleSerializer().loads',
    ],
    check(call, context) {
      // A round trip through pickle's own output copies an object; nobody else's bytes are read.
      if (readsOwnBytes(call, context)) return;
      const severity = loaderSeverity(call, context);
      context.report({
        message: t('pickle-load.runs-pickle-code', call.callee),
        effect: 'code',
        ...(severity === undefined ? {} : { severity }),
        fixes: [restrictedUnpickler(call, context)],
      });
    },
  },
};
