import type { Range, TextEdit } from '../finding';
import type { Meter } from '../meter';
import { smallestEdit } from '../text/smallestEdit';
import type { Source } from '../text/source';
import type { TextTest } from '../text/textTests';
import { Flow, mayHandOn, type Origin } from './flow/flow';
import { pathOf } from './flow/paths';
import type { ParseMemory } from './memory';
import { Evaluator } from './names/evaluator';
import type { Collected } from './names/scopes';
import type { Given, Trait, Value } from './names/value';
import { isWordUnit } from './rules/mentions';
import { fileName, oneSection, type Section } from './section';
import { isDisguised, mayDisguise } from './sourceText';
import { condense } from './syntax/condense';
import type { SyntaxNode } from './syntax/node';
import { childOf, type PythonParser } from './syntax/syntax';

/** What is known of a document beside its trees. */
interface DocumentFacts {
  /** What the rules said of a statement is worth keeping. */
  readonly isKept: boolean;
  /** False where nothing in the text can come from outside. */
  readonly hasSources: boolean;
}

/** A parsed file, or all code cells of a notebook as one program. */
export class PythonDocument {
  readonly flow: Flow;
  readonly isKept: boolean;
  readonly hasSources: boolean;
  private all: Collected | undefined;
  /** A rule asked for something outside of the statement that it judges. */
  private asked = false;
  private askedForImport = false;
  /** Where an import can be added, by part. */
  private readonly importOffsets = new Map<number, number | undefined>();

  constructor(
    readonly source: Source,
    /** One tree a part of the source; undefined where the part is no Python. */
    private readonly roots: readonly (SyntaxNode | undefined)[],
    /** The texts that were parsed, magics masked. */
    private readonly parsedTexts: readonly (string | undefined)[],
    readonly sections: readonly Section[],
    readonly evaluator: Evaluator,
    { isKept, hasSources }: DocumentFacts,
  ) {
    this.isKept = isKept;
    this.hasSources = hasSources;
    this.flow = new Flow(evaluator);
    let withHandlers: readonly Section[] | undefined;
    evaluator.handlersOf = (name) => {
      withHandlers ??= sections.filter(({ handlers }) => handlers.size > 0);
      return withHandlers.flatMap(({ handlers }) => handlers.get(name) ?? []);
    };
  }

  /** True where a name is written in letters that Python takes for others. */
  hasDisguisedNames(test?: TextTest): boolean {
    if (!mayDisguise(this.source.text, test)) return false;
    const open = this.roots.filter((root) => root !== undefined);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.type === 'identifier' && isDisguised(this.source.text.slice(node.start, node.end)))
        return true;
      for (const child of node.children) open.push(child);
    }
    return false;
  }

  /** What all statements hold, in the order of the text. */
  get collected(): Collected {
    this.asked = true;
    this.all ??= this.sections.length === 1 ? this.sections[0].collected : joined(this.sections);
    return this.all;
  }

  /** Runs what judges one statement, and tells what it asked for beside names. */
  watch(judge: () => void): { readonly elsewhere: boolean; readonly forImport: boolean } {
    this.asked = false;
    this.askedForImport = false;
    judge();
    return { elsewhere: this.asked, forImport: this.askedForImport };
  }

  /** Text that need not be part of the statement that is judged. */
  textAround(start: number, end: number): string {
    this.asked = true;
    return this.source.text.slice(start, end);
  }

  /** True where a name is written more than once. */
  isUsed(name: string): boolean {
    this.asked = true;
    const { text } = this.source;
    let count = 0;
    for (let at = text.indexOf(name); at >= 0 && count < 2; at = text.indexOf(name, at + name.length))
      if (!isWordUnit(text, at - 1) && !isWordUnit(text, at + name.length)) count++;
    return count > 1;
  }

  /** Where the values of a name of the module may come from, whenever it gets them. */
  originsOfGlobal(name: string): ReadonlySet<Origin> {
    const { calls, strings } = this.collected;
    let scope = (calls[0] ?? strings[0])?.scope;
    while (scope?.parent !== undefined) scope = scope.parent;
    const origins = new Set<Origin>();
    for (const { bound } of scope?.bindings.get(name) ?? []) {
      const from = bound.kind === 'value' ? bound.node : bound.kind === 'opaque' ? bound.from : undefined;
      if (from !== undefined) for (const origin of this.flow.originsOf(from)) origins.add(origin);
    }
    return origins;
  }

  /** Calls that may write or fetch a file, whose function's written name matches. */
  writersOf(path: string, method: RegExp): readonly SyntaxNode[] {
    this.evaluator.note(fileName(path));
    this.evaluator.note(fileName('*'));
    const writes = (node: SyntaxNode) => pathOf(childOf(node, 'value') ?? node, this.evaluator) === path;
    const found = this.sections.flatMap(({ writers: { literal, open } }) => [
      ...(literal.get(path) ?? []),
      ...open.filter((node) => childOf(node, 'arguments')?.children.some(writes)),
    ]);
    return [...new Set(found)].filter((node) =>
      method.test(this.evaluator.textOf(childOf(node, 'function') ?? node)),
    );
  }

  /** The section that holds an offset. */
  sectionAt(offset: number): Section | undefined {
    return lastAt(this.sections, offset, ({ nodes }) => nodes[0]?.start ?? 0);
  }

  /** The innermost string around an offset. */
  stringAt(offset: number): SyntaxNode | undefined {
    const section = this.sectionAt(offset);
    const string = lastAt(section?.collected.strings ?? [], offset, ({ start }) => start);
    return string !== undefined && offset >= string.start && offset < string.end ? string : undefined;
  }

  /** An edit of the part that holds the offsets. */
  edit(start: number, end: number, newText: string): TextEdit {
    return smallestEdit(this.source, start, end, newText);
  }

  range(node: SyntaxNode): Range {
    return this.source.range(node.start, node.end);
  }

  /** The statement of a part's top level that holds an offset. */
  topStatement(offset: number): SyntaxNode | undefined {
    const root = this.roots[this.source.partIndexAt(offset)];
    if (root === undefined) return undefined;
    const statement = lastAt(root.children, offset, ({ start }) => start);
    return statement !== undefined && offset >= statement.start && offset < statement.end
      ? statement
      : undefined;
  }

  /**
   * What makes a module's name usable at a node: nothing, or one edit that imports it at the top of the same part.
   * Undefined when the name means something else there or no place for the import is safe.
   */
  importing(module: string, node: SyntaxNode): readonly TextEdit[] | undefined {
    const [first = module] = module.split('.');
    const bound = this.evaluator.lookup(first, node.scope, node.start);
    if (bound !== undefined) {
      if (bound.kind !== 'reference' || bound.name !== first) return undefined;
      if (first === module) return [];
      this.asked = true;
      // `import skops` alone does not load skops.io.
      if (this.source.text.includes(`import ${module}`)) return [];
    }
    this.askedForImport = true;
    const at = this.importOffset(this.source.partIndexAt(node.start));
    return at === undefined
      ? undefined
      : [this.edit(at, at, `import ${module}${this.source.lineBreakAt(at)}`)];
  }

  /** The same for one name out of a module: `from module import name`. */
  importingFrom(module: string, name: string, node: SyntaxNode): readonly TextEdit[] | undefined {
    const isMeant = (value: Value) => value.kind === 'reference' && value.name === `${module}.${name}`;
    const bound = this.evaluator.lookup(name, node.scope, node.start);
    if (bound !== undefined) return isMeant(bound) ? [] : undefined;
    // What binds the name further down would be hidden from code that runs again, as cells do.
    const later = this.evaluator.lookup(name, node.scope, Number.MAX_SAFE_INTEGER);
    if (later !== undefined && !isMeant(later)) return undefined;
    this.askedForImport = true;
    const at = this.importOffset(this.source.partIndexAt(node.start));
    return at === undefined
      ? undefined
      : [this.edit(at, at, `from ${module} import ${name}${this.source.lineBreakAt(at)}`)];
  }

  /** The line that an import is added at in the part of an offset, from 1; 0 where none can be. */
  importLine(offset: number): number {
    const at = this.importOffset(this.source.partIndexAt(offset));
    return at === undefined ? 0 : this.source.range(at, at).line;
  }

  private importOffset(index: number): number | undefined {
    if (!this.importOffsets.has(index)) this.importOffsets.set(index, this.findImportOffset(index));
    return this.importOffsets.get(index);
  }

  /** Start of the first statement that is neither the docstring, a `__future__` import nor a masked magic. */
  private findImportOffset(index: number): number | undefined {
    const root = this.roots[index];
    const { base, text } = this.source.parts[index];
    if (root === undefined) return undefined;
    const masked = this.parsedTexts[index] ?? text;
    let first = true;
    for (const statement of root.children) {
      const { start, end, type } = statement;
      if (type === 'comment' || type === 'future_import_statement') continue;
      const isDocstring =
        first && type === 'expression_statement' && statement.children[0]?.type === 'string';
      first = false;
      if (isDocstring) continue;
      if (masked.slice(start - base, end - base) !== text.slice(start - base, end - base)) continue;
      if (type === 'ERROR') return undefined;
      const before = text[start - base - 1];
      // Only at the start of a line, and never inside a line such as `"""doc"""; import x`.
      return before === undefined || before === '\n' || before === '\r' ? start : undefined;
    }
    return undefined;
  }
}

/** How a document is parsed. */
export interface ParseOptions {
  readonly parser: PythonParser;
  /** Counts the work of parsing, and of everything that is asked about the document later. */
  readonly meter: Meter;
  /** Names of a star import that are worth believing in. */
  readonly isKnownName: (name: string) => boolean;
  /** What names of other modules certainly are. */
  readonly constants?: ReadonlyMap<string, Given> | undefined;
  /** What else is known of names of other modules. */
  readonly traitOf?: (name: string) => Trait | undefined;
  /**
   * With it only what changed since the last call is parsed and copied; documents of earlier calls are then no longer good.
   */
  readonly memory?: ParseMemory | undefined;
  /** Offsets that matter to whoever reads the document; given, functions without any may be left out. */
  readonly places?: readonly number[] | undefined;
  /** Something in the text may come from outside; found out where it is not given. */
  readonly hasSources?: boolean;
  /** Other files call its functions, so that what leads to a place matters wherever its data comes from. */
  readonly isHandedTo?: boolean;
}

/**
 * Parses the parts of a source. `texts` are what the parser sees of each part: the same length, with what is no Python
 * masked; undefined for a part that is not parsed at all.
 */
export function readPython(
  source: Source,
  texts: readonly (string | undefined)[],
  {
    parser,
    meter,
    isKnownName,
    constants,
    traitOf,
    memory,
    places,
    hasSources = mayHandOn(source.text),
    isHandedTo = false,
  }: ParseOptions,
): PythonDocument {
  // What typing leaves behind changes from one keystroke to the next; with a memory there is little to win.
  const condensed =
    places === undefined || texts.length !== 1 || memory !== undefined
      ? undefined
      : condense(texts[0] ?? '', places, isHandedTo || hasSources);
  const roots = texts.map((text, index) => {
    if (text === undefined) return undefined;
    const old = memory?.at(index);
    const parsed = parser.parse(condensed?.text ?? text, meter, old);
    try {
      return parsed.read(source.parts[index].base, memory !== undefined, condensed);
    } finally {
      if (memory === undefined) parsed.dispose();
      else memory.keep(index, parsed);
    }
  });
  memory?.forgetFrom(texts.length);
  const present = roots.filter((root) => root !== undefined);
  const sections = memory?.sectionsOf(present, source.text) ?? oneSection(present, source.text);
  const evaluator = new Evaluator(source.text, isKnownName, meter, constants, traitOf);
  const facts = { isKept: memory?.keepsSections ?? false, hasSources };
  return new PythonDocument(source, roots, texts, sections, evaluator, facts);
}

function joined(sections: readonly Section[]): Collected {
  const all = (key: keyof Collected) => sections.flatMap(({ collected }) => collected[key]);
  return {
    calls: all('calls'),
    passed: all('passed'),
    stores: all('stores'),
    classes: all('classes'),
    comments: all('comments'),
    strings: all('strings'),
  };
}

/** Of a list sorted by place the last that begins at or before an offset, else the first. */
function lastAt<T>(list: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(list[middle]) <= offset) low = middle;
    else high = middle - 1;
  }
  return list[low];
}
