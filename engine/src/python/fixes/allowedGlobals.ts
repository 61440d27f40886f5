import type { Location, TextEdit } from '../../finding';
import type { SourcePart } from '../../text/source';
import type { PythonDocument } from '../document';
import { type LoadCall, type LoadContext, readLoads } from '../flow/loads';
import type { SyntaxNode } from '../syntax/node';

/** Loaders that `torch.serialization.safe_globals` has a say in. */
const loaders = new Set(['torch.load', 'torch.serialization.load']);

/**
 * Edits that make a call load with weights_only=True, inside of a `with torch.serialization.safe_globals([...])` that allows exactly
 * `names`, the dotted names that a file needs. Undefined where no edit would leave working code. The context manager came with torch 2.5:
 * https://docs.pytorch.org/docs/stable/notes/serialization.html
 * @throws CancelledError
 */
export async function allowGlobals(
  path: string,
  parts: readonly SourcePart[],
  isMeant: (location: Location) => boolean,
  names: readonly string[],
  context: LoadContext,
): Promise<readonly TextEdit[] | undefined> {
  const read = await readLoads(path, parts, context);
  const load = read?.loads.find(({ callee, location }) => loaders.has(callee) && isMeant(location));
  return read === undefined || load === undefined ? undefined : editsOf(load, names, read.document);
}

function editsOf(
  { call }: LoadCall,
  names: readonly string[],
  document: PythonDocument,
): readonly TextEdit[] | undefined {
  const { source } = document;
  const statement = statementAround(call.node);
  const list = call.argumentList;
  if (statement === undefined || list?.type !== 'argument_list') return undefined;
  if (call.openKeywords || call.openPositional || call.keywords.has('pickle_module')) return undefined;
  const indent = indentOf(statement, document);
  if (indent === undefined) return undefined;
  const imports = importsOf(['torch.serialization', ...names], call.node, document);
  if (imports === undefined) return undefined;
  const written = weightsOnly(statement, list, call.keywords.get('weights_only')?.node, source.text);
  const allowed = names.map((name) => name.replace(/^builtins\./, '')).join(', ');
  const lineBreak = source.lineBreakAt(statement.start);
  const inner = `${indent}${indent.includes('\t') ? '\t' : '    '}`;
  const block = `with torch.serialization.safe_globals([${allowed}]):${lineBreak}${inner}${written}`;
  return [...imports, document.edit(statement.start, statement.end, block)];
}

/** The simple statement that a call is part of. */
function statementAround(node: SyntaxNode): SyntaxNode | undefined {
  let around: SyntaxNode | undefined = node;
  for (let steps = 0; around !== undefined && steps < 100; steps++, around = around.parent) {
    if (around.type === 'lambda') return undefined;
    if (around.parent?.type === 'block' || around.parent?.type === 'module')
      return around.type === 'expression_statement' || around.type === 'return_statement'
        ? around
        : undefined;
  }
  return undefined;
}

/** What stands in front of a statement that has its line for itself; undefined for others. */
function indentOf(statement: SyntaxNode, { source }: PythonDocument): string | undefined {
  const { line, endLine } = source.range(statement.start, statement.end);
  if (line !== endLine) return undefined;
  const { base } = source.partAt(statement.start);
  const lines = source.linesAt(statement.start);
  const before = source.text.slice(base + lines.startOf(line), statement.start);
  const after = source.text.slice(statement.end, base + lines.endOf(line));
  return /^[ \t]*$/.test(before) && /^[ \t]*(?:#.*)?$/.test(after) ? before : undefined;
}

/** What makes the modules of names known; each import once. */
function importsOf(
  names: readonly string[],
  node: SyntaxNode,
  document: PythonDocument,
): readonly TextEdit[] | undefined {
  const edits = new Map<string, TextEdit>();
  for (const name of names) {
    if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(name)) return undefined;
    const module = name === 'torch.serialization' ? 'torch' : name.slice(0, name.lastIndexOf('.'));
    if (module === 'builtins') continue;
    const imports = document.importing(module, node);
    if (imports === undefined) return undefined;
    for (const edit of imports) edits.set(edit.newText, edit);
  }
  return [...edits.values()];
}

/** The statement with `weights_only=True` in its call. */
function weightsOnly(
  statement: SyntaxNode,
  list: SyntaxNode,
  given: SyntaxNode | undefined,
  text: string,
): string {
  const last = list.children.at(-1);
  const [from, to, added] =
    given !== undefined && given.start >= list.start && given.end <= list.end
      ? [given.start, given.end, 'True']
      : last === undefined
        ? [list.start + 1, list.start + 1, 'weights_only=True']
        : [last.end, last.end, ', weights_only=True'];
  return text.slice(statement.start, from) + added + text.slice(to, statement.end);
}
