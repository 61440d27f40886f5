import { t } from '../../l10n';
import { comesFrom, either, matches } from '../../python/rules/conditions';
import { environmentRule, isOn } from '../../python/rules/environmentRule';

const loaders = ['mlflow.*.load_model', 'mlflow.pyfunc.spark_udf', 'mlflow.*._load_pyfunc'];
const movable = /^models:\/[^/]+\/(?:latest|staging|production|none)$|^models:\/[^/@]+@|^runs:\//i;

export const rule = environmentRule(
  {
    id: 'mlflow-load-model',
    code: 'SML162',
    family: 'deserialization',
    title: 'MLflow unpickles a model that can change',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0010.003', 'AML.T0011.000'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      names: ['MLFLOW_ALLOW_PICKLE_DESERIALIZATION'],
      unsafe: isOn,
      message: (name) => t('{0} lets MLflow unpickle any model that it loads', name),
      removal: () => t('Remove the setting'),
      severity: 'high',
      effect: 'code',
    },
  ],
  [
    {
      callees: loaders,
      when: either(
        matches('model_uri', /^(?:https?|ftp):\/\//i, 0),
        comesFrom(['request', 'user', 'download'], 'model_uri', 0),
      ),
      message: ({ callee }) => t('{0} runs code of a model that comes from elsewhere', callee),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: loaders,
      when: either(
        matches('model_uri', movable, 0),
        matches('model_uri', /^(?:s3|gs|wasbs?|dbfs|hdfs):\//i, 0),
      ),
      message: ({ callee }) => t('{0} runs code of a model that can be replaced; name its version', callee),
      effect: 'code',
    },
  ],
);
