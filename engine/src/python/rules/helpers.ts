/** What several rules ask of a call, and the edits they offer. */
import type { Fix, Severity } from '../../finding';
import { pushAll } from '../../pushAll';
import type { PythonDocument } from '../document';
import { isInReduction, isOwnBytes } from '../flow/ownBytes';
import { pathOf } from '../flow/paths';
import type { Argument, Call } from '../names/calls';
import type { Evaluator } from '../names/evaluator';
import { itemsOver } from '../names/items';
import { fetching, saving } from '../names/writers';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import type { PythonContext } from './pythonRule';

/** What an argument is known to be. `absent` holds only when nothing unknown could bring it. */
export type Known =
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly argument?: Argument }
  | {
      readonly state: 'constant';
      readonly value: string | number | boolean | null;
      readonly argument: Argument;
    };

/** The argument of a name, or at a position from 0. */
export function argumentOf(call: Call, name: string, position?: number): Argument | undefined {
  return call.keywords.get(name) ?? (position === undefined ? undefined : call.positional[position]);
}

/** What is known of an argument's value. */
export function known(call: Call, name: string, position?: number): Known {
  const argument = argumentOf(call, name, position);
  if (argument !== undefined) {
    const { value } = argument;
    return value.kind === 'constant'
      ? { state: 'constant', value: value.value, argument }
      : { state: 'unknown', argument };
  }
  if (call.openKeywords || (position !== undefined && call.openPositional)) return { state: 'unknown' };
  return { state: 'absent' };
}

/** Inserts `name=value` after the last argument; undefined where that would not leave working code. */
export function addKeyword(
  document: PythonDocument,
  call: Call,
  keyword: string,
  title: string,
  safe: boolean,
): Fix | undefined {
  const list = call.argumentList;
  if (list?.type !== 'argument_list' || call.openKeywords) return undefined;
  const last = list.children.filter(({ type }) => type !== 'comment').at(-1);
  if (last === undefined) {
    return { title, edits: [document.edit(list.start + 1, list.start + 1, keyword)], safe };
  }
  if (last.type === 'ERROR') return undefined;
  return { title, edits: [document.edit(last.end, last.end, `, ${keyword}`)], safe };
}

/** Replaces the written value of an argument. */
export function replaceArgument(
  document: PythonDocument,
  argument: Argument,
  newText: string,
  title: string,
  safe: boolean,
): Fix | undefined {
  if (!argument.inline) return undefined;
  return { title, edits: [document.edit(argument.node.start, argument.node.end, newText)], safe };
}

/** The constant path that is loaded: the argument itself, or of the file that it is. */
export function literalPath(call: Call, context: PythonContext): string | undefined {
  const [first] = call.positional;
  return first === undefined ? undefined : pathOf(first.node, context.document.evaluator);
}

/** Constants that an expression may have in force: each branch, each binding, and the default of a parameter. */
export function possibleConstants(
  node: SyntaxNode,
  evaluator: Evaluator,
  depth = 0,
): readonly (string | number | boolean | null)[] {
  if (depth > 6) return [];
  const value = evaluator.evaluate(node);
  if (value.kind === 'constant') return [value.value];
  const inner = (nodes: readonly (SyntaxNode | undefined)[]) =>
    nodes.flatMap((part) => (part === undefined ? [] : possibleConstants(part, evaluator, depth + 1)));
  if (node.type === 'parenthesized_expression') return inner(node.children);
  if (node.type === 'conditional_expression') return inner([node.children[0], node.children[2]]);
  if (node.type === 'boolean_operator') return inner(node.children);
  if (node.type !== 'identifier') return [];
  return evaluator.bindingsOf(node).flatMap((bound) => {
    if (bound.kind === 'value') return possibleConstants(bound.node, evaluator, depth + 1);
    if (bound.kind === 'opaque')
      return inner(itemsOver(bound.from, evaluator.textOf(node), evaluator, 0).slice(0, 50));
    return bound.kind === 'parameter' ? inner([childOf(bound.parameter, 'value')]) : [];
  });
}

/** True for bytes that the program pickled itself, and for a loader that is handed to whoever unpickles them. */
export function readsOwnBytes(call: Call, { document: { evaluator } }: PythonContext): boolean {
  if (call.argumentList === undefined) return isInReduction(call.node, evaluator);
  const [first] = call.positional;
  return first !== undefined && isOwnBytes(first.node, evaluator);
}

/** True where a call of the same document fetches a file to a path. */
function isFetched(path: string, { document }: PythonContext): boolean {
  return document.writersOf(path, fetching).length > 0;
}

/** True where the file that is loaded was fetched to that path by the same program. */
export function readsFetched(call: Call, context: PythonContext): boolean {
  const path = literalPath(call, context);
  return path !== undefined && isFetched(path, context);
}

/** True for a path below the working directory, which is part of the project like its code. */
export function isProjectPath(path: string): boolean {
  return !/^(?:[/\\~]|[A-Za-z][A-Za-z0-9+.-]*:|\.\.)/.test(path) && path.length > 0;
}

/** Folders that other users of the machine write to. */
const shared = /^(?:\/(?:var\/)?tmp|\/dev\/shm)\//;

/** The constant that a text begins with which is put together, up to where something is put into it; a name is not followed far. */
function writtenFirst(start: SyntaxNode, evaluator: Evaluator): string {
  const bounds = start.type === 'identifier' ? evaluator.bindingsOf(start) : [];
  const [bound] = bounds;
  let first: SyntaxNode | undefined = bounds.length === 1 && bound?.kind === 'value' ? bound.node : start;
  for (let depth = 0; first?.type === 'binary_operator' && depth < 64; depth++) first = first.children[0];
  if (first?.type !== 'string' && first?.type !== 'identifier') return '';
  const put = first.children.find(({ type }) => type === 'interpolation');
  if (put !== undefined) return evaluator.between(first.start, put.start).replace(/^\w{0,3}["']{1,3}/, '');
  const value = evaluator.evaluate(first);
  return value.kind === 'constant' ? String(value.value).split('%', 1)[0] : '';
}

/** A path below a folder of the project, of which a loop or a constant chooses the rest: `"data/" + store + ".pkl"`. */
function isBelowProject(start: SyntaxNode, evaluator: Evaluator): boolean {
  const folder = writtenFirst(start, evaluator);
  if (!folder.includes('/') || !isProjectPath(folder) || folder.includes('..')) return false;
  const open = [start];
  for (let node = open.pop(), seen = 0; node !== undefined; node = open.pop()) {
    if (++seen > 200 || /^(?:call|attribute|subscript)$/.test(node.type)) return false;
    if (node.type === 'identifier' && evaluator.bindingsOf(node).some(({ kind }) => kind === 'parameter'))
      return false;
    pushAll(open, node.children);
  }
  return true;
}

/**
 * Loading a file of the project itself is less alarming than loading what somebody sent, and what the same code wrote is hardly so.
 * Undefined leaves the rule's own severity.
 */
export function loaderSeverity(call: Call, context: PythonContext): Severity | undefined {
  const path = literalPath(call, context);
  if (path !== undefined) {
    if (isFetched(path, context)) return undefined;
    if (!shared.test(path) && context.document.writersOf(path, saving).length > 0) return 'low';
    return isProjectPath(path) ? 'medium' : undefined;
  }
  const [first] = call.positional;
  if (first !== undefined && isBelowProject(first.node, context.document.evaluator)) return 'medium';
  // What somebody names on the own command line is theirs.
  const origins = first === undefined ? undefined : context.flow.originsOf(first.node);
  return origins?.has('user') && origins.size === 1 ? 'medium' : undefined;
}

/** A condition on a function of the project that is called after what it makes sure of: `if not is_path_inside(path, base)`. */
const asksForFolder =
  /\bif\b[^\n]{0,80}\b\w{0,40}(?:inside|within|outside|contained|subpath|traversal|safe_path|path_safe|path_allowed|allowed_path)\w{0,40}\(/i;

/** True where the function around a node has compared a path with a folder before: such code may well have made sure of it. */
export function comparesFolders(node: SyntaxNode, evaluator: Evaluator): boolean {
  let around = node.parent;
  while (around !== undefined && around.type !== 'function_definition') around = around.parent;
  const before = around === undefined ? '' : evaluator.between(around.start, node.start);
  return (
    /\b(?:commonpath|is_relative_to|relative_to)\(/.test(before) ||
    asksForFolder.test(before) ||
    (/\b(?:realpath|abspath|resolve)\(/.test(before) &&
      /\.startswith\(|\bin\s{1,4}\w{1,60}\.parents\b/.test(before))
  );
}
