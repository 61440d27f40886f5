import type { FormatReport } from './formatReport';
import { judgeImport } from './importedNames';
import { isObject, type JsonObject, objectsIn, parseJson, stringOf } from './json';

/*
 * Texts of a program of torch.export that become Python: shapes, which sympy evaluates; guards, which `ExportedProgram.module` executes; names,
 * of which torch.fx writes the source of `forward` while the program is loaded; and the trees of arguments, which import what their keys are of.
 * Sources: torch/_export/serde/serialize.py (`_parse_sym_expr`, `deserialize_graph_input`), torch/fx/graph.py (`_gen_python_code`),
 * torch/export/_unlift.py (`_convert_guards_code_to_fn`), torch/utils/_pytree.py (`enum_object_hook`, `_defaultdict_deserialize`).
 */

/** Functions of symbolic shapes: torch.utils._sympy.functions, and those of sympy that they print as. */
const shapeFunctions = new Set(
  `FloorDiv ModularIndexing Where PythonMod Mod CleanDiv CeilToInt FloorToInt CeilDiv LShift RShift PowByNatural FloatPow
  FloatTrueDiv IntTrueDiv IsNonOverlappingAndDenseIndicator TruncToFloat TruncToInt RoundToInt RoundDecimal ToFloat Identity
  Add Mul Pow Equality Unequality LessThan GreaterThan StrictLessThan StrictGreaterThan BooleanTrue BooleanFalse
  Max Min Abs Eq Ne Lt Le Gt Ge And Or Not Xor Piecewise ITE floor ceiling sqrt log exp sin cos tan sinh cosh tanh asin acos
  atan sign Integer Float Rational OpaqueUnaryFn_sqrt OpaqueUnaryFn_cos OpaqueUnaryFn_cosh OpaqueUnaryFn_sin
  OpaqueUnaryFn_sinh OpaqueUnaryFn_tan OpaqueUnaryFn_tanh OpaqueUnaryFn_asin OpaqueUnaryFn_acos OpaqueUnaryFn_atan
  OpaqueUnaryFn_exp OpaqueUnaryFn_log OpaqueUnaryFn_log2 OpaqueUnaryFn_asinh BitwiseFn_bitwise_and
  BitwiseFn_bitwise_or BitwiseFn_bitwise_xor`.split(/\s+/),
);

/** Judges the texts of one object of a program that torch makes Python of. */
export function judgeTexts(report: FormatReport, object: JsonObject): void {
  const expression = stringOf(object.expr_str);
  if (expression !== undefined && !isPlainExpression(expression))
    report.embeddedCode('sympy.sympify', expression);
  for (const guard of textsOf(object.guards_code))
    if (!isPlainGuard(guard)) report.embeddedCode('guards_code', guard);
  for (const name of [...textsOf(object.name), ...textsOf(object.forward_arg_names)]) judgeName(report, name);
  for (const [key, value] of Object.entries(object))
    if (attributeKey.test(key))
      for (const name of textsOf(value)) if (breaksOut.test(name)) report.embeddedCode('torch.fx', name);
  for (const tree of textsOf(object.in_spec)) judgeTree(report, tree, true);
  for (const tree of textsOf(object.out_spec)) judgeTree(report, tree, false);
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');

/** Values and arguments are variables of the source; arguments by position have no name. */
function judgeName(report: FormatReport, name: string): void {
  if (name !== '' && !/^[\p{ID_Start}_]\p{ID_Continue}*$/u.test(name)) report.embeddedCode('torch.fx', name);
}

/** Attributes of the module stand in the source as they are, or between quotation marks. */
const attributeKey = /^(?:fqn|(?:parameter|buffer|tensor_constant|custom_obj|user_input)_name)$/;
const breaksOut = /["'\\\r\n]/;

/** Factories of defaultdict that nothing runs by. */
const plainFactories = new Set(
  'list dict set int float str tuple bool'.split(' ').map((name) => `builtins.${name}`),
);

/** A tree of arguments as `treespec_dumps` writes it. Its keys may be members of an enumeration, which loading imports. */
function judgeTree(report: FormatReport, text: string, isInput: boolean): void {
  const root = parseJson(text);
  if (root === undefined) report.structure('a tree of arguments that is no JSON');
  for (const { object: node } of objectsIn(root)) {
    const keys = parseJson(stringOf(node.context) ?? 'null');
    for (const { object } of [{ object: node }, ...objectsIn(keys)]) judgeImported(report, object);
  }
  // Keyword arguments are the second child of the root, and are arguments of the source too.
  const [, keywords] = isInput ? childrenOf(Array.isArray(root) ? root[1] : undefined) : [];
  for (const name of textsOf(parseJson(stringOf(keywords?.context) ?? 'null'))) judgeName(report, name);
}

function childrenOf(node: unknown): JsonObject[] {
  return isObject(node) && Array.isArray(node.children_spec) ? node.children_spec.filter(isObject) : [];
}

function judgeImported(report: FormatReport, object: JsonObject): void {
  const member = stringOf(object.fqn);
  if ('__enum__' in object && member !== undefined) judgeImport(report, member.replace(':', '.'), member);
  const factory = `${object.default_factory_module}.${object.default_factory_name}`;
  if ('default_factory_module' in object && !plainFactories.has(factory))
    judgeImport(report, factory, factory);
}

/** Symbols and numbers as sympy spells them out: `Symbol('s0', positive=True)`, `Float('1.5', precision=53)`. */
const spelledOut =
  /\bSymbol\('[A-Za-z]\w{0,99}'(?:, \w{1,40}=(?:True|False)){0,20}\)|\bFloat\('[-+.\de]{1,99}'(?:, precision=\d{1,9})?\)/g;

/** Numbers, names and reviewed functions: nothing that Python could get hold of anything else by. */
function isPlainExpression(expression: string): boolean {
  const text = expression.replace(spelledOut, '1');
  if (!/^[\w\s.,()+\-*/%<>=!&|~^]*$/.test(text) || text.includes('__')) return false;
  const tokens = text.match(/\w+|\S/g) ?? [];
  for (const [index, token] of tokens.entries()) {
    // A dot belongs to a number.
    if (
      token === '.' &&
      !(isNumber(tokens[index - 1]) && (isNumber(tokens[index + 1]) || !isWord(tokens[index + 1])))
    )
      return false;
    if (token === '(' && isWord(tokens[index - 1]) && !shapeFunctions.has(tokens[index - 1])) return false;
    if (token === '(' && tokens[index - 1] === ')') return false;
  }
  return true;
}

const isNumber = (token: string | undefined): boolean => token !== undefined && /^\d/.test(token);
const isWord = (token: string | undefined): boolean => token !== undefined && /^\w/.test(token);

/** What a guard compares: an argument (`L['x']['k']`), a part of it, or its size. */
const argument =
  /\bL(?:\[(?:'[^'\\\r\n]*'|"[^"\\\r\n]*"|\d{1,9})\]|\.[A-Za-z]\w*)+(?:(?<=\.(?:size|stride|storage_offset|dim|numel))\(\)(?:\[\d{1,9}\])?)?/g;

/** A comparison of sizes and plain values, on one line. */
function isPlainGuard(guard: string): boolean {
  const text = guard
    .replace(argument, '1')
    .replace(/'[^'\\\r\n]*'|"[^"\\\r\n]*"/g, '1')
    .replace(/\bmath\.\w+\(/g, '(')
    .replace(/\b(?:and|or|not)\b/g, '+');
  return !/[\r\n]/.test(guard) && isPlainExpression(text);
}
