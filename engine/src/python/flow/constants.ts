/** What a value can be, where nobody outside of the program decides it: constants of the file, and numbers. */
import type { Evaluator } from '../names/evaluator';
import { itemsOver } from '../names/items';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import { isClosed } from './closedTypes';

const maxDepth = 8;
/** Alternatives that are looked at. */
const maxValues = 50;
/** Methods that give a constant of constants. */
const forms = /^(?:strip|lstrip|rstrip|lower|upper|replace|encode|format|removeprefix|removesuffix)$/;

/**
 * True where every value that an expression may have is a constant: `"cls" if os.name == "nt" else "clear"`, also under a name, and what a
 * loop over constants gives. Bindings that `within` stands in do not count: `text = load(text)`.
 */
export function isAlwaysConstant(
  node: SyntaxNode,
  evaluator: Evaluator,
  within: SyntaxNode | undefined = undefined,
  depth = 0,
): boolean {
  if (evaluator.evaluate(node).kind === 'constant') return true;
  if (depth > maxDepth) return false;
  const every = (nodes: readonly (SyntaxNode | undefined)[]) =>
    nodes.length > 0 &&
    nodes.length <= maxValues &&
    nodes.every((part) => part !== undefined && isAlwaysConstant(part, evaluator, within, depth + 1));
  // Values of a dictionary that is written in the file; a spread in it has others.
  const entriesOf = (object: SyntaxNode | undefined) => {
    const value = object === undefined ? undefined : evaluator.evaluate(object);
    return value?.kind === 'dictionary' && value.complete && value.entries.size > 0
      ? [...value.entries.values()]
      : [undefined];
  };
  switch (node.type) {
    case 'subscript':
      return every(entriesOf(node.children[0]));
    case 'parenthesized_expression':
    case 'boolean_operator':
      return every(node.children);
    case 'conditional_expression':
      return every([node.children[0], node.children[2]]);
    case 'identifier': {
      const values: (SyntaxNode | undefined)[] = [];
      for (const bound of evaluator.bindingsOf(node)) {
        if (bound.kind === 'value') {
          if (within === undefined || bound.node.start > within.start || bound.node.end < within.end)
            values.push(bound.node);
        } else {
          const items =
            bound.kind === 'opaque' ? itemsOver(bound.from, evaluator.textOf(node), evaluator, 0) : [];
          if (items.length === 0) return false;
          for (const item of items) values.push(item);
        }
      }
      return every(values);
    }
    case 'call': {
      const callee = childOf(node, 'function');
      const method = callee?.type === 'attribute' ? childOf(callee, 'attribute') : undefined;
      const handed = childOf(node, 'arguments')?.children ?? [];
      // `COMMANDS.get(system, "clear")`
      if (method !== undefined && evaluator.textOf(method) === 'get')
        return every([...entriesOf(childOf(callee as SyntaxNode, 'object')), ...handed.slice(1)]);
      if (method === undefined || !forms.test(evaluator.textOf(method))) return false;
      return every([
        childOf(callee as SyntaxNode, 'object'),
        ...(childOf(node, 'arguments')?.children ?? []),
      ]);
    }
    default:
      return false;
  }
}

/** True for what can only be a number, or is of a closed type: it ends no text that it is put into. */
export function isNumber(node: SyntaxNode, evaluator: Evaluator, depth = 0): boolean {
  const value = evaluator.evaluate(node);
  if (value.kind === 'constant') return typeof value.value === 'number';
  if (depth > maxDepth) return false;
  const every = (nodes: readonly SyntaxNode[]) =>
    nodes.length > 0 &&
    nodes.length <= maxValues &&
    nodes.every((part) => isNumber(part, evaluator, depth + 1));
  switch (node.type) {
    case 'parenthesized_expression':
    case 'unary_operator':
    case 'binary_operator':
      return every(node.children);
    case 'conditional_expression':
      return every([node.children[0], node.children[2]].filter((part) => part !== undefined));
    case 'identifier': {
      const bounds = evaluator.bindingsOf(node);
      const values = bounds.flatMap((bound) => (bound.kind === 'value' ? [bound.node] : []));
      const others = bounds.filter((bound) => bound.kind !== 'value');
      return (
        bounds.length > 0 &&
        others.every((bound) => isClosed(bound, evaluator)) &&
        (values.length === 0 || every(values))
      );
    }
    // `mode.value`
    case 'attribute': {
      const [object, name] = node.children;
      const bounds = object?.type === 'identifier' ? evaluator.bindingsOf(object) : [];
      return (
        name !== undefined &&
        /^(?:value|name)$/.test(evaluator.textOf(name)) &&
        bounds.length > 0 &&
        bounds.every((bound) => isClosed(bound, evaluator))
      );
    }
    case 'call': {
      const callee = childOf(node, 'function');
      // A name of the file may be any function.
      if (callee?.type !== 'identifier' || evaluator.bindingsOf(callee).length > 0) return false;
      const name = evaluator.textOf(callee);
      if (/^(?:int|float|len|round|ord|id|hash)$/.test(name)) return true;
      return /^(?:max|min|abs|sum)$/.test(name) && every(childOf(node, 'arguments')?.children ?? []);
    }
    default:
      return false;
  }
}
