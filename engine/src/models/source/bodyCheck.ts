import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { type BodyContext, Doubt, isConstantNode, type Local, ValueCheck } from './valueCheck';

/** What running a body does beyond setting attributes, and what it needs of its class for that to be all. */
export interface BodyReport {
  /** The first statement that does more; undefined where none does. */
  readonly problem?: SyntaxNode;
  /** Names of attributes that it reads or sets on the instance: properties of these names would run. */
  readonly touches: ReadonlySet<string>;
  /** It sets attributes whose names are computed, as Python sets them; the instance's dictionary runs nothing. */
  readonly setsAny: boolean;
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

class BodyCheck extends ValueCheck {
  constructor(
    private readonly method: SyntaxNode,
    private readonly named: 'state' | 'text' | 'values',
    context: BodyContext,
  ) {
    super(context);
  }

  private get isNew(): boolean {
    const name = childOf(this.method, 'name');
    return name !== undefined && this.textOf(name) === '__new__';
  }

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

  /**
   * What a method may give: `__getattr__`, which is asked for `__setstate__` too, an item under the name that it was asked for; `__new__` the
   * instance that it made, since whatever it gives is built next.
   */
  private returns(node: SyntaxNode): boolean {
    const kind = this.value(node);
    const isText = (key: SyntaxNode | undefined) =>
      key?.type === 'identifier' && this.locals.get(this.textOf(key)) === 'text';
    if (this.isNew) return node.type === 'none' || kind === 'instance';
    if (this.named !== 'text' || isConstantNode(node) || /^(?:tuple|list|dictionary)$/.test(node.type))
      return true;
    if (node.type === 'subscript') return isText(childOf(node, 'subscript'));
    const callee = node.type === 'call' ? childOf(node, 'function') : undefined;
    const method = callee === undefined ? '' : this.textOf(callee).replace(/\s+/g, '');
    if (/\.__getattr(?:ibute)?__$/.test(method)) return true;
    const [key, ...others] = callee === undefined ? [] : (childOf(node, 'arguments')?.children ?? []);
    return /\.__dict__\.(?:get|pop)$/.test(method) && isText(key) && others.every(isConstantNode);
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
    } else this.target(left, statement, kind);
  }

  /** What is set or deleted: an attribute of the instance, an item of its dictionary or of the argument, a local name. */
  private target(node: SyntaxNode, statement: SyntaxNode, given?: Local): void {
    if (node.type === 'identifier') {
      this.locals.set(this.textOf(node), 'value');
      return;
    }
    if (node.type === 'attribute') {
      const name = this.ownAttribute(node);
      if (name === undefined || name.startsWith('__')) throw new Doubt(statement);
      // Of a class, which may keep its only instance.
      if (this.isNew && given !== 'instance') throw new Doubt(statement);
      if (this.isNew) this.instances.add(name);
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
}
