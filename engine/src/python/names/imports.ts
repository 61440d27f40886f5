import type { SyntaxNode } from '../syntax/node';
import { type Bound, endOf, type Since } from '../syntax/node';
import { childOf } from '../syntax/syntax';

/** Gives a name a meaning from a place on. */
export type Bind = (name: string, bound: Bound, since: Since) => void;

/** `import a.b`, `import a as b`. */
export function bindImport(child: SyntaxNode, textOf: (node: SyntaxNode) => string, bind: Bind): void {
  if (child.type === 'dotted_name' && child.children[0] !== undefined) {
    const first = textOf(child.children[0]);
    bind(first, { kind: 'import', name: first }, endOf(child));
  } else if (child.type === 'aliased_import') {
    const name = childOf(child, 'name');
    const alias = childOf(child, 'alias');
    if (name !== undefined && alias !== undefined) {
      bind(textOf(alias), { kind: 'import', name: dotted(name, textOf) }, endOf(child));
    }
  }
}

/** `from a import b as c`, `from a import *`. */
export function bindFromImport(node: SyntaxNode, textOf: (node: SyntaxNode) => string, bind: Bind): void {
  const moduleNode = childOf(node, 'module_name');
  if (moduleNode === undefined) return;
  const module = dotted(moduleNode, textOf);
  for (const child of node.children) {
    if (child === moduleNode) continue;
    if (child.type === 'wildcard_import') bind('*', { kind: 'star', module }, endOf(node));
    const name = child.type === 'aliased_import' ? childOf(child, 'name') : child;
    const alias = child.type === 'aliased_import' ? childOf(child, 'alias') : child;
    if (name?.type === 'dotted_name' && alias !== undefined) {
      bind(textOf(alias), { kind: 'import', name: `${module}.${dotted(name, textOf)}` }, endOf(node));
    }
  }
}

/** A dotted name without the spaces and line breaks that Python allows in it. */
function dotted(node: SyntaxNode, textOf: (node: SyntaxNode) => string): string {
  if (node.type === 'relative_import') return `.${textOf(node)}`;
  return node.children.map(textOf).join('.') || textOf(node);
}
