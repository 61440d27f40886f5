import { describe, expect, it } from 'vitest';
import { answersSoon } from '../../../../engine/src/models/formats/patternCost';
import { scanBytes } from '../../../support/scan';

/*
 * Expressions that loaders match against the names of a model's modules. Python's `re` was timed on each of these with names of modules, and
 * with 60 times the same letter: the slow ones had no answer after ten seconds.
 */

const slow = [
  '(a+)+b',
  '(.*)*x',
  '(\\w|\\.)*(\\w|\\.)*(\\w|\\.)*(\\w|\\.)*(\\w|\\.)*x',
  '.*.*.*.*.*.*x',
  '(?=(a+)+b).*',
  '(?!(a|a)*b).*',
  '(a|a)*b',
  '(a|ab|b)*c',
  '(\\w+\\.?)+x',
  '((a{1,30}){1,30})x',
  '(?:a{0,50}){0,50}x',
  '(a?a?)*b',
  `${'a?'.repeat(40)}${'a'.repeat(40)}$`,
  `${'(a|a)'.repeat(40)}$`,
  '(?:\\w+\\s?)*$z',
  '(?i)(k|\\u212a)*x',
  '(?i:(a|A)*)x',
  '(?P<all>(a+)+)b',
  '([a-z]+|[^.])*[.]{3}',
  '(?:(?:a|b)|(?:a|c))*d',
  '(?:(?:)?[^.]a)+?',
  '(?:(?=o{0,20})?\\w\\.)*a$',
];
/** Whether they end is not told. */
const unknown = [
  '(.+)\\1+z',
  '(?x)(a +)+ b',
  '(a)?(?(1)b|c)',
  '(a',
  'a)',
  '[a',
  '(?<name>a)',
  `${'('.repeat(100)}a${')'.repeat(100)}`,
];
const soon = [
  '',
  '.*',
  'all-linear',
  '.*\\.(q|k|v)_proj',
  '.*decoder.*(SelfAttention|EncDecAttention).*(q|v)$',
  '(?:.*?(?:language|text).*?(?:self_attn|attention|attn|mlp|feed_forward|ffn|dense).*?(?:q_proj|k_proj|v_proj|o_proj|gate_proj|up_proj|down_proj).*?)|(?:\\bmodel\\.layers\\.[\\d]{1,}\\.(?:self_attn|attention|attn|mlp|feed_forward|ffn|dense)\\.(?:(?:q_proj|k_proj)))',
  '^(?!.*patch_embed).*(?:q_proj|k_proj)$',
  'model\\.layers\\.([0-9]|1[0-9]|2[0-3])\\.self_attn\\.(q|k|v|o)_proj',
  '(.*x_embedder|.*(?<!single_)transformer_blocks\\.[0-9]+\\.norm1\\.linear|.*single_transformer_blocks\\.[0-9]+\\.proj_mlp)',
  '^(language_model|aligner)(?=\\.).*\\.(o_proj|down_proj)$',
  '.*model.*(down_proj|gate_proj|up_proj|k_proj|q_proj|v_proj|o_proj).*$',
  '(\\w+\\.)*q_proj',
  '(?:\\d+\\.)+weight',
  '(?:layers\\.\\d+\\.)?mlp',
  '[^.]+\\.(?:a|b)',
  '\\x41\\u0042{2,}\\n[\\]\\-a-z]+',
  // Python refuses those of shells.
  '*lm_head*',
];

describe('expressions', () => {
  it.each(slow)('%s may take too long', (pattern) => {
    expect(answersSoon(pattern)).toBe(false);
  });

  it.each(unknown)('%s is not understood', (pattern) => {
    expect(answersSoon(pattern)).toBe(false);
  });

  it.each(soon)('%s answers soon', (pattern) => {
    expect(answersSoon(pattern)).toBe(true);
  });
});

describe('settings that are matched against names', () => {
  const messages = async (config: unknown) =>
    (await scanBytes(JSON.stringify(config), 'adapter_config.json')).findings.map(({ message }) => message);

  it.each([
    { peft_type: 'LORA', target_modules: '(a+)+b' },
    { peft_type: 'LORA', exclude_modules: '(a+)+b' },
    { peft_type: 'IA3', feedforward_modules: '(a+)+b' },
    { peft_type: 'LORA', layers_pattern: ['layers', '(a+)+b'] },
    { peft_type: 'LORA', modules_to_save: ['(a+)+b'] },
    { peft_type: 'LORA', rank_pattern: { '(a+)+b': 8 } },
    { quantization_config: { quant_method: 'bitsandbytes', llm_int8_skip_modules: ['(a+)+b'] } },
    { quantization_config: { quant_method: 'compressed-tensors', ignore: ['re:(a+)+b'] } },
    { quantization_config: { config_groups: { group_0: { targets: ['re:(a+)+b'] } } } },
    { quantization_config: { quant_method: 'gptq', dynamic: { '-:(a+)+b': {} } } },
  ])('%j may keep the loader busy', async (config) => {
    expect(await messages(config)).toEqual([expect.stringContaining('(a+)+b')]);
  });

  it.each([
    { peft_type: 'LORA', target_modules: ['q_proj', '(a+)+b'] },
    { peft_type: 'LORA', target_modules: '.*\\.(q|v)_proj', rank_pattern: { 'layers\\.\\d+\\.q_proj': 8 } },
    { peft_type: 'LORA', note: '(a+)+b' },
    { target_modules: '(a+)+b' },
    { quantization_config: { ignore: ['lm_head', 're:.*mlp.gate$'], note: '(a+)+b' } },
    { quantization_config: { exclude: ['*lm_head*'] } },
  ])('%j is no reason to wait', async (config) => {
    expect(await messages(config)).toEqual([]);
  });
});
