import { callRule } from '../../code/python/callRule';
import { t } from '../../l10n';

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
      callees: [
        'jax.experimental.serialize_executable.deserialize_and_load',
        'jax.experimental.compilation_cache.get_executable_and_time',
      ],
      message: ({ callee }) => t('{0} unpickles and loads compiled code', callee),
      effect: 'native-code',
    },
    {
      callees: ['equinox.tree_deserialise_leaves', 'brax.io.model.load_params', 'brax.io.model.load'],
      when: ({ callee }) => callee.startsWith('brax.'),
      message: ({ callee }) =>
        t('{0} unpickles the parameters, which runs any code that the file names', callee),
      effect: 'code',
    },
  ],
);
