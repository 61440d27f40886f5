import { t } from '../../../../l10n/messages';
import { deleteStatement } from '../../python/fixes/fixes';
import { known, replaceArgument } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';

const packages = ['keras', 'tensorflow.keras', 'tf_keras', 'tensorflow.python.keras', 'keras.src'];
const loaders = [
  'models.load_model',
  'saving.load_model',
  'models.model_from_json',
  'models.clone_model',
  'saving.deserialize_keras_object',
  'layers.deserialize',
  'models.deserialize',
];
const switches = ['config.enable_unsafe_deserialization', 'utils.enable_unsafe_deserialization'];

export const rule: PythonRule = {
  meta: {
    id: 'keras-safe-mode-off',
    code: 'SML130',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  python: {
    callees: packages.flatMap((name) => [...loaders, ...switches].map((suffix) => `${name}.${suffix}`)),
    check(call, context) {
      if (switches.some((suffix) => call.callee.endsWith(suffix))) {
        context.report({
          message: t('keras-safe-mode-off.disables-safe-mode', call.callee),
          effect: 'code',
          fixes: [deleteStatement(call, context, t('keras-safe-mode-off.remove-call'))],
        });
        return;
      }
      const option = known(call, 'safe_mode', call.callee.endsWith('.load_model') ? 3 : undefined);
      if (option.state === 'absent' || (option.state === 'unknown' && option.argument === undefined)) return;
      if (option.state === 'constant' && option.value !== false) return;
      const sure = option.state === 'constant';
      const fix =
        option.argument &&
        replaceArgument(
          context.document,
          option.argument,
          'True',
          t('keras-safe-mode-off.set-safe-mode'),
          false,
        );
      context.report({
        message: sure
          ? t('keras-safe-mode-off.safe-mode-false', call.callee)
          : t('keras-safe-mode-off.safe-mode-unknown', call.callee),
        effect: 'code',
        ...(sure ? {} : { severity: 'info', confidence: 'low' }),
        fixes: [fix],
      });
    },
  },
};
