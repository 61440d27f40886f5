import { t } from '../../../../l10n/messages';
import { withText } from '../../python/fixes/edits';
import { isPlainUrl, matches } from '../../python/rules/conditions';
import { environmentRule, isOn } from '../../python/rules/environmentRule';

export const rule = environmentRule(
  {
    id: 'hf-endpoint-http',
    code: 'SML146',
    family: 'network',
    severity: 'medium',
    cwe: 'CWE-319',
    atlas: ['AML.T0010.003'],
    since: '0.1.0',
  },
  [
    {
      names: ['HF_ENDPOINT'],
      unsafe: isPlainUrl,
      message: (name) => t('hf-endpoint-http.sends-unencrypted', name),
      removal: () => t('common.remove-setting'),
      effect: 'network',
    },
    {
      names: ['HF_HUB_DISABLE_SSL', 'HF_HUB_DISABLE_SSL_VERIFICATION', 'HF_HUB_DISABLE_SSL_VERIFY'],
      unsafe: isOn,
      message: (name) => t('hf-endpoint-http.accepts-any-hub', name),
      removal: () => t('common.remove-setting'),
      effect: 'network',
    },
  ],
  [
    {
      callees: [
        'huggingface_hub.*',
        'huggingface_hub.HfApi',
        'huggingface_hub.hf_hub_download',
        'huggingface_hub.snapshot_download',
        'huggingface_hub.InferenceClient',
        'huggingface_hub.HfFileSystem',
      ],
      when: matches('endpoint', /^http:\/\/(?!localhost|127\.)/i),
      message: ({ callee }) => t('hf-endpoint-http.sends-unencrypted', callee),
      effect: 'network',
      fixes: withText('endpoint', undefined, /http:\/\//, 'https://'),
    },
  ],
);
