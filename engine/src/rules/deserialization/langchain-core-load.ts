import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, all, below, comesFrom, either, is, matches, not } from '../../python/rules/conditions';

const loaders = [
  'load.load',
  'load.loads',
  'load.load.load',
  'load.load.loads',
  'load.load.Reviver',
  'load.Reviver',
].map((name) => `langchain_core.${name}`);

export const rule = callRule(
  {
    id: 'langchain-core-load',
    code: 'SML151',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0010.005', 'AML.T0055'],
    owasp: ['LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: loaders,
      when: either(is('secrets_from_env', true), is('allowed_objects', 'all')),
      message: ({ callee }) => t('langchain-core-load.may-expose-secrets', callee),
      severity: 'high',
      effect: 'code',
      fixes: (call, context) =>
        is('secrets_from_env', true)(call, context)
          ? withArgument('secrets_from_env', 'False')(call, context)
          : withArgument('allowed_objects', '"core"')(call, context),
    },
    {
      callees: loaders,
      // Until then it was the default (CVE-2025-68664).
      when: all(
        either(
          below('langchain-core', '0.3.81'),
          all(not(below('langchain-core', '1.0')), below('langchain-core', '1.2.5')),
        ),
        absent('secrets_from_env'),
      ),
      message: ({ callee }, { versions }) =>
        t('langchain-core-load.exposes-secrets', callee, versions.get('langchain-core') ?? ''),
      effect: 'credential',
      fixes: withArgument('secrets_from_env', 'False'),
    },
    {
      callees: loaders,
      when: comesFrom(['request', 'download', 'user', 'model'], 'text', 0),
      message: ({ callee }) => t('langchain-core-load.builds-untrusted-classes', callee),
      effect: 'code',
    },
    {
      callees: [
        'langchain.chains.loading.load_chain',
        'langchain.chains.load_chain',
        'langchain.agents.load_agent',
        'langchain.agents.loading.load_agent',
        'langchain.prompts.load_prompt',
        'langchain_core.prompts.load_prompt',
        'langchain_core.prompts.loading.load_prompt',
      ],
      when: either(
        matches('path', /^(?:lc|https?):\/\//, 0),
        comesFrom(['request', 'download', 'user'], 'path', 0),
      ),
      message: ({ callee }) => t('langchain-core-load.loads-mutable-chain', callee),
      effect: 'code',
    },
    {
      callees: ['langchain.hub.pull', 'langchainhub.pull', 'langsmith.Client().pull_prompt'],
      when: matches('owner_repo_commit', /^[^:]*$/, 0),
      message: ({ callee }) => t('langchain-core-load.unpinned-prompt', callee),
      effect: 'import',
    },
  ],
);
