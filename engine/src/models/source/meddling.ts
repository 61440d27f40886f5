import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';

/** What changes classes and names of a module behind their own statements. */
export interface Meddling {
  /** The first statement that does. */
  readonly first: SyntaxNode | undefined;
  /** Names that expressions, handlers and functions bind in the module. */
  readonly rebound: readonly { readonly name: string; readonly node: SyntaxNode }[];
}

/** Special names that no statement of a module sets on anything. */
const special =
  /^__(?:setstate|new|init|getattribute|getattr|setattr|delattr|del|dict|class|setitem|bases|mro)__$/;
const acting = new Set([
  'setattr',
  'delattr',
  'globals',
  'vars',
  'locals',
  'exec',
  'eval',
  '__import__',
  'compile',
]);
/** What reads objects, which runs whatever they ask for; and what reads plain data. */
const loading =
  /(?:^|\.)(?:load|loads|read_pickle|load_model|load_learner|from_pretrained|load_state_dict_from_url)$/;
const plainLoading = /^(?:json|toml|tomli|tomllib|yaml|orjson|ujson)\./;

/**
 * Finds what makes the statements of a module not tell what it defines: a special name that is set on anything, anywhere in it, and, while
 * it is imported, attributes that are set by computed names and objects that are loaded. Functions that run then are followed.
 */
export function findMeddling(statements: readonly SyntaxNode[], text: string): Meddling {
  return new MeddlingWalk(text).run(statements);
}

class MeddlingWalk {
  private first: SyntaxNode | undefined;
  private readonly rebound: { name: string; node: SyntaxNode }[] = [];
  private readonly functions = new Map<string, SyntaxNode>();
  private readonly called = new Set<string>();
  private readonly open: [node: SyntaxNode, runs: boolean][] = [];

  constructor(private readonly text: string) {}

  run(statements: readonly SyntaxNode[]): Meddling {
    for (const node of statements) this.open.push([node, true]);
    this.look();
    const followed = new Set<SyntaxNode>();
    for (let more = true; more; ) {
      more = false;
      for (const name of [...this.called]) {
        const definition = this.functions.get(name);
        if (definition === undefined || followed.has(definition)) continue;
        followed.add(definition);
        more = true;
        for (const child of childOf(definition, 'body')?.children ?? []) this.open.push([child, true]);
      }
      this.look();
    }
    return { first: this.first, rebound: this.rebound };
  }

  private textOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  private note(node: SyntaxNode): void {
    if (this.first === undefined || node.start < this.first.start) this.first = node;
  }

  private look(): void {
    for (let next = this.open.pop(); next !== undefined; next = this.open.pop()) {
      const [node, runs] = next;
      this.visit(node, runs);
      const isFunction = node.type === 'function_definition' && !this.runsForClasses(node);
      for (const child of node.children)
        this.open.push([child, runs && node.type !== 'lambda' && !(isFunction && child.field === 'body')]);
    }
  }

  /** Methods that Python runs while a class is made. */
  private runsForClasses(definition: SyntaxNode): boolean {
    const name = childOf(definition, 'name');
    return (
      name !== undefined &&
      /^__(?:init_subclass|set_name|class_getitem|prepare|mro_entries)__$/.test(this.textOf(name))
    );
  }

  private visit(node: SyntaxNode, runs: boolean): void {
    switch (node.type) {
      case 'assignment':
      case 'augmented_assignment':
        this.assignment(node, runs);
        return;
      case 'call':
        if (runs) this.call(node);
        return;
      case 'decorator': {
        const [made] = node.children;
        if (runs && made?.type === 'identifier') this.called.add(this.textOf(made));
        return;
      }
      case 'function_definition': {
        const name = childOf(node, 'name');
        if (name !== undefined) this.functions.set(this.textOf(name), node);
        return;
      }
      case 'global_statement':
        for (const name of node.children) this.rebound.push({ name: this.textOf(name), node });
        return;
      case 'named_expression':
      case 'as_pattern_target': {
        const name = childOf(node, 'name') ?? node.children[0];
        if (runs && name?.type === 'identifier') this.rebound.push({ name: this.textOf(name), node });
        return;
      }
      case 'match_statement':
        // Its patterns bind names.
        if (runs) this.note(node);
        return;
      default:
    }
  }

  private assignment(node: SyntaxNode, runs: boolean): void {
    const left = childOf(node, 'left');
    const targets = left?.type === 'pattern_list' ? left.children : left === undefined ? [] : [left];
    for (const target of targets) {
      const attribute = target.type === 'attribute' ? childOf(target, 'attribute') : undefined;
      if (attribute !== undefined && special.test(this.textOf(attribute))) {
        // A `__setstate__` may give an instance its dictionary.
        const object = childOf(target, 'object');
        const isOwn =
          this.textOf(attribute) === '__dict__' && object !== undefined && this.textOf(object) === 'self';
        if (!isOwn) this.note(node);
      }
      const isTable = target.type === 'subscript' && /\b(?:__dict__|modules)\s*\[/.test(this.textOf(target));
      if (runs && isTable) this.note(node);
    }
  }

  private call(node: SyntaxNode): void {
    const callee = childOf(node, 'function');
    const name = callee === undefined ? '' : this.textOf(callee);
    const makesType = name === 'type' && (childOf(node, 'arguments')?.children.length ?? 0) > 1;
    if (acting.has(name) || makesType || (loading.test(name) && !plainLoading.test(name))) this.note(node);
    if (callee?.type === 'identifier') this.called.add(name);
  }
}
