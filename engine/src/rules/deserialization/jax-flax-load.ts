import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';

export const rule = callRule(
  {
    id: 'jax-flax-load',
    code: 'SML172',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['jax.experimental.serialize_executable.deserialize_and_load'],
      message: ({ callee }) => t('jax-flax-load.unpickles-executable', callee),
      effect: 'native-code',
    },
    {
      callees: ['brax.io.model.load_params', 'brax.v1.io.model.load_params'],
      message: ({ callee }) => t('jax-flax-load.unpickles-parameters', callee),
      effect: 'code',
    },
  ],
);
