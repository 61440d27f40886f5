/** Texts that a program puts together from others, of which one at least is not constant. */
import { definitionsOf, isOwnObject, returnsOf } from '../names/definitions';
import type { Evaluator } from '../names/evaluator';
import { itemsOver } from '../names/items';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import { isFixed } from './fixed';

/** Steps from name to name and from part to part. */
const maxDepth = 12;
/** Parts of one text that are looked at. */
const maxParts = 64;
/** Methods of a text that give the same text in another form. */
const forms = new Set(['strip', 'lstrip', 'rstrip', 'lower', 'upper', 'replace', 'encode', 'dedent']);

/**
 * True for an f-string, `+`, `%`, `.format`, `.join`, `+=`, and names that stand for one, unless all parts are constants of the file.
 */
export function isBuilt(node: SyntaxNode, evaluator: Evaluator, depth = 0): boolean {
  if (depth > maxDepth || evaluator.evaluate(node).kind === 'constant') return false;
  const inner = (part: SyntaxNode | undefined) => part !== undefined && isBuilt(part, evaluator, depth + 1);
  switch (node.type) {
    case 'string':
    case 'concatenated_string':
      return holes(node).some((hole) => !isFixed(hole, evaluator));
    case 'binary_operator': {
      const [left, right] = node.children;
      if (left === undefined || right === undefined || isFixed(node, evaluator)) return false;
      return isText(left, evaluator) || isText(right, evaluator) || inner(left) || inner(right);
    }
    case 'parenthesized_expression':
    case 'conditional_expression':
    case 'await':
      return node.children.slice(0, 3).some(inner);
    case 'attribute':
      return memberValues(node, evaluator).some(inner);
    case 'identifier':
      return evaluator.bindingsOf(node).some((bound) => {
        if (bound.kind === 'value') return inner(bound.node);
        // `for statement in [f"DROP TABLE {name}"]`
        if (bound.kind === 'opaque' && bound.from?.parent?.type === 'for_statement')
          return itemsOver(bound.from, evaluator.textOf(node), evaluator, 0).slice(0, maxParts).some(inner);
        // `text += more` makes a text of parts.
        return bound.kind === 'opaque' && isAdded(bound.from, evaluator, depth);
      });
    case 'call':
      return isBuiltByCall(node, evaluator, depth);
    default:
      return false;
  }
}

function isBuiltByCall(node: SyntaxNode, evaluator: Evaluator, depth: number): boolean {
  const callee = childOf(node, 'function');
  const list = childOf(node, 'arguments')?.children ?? [];
  const inner = (part: SyntaxNode | undefined) => part !== undefined && isBuilt(part, evaluator, depth + 1);
  if (callee?.type !== 'attribute') {
    const value = callee === undefined ? undefined : evaluator.evaluate(callee);
    // `build(name)`, where the program's own `build` returns such a text.
    if (value?.kind === 'unknown' && callee?.type === 'identifier')
      return definitionsOf(callee, evaluator).flatMap(returnsOf).slice(0, maxParts).some(inner);
    return (
      value?.kind === 'reference' && /(?:^builtins\.str|\.dedent|\.text)$/.test(value.name) && inner(list[0])
    );
  }
  const object = childOf(callee, 'object');
  const method = childOf(callee, 'attribute');
  const name = method === undefined ? '' : evaluator.textOf(method);
  if (object === undefined) return false;
  if (name === 'format' || name === 'format_map') return isText(object, evaluator) && list.length > 0;
  // `string.Template(text).substitute(name=value)`
  if (name === 'substitute' || name === 'safe_substitute')
    return isTemplate(object, evaluator) && list.length > 0;
  if (name === 'replace' && isText(object, evaluator))
    return list.some((part) => evaluator.evaluate(part).kind !== 'constant');
  if (name === 'join') return isText(object, evaluator) && !isFixed(node, evaluator);
  if (name === 'dedent') return inner(list[0]);
  if (forms.has(name)) return inner(object);
  // `self.statement(name)`, a method of the program that returns such a text.
  return definitionsOf(callee, evaluator).flatMap(returnsOf).slice(0, maxParts).some(inner);
}

/** What `self.query` is set to. */
export function memberValues(node: SyntaxNode, evaluator: Evaluator): readonly SyntaxNode[] {
  const object = childOf(node, 'object');
  const name = childOf(node, 'attribute');
  if (object?.type !== 'identifier' || name === undefined || !isOwnObject(object, evaluator)) return [];
  return evaluator.memberNodes(evaluator.textOf(name), object.scope);
}

function isTemplate(node: SyntaxNode, evaluator: Evaluator): boolean {
  const value = evaluator.evaluate(node);
  return value.kind === 'reference' && value.name === 'string.Template()';
}

function isAdded(from: SyntaxNode | undefined, evaluator: Evaluator, depth: number): boolean {
  if (from?.parent?.type !== 'augmented_assignment') return false;
  const value = evaluator.evaluate(from);
  return value.kind !== 'constant' && (isText(from, evaluator) || isBuilt(from, evaluator, depth + 1));
}

/** What stands in the holes of an f-string, or of strings side by side. */
function holes(node: SyntaxNode): readonly SyntaxNode[] {
  const strings = node.type === 'string' ? [node] : node.children.slice(0, maxParts);
  return strings.flatMap(({ children }) =>
    children
      .slice(0, maxParts)
      .flatMap((part) => (part.type === 'interpolation' ? part.children.slice(0, 1) : [])),
  );
}

function isText(node: SyntaxNode, evaluator: Evaluator): boolean {
  if (node.type === 'string' || node.type === 'concatenated_string') return true;
  const value = evaluator.evaluate(node);
  return value.kind === 'constant' && typeof value.value === 'string';
}
