import { t } from '../../l10n';
import { withText } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { all, either, matches } from '../../python/rules/conditions';
import { argumentOf, known } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'diffusers-custom-pipeline',
    code: 'SML144',
    family: 'remote-code',
    title: 'A diffusers pipeline runs code of a repository',
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
          ? t('{0} runs a pipeline of one pinned commit; review that commit', call.callee)
          : t('{0} runs a pipeline as its repository holds it at that moment', call.callee),
      severity: (call, context) =>
        matches('custom_revision', /^[0-9a-f]{40}$/)(call, context) ? 'low' : undefined,
      effect: 'code',
      at: (call) => argumentOf(call, 'custom_pipeline')?.node,
    },
    {
      callees: ['diffusers.*.from_single_file'],
      when: all(matches('pretrained_model_link_or_path', /\.(?:ckpt|pt|bin)(?:\?.*)?$/i, 0)),
      message: ({ callee }) => t('{0} reads a pickled checkpoint; take the safetensors file', callee),
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
      message: ({ callee }) => t('{0} reads pickled weights; take the safetensors file', callee),
      severity: 'medium',
      effect: 'code',
    },
  ],
);
