import type { SyntaxNode } from '../syntax/node';
import { childOf } from '../syntax/syntax';
import type { Evaluator } from './evaluator';
import type { Collected } from './scopes';
import { instanceOf, unknown, type Value, within } from './value';

export interface Argument {
  /** The expression that gives the value. */
  readonly node: SyntaxNode;
  readonly value: Value;
  /** False when it comes from elsewhere (`**options`, a partial), so that a fix must not touch it here. */
  readonly inline: boolean;
  /** It is put into a dictionary in a branch that may not run. */
  readonly isPossible?: true;
}

/**
 * A call, a function handed on to be called by somebody else, or what acts like a call: an assignment to something imported
 * (`ssl.x=`), an item that is set (`os.environ[X]`; `[X]` of what is not known), a class that is derived (`class pickle.Unpickler`).
 */
export interface Call {
  /** Qualified name, `torch.load`; the written text for what could not be resolved. */
  readonly callee: string;
  readonly resolved: boolean;
  /** The call, or the reference. */
  readonly node: SyntaxNode;
  /** The part that names the function. */
  readonly functionNode: SyntaxNode;
  /** Undefined for a reference. */
  readonly argumentList: SyntaxNode | undefined;
  readonly positional: readonly Argument[];
  readonly keywords: ReadonlyMap<string, Argument>;
  /** `*args`: positions are not known. */
  readonly openPositional: boolean;
  /** `**options` of unknown content: any keyword may be given. */
  readonly openKeywords: boolean;
  /** The name that a partial is given: it is judged where the name is called, if it is. */
  readonly partialName?: string;
}

/** Callees that only look at a function they are handed. */
const observers = new Set([
  'inspect.signature',
  'inspect.getsource',
  'inspect.getfile',
  'inspect.isfunction',
  'functools.wraps',
  'functools.update_wrapper',
  'typing.get_type_hints',
]);
const observingBuiltins = new Set([
  'hasattr',
  'callable',
  'isinstance',
  'issubclass',
  'print',
  'repr',
  'id',
  'type',
  'getattr',
  'help',
  'dir',
]);

/** Which calls are worth reading the arguments of. */
export interface Wanted {
  /** A callee may end with this name. */
  tail(name: string): boolean;
  callee(name: string): boolean;
  keyword(name: string): boolean;
  /** A method of this name is wanted, whatever it is a method of. */
  method(name: string): boolean;
}

/** Calls of a document that somebody wants, those through `functools.partial` with all their arguments. */
export function* callsOf(collected: Collected, evaluator: Evaluator, wanted: Wanted): Iterable<Call> {
  for (const node of collected.calls) {
    const functionNode = childOf(node, 'function');
    const argumentList = childOf(node, 'arguments');
    if (functionNode === undefined || argumentList === undefined) continue;
    // Most calls are of methods whose name no rule knows: not worth the walk to what they are methods of.
    const isIdle = functionNode.type === 'attribute' && isUnknownMethod(functionNode, evaluator, wanted);
    if (isIdle && !givesKeyword(argumentList, evaluator, wanted)) continue;
    const callee = preferred(
      madeByBase(calledByName(functionNode, argumentList, evaluator) ?? evaluator.evaluate(functionNode)),
      wanted,
    );
    const first = isPartial(callee) ? argumentList.children[0] : undefined;
    const name = targetName(first === undefined ? callee : preferred(evaluator.evaluate(first), wanted));
    if (name !== undefined && environmentSetters.has(name)) {
      yield* settingsOf(name, node, functionNode, argumentList, evaluator, wanted);
    }
    const isWanted = name !== undefined && wanted.callee(name);
    if (
      !isWanted &&
      !isMethod(functionNode, evaluator, wanted) &&
      !givesKeyword(argumentList, evaluator, wanted)
    )
      continue;
    const call = buildCall(evaluator, node, functionNode, argumentList, callee);
    if (call === undefined) continue;
    const given =
      isPartial(callee) && node.parent?.type === 'assignment' ? childOf(node.parent, 'left') : undefined;
    if (given === undefined) yield call;
    else if (given.type === 'identifier') yield { ...call, partialName: evaluator.textOf(given) };
  }
  yield* storesOf(collected, evaluator, wanted);
  yield* classesOf(collected, evaluator, wanted);
  for (const node of collected.passed) {
    const callee = preferred(evaluator.evaluate(node), wanted);
    const name = targetName(callee);
    if (name === undefined || !wanted.callee(name) || isObserved(node, evaluator)) continue;
    const call = buildCall(evaluator, node, node, undefined, callee);
    if (call !== undefined) yield call;
  }
}

function isMethod(functionNode: SyntaxNode, evaluator: Evaluator, wanted: Wanted): boolean {
  const name = functionNode.type === 'attribute' ? childOf(functionNode, 'attribute') : undefined;
  return name !== undefined && wanted.method(evaluator.textOf(name));
}

const environmentSetters = new Set(['os.environ.setdefault', 'os.putenv', 'os.environ.update']);

/** `object.name(...)` where no callee ends with the name, nor can the object hold a function under it. */
function isUnknownMethod(functionNode: SyntaxNode, evaluator: Evaluator, wanted: Wanted): boolean {
  const name = childOf(functionNode, 'attribute');
  const object = childOf(functionNode, 'object');
  if (name === undefined || object === undefined) return false;
  const written = evaluator.textOf(name);
  if (wanted.tail(written) || evaluator.isAlias(written)) return false;
  // A class of the file may hold a function under any name.
  return object.type !== 'identifier' || !/^(?:self$|cls$|[A-Z])/.test(evaluator.textOf(object));
}

/** Environment variables that a call sets. */
function* settingsOf(
  name: string,
  node: SyntaxNode,
  functionNode: SyntaxNode,
  argumentList: SyntaxNode,
  evaluator: Evaluator,
  wanted: Wanted,
): Iterable<Call> {
  const { positional, keywords } = new Arguments(evaluator).add(argumentList.children, true).result();
  const [first, second] = positional;
  const entries = new Map<string, SyntaxNode>();
  if (name === 'os.environ.update') {
    for (const [key, { node: value }] of keywords) entries.set(key, value);
    if (first?.value.kind === 'dictionary')
      for (const [key, value] of first.value.entries) entries.set(key, value);
  } else if (first?.value.kind === 'constant' && second !== undefined) {
    entries.set(String(first.value.value), second.node);
  }
  for (const [key, value] of entries) {
    const callee = `os.environ[${key}]`;
    if (wanted.callee(callee)) yield eventOf(callee, node, functionNode, value, evaluator);
  }
}

/** Assignments to something imported, to environment variables, and to settings of a module. */
function* storesOf(collected: Collected, evaluator: Evaluator, wanted: Wanted): Iterable<Call> {
  for (const node of collected.stores) {
    const left = childOf(node, 'left');
    const right = childOf(node, 'right');
    if (left === undefined || right === undefined) continue;
    const callee = storedName(left, evaluator);
    if (callee !== undefined && wanted.callee(callee)) yield eventOf(callee, node, left, right, evaluator);
  }
}

function storedName(left: SyntaxNode, evaluator: Evaluator): string | undefined {
  // A setting, as an item of a module.
  if (left.type === 'identifier') return `[${evaluator.textOf(left)}]`;
  if (left.type === 'attribute') {
    // Not the value of what is assigned here, but the name of the place.
    const object = childOf(left, 'object');
    const name = childOf(left, 'attribute');
    const base = object === undefined ? unknown : evaluator.evaluate(object);
    return base.kind === 'reference' && name !== undefined
      ? `${base.name}.${evaluator.textOf(name)}=`
      : undefined;
  }
  const object = childOf(left, 'value');
  const key = childOf(left, 'subscript');
  if (object === undefined || key === undefined) return undefined;
  const base = evaluator.evaluate(object);
  const name = evaluator.evaluate(key);
  if (name.kind !== 'constant') return undefined;
  return `${base.kind === 'reference' ? base.name : ''}[${name.value}]`;
}

/** Classes that derive from something imported. */
function* classesOf(collected: Collected, evaluator: Evaluator, wanted: Wanted): Iterable<Call> {
  for (const node of collected.classes) {
    for (const base of childOf(node, 'superclasses')?.children ?? []) {
      if (base.type !== 'identifier' && base.type !== 'attribute') continue;
      const value = evaluator.evaluate(base);
      const callee = value.kind === 'reference' ? `class ${value.name}` : '';
      if (wanted.callee(callee)) yield eventOf(callee, node, base, undefined, evaluator);
    }
  }
}

function eventOf(
  callee: string,
  node: SyntaxNode,
  functionNode: SyntaxNode,
  value: SyntaxNode | undefined,
  evaluator: Evaluator,
): Call {
  return {
    callee,
    resolved: true,
    node,
    functionNode,
    argumentList: undefined,
    positional: value === undefined ? [] : [{ node: value, value: evaluator.evaluate(value), inline: true }],
    keywords: new Map(),
    openPositional: false,
    openKeywords: false,
  };
}

/** A class without a constructor of its own is made as the one that it derives from. */
function madeByBase(callee: Value): Value {
  if (callee.kind !== 'class' || callee.members.has('__init__') || callee.members.has('__new__'))
    return callee;
  const made = instanceOf(callee);
  return made.kind === 'reference' ? { kind: 'reference', name: made.name.replace(/\(\)$/, '') } : callee;
}

/** Of the meanings of a callee the first that somebody wants. */
function preferred(callee: Value, wanted: Wanted): Value {
  if (callee.kind !== 'reference' || callee.others === undefined || wanted.callee(callee.name)) return callee;
  const name = callee.others.find((other) => wanted.callee(other));
  return name === undefined ? callee : { kind: 'reference', name };
}

function targetName(callee: Value): string | undefined {
  let target = callee;
  for (let steps = 0; target.kind === 'partial' && steps < 8; steps++) target = target.target;
  return target.kind === 'reference' ? target.name : undefined;
}

/** `methodcaller("load", f)(pickle)` calls `pickle.load(f)`; undefined for other functions. */
function calledByName(
  functionNode: SyntaxNode,
  argumentList: SyntaxNode,
  evaluator: Evaluator,
): Value | undefined {
  const [object] = argumentList.children;
  if (functionNode.type !== 'call' || object === undefined) return undefined;
  const maker = evaluator.evaluate(functionNode);
  if (maker.kind !== 'reference' || maker.name !== 'operator.methodcaller()') return undefined;
  const [name] = childOf(functionNode, 'arguments')?.children ?? [];
  const method = name === undefined ? unknown : evaluator.evaluate(name);
  const target = evaluator.evaluate(object);
  return target.kind === 'reference' && method.kind === 'constant'
    ? { kind: 'partial', target: within(target, `.${method.value}`), call: functionNode }
    : undefined;
}

function givesKeyword(argumentList: SyntaxNode, evaluator: Evaluator, wanted: Wanted): boolean {
  return argumentList.children.some((argument) => {
    if (argument.type === 'keyword_argument') {
      const name = childOf(argument, 'name');
      const value = childOf(argument, 'value');
      if (name !== undefined && wanted.keyword(evaluator.textOf(name))) return true;
      // model_kwargs={"trust_remote_code": True}
      return value?.type === 'dictionary' && hasKey(evaluator.evaluate(value), wanted);
    }
    if (argument.type !== 'dictionary_splat' || argument.children[0] === undefined) return false;
    return hasKey(evaluator.evaluate(argument.children[0]), wanted);
  });
}

function hasKey(value: Value, wanted: Wanted): boolean {
  return value.kind === 'dictionary' && [...value.entries.keys()].some((name) => wanted.keyword(name));
}

function isPartial(value: Value): boolean {
  return value.kind === 'reference' && /^functools\.partial(?:method)?$/.test(value.name);
}

function isObserved(node: SyntaxNode, evaluator: Evaluator): boolean {
  const list = node.parent?.type === 'keyword_argument' ? node.parent.parent : node.parent;
  if (list?.type !== 'argument_list' || list.parent === undefined) return false;
  // Base classes are no arguments.
  if (list.parent.type === 'class_definition') return true;
  const functionNode = childOf(list.parent, 'function');
  if (functionNode === undefined) return false;
  const callee = evaluator.evaluate(functionNode);
  if (callee.kind === 'reference') {
    // partial(f) is a call of f, reported as such.
    if (isPartial(callee)) return list.children[0] === node;
    if (observers.has(callee.name) || observingBuiltins.has(callee.name.replace('builtins.', '')))
      return true;
  }
  return functionNode.type === 'identifier' && observingBuiltins.has(evaluator.textOf(functionNode));
}

function buildCall(
  evaluator: Evaluator,
  node: SyntaxNode,
  functionNode: SyntaxNode,
  argumentList: SyntaxNode | undefined,
  callee: Value,
): Call | undefined {
  const collected = new Arguments(evaluator);
  if (isPartial(callee) && argumentList !== undefined) {
    const [first, ...others] = argumentList.children;
    const target = first === undefined ? unknown : nested(evaluator.evaluate(first), collected);
    if (target.kind !== 'reference') return undefined;
    collected.add(others, true);
    return {
      callee: target.name,
      resolved: true,
      node,
      functionNode: first,
      argumentList,
      ...collected.result(),
    };
  }
  const target = nested(callee, collected);
  if (argumentList !== undefined) {
    // f(x for x in y) has a generator in the place of a list of arguments.
    if (argumentList.type === 'argument_list') collected.add(argumentList.children, true);
    else collected.add([argumentList], true);
  }
  if (target.kind === 'reference') {
    return { callee: target.name, resolved: true, node, functionNode, argumentList, ...collected.result() };
  }
  if (target.kind === 'class' || argumentList === undefined) return undefined;
  const written = evaluator.textOf(functionNode).slice(0, 100);
  return { callee: written, resolved: false, node, functionNode, argumentList, ...collected.result() };
}

/** What partials call in the end. Arguments of nested ones come first, the outermost call's last and win. */
function nested(callee: Value, collected: Arguments): Value {
  let target = callee;
  const lists: SyntaxNode[] = [];
  for (let steps = 0; target.kind === 'partial' && steps < 8; steps++) {
    const list = childOf(target.call, 'arguments');
    if (list !== undefined) lists.unshift(list);
    target = target.target;
  }
  for (const list of lists) collected.add(list.children.slice(1), false);
  return target;
}

class Arguments {
  private readonly positional: Argument[] = [];
  private readonly keywords = new Map<string, Argument>();
  private openPositional = false;
  private openKeywords = false;

  constructor(private readonly evaluator: Evaluator) {}

  add(nodes: readonly SyntaxNode[], inline: boolean): this {
    for (const node of nodes) {
      if (node.type === 'comment' || node.type === 'ERROR') continue;
      const name = node.type === 'keyword_argument' ? childOf(node, 'name') : undefined;
      const value = node.type === 'keyword_argument' ? childOf(node, 'value') : undefined;
      if (name !== undefined && value !== undefined) {
        this.keywords.set(this.evaluator.textOf(name), this.argument(value, inline));
      } else if (node.type === 'list_splat') this.openPositional = true;
      else if (node.type === 'dictionary_splat') this.addSplat(node);
      else if (!this.openPositional) this.positional.push(this.argument(node, inline));
    }
    return this;
  }

  private addSplat(node: SyntaxNode): void {
    const [inner] = node.children;
    const value = inner === undefined ? unknown : this.evaluator.evaluate(inner);
    if (value.kind !== 'dictionary') {
      this.openKeywords = true;
      this.addItems(inner);
      return;
    }
    if (!value.complete) this.openKeywords = true;
    for (const [name, entry] of value.entries) {
      this.keywords.set(name, this.argument(entry, inner?.type === 'dictionary'));
    }
    this.addItems(inner);
  }

  /** `options["name"] = value` before `**options`. */
  private addItems(inner: SyntaxNode | undefined): void {
    if (inner === undefined) return;
    for (const [name, { value, isPossible }] of this.evaluator.itemsOf(inner))
      this.keywords.set(name, {
        ...this.argument(value, false),
        ...(isPossible ? { isPossible: true as const } : {}),
      });
  }

  private argument(node: SyntaxNode, inline: boolean): Argument {
    return { node, value: this.evaluator.evaluate(node), inline };
  }

  result(): Pick<Call, 'positional' | 'keywords' | 'openPositional' | 'openKeywords'> {
    const { positional, keywords, openPositional, openKeywords } = this;
    return { positional, keywords, openPositional, openKeywords };
  }
}
