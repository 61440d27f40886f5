import { t } from '../../l10n';
import { callRule } from '../../python/rules/callRule';

export const rule = callRule(
  {
    id: 'jax-flax-load',
    code: 'SML172',
    family: 'deserialization',
    title: 'A JAX executable or parameter file is unpickled',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['jax.experimental.serialize_executable.deserialize_and_load'],
      message: ({ callee }) => t('{0} unpickles and loads compiled code', callee),
      effect: 'native-code',
    },
    {
      callees: ['brax.io.model.load_params', 'brax.v1.io.model.load_params'],
      message: ({ callee }) =>
        t('{0} unpickles the parameters, which runs any code that the file names', callee),
      effect: 'code',
    },
  ],
);
