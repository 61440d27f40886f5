import { t } from '../../l10n';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, all, is, matches } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'push-public',
    code: 'SML251',
    family: 'privacy',
    title: 'A model, dataset or folder is published',
    severity: 'medium',
    cwe: 'CWE-200',
    atlas: ['AML.T0025', 'AML.T0035'],
    owasp: ['ML05:2023', 'LLM02:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'huggingface_hub.upload_folder',
        'huggingface_hub.HfApi().upload_folder',
        'huggingface_hub.HfApi().upload_large_folder',
      ],
      when: all(
        matches('folder_path', /^(?:\.{1,2}\/?|\/|~\/?|\/content\/?)$/),
        absent('ignore_patterns'),
        absent('allow_patterns'),
      ),
      message: ({ callee }) => t('{0} uploads everything in the folder, .env and keys included', callee),
      effect: 'network',
      fixes: withArgument('ignore_patterns', '["*.env", ".env*", "*.pem", "*.key", ".git/*"]'),
    },
    {
      callees: [
        'huggingface_hub.create_repo',
        'huggingface_hub.HfApi().create_repo',
        'transformers.*.push_to_hub',
        'datasets.*.push_to_hub',
        'peft.*.push_to_hub',
        'diffusers.*.push_to_hub',
      ],
      when: is('private', false),
      message: ({ callee }) => t('{0} with private=False shows the data to everybody', callee),
      effect: 'network',
      fixes: withArgument('private', 'True'),
    },
    {
      callees: [
        'datasets.load_dataset().push_to_hub',
        'datasets.Dataset.from_pandas().push_to_hub',
        'datasets.Dataset.from_dict().push_to_hub',
        'datasets.Dataset.from_list().push_to_hub',
        'datasets.DatasetDict().push_to_hub',
      ],
      when: absent('private'),
      message: ({ callee }) =>
        t('{0} shows the data to everybody unless the organisation decides otherwise', callee),
      severity: 'low',
      effect: 'network',
      fixes: withArgument('private', 'True'),
    },
    {
      callees: ['wandb.init'],
      when: is('anonymous', ['must', 'allow']),
      message: ({ callee }) =>
        t('{0} without an account puts the run where everybody with the address can read it', callee),
      severity: 'low',
      effect: 'network',
    },
  ],
);
