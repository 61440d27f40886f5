import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { all, comesFrom, either, matches, not, remoteUrl } from '../../python/rules/conditions';
import { isProjectPath, known } from '../../python/rules/helpers';

const models = ['YOLO', 'RTDETR', 'YOLOWorld', 'SAM', 'FastSAM', 'NAS', 'YOLOE'];
const official = /^(?:yolo(?:v\d{1,2}|\d{1,2}|e)?|rtdetr|sam|mobile_sam|fastsam)[\w.-]{0,40}\.pt$/i;

export const rule = callRule(
  {
    id: 'ultralytics-load',
    code: 'SML170',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0010.003', 'AML.T0011.000'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: models.flatMap((name) => [`ultralytics.${name}`, `ultralytics.models.${name}`]),
      when: either(
        all(matches('model', remoteUrl, 0), not(matches('model', /\.(?:onnx|engine|yaml|yml|tflite)$/i, 0))),
        comesFrom(['request', 'user', 'download'], 'model', 0),
        all(matches('model', /\.pt$/i, 0), (call) => {
          const option = known(call, 'model', 0);
          return (
            option.state === 'constant' &&
            !official.test(String(option.value)) &&
            !isProjectPath(String(option.value))
          );
        }),
      ),
      message: ({ callee }) => t('ultralytics-load.unpickles-checkpoint', callee),
      effect: 'code',
    },
  ],
);
