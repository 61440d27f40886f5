import type { CellReference } from '../finding';
import type { RuleDraft } from '../rule';
import { type Handlers, readHandlers } from './names/handlers';
import { type Collected, collectScopes } from './names/scopes';
import { readWriters, type Writers } from './names/writers';
import type { SyntaxNode } from './syntax/node';
import { type Binding, Scope } from './syntax/node';

/** Statements that are judged together: one of the top level in an editor, else all of a document. */
export interface Section {
  readonly nodes: readonly SyntaxNode[];
  readonly collected: Collected;
  /** Names that the statements bind in the module's scope, in order. */
  readonly bindings: readonly (readonly [name: string, binding: Binding])[];
  readonly writers: Writers;
  readonly handlers: Handlers;
  /** What the rules said, as long as that holds. */
  judged?: Judged | undefined;
}

/** What the rules said of one statement, and what that depends on beside its text. */
export interface Judged {
  readonly drafts: readonly RuleDraft[];
  /** Names of the module's scope that were looked up, and files whose writers were: `"model.pt`. */
  readonly names: ReadonlySet<string>;
  readonly line: number;
  readonly column: number;
  readonly cell: CellReference | undefined;
  /** Where an import would be added; undefined where no rule wanted one. */
  readonly importLine: number | undefined;
}

/** All statements as one section. */
export function oneSection(roots: readonly SyntaxNode[], text: string): readonly Section[] {
  return [
    readSection(
      roots.flatMap(({ children }) => children),
      new Scope('module', undefined),
      text,
    ),
  ];
}

export function readSection(nodes: readonly SyntaxNode[], module: Scope, text: string): Section {
  const bindings: [string, Binding][] = [];
  module.record = nodes.length === 1 ? bindings : undefined;
  const collected = collectScopes(nodes, module, text);
  module.record = undefined;
  return {
    nodes,
    collected,
    bindings,
    writers: readWriters(collected.calls, text),
    handlers: readHandlers(collected.calls, text),
  };
}

/** Stands for what hands a function to a framework among the names that a statement depends on. */
export function handlerName(name: string): string {
  return `@${name}`;
}

/** Stands for a file among the names that a statement depends on; `*` is any. */
export function fileName(path: string): string {
  return `"${path}`;
}
