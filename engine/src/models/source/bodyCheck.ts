import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import type { Local } from './locals';
import { type BodyContext, constantText, Doubt, isConstantNode } from './nameCheck';
import { ValueCheck } from './valueCheck';

/** What running a body does beyond setting attributes, and what it needs of its class for that to be all. */
export interface BodyReport {
  /** The first statement that does more; undefined where none does. */
  readonly problem?: SyntaxNode;
  /** Names of attributes that it reads or sets on the instance: properties of these names would run. */
  readonly touches: ReadonlySet<string>;
  /** It sets attributes whose names are keys of the state, as Python sets them; the instance's dictionary runs nothing. */
  readonly setsAny: boolean;
  /** It sets or deletes attributes, as Python does. */
  readonly sets: boolean;
  /** Special methods that it calls of what is above the class. */
  readonly above: ReadonlySet<string>;
  /** Names of libraries that it calls or compares with. */
  readonly asks: ReadonlySet<string>;
  /** It takes items of the instance itself. */
  readonly takesItems: boolean;
  /** How it uses its first argument. */
  readonly takes: 'nothing' | 'mapping' | 'sequence' | 'both';
}

const exceptions = /^[A-Z]\w*(?:Error|Exception|Warning|Exit|Iteration)$/;

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

/** Names hand values on to others, and settle soon. */
const maxPasses = 8;

class BodyCheck extends ValueCheck {
  private readonly name: string;

  constructor(
    private readonly method: SyntaxNode,
    private readonly named: 'state' | 'text' | 'values',
    context: BodyContext,
  ) {
    super(context);
    const name = childOf(method, 'name');
    this.name = name === undefined ? '' : this.textOf(name);
    this.isNew = this.name === '__new__';
  }

  run(): BodyReport {
    let problem: SyntaxNode | undefined;
    try {
      this.parameters();
      this.passes();
    } catch (error) {
      if (!(error instanceof Doubt)) throw error;
      problem = error.node;
    }
    const { touches, setsAny, sets, above, asks, takesItems, isMapping, isSequence } = this;
    const takes =
      isMapping && isSequence ? 'both' : isMapping ? 'mapping' : isSequence ? 'sequence' : 'nothing';
    const found = { touches, setsAny, sets, above, asks, takesItems, takes } as const;
    return { ...(problem === undefined ? {} : { problem }), ...found };
  }

  /** Reads the body until nothing new is known of its names. */
  private passes(): void {
    const statements = childOf(this.method, 'body')?.children ?? [];
    for (let pass = 0, before = -1; before !== this.locals.changes; pass++) {
      if (pass === maxPasses) throw new Doubt(this.method);
      before = this.locals.changes;
      for (const child of statements) this.statement(child);
    }
  }

  private parameters(): void {
    const list = childOf(this.method, 'parameters')?.children.filter(({ type }) => type !== 'comment') ?? [];
    const [self, ...others] = list;
    if (self?.type !== 'identifier') throw new Doubt(this.method);
    this.self = this.textOf(self);
    others.forEach((parameter, index) => {
      const [, stars, name] = /^(\**)\s*(\w+)/.exec(this.textOf(parameter)) ?? [];
      const isNamed = this.named !== 'values';
      if (name === undefined || (isNamed && (index > 0 || stars !== ''))) throw new Doubt(parameter);
      const isName = this.named === 'text' || (this.name === '__setattr__' && index === 0 && stars === '');
      this.locals.bind(name, isName ? 'key' : this.named === 'state' ? 'state' : 'value');
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
          else this.caught(child);
        return;
      case 'return_statement':
        for (const child of children) if (!this.returns(child)) throw new Doubt(node);
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

  /** What an exception is compared with: classes, which Python asks nothing. */
  private caught(node: SyntaxNode): void {
    if (node.type === 'identifier' || node.type === 'comment') return;
    if (node.type === 'attribute') this.value(node);
    else if (node.type === 'as_pattern_target')
      for (const name of node.children) this.locals.bind(this.textOf(name), 'value');
    else if (/^(?:tuple|parenthesized_expression|as_pattern)$/.test(node.type))
      for (const child of node.children) this.caught(child);
    else throw new Doubt(node);
  }

  /**
   * What a method may give: `__getattr__`, which is asked for `__setstate__` too, an item under the name that it was asked for; `__new__` the
   * instance that it made, since whatever it gives is built next.
   */
  private returns(node: SyntaxNode): boolean {
    const kind = this.value(node);
    const isAsked = (key: SyntaxNode | undefined) =>
      key?.type === 'identifier' && this.locals.get(this.textOf(key)) === 'key';
    if (this.isNew) return kind === 'none' || kind === 'instance';
    if (this.named !== 'text' || isConstantNode(node) || /^(?:tuple|list|dictionary)$/.test(node.type))
      return true;
    if (node.type === 'subscript') return isAsked(childOf(node, 'subscript'));
    const callee = node.type === 'call' ? childOf(node, 'function') : undefined;
    const method = callee === undefined ? '' : this.textOf(callee).replace(/\s+/g, '');
    const given = callee === undefined ? [] : (childOf(node, 'arguments')?.children ?? []);
    if (/\.__getattr(?:ibute)?__$/.test(method)) return isAsked(given.at(-1));
    const [key, ...others] = given;
    return /\.__dict__\.(?:get|pop)$/.test(method) && isAsked(key) && others.every(isConstantNode);
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
    if (left.type === 'identifier')
      this.locals.bind(this.textOf(left), kind, constantText(this.textOf(right)));
    else if (this.isOwnDictionary(left)) {
      if (kind !== 'state') throw new Doubt(statement);
      this.isMapping = true;
    } else this.target(left, statement, kind);
  }

  /** What is set or deleted: an attribute of the instance, an item of its dictionary or of the argument, a local name. */
  private target(node: SyntaxNode, statement: SyntaxNode, given?: Local): void {
    if (node.type === 'identifier') {
      this.locals.bind(this.textOf(node), 'value');
      return;
    }
    if (node.type === 'attribute') {
      const name = this.ownAttribute(node);
      if (name === undefined || name.startsWith('__')) throw new Doubt(statement);
      // Of a class, which may keep its only instance.
      if (this.isNew && given !== 'instance') throw new Doubt(statement);
      if (this.isNew) this.instances.add(name);
      this.touches.add(name);
      this.sets = true;
      return;
    }
    if (node.type !== 'subscript') throw new Doubt(statement);
    const of = childOf(node, 'value');
    const key = childOf(node, 'subscript');
    if (of === undefined || key === undefined) throw new Doubt(statement);
    const kind = this.value(of);
    if (kind !== 'state' && kind !== 'dictionary') throw new Doubt(statement);
    this.isMapping = true;
    if (kind === 'dictionary') this.attributeName(key, false);
    else this.key(key);
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
    const isPairs = isMethod && /\.items\(\)$/.test(this.textOf(right));
    if (names.length !== (isPairs ? 2 : 1)) throw new Doubt(left);
    const written = isConstant ? right.children.flatMap((each) => constantText(this.textOf(each)) ?? []) : [];
    const isTold = isConstant && written.length === right.children.length;
    const isValues = isMethod && /\.values\(\)$/.test(this.textOf(right));
    names.forEach((name, index) => {
      if (name.type !== 'identifier') throw new Doubt(node);
      // Keys of a state are texts.
      const kind = isConstant ? 'text' : index === 0 && !isValues ? 'key' : 'value';
      this.locals.bind(this.textOf(name), kind, isTold ? written : undefined);
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
}
