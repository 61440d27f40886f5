import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { all, either, is, matches, remoteUrl } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'weights-url',
    code: 'SML175',
    family: 'supply-chain',
    severity: 'medium',
    cwe: 'CWE-494',
    atlas: ['AML.T0010.003'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['timm.create_model'],
      when: all(is('pretrained', true), matches('model_name', /^(?:hf-hub|hf_hub):(?!.*@[0-9a-f]{40}$)/, 0)),
      message: ({ callee }) => t('weights-url.unpinned-weights', callee),
      effect: 'import',
    },
    {
      callees: [
        'whisper.load_model',
        'open_clip.create_model',
        'open_clip.create_model_and_transforms',
        'clip.load',
        'easyocr.Reader',
      ],
      when: either(matches('name', remoteUrl, 0), matches('pretrained', remoteUrl, 1)),
      message: ({ callee }) => t('weights-url.unpickles-remote-weights', callee),
      effect: 'code',
    },
    {
      callees: ['open_clip.create_model', 'open_clip.create_model_and_transforms'],
      when: matches('model_name', /^hf-hub:(?!.*@[0-9a-f]{40}$)/, 0),
      message: ({ callee }) => t('weights-url.unpinned-weights', callee),
      effect: 'import',
    },
  ],
);
