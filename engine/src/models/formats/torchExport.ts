import { t } from '../../../../l10n/messages';
import { rule as executableModel } from '../../rules/models/executable-model';
import { capabilityOf } from '../pickle/globals/capabilities';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { isObject, type JsonObject, objectsIn } from './json';
import { judgeTexts } from './torchExportTexts';
import { effectOfOperator, isReviewedOperator } from './torchScript';

/*
 * Packages of torch.export and AOTInductor (.pt2, torch 2.1 to 2.13). Loading one looks each node's target up by its dotted name,
 * from torch itself on; torchExportTexts.ts has what else of a program becomes Python. Sources: torch/_export/serde/serialize.py
 * (`deserialize_operator`), torch/export/pt2_archive/_package.py.
 */

/** Operators that take graphs of the same program, or set how it runs. */
const higherOrder = new Set(
  `cond while_loop map map_impl scan associative_scan wrap_with_set_grad_enabled wrap_with_autocast flex_attention
  flex_attention_backward auto_functionalized auto_functionalized_v2 with_effects run_and_save_rng_state
  run_with_rng_state checkpoint invoke_subgraph out_dtype strict_mode`.split(/\s+/),
);

/** Python's own functions that shapes are computed with. */
const plainFunctions = new Set([
  ...'add sub mul truediv floordiv mod neg pos pow eq ne lt le gt ge and_ or_ xor not_ invert lshift rshift getitem'
    .split(' ')
    .map((name) => `_operator.${name}`),
  ...'trunc ceil floor sqrt cos cosh sin sinh tan tanh asin acos atan exp log log2 pow'
    .split(' ')
    .map((name) => `math.${name}`),
  ...'float int max min not ite sqrt sum fresh_size cos sin tan log2 trunc'
    .split(' ')
    .flatMap((name) => [`torch.sym_${name}`, `torch._sym_${name}`]),
]);

/** True for the program of such a package. */
export function isExportedProgram(root: JsonObject): boolean {
  const module = root.graph_module;
  return isObject(module) && isObject(module.graph) && Array.isArray(module.graph.nodes);
}

/** Judges what a program calls, and what of it is evaluated. */
export function judgeExportedProgram(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'torch.export');
  const seen = new Set<string>();
  for (const { object } of objectsIn(root)) {
    // Operators that others are given are looked up as targets are.
    for (const target of [Array.isArray(object.inputs) ? object.target : undefined, object.as_operator]) {
      if (typeof target !== 'string' || seen.has(target)) continue;
      seen.add(target);
      judgeTarget(report, target);
    }
    judgeTexts(report, object);
  }
}

/** A target's first part only chooses where the look-up begins, whatever stands behind its first letters. */
function judgeTarget(report: FormatReport, target: string): void {
  const rest = target.slice(target.indexOf('.'));
  const path = !target.includes('.')
    ? target
    : target.startsWith('_operator')
      ? `_operator${rest}`
      : target.startsWith('torch')
        ? `torch${rest}`
        : target.startsWith('math')
          ? `math${rest}`
          : target;
  if (plainFunctions.has(path)) return;
  const [, namespace, name] = /^torch\.ops\.(\w+)\.(\w+)(?:\.\w+)?$/.exec(path) ?? [];
  if (namespace === 'higher_order' && higherOrder.has(name)) return;
  if (namespace !== undefined && isReviewedOperator(`${namespace}::${name}`)) return;
  const effect =
    namespace === undefined
      ? capabilityOf(path.replace(/^_operator\./, 'operator.'))
      : effectOfOperator(`${namespace}::${name}`);
  if (effect !== undefined) report.dangerous(target, effect);
  else report.unreviewed(target);
}

/** True for members of such a package that torch runs as native code, or compiles first. */
export function isNativeCode(name: string): boolean {
  return /\.(?:so|dll|dylib|pyd|cubin|hsaco)$/i.test(name) || isSource(name);
}

/** What torch compiles, or links, where a package has no library. Source: torch/csrc/inductor/aoti_package/model_package_loader.cpp. */
const isSource = (name: string) => /\.(?:cpp|cc|cxx|cu|o|obj|a|lib)$/i.test(name);

/** AOTInductor's compiled model: `aoti_load_package` loads it as a library. */
export function reportNativeCode(scan: ModelScan, member: readonly string[]): void {
  const name = member.at(-1) ?? '';
  scan.add(executableModel, member, undefined, {
    identity: name,
    message: isSource(name) ? t('torch-export.compiled-code', name) : t('torch-export.native-code', name),
    evidence: name,
    effect: 'native-code',
  });
}

/** True for how a package's sources are compiled and linked. */
export function isCompileFlags(root: JsonObject): boolean {
  return 'aot_mode' in root && ('compiler' in root || 'linker' in root);
}

/** What of a shell runs, or writes, something else: torch puts a command together of these texts, and hands it to the shell. */
const actsInShell = /[;&|`<>\r\n]|\$\(/;

export function judgeCompileFlags(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'torch.export');
  for (const value of Object.values(root).flat())
    if (typeof value === 'string' && actsInShell.test(value)) report.dangerous(value, 'command', value);
}
