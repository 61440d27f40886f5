/** What a class is, as its body says. */
import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import { possibilities } from './bindings';
import type { Value } from './value';

/** What knows the values of the parts. */
interface Parts {
  evaluate(node: SyntaxNode, depth: number): Value;
  textOf(node: SyntaxNode): string;
}

/** A class as its body describes it. */
export function classValue(node: SyntaxNode, evaluator: Parts, depth: number): Value {
  const bases = (childOf(node, 'superclasses')?.children ?? [])
    .filter(({ type }) => type === 'identifier' || type === 'attribute')
    .slice(0, possibilities)
    .map((base) => evaluator.evaluate(base, depth + 1));
  const members = new Set<string>();
  const attributes = new Map<string, SyntaxNode>();
  for (const statement of childOf(node, 'body')?.children ?? []) {
    const definition = childOf(statement, 'definition') ?? statement;
    const name = childOf(definition, 'name');
    if (name !== undefined) members.add(evaluator.textOf(name));
    if (name !== undefined && definition.type === 'class_definition')
      attributes.set(evaluator.textOf(name), definition);
    const assignment = statement.type === 'expression_statement' ? statement.children[0] : undefined;
    const left = assignment?.type === 'assignment' ? childOf(assignment, 'left') : undefined;
    const right = assignment === undefined ? undefined : childOf(assignment, 'right');
    if (left?.type !== 'identifier' || right === undefined) continue;
    members.add(evaluator.textOf(left));
    attributes.set(evaluator.textOf(left), right);
  }
  return { kind: 'class', bases, members, attributes };
}
