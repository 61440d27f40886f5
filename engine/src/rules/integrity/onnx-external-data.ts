import { t } from '../../l10n';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { all, comesFrom, is, not } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'onnx-external-data',
    code: 'SML168',
    family: 'integrity',
    title: 'An ONNX model may read files beside it',
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
      message: ({ callee }) =>
        t('{0} with silent=True takes models of other repositories without asking', callee),
      effect: 'network',
      fixes: withArgument('silent', 'False'),
    },
    {
      callees: ['onnx.load', 'onnx.load_model', 'onnx.external_data_helper.load_external_data_for_model'],
      when: all(comesFrom(['download', 'request', 'user'], 'f', 0), not(is('load_external_data', false))),
      message: ({ callee }) => t('{0} reads the files that a model from elsewhere names beside it', callee),
      effect: 'file-read',
      fixes: (call, context) =>
        call.callee.includes('external') ? [] : withArgument('load_external_data', 'False')(call, context),
    },
  ],
);
