/** A named node of the syntax tree. Offsets are UTF-16, shifted by the base given to `read`. */
export interface SyntaxNode {
  /** Name in the grammar: `call`, `identifier`, `ERROR`... */
  readonly type: string;
  /** Role in the parent: `function`, `arguments`, `left`... */
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly parent: SyntaxNode | undefined;
  readonly children: SyntaxNode[];
  /** The scope of an identifier, string or call; filled in by `collectScopes`. */
  scope?: Scope;
}

/** What a name is set to: an imported thing, an expression, a class, or something that is not followed. */
export type Bound =
  | { readonly kind: 'import'; readonly name: string }
  | { readonly kind: 'star'; readonly module: string }
  | { readonly kind: 'value'; readonly node: SyntaxNode }
  | { readonly kind: 'class'; readonly node: SyntaxNode; readonly scope?: Scope }
  | { readonly kind: 'function'; readonly node: SyntaxNode }
  | { readonly kind: 'parameter'; readonly definition: SyntaxNode; readonly parameter: SyntaxNode }
  /** An item that a statement puts into a dictionary: bound under the dictionary's name with `[]` behind it. */
  | { readonly kind: 'item'; readonly key: SyntaxNode; readonly value: SyntaxNode }
  /** Something that `from` holds or gives: an item of what a loop runs over. */
  | { readonly kind: 'opaque'; readonly from?: SyntaxNode };

export interface Binding {
  readonly bound: Bound;
  /** From where on the name has this value. A node and not an offset: statements move when others before them change. */
  readonly since: Since;
  /** The branch that may not run (`if`, `except`, a loop's body...) and holds the binding. */
  readonly branch: SyntaxNode | undefined;
}

/** An edge of a node. */
export interface Since {
  readonly node: SyntaxNode;
  readonly edge: 'start' | 'end';
}

/** Offset from which a name has a binding's value. */
export function orderOf({ since: { node, edge } }: Binding): number {
  return node[edge];
}

export class Scope {
  readonly bindings = new Map<string, Binding[]>();
  /** Names that `global` or `nonlocal` moved to another scope. */
  readonly moved = new Map<string, Scope>();
  /** Of a class: what its methods set on `self`, by name. */
  readonly members = new Map<string, SyntaxNode[]>();
  /** Of a module: where the names that one statement binds are noted, so that they can be bound again without reading it. */
  record: [name: string, binding: Binding][] | undefined;

  constructor(
    readonly kind: 'module' | 'function' | 'class' | 'comprehension',
    readonly parent: Scope | undefined,
    /** The definition of a class or function. */
    readonly node?: SyntaxNode,
  ) {}

  bind(name: string, bound: Bound, since: Since, branch: SyntaxNode | undefined): void {
    const target = this.moved.get(name);
    if (target !== undefined) {
      // Whether and when the function runs is unknown, so the binding is one possibility.
      target.bind(name, bound, since, branch ?? movedBranch);
      return;
    }
    const binding = { bound, since, branch };
    this.record?.push([name, binding]);
    this.add(name, binding);
  }

  add(name: string, binding: Binding): void {
    const list = this.bindings.get(name);
    if (list === undefined) this.bindings.set(name, [binding]);
    else list.push(binding);
  }
}

const movedBranch: SyntaxNode = {
  type: 'block',
  field: undefined,
  start: -1,
  end: -1,
  parent: undefined,
  children: [],
};

export function startOf(node: SyntaxNode): Since {
  return { node, edge: 'start' };
}

export function endOf(node: SyntaxNode): Since {
  return { node, edge: 'end' };
}

export function enclosingFunction(scope: Scope): Scope {
  let target = scope.parent;
  while (target?.parent !== undefined && target.kind !== 'function') target = target.parent;
  return target ?? scope;
}

/** The class whose method a scope belongs to. */
export function enclosingClass(from: Scope | undefined): Scope | undefined {
  let scope = from;
  for (let steps = 0; scope !== undefined && scope.kind !== 'class' && steps < 100; steps++)
    scope = scope.parent;
  return scope?.kind === 'class' ? scope : undefined;
}
