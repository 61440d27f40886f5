import type { RuleDraft } from '../analysis/findings';
import type { Range } from '../finding';
import type { Source } from '../text/source';
import type { PythonDocument } from './document';
import { type Binding, Scope } from './names/scope';
import { type Collected, collectScopes } from './names/scopes';
import { readWriters, type Writers } from './names/writers';
import type { ParsedPython, SyntaxNode } from './syntax/syntax';

/** Statements that are judged together: one of the top level in an editor, else all of a document. */
export interface Section {
  readonly nodes: readonly SyntaxNode[];
  readonly collected: Collected;
  /** Names that the statements bind in the module's scope, in order. */
  readonly bindings: readonly (readonly [name: string, binding: Binding])[];
  readonly writers: Writers;
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
  readonly cell: string;
  /** Where an import would be added; undefined where no rule wanted one. */
  readonly importLine: number | undefined;
}

/** With more statements than this the rules judge a document as one. */
const maxSections = 2_000;

const maxFingerprints = 5_000;

/**
 * What is kept of a document's last version, so that at a keystroke only what changed is parsed, read and judged. Dispose of it
 * when the document closes.
 */
export class ParseMemory {
  private readonly trees: (ParsedPython | undefined)[] = [];
  private readonly module = new Scope('module', undefined);
  private sections = new Map<SyntaxNode, Section>();
  private circumstances: readonly unknown[] = [];
  private known = new Map<string, string>();

  /** True when each statement has a section of its own. */
  get keepsSections(): boolean {
    return this.sections.size > 0;
  }

  /** Fingerprints by what they are made of. */
  get fingerprints(): Map<string, string> {
    if (this.known.size > maxFingerprints) this.known = new Map();
    return this.known;
  }

  at(index: number): ParsedPython | undefined {
    return this.trees[index];
  }

  keep(index: number, parsed: ParsedPython): void {
    this.trees[index]?.dispose();
    this.trees[index] = parsed;
  }

  /** Parts that are gone. */
  forgetFrom(index: number): void {
    for (const tree of this.trees.splice(index)) tree?.dispose();
  }

  /** Forgets what the rules said unless all of the circumstances are those of the last call. */
  under(...circumstances: readonly unknown[]): void {
    if (
      circumstances.length !== this.circumstances.length ||
      circumstances.some((value, index) => value !== this.circumstances[index])
    )
      for (const section of this.sections.values()) section.judged = undefined;
    this.circumstances = circumstances;
  }

  /**
   * A section a statement. Those of statements that the parser kept are kept too, with what the rules said unless it depends on
   * a name whose meaning may have changed.
   */
  sectionsOf(roots: readonly SyntaxNode[], text: string): readonly Section[] {
    const statements = roots.flatMap(({ children }) => children);
    if (statements.length > maxSections) {
      this.sections = new Map();
      return oneSection(roots, text);
    }
    const gone = this.sections;
    const fresh: Section[] = [];
    this.sections = new Map();
    this.module.bindings.clear();
    for (const node of statements) {
      let section = gone.get(node);
      if (section === undefined) {
        section = readSection([node], this.module, text);
        fresh.push(section);
      } else {
        gone.delete(node);
        for (const [name, binding] of section.bindings) this.module.add(name, binding);
      }
      this.sections.set(node, section);
    }
    const changed = changedNames([...gone.values()], fresh);
    for (const section of this.sections.values()) {
      const names = section.judged?.names;
      if (names !== undefined && (changed.has('*') || [...changed].some((name) => names.has(name))))
        section.judged = undefined;
    }
    return [...this.sections.values()];
  }

  dispose(): void {
    this.forgetFrom(0);
    this.sections = new Map();
  }
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

function readSection(nodes: readonly SyntaxNode[], module: Scope, text: string): Section {
  const bindings: [string, Binding][] = [];
  module.record = nodes.length === 1 ? bindings : undefined;
  const collected = collectScopes(nodes, module, text);
  module.record = undefined;
  return { nodes, collected, bindings, writers: readWriters(collected.calls, text) };
}

/** Names whose meaning may differ: bound by what is gone or new. A function that stays a function means nothing either way. */
function changedNames(gone: readonly Section[], fresh: readonly Section[]): ReadonlySet<string> {
  const [before, after] = [gone, fresh].map(meanings);
  return new Set(
    [...before.keys(), ...after.keys()].filter(
      (name) => !(before.get(name) === 'function' && after.get(name) === 'function'),
    ),
  );
}

function meanings(sections: readonly Section[]): ReadonlyMap<string, 'function' | 'other'> {
  const found = new Map<string, 'function' | 'other'>();
  for (const { bindings, writers } of sections) {
    for (const path of writers.literal.keys()) found.set(fileName(path), 'other');
    if (writers.open.length > 0) found.set(fileName('*'), 'other');
    for (const [name, { bound, branch }] of bindings) {
      const isFunction =
        bound.kind === 'opaque' && bound.from === undefined && branch === undefined && !found.has(name);
      found.set(name, isFunction ? 'function' : 'other');
    }
  }
  return found;
}

/** Stands for a file among the names that a statement depends on; `*` is any. */
export function fileName(path: string): string {
  return `"${path}`;
}

/** What the rules said of a section, moved to where its statement is now; undefined when they must run again. */
export function recall(section: Section, document: PythonDocument): readonly RuleDraft[] | undefined {
  const { judged } = section;
  if (judged === undefined) return undefined;
  const { line, column, cell } = placeOf(section, document.source);
  if (column !== judged.column || cell !== judged.cell) return undefined;
  if (judged.importLine !== undefined && judged.importLine !== importLineOf(section, document))
    return undefined;
  const distance = line - judged.line;
  if (distance === 0) return judged.drafts;
  const shifted = <R extends Range>(range: R): R =>
    range.line < judged.line
      ? range
      : { ...range, line: range.line + distance, endLine: range.endLine + distance };
  const drafts = judged.drafts.map(({ rule, draft }) => ({
    rule,
    draft: {
      ...draft,
      location: shifted(draft.location),
      ...(draft.fixes === undefined
        ? {}
        : { fixes: draft.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(shifted) })) }),
    },
  }));
  section.judged = { ...judged, drafts, line };
  return drafts;
}

/** Keeps what the rules said of a section, if it stays true wherever its statement moves. */
export function remember(
  section: Section,
  document: PythonDocument,
  drafts: readonly RuleDraft[],
  names: ReadonlySet<string>,
  forImport: boolean,
): void {
  const { line, endLine, column, cell } = placeOf(section, document.source);
  const importLine = forImport ? importLineOf(section, document) : undefined;
  const isInside = (range: Range) => range.line >= line && range.endLine <= endLine;
  const isImport = (range: Range) => range.line === importLine && range.endLine === importLine;
  const stays = drafts.every(
    ({ draft: { location, fixes = [] } }) =>
      location.fileLine === undefined &&
      isInside(location) &&
      fixes.every(({ edits }) =>
        edits.every((edit) => isInside(edit) || (isImport(edit) && edit.line < line)),
      ),
  );
  if (stays) section.judged = { drafts, names, line, column, cell, importLine };
}

function importLineOf({ nodes }: Section, document: PythonDocument): number {
  return document.importLine(nodes[0].start);
}

function placeOf({ nodes }: Section, source: Source) {
  const [node] = nodes;
  return {
    ...source.range(node.start, node.end),
    cell: JSON.stringify(source.partAt(node.start).cell) ?? '',
  };
}
