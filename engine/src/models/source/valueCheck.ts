import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { isKnownLibrary } from './bases';
import type { Local } from './locals';
import { Doubt, isConstantNode, NameCheck } from './nameCheck';

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

/** Reads expressions of a method, and notes what they need of its class. What is not known to be harmless is a Doubt. */
export class ValueCheck extends NameCheck {
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
        if (this.isState(node) || this.isText(node)) return;
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
    const isText = (side: SyntaxNode) => isConstantNode(side) || this.isText(side);
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
      case 'integer':
      case 'float':
      case 'comment':
        return 'value';
      case 'none':
        return 'none';
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
      this.key(key);
      return 'value';
    }
    const kind = this.value(of);
    if (kind !== 'state' && kind !== 'dictionary') throw new Doubt(node);
    if (kind === 'state' && key.type === 'integer') this.isSequence = true;
    else this.isMapping = true;
    this.key(key);
    return 'value';
  }

  private call(node: SyntaxNode): Local {
    const callee = childOf(node, 'function');
    const given = (childOf(node, 'arguments')?.children ?? []).filter(({ type }) => type !== 'comment');
    if (callee === undefined) throw new Doubt(node);
    const name = this.textOf(callee).replace(/\s+/g, '');
    if (callee.type === 'attribute') {
      const object = childOf(callee, 'object');
      const method = name.slice(name.lastIndexOf('.') + 1);
      if (object !== undefined) {
        const answer = this.methodCall(node, object, method, given);
        if (answer !== undefined) return answer;
      }
    }
    if (callee.type === 'identifier' && this.isBuiltin(name)) {
      const answer = this.builtin(node, name, given);
      if (answer !== undefined) return answer;
    }
    const meaning = this.context.meaningOf(name.split('.', 1)[0]);
    const dotted =
      meaning.kind === 'imported' ? [meaning.name, ...name.split('.').slice(1)].join('.') : undefined;
    const most =
      dotted === undefined || this.locals.has(name.split('.', 1)[0]) ? undefined : harmlessCalls.get(dotted);
    if (most === undefined || dotted === undefined || given.length > most) throw new Doubt(node);
    this.asks.add(dotted.slice(dotted.lastIndexOf('.') + 1));
    if (dotted === 'warnings.warn') for (const hook of ['showwarning', 'formatwarning']) this.asks.add(hook);
    for (const each of given) this.plain(each);
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
    const isAbove = (written === 'super()' || /^super\(\w+,\w+\)$/.test(written)) && this.isBuiltin('super');
    const isObject = written === 'object' && this.isBuiltin('object');
    if ((isAbove || isObject) && /^__(?:setstate|init|getattr|setattr|getattribute|new)__$/.test(method)) {
      for (const each of given) if (!this.isSelf(each) && this.value(each) === 'state') this.isMapping = true;
      if (isAbove) this.above.add(method);
      if (method === '__setattr__') this.setsThrough(node, isAbove && !this.isNew ? given : given.slice(1));
      if (method === '__setattr__' && (isObject || this.isNew)) this.instance(given[0] ?? node);
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
    if ((kind === 'text' || kind === 'key') && /^(?:startswith|endswith)$/.test(method)) {
      if (!given.every(isConstantNode)) throw new Doubt(node);
      return 'value';
    }
    if ((kind !== 'state' && kind !== 'dictionary') || !mappingMethods.has(method)) return undefined;
    this.isMapping = true;
    const [key, ...others] = given;
    if (key !== undefined && kind === 'dictionary' && method === 'setdefault') this.attributeName(key, false);
    else if (key !== undefined) this.key(key);
    for (const each of others) this.value(each);
    return method === 'copy' ? 'state' : 'value';
  }

  private builtin(node: SyntaxNode, name: string, given: readonly SyntaxNode[]): Local | undefined {
    const [first, second, third] = given;
    const isSelf = first !== undefined && this.isSelf(first);
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
        for (const type of second.type === 'tuple' ? second.children : [second]) this.comparedType(type);
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
        if (!isSelf || this.isNew || third === undefined) throw new Doubt(node);
        this.setsThrough(node, given.slice(1));
        this.value(third);
        return 'value';
      default:
    }
    const most = harmlessBuiltins.get(name);
    return most !== undefined && given.length <= most ? 'value' : undefined;
  }
}
