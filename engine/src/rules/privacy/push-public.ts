import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, all, is, matches } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'push-public',
    code: 'SML251',
    family: 'privacy',
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
      message: ({ callee }) => t('push-public.uploads-entire-folder', callee),
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
      message: ({ callee }) => t('push-public.private-false', callee),
      // An empty repository shows nothing yet.
      severity: ({ callee }) => (callee.endsWith('create_repo') ? 'low' : undefined),
      strict: 'medium',
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
      message: ({ callee }) => t('push-public.public-by-default', callee),
      severity: 'low',
      effect: 'network',
      fixes: withArgument('private', 'True'),
    },
    {
      callees: ['wandb.init'],
      when: is('anonymous', ['must', 'allow']),
      message: ({ callee }) => t('push-public.anonymous-run', callee),
      severity: 'low',
      effect: 'network',
    },
  ],
);
