/**
 * With change.ts the only file that knows the parser. Trees leave it as plain objects, so no WebAssembly memory outlives a call and walks
 * need no recursion.
 */
import type { Language, Tree } from 'web-tree-sitter';
import { LimitError } from '../../limits';
import { Cost, Held, type Meter } from '../../meter';
import type { Platform } from '../../platform';
import { type Change, changeBetween } from '../../text/change';
import { editOf } from './change';
import type { Condensed } from './condense';
import type { SyntaxNode } from './node';
import { operandFreeWork, operandFreeWorkAround } from './operandFree';

/** A parsed text that can seed the parse of its next version. Dispose of it exactly once. */
export interface ParsedPython {
  readonly text: string;
  /**
   * Copies the tree into plain objects, once; `base` is added to every offset. With `keep` the next version may take over those of
   * whatever does not change, as this one does from the version before: moved, they are no longer good for the older one. `condensed` tells
   * where the text's pieces really are.
   */
  read(base?: number, keep?: boolean, condensed?: Condensed): SyntaxNode;
  dispose(): void;
}

export interface PythonParser {
  /**
   * Parses any text; what is not Python becomes `ERROR` nodes. With `old`, only what changed is parsed again.
   * Throws LimitError when the meter has no more for it, and CancelledError when the user cancels.
   */
  parse(text: string, meter: Meter, old?: ParsedPython): ParsedPython;
}

/**
 * Characters that the parser is given at once. It asks anew wherever it goes back, and left to itself would copy five thousand each time.
 */
const pieceLength = 512;

/**
 * Bytes that the parser's memory may grow to. What it takes for a text is counted as it goes, by what ordinary code takes; hostile code
 * makes it keep many readings at once, three times that. Texts that are read together share the memory: once it is this large, a
 * text may be counted half of it, which hardly makes it grow again.
 */
const maxParserMemory = 272 << 20;
/**
 * Bytes from which a parser is left, with its memory, to those who still hold trees of it, and the next text has another one. Ordinary
 * code of some thousand lines takes less.
 */
const outgrownMemory = 64 << 20;

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

/** Makes the next call load the parser again; for after it failed in a way that may have damaged its memory, or has outgrown it. */
export function forgetParser(platform: Platform): void {
  loading.delete(platform);
}

async function load(platform: Platform): Promise<PythonParser> {
  const [binary, grammar] = await Promise.all([
    platform.wasm('web-tree-sitter.wasm'),
    platform.wasm('tree-sitter-python.wasm'),
  ]);
  const module: EmscriptenModule = { wasmBinary: binary };
  const runtime = platform.parserRuntime() as ParserRuntime;
  const { Language, Parser } = runtime;
  // The declared type wants every field; Emscripten fills in those that it is not given.
  await Parser.init(module as unknown as Parameters<typeof Parser.init>[0]);
  quicken(module);
  const language = await Language.load(grammar);
  const parser = new Parser().setLanguage(language);
  const names = new Names(language);
  return {
    parse(text, meter, old) {
      // A tree of another copy means nothing in this one's memory.
      const previous =
        old instanceof Parsed && old.runtime === runtime
          ? { parsed: old, change: changeBetween(old.text, text) }
          : undefined;
      // Between two of its reports, the parser may go through all that is open.
      const open =
        previous?.parsed.openWork === 0
          ? operandFreeWorkAround(text, previous.change)
          : operandFreeWork(text);
      meter.spend(open * Cost.openSigns);
      const oldTree = previous?.parsed.edited(text, previous.change) ?? null;
      let stop: unknown;
      const grown = () => module.HEAP32?.byteLength ?? 0;
      const before = grown();
      let held = 0;
      // An exception must not cross the parser's own stack.
      const count = (work: number, memory: number) => {
        try {
          meter.spend(work);
          meter.hold(memory);
          held += memory;
          if (grown() > maxParserMemory && (grown() > before || held > maxParserMemory / 2))
            throw new LimitError('memory');
        } catch (error) {
          stop = error;
        }
      };
      // What it reads is counted too: behind each comment its scanner reads all comments that follow.
      const pieceAt = (index: number) => {
        count(Cost.parserPiece, 0);
        return stop === undefined ? text.slice(index, index + pieceLength) : '';
      };
      const tree = parser.parse(pieceAt, oldTree, {
        progressCallback: () => {
          count(Cost.parserTurn, Held.parserTurn);
          return stop !== undefined;
        },
      });
      oldTree?.delete();
      if (grown() > outgrownMemory) forgetParser(platform);
      if (tree === null || stop !== undefined) {
        // A halted parser would resume with the next text.
        parser.reset();
        tree?.delete();
        throw stop ?? new Error('the parser gave no tree');
      }
      const parsed = new Parsed(text, tree, runtime, names, meter, previous);
      parsed.openWork = open;
      return parsed;
    },
  };
}

/** A copy of the parser's runtime. */
type ParserRuntime = typeof import('web-tree-sitter');

/** What Emscripten makes of the object that it is given; the parser's binding uses that same object. */
interface EmscriptenModule {
  readonly wasmBinary: Uint8Array;
  HEAP32?: Int32Array;
  getValue?(pointer: number, type: string): number;
  setValue?(pointer: number, value: number, type: string): void;
}

/**
 * Most of the time of a walk goes into these two, which the binding calls a dozen times a node: Emscripten's own compare the name of
 * the type with those of all types.
 */
function quicken(module: EmscriptenModule): void {
  const { getValue, setValue } = module;
  if (getValue === undefined || setValue === undefined) return;
  module.getValue = (pointer, type) => {
    const heap = module.HEAP32;
    return type === 'i32' && heap !== undefined ? heap[pointer >> 2] : getValue(pointer, type);
  };
  module.setValue = (pointer, value, type) => {
    const heap = module.HEAP32;
    if (type === 'i32' && heap !== undefined) heap[pointer >> 2] = value;
    else setValue(pointer, value, type);
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

/** A node without syntax errors that the next version may take over; offsets count in the text. */
interface KeptNode {
  readonly node: MovableNode;
  readonly start: number;
  readonly end: number;
  /** The nodes of the statement of the top level that it is part of, and where its own begin among them: walking the tree is dearer. */
  readonly nodes: MovableNode[];
  readonly from: number;
  to: number;
}

/** Kept nodes in the order of the text, and by where they start. */
class KeptNodes {
  private readonly list: KeptNode[] = [];
  private readonly places = new Map<number, number>();

  add(entry: KeptNode): void {
    this.places.set(entry.start, this.list.length);
    this.list.push(entry);
  }

  find(start: number): KeptNode | undefined {
    const place = this.places.get(start);
    return place === undefined ? undefined : this.list[place];
  }

  /** A node and those inside, which follow it. */
  *within(top: KeptNode): Iterable<KeptNode> {
    for (let place = this.places.get(top.start) ?? this.list.length; place < this.list.length; place++) {
      if (this.list[place].start >= top.end) return;
      yield this.list[place];
    }
  }
}

/** The last of the kept nodes that are read has all of its nodes. */
function finish(unfinished: KeptNode[]): void {
  const entry = unfinished.pop();
  if (entry !== undefined) entry.to = entry.nodes.length;
}

/** What is taken over whole, beside the statements of the top level. */
const definitions = new Set(['function_definition', 'class_definition', 'decorated_definition']);

class Parsed implements ParsedPython {
  private kept = new KeptNodes();
  /** What its signs without operands cost. */
  openWork = 0;

  constructor(
    readonly text: string,
    private readonly tree: Tree,
    readonly runtime: ParserRuntime,
    private readonly names: Names,
    private readonly meter: Meter,
    /** The version before, and what changed since; until the tree is read. */
    private old: { readonly parsed: Parsed; readonly change: Change } | undefined,
  ) {}

  read(base = 0, keep = false, condensed?: Condensed): SyntaxNode {
    const { old } = this;
    this.old = undefined;
    const known = old?.parsed.takeKept() ?? new KeptNodes();
    /** The previous version of what stands at an offset: of the same text, and without errors it was parsed the same way. */
    const previous = (type: string, start: number, end: number): KeptNode | undefined => {
      if (old === undefined || (start < old.change.end && end > old.change.start)) return undefined;
      const before = known.find(start < old.change.end ? start : start - old.change.end + old.change.oldEnd);
      return before !== undefined &&
        before.node.type === type &&
        before.end - before.start === end - start &&
        this.text.slice(start, end) === old.parsed.text.slice(before.start, before.end)
        ? before
        : undefined;
    };
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
      let nodes: MovableNode[] = [];
      const unfinished: KeptNode[] = [];
      let copied = 0;
      if (!cursor.gotoFirstChild()) return root;
      for (;;) {
        const type = this.names.nameOf(cursor.nodeTypeId);
        if (type !== undefined) {
          const start = condensed?.startOf(cursor.startIndex) ?? cursor.startIndex;
          const end = condensed?.endOf(cursor.endIndex) ?? cursor.endIndex;
          const keeps = keep && (parent === root || definitions.has(type)) && !cursor.currentNode.hasError;
          const before = keeps ? previous(type, start, end) : undefined;
          if (before !== undefined) {
            const { node } = before;
            const distance = base + start - node.start;
            this.takeOver(before, known, distance, start - before.start, parent === root ? undefined : nodes);
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
            if ((++copied & 0xff) === 0) this.count(0x100);
            if (parent === root) nodes = [];
            if (keeps) {
              const entry = { node, start, end, nodes, from: nodes.length, to: 0 };
              unfinished.push(entry);
              this.kept.add(entry);
            }
            nodes.push(node);
            if (!leaves.has(type) && cursor.gotoFirstChild()) {
              parent = node;
              continue;
            }
            if (keeps) finish(unfinished);
          }
        }
        while (!cursor.gotoNextSibling()) {
          if (unfinished.at(-1)?.node === parent) finish(unfinished);
          if (!cursor.gotoParent() || parent === root) return root;
          parent = (parent.parent ?? root) as MovableNode;
        }
      }
    } finally {
      cursor.delete();
    }
  }

  private count(nodes: number): void {
    this.meter.spend(nodes * Cost.node);
    this.meter.hold(nodes * Held.node);
  }

  private takeKept(): KeptNodes {
    const { kept } = this;
    this.kept = new KeptNodes();
    return kept;
  }

  /**
   * Moves a node of the previous version, with what is inside, and remembers it and the definitions inside for the next. `nodes`
   * are those of the statement that it is part of, undefined where it is one itself.
   */
  private takeOver(
    top: KeptNode,
    known: KeptNodes,
    distance: number,
    moved: number,
    nodes: MovableNode[] | undefined,
  ): void {
    const into = nodes ?? (top.from === 0 && top.to === top.nodes.length ? top.nodes : []);
    const shift = into === top.nodes ? 0 : into.length - top.from;
    const isUnmoved = distance === 0 && into === top.nodes;
    for (const { node, start, end, from, to } of known.within(top))
      this.kept.add({
        node,
        start: start + moved,
        end: end + moved,
        nodes: into,
        from: from + shift,
        to: to + shift,
      });
    for (let index = isUnmoved ? top.to : top.from; index < top.to; index++) {
      const node = top.nodes[index];
      if (into !== top.nodes) into.push(node);
      node.start += distance;
      node.end += distance;
    }
  }

  /** A copy of the tree moved to where a new text has its pieces: one edit between the common prefix and suffix. */
  edited(text: string, change: Change): Tree {
    const copy = this.tree.copy();
    copy.edit(new this.runtime.Edit(editOf(this.text, text, change)));
    return copy;
  }

  dispose(): void {
    this.tree.delete();
  }
}

/** First child with a role. */
export function childOf(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === field);
}
