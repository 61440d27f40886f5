import { componentsOf } from './components';
import { choosingFilters, countingFilters, countingMethods } from './reviewed/jinja';
import { nameOf, nodesOf, parametersOf, type TemplateNode } from './templateScopes';

/*
 * Templates of a few hundred characters that fill the memory, or never end: a text that is put together of itself twice in each round of a
 * loop, a chain of texts or macros of which each holds the one before twice, a list that grows while a loop goes through it, and loops inside
 * of loops. Jinja's sandbox bounds `range` alone. Sizes are counted in copies of names, which stand for all that has that name.
 */

/** Copies of one value that no template needs. */
const maxCopies = 2 ** 20;
/** Rounds of loops inside of loops. */
const maxRounds = 1e8;
/** Rounds of a loop through what is not known before the template is rendered, such as messages. */
const someRounds = 8;
/**
 * How often each part of a template may be weighed, and how many more, before the template counts as one that cannot be judged: the work grows
 * with the template, however many a file has.
 */
const maxWeighedEach = 200;
const maxWeighedMore = 1 << 12;

/** What a name, `.name` of a namespace, or `name()` of a macro is made of. */
interface Definition {
  readonly target: string;
  /** What it is made of, and whether it keeps what it was. */
  readonly parts: readonly TemplateNode[];
  readonly keeps: boolean;
  /** In a loop, or where macros and callers may be run more than once. */
  readonly isRepeated: boolean;
}

/** How a template grows beyond all measure. */
export type Growth = { readonly kind: 'doubles'; readonly name: string } | { readonly kind: 'endless' };

/** Where a statement stands: in loops, and in blocks that are rendered more than once or made longer. */
interface Place {
  readonly isRepeated: boolean;
  readonly rounds: number;
  readonly iterated: readonly string[];
  readonly copies: number;
}

/** Copies of names in a value: `of` tells how many there are of each. */
type CopiesOf = (name: string) => number;
/** The name of all constants; weighed only where a value stands by itself. */
const constants = '';

const shrinkingFilters = /^(?:trim|lower|upper|title|capitalize|striptags|string|safe|reverse|truncate)$/;
const growingMethods = /^(?:expandtabs|zfill|ljust|rjust|center|encode|format)$/;
const addingMethods = /^(?:append|extend|insert|update|setdefault|add)$/;
const bodyKeys = ['body', 'alternate', 'defaultBlock'] as const;

/** The ways in which a template grows, in time that is linear in the template. @throws RangeError where that is too short */
export function growthOf(root: TemplateNode): Growth[] {
  return new TemplateGrowth(root).found;
}

class TemplateGrowth {
  readonly found: Growth[] = [];
  private readonly definitions = new Map<string, Definition[]>();
  private readonly macros = new Set<string>();
  private readonly namespaces = new Set<string>();
  private readonly doubling = new Set<string>();
  /** What names and macros are made of, wherever that is said. */
  private readonly bound = new Map<string, (readonly TemplateNode[])[]>();
  /** How often macros render what stands in the block that calls them. */
  private readonly callers = new Map<string, number>();
  /** What may still be weighed. */
  private left = maxWeighedMore;

  constructor(root: TemplateNode) {
    for (const node of nodesOf(root)) {
      this.left += maxWeighedEach;
      if (node.type === 'Macro') {
        this.macros.add(nameOf(node.name) ?? '');
        this.bind(`${nameOf(node.name)}()`, node.body as TemplateNode[]);
      } else if (node.type === 'Set')
        for (const name of targetsIn(node.assignee as TemplateNode)) this.bind(name, partsOf(node));
      const target = node.type === 'Set' ? (node.assignee as TemplateNode) : undefined;
      if (target?.type === 'MemberExpression') this.namespaces.add(nameOf(target.object) ?? '');
      else if (target !== undefined && nameOf(node.value) === 'namespace')
        for (const name of targetsIn(target)) this.namespaces.add(name);
    }
    this.walk(root, { isRepeated: false, rounds: 1, iterated: [], copies: 1 });
    this.spreadNamespaces();
    this.judge();
  }

  private bind(name: string, parts: readonly TemplateNode[]): void {
    const known = this.bound.get(name);
    if (known === undefined) this.bound.set(name, [parts]);
    else known.push(parts);
  }

  private define(target: string, parts: readonly TemplateNode[], isRepeated: boolean, keeps = false): void {
    const known = this.definitions.get(target);
    const definition = { target, parts, keeps, isRepeated };
    if (known === undefined) this.definitions.set(target, [definition]);
    else known.push(definition);
  }

  private walk(node: TemplateNode, place: Place): void {
    let inner = place;
    if (node.type === 'Set') {
      this.defineSet(node, place.isRepeated);
      if (partsOf(node)[0] === node.value) this.copiesIn(node.value as TemplateNode, place.copies);
    } else if (node.type === 'For') {
      const iterable = node.iterable as TemplateNode;
      for (const name of targetsIn(node.loopvar as TemplateNode))
        this.define(name, [iterable], place.isRepeated);
      const rounds = place.rounds * this.roundsOf(iterable, 0);
      if (rounds > maxRounds && place.rounds <= maxRounds) this.found.push({ kind: 'endless' });
      const iterated = pathOf(iterable);
      inner = {
        ...place,
        isRepeated: true,
        rounds,
        iterated: iterated === undefined ? place.iterated : [...place.iterated, iterated].slice(-maxNesting),
      };
    } else if (node.type === 'Macro') {
      inner = { ...place, isRepeated: true };
      this.define(`${nameOf(node.name)}()`, node.body as TemplateNode[], true);
    } else if (node.type === 'CallStatement') inner = { ...place, isRepeated: true };
    inner = { ...inner, copies: this.copiesIn(node, place.copies) };
    for (const key of bodyKeys)
      for (const child of Array.isArray(node[key]) ? (node[key] as TemplateNode[]) : [])
        if (child?.type !== undefined && child.type !== 'StringLiteral') this.walk(child, inner);
    const isStatement = node.type === 'Set' || bodyKeys.some((key) => Array.isArray(node[key]));
    // Statements have bodies; what is left are expressions, whose calls change what they are given.
    for (const [key, value] of isStatement ? Object.entries(node) : [['', node] as const])
      if (
        !(bodyKeys as readonly string[]).includes(key) &&
        typeof value === 'object' &&
        value !== null &&
        'type' in value
      )
        for (const part of nodesOf(value as TemplateNode)) this.collect(part, inner);
  }

  /** Copies of what stands in a block, or of the constants of a value. */
  private copiesIn(node: TemplateNode, outside: number): number {
    let copies = outside;
    if (node.type === 'CallStatement') copies *= this.callersOf(node);
    else if (node.type === 'FilterStatement') copies *= weighFilter(node.filter as TemplateNode, 1, () => 0);
    else if (/Expression$/.test(node.type))
      copies *= this.weigh(node, (used) => (used === constants ? 1 : 0));
    if (copies > maxCopies && outside <= maxCopies)
      this.doubling.add(nameOf(node.filter) ?? nameOf(node.call) ?? node.type);
    return Math.max(1, copies);
  }

  /** How often the macro of a block renders it; of all that may be meant the most. */
  private callersOf({ call }: TemplateNode): number {
    const name = nameOf(call) ?? '';
    const names = this.macros.has(name) ? [name] : [...this.macros];
    return names.reduce((most, each) => Math.max(most, this.callersIn(`${each}()`, 0)), 1);
  }

  private callersIn(name: string, depth: number): number {
    const known = this.callers.get(name);
    if (known !== undefined || depth > maxNesting) return known ?? 0;
    // What leads back to itself is weighed by its own rule.
    this.callers.set(name, 0);
    const of: CopiesOf = (used) => (used === 'caller' ? 1 : this.callersIn(used, depth + 1));
    const counts = (this.bound.get(name) ?? []).map((parts) => this.weighAll(parts, of));
    const count = Math.max(0, ...counts);
    this.callers.set(name, count);
    return count;
  }

  private defineSet(node: TemplateNode, isRepeated: boolean): void {
    const parts = partsOf(node);
    for (const name of targetsIn(node.assignee as TemplateNode)) this.define(name, parts, isRepeated);
  }

  /** Calls that put something into an object, and arguments that become parameters. */
  private collect(
    node: TemplateNode,
    { isRepeated, iterated }: { readonly isRepeated: boolean; readonly iterated: readonly string[] },
  ): void {
    if (node.type !== 'CallExpression') return;
    const args = (node.args ?? []) as TemplateNode[];
    const callee = node.callee as TemplateNode;
    if (callee.type === 'MemberExpression') {
      const path = pathOf(callee.object as TemplateNode);
      if (path === undefined || !addingMethods.test(nameOf(callee.property) ?? '')) return;
      this.define(path, args, isRepeated, true);
      if (iterated.includes(path) && !this.found.some(({ kind }) => kind === 'endless'))
        this.found.push({ kind: 'endless' });
      return;
    }
    if (nameOf(callee) === 'namespace')
      for (const argument of args)
        if (argument.type === 'KeywordArgumentExpression')
          this.define(`.${parametersOf([argument])[0]}`, [argument.value as TemplateNode], isRepeated);
  }

  /** Names that may stand for a namespace. */
  private spreadNamespaces(): void {
    for (let grew = true; grew; ) {
      grew = false;
      for (const [name, definitions] of this.definitions) {
        if (name.startsWith('.') || this.namespaces.has(name)) continue;
        const isOne = definitions.some(({ parts }) =>
          parts.some((part) => this.weigh(part, this.namespacesIn) > 0),
        );
        if (!isOne) continue;
        this.namespaces.add(name);
        grew = true;
      }
    }
  }

  private judge(): void {
    const rooms = this.cycles();
    const sizes = new Map<string, number>();
    const sizeOf = (name: string, depth: number): number => {
      const known = sizes.get(name);
      if (known !== undefined || depth > maxNesting) return known ?? 1;
      // One that leads back to itself is weighed by its own rule.
      sizes.set(name, 1);
      const size = Math.max(
        1,
        ...(this.definitions.get(name) ?? []).map(({ parts }) =>
          this.weighAll(parts, (used) => (used === constants ? 0 : sizeOf(used, depth + 1))),
        ),
      );
      sizes.set(name, size);
      if (size > maxCopies) this.doubling.add(name);
      return Math.min(size, maxCopies);
    };
    const grown = new Map<number, number>();
    // Loops begin with the same variables in each round; what namespaces and lists hold stays.
    const kept = new Set<number | undefined>();
    for (const [name, definitions] of this.definitions)
      if (name.startsWith('.') || definitions.some(({ keeps }) => keeps)) kept.add(rooms.get(name));
    for (const [name, definitions] of this.definitions) {
      const room = rooms.get(name);
      const inRoom = (used: string) => (rooms.get(used) === room ? 1 : 0);
      for (const { parts, keeps, isRepeated } of definitions) {
        const copies = this.weighAll(parts, inRoom) + (keeps ? 1 : 0);
        // Macros that render themselves for parts of what they are given come to an end.
        if (copies < 2 || room === undefined || (name.endsWith('()') && !kept.has(room))) continue;
        const factor = (grown.get(room) ?? 1) * copies;
        grown.set(room, factor);
        if ((kept.has(room) && isRepeated) || factor > maxCopies) this.doubling.add(name);
      }
      sizeOf(name, 0);
    }
    for (const name of this.doubling) this.found.push({ kind: 'doubles', name: name.replace(/^\./, '') });
  }

  /** For each name a number that it shares with those that it is made of and that are made of it. */
  private cycles(): ReadonlyMap<string, number> {
    const uses = new Map<string, string[]>();
    for (const [name, definitions] of this.definitions) {
      const used = new Set<string>();
      for (const { parts, keeps } of definitions) {
        if (keeps) used.add(name);
        this.weighAll(parts, (other) => {
          used.add(other);
          return 0;
        });
      }
      uses.set(name, [...used]);
    }
    return componentsOf(uses);
  }

  private spend(): void {
    if (--this.left < 0) throw new RangeError('too many parts');
  }

  /** One for what may be a namespace. */
  private readonly namespacesIn: CopiesOf = (used) => (this.namespaces.has(used) ? 1 : 0);

  /** Copies in what a body renders. */
  private weighAll(parts: readonly TemplateNode[], of: CopiesOf): number {
    return parts.reduce((sum, part) => sum + this.weigh(part, of), 0);
  }

  private weigh(node: TemplateNode | undefined | null, of: CopiesOf): number {
    if (node === undefined || node === null) return 0;
    this.spend();
    const weigh = (part: unknown) => this.weigh(part as TemplateNode, of);
    const sum = (parts: unknown) =>
      ((parts ?? []) as unknown[]).reduce<number>((all, part) => all + weigh(part), 0);
    switch (node.type) {
      case 'Identifier':
        return of(node.value as string);
      case 'StringLiteral':
        return of(constants);
      case 'MemberExpression':
        return this.weighMember(node, of);
      case 'ArrayLiteral':
      case 'TupleLiteral':
        return sum(node.value);
      case 'ObjectLiteral':
        return sum([...(node.value as Map<TemplateNode, TemplateNode>)].flat());
      case 'KeywordArgumentExpression':
        return weigh(node.value);
      case 'SpreadExpression':
      case 'KeywordSpreadExpression':
        return weigh(node.argument);
      case 'SelectExpression':
        return weigh(node.lhs);
      case 'Ternary':
        return Math.max(weigh(node.trueExpr), weigh(node.falseExpr));
      case 'BinaryExpression':
        return weighOperation(
          (node.operator as { value: string }).value,
          weigh(node.left),
          weigh(node.right),
        );
      case 'FilterExpression':
        return weighFilter(node.filter as TemplateNode, weigh(node.operand), sum);
      case 'CallExpression':
        return this.weighCall(node, of, sum);
      case 'If':
        return Math.max(sum(node.body), sum(node.alternate));
      case 'For':
        // What each round renders once is rendered once for each item.
        return this.repeats(node.iterable as TemplateNode) * sum(node.body) + sum(node.defaultBlock);
      case 'FilterStatement':
        return weighFilter(node.filter as TemplateNode, sum(node.body), sum);
      case 'CallStatement':
        return weigh(node.call) + this.callersOf(node) * sum(node.body);
      default:
        return 0;
    }
  }

  private weighMember(node: TemplateNode, of: CopiesOf): number {
    const object = node.object as TemplateNode;
    const property = node.property as TemplateNode;
    const own = this.weigh(object, of);
    const name =
      node.computed !== true ? nameOf(property) : property.type === 'StringLiteral' ? property.value : '';
    // Of a chain `a.b.c` each part is weighed once, not as often as there are ways to it.
    const isNamespace = (of === this.namespacesIn ? own : this.weigh(object, this.namespacesIn)) > 0;
    return isNamespace ? Math.max(own, of(`.${name}`)) : own;
  }

  private weighCall(node: TemplateNode, of: CopiesOf, sum: (parts: unknown) => number): number {
    const callee = node.callee as TemplateNode;
    if (callee.type !== 'MemberExpression') {
      const name = nameOf(callee) ?? '';
      const given = sum(node.args);
      // A macro renders what it is given as often as it says; how often is not followed.
      return this.macros.has(name)
        ? of(`${name}()`) + given
        : /^(?:range|cycler|joiner)$/.test(name)
          ? 0
          : given + (name === 'caller' || this.bound.has(name) ? of(name) : 0);
    }
    const method = nameOf(callee.property) ?? '';
    const own = this.weigh(callee.object as TemplateNode, of);
    if (countingMethods.has(method) || addingMethods.test(method)) return 0;
    if (method === 'replace') return own * replacing((node.args ?? []) as TemplateNode[]);
    if (method === 'join') return own + sum(node.args);
    return growingMethods.test(method) ? 2 * (own + sum(node.args)) : Math.max(own, sum(node.args));
  }

  /** Rounds of a loop as far as they are told; twice stands for any number. */
  private repeats(iterable: TemplateNode): number {
    const rounds = this.roundsOf(iterable, 0);
    return rounds === someRounds ? 2 : Math.max(2, rounds);
  }

  /** Rounds of a loop: of a range of constants as many as it has, of anything else a few. */
  private roundsOf(node: TemplateNode, depth: number): number {
    this.spend();
    if (depth > 4) return someRounds;
    if (node.type === 'FilterExpression') return this.roundsOf(node.operand as TemplateNode, depth + 1);
    const name = nameOf(node) ?? '';
    if (node.type === 'Identifier') {
      const known = this.definitions
        .get(name)
        ?.map(({ parts: [part] }) => (part === undefined ? someRounds : this.roundsOf(part, depth + 1)));
      return known === undefined ? someRounds : Math.max(...known);
    }
    if (node.type !== 'CallExpression' || name !== 'range') return someRounds;
    const numbers = ((node.args ?? []) as TemplateNode[]).map(({ type, value }) =>
      type === 'IntegerLiteral' ? Number(value) : Number.NaN,
    );
    const [first, second = first, step = 1] = numbers;
    const from = numbers.length > 1 ? first : 0;
    const rounds = Math.ceil((second - from) / Math.max(1, step));
    return Number.isNaN(rounds) ? someRounds : Math.max(1, rounds);
  }
}

/** Loops inside of loops, and names made of names, that are followed. */
const maxNesting = 64;

function weighOperation(operator: string, left: number, right: number): number {
  if (/^[+~%]$/.test(operator)) return left + right;
  if (operator === '*' || operator === '**') return 2 * (left + right);
  return /^(?:and|or|-|\/|\/\/)$/.test(operator) ? Math.max(left, right) : 0;
}

function weighFilter(filter: TemplateNode, operand: number, sum: (parts: unknown) => number): number {
  const name = nameOf(filter) ?? '';
  if (countingFilters.has(name)) return 0;
  const args = (filter.args ?? []) as TemplateNode[];
  if (name === 'replace') return operand * replacing(args);
  if (name === 'join') return operand + sum(args);
  if (choosingFilters.has(name)) return Math.max(operand, sum(args));
  if (shrinkingFilters.test(name)) return operand;
  return /^(?:dictsort|groupby|items|list|reject|rejectattr|select|selectattr|sort|unique|map|from_json|fromjson)$/.test(
    name,
  )
    ? operand
    : 2 * (operand + sum(args));
}

/** Whether a replacement makes a text longer. */
function replacing([old, put]: readonly TemplateNode[]): number {
  const isKnown = old?.type === 'StringLiteral' && put?.type === 'StringLiteral';
  if (!isKnown) return 2;
  const factor = (put.value as string).length / Math.max(1, (old.value as string).length);
  return factor <= 1 ? 1 : Math.max(2, factor);
}

/** The name of a variable, or of a namespace's attribute with a dot in front. */
function pathOf(node: TemplateNode): string | undefined {
  if (node.type === 'Identifier') return node.value as string;
  if (node.type !== 'MemberExpression' || node.computed === true) return undefined;
  return `.${nameOf(node.property)}`;
}

/** What a name is set to: a value, or a block. */
function partsOf({ value, body }: TemplateNode): readonly TemplateNode[] {
  return value === undefined || value === null ? (body as TemplateNode[]) : [value as TemplateNode];
}

function targetsIn(node: TemplateNode): string[] {
  if (node.type === 'TupleLiteral') return (node.value as TemplateNode[]).flatMap(targetsIn);
  if (node.type === 'FilterExpression') return targetsIn(node.operand as TemplateNode);
  const name = pathOf(node);
  return name === undefined ? [] : [name];
}
