import { wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import type { Effect } from '../../finding';
import { LimitError } from '../../limits';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { isObject, type JsonObject, objectsIn, stringOf } from './json';
import { torchScriptOps } from './reviewed/torchScriptOps';
import { isCertainOperator, loadedCode, methodsIn } from './torchScriptLoading';

/** Operators that came after the release that the table was made from. */
const newer = new Set(
  'scaled_dot_product_attention rms_norm sym_size sym_numel sym_stride sym_storage_offset is_floating_point'.split(
    ' ',
  ),
);

/** What is known of the operators that do more than compute. */
const dangerous = new Map<string, Effect>([
  ['aten::save', 'file-write'],
  ['aten::from_file', 'file-write'],
]);

/** True for an operator, `aten::linear`, that computes and does nothing else. */
export function isReviewedOperator(operator: string): boolean {
  const [namespace, name, ...more] = operator.split('::');
  if (name === undefined || more.length > 0) return false;
  const table = Object.hasOwn(torchScriptOps, namespace) ? torchScriptOps[namespace] : undefined;
  return table?.has(name) === true || (namespace === 'aten' && newer.has(name));
}

/** What an operator does beside computing, where that is known. */
export function effectOfOperator(operator: string): Effect | undefined {
  return dangerous.get(operator);
}

/** True for members of an archive that TorchScript's loader compiles, which it finds in any case of letters. */
export function isTorchScriptCode(name: string): boolean {
  return /(?:^|\/)code\/.*\.py$/i.test(name) || /(?:^|\/)bytecode\.pkl$/i.test(name);
}

/** True for the description of a module that torch wrote before 1.4, which names the members that hold its code. */
export function isOldModule(root: JsonObject): boolean {
  return isObject(root.mainModule ?? root.main_module);
}

/** Code is read where its name says that it is code; the loader takes any member. Source: torch/csrc/jit/serialization/import_legacy.cpp. */
export function judgeOldModule(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'TorchScript');
  for (const { object } of objectsIn(root)) {
    const arena = object.torchscriptArena ?? object.torchscript_arena;
    const key = isObject(arena) ? stringOf(arena.key) : undefined;
    if (key !== undefined && !isTorchScriptCode(key)) report.unreviewed(key);
  }
}

/**
 * Judges the operators that TorchScript code names, as source (`torch.linear`, `ops.quantized.linear`) or as bytecode
 * (`aten::linear`). The language has no imports and no access to Python; operators are all that it can reach. `torch` and `ops` by
 * themselves, as an argument of getattr for example, hide which operator is meant.
 */
export async function scanTorchScriptCode(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<void> {
  if (source.size > scan.options.limits.textBytes) throw new LimitError('textBytes');
  const text = decodeLatin1(await source.read(0, source.size));
  const report = new FormatReport(scan, member, 'TorchScript');
  const seen = new Set<string>();
  const isBytecode = /\.pkl$/i.test(member.at(-1) ?? '');
  for (const { operator, evidence, offset } of isBytecode ? inBytecode(text) : inSource(text)) {
    if (seen.has(operator)) continue;
    seen.add(operator);
    const effect = effectOfOperator(operator);
    // What it is given may stand in other lines.
    const payload = { values: [{ call: operator, given: [evidence, ...quotedTexts(text)] }] };
    if (effect !== undefined) report.dangerous(operator, effect, evidence, offset, payload);
    else if (!isReviewedOperator(operator)) report.unreviewed(operator, evidence, offset);
  }
  if (!isBytecode) judgeLoading(report, text, seen);
}

/** What is reviewed for a model that computes is not for one that is loaded; `known` are operators that were reported if they had to be. */
function judgeLoading(report: FormatReport, text: string, known: ReadonlySet<string>): void {
  const said = new Set<string>();
  const judge = (operator: string, evidence: string) => {
    if (said.has(operator) || isCertainOperator(operator)) return;
    said.add(operator);
    if (!known.has(operator) || isReviewedOperator(operator))
      report.unreviewed(wordsOf('torch-script.while-loading', operator), evidence);
  };
  // What stands in texts is no code.
  const { parts, own, isBounded } = loadedCode(withoutTexts(text));
  if (!isBounded) report.unreviewed(wordsOf('torch-script.unbounded-loading'), '__setstate__');
  for (const part of parts) {
    for (const { operator, evidence } of inSource(part)) judge(operator, evidence);
    for (const name of methodsIn(part, mention)) if (!own.has(name)) judge(`aten::${name}`, name);
  }
}

/** Texts between quotation marks that are read for what the code is after. */
const maxQuoted = 64;

function quotedTexts(text: string): string[] {
  return [...text.matchAll(/"([^"\\\n]{1,400})"/g)].slice(0, maxQuoted).map(([, quoted]) => quoted);
}

interface Mention {
  readonly operator: string;
  readonly evidence: string;
  readonly offset: number;
}

/**
 * Code with its texts blanked, where it is certain where they begin and end: torch writes them between double quotes, and no comments. Any other
 * code stays as it is.
 */
function withoutTexts(text: string): string {
  if (text.includes('"""')) return text;
  let isCertain = true;
  // One that does not end is taken to the end of its line: a search that began again behind each mark would take quadratic time.
  const blanked = text.replace(/"(?:[^"\\\n]|\\[^\n])*("?)/g, (quoted, end: string) => {
    isCertain &&= end !== '';
    return `"${' '.repeat(Math.max(0, quoted.length - 2))}"`;
  });
  return !isCertain || /['#\\]/.test(blanked) ? text : blanked;
}

/** An operator by its name in code. */
const mention = /(?<![\w.])(torch|ops)(?:\s*\.\s*([A-Za-z_]\w*)(?:\s*\.\s*([A-Za-z_]\w*))?)?/g;

function* inSource(text: string): Iterable<Mention> {
  for (const { index, 1: root, 2: first, 3: second } of withoutTexts(text).matchAll(mention))
    yield { operator: operatorOf(root, first, second), evidence: lineAt(text, index), offset: index };
}

/** Strings of the pickle that holds the bytecode; what follows one may be a letter as well, so its length counts. */
function* inBytecode(text: string): Iterable<Mention> {
  for (const { index, 0: whole } of text.matchAll(/[A-Za-z_]\w{0,200}::[A-Za-z_]\w*/g)) {
    const length =
      text[index - 2] === '\x8c'
        ? text.charCodeAt(index - 1)
        : text[index - 5] === 'X'
          ? text.charCodeAt(index - 4) + 256 * text.charCodeAt(index - 3)
          : whole.length;
    const operator = whole.slice(0, length);
    yield { operator, evidence: operator, offset: index };
  }
}

function operatorOf(root: string, first: string | undefined, second: string | undefined): string {
  if (first === undefined) return root;
  return root === 'torch' ? `aten::${first}` : `${first}::${second ?? ''}`;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end).trim();
}
