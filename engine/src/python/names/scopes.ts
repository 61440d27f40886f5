import type { SyntaxNode } from '../syntax/node';
import {
  type Bound,
  enclosingClass,
  enclosingFunction,
  endOf,
  Scope,
  type Since,
  startOf,
} from '../syntax/node';
import { childOf } from '../syntax/syntax';
import { bindFromImport, bindImport } from './imports';

/** Names of settings that frameworks read from a module. */
const setting = /^[A-Z][A-Z\d]{1,40}_[A-Z\d_]{1,40}$/;

const opaque: Bound = { kind: 'opaque' };

/** What a walk over a tree collects. */
export interface Collected {
  readonly calls: readonly SyntaxNode[];
  /** Names and attributes that are handed on without being called: arguments, elements, returned values. */
  readonly passed: readonly SyntaxNode[];
  /** Assignments to attributes and items: `session.verify = False`, `os.environ["X"] = "1"`. */
  readonly stores: readonly SyntaxNode[];
  readonly classes: readonly SyntaxNode[];
  readonly comments: readonly SyntaxNode[];
  readonly strings: readonly SyntaxNode[];
}

const conditionalParents = new Set(['if_statement', 'while_statement', 'for_statement', 'try_statement']);
const conditionalClauses = new Set(['elif_clause', 'else_clause', 'except_clause', 'case_clause']);
const passingParents = new Set([
  'argument_list',
  'keyword_argument',
  'pair',
  'list',
  'tuple',
  'set',
  'expression_list',
  'return_statement',
  'default_parameter',
  'typed_default_parameter',
  'lambda',
]);

/** Nodes that bind, call and mention nothing. */
const silent = new Set([
  'string_start',
  'string_content',
  'string_end',
  'integer',
  'float',
  'true',
  'false',
  'none',
  'ellipsis',
  'pass_statement',
  'break_statement',
  'continue_statement',
]);

/**
 * Walks statements of the top level in the order of the text, without recursion, and binds their names in the module's scope.
 * `text` is the whole virtual text.
 */
export function collectScopes(statements: readonly SyntaxNode[], module: Scope, text: string): Collected {
  return new ScopeWalk(module, text).walk(statements);
}

/** One walk. Three stacks instead of one of objects: this runs for every node at every keystroke. */
class ScopeWalk {
  private readonly calls: SyntaxNode[] = [];
  private readonly passed: SyntaxNode[] = [];
  private readonly stores: SyntaxNode[] = [];
  private readonly classes: SyntaxNode[] = [];
  private readonly comments: SyntaxNode[] = [];
  private readonly strings: SyntaxNode[] = [];
  private readonly nodes: SyntaxNode[] = [];
  private readonly scopes: Scope[] = [];
  private readonly branches: (SyntaxNode | undefined)[] = [];
  /** Where the node that is visited stands. */
  private scope: Scope;
  private branch: SyntaxNode | undefined;
  private readonly hasCells: boolean;
  private readonly textOf: (node: SyntaxNode) => string;
  private readonly bind: (name: string, bound: Bound, since: Since) => void;

  constructor(
    private readonly module: Scope,
    text: string,
  ) {
    this.hasCells = mayHoldCells(text);
    this.scope = module;
    this.textOf = (node) => text.slice(node.start, node.end);
    this.bind = (name, bound, since) => this.scope.bind(name, bound, since, this.branch);
  }

  walk(statements: readonly SyntaxNode[]): Collected {
    for (let index = statements.length - 1; index >= 0; index--)
      this.push(statements[index], this.module, undefined);
    for (let node = this.nodes.pop(); node !== undefined; node = this.nodes.pop()) {
      this.scope = this.scopes.pop() ?? this.module;
      this.branch = this.branches.pop();
      const parentType = node.parent?.type;
      if (conditionalClauses.has(node.type)) this.branch = node;
      else if (node.type === 'block' && parentType !== undefined && conditionalParents.has(parentType))
        this.branch = node;
      if (!this.visit(node)) continue;
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (!silent.has(child.type)) this.push(child, this.scope, this.branch);
      }
    }
    const { calls, passed, stores, classes, comments, strings } = this;
    return { calls, passed, stores, classes, comments, strings };
  }

  private push(node: SyntaxNode, scope: Scope, branch: SyntaxNode | undefined): void {
    this.nodes.push(node);
    this.scopes.push(scope);
    this.branches.push(branch);
  }

  /** Collects and binds what one node says. False where its children are not to be visited, or already are. */
  private visit(node: SyntaxNode): boolean {
    switch (node.type) {
      case 'identifier':
        node.scope = this.scope;
        if (isPassed(node)) this.passed.push(node);
        return true;
      case 'attribute':
        if (isPassed(node)) this.passed.push(node);
        return true;
      case 'call':
        node.scope = this.scope;
        this.calls.push(node);
        if (parentType(node) === 'expression_statement') this.mutated(node);
        return true;
      case 'comment':
        this.comments.push(node);
        return true;
      case 'string':
        node.scope = this.scope;
        this.strings.push(node);
        return true;
      case 'import_statement':
        for (const child of node.children) bindImport(child, this.textOf, this.bind);
        return false;
      case 'import_from_statement':
        bindFromImport(node, this.textOf, this.bind);
        return false;
      case 'class_definition':
      case 'function_definition':
        this.defined(node);
        return false;
      case 'lambda':
        this.pushDefinition(node, new Scope('function', this.scope));
        return false;
      default:
        this.bound(node);
        return true;
    }
  }

  /** Names that a node binds which has nothing else to say. */
  private bound(node: SyntaxNode): void {
    switch (node.type) {
      case 'assignment':
        this.assigned(node);
        break;
      case 'augmented_assignment':
        this.augmented(node);
        break;
      case 'for_statement':
        this.bindNames(childOf(node, 'left'), boundFrom(childOf(node, 'right')), startOf(node));
        break;
      case 'named_expression':
        this.named(node);
        break;
      case 'as_pattern': {
        const alias = childOf(node, 'alias')?.children[0];
        // `with f() as x` gives x the meaning of f(); an exception's or a pattern's name is not followed.
        const value = node.parent?.type === 'with_item' ? node.children[0] : undefined;
        if (alias !== undefined) this.bindTarget(alias, value, endOf(node));
        if (alias?.type === 'attribute' && value !== undefined)
          rememberMember(alias, value, this.scope, this.textOf);
        break;
      }
      case 'case_pattern': {
        const capture = node.children[0];
        if (capture?.type === 'dotted_name' && capture.children.length === 1)
          this.bind(this.textOf(capture), opaque, endOf(node));
        break;
      }
      case 'delete_statement':
        for (const child of node.children) this.bindNames(child, opaque, endOf(node));
        break;
      case 'global_statement':
      case 'nonlocal_statement': {
        const { scope } = this;
        const target = node.type === 'global_statement' ? this.module : enclosingFunction(scope);
        if (target !== scope) for (const child of node.children) scope.moved.set(this.textOf(child), target);
        break;
      }
      case 'list_comprehension':
      case 'set_comprehension':
      case 'dictionary_comprehension':
      case 'generator_expression':
        this.comprehended(node);
        break;
      default:
    }
  }

  /** Binds the names of a target to the parts of a value, where both line up. */
  private bindTarget(target: SyntaxNode, value: SyntaxNode | undefined, since: Since): void {
    const given = this.isWhole(value) ? boundFrom(value) : opaque;
    for (const [name, part] of targetNames(target, value))
      this.bind(this.textOf(name), part === undefined ? given : { kind: 'value', node: part }, since);
  }

  /** A call several results of which hold what it gives: `path, headers = urlretrieve(url)`, but not the parts of a text. */
  private isWhole(value: SyntaxNode | undefined): boolean {
    const call = value?.type === 'await' ? value.children[0] : value;
    const callee = call?.type === 'call' ? childOf(call, 'function') : undefined;
    const name = callee?.type === 'attribute' ? childOf(callee, 'attribute') : callee;
    return name !== undefined && !/^r?(?:split|splitext|partition)$/.test(this.textOf(name));
  }

  /** Binds all names of a target to the same. */
  private bindNames(target: SyntaxNode | undefined, bound: Bound, since: Since): void {
    if (target === undefined) return;
    for (const [name] of targetNames(target, undefined)) this.bind(this.textOf(name), bound, since);
  }

  private assigned(node: SyntaxNode): void {
    const left = childOf(node, 'left');
    const value = finalValue(node);
    if (left === undefined || value === undefined) return;
    this.bindTarget(left, value, endOf(node));
    if (left.type === 'attribute' || left.type === 'subscript') {
      this.stores.push(node);
      if (left.type === 'subscript') this.bindItem(childOf(left, 'value'), childOf(left, 'subscript'), value);
      rememberMember(left, value, this.scope, this.textOf);
    } else if (left.type === 'identifier' && this.scope.kind === 'module' && setting.test(this.textOf(left)))
      this.stores.push(node);
  }

  /** `text += more`, `options |= {"name": value}`, `self.text += more`. */
  private augmented(node: SyntaxNode): void {
    const left = childOf(node, 'left');
    const right = childOf(node, 'right');
    if (left?.type === 'identifier' && right?.type === 'dictionary') {
      this.putItems(left, right);
      return;
    }
    if (left?.type === 'attribute' && right !== undefined)
      rememberMember(left, node, this.scope, this.textOf);
    // What is merged into a dictionary is known behind the statement; see `isMerge`.
    this.bindNames(left, boundFrom(right), isMerge(node, this.textOf) ? endOf(node) : startOf(node));
  }

  private named(node: SyntaxNode): void {
    const name = childOf(node, 'name');
    const value = childOf(node, 'value');
    let target = this.scope;
    while (target.kind === 'comprehension' && target.parent !== undefined) target = target.parent;
    if (name !== undefined && value !== undefined)
      target.bind(this.textOf(name), { kind: 'value', node: value }, endOf(node), this.branch);
  }

  private comprehended(node: SyntaxNode): void {
    this.scope = new Scope('comprehension', this.scope);
    // Bound from the start of the whole: the body stands before the clauses whose names it uses.
    for (const child of node.children) {
      const left = child.type === 'for_in_clause' ? childOf(child, 'left') : undefined;
      const bound = boundFrom(childOf(child, 'right'));
      for (const [name] of left === undefined ? [] : targetNames(left, undefined))
        this.scope.bind(this.textOf(name), bound, startOf(node), undefined);
    }
  }

  private defined(node: SyntaxNode): void {
    const name = childOf(node, 'name');
    const isClass = node.type === 'class_definition';
    if (isClass) this.classes.push(node);
    node.scope = this.scope;
    const inner = new Scope(isClass ? 'class' : 'function', this.scope, node);
    const bound: Bound = isClass ? { kind: 'class', node, scope: inner } : { kind: 'function', node };
    if (name !== undefined) this.bind(this.textOf(name), bound, startOf(node));
    // What a cell of marimo defines is known in all cells; its parameters only tell which of them it uses.
    if (!isClass && this.isCell(node)) this.pushDefinition(node, this.module, true);
    else this.pushDefinition(node, inner);
  }

  /** `@app.cell` above a function of a marimo notebook. */
  private isCell({ parent }: SyntaxNode): boolean {
    if (!this.hasCells || parent?.type !== 'decorated_definition') return false;
    return parent.children.some(
      (child) => child.type === 'decorator' && /^@\s*\w{1,40}\.cell\b/.test(this.textOf(child).slice(0, 80)),
    );
  }

  /** `options["name"] = value`, `options.setdefault("name", value)`. */
  private bindItem(object: SyntaxNode | undefined, key: SyntaxNode | undefined, value: SyntaxNode): void {
    if (object?.type !== 'identifier' || key?.type !== 'string') return;
    this.bind(`${this.textOf(object)}[]`, { kind: 'item', key, value }, endOf(value));
  }

  /** Statements that change a dictionary by a method. */
  private mutated(call: SyntaxNode): void {
    const callee = childOf(call, 'function');
    const list = childOf(call, 'arguments');
    if (callee?.type !== 'attribute' || list === undefined) return;
    const method = childOf(callee, 'attribute');
    const object = childOf(callee, 'object');
    const name = method === undefined ? '' : this.textOf(method);
    if (name === 'setdefault' && list.children[1] !== undefined)
      this.bindItem(object, list.children[0], list.children[1]);
    if (name !== 'update' || object?.type !== 'identifier') return;
    for (const argument of list.children) {
      const key = childOf(argument, 'name');
      const value = childOf(argument, 'value');
      if (argument.type === 'keyword_argument' && key !== undefined && value !== undefined)
        this.bind(`${this.textOf(object)}[]`, { kind: 'item', key, value }, endOf(value));
      if (argument.type === 'dictionary') this.putItems(object, argument);
    }
  }

  /** What is written in one dictionary is put into another. */
  private putItems(object: SyntaxNode, dictionary: SyntaxNode): void {
    for (const pair of dictionary.children) {
      const held = childOf(pair, 'value');
      if (held !== undefined) this.bindItem(object, childOf(pair, 'key'), held);
    }
  }

  private pushDefinition(node: SyntaxNode, inner: Scope, isCell = false): void {
    const { scope: outer, branch } = this;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child.type === 'parameters' || child.type === 'lambda_parameters') {
        const outside: SyntaxNode[] = [];
        for (const parameter of child.children) {
          const name = parameterName(parameter);
          if (name !== undefined && !isCell)
            inner.bind(
              this.textOf(name),
              { kind: 'parameter', definition: node, parameter },
              startOf(node),
              undefined,
            );
          const value = childOf(parameter, 'value');
          const type = childOf(parameter, 'type');
          if (type !== undefined) outside.push(type);
          // Default values are evaluated outside the function.
          if (value !== undefined) outside.push(value);
        }
        // What is pushed last is visited first, and what is found has to stand in the order of the text.
        for (const part of outside.reverse()) this.push(part, outer, branch);
      } else {
        const isBody = child.field === 'body';
        this.push(child, isBody ? inner : outer, isBody ? undefined : branch);
      }
    }
  }
}

function parentType({ parent }: SyntaxNode): string | undefined {
  return parent?.type;
}

/** A text may be a notebook of marimo. */
export function mayHoldCells(text: string): boolean {
  return text.includes('marimo');
}

/** `options |= given`. */
export function isMerge(node: SyntaxNode, textOf: (node: SyntaxNode) => string): boolean {
  const left = childOf(node, 'left');
  const right = childOf(node, 'right');
  if (node.type !== 'augmented_assignment' || left?.type !== 'identifier' || right === undefined)
    return false;
  return (
    textOf(node)
      .slice(left.end - node.start, right.start - node.start)
      .trim() === '|='
  );
}

/** What a name means that takes its values out of something. */
function boundFrom(from: SyntaxNode | undefined): Bound {
  return from === undefined ? opaque : { kind: 'opaque', from };
}

/** `self.x = value` in a method: what `self.x` may be in the other methods of the class. */
function rememberMember(
  target: SyntaxNode,
  value: SyntaxNode,
  from: Scope,
  textOf: (node: SyntaxNode) => string,
): void {
  const object = childOf(target, 'object');
  const name = childOf(target, 'attribute');
  if (object?.type !== 'identifier' || name === undefined || textOf(object) !== 'self') return;
  const owner = enclosingClass(from);
  if (owner === undefined) return;
  const known = owner.members.get(textOf(name));
  if (known === undefined) owner.members.set(textOf(name), [value]);
  else known.push(value);
}

function isPassed(node: SyntaxNode): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (passingParents.has(parent.type)) {
    if (node.field === 'name' || node.field === 'key') return false;
    // In `a, b = f, g` each name on the right is followed by its own name on the left.
    const outer = parent.parent;
    const lined =
      outer?.type === 'assignment' && (parent.type === 'expression_list' || parent.type === 'tuple');
    return !lined || childOf(outer, 'left')?.type === 'identifier';
  }
  // `self.load = pickle.load`: attributes are not followed, so the reference itself is what is seen.
  if (parent.type === 'assignment' && node.field === 'right') {
    const left = childOf(parent, 'left');
    return left?.type === 'attribute' || left?.type === 'subscript';
  }
  return false;
}

/** Value of `a = b = value`, wherever in the chain the node is. */
function finalValue(node: SyntaxNode): SyntaxNode | undefined {
  let value = childOf(node, 'right');
  // Bounded: a hostile chain must not make this quadratic.
  for (let steps = 0; value?.type === 'assignment'; steps++) {
    if (steps > 16) return undefined;
    value = childOf(value, 'right');
  }
  return value;
}

const groups = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'expression_list', 'tuple', 'list']);

/** Names that an assignment target sets, each with its own value where both sides line up. */
function targetNames(
  target: SyntaxNode,
  value: SyntaxNode | undefined,
): readonly (readonly [SyntaxNode, SyntaxNode | undefined])[] {
  const names: [SyntaxNode, SyntaxNode | undefined][] = [];
  const stack: [SyntaxNode, SyntaxNode | undefined][] = [[target, value]];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [node, part] = entry;
    if (node.type === 'identifier') names.push([node, part]);
    else if (groups.has(node.type)) {
      const lined =
        part !== undefined &&
        groups.has(part.type) &&
        part.children.length === node.children.length &&
        ![...node.children, ...part.children].some((child) => child.type.startsWith('list_splat'));
      node.children.forEach((child, index) => {
        stack.push([child, lined ? part.children[index] : undefined]);
      });
    } else if (node.type === 'list_splat_pattern' || node.type === 'as_pattern_target') {
      for (const child of node.children) stack.push([child, undefined]);
    }
  }
  return names;
}

function parameterName(parameter: SyntaxNode): SyntaxNode | undefined {
  if (parameter.type === 'identifier') return parameter;
  const name = childOf(parameter, 'name') ?? parameter.children[0];
  if (name === undefined || name.type === 'identifier') return name;
  return name.children[0]?.type === 'identifier' ? name.children[0] : undefined;
}

/** The expression that a name stands for, where nothing else is ever bound to it. */
export function boundTo(name: string, from: Scope | undefined): SyntaxNode | undefined {
  for (let scope = from; scope !== undefined; scope = scope.parent) {
    const bindings = scope.bindings.get(name);
    if (bindings === undefined) continue;
    const [{ bound }] = bindings;
    return bindings.length === 1 && bound.kind === 'value' ? bound.node : undefined;
  }
  return undefined;
}
