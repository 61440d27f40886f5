import { t } from '../../../../l10n/messages';
import { withText } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { all, either, matches } from '../../python/rules/conditions';
import { argumentOf, known } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'diffusers-custom-pipeline',
    code: 'SML144',
    family: 'remote-code',
    severity: 'high',
    cwe: 'CWE-829',
    atlas: ['AML.T0010.003'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['diffusers.*.from_pretrained'],
      when: (call) => {
        const option = known(call, 'custom_pipeline');
        return (
          option.state === 'constant' &&
          typeof option.value === 'string' &&
          !/^(?:[./~\\]|[A-Za-z]:)/.test(option.value)
        );
      },
      message: (call, context) =>
        matches('custom_revision', /^[0-9a-f]{40}$/)(call, context)
          ? t('diffusers-custom-pipeline.pinned-pipeline', call.callee)
          : t('diffusers-custom-pipeline.unpinned-pipeline', call.callee),
      severity: (call, context) =>
        matches('custom_revision', /^[0-9a-f]{40}$/)(call, context) ? 'low' : undefined,
      effect: 'code',
      at: (call) => argumentOf(call, 'custom_pipeline')?.node,
    },
    {
      callees: ['diffusers.*.from_single_file'],
      when: all(matches('pretrained_model_link_or_path', /\.(?:ckpt|pt|bin)(?:\?.*)?$/i, 0)),
      message: ({ callee }) => t('diffusers-custom-pipeline.reads-pickled-checkpoint', callee),
      severity: 'medium',
      effect: 'code',
      fixes: withText('pretrained_model_link_or_path', 0, /\.ckpt(?=["'])/, '.safetensors'),
    },
    {
      callees: ['load_textual_inversion', 'load_lora_weights'].map((name) => `diffusers.*.${name}`),
      when: either(
        matches('weight_name', /\.(?:bin|pt)$/i),
        matches('pretrained_model_name_or_path', /\.(?:bin|pt)$/i, 0),
      ),
      message: ({ callee }) => t('diffusers-custom-pipeline.reads-pickled-weights', callee),
      severity: 'medium',
      effect: 'code',
    },
  ],
);
