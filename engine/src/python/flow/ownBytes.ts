/** Bytes that the program itself wrote: reading them back runs nothing of anybody else. */
import type { Evaluator } from '../names/evaluator';
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';

const maxDepth = 10;
const writers =
  /^(?:(?:c?pickle|_pickle|pickle5|cPickle|dill|cloudpickle|marshal|joblib|yaml|ruamel\.yaml|jsonpickle|pyspark\.cloudpickle|ray\.cloudpickle|six\.moves\.cPickle)(?:\.\w+)*\.(?:dumps?|dump_all|safe_dump|encode)|msgpack\.packb)\(\)$/;

/** True where every value that an expression may have is what such a function gave in the same file. */
export function isOwnBytes(node: SyntaxNode, evaluator: Evaluator, depth = 0): boolean {
  if (depth > maxDepth) return false;
  const every = (nodes: readonly SyntaxNode[]) =>
    nodes.length > 0 && nodes.every((inner) => isOwnBytes(inner, evaluator, depth + 1));
  switch (node.type) {
    case 'identifier': {
      const bounds = evaluator.bindingsOf(node);
      const nodes = bounds.flatMap((bound) =>
        bound.kind === 'value' ? [bound.node] : bound.kind === 'opaque' && bound.from ? [bound.from] : [],
      );
      return nodes.length === bounds.length && every(nodes);
    }
    case 'attribute': {
      const object = childOf(node, 'object');
      const name = childOf(node, 'attribute');
      if (object?.type !== 'identifier' || name === undefined || evaluator.textOf(object) !== 'self')
        return false;
      return every(evaluator.memberNodes(evaluator.textOf(name), object.scope));
    }
    case 'subscript':
    case 'list_comprehension':
    case 'generator_expression':
    case 'parenthesized_expression':
      return every(node.children.slice(0, 1));
    case 'list':
    case 'tuple':
      return every(node.children.slice(0, 20));
    case 'conditional_expression':
      return every([node.children[0], node.children[2]].filter((part) => part !== undefined));
    case 'call': {
      const value = evaluator.evaluate(node);
      if (value.kind !== 'reference') return false;
      return writers.test(value.name) || isOwnBuffer(node, value.name, evaluator, depth);
    }
    default:
      return false;
  }
}

/** `io.BytesIO(own bytes)`. */
function isOwnBuffer(node: SyntaxNode, name: string, evaluator: Evaluator, depth: number): boolean {
  const [first] = childOf(node, 'arguments')?.children ?? [];
  return (
    /^(?:io\.)?BytesIO\(\)$/.test(name) && first !== undefined && isOwnBytes(first, evaluator, depth + 1)
  );
}

/** True inside of a method that tells how its object is pickled: the loader that it hands on gets what it pickled itself. */
export function isInReduction(node: SyntaxNode, evaluator: Evaluator): boolean {
  let around = node.parent;
  for (let steps = 0; around !== undefined && steps < 60; steps++, around = around.parent) {
    if (around.type !== 'function_definition') continue;
    const name = childOf(around, 'name');
    return name !== undefined && /^__reduce(?:_ex)?__$/.test(evaluator.textOf(name));
  }
  return false;
}
