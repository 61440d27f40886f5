import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';

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

/** What running a body does beyond setting attributes, and what it needs of its class for that to be all. */
export interface BodyReport {
  /** The first statement that does more; undefined where none does. */
  readonly problem?: SyntaxNode;
  /** Names of attributes that it reads or sets on the instance: properties of these names would run. */
  readonly touches: ReadonlySet<string>;
  /** It sets attributes whose names are computed. */
  readonly setsAny: boolean;
  /** It takes items of the instance itself. */
  readonly takesItems: boolean;
  /** How it uses its first argument. */
  readonly takes: 'nothing' | 'mapping' | 'sequence' | 'both';
}

/** What a local name holds: the argument, the instance's dictionary, a text, or any value. */
type Local = 'state' | 'dictionary' | 'text' | 'value';

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
const exceptions = /^[A-Z]\w*(?:Error|Exception|Warning|Exit|Iteration)$/;

/** Raised inside of the check by what is not known to be harmless. */
class Doubt extends Error {
  constructor(readonly node: SyntaxNode) {
    super('doubt');
  }
}

/**
 * Reads the body of a method that unpickling runs, by default deny: it may only move items of its argument into attributes. Operators,
 * loops over anything else, truth of values and calls run methods of whatever the file put there, and count as doing more.
 */
export function checkBody(
  method: SyntaxNode,
  named: 'state' | 'text' | 'values',
  context: BodyContext,
): BodyReport {
  return new BodyCheck(method, named, context).run();
}

class BodyCheck {
  private readonly touches = new Set<string>();
  private readonly locals = new Map<string, Local>();
  private self = '';
  private setsAny = false;
  private takesItems = false;
  private isMapping = false;
  private isSequence = false;

  constructor(
    private readonly method: SyntaxNode,
    private readonly named: 'state' | 'text' | 'values',
    private readonly context: BodyContext,
  ) {}

  run(): BodyReport {
    let problem: SyntaxNode | undefined;
    try {
      this.parameters();
      for (const child of childOf(this.method, 'body')?.children ?? []) this.statement(child);
    } catch (error) {
      if (!(error instanceof Doubt)) throw error;
      problem = error.node;
    }
    const { touches, setsAny, takesItems, isMapping, isSequence } = this;
    const takes =
      isMapping && isSequence ? 'both' : isMapping ? 'mapping' : isSequence ? 'sequence' : 'nothing';
    return { ...(problem === undefined ? {} : { problem }), touches, setsAny, takesItems, takes };
  }

  private textOf(node: SyntaxNode): string {
    return this.context.text.slice(node.start, node.end);
  }

  private parameters(): void {
    const list = childOf(this.method, 'parameters')?.children.filter(({ type }) => type !== 'comment') ?? [];
    const [self, ...others] = list;
    if (self?.type !== 'identifier') throw new Doubt(this.method);
    this.self = this.textOf(self);
    others.forEach((parameter, index) => {
      const name = /^\**\s*(\w+)/.exec(this.textOf(parameter))?.[1];
      if (name === undefined || (this.named !== 'values' && index > 0)) throw new Doubt(parameter);
      this.locals.set(name, this.named === 'values' ? 'value' : this.named);
    });
  }

  private statement(node: SyntaxNode): void {
    const { children } = node;
    switch (node.type) {
      case 'comment':
      case 'pass_statement':
      case 'continue_statement':
      case 'break_statement':
        return;
      case 'block':
      case 'else_clause':
        for (const child of children) this.statement(child);
        return;
      case 'expression_statement':
        for (const child of children) this.expressionStatement(child, node);
        return;
      case 'if_statement':
      case 'elif_clause':
        for (const child of children) {
          if (child.field === 'condition') this.truth(child);
          else this.statement(child);
        }
        return;
      case 'for_statement':
        this.loop(node);
        return;
      case 'try_statement':
        for (const child of children) this.statement(child);
        return;
      case 'except_clause':
        for (const child of children)
          if (child.type === 'block') this.statement(child);
          else if (!/^[\w., ()]+$/.test(this.textOf(child))) throw new Doubt(child);
        return;
      case 'return_statement':
        for (const child of children) this.value(child);
        return;
      case 'raise_statement':
        this.raised(node);
        return;
      case 'delete_statement':
        for (const child of children) this.target(child, node);
        return;
      default:
        throw new Doubt(node);
    }
  }

  private expressionStatement(child: SyntaxNode, statement: SyntaxNode): void {
    if (child.type === 'string') return;
    if (child.type !== 'assignment') {
      if (child.type !== 'call') throw new Doubt(statement);
      this.value(child);
      return;
    }
    const left = childOf(child, 'left');
    const right = childOf(child, 'right');
    if (left === undefined || right === undefined) return;
    if (left.type === 'pattern_list' || left.type === 'tuple_pattern' || left.type === 'list_pattern') {
      // Whatever else is taken apart is asked for its items.
      if (!this.isState(right)) throw new Doubt(statement);
      this.isSequence = true;
      for (const part of left.children) this.target(part, statement);
      return;
    }
    if (right.type === 'assignment') throw new Doubt(statement);
    const kind = this.value(right);
    if (left.type === 'identifier') this.locals.set(this.textOf(left), kind);
    else if (this.isOwnDictionary(left)) {
      if (kind !== 'state') throw new Doubt(statement);
      this.isMapping = true;
      this.setsAny = true;
    } else this.target(left, statement);
  }

  /** What is set or deleted: an attribute of the instance, an item of its dictionary or of the argument, a local name. */
  private target(node: SyntaxNode, statement: SyntaxNode): void {
    if (node.type === 'identifier') {
      this.locals.set(this.textOf(node), 'value');
      return;
    }
    if (node.type === 'attribute') {
      const name = this.ownAttribute(node);
      if (name === undefined || name.startsWith('__')) throw new Doubt(statement);
      this.touches.add(name);
      return;
    }
    if (node.type !== 'subscript') throw new Doubt(statement);
    const of = childOf(node, 'value');
    const key = childOf(node, 'subscript');
    if (of === undefined || key === undefined) throw new Doubt(statement);
    const kind = this.value(of);
    if (kind !== 'state' && kind !== 'dictionary') throw new Doubt(statement);
    this.isMapping = true;
    if (kind === 'dictionary') this.setsAny = true;
    this.value(key);
  }

  private loop(node: SyntaxNode): void {
    const left = childOf(node, 'left');
    const right = childOf(node, 'right');
    const body = childOf(node, 'body');
    if (left === undefined || right === undefined || body === undefined) throw new Doubt(node);
    const over = right.type === 'call' ? childOf(childOf(right, 'function') ?? right, 'object') : right;
    const isMethod = right.type === 'call' && /\.(?:items|keys|values)\(\)$/.test(this.textOf(right));
    const isConstant = /^(?:tuple|list)$/.test(right.type) && right.children.every(isConstantNode);
    if (!isConstant && (over === undefined || !this.isState(over) || (right.type === 'call' && !isMethod)))
      throw new Doubt(node);
    if (!isConstant) this.isMapping = true;
    const names = left.type === 'identifier' ? [left] : left.children;
    const isValues = /\.values\(\)$/.test(this.textOf(right));
    names.forEach((name, index) => {
      if (name.type !== 'identifier') throw new Doubt(node);
      // Keys of a state are texts.
      const isText = isConstant || (index === 0 && !isValues);
      this.locals.set(this.textOf(name), isText ? 'text' : 'value');
    });
    for (const child of body.children) this.statement(child);
  }

  private raised(node: SyntaxNode): void {
    const [error, from] = node.children;
    if (error === undefined) return;
    if (from !== undefined && from.type !== 'identifier' && from.type !== 'none') throw new Doubt(node);
    const callee = error.type === 'call' ? childOf(error, 'function') : error;
    if (callee?.type !== 'identifier' || !exceptions.test(this.textOf(callee))) throw new Doubt(node);
    if (this.context.meaningOf(this.textOf(callee)).kind !== 'builtin') throw new Doubt(node);
    if (error.type === 'call')
      for (const child of childOf(error, 'arguments')?.children ?? []) this.value(child);
  }

  /** A condition: nothing that asks a value whether it is true. */
  private truth(node: SyntaxNode): void {
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
  private value(node: SyntaxNode): Local {
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
        open.push(...child.children);
        continue;
      }
      const written = this.textOf(child).replace(/^\{\s*|\s*(?:![rsa])?\s*\}$/g, '');
      const isName =
        written === `type(${this.self}).__name__` || written === `${this.self}.__class__.__name__`;
      if (!isName && this.locals.get(written) !== 'text') throw new Doubt(child);
    }
    // Its parts are not in the tree where the parser was told to leave them out.
    if (node.children.length === 0 && /^\w*[fFtT]\w*["']/.test(this.textOf(node))) throw new Doubt(node);
  }

  private attribute(node: SyntaxNode): Local {
    if (this.isOwnDictionary(node)) return 'dictionary';
    const own = this.ownAttribute(node);
    if (own !== undefined) {
      if (own.startsWith('__')) throw new Doubt(node);
      this.touches.add(own);
      return 'value';
    }
    const written = this.textOf(node).replace(/\s+/g, '');
    if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(written) || /\.__/.test(written)) throw new Doubt(node);
    const [root, ...rest] = written.split('.');
    const meaning = this.locals.has(root) ? undefined : this.context.meaningOf(root);
    // Attributes of anything but a module may be computed.
    if (meaning?.kind !== 'imported') throw new Doubt(node);
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
      return 'value';
    }
    const kind =
      object.type === 'identifier'
        ? this.locals.get(written)
        : this.isOwnDictionary(object)
          ? 'dictionary'
          : undefined;
    if (kind === 'dictionary' && method === 'update') {
      this.setsAny = true;
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
        // A class of the module itself may have a metaclass that is asked.
        for (const type of second.type === 'tuple' ? second.children : [second])
          if (type.type === 'identifier' && this.context.meaningOf(this.textOf(type)).kind === 'own')
            throw new Doubt(node);
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

  private isState(node: SyntaxNode): boolean {
    return node.type === 'identifier' && this.locals.get(this.textOf(node)) === 'state';
  }

  private isOwnDictionary(node: SyntaxNode): boolean {
    return node.type === 'attribute' && this.ownAttribute(node) === '__dict__';
  }

  /** `x` of `self.x`. */
  private ownAttribute(node: SyntaxNode): string | undefined {
    const object = childOf(node, 'object');
    const name = childOf(node, 'attribute');
    if (object?.type !== 'identifier' || name === undefined || this.locals.has(this.self)) return undefined;
    return this.textOf(object) === this.self ? this.textOf(name) : undefined;
  }
}

function isConstantNode(node: SyntaxNode): boolean {
  return (
    /^(?:true|false|none|integer|float)$/.test(node.type) ||
    (node.type === 'string' && node.children.every(({ type }) => type !== 'interpolation'))
  );
}
