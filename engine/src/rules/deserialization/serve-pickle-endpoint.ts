import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { all, comesFrom, is } from '../../python/rules/conditions';

const loaders = [
  'pickle',
  'cPickle',
  '_pickle',
  'dill',
  'cloudpickle',
  'joblib',
  'torch',
  'marshal',
  'jsonpickle',
].flatMap((name) => [`${name}.load`, `${name}.loads`]);

export const rule = callRule(
  {
    id: 'serve-pickle-endpoint',
    code: 'SML228',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0049', 'AML.T0011.000'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        ...loaders,
        'jsonpickle.decode',
        'pickle.Unpickler',
        'pandas.read_pickle',
        'numpy.load',
        'yaml.load',
        'yaml.unsafe_load',
      ],
      when: all(
        comesFrom(['request'], '', 0),
        (call, context) => call.callee !== 'torch.load' || !is('weights_only', true)(call, context),
        (call, context) => call.callee !== 'numpy.load' || is('allow_pickle', true, 2)(call, context),
      ),
      message: ({ callee }) => t('serve-pickle-endpoint.executes-request', callee),
      severity: 'critical',
      effect: 'code',
    },
  ],
  { needs: /flask|fastapi|quart|bottle|django|starlette|sanic|litestar|robyn|aiohttp/ },
);
