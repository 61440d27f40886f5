import type { Range, TextEdit } from '../../finding';
import type { Source } from '../source';
import { Flow } from './flow';
import { type Collected, collectScopes } from './scopes';
import type { ParseBudget, ParsedPython, PythonParser, SyntaxNode } from './syntax';
import { Evaluator } from './values';

/** A parsed file, or all code cells of a notebook as one program. */
export class PythonDocument {
  readonly flow: Flow;

  constructor(
    readonly source: Source,
    /** One tree a part of the source; undefined where the part is no Python. */
    private readonly roots: readonly (SyntaxNode | undefined)[],
    /** The texts that were parsed, magics masked. */
    private readonly parsedTexts: readonly (string | undefined)[],
    readonly collected: Collected,
    readonly evaluator: Evaluator,
  ) {
    this.flow = new Flow(evaluator);
  }

  /** An edit of the part that holds the offsets. */
  edit(start: number, end: number, newText: string): TextEdit {
    return { ...this.source.range(start, end), newText };
  }

  range(node: SyntaxNode): Range {
    return this.source.range(node.start, node.end);
  }

  /** The statement of a part's top level that holds an offset. */
  topStatement(offset: number): SyntaxNode | undefined {
    const root = this.roots[this.source.partIndexAt(offset)];
    if (root === undefined || root.children.length === 0) return undefined;
    let low = 0;
    let high = root.children.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (root.children[middle].start <= offset) low = middle;
      else high = middle - 1;
    }
    const statement = root.children[low];
    return offset >= statement.start && offset < statement.end ? statement : undefined;
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
      // `import skops` alone does not load skops.io.
      if (first === module || this.source.text.includes(`import ${module}`)) return [];
    }
    const index = this.source.partIndexAt(node.start);
    const root = this.roots[index];
    const part = this.source.parts[index];
    const at = root === undefined ? undefined : this.importOffset(root, part.base, part.text, index);
    return at === undefined
      ? undefined
      : [this.edit(at, at, `import ${module}${this.source.lineBreakAt(at)}`)];
  }

  /** Start of the first statement that is neither the docstring, a `__future__` import nor a masked magic. */
  private importOffset(root: SyntaxNode, base: number, text: string, index: number): number | undefined {
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

/**
 * Parses the parts of a source. `texts` are what the parser sees of each part: the same length, with what is no Python
 * masked; undefined for a part that is not parsed at all. With `memory` only what changed since the last call is parsed and
 * copied; documents of earlier calls are then no longer good.
 */
export function readPython(
  source: Source,
  texts: readonly (string | undefined)[],
  parser: PythonParser,
  budget: ParseBudget,
  isKnownName: (name: string) => boolean,
  memory?: ParseMemory,
): PythonDocument {
  const roots = texts.map((text, index) => {
    if (text === undefined) return undefined;
    const old = memory?.at(index);
    const parsed = parser.parse(text, budget, old);
    try {
      return parsed.read(source.parts[index].base, old);
    } finally {
      if (memory === undefined) parsed.dispose();
      else memory.keep(index, parsed);
    }
  });
  memory?.forgetFrom(texts.length);
  const present = roots.filter((root) => root !== undefined);
  const collected = collectScopes(present, source.text);
  return new PythonDocument(source, roots, texts, collected, new Evaluator(source.text, isKnownName));
}

/** The trees of a document's last version, so that the next parse reads only what changed. Dispose of it when the document closes. */
export class ParseMemory {
  private readonly trees: (ParsedPython | undefined)[] = [];

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

  dispose(): void {
    this.forgetFrom(0);
  }
}
