import { wordsOf } from '../../../../l10n/messages';
import { judgeDerived } from '../pickle/globals/derived';
import { type InertGlobal, isCallableByOthers, isHarmlessToCall } from '../pickle/globals/globals';
import { isParserTemplate } from '../pickle/judging/stateChecks';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { isObject, type JsonObject, objectsIn, parseJson, stringOf } from './json';
import { isSoundGenerator } from './skopsRandom';
import {
  areRepeated,
  hasReviewedArguments,
  hasReviewedItems,
  hasReviewedShape,
  isNone,
  itemsOf,
  nodesById,
  resolve,
} from './skopsShapes';

/** Loaders of skops that make plain data, or an object of the class that is judged beside them. Source: skops.io._persist. */
const reviewedLoaders = new Set(
  `DictNode ListNode SetNode TupleNode FunctionNode TypeNode SliceNode ObjectNode JsonNode BytesNode BytearrayNode NdArrayNode
  MaskedArrayNode RandomStateNode RandomGeneratorNode DTypeNode SparseMatrixNode PartialNode LossNode TreeNode SGDNode
  DefaultDictNode DatetimeNode DateNode TimeNode TimedeltaNode BunchNode EnumNode OrderedDictNode ReduceNode CachedNode
  QuantileForestNode DatetimeDatetimeNode ConstructorFromReduceNode`.split(/\s+/),
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
  const objects = [...objectsIn(root)].map(({ object }) => object);
  const known = nodesById(objects);
  const isFirstProtocol = isObject(root) && root.protocol === 0;
  if (!areRepeated(objects)) report.structure(wordsOf('skops.one-number'));
  for (const object of objects) {
    const loader = stringOf(object.__loader__);
    if (loader === undefined) continue;
    const name = `${stringOf(object.__module__) ?? ''}.${stringOf(object.__class__) ?? ''}`;
    if (loader === 'OperatorFuncNode') judgeOperator(report, object, name);
    else if (loader === 'MethodNode') judgeMethod(report, object);
    else if (!reviewedLoaders.has(loader)) report.unreviewed(loader, `${loader} ${name}`);
    judgeNode(report, object, loader, name, known, isFirstProtocol);
    if ('key_types' in object && !areTypes(object, known))
      report.unreviewed('key_types', `${loader} key_types`);
    for (const path of [object.file]) {
      if (typeof path === 'string' && /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]/.test(path))
        report.external(path, 'file-read');
    }
  }
}

/** Plain types of Python that carry nothing but data. */
const plain =
  /^builtins\.(?:dict|list|tuple|set|frozenset|str|int|float|bool|complex|bytes|bytearray|NoneType|slice|type|object)$/;

/** Loaders that make one thing, whatever class their node gives. */
const classless =
  /^(?:Json|Bytes|Bytearray|Cached|Slice|MaskedArray|SparseMatrix|DType|Partial|DefaultDict|Method|OperatorFunc)Node$/;
/** Classes that are made without a call of them, or that are called by no other name. */
const makers: Readonly<Record<string, RegExp>> = {
  NdArrayNode:
    /^numpy\.(?:ndarray|bool_?|str_|bytes_|(?:u?int|float|complex|datetime|timedelta)\d+|u?longlong|c?longdouble)$/,
  TreeNode: /^sklearn\.tree\._?tree\.Tree$/,
  RandomStateNode: /^numpy\.random\.mtrand\.RandomState$/,
  RandomGeneratorNode: /^numpy\.random\._generator\.Generator$/,
};

/** Whether each of a dict's keys is made by a type: what stands here is called with its text, and a key that has none is left out. */
function areTypes(dict: JsonObject, known: ReadonlyMap<unknown, JsonObject>): boolean {
  const types = itemsOf(resolve(dict.key_types, known)) ?? [dict.key_types];
  const count = isObject(dict.content) ? Object.keys(dict.content).length : types.length;
  return types.length === count && types.every((item) => resolve(item, known)?.__loader__ === 'TypeNode');
}

/** Judges the name that a node gives for what its loader does with it. */
function judgeNode(
  report: FormatReport,
  object: JsonObject,
  loader: string,
  name: string,
  known: ReadonlyMap<unknown, JsonObject>,
  isFirstProtocol: boolean,
): void {
  const content = isObject(object.content) ? object.content : {};
  if (loader === 'FunctionNode' || loader === 'TypeNode') {
    // What these nodes make is kept, not called. The first protocol named functions in their content, which later ones never read.
    const { module_path: module, function: function_ } = content;
    const isNamed = typeof module === 'string' && typeof function_ === 'string';
    if (isNamed) judgeUse(report, `${module}.${function_}`, isKept);
    if (!isNamed || loader === 'TypeNode' || !(isFirstProtocol || name === 'numpy.ufunc'))
      judgeUse(report, name, isKept);
    return;
  }
  if (isSoundGenerator(name, object, known)) return;
  const maker = makers[loader];
  const made = classless.test(loader) || maker?.test(name) === true;
  const isReduced = '__reduce__' in object;
  if (maker !== undefined && loader !== 'NdArrayNode' && !made)
    report.unreviewed(loader, `${loader} ${name}`);
  if (loader === 'ObjectNode' || isReduced)
    judgeUse(
      report,
      name,
      (inert) =>
        isCreated(inert) &&
        (isNone(object.content) || isBuilt(inert, content)) &&
        hasReviewedShape(name, object, known, report.scan.options.derived),
    );
  // A call as pickle makes it: of dates and times, which skops writes so.
  else if (loader === 'ConstructorFromReduceNode')
    judgeUse(
      report,
      name,
      ({ uses, check, makes }) =>
        uses.has('called') &&
        check === undefined &&
        makes === undefined &&
        hasReviewedArguments(name, object.content, known, report.scan.options.derived),
    );
  // Every other loader calls the class with what the file holds.
  else
    judgeUse(
      report,
      name,
      (inert) =>
        isCallableByOthers(inert) ||
        (loader === 'TupleNode' &&
          inert.uses.has('created') &&
          hasReviewedItems(name, object, known, report.scan.options.derived)) ||
        (isCreated(inert) && (made || (loader === 'DictNode' && inert.uses.has('mutated')))),
    );
}

const isKept = (inert: InertGlobal): boolean => isHarmlessToCall(inert);
const isCreated = ({ uses }: InertGlobal): boolean => uses.has('created') || uses.has('called');

/** True where a class may be given this state: its `__setstate__` gets what the file says. */
function isBuilt({ uses, stateCheck }: InertGlobal, content: JsonObject): boolean {
  const state = isObject(content.content) ? content.content : {};
  switch (stateCheck) {
    case undefined:
      return uses.has('built');
    case 'parser-template': {
      const node = state._parse_arg_template;
      const text =
        isObject(node) && node.__loader__ === 'JsonNode' ? parseJson(String(node.content)) : undefined;
      return typeof text === 'string' && isParserTemplate(text);
    }
    case 'members':
      return (
        ['nodes', 'X_thresholds_', 'y_thresholds_'].every((key) => {
          const node = state[key];
          return node === undefined || (isObject(node) && node.__loader__ === 'NdArrayNode');
        }) && !('_build_f' in state)
      );
    default:
      return false;
  }
}

function judgeUse(report: FormatReport, name: string, isReviewed: (inert: InertGlobal) => boolean): void {
  if (plain.test(name) || name === '.') return;
  const { derived } = report.scan.options;
  const judged = judgeDerived(name, derived);
  // It is imported; its source may say more.
  if (judged.kind === 'unknown' || derived?.globals.has(name) === true) report.scan.names(name);
  if (judged.kind === 'capability') report.dangerous(name, judged.effect);
  else if (judged.kind === 'unknown') report.unreviewed(name);
  else if (isReviewed(judged.inert)) return;
  else if (judged.inert.stateCheck === 'parser-template') report.dangerous(name, 'code');
  else if (judged.effect !== undefined) report.dangerous(name, judged.effect);
  else report.unreviewed(name);
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
