import type { Finding, FindingDraft } from '../finding';
import { EditedSearch } from '../secrets/keywords';
import { EditedText, type TextTest } from '../text/textTests';
import { fileName, handlerName, oneSection, readSection, type Section } from './section';
import type { SyntaxNode } from './syntax/node';
import { Scope } from './syntax/node';
import type { ParsedPython } from './syntax/syntax';

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
  private readonly edited = new EditedText();
  /** Words near which secrets are looked for. */
  readonly secretWords = new EditedSearch();
  private findings = new WeakMap<FindingDraft, Finding>();
  private decidedBy: readonly unknown[] = [];

  /** True when each statement has a section of its own. */
  get keepsSections(): boolean {
    return this.sections.size > 0;
  }

  /** Fingerprints by what they are made of. */
  get fingerprints(): Map<string, string> {
    if (this.known.size > maxFingerprints) this.known = new Map();
    return this.known;
  }

  /** Tests of the whole text. */
  get test(): TextTest {
    return this.edited.test;
  }

  /** Findings by the drafts that they were made from, as long as what decides of their severities is the same. */
  finished(...decidedBy: readonly unknown[]): WeakMap<FindingDraft, Finding> {
    if (!isSame(decidedBy, this.decidedBy)) this.findings = new WeakMap();
    this.decidedBy = decidedBy;
    return this.findings;
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
    if (!isSame(circumstances, this.circumstances))
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

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index]);
}

/**
 * Names whose meaning may differ: bound by what is gone or new. A function that stays a function differs in what it does, which counts
 * for those alone who asked for that: `load()`.
 */
function changedNames(gone: readonly Section[], fresh: readonly Section[]): ReadonlySet<string> {
  const [before, after] = [gone, fresh].map(meanings);
  return new Set(
    [...before.keys(), ...after.keys()].map((name) =>
      before.get(name) === 'function' && after.get(name) === 'function' ? `${name}()` : name,
    ),
  );
}

function meanings(sections: readonly Section[]): ReadonlyMap<string, 'function' | 'other'> {
  const found = new Map<string, 'function' | 'other'>();
  for (const { bindings, writers, handlers } of sections) {
    for (const name of handlers.keys()) found.set(handlerName(name), 'other');
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
