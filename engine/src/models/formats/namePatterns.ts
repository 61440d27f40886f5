import { Cost } from '../../meter';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { isObject, type JsonObject, objectsIn } from './json';
import { answersSoon } from './patternCost';

/*
 * Settings that loaders match as regular expressions against the names of a model's modules, all of them, while they load it: which modules an
 * adapter changes, and which of them are not quantized.
 */

/** Texts that PEFT matches: alone, in a list, or as keys. Source: peft 0.21, tuners/tuners_utils.py and utils/other.py. */
const ofAdapter = {
  texts: /^(?:target_modules|exclude_modules|feedforward_modules|target_parameters)$/,
  lists: /^(?:layers_pattern|modules_to_save)$/,
  keys: /_pattern$/,
};
/** The same of the quantizers of transformers. Source: transformers 5.3, quantizers; compressed-tensors 0.13, GPTQModel 5, torchao 0.15. */
const ofQuantizer = {
  lists:
    /^(?:modules_to_not_convert|llm_int8_skip_modules|modules_to_convert|ignore|ignored_layers|targets|exclude|exclude_layers)$/,
  keys: /^(?:dynamic|module_fqn_to_config|fqn_to_config|layer_quant_config)$/,
};
/** What says in front of a pattern that it is one, and whether it takes or leaves. */
const mark = /^(?:re:|[+-]:)/;

const textsIn = (value: unknown) => [value].flat().filter((text): text is string => typeof text === 'string');
const keysOf = (value: unknown) => (isObject(value) ? Object.keys(value) : []);

function* patternsIn(root: JsonObject): Generator<string> {
  if (typeof root.peft_type === 'string')
    for (const [key, value] of Object.entries(root)) {
      if (ofAdapter.texts.test(key) && typeof value === 'string') yield value;
      if (ofAdapter.lists.test(key)) yield* textsIn(value);
      if (ofAdapter.keys.test(key)) yield* keysOf(value);
    }
  for (const quantizer of [root.quantization_config, root.compression_config])
    for (const { object } of objectsIn(quantizer))
      for (const [key, value] of Object.entries(object)) {
        if (ofQuantizer.lists.test(key)) yield* textsIn(value);
        if (ofQuantizer.keys.test(key)) yield* keysOf(value);
      }
}

/** True where some setting is a pattern that does more than spell a name. */
export function hasPatterns(root: JsonObject): boolean {
  for (const pattern of patternsIn(root)) if (isMoreThanName(pattern)) return true;
  return false;
}

const isMoreThanName = (pattern: string) => /[*+{?|]/.test(pattern);

export function judgePatterns(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, typeof root.peft_type === 'string' ? 'PEFT' : 'transformers');
  for (const pattern of patternsIn(root)) judgePattern(report, pattern);
}

/** Reports an expression that names are matched with while a model is loaded, where that may not end. */
export function judgePattern(report: FormatReport, pattern: string): void {
  if (!isMoreThanName(pattern)) return;
  report.scan.meter.spend(pattern.length * Cost.parsed);
  if (!answersSoon(pattern.replace(mark, ''))) report.slowPattern(pattern);
}
