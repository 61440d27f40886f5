import { t } from '../../../../l10n/messages';
import { comesFrom, either, matches } from '../../python/rules/conditions';
import { environmentRule, isOn } from '../../python/rules/environmentRule';

const loaders = ['mlflow.*.load_model', 'mlflow.pyfunc.spark_udf', 'mlflow.*._load_pyfunc'];
const movable =
  /^models:\/[^/]+\/(?:latest|staging|production|none)$|^models:\/[^/@]+@|^runs:\/(?![0-9a-f]{32}\/)/i;

export const rule = environmentRule(
  {
    id: 'mlflow-load-model',
    code: 'SML162',
    family: 'deserialization',
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
      message: (name) => t('mlflow-load-model.allows-unpickling', name),
      removal: () => t('common.remove-setting'),
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
      message: ({ callee }) => t('mlflow-load-model.untrusted-model', callee),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: loaders,
      when: either(
        matches('model_uri', movable, 0),
        matches('model_uri', /^(?:s3|gs|wasbs?|dbfs|hdfs):\//i, 0),
      ),
      message: ({ callee }) => t('mlflow-load-model.mutable-version', callee),
      effect: 'code',
    },
  ],
);
