import type { SyntaxNode } from '../syntax/node';
import { type Bound, endOf, type Since } from '../syntax/node';
import { childOf } from '../syntax/syntax';

/** Modules that bring others as they are called everywhere: `from .compat import pickle`. */
const handsOn = /(?:^|\.)_?(?:compat\w*|six|py3k|backports?|externals|vendor(?:ed)?|third_?party)$/;
const handedOn =
  /^(?:c?[pP]ickle|cloudpickle|dill|joblib|torch|yaml|numpy|marshal|jsonpickle|subprocess|tarfile)$/;

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
      const member = dotted(name, textOf);
      const isSame = handsOn.test(module) && handedOn.test(member);
      bind(textOf(alias), { kind: 'import', name: isSame ? member : `${module}.${member}` }, endOf(node));
    }
  }
}

/** A dotted name without the spaces and line breaks that Python allows in it. */
function dotted(node: SyntaxNode, textOf: (node: SyntaxNode) => string): string {
  if (node.type === 'relative_import') return `.${textOf(node)}`;
  return node.children.map(textOf).join('.') || textOf(node);
}
