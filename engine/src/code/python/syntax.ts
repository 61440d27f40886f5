/**
 * The only file that knows the parser. Trees leave it as plain objects, so no WebAssembly memory outlives a call and walks
 * need no recursion.
 */
import { Edit, Language, Parser, type Point, type Tree } from 'web-tree-sitter';
import { type CancelFlag, CancelledError, LimitError } from '../../limits';
import type { Platform } from '../../platform';
import type { Scope } from './scopes';

/** A named node of the syntax tree. Offsets are UTF-16, shifted by the base given to `read`. */
export interface SyntaxNode {
  /** Name in the grammar: `call`, `identifier`, `ERROR`... */
  readonly type: string;
  /** Role in the parent: `function`, `arguments`, `left`... */
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly parent: SyntaxNode | undefined;
  readonly children: SyntaxNode[];
  /** The scope of an identifier, string or call; filled in by `collectScopes`. */
  scope?: Scope;
}

export interface ParseBudget {
  readonly cancel: CancelFlag;
  /** Clock value at which parsing gives up. */
  readonly deadline: number;
}

/** A parsed text that can seed the parse of its next version. Dispose of it exactly once. */
export interface ParsedPython {
  readonly text: string;
  /** Copies the tree into plain objects; `base` is added to every offset. */
  read(base?: number): SyntaxNode;
  dispose(): void;
}

export interface PythonParser {
  /**
   * Parses any text; what is not Python becomes `ERROR` nodes. With `old`, only what changed is parsed again.
   * Throws LimitError when the time is over and CancelledError when the user cancels.
   */
  parse(text: string, budget: ParseBudget, old?: ParsedPython): ParsedPython;
}

const loading = new WeakMap<Platform, Promise<PythonParser>>();

/** The parser of a host, loaded once. */
export function pythonParser(platform: Platform): Promise<PythonParser> {
  let parser = loading.get(platform);
  if (parser === undefined) {
    parser = load(platform);
    loading.set(platform, parser);
    // A failed load (a file that is not there yet) must not stick.
    parser.catch(() => loading.delete(platform));
  }
  return parser;
}

/** Makes the next call load the parser again; for after it failed in a way that may have damaged its memory. */
export function forgetParser(platform: Platform): void {
  loading.delete(platform);
}

async function load(platform: Platform): Promise<PythonParser> {
  const [runtime, grammar] = await Promise.all([
    platform.wasm('web-tree-sitter.wasm'),
    platform.wasm('tree-sitter-python.wasm'),
  ]);
  // Only this one field of Emscripten's module is needed.
  await Parser.init({ wasmBinary: runtime } as unknown as Parameters<typeof Parser.init>[0]);
  const language = await Language.load(grammar);
  const parser = new Parser().setLanguage(language);
  const names = new Names(language);
  return {
    parse(text, budget, old) {
      const oldTree = old instanceof Parsed ? old.edited(text) : null;
      let stop: Error | undefined;
      const tree = parser.parse(text, oldTree, {
        progressCallback: () => {
          if (budget.cancel.cancelled) stop = new CancelledError();
          else if (platform.now() > budget.deadline) stop = new LimitError('time');
          return stop !== undefined;
        },
      });
      oldTree?.delete();
      if (tree === null) {
        // A halted parser would resume with the next text.
        parser.reset();
        throw stop ?? new LimitError('time');
      }
      return new Parsed(text, tree, names);
    },
  };
}

/** Nodes whose children tell nothing. Each question to the cursor crosses into WebAssembly, so those saved count. */
const leaves = new Set([
  'identifier',
  'integer',
  'float',
  'true',
  'false',
  'none',
  'ellipsis',
  'comment',
  'string_start',
  'string_content',
  'string_end',
  'pass_statement',
  'break_statement',
  'continue_statement',
]);
/** Nodes whose children have no roles. */
const withoutFields = new Set([
  'module',
  'block',
  'argument_list',
  'parameters',
  'string',
  'concatenated_string',
  'expression_statement',
  'return_statement',
  'dictionary',
  'list',
  'tuple',
  'set',
  'expression_list',
  'parenthesized_expression',
  'dotted_name',
]);

/** Tables by number: asking the grammar for each node's name would cost more than the walk. */
class Names {
  private readonly named: boolean[] = [];
  private readonly types: string[] = [];
  readonly fields: readonly (string | null)[];

  constructor(language: Language) {
    for (let id = 0; id < language.nodeTypeCount; id++) {
      this.named.push(language.nodeTypeIsNamed(id));
      this.types.push(language.nodeTypeForId(id) ?? 'ERROR');
    }
    this.fields = language.fields;
  }

  /** Name of a named node, undefined for punctuation and keywords. */
  nameOf(id: number): string | undefined {
    if (id >= this.types.length) return 'ERROR';
    return this.named[id] ? this.types[id] : undefined;
  }
}

class Parsed implements ParsedPython {
  constructor(
    readonly text: string,
    private readonly tree: Tree,
    private readonly names: Names,
  ) {}

  read(base = 0): SyntaxNode {
    const root: SyntaxNode = {
      type: 'module',
      field: undefined,
      start: base,
      end: base + this.text.length,
      parent: undefined,
      children: [],
    };
    const cursor = this.tree.walk();
    try {
      let parent = root;
      if (!cursor.gotoFirstChild()) return root;
      for (;;) {
        const type = this.names.nameOf(cursor.nodeTypeId);
        if (type !== undefined) {
          const node: SyntaxNode = {
            type,
            field: withoutFields.has(parent.type)
              ? undefined
              : (this.names.fields[cursor.currentFieldId] ?? undefined),
            start: base + cursor.startIndex,
            end: base + cursor.endIndex,
            parent,
            children: [],
          };
          parent.children.push(node);
          if (!leaves.has(type) && cursor.gotoFirstChild()) {
            parent = node;
            continue;
          }
        }
        while (!cursor.gotoNextSibling()) {
          if (!cursor.gotoParent() || parent === root) return root;
          parent = parent.parent ?? root;
        }
      }
    } finally {
      cursor.delete();
    }
  }

  /** A copy of the tree moved to where a new text has its pieces: one edit between the common prefix and suffix. */
  edited(text: string): Tree {
    let start = 0;
    const shorter = Math.min(text.length, this.text.length);
    while (start < shorter && text.charCodeAt(start) === this.text.charCodeAt(start)) start++;
    let tail = 0;
    while (
      tail < shorter - start &&
      text.charCodeAt(text.length - 1 - tail) === this.text.charCodeAt(this.text.length - 1 - tail)
    ) {
      tail++;
    }
    const oldEnd = this.text.length - tail;
    const newEnd = text.length - tail;
    const copy = this.tree.copy();
    copy.edit(
      new Edit({
        startIndex: start,
        oldEndIndex: oldEnd,
        newEndIndex: newEnd,
        startPosition: pointAt(this.text, start),
        oldEndPosition: pointAt(this.text, oldEnd),
        newEndPosition: pointAt(text, newEnd),
      }),
    );
    return copy;
  }

  dispose(): void {
    this.tree.delete();
  }
}

/** The parser counts rows by line feeds alone. */
function pointAt(text: string, offset: number): Point {
  let row = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    row++;
    lineStart = at + 1;
  }
  return { row, column: offset - lineStart };
}

/** First child with a role. */
export function childOf(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === field);
}
