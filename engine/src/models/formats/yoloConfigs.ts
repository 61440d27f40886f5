import { judgeGlobal } from '../pickle/globals/globals';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import type { JsonObject } from './json';
import { actingCalls } from './reviewed/calls';

/*
 * Settings of the YOLOs, whose texts are evaluated as Python: modules and arguments of layers (YOLOv5 to 9 and Ultralytics before 8.1,
 * `parse_model`), an activation, and the script by which a data set is fetched (`check_dataset`, `check_det_dataset`).
 */

/** Layers in rows of what they take, how often they are repeated, the name of a module and its arguments. */
const layerKeys = ['backbone', 'head', 'neck'];
/** A module of torch with plain arguments. */
const activation = /^(?:torch\.)?nn\.[A-Za-z_]\w*(?:\([\w=., -]*\))?$/;
/** What an expression needs to do more than name something: a call, or an attribute that leads to one. */
const acts = /[(\x60]|__|\blambda\b|\bimport\b/;
/** Characters of a script that are looked at. */
const maxScript = 1 << 16;

/** True for a description of a model's layers, or of a data set with a script. */
export function isYoloConfig(root: JsonObject): boolean {
  return layerKeys.some((key) => rowsOf(root[key]).length > 0) || scriptOf(root) !== undefined;
}

export function judgeYoloConfig(scan: ModelScan, root: JsonObject, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'YOLO');
  for (const key of layerKeys)
    for (const row of rowsOf(root[key]))
      for (const text of textsIn(row.slice(2))) judgeExpression(report, text);
  const { activation: chosen, act } = root;
  for (const text of [chosen, act])
    if (typeof text === 'string' && !activation.test(text)) judgeExpression(report, text);
  const script = scriptOf(root);
  if (script !== undefined) judgeScript(report, script);
}

function rowsOf(layers: unknown): unknown[][] {
  return Array.isArray(layers)
    ? layers.filter(
        (row): row is unknown[] => Array.isArray(row) && row.length >= 3 && typeof row[2] === 'string',
      )
    : [];
}

function* textsIn(values: readonly unknown[]): Generator<string> {
  for (const value of values) {
    if (typeof value === 'string') yield value;
    else if (Array.isArray(value)) yield* value.filter((item): item is string => typeof item === 'string');
  }
}

function judgeExpression(report: FormatReport, text: string): void {
  if (acts.test(text)) {
    report.embeddedCode('an expression', text);
    return;
  }
  const judged = text.includes('.') ? judgeGlobal(text) : judgeGlobal(`builtins.${text}`);
  if (judged.kind === 'capability') report.dangerous(text, judged.effect);
}

/** What fetches a data set, where it is no address. */
function scriptOf(root: JsonObject): string | undefined {
  const { download } = root;
  const isData = 'names' in root && ('train' in root || 'val' in root);
  return isData && typeof download === 'string' && !/^\s*https?:\/\/\S*\s*$/.test(download)
    ? download
    : undefined;
}

/** Scripts are common, and most fetch files only: what runs commands or other code is said. */
function judgeScript(report: FormatReport, script: string): void {
  const text = script.slice(0, maxScript);
  if (/^\s*bash\s/.test(text)) report.dangerous('bash', 'command', text);
  for (const [name, effect] of actingCalls(text)) report.dangerous(name, effect, text);
}
