import type { Evaluator } from '../names/evaluator';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';

const maxDepth = 12;

/** What stands for the folder of the code in paths that begin with `__file__`. */
export const codeFolder = '<code>';

/** Functions that give the path they are given, or the file behind it. */
const wrappers = new Set([
  'builtins.open',
  'io.open',
  'builtins.str',
  'os.fspath',
  'os.path.abspath',
  'os.path.realpath',
  'os.path.normpath',
  'gzip.open',
]);
/** Methods of a path that give the same file. */
const sameFile = new Set(['open', 'resolve', 'absolute', 'as_posix', 'expanduser']);

/**
 * The constant path that an expression gives: a text, an f-string, `open(path)`, `Path(a) / b`, `Path(a, b)`, `path.open()`,
 * `path.joinpath(b)`, `os.path.join(a, b)`, `str(path)`, `Path(__file__).parent / b`. As written, relative to wherever the program
 * runs; relative to `codeFolder` where it begins with `__file__`.
 */
export function pathOf(node: SyntaxNode, evaluator: Evaluator, depth = 0): string | undefined {
  if (depth > maxDepth) return undefined;
  const value = evaluator.evaluate(node);
  if (value.kind === 'constant') return typeof value.value === 'string' ? value.value : undefined;
  if (node.type === 'identifier') {
    const [bound, ...others] = evaluator.bindingsOf(node);
    if (bound === undefined && evaluator.textOf(node) === '__file__') return `${codeFolder}/__file__`;
    return bound?.kind === 'value' && others.length === 0
      ? pathOf(bound.node, evaluator, depth + 1)
      : undefined;
  }
  if (node.type === 'string') return interpolated(node, evaluator, depth);
  if (node.type === 'binary_operator') {
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    if (left === undefined || right === undefined || childOf(node, 'operator')?.type === '+')
      return undefined;
    return joined([pathOf(left, evaluator, depth + 1), pathOf(right, evaluator, depth + 1)]);
  }
  if (node.type === 'parenthesized_expression')
    return node.children[0] === undefined ? undefined : pathOf(node.children[0], evaluator, depth + 1);
  if (node.type === 'attribute' || node.type === 'subscript') return parentOf(node, evaluator, depth);
  if (node.type !== 'call') return undefined;
  const callee = childOf(node, 'function');
  if (callee === undefined) return undefined;
  const of = (item: SyntaxNode | undefined) =>
    item === undefined ? undefined : pathOf(item, evaluator, depth + 1);
  const list = childOf(node, 'arguments')?.children ?? [];
  const name = evaluator.evaluate(callee);
  if (name.kind === 'reference') {
    if (wrappers.has(name.name)) return of(list[0]);
    if (name.name === 'os.path.dirname') return above(of(list[0]), 1);
    if (/^pathlib\.(?:Path|PurePath|PosixPath)$/.test(name.name) || name.name === 'os.path.join')
      return joined(list.map(of));
  }
  const attribute = childOf(callee, 'attribute');
  const method = attribute === undefined ? '' : evaluator.textOf(attribute);
  if (method !== 'joinpath' && !sameFile.has(method)) return undefined;
  const object = of(childOf(callee, 'object'));
  return method === 'joinpath' ? joined([object, ...list.map(of)]) : object;
}

/** `path.parent`, `path.parents[1]`. */
function parentOf(node: SyntaxNode, evaluator: Evaluator, depth: number): string | undefined {
  const index = childOf(node, 'subscript');
  const attribute = node.type === 'attribute' ? node : childOf(node, 'value');
  const name = attribute === undefined ? undefined : childOf(attribute, 'attribute');
  const object = attribute === undefined ? undefined : childOf(attribute, 'object');
  if (name === undefined || object === undefined) return undefined;
  if (evaluator.textOf(name) !== (index === undefined ? 'parent' : 'parents')) return undefined;
  const level = index === undefined ? undefined : evaluator.evaluate(index);
  const levels =
    level === undefined ? 0 : level.kind === 'constant' && typeof level.value === 'number' ? level.value : -1;
  return levels < 0 || levels > maxDepth
    ? undefined
    : above(pathOf(object, evaluator, depth + 1), levels + 1);
}

/** The folder some levels above a path. */
function above(path: string | undefined, levels: number): string | undefined {
  if (path === undefined || levels === 0) return path;
  const isUp = path === codeFolder || path === '.' || path === '..' || path.endsWith('/..');
  const slash = path.lastIndexOf('/');
  const folder = isUp ? `${path}/..` : slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash);
  return above(folder, levels - 1);
}

/** An f-string all of whose parts are known, without formats, escapes and doubled braces. */
function interpolated(node: SyntaxNode, evaluator: Evaluator, depth: number): string | undefined {
  const written = evaluator.textOf(node);
  const quotes = /^[fF](["'])(?!\1\1)/.exec(written);
  if (quotes === null || written.includes('\\') || written.includes('{{')) return undefined;
  let text = '';
  let at = node.start + quotes[0].length;
  for (const part of node.children) {
    if (part.type !== 'interpolation') continue;
    const [expression, ...format] = part.children;
    const value =
      expression === undefined || format.length > 0 ? undefined : pathOf(expression, evaluator, depth + 1);
    if (value === undefined) return undefined;
    text += written.slice(at - node.start, part.start - node.start) + value;
    at = part.end;
  }
  return text + written.slice(at - node.start, -1);
}

/** Parts of a path; undefined where one is not known. */
function joined(parts: readonly (string | undefined)[]): string | undefined {
  let path = '';
  for (const part of parts) {
    if (part === undefined) return undefined;
    path = path === '' || /^(?:[/\\]|[A-Za-z]:)/.test(part) ? part : `${path.replace(/\/+$/, '')}/${part}`;
  }
  return path;
}
