import { judgeGlobal } from '../pickle/globals/globals';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { isObject, type JsonObject, objectsIn, stringOf } from './json';

/** Loaders of skops that make plain data, or an object of the class that is judged beside them. Source: skops.io._persist. */
const reviewedLoaders = new Set(
  `DictNode ListNode SetNode TupleNode FunctionNode TypeNode SliceNode ObjectNode JsonNode BytesNode BytearrayNode NdArrayNode
  MaskedArrayNode RandomStateNode RandomGeneratorNode DTypeNode SparseMatrixNode PartialNode LossNode TreeNode SGDNode
  DefaultDictNode DatetimeNode DateNode TimeNode TimedeltaNode BunchNode EnumNode OrderedDictNode ReduceNode CachedNode
  QuantileForestNode DatetimeDatetimeNode`.split(/\s+/),
);

/** True for the `schema.json` of a .skops file. */
export function isSkopsSchema(root: JsonObject): boolean {
  return typeof root.__loader__ === 'string' && typeof root.__class__ === 'string';
}

/**
 * Judges a skops schema: each node names a class, and a loader that makes it. skops asks its caller to trust classes that it does
 * not know; this asks what they are. Known flaws of its loaders are judged as they are used: CVE-2025-54412 (OperatorFuncNode),
 * CVE-2025-54413 (MethodNode).
 */
export function judgeSkopsSchema(scan: ModelScan, root: unknown, member: readonly string[]): void {
  const report = new FormatReport(scan, member, 'skops');
  for (const { object } of objectsIn(root)) {
    const loader = stringOf(object.__loader__);
    if (loader === undefined) continue;
    const name = `${stringOf(object.__module__) ?? ''}.${stringOf(object.__class__) ?? ''}`;
    if (loader === 'OperatorFuncNode') judgeOperator(report, object, name);
    else if (loader === 'MethodNode') judgeMethod(report, object);
    else if (!reviewedLoaders.has(loader)) report.unreviewed(loader, `${loader} ${name}`);
    judgeClass(report, name);
    // What these nodes make is named in their content.
    if ((loader === 'FunctionNode' || loader === 'TypeNode') && isObject(object.content)) {
      const { module_path: module, function: function_ } = object.content;
      if (typeof module === 'string' && typeof function_ === 'string')
        judgeClass(report, `${module}.${function_}`);
    }
    for (const path of [object.file]) {
      if (typeof path === 'string' && /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]/.test(path))
        report.external(path, 'file-read');
    }
  }
}

/** Plain types of Python that carry nothing but data. */
const plain =
  /^builtins\.(?:dict|list|tuple|set|frozenset|str|int|float|bool|complex|bytes|bytearray|NoneType|slice|type|object)$/;

function judgeClass(report: FormatReport, name: string): void {
  if (plain.test(name) || name === '.') return;
  const judged = judgeGlobal(name);
  if (judged.kind === 'capability') report.dangerous(name, judged.effect);
  else if (judged.kind === 'unknown') report.unreviewed(name);
}

function judgeOperator(report: FormatReport, object: JsonObject, name: string): void {
  const function_ = stringOf(object.__class__) ?? '';
  // The loader imports the class's name from any module, and calls it.
  if (stringOf(object.__module__) !== 'operator' && stringOf(object.__module__) !== '_operator')
    report.dangerous(`OperatorFuncNode ${name}`, 'code');
  else if (!/^(?:itemgetter|add|sub|mul|truediv|floordiv|mod|neg|eq|ne|lt|le|gt|ge)$/.test(function_))
    report.dangerous(`operator.${function_}`, 'code');
}

function judgeMethod(report: FormatReport, object: JsonObject): void {
  const content = isObject(object.content) ? object.content : {};
  const method = stringOf(content.func) ?? '';
  if (method.includes('_') && /^_|__|\._/.test(method)) report.dangerous(`MethodNode ${method}`, 'code');
  else report.unreviewed(`MethodNode ${method}`);
}
