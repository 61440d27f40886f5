import { t } from '../../../../l10n/messages';
import { known, loaderSeverity, replaceArgument } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';

/** Position of allow_pickle, from 0, where it may be given without its name. */
const positions: Readonly<Record<string, number>> = {
  'numpy.load': 2,
  'numpy.lib.npyio.load': 2,
  'numpy.lib._npyio_impl.load': 2,
  'jax.numpy.load': 2,
  'cupy.load': 2,
  'numpy.lib.format.read_array': 1,
  'numpy.lib.npyio.NpzFile': 2,
};

export const rule: PythonRule = {
  meta: {
    id: 'numpy-allow-pickle',
    code: 'SML108',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  python: {
    callees: Object.keys(positions),
    check(call, context) {
      const option = known(call, 'allow_pickle', positions[call.callee]);
      if (option.state === 'absent' || (option.state === 'unknown' && option.argument === undefined)) return;
      if (option.state === 'constant' && !option.value) return;
      const { argument } = option;
      const severity = loaderSeverity(call, context);
      context.report({
        message:
          option.state === 'constant'
            ? t('numpy-allow-pickle.unpickles-arrays', call.callee)
            : t('numpy-allow-pickle.may-unpickle-arrays', call.callee),
        effect: 'code',
        ...(option.state === 'constant'
          ? severity === undefined
            ? {}
            : { severity }
          : { severity: 'info', confidence: 'low' }),
        // Numeric arrays load as before; object arrays now raise, which is the point.
        fixes: [
          argument &&
            replaceArgument(
              context.document,
              argument,
              'False',
              t('numpy-allow-pickle.set-allow-pickle'),
              false,
            ),
        ],
      });
    },
  },
};
