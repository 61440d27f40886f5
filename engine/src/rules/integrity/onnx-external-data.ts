import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { all, comesFrom, is, not } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'onnx-external-data',
    code: 'SML168',
    family: 'integrity',
    severity: 'medium',
    cwe: 'CWE-22',
    atlas: ['AML.T0010.003'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
  [
    {
      callees: ['onnx.hub.load'],
      when: is('silent', true),
      message: ({ callee }) => t('onnx-external-data.silent-download', callee),
      effect: 'network',
      fixes: withArgument('silent', 'False'),
    },
    {
      callees: ['onnx.load', 'onnx.load_model', 'onnx.external_data_helper.load_external_data_for_model'],
      when: all(comesFrom(['download', 'request', 'user'], 'f', 0), not(is('load_external_data', false))),
      message: ({ callee }) => t('onnx-external-data.reads-external-files', callee),
      effect: 'file-read',
      fixes: (call, context) =>
        call.callee.includes('external') ? [] : withArgument('load_external_data', 'False')(call, context),
    },
  ],
);
