import { pushAll } from '../../pushAll';
import {
  choosingFilters,
  collectingFilters,
  countingFilters,
  countingMethods,
  pickingMethods,
  reviewedCalls,
} from './reviewed/jinja';

/** A node of @huggingface/jinja's syntax tree; each class names itself in `type`. */
export interface TemplateNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** What a value may be: nothing that the template wrote, a text of it, or a text that it put together, as hidden names are. */
type Level = 0 | 1 | 2;

interface Binding {
  readonly name: string;
  /** Undefined where it is a text that the template renders. */
  readonly value: TemplateNode | undefined;
  /** The value is an item of the expression, or handed in from elsewhere: nothing is known of what it can be called. */
  readonly indirect: boolean;
}

/** Nodes looked at before every variable is taken for one that hides a name. */
const maxVisits = 1 << 21;

/** Every argument of every call binds every parameter; templates with more are not judged by their tree. */
const maxBindings = 1 << 19;

/** Steps from one name of an object to another; a chat template takes some hundreds. */
const maxAdditions = 1 << 16;

const dictMethods = new Set([
  'clear',
  'copy',
  'get',
  'items',
  'keys',
  'pop',
  'setdefault',
  'update',
  'values',
]);

const mutators = new Set(['append', 'extend', 'insert', 'update', 'setdefault', 'add']);

/** The name of an identifier, or of what a call calls. */
export function nameOf(node: unknown): string | undefined {
  const { type, value, callee } = (node ?? {}) as TemplateNode;
  if (type === 'CallExpression') return nameOf(callee);
  return type === 'Identifier' ? (value as string) : undefined;
}

/**
 * What a template binds its names to. A name is all that it is bound to anywhere: which binding counts where is not followed, because
 * loops, macros and blocks carry them around.
 */
export class TemplateScopes {
  /** Parameters of macros by their name, and what else takes their arguments. */
  private readonly macros = new Map<string, Set<string>>();
  private readonly bindings = new Map<string, Binding[]>();
  private readonly levels = new Map<string, Level>();
  private readonly callerNames = new Set<string>();
  /** Items of the template's own dicts. */
  private readonly items: (readonly [key: TemplateNode, value: TemplateNode])[] = [];
  private hasNamespaceOfDict = false;
  /** What is put into the objects that names stand for. */
  private readonly added = new Map<string, Set<TemplateNode>>();
  private readonly reboundAttributes = new Map<string, boolean>();
  private visits = 0;
  private bound = 0;

  constructor(nodes: readonly TemplateNode[]) {
    for (const node of nodes) {
      if (node.type === 'Macro') {
        const name = nameOf(node.name) ?? '';
        const known = this.macros.get(name) ?? new Set(['varargs', 'kwargs']);
        for (const parameter of parametersOf((node.args ?? []) as TemplateNode[])) known.add(parameter);
        this.macros.set(name, known);
      } else if (node.type === 'CallStatement')
        for (const name of parametersOf((node.callerArgs ?? []) as TemplateNode[]))
          this.callerNames.add(name);
    }
    for (const name of this.callerNames) this.bind(name, undefined, true);
    for (const node of nodes) this.collect(node);
    this.spreadAdded();
    this.spread();
  }

  private bind(name: string | undefined, value: TemplateNode | undefined, indirect: boolean): void {
    if (name === undefined) return;
    if (++this.bound > maxBindings) throw new RangeError('too many bindings');
    const known = this.bindings.get(name);
    if (known === undefined) this.bindings.set(name, [{ name, value, indirect }]);
    else known.push({ name, value, indirect });
  }

  private collect(node: TemplateNode): void {
    switch (node.type) {
      case 'Set':
        for (const target of targetsOf(node.assignee as TemplateNode))
          this.bind(
            target,
            (node.value ?? undefined) as TemplateNode | undefined,
            (node.assignee as TemplateNode).type === 'TupleLiteral',
          );
        break;
      case 'For':
        for (const target of targetsOf(node.loopvar as TemplateNode))
          this.bind(target, node.iterable as TemplateNode, true);
        for (const neighbour of ['.nextitem', '.previtem'])
          this.bind(neighbour, node.iterable as TemplateNode, true);
        break;
      case 'Macro':
        for (const parameter of (node.args ?? []) as TemplateNode[])
          this.bind(
            parametersOf([parameter])[0],
            (parameter.type === 'KeywordArgumentExpression' ? parameter.value : parameter) as TemplateNode,
            true,
          );
        break;
      case 'ObjectLiteral':
        for (const item of node.value as Map<TemplateNode, TemplateNode>) this.items.push(item);
        break;
      case 'CallExpression':
        this.collectCall(node);
    }
  }

  private collectCall(node: TemplateNode): void {
    const callee = node.callee as TemplateNode;
    const args = (node.args ?? []) as TemplateNode[];
    if (callee.type === 'MemberExpression') {
      const method = nameOf(callee.property) ?? '';
      if (!mutators.has(method)) return;
      if (method === 'setdefault' && args.length > 1) this.items.push([args[0], args[1]]);
      if (method === 'update') this.bindKeywords(args);
      for (const name of namesIn(callee.object as TemplateNode))
        if (this.isObject(name)) for (const argument of args) this.add(name, argument);
      return;
    }
    const name = nameOf(callee) ?? '';
    const parameters = name === 'caller' ? this.callerNames : (this.macros.get(name) ?? []);
    for (const parameter of parameters) for (const argument of args) this.bind(parameter, argument, true);
    // Another name may stand for `dict` or `namespace`.
    if (this.macros.has(name) || name === 'caller') return;
    this.bindKeywords(args);
    if (name === 'namespace' || !reviewedCalls.has(name))
      this.hasNamespaceOfDict ||= args.some(({ type }) => type !== 'KeywordArgumentExpression');
  }

  /** True for a name of what can be added to: no attribute, and no function. */
  private isObject(name: string): boolean {
    return !name.startsWith('.') && !reviewedCalls.has(name) && !this.macros.has(name);
  }

  private add(name: string, value: TemplateNode): boolean {
    const known = this.added.get(name) ?? new Set();
    if (known.has(value)) return false;
    this.added.set(name, known.add(value));
    this.bind(name, value, true);
    return true;
  }

  /** What is put into an object is in it under each of its names: `b = a`, then `b.append(x)`. */
  private spreadAdded(): void {
    let steps = 0;
    const step = () => {
      if (++steps > maxAdditions) throw new RangeError('too many additions');
    };
    for (let grew = this.added.size > 0; grew; ) {
      grew = false;
      for (const [name, values] of [...this.added]) {
        const others = new Set<string>();
        for (const { value } of this.bindings.get(name) ?? [])
          for (const other of value === undefined ? [] : namesIn(value)) {
            step();
            if (other !== name && this.isObject(other)) others.add(other);
          }
        for (const other of others)
          for (const value of [...values]) {
            step();
            grew = this.add(other, value) || grew;
          }
      }
    }
  }

  private bindKeywords(args: readonly TemplateNode[]): void {
    for (const argument of args)
      if (argument.type === 'KeywordArgumentExpression')
        this.bind(`.${nameOf(argument.key)}`, argument.value as TemplateNode, false);
  }

  /** Raises what names may be until nothing changes; each can rise twice. */
  private spread(): void {
    const users = new Map<string, Set<string>>();
    for (const [name, bindings] of this.bindings)
      for (const { value } of bindings)
        for (const used of value === undefined ? [] : namesIn(value)) {
          const known = users.get(used);
          if (known === undefined) users.set(used, new Set([name]));
          else known.add(name);
        }
    const open = new Set(this.bindings.keys());
    for (const name of open) {
      open.delete(name);
      const before = this.levels.get(name) ?? 0;
      let level: Level = before;
      for (const { value } of this.bindings.get(name) ?? [])
        level = Math.max(level, value === undefined ? 2 : this.level(value)) as Level;
      if (level === before) continue;
      this.levels.set(name, level);
      for (const user of users.get(name) ?? []) open.add(user);
    }
  }

  /** True for the template's own macro that is nothing else anywhere. */
  isMacro(name: string): boolean {
    return this.macros.has(name) && this.isHarmlessName(name, new Set());
  }

  /** True for what the template itself binds, to nothing that does harm when it is called. */
  isHarmlessVariable(name: string): boolean {
    return this.bindings.has(name) && this.isHarmlessName(name, new Set());
  }

  /** True where a name is bound to something of which it is not certain that calling it does no harm. */
  isRebound(name: string): boolean {
    return this.bindings.has(name) && !this.isHarmlessName(name, new Set());
  }

  /** The same for an attribute that the template gives to its own objects. */
  isReboundAttribute(name: string): boolean {
    const known = this.reboundAttributes.get(name);
    if (known !== undefined) return known;
    const mayAct = (value: TemplateNode) =>
      (value.type !== 'MemberExpression' || value.computed === true) && !this.isHarmless(value, new Set());
    const isRebound =
      (this.bindings.get(`.${name}`) ?? []).some(({ value }) => value !== undefined && mayAct(value)) ||
      this.items.some(([key, value]) => this.isItem(key, name) && mayAct(value));
    this.reboundAttributes.set(name, isRebound);
    return isRebound;
  }

  /** True where a dict's item may be what its attribute of that name is: Jinja looks for items behind the dict's own methods. */
  private isItem(key: TemplateNode, name: string): boolean {
    if (!this.hasNamespaceOfDict && dictMethods.has(name)) return false;
    // A key that is put together is any name.
    return key.type === 'StringLiteral' ? key.value === name : this.level(key) === 2;
  }

  private isHarmlessName(name: string, seen: Set<string>): boolean {
    if (seen.has(name)) return true;
    seen.add(name);
    return (this.bindings.get(name) ?? []).every(
      ({ value, indirect }) => !indirect && (value === undefined || this.isHarmless(value, seen)),
    );
  }

  /** True for what cannot be called, and for functions that do no harm. */
  private isHarmless(value: TemplateNode, seen: Set<string>): boolean {
    const both = (...sides: unknown[]) => sides.every((side) => this.isHarmless(side as TemplateNode, seen));
    switch (value.type) {
      case 'BinaryExpression':
        return !/^(?:and|or)$/.test(operatorOf(value)) || both(value.left, value.right);
      case 'Ternary':
        return both(value.trueExpr, value.falseExpr);
      case 'FilterExpression':
        return !choosingFilters.has(nameOf(value.filter) ?? '');
      case 'Identifier': {
        const name = value.value as string;
        if (/^(?:true|false|none)$/i.test(name)) return true;
        const isKnown = this.macros.has(name) || reviewedCalls.has(name) || this.bindings.has(name);
        return isKnown && this.isHarmlessName(name, seen);
      }
      case 'CallExpression': {
        const name = nameOf(value.callee);
        if (name !== undefined)
          return (this.macros.has(name) || reviewedCalls.has(name)) && this.isHarmlessName(name, seen);
        const method = nameOf((value.callee as TemplateNode).property) ?? '';
        return (
          countingMethods.has(method) ||
          /^(?:l|r)?strip$|^(?:upper|lower|title|replace|join|format)$/.test(method)
        );
      }
      default:
        return /Literal$|^(?:Test|Unary|Select)Expression$/.test(value.type);
    }
  }

  /** What an expression may be, by what its names may be. */
  level(node: TemplateNode): Level {
    if (++this.visits > maxVisits) return 2;
    const highest = (parts: readonly unknown[]): Level => {
      let level: Level = 0;
      for (const part of parts)
        if (level < 2 && part !== undefined && part !== null)
          level = Math.max(level, this.level(part as TemplateNode)) as Level;
      return level;
    };
    // What changes a text that the template wrote can make any text of it.
    const changed = (parts: readonly unknown[]): Level => (highest(parts) > 0 ? 2 : 0);
    switch (node.type) {
      case 'StringLiteral':
        return /[\w%{]/.test(node.value as string) ? 1 : 0;
      case 'Identifier': {
        const name = node.value as string;
        // A macro tells its name and those of its parameters, and special tokens are the model's own texts.
        const unbound = this.macros.has(name) ? 1 : /_tokens?$/.test(name) ? 2 : 0;
        return this.levels.get(name) ?? (this.bindings.has(name) ? 0 : unbound);
      }
      case 'MemberExpression': {
        if (node.computed !== true)
          return Math.max(highest([node.object]), this.levels.get(`.${nameOf(node.property)}`) ?? 0) as Level;
        return (node.property as TemplateNode).type === 'SliceExpression'
          ? changed([node.object])
          : highest([node.object]);
      }
      case 'ArrayLiteral':
      case 'TupleLiteral':
        return highest(node.value as TemplateNode[]);
      case 'ObjectLiteral':
        return highest([...(node.value as Map<TemplateNode, TemplateNode>)].flat());
      case 'KeywordArgumentExpression':
        // The keyword is a key of the dict that is made of it.
        return highest([node.value]) || 1;
      case 'SpreadExpression':
      case 'KeywordSpreadExpression':
        return highest([node.argument]);
      case 'SelectExpression':
        return highest([node.lhs]);
      case 'Ternary':
        return highest([node.trueExpr, node.falseExpr]);
      case 'BinaryExpression': {
        const operator = operatorOf(node);
        if (operator === '~') return 2;
        const sides = [node.left, node.right];
        // A list that is added to a list is no text.
        const isList = sides.some((side) => (side as TemplateNode).type === 'ArrayLiteral');
        if (/^(?:and|or)$/.test(operator) || (isList && operator === '+')) return highest(sides);
        return /^[+%*]$/.test(operator) ? changed(sides) : 0;
      }
      case 'FilterExpression': {
        const name = nameOf(node.filter) ?? '';
        const args = (((node.filter as TemplateNode).args ?? []) as TemplateNode[]).map((argument) =>
          argument.type === 'KeywordArgumentExpression' ? (argument.value as TemplateNode) : argument,
        );
        if (countingFilters.has(name)) return highest(args);
        if (choosingFilters.has(name)) return highest([node.operand, ...args]);
        if (collectingFilters.has(name)) return highest([node.operand]);
        // The text of a function, a class or an object has letters of any name.
        return Math.max(1, changed([node.operand, ...args])) as Level;
      }
      case 'CallExpression': {
        const args = node.args as TemplateNode[];
        const callee = node.callee as TemplateNode;
        if (callee.type !== 'MemberExpression') {
          const name = nameOf(callee) ?? '';
          // What is rendered, and a date, is put together.
          if (this.macros.has(name) || name === 'caller') return 2;
          const parts = [callee, ...args];
          return name === 'strftime_now' ? changed(parts) : highest(parts);
        }
        const method = nameOf(callee.property) ?? '';
        if (countingMethods.has(method)) return 0;
        if (!pickingMethods.has(method)) return changed([callee.object, ...args]);
        // The first argument of the others is the key.
        return highest([callee.object, ...args.slice(method === 'cycle' ? 0 : 1)]);
      }
      default:
        return 0;
    }
  }
}

/** Parts of one expression that are put together for a look at what they spell. */
const maxParts = 64;

/** The text that an expression of literals spells, where it is short and simple to tell. */
export function spelledText(node: TemplateNode, depth = 0): string | undefined {
  if (depth > maxParts) return undefined;
  const both = (left: unknown, right: unknown, between = ''): string | undefined => {
    const texts = [left, right].map((side) => spelledText(side as TemplateNode, depth + 1));
    return texts.includes(undefined) ? undefined : texts.join(between);
  };
  if (node.type === 'StringLiteral') return (node.value as string).slice(0, 1024);
  if (node.type === 'BinaryExpression' && /^[~+]$/.test(operatorOf(node))) return both(node.left, node.right);
  if (node.type !== 'FilterExpression') return undefined;
  const filter = node.filter as TemplateNode;
  const operand = node.operand as TemplateNode;
  const [argument] = (filter.args ?? []) as TemplateNode[];
  const text = spelledText(operand, depth + 1);
  switch (nameOf(filter)) {
    case 'join': {
      const items = operand.type === 'ArrayLiteral' ? (operand.value as TemplateNode[]) : [];
      const texts = items.slice(0, maxParts).map((item) => spelledText(item, depth + 1));
      const between = argument === undefined ? '' : spelledText(argument, depth + 1);
      return texts.length === 0 || texts.includes(undefined) ? undefined : texts.join(between);
    }
    case 'reverse':
      return text === undefined ? undefined : [...text].reverse().join('');
    case 'lower':
      return text?.toLowerCase();
    case 'trim':
    case 'string':
    case 'safe':
      return text;
    default:
      return undefined;
  }
}

export function operatorOf(node: TemplateNode): string {
  return (node.operator as { value: string }).value;
}

/** Names that a `set` or `for` binds: variables, and attributes of namespaces with a dot in front. */
function targetsOf(node: TemplateNode): string[] {
  if (node.type === 'TupleLiteral') return (node.value as TemplateNode[]).flatMap(targetsOf);
  // `{% set name | lower %}text{% endset %}`
  if (node.type === 'FilterExpression') return targetsOf(node.operand as TemplateNode);
  if (node.type !== 'MemberExpression') return [nameOf(node) ?? ''];
  return node.computed === true ? [] : [`.${nameOf(node.property)}`];
}

/** Names of what a macro, or the caller of one, takes. */
export function parametersOf(args: readonly TemplateNode[]): string[] {
  return args.flatMap((arg) => nameOf(arg.type === 'KeywordArgumentExpression' ? arg.key : arg) ?? []);
}

/** Variables in an expression, and attributes with a dot in front. */
function namesIn(root: TemplateNode): Set<string> {
  const names = new Set<string>();
  for (const node of nodesOf(root)) {
    if (node.type === 'Identifier') names.add(node.value as string);
    else if (node.type === 'MemberExpression' && node.computed !== true)
      names.add(`.${nameOf(node.property)}`);
  }
  return names;
}

/** Every node, without recursion. Text outside of braces is no part of it. */
export function* nodesOf(root: TemplateNode): Generator<TemplateNode> {
  const open: unknown[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next))
      pushAll(
        open,
        next.filter((item) => item !== undefined && item !== null),
      );
    else if (next instanceof Map) for (const [key, value] of next) open.push(key, value);
    else if (typeof next === 'object' && next !== null && typeof (next as TemplateNode).type === 'string') {
      const node = next as TemplateNode;
      yield node;
      for (const [key, child] of Object.entries(node)) {
        if (typeof child !== 'object' || child === null) continue;
        // Text between tags is a StringLiteral in a body.
        if (Array.isArray(child) && /^(?:body|alternate|defaultBlock)$/.test(key))
          pushAll(
            open,
            child.filter((item: TemplateNode) => item.type !== 'StringLiteral'),
          );
        else open.push(child);
      }
    }
  }
}
