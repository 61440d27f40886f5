import { LimitError } from '../../limits';
import type { Message } from './protobuf';
import { maxValues, textOf } from './protobuf';

/** A node, with what can say which file it means. */
interface GraphNode {
  readonly op: string;
  readonly inputs: readonly string[];
  /** Texts of its constant; undefined where they are kept as bytes, which are not read, or are too many to be kept. */
  readonly texts: readonly string[] | undefined;
  /** Functions that it is given. */
  readonly calls: readonly string[];
  /** Name that its variable has in the session, where that is not the node's. */
  readonly shared: string;
  readonly offset: number;
}

/** The nodes that see each other: a graph, or the body of a function. */
interface Scope {
  readonly name: string | undefined;
  readonly parameters: readonly string[];
  readonly nodes: Map<string, GraphNode>;
}

/** Graphs whose functions and nodes belong together, and the constants that the loader puts other texts into. */
interface Program {
  readonly scopes: Scope[];
  readonly fed: Set<string>;
}

/** Where a path comes from, in the end. */
export interface PathOrigin {
  /** From whoever loads the model: a placeholder, a parameter, an asset. */
  fed: boolean;
  /** From something that computes it. */
  computed: boolean;
  /** From constants. */
  readonly texts: Set<string>;
  /** From constants that the loader puts others into, where it runs what it feeds: other operations of the graph see these. */
  readonly unfed: Set<string>;
}

/** An op that opens a file, and where its path comes from. */
export interface PathUse {
  readonly op: string;
  readonly kind: 'cache' | 'write' | 'read';
  readonly origin: PathOrigin;
  readonly offset: number;
}

/** Ops that open files whose names they are given, and which of their inputs those are. */
const opening: Readonly<
  Record<string, { readonly kind: PathUse['kind']; readonly inputs: readonly number[] }>
> = {
  CacheDataset: { kind: 'cache', inputs: [1] },
  CacheDatasetV2: { kind: 'cache', inputs: [1] },
  Save: { kind: 'write', inputs: [0] },
  SaveSlices: { kind: 'write', inputs: [0] },
  SaveV2: { kind: 'write', inputs: [0] },
  MergeV2Checkpoints: { kind: 'write', inputs: [0, 1] },
  Restore: { kind: 'read', inputs: [0] },
  RestoreSlice: { kind: 'read', inputs: [0] },
  RestoreV2: { kind: 'read', inputs: [0] },
  LoadAndRemapMatrix: { kind: 'read', inputs: [0] },
  InitializeTableFromTextFile: { kind: 'read', inputs: [1] },
  InitializeTableFromTextFileV2: { kind: 'read', inputs: [1] },
};

/** Ops whose output is made of nothing but these inputs; undefined for all. */
const passing: Readonly<Record<string, readonly number[] | undefined>> = {
  Identity: [0],
  ExpandDims: [0],
  Reshape: [0],
  Pack: undefined,
  StringJoin: undefined,
  Select: [1, 2],
  SelectV2: [1, 2],
  ShardedFilename: [0],
  ShardedFilespec: [0],
  PlaceholderWithDefault: [0],
};

const calls = new Set(['PartitionedCall', 'StatefulPartitionedCall']);
const placeholders = new Set(['Placeholder', 'PlaceholderV2', 'PlaceholderWithDefault']);

/** Steps that one path may take back through the graph. */
const farthest = 2000;
/** Steps of all paths of a program. */
const maxSteps = 1 << 20;
const maxNodes = 1 << 20;

/** The tensor of a packed `AssetFileDef`, whose file lies in the model's folder: its name and the file's, in ASCII. */
function assetTensor(text: string): string | undefined {
  const [, outer, inner] = /^\n([\x04-\x7f])\n([\x01-\x7d])/.exec(text) ?? [];
  if (outer === undefined) return undefined;
  const end = 2 + outer.charCodeAt(0);
  const name = text.slice(4, Math.min(end, 4 + inner.charCodeAt(0)));
  return /^\x12[\x01-\x7f][\w.-]+$/.test(text.slice(end)) ? name.replace(/:0$/, '') : undefined;
}

/** Collects graphs from the messages of a model, whose parts are told before the whole. */
export class GraphPaths {
  private readonly programs: Program[] = [];
  private texts: string[] = [];
  private hidden = false;
  private value = '';
  private shared = '';
  private called: string[] = [];
  private names: string[] = [];
  private signature = '';
  private parameters: string[] = [];
  private hasAssets = false;
  /** Messages that a collection packs, and the tensors that those of the assets name. */
  private packed: string[] = [];
  private collected: string[] = [];
  private nodes = new Map<string, GraphNode>();
  private inner = new Map<string, GraphNode>();
  private count = 0;
  private program: Program = { scopes: [], fed: new Set() };

  visit(message: Message): void {
    switch (message.type) {
      case 'tensor':
        for (const text of message.texts.get('string_val') ?? []) this.texts.push(text);
        this.hidden ||= message.texts.has('tensor_content') || this.texts.length >= maxValues;
        break;
      case 'function_call':
        this.called.push(textOf(message, 'name'));
        break;
      case 'value':
        this.value = textOf(message, 's');
        // A constant of a function may be what its caller says.
        this.hidden ||= textOf(message, 'placeholder') !== '';
        break;
      case 'attr':
        if (textOf(message, 'key') === 'shared_name') this.shared = this.value;
        this.value = '';
        break;
      case 'node':
        this.node(this.nodes, message);
        break;
      case 'function_node':
        this.node(this.inner, message);
        break;
      case 'argument':
        this.names.push(textOf(message, 'name'));
        break;
      case 'signature':
        this.signature = textOf(message, 'name');
        this.parameters = this.names;
        this.names = [];
        break;
      case 'function':
        this.program.scopes.push({
          name: this.signature,
          parameters: this.parameters,
          nodes: this.inner,
        });
        this.inner = new Map();
        this.signature = '';
        this.parameters = [];
        break;
      case 'graph':
        this.graph();
        break;
      case 'tensor_info':
        this.program.fed.add(textOf(message, 'name').replace(/:0$/, ''));
        break;
      case 'saver':
        this.program.fed.add(textOf(message, 'filename_tensor_name').replace(/:0$/, ''));
        break;
      case 'any':
        if (textOf(message, 'type_url').endsWith('/tensorflow.AssetFileDef'))
          this.packed.push(textOf(message, 'value'));
        break;
      case 'collection':
        if (textOf(message, 'key') === 'saved_model_assets')
          this.collected = this.packed.flatMap((text) => assetTensor(text) ?? []);
        this.packed = [];
        break;
      case 'asset':
        this.hasAssets = true;
        break;
      case 'meta_graph':
        this.close();
        break;
    }
  }

  /** Every use of a path that a file is opened by. */
  uses(): PathUse[] {
    // What a damaged file holds of a graph counts too.
    this.graph();
    this.close();
    return this.programs.flatMap((program) => new Tracer(program).uses());
  }

  private node(nodes: Map<string, GraphNode>, message: Message): void {
    const { texts, called, hidden, shared } = this;
    this.reset();
    if (++this.count > maxNodes) throw new LimitError('members');
    nodes.set(textOf(message, 'name'), {
      op: textOf(message, 'op'),
      inputs: message.texts.get('input') ?? [],
      texts: hidden ? undefined : texts,
      calls: called,
      shared,
      offset: message.offset,
    });
  }

  private graph(): void {
    this.program.scopes.push({ name: undefined, parameters: [], nodes: this.nodes });
    this.nodes = new Map();
    this.reset();
  }

  private reset(): void {
    this.texts = [];
    this.called = [];
    this.hidden = false;
    this.shared = '';
  }

  private close(): void {
    // The loader takes the collection of TensorFlow 1 where the graph names no assets itself.
    if (!this.hasAssets) for (const name of this.collected) this.program.fed.add(name);
    this.hasAssets = false;
    this.collected = [];
    this.programs.push(this.program);
    this.program = { scopes: [], fed: new Set() };
  }
}

interface Caller {
  readonly scope: Scope;
  /** Undefined where it is not known which parameter gets what. */
  readonly inputs: readonly string[] | undefined;
}

interface Variables {
  /** What is assigned to each variable of a graph, unless something else gets hold of it. */
  readonly given: Map<Scope, Map<string, string[] | undefined>>;
  /** How many handles have a name. */
  readonly names: Map<string, number>;
}

function variablesOf({ scopes }: Program): Variables {
  const given: Variables['given'] = new Map();
  const names: Variables['names'] = new Map();
  for (const scope of scopes) {
    const assigned = new Map<string, string[] | undefined>();
    given.set(scope, assigned);
    for (const [name, { op, shared, inputs }] of scope.nodes) {
      if (op === 'VarHandleOp') names.set(shared || name, (names.get(shared || name) ?? 0) + 1);
      if (op === 'ReadVariableOp' || op === 'VarIsInitializedOp') continue;
      for (const [index, input] of inputs.entries()) {
        const base = input.split(':', 1)[0];
        const known = assigned.get(base) ?? [];
        if (assigned.has(base) && assigned.get(base) === undefined) continue;
        const value = op === 'AssignVariableOp' && index === 0 ? inputs[1] : undefined;
        if (value !== undefined) known.push(value);
        assigned.set(base, value === undefined ? undefined : known);
      }
    }
  }
  return { given, names };
}

class Tracer {
  private readonly callers = new Map<string, Caller[]>();
  private variables: Variables | undefined;
  private steps = 0;

  constructor(private readonly program: Program) {
    const functions = new Set(program.scopes.map(({ name }) => name));
    for (const scope of program.scopes)
      for (const { op, calls: given, inputs } of scope.nodes.values()) {
        if (functions.has(op)) this.call(op, { scope, inputs });
        for (const name of given) this.call(name, { scope, inputs: calls.has(op) ? inputs : undefined });
      }
  }

  private call(name: string, caller: Caller): void {
    const known = this.callers.get(name);
    if (known === undefined) this.callers.set(name, [caller]);
    else known.push(caller);
  }

  uses(): PathUse[] {
    return this.program.scopes.flatMap((scope) =>
      [...scope.nodes.values()].flatMap((node) => {
        const opens = Object.hasOwn(opening, node.op) ? opening[node.op] : undefined;
        if (opens === undefined) return [];
        const origin: PathOrigin = { fed: false, computed: false, texts: new Set(), unfed: new Set() };
        for (const index of opens.inputs) this.trace(scope, node.inputs[index], origin);
        return [{ op: node.op, kind: opens.kind, origin, offset: node.offset }];
      }),
    );
  }

  private trace(from: Scope, input: string | undefined, origin: PathOrigin): void {
    const open: [Scope, string | undefined][] = [[from, input]];
    const seen = new Map<Scope, Set<string>>();
    const end = this.steps + farthest;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [scope, name] = next;
      const base = name?.split(':', 1)[0];
      if (base === undefined || base.startsWith('^') || ++this.steps > Math.min(end, maxSteps)) {
        origin.computed = true;
        return;
      }
      const known = seen.get(scope) ?? new Set();
      seen.set(scope, known);
      if (known.has(base)) continue;
      known.add(base);
      this.step(scope, base, origin, open);
    }
  }

  private step(scope: Scope, base: string, origin: PathOrigin, open: [Scope, string | undefined][]): void {
    const node = scope.nodes.get(base);
    if (node === undefined) {
      this.parameter(scope, base, origin, open);
      return;
    }
    const { op, inputs, texts } = node;
    if (op === 'Const') {
      const isFed = scope.name === undefined && this.program.fed.has(base);
      if (isFed) origin.fed = true;
      if (texts === undefined) origin.computed = true;
      else
        for (const text of texts.length === 0 ? [''] : texts) (isFed ? origin.unfed : origin.texts).add(text);
    } else if (placeholders.has(op)) origin.fed = true;
    else if (op === 'ReadVariableOp') {
      const given = this.assigned(scope, inputs[0]);
      if (given === undefined) origin.computed = true;
      for (const input of given ?? []) open.push([scope, input]);
    } else if (!Object.hasOwn(passing, op)) origin.computed = true;
    if (!Object.hasOwn(passing, op)) return;
    const given = inputs.filter((input) => !input.startsWith('^'));
    for (const input of passing[op]?.map((index) => given[index]) ?? given) open.push([scope, input]);
  }

  /** What a variable of a graph is given; undefined where something else may write to it, or nothing does. */
  private assigned(scope: Scope, handle: string | undefined): string[] | undefined {
    const variable = scope.nodes.get(handle ?? '');
    if (variable?.op !== 'VarHandleOp' || scope.name !== undefined || handle === undefined) return undefined;
    this.variables ??= variablesOf(this.program);
    const { given, names } = this.variables;
    return names.get(variable.shared || handle) === 1 ? given.get(scope)?.get(handle) : undefined;
  }

  private parameter(
    scope: Scope,
    base: string,
    origin: PathOrigin,
    open: [Scope, string | undefined][],
  ): void {
    const index = scope.parameters.indexOf(base);
    if (index < 0 || scope.name === undefined) {
      origin.computed = true;
      return;
    }
    const callers = this.callers.get(scope.name);
    // What only the loader calls, it gives the arguments to.
    if (callers === undefined) origin.fed = true;
    for (const { scope: caller, inputs } of callers ?? []) {
      if (inputs === undefined) origin.computed = true;
      else open.push([caller, inputs[index]]);
    }
  }
}
