import type { PythonDocument } from '../../python/document';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { type ArchiveAct, actsWhenRun } from '../containers/archivePython';

/** The first thing that a function does which counts: where, and what is written. */
export interface RunEffect {
  readonly line: number;
  readonly evidence: string;
}

/** What running functions of a module does, by their names; of methods that Python calls by itself, by their class. */
export interface RunEffects {
  readonly functions: ReadonlyMap<string, RunEffect>;
  readonly special: ReadonlyMap<string, RunEffect>;
}

export const noEffects: RunEffects = { functions: new Map(), special: new Map() };

/** Looks at the body of each function by itself. */
export function runEffects(
  document: PythonDocument,
  text: string,
  statements: readonly SyntaxNode[],
  counts: (act: ArchiveAct) => boolean,
): RunEffects {
  const functions = new Map<string, RunEffect>();
  const special = new Map<string, RunEffect>();
  const open: { node: SyntaxNode; className: string | undefined }[] = statements.map((node) => ({
    node,
    className: undefined,
  }));
  const nameOf = (node: SyntaxNode) => {
    const name = childOf(node, 'name');
    return name === undefined ? '' : text.slice(name.start, name.end);
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, className } = next;
    let inside = className;
    if (node.type === 'class_definition') inside = nameOf(node);
    else if (node.type === 'function_definition') {
      inside = undefined;
      const name = nameOf(node);
      const body = childOf(node, 'body');
      const act = body === undefined ? undefined : actsWhenRun(document, text, body).find(counts);
      const isSpecial = className !== undefined && /^__\w+__$/.test(name);
      if (act !== undefined)
        (isSpecial ? special : functions).set(isSpecial ? className : name, {
          line: act.range.line,
          evidence: act.evidence,
        });
    }
    for (const child of node.children)
      if (child.children.length > 0) open.push({ node: child, className: inside });
  }
  return { functions, special };
}
