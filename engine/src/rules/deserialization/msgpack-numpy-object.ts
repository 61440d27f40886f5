import { t } from '../../../../l10n/messages';
import { deleteStatement } from '../../python/fixes/fixes';
import { callRule } from '../../python/rules/callRule';
import { argumentOf } from '../../python/rules/helpers';

const unpackers = ['unpack', 'unpackb', 'load', 'loads', 'Unpacker'];

export const rule = callRule(
  {
    id: 'msgpack-numpy-object',
    code: 'SML115',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: unpackers.map((name) => `msgpack_numpy.${name}`),
      message: ({ callee }) => t('msgpack-numpy-object.unpickles-object-arrays', callee),
      effect: 'code',
    },
    {
      callees: unpackers.map((name) => `msgpack.${name}`),
      when: (call) => {
        const hook = argumentOf(call, 'object_hook');
        return hook?.value.kind === 'reference' && hook.value.name === 'msgpack_numpy.decode';
      },
      message: ({ callee }) => t('msgpack-numpy-object.decodes-object-arrays', callee),
      effect: 'code',
    },
    {
      callees: ['msgpack_numpy.patch'],
      message: ({ callee }) => t('msgpack-numpy-object.patches-globally', callee),
      effect: 'code',
      fixes: (call, context) => [deleteStatement(call, context, t('msgpack-numpy-object.remove-patch'))],
    },
  ],
);
