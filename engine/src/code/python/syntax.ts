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
  /**
   * Copies the tree into plain objects; `base` is added to every offset. With `old`, the tree's previous version, its objects of
   * whatever did not change are taken over and moved, so that they are no longer good for the previous version.
   */
  read(base?: number, old?: ParsedPython): SyntaxNode;
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

type MovableNode = { -readonly [Key in keyof SyntaxNode]: SyntaxNode[Key] };

/** A node that the next version may take over; offsets count in the text. */
interface KeptNode {
  /** The parser's own: equal in two versions where the parser kept its subtree. */
  readonly id: number;
  readonly node: MovableNode;
  readonly start: number;
  readonly end: number;
}

/** Kept nodes in the order of the text, and by the parser's own id. */
class KeptNodes {
  private readonly list: KeptNode[] = [];
  private readonly places = new Map<number, number>();

  add(entry: KeptNode): void {
    this.places.set(entry.id, this.list.length);
    this.list.push(entry);
  }

  find(id: number): KeptNode | undefined {
    const place = this.places.get(id);
    return place === undefined ? undefined : this.list[place];
  }

  /** A node and those inside, which follow it. */
  *within(top: KeptNode): Iterable<KeptNode> {
    for (let place = this.places.get(top.id) ?? this.list.length; place < this.list.length; place++) {
      if (this.list[place].start >= top.end) return;
      yield this.list[place];
    }
  }
}

/** What is taken over whole, beside the statements of the top level. */
const definitions = new Set(['function_definition', 'class_definition', 'decorated_definition']);

class Parsed implements ParsedPython {
  private kept = new KeptNodes();

  constructor(
    readonly text: string,
    private readonly tree: Tree,
    private readonly names: Names,
  ) {}

  read(base = 0, old?: ParsedPython): SyntaxNode {
    const known = old instanceof Parsed ? old.takeKept() : new KeptNodes();
    const oldText = old?.text ?? '';
    const root: MovableNode = {
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
          const start = cursor.startIndex;
          const end = cursor.endIndex;
          const keeps = parent === root || definitions.has(type);
          const id = keeps ? cursor.nodeId : 0;
          const before = keeps ? known.find(id) : undefined;
          const isSame =
            before !== undefined &&
            before.node.type === type &&
            before.end - before.start === end - start &&
            this.text.slice(start, end) === oldText.slice(before.start, before.end);
          if (isSame) {
            const { node } = before;
            this.takeOver(before, known, base + start - node.start, start - before.start);
            node.parent = parent;
            parent.children.push(node);
          } else {
            const node: MovableNode = {
              type,
              field: withoutFields.has(parent.type)
                ? undefined
                : (this.names.fields[cursor.currentFieldId] ?? undefined),
              start: base + start,
              end: base + end,
              parent,
              children: [],
            };
            parent.children.push(node);
            if (keeps) this.kept.add({ id, node, start, end });
            if (!leaves.has(type) && cursor.gotoFirstChild()) {
              parent = node;
              continue;
            }
          }
        }
        while (!cursor.gotoNextSibling()) {
          if (!cursor.gotoParent() || parent === root) return root;
          parent = (parent.parent ?? root) as MovableNode;
        }
      }
    } finally {
      cursor.delete();
    }
  }

  private takeKept(): KeptNodes {
    const { kept } = this;
    this.kept = new KeptNodes();
    return kept;
  }

  /** Moves a node of the previous version, with what is inside, and remembers it and the definitions inside for the next. */
  private takeOver(top: KeptNode, known: KeptNodes, distance: number, moved: number): void {
    for (const entry of known.within(top)) {
      this.kept.add({ ...entry, start: entry.start + moved, end: entry.end + moved });
    }
    if (distance === 0) return;
    const open: MovableNode[] = [top.node];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      node.start += distance;
      node.end += distance;
      for (const child of node.children) open.push(child as MovableNode);
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
