import type { PythonDocument } from '../../python/document';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { type ArchiveAct, actsWhenRun } from '../containers/archivePython';
import { reach } from './acts';
import type { PlacedModule } from './sourceRoom';

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

/** The first effect of what modules of the user's own run of each other while they are imported, and the module that has it. */
export function effectOfImports(
  modules: readonly PlacedModule[],
): { readonly module: PlacedModule; readonly effect: RunEffect } | undefined {
  const own = modules.flatMap((module) =>
    module.source === undefined ? [] : [{ module, source: module.source }],
  );
  const reached = reach(
    'used',
    own.map(({ source }) => source.root),
    own.map(({ source }) => source.functions),
  );
  const made = new Set([...reached].flatMap((acts) => [...acts.made]));
  // An instance has the methods of the classes above its own. A set gives what is added while it is walked.
  for (const name of made)
    for (const { source } of own)
      for (const binding of source.bindings.get(name) ?? [])
        if (binding.kind === 'class')
          for (const base of binding.source.bases) made.add(base.name.slice(base.name.lastIndexOf('.') + 1));
  for (const { module, source } of own) {
    for (const [name, effect] of source.effects.functions) {
      const acts = source.functions.get(name);
      if (acts !== undefined && reached.has(acts)) return { module, effect };
    }
    for (const [name, effect] of source.effects.special) if (made.has(name)) return { module, effect };
  }
  return undefined;
}
