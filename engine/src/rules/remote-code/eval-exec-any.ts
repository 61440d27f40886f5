import { t } from '../../../../l10n/messages';
import { withQualified } from '../../python/fixes/edits';
import { isBuilt } from '../../python/flow/built';
import { isAlwaysConstant } from '../../python/flow/constants';
import { pathOf } from '../../python/flow/paths';
import type { Call } from '../../python/names/calls';
import type { Evaluator } from '../../python/names/evaluator';
import { callRule } from '../../python/rules/callRule';
import { all, comesFrom, either, isCall, not, variable } from '../../python/rules/conditions';
import { isProjectPath, readsFetched } from '../../python/rules/helpers';
import type { PythonContext } from '../../python/rules/pythonRule';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';

const runners = ['builtins.eval', 'builtins.exec'];

/** Functions that evaluate, compile or run a text that they are given, or the file of a path: what for is seldom said by their names. */
const evaluators = [
  ...['timeit.timeit', 'timeit.repeat', 'timeit.Timer', 'cProfile.run', 'profile.run', 'trace.Trace().run'],
  ...['sympy.sympify', 'sympy.S', 'sympy.parse_expr', 'sympy.parsing.sympy_parser.parse_expr'],
  ...['runpy.run_path', 'runpy.run_module', 'builtins.__import__', 'importlib.import_module'],
];
const interpreters = [
  ...['InteractiveInterpreter', 'InteractiveConsole'].flatMap((name) =>
    ['runsource', 'runcode', 'push'].map((method) => `code.${name}().${method}`),
  ),
];

export const rule = callRule(
  {
    id: 'eval-exec-any',
    code: 'SML155',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-95',
    atlas: ['AML.T0050'],
    owasp: ['LLM10:2026'],
    since: '0.1.0',
    coveredBy: ['config-instantiate'],
    counterparts: ['B102', 'B307', 'S102', 'S307'],
  },
  [
    {
      callees: runners,
      when: either(comesFrom(['model'], '', 0)),
      // eval-model-output says more of it.
      message: ({ callee }) => t('eval-exec-any.runs-text', callee.slice(9)),
      severity: 'info',
      effect: 'code',
      fixes: saferEval,
    },
    {
      callees: [
        ...runners,
        'IPython.get_ipython().run_cell',
        'IPython.core.interactiveshell.InteractiveShell().run_cell',
      ],
      when: all(isCall, variable('', 0), not(compiled), not(ofDigits)),
      message: ({ callee }) => t('eval-exec-any.runs-text', callee.replace('builtins.', '')),
      severity: (call, context) => {
        if (comesFrom(['request', 'download'], '', 0)(call, context)) return 'high';
        const [first] = call.positional;
        if (first === undefined) return undefined;
        const { evaluator } = context.document;
        // What a program puts together itself, or reads of its own files, is seldom somebody else's.
        if (isBuilt(first.node, evaluator) || isOwnCode(first.node, evaluator)) return 'low';
        const bounds = first.node.type === 'identifier' ? evaluator.bindingsOf(first.node) : [];
        // What a caller hands in is judged where it is called.
        return bounds.length > 0 && bounds.every(({ kind }) => kind === 'parameter') ? 'low' : undefined;
      },
      strict: 'high',
      effect: 'code',
      fixes: saferEval,
    },
    {
      callees: evaluators,
      when: all(isCall, comesFrom(['request', 'model', 'download'], '', 0)),
      message: ({ callee }) => t('eval-exec-any.runs-text', callee.replace('builtins.', '')),
      severity: 'high',
      effect: 'code',
    },
    {
      // A file that the program fetched before.
      callees: ['runpy.run_path'],
      when: all(isCall, readsFetched),
      message: ({ callee }) => t('eval-exec-any.runs-text', callee),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: [
        'importlib.util.spec_from_file_location',
        'importlib.machinery.SourceFileLoader',
        'imp.load_source',
      ],
      when: all(
        isCall,
        either(
          comesFrom(['request', 'model', 'download'], 'location', 1),
          comesFrom(['request', 'model', 'download'], 'path', 1),
        ),
      ),
      message: ({ callee }) => t('eval-exec-any.runs-text', callee),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: ['sys.path.insert', 'sys.path.append'],
      when: all(
        isCall,
        either(comesFrom(['request', 'download'], '', 1), comesFrom(['request', 'download'], '', 0)),
      ),
      message: () => t('eval-exec-any.imports-downloads'),
      effect: 'code',
    },
    {
      callees: interpreters,
      when: all(isCall, variable('', 0), not(compiled)),
      message: ({ callee }) => t('eval-exec-any.runs-text', callee.replace('()', '')),
      severity: (call, context) =>
        comesFrom(['request', 'model', 'download'], '', 0)(call, context) ? 'high' : undefined,
      strict: 'high',
      effect: 'code',
    },
    {
      callees: runners,
      // Whoever gets it calls it: `type=eval`, `map(eval, rows)`.
      when: all(not(isCall), not(isRefused)),
      message: ({ callee }) => t('eval-exec-any.handed-on', callee.slice(9)),
      effect: 'code',
    },
  ],
  {
    needs:
      /(?:\bbuiltins\.|(?<![.\w]))(?:eval|exec)\s{0,4}(?:[(,)\]]|$)|builtins(?:__)?["']?\s{0,4}[),[]|run_cell|\b(?:timeit|[cC]?[pP]rofile|sympy|runpy|import_module|__import__|spec_from_file_location|SourceFileLoader|load_source)\b|\bsys\.path\b|\bInteractive(?:Interpreter|Console)\b/m,
  },
);

/** Source of the program: `open("version.py").read()`, `inspect.getsource(f)`, also through `compile` and names. */
function isOwnCode(node: SyntaxNode, evaluator: Evaluator, depth = 0): boolean {
  if (depth > 6) return false;
  if (node.type === 'identifier')
    return evaluator
      .bindingsOf(node)
      .some((bound) => bound.kind === 'value' && isOwnCode(bound.node, evaluator, depth + 1));
  if (node.type !== 'call') return false;
  const callee = childOf(node, 'function');
  const [first] = childOf(node, 'arguments')?.children ?? [];
  const value = callee === undefined ? undefined : evaluator.evaluate(callee);
  const name = value?.kind === 'reference' ? value.name : '';
  if (name === 'inspect.getsource') return true;
  if (name === 'builtins.compile') return first !== undefined && isOwnCode(first, evaluator, depth + 1);
  const object = callee?.type === 'attribute' ? childOf(callee, 'object') : undefined;
  const method = callee?.type === 'attribute' ? childOf(callee, 'attribute') : undefined;
  if (object === undefined || method === undefined) return false;
  const written = evaluator.textOf(method);
  if (/^(?:replace|strip|encode|decode|join)$/.test(written)) return isOwnCode(object, evaluator, depth + 1);
  const path = /^read(?:_text)?$/.test(written) ? pathOf(object, evaluator) : undefined;
  return path !== undefined && isProjectPath(path);
}

/** One of what the program does not let others call: `disallowed = [eval, exec, open]`. */
function isRefused({ node }: Call, { document: { evaluator } }: PythonContext): boolean {
  const list = node.parent;
  if (list === undefined || !/^(?:list|set|tuple)$/.test(list.type)) return false;
  const around = list.parent?.type === 'argument_list' ? list.parent.parent?.parent : list.parent;
  const left = around?.type === 'assignment' ? childOf(around, 'left') : undefined;
  return left !== undefined && refused.test(evaluator.textOf(left).slice(0, 100));
}
const refused =
  /(?:dis|not_?)allow|den(?:y|ied)|forbid|forbad|block|unsafe|banned|blacklist|danger|prohibit|reject/i;

/** `ast.literal_eval` takes the place of `eval` on one argument. */
function saferEval(call: Call, context: PythonContext) {
  return call.callee === 'builtins.eval' ? withQualified('ast', 'literal_eval')(call, context) : [];
}

/** Code that the program compiled from a constant, or read from its own source file. */
function compiled(call: Call, context: PythonContext): boolean {
  const [first] = call.positional;
  if (first === undefined) return true;
  const { node } = first;
  if (node.type === 'identifier' || node.type === 'attribute')
    return isAlwaysConstant(node, context.document.evaluator);
  return context.document.evaluator.evaluate(node).kind === 'constant';
}

/** `eval(text) if text.isnumeric() else text` */
function ofDigits({ node, positional: [first] }: Call, { document: { evaluator } }: PythonContext): boolean {
  const { parent } = node;
  if (parent?.type !== 'conditional_expression' || first === undefined) return false;
  const condition = parent.children[1];
  return (
    condition !== undefined &&
    parent.children[0] === node &&
    new RegExp(
      `^${evaluator.textOf(first.node).replace(/\W/g, '\\$&')}\\.(?:isnumeric|isdigit|isdecimal)\\(\\)$`,
    ).test(evaluator.textOf(condition))
  );
}
