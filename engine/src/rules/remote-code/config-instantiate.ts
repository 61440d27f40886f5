import { t } from '../../../../l10n/messages';
import type { Call } from '../../python/names/calls';
import { callRule } from '../../python/rules/callRule';
import { absent, comesFrom, either } from '../../python/rules/conditions';

const origins = ['request', 'download', 'user', 'model'] as const;

/** What a document says that the program read. */
function isOfDocument({ positional: [first] }: Call): boolean {
  return (
    first?.value.kind === 'reference' &&
    /^(?:yaml\.\w+|json\.loads?|omegaconf\.OmegaConf\.(?:load|create))\(\)/.test(first.value.name)
  );
}

export const rule = callRule(
  {
    id: 'config-instantiate',
    code: 'SML205',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-470',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
    counterparts: ['B612', 'S612'],
  },
  [
    {
      callees: ['omegaconf.OmegaConf.register_new_resolver', 'omegaconf.OmegaConf.register_resolver'],
      when: ({ positional: [, second], keywords }) => {
        const resolver = second ?? keywords.get('resolver');
        return resolver?.value.kind === 'reference' && resolver.value.name === 'builtins.eval';
      },
      message: ({ callee }) => t('config-instantiate.eval-resolver', callee),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: [
        'hydra.utils.instantiate',
        'hydra.utils.call',
        'hydra.utils.get_class',
        'hydra.utils.get_method',
      ],
      when: either(comesFrom(origins, 'config', 0), isOfDocument),
      message: ({ callee }) => t('config-instantiate.instantiates-target', callee),
      effect: 'code',
    },
    {
      callees: ['logging.config.listen'],
      // A function that verifies what comes in makes it safe.
      when: absent('verify', 1),
      message: () => t('config-instantiate.logging-listener'),
      effect: 'code',
    },
    {
      callees: [
        'importlib.import_module',
        'builtins.__import__',
        'pydoc.locate',
        'runpy.run_path',
        'runpy.run_module',
      ],
      when: either(
        comesFrom(origins, 'name', 0),
        (call) => call.callee === 'pydoc.locate' && isOfDocument(call),
      ),
      message: ({ callee }) => t('config-instantiate.imports-untrusted-name', callee),
      // Whoever starts the program could start the module as well.
      severity: (call, context) =>
        comesFrom(['request', 'download', 'model'], 'name', 0)(call, context) ? undefined : 'low',
      strict: 'medium',
      effect: 'import',
    },
  ],
  {
    needs:
      /pydoc|argv|parse_(?:known_)?args|\binput\b|requests|flask|fastapi|urllib|httpx|hydra|logging|omegaconf|openai|transformers|langchain/,
  },
);
