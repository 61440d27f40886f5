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
  const bind = (name: string, bound: Bound, since: Since) => scope.bind(name, bound, since, branch);
  const bindTarget = (target: SyntaxNode, value: SyntaxNode | undefined, since: Since) => {
    for (const [name, part] of targetNames(target, value)) {
      bind(textOf(name), part === undefined ? opaque : { kind: 'value', node: part }, since);
    }
  };
  for (let index = statements.length - 1; index >= 0; index--) push(statements[index], module, undefined);
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
        bindTarget(left, value, endOf(node));
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
          for (const [name] of targetNames(left, undefined)) bind(textOf(name), bound, startOf(node));
        }
        break;
      }
      case 'named_expression': {
        const name = childOf(node, 'name');
        let target: Scope = scope;
        while (target.kind === 'comprehension' && target.parent !== undefined) target = target.parent;
        const value = childOf(node, 'value');
        if (name !== undefined && value !== undefined) {
          target.bind(textOf(name), { kind: 'value', node: value }, endOf(node), branch);
        }
        break;
      }
      case 'as_pattern': {
        const alias = childOf(node, 'alias')?.children[0];
        // `with f() as x` gives x the meaning of f(); an exception's or a pattern's name is not followed.
        const value = parentType === 'with_item' ? node.children[0] : undefined;
        if (alias !== undefined) bindTarget(alias, value, endOf(node));
        break;
      }
      case 'case_pattern': {
        const capture = node.children[0];
        if (capture?.type === 'dotted_name' && capture.children.length === 1)
          bind(textOf(capture), opaque, endOf(node));
        break;
      }
      case 'delete_statement':
        for (const child of node.children) {
          for (const [name] of targetNames(child, undefined)) bind(textOf(name), opaque, endOf(node));
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
        if (name !== undefined) bind(textOf(name), isClass ? { kind: 'class', node } : opaque, startOf(node));
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
            scope.bind(textOf(name), bound, startOf(node), undefined);
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
  return { calls, passed, stores, classes, comments, strings };

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
            inner.bind(textOf(name), { kind: 'parameter', definition: node }, startOf(node), undefined);
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
