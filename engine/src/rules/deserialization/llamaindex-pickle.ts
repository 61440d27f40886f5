import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';

const names = [
  'objects.SimpleObjectNodeMapping.from_persist_dir',
  'objects.ObjectIndex.from_persist_dir',
  'objects.base.ObjectIndex.from_persist_dir',
  'objects.base_node_mapping.SimpleObjectNodeMapping.from_persist_dir',
  // Tries every kind of mapping, the pickled one among them.
  'objects.base_node_mapping.BaseObjectNodeMapping.from_persist_dir',
];

export const rule = callRule(
  {
    id: 'llamaindex-pickle',
    code: 'SML161',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000'],
    owasp: ['LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: names.flatMap((name) => [
        `llama_index.core.${name}`,
        `llama_index.${name}`,
        `llama_index.legacy.${name}`,
      ]),
      message: ({ callee }) => t('llamaindex-pickle.unpickles-index-objects', callee),
      effect: 'code',
    },
  ],
);
