import { t } from '../../../../l10n/messages';
import { either, matches } from '../../python/rules/conditions';
import { environmentRule } from '../../python/rules/environmentRule';

const shared = /^(?:\/tmp|\/var\/tmp|\/dev\/shm)(?:\/|$)/;

export const rule = environmentRule(
  {
    id: 'shared-cache',
    code: 'SML147',
    family: 'integrity',
    severity: 'low',
    cwe: 'CWE-377',
    atlas: ['AML.T0010.003'],
    since: '0.1.0',
    counterparts: ['B108', 'S108'],
  },
  [
    {
      names: [
        'HF_HOME',
        'HF_HUB_CACHE',
        'HUGGINGFACE_HUB_CACHE',
        'TRANSFORMERS_CACHE',
        'HF_DATASETS_CACHE',
        'TORCH_HOME',
        'KERAS_HOME',
      ],
      unsafe: (value) => shared.test(value),
      message: (name) => t('shared-cache.setting-shared-folder', name),
      removal: () => t('common.remove-setting'),
      effect: 'file-write',
    },
  ],
  [
    {
      callees: [
        'transformers.*.from_pretrained',
        'diffusers.*.from_pretrained',
        'datasets.load_dataset',
        'huggingface_hub.hf_hub_download',
        'huggingface_hub.snapshot_download',
        'sentence_transformers.SentenceTransformer',
      ],
      when: either(matches('cache_dir', shared), matches('cache_folder', shared)),
      message: ({ callee }) => t('shared-cache.caches-in-shared-folder', callee),
      effect: 'file-write',
    },
    {
      callees: ['torch.hub.set_dir'],
      when: matches('d', shared, 0),
      message: ({ callee }) => t('shared-cache.caches-in-shared-folder', callee),
      effect: 'file-write',
    },
  ],
);
