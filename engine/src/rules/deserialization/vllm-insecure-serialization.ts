import { t } from '../../../../l10n/messages';
import { environmentRule, isOn } from '../../python/rules/environmentRule';
import { optionOf } from '../../shell/commandRule';

export const rule = environmentRule(
  {
    id: 'vllm-insecure-serialization',
    code: 'SML160',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0049', 'AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      names: ['VLLM_ALLOW_INSECURE_SERIALIZATION'],
      unsafe: isOn,
      message: (name) => t('vllm-insecure-serialization.unpickles-messages', name),
      removal: () => t('common.remove-setting'),
      effect: 'code',
    },
  ],
  [],
  ({ pipelines }) => {
    for (const words of pipelines.flat()) {
      const serves = words.some(
        (word) => word === 'vllm' || /^(?:vllm\.entrypoints|sglang\.launch_server)/.test(word),
      );
      if (!serves || words.includes('--api-key')) continue;
      if (!['0.0.0.0', '::'].includes(optionOf(words, '--host') ?? '')) continue;
      return {
        message: t('vllm-insecure-serialization.no-api-key'),
        severity: 'medium',
        effect: 'network',
      };
    }
    return undefined;
  },
);
