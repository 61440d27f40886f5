/** Fixes that change more than one argument. */

import { t } from '../../../../l10n/messages';
import type { Fix, TextEdit } from '../../finding';
import type { Call } from '../names/calls';
import { literalPath } from '../rules/helpers';
import type { PythonContext } from '../rules/pythonRule';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';

/** Replaces a loader's whole call; undefined unless it has exactly one plain argument. */
function onlyArgument(call: Call): SyntaxNode | undefined {
  if (call.argumentList?.type !== 'argument_list' || call.argumentList.children.length !== 1)
    return undefined;
  const [only] = call.positional;
  return only?.inline ? only.node : undefined;
}

const restrictedName = 'RestrictedUnpickler';

/** `pickle.load(f)` becomes the load of an Unpickler that finds only the classes it was given. */
export function restrictedUnpickler(call: Call, context: PythonContext): Fix | undefined {
  const { document } = context;
  const argument = onlyArgument(call);
  if (argument === undefined || !/^pickle\.loads?$/.test(call.callee)) return undefined;
  const imports = document.importing('pickle', call.node);
  const statement = document.topStatement(call.node.start);
  if (imports === undefined || statement === undefined || !startsItsLine(statement, context))
    return undefined;
  const bytes = call.callee.endsWith('loads');
  const more = bytes ? document.importing('io', call.node) : [];
  if (more === undefined) return undefined;
  const existing = document.evaluator.lookup(restrictedName, call.node.scope, call.node.start);
  if (existing !== undefined && existing.kind !== 'class') return undefined;
  const written = document.evaluator.textOf(argument);
  const stream = bytes ? `io.BytesIO(${written})` : written;
  const edits: TextEdit[] = [...imports, ...more];
  if (existing === undefined) {
    const lineBreak = document.source.lineBreakAt(statement.start);
    edits.push(document.edit(statement.start, statement.start, restrictedClass.join(lineBreak)));
  }
  edits.push(document.edit(call.node.start, call.node.end, `${restrictedName}(${stream}).load()`));
  return { title: t('fixes.use-restricted-unpickler'), edits, safe: false };
}

const restrictedClass = [
  `class ${restrictedName}(pickle.Unpickler):`,
  '    """Loads plain data; add each reviewed (module, name) that the file may use."""',
  '',
  '    allowed = set()',
  '',
  '    def find_class(self, module, name):',
  '        if (module, name) not in self.allowed:',
  '            raise pickle.UnpicklingError(f"{module}.{name} is not allowed")',
  '        return super().find_class(module, name)',
  '',
  '',
  '',
];

function startsItsLine(node: SyntaxNode, context: PythonContext): boolean {
  return context.document.range(node).column === 1;
}

/** The literal path of a call's only argument with another extension, as an edit of that argument. */
function changedPath(call: Call, context: PythonContext, from: RegExp, to: string): string | undefined {
  const argument = onlyArgument(call);
  if (argument === undefined || argument.type !== 'string') return undefined;
  const path = literalPath(call, context);
  const written = context.document.evaluator.textOf(argument);
  if (path === undefined || !from.test(path) || !/^["'][^"'\\]*["']$/.test(written)) return undefined;
  return `${written.slice(0, -1).replace(from, to)}${written.at(-1)}`;
}

/** `pd.read_pickle("a.pkl")` with its `df.to_pickle("a.pkl")` becomes the Parquet pair. Offered only where the writer is seen. */
export function parquetPair(call: Call, context: PythonContext): Fix | undefined {
  const { document } = context;
  const path = changedPath(call, context, /\.(?:pkl|pickle)$/, '.parquet');
  const old = literalPath(call, context);
  const written = document.evaluator.textOf(call.functionNode);
  if (path === undefined || old === undefined || !written.endsWith('.read_pickle')) return undefined;
  const writers = document.writersOf(old, /\.to_pickle$/);
  const edits = [
    document.edit(
      call.node.start,
      call.node.end,
      `${written.replace(/read_pickle$/, 'read_parquet')}(${path})`,
    ),
  ];
  for (const writer of writers) {
    const called = childOf(writer, 'function');
    const passed = childOf(writer, 'arguments');
    if (called === undefined || passed === undefined) return undefined;
    const sameCell =
      document.source.partIndexAt(writer.start) === document.source.partIndexAt(call.node.start);
    if (passed.children.length !== 1 || !sameCell) return undefined;
    edits.push(document.edit(called.end - 'to_pickle'.length, writer.end, `to_parquet(${path})`));
  }
  return writers.length === 0 ? undefined : { title: t('fixes.save-as-parquet'), edits, safe: false };
}

/** `joblib.load("m.joblib")` becomes skops' load, with the `joblib.dump` that wrote the file where it is seen. */
export function skopsPair(call: Call, context: PythonContext): Fix | undefined {
  const { document } = context;
  const path = changedPath(call, context, /\.(?:joblib|pkl|pickle)$/, '.skops');
  const old = literalPath(call, context);
  const imports = document.importing('skops.io', call.node);
  if (path === undefined || old === undefined || imports === undefined) return undefined;
  const edits = [
    ...imports,
    document.edit(call.node.start, call.node.end, `skops.io.load(${path}, trusted=[])`),
  ];
  for (const writer of document.writersOf(old, /(?:^|\.)dump$/)) {
    const called = childOf(writer, 'function');
    const passed = childOf(writer, 'arguments');
    if (called === undefined || passed === undefined) return undefined;
    const resolved = document.evaluator.evaluate(called);
    const sameCell =
      document.source.partIndexAt(writer.start) === document.source.partIndexAt(call.node.start);
    if (resolved.kind !== 'reference' || !resolved.name.endsWith('joblib.dump')) continue;
    const [model, target] = passed.children;
    if (
      passed.children.length !== 2 ||
      target?.type !== 'string' ||
      model?.type === 'keyword_argument' ||
      !sameCell
    )
      return undefined;
    edits.push(
      document.edit(called.start, called.end, 'skops.io.dump'),
      document.edit(target.start, target.end, path),
    );
  }
  return { title: t('fixes.save-with-skops'), edits, safe: false };
}

/** `yaml.load(x, ...)` and its unsafe twins become `yaml.safe_load(x)`. */
export function safeYaml(call: Call, context: PythonContext): Fix | undefined {
  const { document } = context;
  const [stream] = call.positional;
  const written = document.evaluator.textOf(call.functionNode);
  const suffix = /(?:^|\.)((?:unsafe_|full_)?load(_all)?)$/.exec(written);
  if (stream === undefined || !stream.inline || suffix === null || !call.callee.startsWith('yaml.'))
    return undefined;
  if (call.argumentList?.type !== 'argument_list' || call.openKeywords || call.openPositional)
    return undefined;
  const extra = [...call.keywords.keys()].filter((name) => name !== 'Loader');
  if (extra.length > 0 || call.positional.length > 2) return undefined;
  const name = `safe_load${suffix[2] ?? ''}`;
  const argument = document.evaluator.textOf(stream.node);
  const qualifier = written.slice(0, written.length - suffix[1].length);
  // `from yaml import load` has no module's name to hang the safe function on.
  const imports = qualifier === '' ? document.importing('yaml', call.node) : [];
  if (imports === undefined) return undefined;
  const callText = `${qualifier === '' ? 'yaml.' : qualifier}${name}(${argument})`;
  return {
    title: t('fixes.use-yaml-function', name),
    edits: [...imports, document.edit(call.node.start, call.node.end, callText)],
    safe: false,
  };
}

/** Removes a call that is a statement of its own, with its line; `pass` keeps a block that would be left empty. */
export function deleteStatement(call: Call, context: PythonContext, title: string): Fix | undefined {
  const { document } = context;
  const statement = call.node.parent;
  if (statement?.type !== 'expression_statement' || statement.parent === undefined) return undefined;
  const alone = statement.parent.children.length === 1;
  const part = document.source.partAt(statement.start);
  const lines = document.source.linesAt(statement.start);
  const { line, endLine } = document.range(statement);
  const start = part.base + lines.startOf(line);
  const end = part.base + lines.startOf(endLine + 1);
  const ownsLine =
    document.textAround(start, statement.start).trim() === '' &&
    document.textAround(statement.end, end).trim() === '';
  if (alone || !ownsLine)
    return { title, edits: [document.edit(statement.start, statement.end, 'pass')], safe: false };
  return { title, edits: [document.edit(start, end, '')], safe: false };
}
