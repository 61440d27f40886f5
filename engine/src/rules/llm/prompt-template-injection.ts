import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { comesFrom, is } from '../../python/rules/conditions';

const templates = [
  'PromptTemplate',
  'ChatPromptTemplate',
  'HumanMessagePromptTemplate',
  'SystemMessagePromptTemplate',
  'FewShotPromptTemplate',
];
const modules = [
  'langchain_core.prompts',
  'langchain.prompts',
  'langchain_core.prompts.chat',
  'langchain_core.prompts.prompt',
];

export const rule = callRule(
  {
    id: 'prompt-template-injection',
    code: 'SML157',
    family: 'llm',
    severity: 'low',
    cwe: 'CWE-1427',
    atlas: ['AML.T0051.000'],
    owasp: ['LLM01:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: modules.flatMap((module) =>
        templates.flatMap((name) =>
          ['', '.from_template', '.from_messages'].map((tail) => `${module}.${name}${tail}`),
        ),
      ),
      when: is('template_format', 'jinja2'),
      message: ({ callee }) => t('prompt-template-injection.renders-jinja', callee),
      effect: 'code',
      fixes: withArgument('template_format', '"f-string"'),
    },
    {
      callees: [
        'langchain_core.messages.SystemMessage',
        'langchain.schema.SystemMessage',
        'langchain.schema.messages.SystemMessage',
      ],
      when: comesFrom(['request', 'download', 'user'], 'content', 0),
      message: ({ callee }) => t('prompt-template-injection.untrusted-system-message', callee),
    },
  ],
);
