import { pushAll } from '../../pushAll';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import type { LineTable } from '../../text/lineTable';
import { capabilityOf } from '../pickle/globals/capabilities';
import { isKnownLibrary } from './bases';
import { checkBody } from './bodyCheck';
import { boundBy, isPlainThrough, isPlainValue } from './bound';
import type { ClassSource, GivenValue, SpecialMethod, Surroundings, Written } from './moduleSource';
import type { Meaning } from './nameCheck';

/** Methods that unpickling may run. */
const specials = new Set(
  `__setstate__ __new__ __init__ __getattribute__ __getattr__ __setattr__ __del__ __dict__ __class__ __hash__ __eq__`.split(
    ' ',
  ),
);
/** Names whose meaning only a definition tells. */
const special =
  /^__(?:setstate|getinitargs|new|init|getattribute|getattr|setattr|delattr|del|dict|class|setitem|bases|mro|hash|eq)__$|^_missing_$/;
export const propertyDecorator =
  /^(?:property|(?:functools\.)?cached_property|abc\.abstractproperty|abstractproperty)$|\.(?:setter|getter|deleter)$/;
/** They give a function, or what is called as one, that nothing runs when it is replaced. */
export const methodDecorator =
  /^(?:staticmethod|classmethod|(?:abc\.)?abstract(?:class|static)?method|(?:typing\.)?(?:overload|override|final|no_type_check)|(?:functools\.)?(?:cache|lru_cache|wraps)\b.*|torch\.(?:no_grad|inference_mode|enable_grad)\(\)|torch\.jit\.(?:ignore|export|unused)|(?:typing_extensions|warnings)\.deprecated\b.*)$/s;
/** What it computes is kept in the instance, under its own name. */
const cachedDecorator = /^(?:functools\.)?cached_property$/;

/** They give an argument, an item of it or what a method of it gives. */
const givesBack = /(?:^|\.)(?:max|min|sum|abs|round|str|bytes)$/;

/** Attributes of one class that are told to people. */
const maxAttributes = 1_000;
const maxClassDepth = 8;
const maxBlockDepth = 8;

/** A class statement whose methods are read once all names of its module are known. */
export interface PendingClass {
  readonly body: SyntaxNode | undefined;
  readonly special: Map<string, SpecialMethod>;
  readonly parts: Parts;
}

/** A function of a class that decorators are around which are known by their names alone. */
interface Decorated {
  readonly name: string;
  readonly line: number;
  /** First parts of their names. */
  readonly roots: readonly string[];
}

/** What a class statement says, gathered while its body is read. */
class Parts implements Surroundings {
  constructor(private readonly className: string) {}

  readonly members = new Map<string, number>();
  readonly properties = new Set<string>();
  readonly values = new Map<string, GivenValue>();
  /** Everything that the body binds, and how often. */
  readonly bound = new Map<string, number>();
  readonly held = new Map<string, GivenValue[]>();
  readonly decorated: Decorated[] = [];
  readonly assigned = new Map<string, number>();
  readonly inner = new Map<string, ClassSource>();
  readonly functions = new Map<string, number>();
  readonly declared = new Set<string>();

  /** A name as Python keeps it: what begins with two underscores belongs to its class. */
  private own(name: string): string {
    const isPrivate = name.startsWith('__') && !name.endsWith('__');
    const owner = this.className.replace(/^_+/, '');
    return isPrivate && owner !== '' ? `_${owner}${name}` : name;
  }

  member(name: string, line: number): void {
    this.members.set(this.own(name), line);
  }

  property(name: string): void {
    this.properties.add(this.own(name));
  }

  value(name: string, given: GivenValue): void {
    this.values.set(this.own(name), given);
  }
}

/** Reads class statements of one module. */
export class ClassReader {
  readonly pending: PendingClass[] = [];

  constructor(
    private readonly text: string,
    private readonly lines: LineTable,
    /** No body was left out; else that of `__init__` may be. */
    private readonly isWhole: boolean,
  ) {}

  /** A class statement, and what is around it where it has decorators. */
  read(outer: SyntaxNode, node: SyntaxNode, name: string, depth = 0, around?: Surroundings): ClassSource {
    const bases: Written[] = [];
    const keywords = new Map<string, Written>();
    for (const base of childOf(node, 'superclasses')?.children ?? []) {
      if (base.type === 'comment') continue;
      const key = base.type === 'keyword_argument' ? childOf(base, 'name') : undefined;
      const value = base.type === 'keyword_argument' ? childOf(base, 'value') : undefined;
      if (key !== undefined && value !== undefined) keywords.set(this.textOf(key), this.written(value));
      else bases.push(base.type === 'call' ? this.calledBase(base) : this.written(base));
    }
    const decorators = outer.children.flatMap((child) =>
      child.type === 'decorator' && child.children[0] !== undefined ? [this.written(child.children[0])] : [],
    );
    const parts = new Parts(name);
    const body = childOf(node, 'body');
    this.statements(body?.children ?? [], parts, depth, 0);
    for (const [each, times] of parts.bound)
      if (times > 1) {
        parts.inner.delete(each);
        parts.functions.delete(each);
      }
    if (parts.bound.has('staticmethod')) parts.functions.clear();
    const special = new Map<string, SpecialMethod>();
    this.pending.push({ body, special, parts });
    const { members, properties, values, held, assigned, inner, functions } = parts;
    const attributes = new Set(parts.declared);
    for (const [, attribute] of this.textOf(node).matchAll(setsAttribute)) attributes.add(attribute);
    return {
      name,
      line: this.lineOf(node),
      bases,
      keywords,
      decorators,
      members,
      properties,
      values,
      held,
      assigned,
      special,
      attributes: [...attributes].filter((each) => !members.has(each)).slice(0, maxAttributes),
      inner,
      functions,
      around,
    };
  }

  /** Reads the special methods of all classes. */
  readMethods(meaningOf: (name: string) => Meaning): void {
    for (const { body, special: into, parts } of this.pending) {
      for (const { name, line, roots } of parts.decorated) {
        if (roots.every((root) => isKnownMeaning(meaningOf(root)))) continue;
        // What another module calls cached_property may do anything when it is set.
        parts.property(name);
        parts.member(name, line);
      }
      const open = [...(body?.children ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next.type === 'function_definition') this.method(next, into, meaningOf);
        else if (!/^(?:class_definition|expression_statement|decorator)$/.test(next.type))
          pushAll(open, next.children);
      }
    }
  }

  private textOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  private lineOf(node: SyntaxNode): number {
    return this.lines.lineOf(node.start);
  }

  private statements(nodes: readonly SyntaxNode[], parts: Parts, depth: number, level: number): void {
    for (const node of nodes) {
      const { type } = node;
      if (/^(?:decorated_definition|function_definition|class_definition)$/.test(type)) {
        this.definition(node, parts, depth);
        continue;
      }
      if (type.startsWith('import')) {
        for (const target of namesIn(node))
          this.bound(this.textOf(target), this.given(undefined), this.lineOf(node), parts);
        continue;
      }
      const isBlock = /_statement$|_clause$|^block$/.test(type) && type !== 'expression_statement';
      // Patterns bind names, and nobody nests statements of a class so deep.
      if (type === 'match_statement' || (isBlock && level >= maxBlockDepth))
        parts.assigned.set(type.replace(/_.*/, ''), this.lineOf(node));
      else if (isBlock) {
        this.targets(node, parts);
        this.statements(node.children, parts, depth, level + 1);
      } else this.expression(node, parts);
    }
  }

  /** What expressions bind, in whatever they are; functions and comprehensions bind names of their own. */
  private expression(node: SyntaxNode, parts: Parts): void {
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      this.targets(next, parts);
      const declared = next.type === 'assignment' ? childOf(next, 'left') : undefined;
      if (declared?.type === 'identifier' && !this.textOf(declared).startsWith('__'))
        parts.declared.add(this.textOf(declared));
      if (!/^(?:lambda|for_in_clause|class_definition)$/.test(next.type)) pushAll(open, next.children);
    }
  }

  private targets(node: SyntaxNode, parts: Parts): void {
    for (const { target, value } of boundBy(node))
      if (target.type === 'identifier') {
        const name = this.textOf(target);
        const line = this.lineOf(node);
        this.bound(name, this.given(value), line, parts);
        const isLater = node.type === 'delete_statement' && special.test(name);
        if (isLater) parts.assigned.set(name, line);
        if (value?.type === 'lambda') parts.member(name, line);
        if (value !== undefined && isPlainValue(value)) this.hold(name, value, parts);
      }
  }

  /** Notes calls and names inside of a value, such as a tuple. */
  private hold(name: string, value: SyntaxNode, parts: Parts): void {
    const found: GivenValue[] = [];
    const open = [...value.children];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const isName = next.type === 'identifier' || next.type === 'attribute';
      const given = next.type === 'call' || isName ? this.given(next) : undefined;
      if (given !== undefined) found.push(given);
      else pushAll(open, next.children);
    }
    if (found.length > 0) parts.held.set(name, [...(parts.held.get(name) ?? []), ...found]);
  }

  /** What a name is given; undefined for values that cannot compute. */
  private given(value: SyntaxNode | undefined): GivenValue | undefined {
    if (value === undefined) return { name: '', isCall: false };
    if (value.type === 'assignment') return this.given(childOf(value, 'right'));
    if (value.type === 'lambda' || isPlainValue(value)) return undefined;
    const isCall = value.type === 'call';
    const { name } = this.written(value);
    const keeps =
      isCall && (childOf(value, 'arguments')?.children ?? []).some((each) => this.keeps(each, name));
    return { name: keeps || value.type === 'subscript' ? '' : name, isCall };
  }

  /** Whether a call may give what it is given: a field its default, and some of Python's functions an argument or what it computes. */
  private keeps(argument: SyntaxNode, callee: string): boolean {
    const key = argument.type === 'keyword_argument' ? childOf(argument, 'name') : undefined;
    const given = key === undefined ? argument : childOf(argument, 'value');
    const counts = key === undefined ? givesBack.test(callee) : this.textOf(key) === 'default';
    return counts && given !== undefined && !isPlainThrough(given);
  }

  private definition(node: SyntaxNode, parts: Parts, depth: number): void {
    const inner = node.type === 'decorated_definition' ? childOf(node, 'definition') : node;
    const nameNode = inner === undefined ? undefined : childOf(inner, 'name');
    if (inner === undefined || nameNode === undefined) return;
    const name = this.textOf(nameNode);
    const line = this.lineOf(inner);
    const decorators = node.children.flatMap((child) =>
      child.type === 'decorator' ? [this.textOf(child).slice(1).trim()] : [],
    );
    const isClass = inner.type === 'class_definition';
    const isCached = decorators.some((each) => cachedDecorator.test(each));
    if (!isCached) parts.member(name, line);
    const computes = (each: string) =>
      propertyDecorator.test(each) || (!isClass && !isCached && !methodDecorator.test(each));
    // A metaclass may give a class what computes, too.
    const isMade = isClass && (childOf(inner, 'superclasses')?.children.length ?? 0) > 0;
    if (isMade || decorators.some(computes)) parts.property(name);
    const roots = decorators.map((each) => /^\w+/.exec(each)?.[0] ?? '');
    if (!isClass && roots.length > 0) parts.decorated.push({ name, line, roots });
    parts.bound.set(name, (parts.bound.get(name) ?? 0) + 1);
    if (!isClass && decorators.join() === 'staticmethod') parts.functions.set(name, line);
    if (isClass && depth < maxClassDepth)
      parts.inner.set(name, this.read(node, inner, name, depth + 1, parts));
    if (special.test(name) && (isClass || decorators.length > 0)) parts.assigned.set(name, line);
    // Decorators, bases and defaults of parameters are computed while the class around is made.
    for (const child of node === inner ? inner.children : [...node.children, ...inner.children])
      if (child !== inner && child.field !== 'body') this.expression(child, parts);
  }

  private bound(name: string, given: GivenValue | undefined, line: number, parts: Parts): void {
    const { assigned, declared, bound } = parts;
    bound.set(name, (bound.get(name) ?? 0) + 1);
    if (special.test(name)) assigned.set(name, line);
    else if (!name.startsWith('__')) declared.add(name);
    if (given === undefined) return;
    if (given.isCall && propertyDecorator.test(given.name)) parts.property(name);
    parts.value(name, bound.get(name) === 1 ? given : { ...given, name: '' });
  }

  private method(
    node: SyntaxNode,
    into: Map<string, SpecialMethod>,
    meaningOf: (name: string) => Meaning,
  ): void {
    const nameNode = childOf(node, 'name');
    const name = nameNode === undefined ? '' : this.textOf(nameNode);
    if (!specials.has(name)) return;
    const named =
      name === '__setstate__' ? 'state' : /^__getattr(?:ibute)?__$/.test(name) ? 'text' : 'values';
    const { problem, ...report } = checkBody(node, named, {
      text: this.text,
      meaningOf,
      isCapability: (dotted) => capabilityOf(dotted) !== undefined,
    });
    const isOdd =
      /^async\b/.test(this.textOf(node)) || into.has(name) || (name === '__init__' && !this.isWhole);
    const at = problem !== undefined ? this.lineOf(problem) : isOdd ? this.lineOf(node) : undefined;
    into.set(name, { line: this.lineOf(node), ...report, ...(at === undefined ? {} : { problem: at }) });
  }

  private written(node: SyntaxNode): Written {
    const target =
      node.type === 'call'
        ? childOf(node, 'function')
        : node.type === 'subscript'
          ? childOf(node, 'value')
          : node;
    const isName = target?.type === 'identifier' || target?.type === 'attribute';
    const name = isName ? this.textOf(target).replace(/\s+/g, '') : '';
    return {
      name: /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(name) ? name : '',
      line: this.lineOf(node),
      ...(node.type === 'subscript' ? { isItem: true } : {}),
    };
  }

  /** `namedtuple('P', 'x y')` as a base. */
  private calledBase(node: SyntaxNode): Written {
    const { name, line } = this.written(node);
    return { name: name === '' ? '' : `${name}()`, line };
  }
}

/** Decorators of Python itself, and of libraries that were read. */
function isKnownMeaning(meaning: Meaning): boolean {
  return meaning.kind === 'builtin' || (meaning.kind === 'imported' && isKnownLibrary(meaning.name));
}

const setsAttribute = /\bself\.([A-Za-z_]\w{0,100})\s{0,20}(?::[^=\n]{0,200})?=(?!=)/g;

/** Names that a target, or an import, binds. */
export function namesIn(node: SyntaxNode): SyntaxNode[] {
  if (node.type === 'identifier') return [node];
  if (node.type.startsWith('import'))
    return node.children.flatMap((child) => {
      if (child.type === 'aliased_import') return [childOf(child, 'alias') ?? child];
      return child.type === 'dotted_name' && child.field !== 'module_name' ? child.children.slice(0, 1) : [];
    });
  return patterns.test(node.type) ? node.children.flatMap(namesIn) : [];
}

const patterns =
  /^(?:pattern_list|tuple_pattern|list_pattern|list_splat_pattern|expression_list|tuple|list|as_pattern_target)$/;
