import { wordsOf } from '../../../../l10n/messages';
import type { Effect } from '../../finding';
import type { ConfiguredName } from '../pickle/globals/derived';
import { judgeGlobal } from '../pickle/globals/globals';
import type { ModelScan } from '../scan/modelScan';
import { reportSecrets } from '../scan/modelSecrets';
import { FormatReport, leavesFolder } from './formatReport';
import { isObject, type JsonObject, objectsIn, parseJson, stringOf } from './json';
import { KerasSizes } from './kerasSizes';
import { judgePattern } from './namePatterns';
import { judgeKerasName, judgeTensorFlowFunction } from './reviewed/keras';
import { judgeTensorFlowOp } from './reviewed/tensorflowOps';

/** True for what `Model.to_json()` writes, and for the `config.json` of a `.keras` file. */
export function isKerasConfig(root: unknown): root is JsonObject {
  return isObject(root) && typeof root.class_name === 'string' && 'config' in root;
}

/**
 * Judges a Keras configuration: everything in it that names a class, a function or a file, however deep it is nested, because the
 * deserializer recurses everywhere. `weightBytes` says how large the weights are that the same file keeps, where it does. Sources:
 * keras.saving.serialization_lib, keras.src.legacy.saving, keras.layers.Lambda.
 */
export function judgeKerasConfig(
  scan: ModelScan,
  root: unknown,
  member: readonly string[],
  weightBytes?: number,
): void {
  const report = new FormatReport(scan, member, 'Keras');
  const texts: string[] = [];
  const sizes = new KerasSizes(weightBytes);
  for (const { object } of objectsIn(root)) sizes.noteInput(object);
  for (const { object } of objectsIn(root)) {
    if (sizes.isBeyond(object)) report.structure(wordsOf('keras.size-beyond', nameOf(object)));
    for (const [key, value] of Object.entries(object))
      for (const text of [value].flat()) if (typeof text === 'string') texts.push(`${key}: ${text}`);
    const name = stringOf(object.class_name);
    if (name !== undefined) judgeNamed(report, object, name);
    judgeModules(report, object);
    judgeLegacyFunctions(report, object);
    judgeFiles(report, object);
    for (const pattern of patternsOf(object)) judgePattern(report, pattern);
  }
  reportSecrets(scan, texts.join('\n'), member);
}

/** A layer for people: its name and its class. */
function nameOf({ class_name: kind, config }: JsonObject): string {
  const name = isObject(config) ? stringOf(config.name) : undefined;
  return name === undefined ? String(kind) : `${name} (${kind})`;
}

/** Layers that are judged by what they call, where they are Keras's own: other modules may have a class of such a name. */
const functionLayers = new Set(['Lambda', 'TFOpLambda', 'TensorFlowOpLayer']);
const ownModule = /^(?:keras|tf_keras|tf\.keras|tensorflow\.(?:python\.)?keras)(?:\.|$)/;

function judgeNamed(report: FormatReport, object: JsonObject, name: string): void {
  const module = stringOf(object.module);
  const config = isObject(object.config) ? object.config : undefined;
  const registered = stringOf(object.registered_name);
  if (functionLayers.has(name) && module !== undefined && !ownModule.test(module))
    reportOwn(report, `${module}.${name}`, { module, name, registered });
  switch (name) {
    case '__lambda__':
      report.embeddedCode('a lambda', JSON.stringify(object.config ?? object));
      return;
    case 'Lambda':
      // What it calls is judged where it stands: as __lambda__, as a function, or in the old form.
      if (config?.function === undefined) report.embeddedCode('a Lambda layer', JSON.stringify(object));
      return;
    case 'function': {
      const function_ = stringOf(object.config) ?? registered ?? '';
      reportCustom(report, module, function_, registered);
      return;
    }
    case '__typespec__': {
      const spec = stringOf(object.spec_name) ?? '';
      if (
        !/^(?:Ragged|Sparse|Indexed)?TensorS(?:pec|licesSpec)$|^VariableSpec$/.test(spec) ||
        hasCode(module)
      )
        report.unreviewed(`${module}.${spec}`);
      return;
    }
    case 'TFOpLambda': {
      const function_ = stringOf(config?.function) ?? '';
      const raw = /^raw_ops\.(\w+)$/.exec(function_);
      const judged = raw === null ? judgeTensorFlowFunction(function_) : judgeOp(raw[1]);
      reportName(report, 'tensorflow', function_, judged);
      return;
    }
    case 'TensorFlowOpLayer': {
      const node = parseJson(stringOf(config?.node_def) ?? '');
      const op = isObject(node) ? (stringOf(node.op) ?? '') : '';
      reportName(report, 'tensorflow.raw_ops', op, judgeOp(op));
      return;
    }
  }
  // A registered name of a package wins over the class's own: it is somebody's class.
  if (registered?.includes('>') === true) reportOwn(report, registered, { module, name, registered });
  // Python's own module has functions that a configuration may name, and no layers.
  else if (module === 'builtins' && !/^__\w+__$/.test(name)) report.unreviewed(`builtins.${name}`);
  else reportCustom(report, module, name, registered);
}

function hasCode(module: string | undefined): boolean {
  return module !== undefined && !/^tensorflow\.python\.framework\.\w+$/.test(module);
}

function judgeOp(op: string): Effect | 'inert' | 'unknown' {
  const judged = judgeTensorFlowOp(op);
  return judged === 'checkpoint' || judged === undefined ? 'unknown' : judged;
}

function reportName(
  report: FormatReport,
  module: string | undefined,
  name: string,
  judged: Effect | 'inert' | 'unknown',
): void {
  const path = module === undefined ? name : `${module}.${name}`;
  if (judged === 'unknown') report.unreviewed(path);
  else if (judged !== 'inert') report.dangerous(path, judged);
}

/** A class or a function of Keras's own, or somebody's. */
function reportCustom(
  report: FormatReport,
  module: string | undefined,
  name: string,
  registered: string | undefined,
): void {
  const judged = judgeKerasName(module, name);
  // Old files have the name by which a class was registered in the place of its own.
  const isRegistered = module === undefined && name.includes('>');
  const own = isRegistered ? name.slice(name.indexOf('>') + 1) : name;
  const isOther = registered !== undefined && registered !== name && registered !== 'function';
  if (judged !== 'unknown' || isOther) reportName(report, module, name, judged);
  else
    reportOwn(report, module === undefined ? name : `${module}.${name}`, {
      module,
      name: own,
      registered: isRegistered ? name : undefined,
    });
}

/** Somebody's class or function: its source says what making it runs, where it was read. */
function reportOwn(report: FormatReport, shown: string, named: Omit<ConfiguredName, 'shown'>): void {
  const { module } = named;
  const isKeras = module !== undefined && /^(?:keras|tf_keras|tensorflow)(?:\.|$)/.test(module);
  const where = module === 'builtins' || module === '__main__' ? undefined : module;
  const isRead = !isKeras && report.scan.configures({ ...named, shown, module: where });
  if (!isRead) report.unreviewed(shown);
}

/** Modules that only ever serve to act on the machine, whatever is said to come from them. */
function judgeModules(report: FormatReport, object: JsonObject): void {
  for (const [key, module] of Object.entries(object)) {
    if (typeof module !== 'string' || !/^(?:\w+_)?module$/.test(key)) continue;
    // Classes of Keras's own inner modules are known one by one.
    if (key === 'module' && judgeKerasName(module, stringOf(object.class_name) ?? '') === 'inert') continue;
    for (const name of ['*', 'system']) {
      const judged = judgeGlobal(`${module}.${name}`);
      if (judged.kind !== 'capability') continue;
      report.dangerous(module, judged.effect, JSON.stringify(object));
      break;
    }
  }
  // Versions before 3.11 look functions up by such a name (CVE-2025-8747); with an address beside it, it is meant.
  const text = Object.values(object)
    .flat()
    .filter((value) => typeof value === 'string');
  if (text.includes('get_file') && text.some((value) => /^(?:https?|ftp|file):\/\//.test(value)))
    report.dangerous('keras.utils.get_file', 'network', JSON.stringify(object));
}

/** Old files keep a lambda as `[base64 of marshalled code, defaults, closure]` beside a `<name>_type`. */
function judgeLegacyFunctions(report: FormatReport, object: JsonObject): void {
  for (const [key, type] of Object.entries(object)) {
    if (!key.endsWith('_type') || typeof type !== 'string') continue;
    const value = object[key.slice(0, -5)];
    if (type === 'lambda') report.embeddedCode('a lambda', JSON.stringify(value ?? object));
    else if (type === 'function' && typeof value === 'string') {
      const from = key === 'function_type' ? object.module : object[`${key.slice(0, -5)}_module`];
      const module = stringOf(from);
      reportCustom(report, module, value, undefined);
    }
  }
  // Source text is what nobody's version runs, and what only somebody who means it writes.
  if (typeof object.function === 'string' && /^\s*lambda\b|[(;\n]/.test(object.function))
    report.embeddedCode('a lambda', object.function);
  // Without the type, or with another one, some versions still take a list of text for code.
  const { function: function_ } = object;
  if (Array.isArray(function_) && typeof function_[0] === 'string' && object.function_type !== 'lambda')
    report.embeddedCode('a lambda', JSON.stringify(function_));
}

/**
 * Expressions that paths of layers and weights are matched with. Source: keras 3.15, `DTypePolicyMap`, `OptimizerMap`, whose keys they are, and
 * `Muon`.
 */
function* patternsOf({ policy_map, optimizer_map, exclude_layers }: JsonObject): Generator<string> {
  for (const map of [policy_map, optimizer_map]) if (isObject(map)) yield* Object.keys(map);
  for (const pattern of [exclude_layers].flat()) if (typeof pattern === 'string') yield pattern;
}

/** Layers whose configuration can hold a path instead of a vocabulary read that file when they are built. */
function judgeFiles(report: FormatReport, object: JsonObject): void {
  const { vocabulary, file_pattern: pattern } = object;
  for (const path of [vocabulary, pattern]) {
    if (typeof path === 'string' && path !== '')
      report.external(path, 'file-read', leavesFolder(path) ? undefined : 'medium');
  }
}
