import { unescapePython } from '../syntax/escapes';
import {
  type Binding,
  type Bound,
  enclosingClass,
  orderOf,
  type Scope,
  type SyntaxNode,
} from '../syntax/node';
import { childOf } from '../syntax/syntax';

/** Possible values of a name that are looked at. */
export const possibilities = 16;
/** Scopes that a name is looked up through. */
export const enclosing = 100;
/** Classes that derive from each other. */
const inherits = 8;

/** What a statement puts into a dictionary. */
interface Item {
  readonly value: SyntaxNode;
  /** It is set in a branch that may not run. */
  readonly isPossible: boolean;
}

/** What the names of one document are bound to, as written: nothing is evaluated. */
export class Bindings {
  /** Names that were looked up in the module's scope. */
  protected names = new Set<string>();

  constructor(protected readonly text: string) {}

  /** Notes that what is evaluated depends on a name of the module, or on something beside names. */
  note(name: string): void {
    this.names.add(name);
  }

  textOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  /** The written text between two offsets. */
  between(start: number, end: number): string {
    return this.text.slice(start, end);
  }

  /** The text of a string without interpolation; undefined for bytes and anything that is not known. */
  stringOf(node: SyntaxNode): string | undefined {
    if (node.type === 'concatenated_string') {
      const parts = node.children.filter((child) => child.type === 'string');
      if (parts.length > 64) return undefined;
      const texts = parts.map((part) => this.stringOf(part));
      return texts.includes(undefined) ? undefined : texts.join('');
    }
    if (node.children.some((child) => child.type === 'interpolation')) return undefined;
    const opening = node.children.find((child) => child.type === 'string_start');
    const closing = node.children.filter((child) => child.type === 'string_end').at(-1);
    if (opening === undefined || closing === undefined) return undefined;
    const prefix = this.textOf(opening).toLowerCase();
    if (prefix.includes('b')) return undefined;
    const body = this.text.slice(opening.end, closing.start);
    return prefix.includes('r') ? body : unescapePython(body);
  }

  /** Items that statements put into the dictionary of a name before a use of it, first to last. */
  itemsOf(node: SyntaxNode): ReadonlyMap<string, Item> {
    const items = new Map<string, Item>();
    if (node.type !== 'identifier') return items;
    const name = `${this.textOf(node)}[]`;
    for (let scope = node.scope, climbed = 0; scope !== undefined && climbed < enclosing; climbed++) {
      if (scope.kind === 'module') this.names.add(name);
      const bindings = scope.bindings.get(name);
      for (const { bound, since, branch } of bindings ?? []) {
        if (bound.kind !== 'item' || since.node.end > node.start) continue;
        const key = bound.key.type === 'string' ? this.stringOf(bound.key) : this.textOf(bound.key);
        const isPossible = branch !== undefined && !(node.start >= branch.start && node.start < branch.end);
        if (key !== undefined) items.set(key, { value: bound.value, isPossible });
      }
      if (bindings !== undefined) break;
      scope = scope.parent;
    }
    return items;
  }

  /** Expressions that methods of the class around a scope, or of those that it derives from, set `self.<name>` to. */
  memberNodes(name: string, from: Scope | undefined): readonly SyntaxNode[] {
    let owner = enclosingClass(from);
    for (let steps = 0; owner !== undefined && steps < inherits; steps++) {
      const set = owner.members.get(name)?.slice(0, possibilities) ?? [];
      const inBody = (owner.bindings.get(name) ?? []).flatMap(({ bound }) =>
        bound.kind === 'value' || bound.kind === 'class' ? [bound.node] : [],
      );
      if (set.length > 0 || owner.bindings.has(name)) return [...set, ...inBody.slice(-1)];
      owner = this.baseOf(owner);
    }
    return [];
  }

  /** The first class of this file that a class derives from. */
  baseOf({ node, parent }: Scope): Scope | undefined {
    for (const base of node === undefined ? [] : (childOf(node, 'superclasses')?.children ?? [])) {
      if (base.type !== 'identifier') continue;
      const name = this.textOf(base);
      if (parent?.kind === 'module') this.names.add(name);
      const bound = parent?.bindings.get(name)?.at(-1)?.bound;
      if (bound?.kind === 'class' && bound.scope !== undefined && bound.node !== node) return bound.scope;
    }
    return undefined;
  }

  /** What a name may be bound to as seen from a node: the bindings that may be in force, last first. */
  bindingsOf(node: SyntaxNode): readonly Bound[] {
    const name = this.textOf(node);
    let deferred = false;
    let scope = node.scope;
    for (let climbed = 0; scope !== undefined && climbed < enclosing; climbed++) {
      if (scope.kind !== 'class' || !deferred) {
        const target = scope.moved.get(name) ?? scope;
        if (target.kind === 'module') this.names.add(name);
        const named = target.bindings.get(name);
        if (named !== undefined) {
          const last = deferred || target !== scope ? named.length - 1 : lastBefore(named, node.start);
          const found: Bound[] = [];
          for (let index = last; index >= 0 && found.length < possibilities; index--) {
            const { bound, branch } = named[index];
            found.push(bound);
            // `a += b` keeps what the name was.
            if (bound.kind === 'opaque' && bound.from?.parent?.type === 'augmented_assignment') continue;
            if (branch === undefined || (node.start >= branch.start && node.start < branch.end)) break;
          }
          return found;
        }
      }
      if (scope.kind === 'function') deferred = true;
      scope = scope.parent;
    }
    return [];
  }
}

/** The outermost scope around one. */
export function moduleOf(from: Scope | undefined): Scope | undefined {
  let scope = from;
  for (let steps = 0; scope?.parent !== undefined && steps < enclosing; steps++) scope = scope.parent;
  return scope;
}

/** Index of the last binding that begins at an offset or before it; -1 where there is none. */
export function lastBefore(bindings: readonly Binding[], at: number): number {
  let low = -1;
  let high = bindings.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (orderOf(bindings[middle]) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
