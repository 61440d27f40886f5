import { pushAll } from '../../pushAll';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { isKnownLibrary } from './bases';

/** What a name of a module means: something imported, something of the module itself, or one of Python's builtins. */
export type Meaning =
  | { readonly kind: 'imported'; readonly name: string }
  | { readonly kind: 'own' }
  | { readonly kind: 'builtin' };

/** What a body is read with. */
export interface BodyContext {
  readonly text: string;
  meaningOf(name: string): Meaning;
  /** Using a dotted name has an effect. */
  isCapability(name: string): boolean;
}

/** What a local name holds: the argument, the instance's dictionary, a text, an instance that was just made, or any value. */
export type Local = 'state' | 'dictionary' | 'text' | 'instance' | 'value';

/** Python's own functions and classes that run nothing of what they are given, and how many arguments that holds for. */
const harmlessCalls: ReadonlyMap<string, number> = new Map([
  ['collections.OrderedDict', 0],
  ['threading.Lock', 0],
  ['threading.RLock', 0],
  ['threading.Event', 0],
  ['threading.local', 0],
  ['logging.getLogger', 1],
  ['warnings.warn', 3],
]);
const harmlessBuiltins: ReadonlyMap<string, number> = new Map([
  ['dict', 0],
  ['list', 0],
  ['set', 0],
  ['tuple', 0],
  ['object', 0],
]);
const mappingMethods = new Set(['get', 'pop', 'setdefault', 'copy', 'items', 'keys', 'values']);

/** Raised inside of the check by what is not known to be harmless. */
export class Doubt extends Error {
  constructor(readonly node: SyntaxNode) {
    super('doubt');
  }
}

/** Reads expressions of a method, and notes what they need of its class. What is not known to be harmless is a Doubt. */
export class ValueCheck {
  protected readonly touches = new Set<string>();
  protected readonly locals = new Map<string, Local>();
  /** Attributes that hold instances that were just made. */
  protected readonly instances = new Set<string>();
  protected self = '';
  protected setsAny = false;
  protected takesItems = false;
  protected isMapping = false;
  protected isSequence = false;

  constructor(protected readonly context: BodyContext) {}

  protected textOf(node: SyntaxNode): string {
    return this.context.text.slice(node.start, node.end);
  }

  /** A condition: nothing that asks a value whether it is true. */
  protected truth(node: SyntaxNode): void {
    switch (node.type) {
      case 'true':
      case 'false':
      case 'none':
      case 'integer':
        return;
      case 'parenthesized_expression':
      case 'not_operator':
      case 'boolean_operator':
        for (const child of node.children) this.truth(child);
        return;
      case 'comparison_operator':
        this.comparison(node);
        return;
      case 'identifier':
        if (this.isState(node) || this.locals.get(this.textOf(node)) === 'text') return;
        throw new Doubt(node);
      case 'call': {
        const callee = childOf(node, 'function');
        const name = callee === undefined ? '' : this.textOf(callee);
        const isTest = /^(?:isinstance|hasattr)$/.test(name) || /^\w+\.(?:startswith|endswith)$/.test(name);
        if (!isTest) throw new Doubt(node);
        this.value(node);
        return;
      }
      default:
        throw new Doubt(node);
    }
  }

  private comparison(node: SyntaxNode): void {
    const [left, right, more] = node.children;
    if (left === undefined || right === undefined || more !== undefined) throw new Doubt(node);
    const operator = this.context.text.slice(left.end, right.start).trim().replace(/\s+/g, ' ');
    if (operator === 'is' || operator === 'is not') {
      this.value(left);
      this.value(right);
      return;
    }
    const isText = (side: SyntaxNode) =>
      isConstantNode(side) || (side.type === 'identifier' && this.locals.get(this.textOf(side)) === 'text');
    if (operator === 'in' || operator === 'not in') {
      const isKnownPlace =
        (/^(?:tuple|list|set)$/.test(right.type) && right.children.every(isConstantNode)) ||
        this.isOwnDictionary(right) ||
        this.isState(right);
      if (!isText(left) || !isKnownPlace) throw new Doubt(node);
      if (this.isState(right)) this.isMapping = true;
      return;
    }
    if (!isText(left) || !isText(right)) throw new Doubt(node);
  }

  /** A value that is only kept; its kind. */
  protected value(node: SyntaxNode): Local {
    switch (node.type) {
      case 'true':
      case 'false':
      case 'none':
      case 'integer':
      case 'float':
      case 'comment':
        return 'value';
      case 'string':
      case 'concatenated_string':
        this.string(node);
        return 'text';
      case 'unary_operator':
        if (!node.children.every(isConstantNode)) throw new Doubt(node);
        return 'value';
      case 'tuple':
      case 'list':
      case 'parenthesized_expression':
      case 'expression_list': {
        const kinds = node.children.map((child) => this.value(child));
        return node.type === 'parenthesized_expression' ? (kinds[0] ?? 'value') : 'value';
      }
      case 'dictionary':
        for (const pair of node.children) {
          if (pair.type !== 'pair' || !isConstantNode(childOf(pair, 'key') ?? pair)) throw new Doubt(node);
          this.value(childOf(pair, 'value') ?? pair);
        }
        return 'value';
      case 'conditional_expression': {
        const [yes, test, no] = node.children;
        if (yes === undefined || test === undefined || no === undefined) throw new Doubt(node);
        this.truth(test);
        this.value(yes);
        this.value(no);
        return 'value';
      }
      case 'comparison_operator':
      case 'not_operator':
        this.truth(node);
        return 'value';
      case 'identifier':
        return this.locals.get(this.textOf(node)) ?? this.namedValue(node);
      case 'attribute':
        return this.attribute(node);
      case 'subscript':
        return this.item(node);
      case 'call':
        return this.call(node);
      case 'keyword_argument':
        return this.value(childOf(node, 'value') ?? node);
      case 'list_splat':
      case 'dictionary_splat': {
        const [inner] = node.children;
        if (inner === undefined || !this.isState(inner)) throw new Doubt(node);
        return 'state';
      }
      default:
        throw new Doubt(node);
    }
  }

  /** A name of the module, or of Python itself: kept and not used. */
  private namedValue(node: SyntaxNode): Local {
    const name = this.textOf(node);
    const meaning = this.context.meaningOf(name);
    const dotted = meaning.kind === 'imported' ? meaning.name : `builtins.${name}`;
    if (meaning.kind !== 'own' && this.context.isCapability(dotted)) throw new Doubt(node);
    return 'value';
  }

  /** Texts that are put together ask what they are made of for its text. */
  private string(node: SyntaxNode): void {
    const open = [...node.children];
    for (let child = open.pop(); child !== undefined; child = open.pop()) {
      if (child.type !== 'interpolation') {
        pushAll(open, child.children);
        continue;
      }
      const written = this.textOf(child)
        .slice(1, -1)
        .trim()
        .replace(/![rsa]$/, '')
        .trim();
      const isName =
        written === `type(${this.self}).__name__` || written === `${this.self}.__class__.__name__`;
      if (!isName && this.locals.get(written) !== 'text') throw new Doubt(child);
    }
    // Its parts are not in the tree where the parser was told to leave them out.
    if (node.children.length === 0 && /^\w{0,3}(?<=[fFtT]\w{0,3})["']/.test(this.textOf(node)))
      throw new Doubt(node);
  }

  private attribute(node: SyntaxNode): Local {
    if (this.isOwnDictionary(node)) return 'dictionary';
    const own = this.ownAttribute(node);
    if (own !== undefined) {
      if (own.startsWith('__')) throw new Doubt(node);
      this.touches.add(own);
      return this.instances.has(own) ? 'instance' : 'value';
    }
    const written = this.textOf(node).replace(/\s+/g, '');
    if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(written) || /\.__/.test(written)) throw new Doubt(node);
    const [root, ...rest] = written.split('.');
    const meaning = this.locals.has(root) ? undefined : this.context.meaningOf(root);
    // Attributes of anything but a module may be computed, and those of the user's own modules too.
    if (meaning?.kind !== 'imported' || !isKnownLibrary(meaning.name)) throw new Doubt(node);
    if (this.context.isCapability([meaning.name, ...rest].join('.'))) throw new Doubt(node);
    return 'value';
  }

  private item(node: SyntaxNode): Local {
    const of = childOf(node, 'value');
    const key = childOf(node, 'subscript');
    if (of === undefined || key === undefined) throw new Doubt(node);
    if (of.type === 'identifier' && this.textOf(of) === this.self && !this.locals.has(this.self)) {
      this.takesItems = true;
      this.value(key);
      return 'value';
    }
    const kind = this.value(of);
    if (kind !== 'state' && kind !== 'dictionary') throw new Doubt(node);
    if (kind === 'state' && key.type === 'integer') this.isSequence = true;
    else this.isMapping = true;
    this.value(key);
    return 'value';
  }

  private call(node: SyntaxNode): Local {
    const callee = childOf(node, 'function');
    const given = (childOf(node, 'arguments')?.children ?? []).filter(({ type }) => type !== 'comment');
    if (callee === undefined) throw new Doubt(node);
    const name = this.textOf(callee).replace(/\s+/g, '');
    const [first] = given;
    if (callee.type === 'attribute') {
      const object = childOf(callee, 'object');
      const method = name.slice(name.lastIndexOf('.') + 1);
      if (object !== undefined) {
        const answer = this.methodCall(node, object, method, given);
        if (answer !== undefined) return answer;
      }
    }
    if (
      callee.type === 'identifier' &&
      this.context.meaningOf(name).kind === 'builtin' &&
      !this.locals.has(name)
    ) {
      const answer = this.builtin(node, name, given);
      if (answer !== undefined) return answer;
    }
    const meaning = this.context.meaningOf(name.split('.', 1)[0]);
    const dotted =
      meaning.kind === 'imported' ? [meaning.name, ...name.split('.').slice(1)].join('.') : undefined;
    const most =
      dotted === undefined || this.locals.has(name.split('.', 1)[0]) ? undefined : harmlessCalls.get(dotted);
    if (most === undefined || given.length > most) throw new Doubt(node);
    // A module may have put another function there.
    if (dotted === 'warnings.warn')
      for (const hook of ['showwarning', 'formatwarning']) this.touches.add(hook);
    if (first !== undefined) for (const each of given) this.value(each);
    return 'value';
  }

  /** Methods of the argument, of the instance's dictionary, of texts and of what is above the class. */
  private methodCall(
    node: SyntaxNode,
    object: SyntaxNode,
    method: string,
    given: readonly SyntaxNode[],
  ): Local | undefined {
    const written = this.textOf(object).replace(/\s+/g, '');
    const above = written === 'super()' || /^super\(\w+,\w+\)$/.test(written);
    const isObject = written === 'object' && this.context.meaningOf('object').kind === 'builtin';
    if ((above || isObject) && /^__(?:setstate|init|getattr|setattr|getattribute|new)__$/.test(method)) {
      for (const each of given) {
        const isSelf = each.type === 'identifier' && this.textOf(each) === this.self;
        if (!isSelf && this.value(each) === 'state') this.isMapping = true;
      }
      if (method === '__setattr__') this.setsAny = true;
      return method === '__new__' ? 'instance' : 'value';
    }
    const kind =
      object.type === 'identifier'
        ? this.locals.get(written)
        : this.isOwnDictionary(object)
          ? 'dictionary'
          : undefined;
    if (kind === 'dictionary' && method === 'update') {
      this.isMapping = true;
      for (const each of given) if (this.value(each) !== 'state') throw new Doubt(node);
      return 'value';
    }
    if (kind === 'text' && /^(?:startswith|endswith)$/.test(method)) {
      if (!given.every(isConstantNode)) throw new Doubt(node);
      return 'value';
    }
    if ((kind !== 'state' && kind !== 'dictionary') || !mappingMethods.has(method)) return undefined;
    this.isMapping = true;
    for (const each of given) this.value(each);
    return method === 'copy' ? 'state' : 'value';
  }

  private builtin(node: SyntaxNode, name: string, given: readonly SyntaxNode[]): Local | undefined {
    const [first, second, third] = given;
    const isSelf = first?.type === 'identifier' && this.textOf(first) === this.self;
    switch (name) {
      case 'dict':
        if (first === undefined || !this.isState(first) || second !== undefined) break;
        this.isMapping = true;
        return 'state';
      case 'len':
        if (first === undefined || !this.isState(first)) break;
        return 'value';
      case 'isinstance':
        if (first === undefined || second === undefined) break;
        if (!isSelf) this.value(first);
        // A class that is not a known library's may have a metaclass that is asked.
        for (const type of second.type === 'tuple' ? second.children : [second]) {
          const meaning = this.context.meaningOf(this.textOf(type).split('.', 1)[0]);
          const isKnown =
            meaning.kind === 'imported' ? isKnownLibrary(meaning.name) : meaning.kind === 'builtin';
          if (!isKnown) throw new Doubt(node);
        }
        this.value(second);
        return 'value';
      case 'hasattr':
      case 'getattr': {
        const written = second === undefined ? '' : this.textOf(second);
        const attribute = /^["']([A-Za-z]\w*)["']$/.exec(written)?.[1];
        if (!isSelf || attribute === undefined) throw new Doubt(node);
        this.touches.add(attribute);
        if (third !== undefined) this.value(third);
        return 'value';
      }
      case 'setattr':
        if (!isSelf || second === undefined || third === undefined) throw new Doubt(node);
        this.setsAny = true;
        this.value(second);
        this.value(third);
        return 'value';
      default:
    }
    const most = harmlessBuiltins.get(name);
    return most !== undefined && given.length <= most ? 'value' : undefined;
  }

  protected isState(node: SyntaxNode): boolean {
    return node.type === 'identifier' && this.locals.get(this.textOf(node)) === 'state';
  }

  protected isOwnDictionary(node: SyntaxNode): boolean {
    return node.type === 'attribute' && this.ownAttribute(node) === '__dict__';
  }

  /** `x` of `self.x`. */
  protected ownAttribute(node: SyntaxNode): string | undefined {
    const object = childOf(node, 'object');
    const name = childOf(node, 'attribute');
    if (object?.type !== 'identifier' || name === undefined || this.locals.has(this.self)) return undefined;
    return this.textOf(object) === this.self ? this.textOf(name) : undefined;
  }
}

/** A value that is written out. */
export function isConstantNode(node: SyntaxNode): boolean {
  return (
    /^(?:true|false|none|integer|float)$/.test(node.type) ||
    (node.type === 'string' && node.children.every(({ type }) => type !== 'interpolation'))
  );
}
