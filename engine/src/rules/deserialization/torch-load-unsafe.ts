import { t } from '../../../../l10n/messages';
import { isAtLeast } from '../../dependencies/pins';
import { safetensorsPair } from '../../python/fixes/weightsPair';
import {
  addKeyword,
  known,
  loaderSeverity,
  possibleConstants,
  replaceArgument,
} from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';

export const rule: PythonRule = {
  meta: {
    id: 'torch-load-unsafe',
    code: 'SML120',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['B614', 'S614'],
    coveredBy: ['torch-load-pickle-module'],
  },
  python: {
    callees: [
      'torch.load',
      'torch.serialization.load',
      'ultralytics.utils.patches.torch_load',
      'ultralytics.nn.tasks.torch_safe_load',
      'accelerate.utils.other.load',
      'lightning.fabric.utilities.cloud_io._load',
      'pytorch_lightning.utilities.cloud_io.load',
    ],
    check(call, context) {
      const option = known(call, 'weights_only');
      if (option.state === 'constant' && option.value) return;
      const title = t('torch-load-unsafe.set-weights-only');
      // Another unpickler cannot be restricted: torch refuses the two options together.
      const restrictable = !call.keywords.has('pickle_module') && call.positional[2] === undefined;
      if (option.state === 'unknown') {
        // **options of unknown content may well hold it.
        if (option.argument === undefined) return;
        const mayBeOff = possibleConstants(option.argument.node, context.document.evaluator).includes(false);
        context.report({
          message: t('torch-load-unsafe.weights-only-unknown', call.callee),
          severity: mayBeOff ? 'medium' : 'info',
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
      if (option.state === 'constant' && option.value !== null) {
        const severity = loaderSeverity(call, context);
        context.report({
          message: t('torch-load-unsafe.weights-only-false', call.callee),
          effect: 'code',
          ...(severity === undefined ? {} : { severity }),
          fixes: [
            restrictable
              ? replaceArgument(context.document, option.argument, 'True', title, false)
              : undefined,
            restrictable ? safetensorsPair(call, context) : undefined,
          ],
        });
        return;
      }
      const severity = loaderSeverity(call, context);
      const version = context.versions.get('torch');
      // 2.6 made True the default. Before it, weights_only itself had a hole (CVE-2025-32434), so the version still matters.
      const restrictedByDefault = restrictable && version !== undefined && isAtLeast(version, '2.6');
      context.report({
        message: restrictedByDefault
          ? t('torch-load-unsafe.relies-on-default', call.callee, version)
          : t('torch-load-unsafe.weights-only-absent', call.callee),
        effect: 'code',
        ...(restrictedByDefault ? { severity: 'info' } : severity === undefined ? {} : { severity }),
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
