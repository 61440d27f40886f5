import { t } from '../../../../l10n/messages';
import type { Severity } from '../../finding';
import { safeYaml } from '../../python/fixes/fixes';
import { isAlwaysConstant } from '../../python/flow/constants';
import type { Value } from '../../python/names/value';
import { argumentOf, readsOwnBytes, replaceArgument } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';

const unsafeFunctions = [
  'yaml.unsafe_load',
  'yaml.unsafe_load_all',
  ...['Loader', 'UnsafeLoader', 'CLoader'].flatMap((name) =>
    ['get_data', 'get_single_data'].map((method) => `yaml.${name}().${method}`),
  ),
];
const fullFunctions = ['yaml.full_load', 'yaml.full_load_all'];
const loadFunctions = ['yaml.load', 'yaml.load_all', 'ruamel.yaml.load', 'ruamel.yaml.load_all'];

export const rule: PythonRule = {
  meta: {
    id: 'yaml-unsafe-load',
    code: 'SML114',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['B506', 'S506'],
  },
  python: {
    callees: [...unsafeFunctions, ...fullFunctions, ...loadFunctions, 'ruamel.yaml.YAML'],
    check(call, context) {
      if (call.callee === 'ruamel.yaml.YAML') {
        const kind = argumentOf(call, 'typ', 0);
        if (kind?.value.kind !== 'constant' || kind.value.value !== 'unsafe') return;
        const fix = replaceArgument(
          context.document,
          kind,
          '"safe"',
          t('yaml-unsafe-load.use-safe-type'),
          false,
        );
        context.report({
          message: t('yaml-unsafe-load.unsafe-type'),
          effect: 'code',
          fixes: [fix],
        });
        return;
      }
      const severity = severityOfLoad(call.callee, argumentOf(call, 'Loader', 1)?.value, call.openKeywords);
      if (severity === undefined || readsOwnBytes(call, context)) return;
      const text = call.positional[0]?.node;
      if (text !== undefined && isAlwaysConstant(text, context.document.evaluator, call.node)) return;
      context.report({
        message:
          severity === 'high'
            ? t('yaml-unsafe-load.builds-any-object', call.callee)
            : t('yaml-unsafe-load.full-loader', call.callee),
        severity,
        effect: 'code',
        fixes: [safeYaml(call, context)],
      });
    },
  },
};

/** High where any object can be built, medium where the full loader's gaps are the risk, undefined where nothing can happen. */
function severityOfLoad(callee: string, loader: Value | undefined, open: boolean): Severity | undefined {
  if (unsafeFunctions.includes(callee)) return 'high';
  if (fullFunctions.includes(callee)) return 'medium';
  // Without a loader, old versions took the unsafe one.
  if (loader === undefined) return open ? undefined : 'high';
  return severityOfLoader(loader);
}

function severityOfLoader(loader: Value): Severity | undefined {
  if (loader.kind === 'class') {
    // A class of the same file is as safe as what it derives from.
    const bases = loader.bases.map(severityOfLoader);
    return bases.includes('high') ? 'high' : bases.includes('medium') ? 'medium' : undefined;
  }
  if (loader.kind !== 'reference') return undefined;
  const name = loader.name.slice(loader.name.lastIndexOf('.') + 1);
  if (name === 'Loader' || name === 'CLoader' || name === 'UnsafeLoader' || name === 'CUnsafeLoader')
    return 'high';
  return name === 'FullLoader' || name === 'CFullLoader' ? 'medium' : undefined;
}
