/** Functions of a document that a call may run, and what a call hands to them. */
import { pushAll } from '../../pushAll';
import { type Bound, enclosingClass, type Scope, type SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';

/** What knows names: the evaluator, which itself asks what functions return. */
interface Names {
  textOf(node: SyntaxNode): string;
  bindingsOf(node: SyntaxNode): readonly Bound[];
  baseOf(owner: Scope): Scope | undefined;
}

/** Classes that derive from each other. */
const inherits = 8;
/** Parameters of one function that are told apart. */
const maxParameters = 12;

/** A parameter of a function, without the object of a method. */
export interface Parameter {
  readonly name: string;
  /** Under this node a name is bound to it. */
  readonly node: SyntaxNode;
  /** `*args` and `**options` take what no other does. */
  readonly takes: 'one' | 'positions' | 'keywords';
}

/** Definitions of functions, and lambdas, that a call may run. */
export function definitionsOf(functionNode: SyntaxNode, evaluator: Names): readonly SyntaxNode[] {
  if (functionNode.type === 'identifier')
    return evaluator.bindingsOf(functionNode).flatMap((bound) => {
      if (bound.kind === 'function') return [bound.node];
      return bound.kind === 'value' && bound.node.type === 'lambda' ? [bound.node] : [];
    });
  if (functionNode.type !== 'attribute') return [];
  const object = childOf(functionNode, 'object');
  const name = childOf(functionNode, 'attribute');
  if (object === undefined || name === undefined) return [];
  const method = methodIn(classOf(object, evaluator), evaluator.textOf(name), evaluator);
  return method === undefined ? [] : [method];
}

/** `self`, `cls`, `type(self)`, `super()`: the object of a method, or its class. */
export function isOwnObject(node: SyntaxNode, evaluator: Pick<Names, 'textOf'>): boolean {
  if (node.type === 'identifier') return /^(?:self|cls)$/.test(evaluator.textOf(node));
  return (
    node.type === 'call' &&
    node.end - node.start < 100 &&
    /^(?:type\(\s*self\s*\)|super\((?:\w+, *self)?\))$/.test(evaluator.textOf(node))
  );
}

/** The function behind an attribute of `self` that is a property of the class around a scope. */
export function propertyOf(name: string, from: Scope | undefined, evaluator: Names): readonly SyntaxNode[] {
  const method = methodIn(enclosingClass(from), name, evaluator);
  if (method?.parent?.type !== 'decorated_definition') return [];
  const isProperty = method.parent.children.some(
    (child) => child.type === 'decorator' && /^@[\w.]*property\b/.test(evaluator.textOf(child).slice(0, 60)),
  );
  return isProperty ? [method] : [];
}

const returned = new WeakMap<SyntaxNode, readonly SyntaxNode[]>();
/** Nodes of a function that are looked at for what it returns. */
const maxNodes = 2_000;

/** What a function or lambda of the document returns. */
export function returnsOf(definition: SyntaxNode): readonly SyntaxNode[] {
  const known = returned.get(definition);
  if (known !== undefined) return known;
  const body = childOf(definition, 'body');
  const found: SyntaxNode[] = [];
  const open = body === undefined ? [] : [body];
  if (definition.type === 'lambda') pushAll(found, open.splice(0));
  for (let node = open.pop(), seen = 0; node !== undefined && seen < maxNodes; node = open.pop(), seen++) {
    if (node.type === 'return_statement') pushAll(found, node.children);
    else if (node.type !== 'function_definition' && node.type !== 'class_definition')
      pushAll(open, node.children);
  }
  returned.set(definition, found);
  return found;
}

/** The class of the document that an expression is, or is an object of. */
function classOf(object: SyntaxNode, evaluator: Names, depth = 0): Scope | undefined {
  if (depth > 3) return undefined;
  if (object.type === 'call') {
    const callee = childOf(object, 'function');
    return callee?.type === 'identifier' ? classNamed(callee, evaluator) : undefined;
  }
  if (object.type !== 'identifier') return undefined;
  if (isOwnObject(object, evaluator)) return enclosingClass(object.scope);
  const named = classNamed(object, evaluator);
  if (named !== undefined) return named;
  const [bound] = evaluator.bindingsOf(object);
  return bound?.kind === 'value' ? classOf(bound.node, evaluator, depth + 1) : undefined;
}

function classNamed(node: SyntaxNode, evaluator: Names): Scope | undefined {
  const [bound] = evaluator.bindingsOf(node);
  return bound?.kind === 'class' ? bound.scope : undefined;
}

function methodIn(start: Scope | undefined, name: string, evaluator: Names): SyntaxNode | undefined {
  let owner = start;
  for (let steps = 0; owner !== undefined && steps < inherits; steps++) {
    const bound = owner.bindings.get(name)?.at(-1)?.bound;
    if (bound?.kind === 'function') return bound.node;
    owner = evaluator.baseOf(owner);
  }
  return undefined;
}

/** The parameters of a definition, in order. */
export function parametersOf(definition: SyntaxNode, evaluator: Names): readonly Parameter[] {
  const list = childOf(definition, 'parameters')?.children ?? [];
  const found: Parameter[] = [];
  for (const node of list) {
    if (found.length >= maxParameters) break;
    const splat = [node, ...node.children].find(({ type }) =>
      /^(?:list|dictionary)_splat_pattern$/.test(type),
    );
    const named =
      splat?.children[0] ?? (node.type === 'identifier' ? node : (childOf(node, 'name') ?? node.children[0]));
    if (named?.type !== 'identifier') continue;
    const name = evaluator.textOf(named);
    if (found.length === 0 && node === list[0] && /^(?:self|cls)$/.test(name)) continue;
    const takes = splat === undefined ? 'one' : splat.type.startsWith('list') ? 'positions' : 'keywords';
    found.push({ name, node, takes });
  }
  return found;
}

/** What a call hands to each parameter, by its name. */
export function handedTo(
  parameters: readonly Pick<Parameter, 'name' | 'takes'>[],
  call: SyntaxNode,
  evaluator: Names,
): ReadonlyMap<string, readonly SyntaxNode[]> {
  const handed = new Map<string, SyntaxNode[]>();
  const give = (name: string, node: SyntaxNode) => {
    const known = handed.get(name);
    if (known === undefined) handed.set(name, [node]);
    else known.push(node);
  };
  const ones = parameters.filter(({ takes }) => takes === 'one');
  const open = (wanted: Parameter['takes']) => parameters.find(({ takes }) => takes === wanted)?.name;
  let position = 0;
  for (const argument of childOf(call, 'arguments')?.children ?? []) {
    if (argument.type === 'comment' || argument.type.endsWith('_splat')) continue;
    const key = argument.type === 'keyword_argument' ? childOf(argument, 'name') : undefined;
    const value = argument.type === 'keyword_argument' ? childOf(argument, 'value') : argument;
    if (value === undefined) continue;
    const written = key === undefined ? undefined : evaluator.textOf(key);
    const name =
      written === undefined
        ? (ones[position++]?.name ?? open('positions'))
        : (ones.find((one) => one.name === written)?.name ?? open('keywords'));
    if (name !== undefined) give(name, value);
  }
  return handed;
}
