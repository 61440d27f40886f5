import { t } from '../../l10n';
import { deleteStatement } from '../../python/fixes/fixes';
import { callRule } from '../../python/rules/callRule';
import { argumentOf } from '../../python/rules/helpers';

const unpackers = ['unpack', 'unpackb', 'load', 'loads', 'Unpacker'];

export const rule = callRule(
  {
    id: 'msgpack-numpy-object',
    code: 'SML115',
    family: 'deserialization',
    title: 'msgpack_numpy unpickles object arrays',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: unpackers.map((name) => `msgpack_numpy.${name}`),
      message: ({ callee }) =>
        t('{0} unpickles arrays of objects, and with them any code that the data names', callee),
      effect: 'code',
    },
    {
      callees: unpackers.map((name) => `msgpack.${name}`),
      when: (call) => {
        const hook = argumentOf(call, 'object_hook');
        return hook?.value.kind === 'reference' && hook.value.name === 'msgpack_numpy.decode';
      },
      message: ({ callee }) => t('{0} with msgpack_numpy.decode unpickles arrays of objects', callee),
      effect: 'code',
    },
    {
      callees: ['msgpack_numpy.patch'],
      message: ({ callee }) => t('{0} makes every later use of msgpack unpickle arrays of objects', callee),
      effect: 'code',
      fixes: (call, context) => [deleteStatement(call, context, t('Remove the patch'))],
    },
  ],
);
