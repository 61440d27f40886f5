import { t } from '../../l10n';
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
    title: 'Keras with safe mode off runs code from the model',
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
          message: t('{0} lets every model that is loaded from here on run code of its own', call.callee),
          effect: 'code',
          fixes: [deleteStatement(call, context, t('Remove the call that switches safe mode off'))],
        });
        return;
      }
      const option = known(call, 'safe_mode', call.callee.endsWith('.load_model') ? 3 : undefined);
      if (option.state === 'absent' || (option.state === 'unknown' && option.argument === undefined)) return;
      if (option.state === 'constant' && option.value !== false) return;
      const sure = option.state === 'constant';
      const fix =
        option.argument &&
        replaceArgument(context.document, option.argument, 'True', t('Set safe_mode=True'), false);
      context.report({
        message: sure
          ? t('{0} with safe_mode=False runs the code of Lambda layers that the model brings', call.callee)
          : t(
              '{0} runs the code of Lambda layers that the model brings unless safe_mode is true here',
              call.callee,
            ),
        effect: 'code',
        ...(sure ? {} : { severity: 'info', confidence: 'low' }),
        fixes: [fix],
      });
    },
  },
};
