import { t } from '../../../../l10n/messages';
import { withArgument, withText } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { either, is, matches } from '../../python/rules/conditions';
import { repositoryFiles } from '../../python/rules/hub';

export const rule = callRule(
  {
    id: 'hf-unsafe-format',
    code: 'SML143',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0010.003', 'AML.T0011.000'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      keywords: ['use_safetensors'],
      when: is('use_safetensors', false),
      message: ({ callee }) => t('hf-unsafe-format.safetensors-disabled', callee),
      effect: 'code',
      fixes: withArgument('use_safetensors', 'True'),
    },
    {
      callees: [
        'huggingface_hub.hf_hub_download',
        'huggingface_hub.file_download.hf_hub_download',
        'transformers.utils.cached_file',
      ],
      when: matches('filename', repositoryFiles, 1),
      message: ({ callee }) => t('hf-unsafe-format.downloads-unsafe-file', callee),
      effect: 'code',
      fixes: withText('filename', 1, /pytorch_model\.bin/, 'model.safetensors'),
    },
    {
      callees: ['transformers.*.from_pretrained'],
      when: either(is('from_tf', true), is('from_flax', true)),
      message: ({ callee }) => t('hf-unsafe-format.converts-checkpoint', callee),
      severity: 'low',
      effect: 'code',
    },
  ],
);
