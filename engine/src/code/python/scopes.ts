import { bindFromImport, bindImport } from './imports';
import { childOf, type SyntaxNode } from './syntax';

/** What a name is set to: an imported thing, an expression, a class, or something that is not followed. */
export type Bound =
  | { readonly kind: 'import'; readonly name: string }
  | { readonly kind: 'star'; readonly module: string }
  | { readonly kind: 'value'; readonly node: SyntaxNode }
  | { readonly kind: 'class'; readonly node: SyntaxNode }
  | { readonly kind: 'parameter'; readonly definition: SyntaxNode }
  /** Something that `from` holds or gives: an item of what a loop runs over. */
  | { readonly kind: 'opaque'; readonly from?: SyntaxNode };

export interface Binding {
  readonly bound: Bound;
  /** Offset from which the name has this value. */
  readonly order: number;
  /** The branch that may not run (`if`, `except`, a loop's body...) and holds the binding. */
  readonly branch: SyntaxNode | undefined;
}

export class Scope {
  readonly bindings = new Map<string, Binding[]>();
  /** Names that `global` or `nonlocal` moved to another scope. */
  readonly moved = new Map<string, Scope>();
  /** Of a class: what its methods set on `self`, by name. */
  readonly members = new Map<string, SyntaxNode[]>();

  constructor(
    readonly kind: 'module' | 'function' | 'class' | 'comprehension',
    readonly parent: Scope | undefined,
  ) {}

  bind(name: string, bound: Bound, order: number, branch: SyntaxNode | undefined): void {
    const target = this.moved.get(name);
    if (target !== undefined) {
      // Whether and when the function runs is unknown, so the binding is one possibility.
      target.bind(name, bound, order, branch ?? movedBranch);
      return;
    }
    const list = this.bindings.get(name);
    if (list === undefined) this.bindings.set(name, [{ bound, order, branch }]);
    else list.push({ bound, order, branch });
  }
}

const movedBranch: SyntaxNode = {
  type: 'block',
  field: undefined,
  start: -1,
  end: -1,
  parent: undefined,
  children: [],
};
const opaque: Bound = { kind: 'opaque' };

/** What one walk over the trees of a document collects. */
export interface Collected {
  readonly scope: Scope;
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

/** Walks the trees of a document (one a cell) in order, without recursion. `text` is the whole virtual text. */
export function collectScopes(roots: readonly SyntaxNode[], text: string): Collected {
  const module = new Scope('module', undefined);
  const calls: SyntaxNode[] = [];
  const passed: SyntaxNode[] = [];
  const stores: SyntaxNode[] = [];
  const classes: SyntaxNode[] = [];
  const comments: SyntaxNode[] = [];
  const strings: SyntaxNode[] = [];
  const textOf = (node: SyntaxNode) => text.slice(node.start, node.end);
  // Three stacks instead of one of objects, and closures made once: this runs for every node at every keystroke.
  const nodes: SyntaxNode[] = [];
  const scopes: Scope[] = [];
  const branches: (SyntaxNode | undefined)[] = [];
  const push = (node: SyntaxNode, inScope: Scope, inBranch: SyntaxNode | undefined) => {
    nodes.push(node);
    scopes.push(inScope);
    branches.push(inBranch);
  };
  let scope = module;
  let branch: SyntaxNode | undefined;
  const bind = (name: string, bound: Bound, order: number) => scope.bind(name, bound, order, branch);
  const bindTarget = (target: SyntaxNode, value: SyntaxNode | undefined, order: number) => {
    for (const [name, part] of targetNames(target, value)) {
      bind(textOf(name), part === undefined ? opaque : { kind: 'value', node: part }, order);
    }
  };
  for (let index = roots.length - 1; index >= 0; index--) push(roots[index], module, undefined);
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    scope = scopes.pop() ?? module;
    branch = branches.pop();
    const parentType = node.parent?.type;
    if (conditionalClauses.has(node.type)) branch = node;
    else if (node.type === 'block' && parentType !== undefined && conditionalParents.has(parentType))
      branch = node;
    switch (node.type) {
      case 'identifier':
        node.scope = scope;
        if (isPassed(node)) passed.push(node);
        break;
      case 'attribute':
        if (isPassed(node)) passed.push(node);
        break;
      case 'call':
        node.scope = scope;
        calls.push(node);
        break;
      case 'comment':
        comments.push(node);
        break;
      case 'string':
        node.scope = scope;
        strings.push(node);
        break;
      case 'import_statement':
        for (const child of node.children) bindImport(child, textOf, bind);
        continue;
      case 'import_from_statement':
        bindFromImport(node, textOf, bind);
        continue;
      case 'assignment': {
        const left = childOf(node, 'left');
        const value = finalValue(node);
        if (left === undefined || value === undefined) break;
        bindTarget(left, value, node.end);
        if (left.type === 'attribute' || left.type === 'subscript') {
          stores.push(node);
          rememberMember(left, value, scope, textOf);
        }
        break;
      }
      case 'augmented_assignment':
      case 'for_statement': {
        const left = childOf(node, 'left');
        const from = childOf(node, 'right');
        const bound: Bound = from === undefined ? opaque : { kind: 'opaque', from };
        if (left !== undefined) {
          for (const [name] of targetNames(left, undefined)) bind(textOf(name), bound, node.start);
        }
        break;
      }
      case 'named_expression': {
        const name = childOf(node, 'name');
        let target: Scope = scope;
        while (target.kind === 'comprehension' && target.parent !== undefined) target = target.parent;
        const value = childOf(node, 'value');
        if (name !== undefined && value !== undefined) {
          target.bind(textOf(name), { kind: 'value', node: value }, node.end, branch);
        }
        break;
      }
      case 'as_pattern': {
        const alias = childOf(node, 'alias')?.children[0];
        // `with f() as x` gives x the meaning of f(); an exception's or a pattern's name is not followed.
        const value = parentType === 'with_item' ? node.children[0] : undefined;
        if (alias !== undefined) bindTarget(alias, value, node.end);
        break;
      }
      case 'case_pattern': {
        const capture = node.children[0];
        if (capture?.type === 'dotted_name' && capture.children.length === 1)
          bind(textOf(capture), opaque, node.end);
        break;
      }
      case 'delete_statement':
        for (const child of node.children) {
          for (const [name] of targetNames(child, undefined)) bind(textOf(name), opaque, node.end);
        }
        break;
      case 'global_statement':
      case 'nonlocal_statement': {
        const target = node.type === 'global_statement' ? module : enclosingFunction(scope);
        if (target !== scope) for (const child of node.children) scope.moved.set(textOf(child), target);
        break;
      }
      case 'class_definition':
      case 'function_definition': {
        const name = childOf(node, 'name');
        const isClass = node.type === 'class_definition';
        if (isClass) classes.push(node);
        node.scope = scope;
        if (name !== undefined) bind(textOf(name), isClass ? { kind: 'class', node } : opaque, node.start);
        const inner = new Scope(isClass ? 'class' : 'function', scope);
        pushDefinition(node, scope, inner, branch);
        continue;
      }
      case 'lambda':
        pushDefinition(node, scope, new Scope('function', scope), branch);
        continue;
      case 'list_comprehension':
      case 'set_comprehension':
      case 'dictionary_comprehension':
      case 'generator_expression': {
        scope = new Scope('comprehension', scope);
        // Bound from the start of the whole: the body stands before the clauses whose names it uses.
        for (const child of node.children) {
          const left = child.type === 'for_in_clause' ? childOf(child, 'left') : undefined;
          const from = childOf(child, 'right');
          const bound: Bound = from === undefined ? opaque : { kind: 'opaque', from };
          for (const [name] of left === undefined ? [] : targetNames(left, undefined)) {
            scope.bind(textOf(name), bound, node.start, undefined);
          }
        }
        break;
      }
      default:
    }
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (!silent.has(child.type)) push(child, scope, branch);
    }
  }
  return { scope: module, calls, passed, stores, classes, comments, strings };

  function pushDefinition(
    node: SyntaxNode,
    outer: Scope,
    inner: Scope,
    branch: SyntaxNode | undefined,
  ): void {
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child.type === 'parameters' || child.type === 'lambda_parameters') {
        for (const parameter of child.children) {
          const name = parameterName(parameter);
          if (name !== undefined)
            inner.bind(textOf(name), { kind: 'parameter', definition: node }, node.start, undefined);
          const value = childOf(parameter, 'value');
          // Default values are evaluated outside the function.
          if (value !== undefined) push(value, outer, branch);
        }
      } else {
        const isBody = child.field === 'body';
        push(child, isBody ? inner : outer, isBody ? undefined : branch);
      }
    }
  }
}

function enclosingFunction(scope: Scope): Scope {
  let target = scope.parent;
  while (target?.parent !== undefined && target.kind !== 'function') target = target.parent;
  return target ?? scope;
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

/** The class whose method a scope belongs to. */
export function enclosingClass(from: Scope | undefined): Scope | undefined {
  let scope = from;
  for (let steps = 0; scope !== undefined && scope.kind !== 'class' && steps < 100; steps++)
    scope = scope.parent;
  return scope?.kind === 'class' ? scope : undefined;
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
