import { Cost, type Meter } from '../../meter';
import { type Bound, orderOf, type Scope, type SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import { Bindings, enclosing, lastBefore, moduleOf, possibilities } from './bindings';
import { classValue } from './classes';
import { definitionsOf, isOwnObject, propertyOf, returnsOf } from './definitions';
import { itemsOver } from './items';
import { knownCall } from './knownCalls';
import { isMerge, mayHoldCells } from './scopes';
import { formatted, interpolated, joined, reversed } from './texts';
import {
  type Given,
  inherited,
  instanceOf,
  isEnum,
  oneOf,
  reference,
  type Trait,
  throughModules,
  unknown,
  type Value,
  within,
} from './value';

/** Hops from name to name that are followed. */
const hops = 24;
/** Expressions that are looked at for one question. */
const maxLooks = 10_000;
/** Entries of a dictionary that are told apart. */
const maxEntries = 1_000;
/** Choices inside of choices that are followed. */
const maxChoices = 12;

const builtins = new Set(
  'open getattr __import__ dict super eval exec compile input bytes str print map list int float bool len isinstance get_config get_ipython c globals locals vars type enumerate zip reversed sorted iter list tuple set next'.split(
    ' ',
  ),
);

/** Evaluates names and simple expressions of one document. */
export class Evaluator extends Bindings {
  private readonly known = new Map<SyntaxNode, Value>();
  /** Values that depend on where the hops ran out or names went round, by the hops at which they were found; for one question. */
  private readonly partial = new Map<SyntaxNode, { readonly value: Value; readonly depth: number }>();
  private readonly running = new Set<SyntaxNode>();
  /** Set when the answer depends on where the hops ran out, so that it is not kept. */
  private cutShort = false;
  /** Expressions looked at for one question. */
  private looked = 0;
  private readonly hasCells: boolean;
  private aliases: ReadonlySet<string> | undefined;
  /** Calls that hand a function of the document to a framework, by its name. Set by the document. */
  handlersOf: (name: string) => readonly SyntaxNode[] = () => [];

  /** `isKnownName` tells which names of a star import are worth believing in. */
  constructor(
    text: string,
    private readonly isKnownName: (name: string) => boolean,
    private readonly meter: Meter,
    /** What names of other modules certainly are. */
    private readonly constants: ReadonlyMap<string, Given> = new Map(),
    /** What else is known of names of other modules. */
    readonly traitOf: (name: string) => Trait | undefined = () => undefined,
  ) {
    super(text);
    this.hasCells = mayHoldCells(text);
  }

  /** Forgets all values, and gives the set that will hold each name that is looked up in the module's scope from now on. */
  begin(): ReadonlySet<string> {
    this.known.clear();
    this.names = new Set();
    return this.names;
  }

  evaluate(node: SyntaxNode, depth = 0): Value {
    const kept = this.known.get(node);
    if (kept !== undefined) return kept;
    if (depth === 0) {
      this.cutShort = false;
      this.looked = 0;
      this.partial.clear();
    }
    if (depth > hops || this.running.has(node) || ++this.looked > maxLooks) {
      this.cutShort = true;
      return unknown;
    }
    // Where branches meet, the same name is asked for once a way that leads there: without this, once for each of 2^n ways.
    const partial = this.partial.get(node);
    if (partial !== undefined && partial.depth <= depth) {
      this.cutShort = true;
      return partial.value;
    }
    this.meter.spend(Cost.evaluated);
    this.running.add(node);
    const value = this.compute(node, depth);
    this.running.delete(node);
    if (this.cutShort) this.partial.set(node, { value, depth });
    else this.known.set(node, value);
    return value;
  }

  private compute(start: SyntaxNode, depth: number): Value {
    let node = start;
    while (node.type === 'parenthesized_expression') {
      const inner = node.children.find(({ type }) => type !== 'comment');
      if (inner === undefined) return unknown;
      node = inner;
    }
    switch (node.type) {
      case 'true':
        return { kind: 'constant', value: true };
      case 'false':
        return { kind: 'constant', value: false };
      case 'none':
        return { kind: 'constant', value: null };
      case 'integer':
        return { kind: 'constant', value: Number(this.textOf(node).replaceAll('_', '')) };
      case 'string':
      case 'concatenated_string': {
        const value = this.stringOf(node) ?? interpolated(node, this, depth);
        return value === undefined ? unknown : { kind: 'constant', value };
      }
      case 'identifier':
        return this.nameValue(node, depth);
      case 'attribute':
        return this.attributeValue(node, depth);
      case 'call':
        return this.callValue(node, depth);
      case 'dictionary':
        return this.dictionaryValue(node, depth);
      case 'list':
      case 'tuple':
      case 'set':
        return { kind: 'list', items: node.children };
      case 'binary_operator':
        return this.merged(node, depth) ?? joined(node, this, depth);
      case 'not_operator': {
        const value = this.partOf(node, 'argument', depth);
        return value.kind === 'constant' ? { kind: 'constant', value: !value.value } : unknown;
      }
      case 'await': {
        const [awaited] = node.children;
        return awaited === undefined ? unknown : this.evaluate(awaited, depth + 1);
      }
      case 'named_expression':
        return this.partOf(node, 'value', depth);
      case 'subscript':
        return this.subscriptValue(node, depth);
      case 'conditional_expression': {
        const [whenTrue, , whenFalse] = node.children;
        if (whenTrue === undefined || whenFalse === undefined) return unknown;
        return oneOf([whenTrue, whenFalse].map((part) => this.evaluate(part, depth + 1)));
      }
      case 'boolean_operator':
        return oneOf(node.children.map((part) => this.evaluate(part, depth + 1)));
      case 'class_definition':
        return classValue(node, this, depth);
      default:
        return unknown;
    }
  }

  /** The texts that an expression may be: its own, or those that its loop runs over. */
  textsOf(node: SyntaxNode, depth: number): readonly string[] {
    // `"joblib" if fast else "pickle"`
    if (node.type === 'conditional_expression' && depth < maxChoices)
      return [node.children[0], node.children[2]].flatMap((part) =>
        part === undefined ? [] : this.textsOf(part, depth + 1),
      );
    const value = this.evaluate(node, depth + 1);
    const items =
      value.kind === 'unknown' && node.type === 'identifier'
        ? this.bindingsOf(node).flatMap((bound) =>
            bound.kind === 'opaque' ? itemsOver(bound.from, this.textOf(node), this, depth) : [],
          )
        : [];
    const values =
      items.length > 0
        ? items.slice(0, possibilities).map((item) => this.evaluate(item, depth + 1))
        : [value];
    return values.flatMap((one) =>
      one.kind === 'constant' && typeof one.value === 'string' ? [one.value] : [],
    );
  }

  private partOf(node: SyntaxNode, field: string, depth: number): Value {
    const part = childOf(node, field);
    return part === undefined ? unknown : this.evaluate(part, depth + 1);
  }

  /** `options | {"a": b}`; undefined for any other operator. */
  private merged(node: SyntaxNode, depth: number): Value | undefined {
    const [left, right] = node.children;
    if (node.children.length !== 2 || this.between(left.end, right.start).trim() !== '|') return undefined;
    const merged = this.mappingValue([left, right], depth);
    return merged.kind === 'dictionary' ? merged : undefined;
  }

  private nameValue(node: SyntaxNode, depth: number): Value {
    const name = this.textOf(node);
    const found = this.lookup(name, node.scope, node.start, depth);
    if (found !== undefined) return found;
    if (name === '__builtins__') return reference('builtins');
    return builtins.has(name) ? { kind: 'reference', name: `builtins.${name}` } : unknown;
  }

  /** Value of a name as seen from a scope at an offset; undefined when nothing sets it. */
  lookup(name: string, from: Scope | undefined, at: number, depth = 0): Value | undefined {
    let deferred = false;
    let scope = from;
    for (let climbed = 0; scope !== undefined && climbed < enclosing; climbed++) {
      // A class's names are not seen by its methods.
      if (scope.kind !== 'class' || !deferred) {
        const target: Scope = scope.moved.get(name) ?? scope;
        const found = this.bindingValue(target, name, at, deferred || target !== scope, depth);
        if (found !== undefined) return found;
      }
      if (scope.kind === 'function') deferred = true;
      scope = scope.parent;
    }
    return undefined;
  }

  /**
   * The value of a name in one scope as seen at an offset; undefined when the scope does not have it. Walks back from the use
   * through bindings that may or may not have run, to the first that certainly has. What runs later (a function's body) sees
   * the end of the outer scope.
   */
  private bindingValue(
    scope: Scope,
    name: string,
    at: number,
    deferred: boolean,
    depth: number,
  ): Value | undefined {
    if (scope.kind === 'module') this.names.add(name);
    const named = scope.bindings.get(name) ?? [];
    const stars = scope.bindings.get('*') ?? [];
    let candidates = named;
    if (stars.length > 0) {
      const useful = stars.slice(0, possibilities).filter(({ bound }) => {
        const full = bound.kind === 'star' ? `${bound.module}.${name}` : '';
        return full !== '' && (this.isKnownName(full) || this.constants.has(full));
      });
      if (useful.length > 0)
        candidates = [...named, ...useful].sort((left, right) => orderOf(left) - orderOf(right));
    }
    if (candidates.length === 0) return undefined;
    const before = deferred ? candidates.length - 1 : lastBefore(candidates, at);
    // Cells of marimo run in the order of their names, not of the text.
    const last = before < 0 && scope.kind === 'module' && this.hasCells ? candidates.length - 1 : before;
    if (last < 0) return scope.kind === 'module' ? undefined : unknown;
    const values: Value[] = [];
    for (let index = last; index >= 0 && values.length < possibilities; index--) {
      const { bound, branch } = candidates[index];
      values.push(this.boundValue(bound, name, depth));
      if (branch === undefined || (at >= branch.start && at < branch.end)) break;
    }
    return oneOf(values);
  }

  private boundValue(bound: Bound, name: string, depth: number): Value {
    switch (bound.kind) {
      case 'import':
        return this.imported({ kind: 'reference', name: bound.name });
      case 'star':
        return this.imported({ kind: 'reference', name: `${bound.module}.${name}` });
      case 'value': {
        const value = this.evaluate(bound.node, depth + 1);
        // `reader: pickle.Unpickler = make()`
        const outer = value.kind === 'unknown' ? bound.node.parent : undefined;
        return outer?.type === 'assignment' ? this.annotatedValue(outer, depth) : value;
      }
      case 'class':
        return classValue(bound.node, this, depth);
      case 'parameter': {
        const value = this.annotatedValue(bound.parameter, depth);
        if (value.kind !== 'unknown') return value;
        // What runs its commands is called as the decorator is: `invoke.task()`.
        if (this.isTaskContext(bound, depth)) return reference('invoke.task()');
        // `def load(data, codec=pickle)`: what a caller hands in instead is not known.
        return this.unseen([this.partOf(bound.parameter, 'value', depth)]);
      }
      case 'opaque': {
        const statement = bound.from?.parent;
        if (statement !== undefined && isMerge(statement, (node) => this.textOf(node)))
          return this.mappingValue([childOf(statement, 'left'), bound.from], depth);
        return this.itemValue(bound.from, name, depth);
      }
      default:
        return unknown;
    }
  }

  /** The first parameter of a task of Invoke or Fabric. */
  private isTaskContext({ definition, parameter }: Bound & { kind: 'parameter' }, depth: number): boolean {
    if (definition.parent?.type !== 'decorated_definition') return false;
    if (childOf(definition, 'parameters')?.children[0] !== parameter) return false;
    return definition.parent.children.some((decorator) => {
      const made = decorator.type === 'decorator' ? decorator.children[0] : undefined;
      const value = made === undefined ? unknown : this.evaluate(made, depth + 1);
      return value.kind === 'reference' && /^(?:invoke|fabric)(?:\.tasks)?\.task(?:\(\))?$/.test(value.name);
    });
  }

  /** What a loop's name may be: `for codec in (json, pickle)`, `for name, codec in CODECS.items()`. */
  private itemValue(from: SyntaxNode | undefined, name: string, depth: number): Value {
    const items = itemsOver(from, name, this, depth).slice(0, possibilities);
    return this.unseen(items.map((item) => this.evaluate(item, depth + 1)));
  }

  /**
   * One of several things that a table, a list or a default holds. A function that rules look for is judged where it was put there, so
   * that only modules, classes and the like count.
   */
  private unseen(values: readonly Value[]): Value {
    const counted = values.filter((value) => value.kind === 'reference' && !this.isKnownName(value.name));
    return counted.length === 0 ? unknown : oneOf(counted);
  }

  /** An object of the class that a parameter is said to be of: `archive: tarfile.TarFile`. */
  private annotatedValue(parameter: SyntaxNode, depth: number): Value {
    let type = childOf(parameter, 'type')?.children[0];
    // `X | None`
    if (type?.type === 'binary_operator') type = type.children[0];
    if (type?.type !== 'identifier' && type?.type !== 'attribute') return unknown;
    const value = this.evaluate(type, depth + 1);
    return value.kind === 'reference' && !value.name.startsWith('builtins.') ? within(value, '()') : unknown;
  }

  private attributeValue(node: SyntaxNode, depth: number): Value {
    const segments: string[] = [];
    let base = node;
    while (base.type === 'attribute' && segments.length < 32) {
      const name = childOf(base, 'attribute');
      const object = childOf(base, 'object');
      if (name === undefined || object === undefined) return unknown;
      segments.push(this.textOf(name));
      base = object;
    }
    const isSelf = isOwnObject(base, this);
    // `self.__class__.codec`
    if (isSelf && segments.at(-1) === '__class__' && segments.length > 1) segments.pop();
    const value = isSelf
      ? this.memberValue(segments.pop() ?? '', base.scope, depth)
      : this.evaluate(base, depth + 1);
    // `load.__call__` is what `load` is.
    if (segments[0] === '__call__') segments.shift();
    return this.imported(throughModules(this.partAt(value, segments.reverse(), depth)));
  }

  /** True where some module of the project has a function of a library under this name. */
  isAlias(name: string): boolean {
    this.aliases ??= new Set(
      [...this.constants].flatMap(([full, { kind }]) =>
        kind === 'reference' ? [full.slice(full.lastIndexOf('.') + 1)] : [],
      ),
    );
    return this.aliases.has(name);
  }

  /** What a name of another module is, or the name. */
  private imported(value: Value): Value {
    return (value.kind === 'reference' ? this.constants.get(value.name) : undefined) ?? value;
  }

  /** What stands under a row of names below a value. */
  private partAt(value: Value, path: readonly string[], depth: number): Value {
    if (path.length === 0) return value;
    if (value.kind === 'reference') return within(value, `.${path.join('.')}`);
    if (value.kind !== 'class') return unknown;
    const attribute = value.attributes.get(path[0]);
    if (attribute === undefined) return inherited(value, path);
    const isMember = path[1] === 'value' && value.bases.some(isEnum);
    return this.partAt(this.evaluate(attribute, depth + 1), path.slice(isMember ? 2 : 1), depth);
  }

  /** What methods of the enclosing class set on `self`: the first value that is followed, or the one constant. */
  private memberValue(name: string, from: Scope | undefined, depth: number): Value {
    const values: Value[] = [];
    for (const node of this.memberNodes(name, from)) {
      const value = this.evaluate(node, depth + 1);
      if (value.kind === 'reference' || value.kind === 'partial') return value;
      values.push(value);
    }
    return values.length > 0 ? oneOf(values) : this.givenBy(propertyOf(name, from, this), depth);
  }

  /** What functions of the document may give. One that rules look for is judged where it is returned. */
  private givenBy(definitions: readonly SyntaxNode[], depth: number): Value {
    const given = definitions.slice(0, possibilities).flatMap(returnsOf).slice(0, possibilities);
    const values = given.map((node) => this.evaluate(node, depth + 1));
    // `load(path, **options())`: the one dictionary that a function always gives.
    const [only] = values;
    return values.length === 1 && only.kind === 'dictionary' ? only : this.unseen(values);
  }

  private callValue(node: SyntaxNode, depth: number): Value {
    const functionNode = childOf(node, 'function');
    const passed = childOf(node, 'arguments');
    if (functionNode === undefined || passed === undefined) return unknown;
    const callee = this.evaluate(functionNode, depth + 1);
    // A class without its own rules behaves as what it derives from.
    if (callee.kind === 'class') return instanceOf(callee);
    if (callee.kind === 'partial') {
      return callee.target.kind === 'reference' ? reference(`${callee.target.name}()`) : unknown;
    }
    if (callee.kind !== 'reference') return this.localCall(node, functionNode, depth);
    return knownCall(callee, { node, functionNode, passed }, this, depth);
  }

  /** A call of something that is not imported: of a dictionary's or a text's method, or of a function of the document. */
  private localCall(node: SyntaxNode, functionNode: SyntaxNode, depth: number): Value {
    const found = this.taken(node, depth) ?? formatted(node, this, depth);
    if (found.kind !== 'unknown') return found;
    const definitions =
      functionNode.type === 'parenthesized_expression'
        ? functionNode.children.filter(({ type }) => type === 'lambda')
        : definitionsOf(functionNode, this);
    // Judged again where what it returns changes.
    if (definitions.length > 0 && functionNode.type === 'identifier')
      this.note(`${this.textOf(functionNode)}()`);
    return this.givenBy(definitions, depth);
  }

  /** Puts the entries of a mapping over others: `{**DEFAULTS, **given}`. True where all of them are known. */
  addMapping(node: SyntaxNode | undefined, entries: Map<string, SyntaxNode>, depth: number): boolean {
    const value = node === undefined ? unknown : this.evaluate(node, depth + 1);
    const known = value.kind === 'dictionary' ? value : undefined;
    for (const [name, entry] of known?.entries ?? []) entries.set(name, entry);
    for (const [name, { value: entry }] of node === undefined ? [] : this.itemsOf(node))
      entries.set(name, entry);
    return known?.complete === true && entries.size <= maxEntries;
  }

  private dictionaryValue(node: SyntaxNode, depth: number): Value {
    const entries = new Map<string, SyntaxNode>();
    let complete = node.children.length <= maxEntries;
    for (const pair of node.children.slice(0, maxEntries)) {
      if (pair.type === 'comment') continue;
      if (pair.type === 'dictionary_splat') {
        complete = this.addMapping(pair.children[0], entries, depth) && complete;
        continue;
      }
      const key = childOf(pair, 'key');
      const value = childOf(pair, 'value');
      const name = key === undefined ? unknown : this.evaluate(key, depth + 1);
      if (value !== undefined && name.kind === 'constant') entries.set(String(name.value), value);
      else complete = false;
    }
    return { kind: 'dictionary', entries, complete };
  }

  private subscriptValue(node: SyntaxNode, depth: number): Value {
    const object = childOf(node, 'value');
    const key = childOf(node, 'subscript');
    if (object === undefined || key === undefined) return unknown;
    const base = this.evaluate(object, depth + 1);
    // `"elkcip"[::-1]`
    if (key.type === 'slice' && base.kind === 'constant' && typeof base.value === 'string')
      return reversed(base.value, this.textOf(key));
    const name = this.evaluate(key, depth + 1);
    if (base.kind === 'dictionary') return this.entryValue(base, name, depth);
    if (name.kind !== 'constant') return unknown;
    const written = String(name.value);
    if (base.kind === 'list' && typeof name.value === 'number') {
      const item = base.items.at(name.value);
      return item === undefined ? unknown : this.evaluate(item, depth + 1);
    }
    if (base.kind !== 'reference') return unknown;
    if (base.name === 'sys.modules') return reference(written);
    if (base.name === 'builtins') return reference(`builtins.${written}`);
    if (/^builtins\.(?:globals|locals|vars)\(\)$/.test(base.name))
      return this.lookup(written, moduleOf(key.scope), key.start, depth) ?? unknown;
    if (!base.name.endsWith('.__dict__')) return within(base, '[]');
    return reference(`${base.name.slice(0, -'.__dict__'.length)}.${written}`);
  }

  /** `CODECS["pickle"]`; of a key that is not known, whatever the dictionary holds. */
  private entryValue(base: Value & { kind: 'dictionary' }, name: Value, depth: number): Value {
    if (name.kind === 'constant') {
      const entry = base.entries.get(String(name.value));
      return entry === undefined ? unknown : this.evaluate(entry, depth + 1);
    }
    const entries = [...base.entries.values()].slice(0, possibilities);
    return this.unseen(entries.map((entry) => this.evaluate(entry, depth + 1)));
  }

  /** One dictionary of several, the later over the earlier; unknown where none of them is known. */
  mappingValue(nodes: readonly (SyntaxNode | undefined)[], depth: number): Value {
    const entries = new Map<string, SyntaxNode>();
    let complete = true;
    for (const node of nodes.slice(0, possibilities))
      complete = this.addMapping(node, entries, depth) && complete;
    return entries.size === 0 ? unknown : { kind: 'dictionary', entries, complete };
  }

  /** `CODECS.get(kind)`, `OPTIONS.copy()`; undefined for other methods. */
  private taken(node: SyntaxNode, depth: number): Value | undefined {
    const callee = childOf(node, 'function');
    const [key] = childOf(node, 'arguments')?.children ?? [];
    const method = callee?.type === 'attribute' ? childOf(callee, 'attribute') : undefined;
    const object = callee?.type === 'attribute' ? childOf(callee, 'object') : undefined;
    if (method === undefined || object === undefined) return undefined;
    const written = this.textOf(method);
    if (written === 'copy' && key === undefined) return this.mappingValue([object], depth);
    if (written !== 'get' || key === undefined) return undefined;
    const base = this.evaluate(object, depth + 1);
    return base.kind === 'dictionary'
      ? this.entryValue(base, this.evaluate(key, depth + 1), depth)
      : undefined;
  }
}
