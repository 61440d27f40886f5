import { isAtLeast } from '../../dependencies/pins';
import { t } from '../../l10n';
import { safetensorsPair } from '../../python/fixes/weightsPair';
import { addKeyword, known, loaderSeverity, replaceArgument } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';

export const rule: PythonRule = {
  meta: {
    id: 'torch-load-unsafe',
    code: 'SML120',
    family: 'deserialization',
    title: 'torch.load without weights_only=True runs code from the checkpoint',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['B614', 'S614'],
  },
  python: {
    callees: ['torch.load', 'torch.serialization.load'],
    check(call, context) {
      const option = known(call, 'weights_only');
      if (option.state === 'constant' && option.value !== null && option.value !== false) return;
      const title = t('Set weights_only=True');
      // Another unpickler cannot be restricted: torch refuses the two options together.
      const restrictable = !call.keywords.has('pickle_module') && call.positional[2] === undefined;
      if (option.state === 'unknown') {
        // **options of unknown content may well hold it.
        if (option.argument === undefined) return;
        context.report({
          message: t(
            '{0} runs any code that the checkpoint names unless weights_only is true here',
            call.callee,
          ),
          severity: 'info',
          confidence: 'low',
          effect: 'code',
          fixes: [
            restrictable
              ? replaceArgument(context.document, option.argument, 'True', title, false)
              : undefined,
          ],
        });
        return;
      }
      if (option.state === 'constant' && option.value === false) {
        const severity = loaderSeverity(call, context);
        context.report({
          message: t('{0} with weights_only=False runs any code that the checkpoint names', call.callee),
          effect: 'code',
          ...(severity === 'low' ? { severity } : {}),
          fixes: [
            restrictable
              ? replaceArgument(context.document, option.argument, 'True', title, false)
              : undefined,
            restrictable ? safetensorsPair(call, context) : undefined,
          ],
        });
        return;
      }
      const version = context.versions.get('torch');
      // 2.6 made True the default. Before it, weights_only itself had a hole (CVE-2025-32434), so the version still matters.
      const restrictedByDefault = restrictable && version !== undefined && isAtLeast(version, '2.6');
      context.report({
        message: restrictedByDefault
          ? t(
              '{0} relies on the default of torch {1}; say weights_only=True to stay safe on older versions',
              call.callee,
              version,
            )
          : t(
              '{0} without weights_only=True runs any code that the checkpoint names before torch 2.6',
              call.callee,
            ),
        effect: 'code',
        ...(restrictedByDefault
          ? { severity: 'info' }
          : loaderSeverity(call, context) === 'low'
            ? { severity: 'low' }
            : {}),
        fixes: !restrictable
          ? []
          : option.state === 'constant'
            ? [replaceArgument(context.document, option.argument, 'True', title, restrictedByDefault)]
            : [
                addKeyword(context.document, call, 'weights_only=True', title, restrictedByDefault),
                safetensorsPair(call, context),
              ],
      });
    },
  },
};
