import { t } from '../../../../../l10n/messages';
import { pushAll } from '../../../pushAll';
import type { SyntaxNode } from '../../../python/syntax/node';
import { childOf } from '../../../python/syntax/syntax';
import { isStandard } from '../../formats/reviewed/calls';
import type { ConfiguredName } from '../../pickle/globals/derived';
import { Prevention } from '../derivation';
import { sayImports } from '../derive';
import { lookUp, lookUpIn } from '../lookup';
import { isConstantNode } from '../nameCheck';
import type { Doubt, PlacedModule, SourceRoom } from '../sourceRoom';
import { checkWork, type Named, WorkDoubt } from './workCheck';
import { isConfiguredBase, laterMethods } from './workNames';

/** Definitions that are read for one name. */
const maxDefinitions = 300;
/** Nodes within nodes. */
const maxDepth = 500;

/** What a class or a function does that a Keras configuration names: nothing but computing, or a line that may do more. */
export type Configured =
  | { readonly kind: 'derived'; readonly modules: ReadonlySet<PlacedModule> }
  | { readonly kind: 'prevented'; readonly module: PlacedModule; readonly doubt: Doubt }
  | { readonly kind: 'missing' };

/** A module's text and statements, read whole. */
interface Tree {
  readonly text: string;
  readonly statements: readonly SyntaxNode[];
}

/**
 * Reads what making an object of a configuration runs: the import of its module, and every method of its class that Keras calls for that
 * (`__init__`, `from_config`, `build`, `call` and so on), with the functions and classes that these use. Nothing is run.
 */
export async function deriveConfigured(room: SourceRoom, named: ConfiguredName): Promise<Configured> {
  const reading = new Reading(room);
  try {
    const module = named.module ?? (await room.ownModuleWith(named.name));
    const isRead = module !== undefined && (await reading.of(`${module}.${named.name}`, named.registered));
    return isRead ? { kind: 'derived', modules: reading.modules } : { kind: 'missing' };
  } catch (error) {
    if (!(error instanceof Prevention)) throw error;
    return { kind: 'prevented', module: error.module, doubt: error.doubt };
  }
}

class Reading {
  readonly modules = new Set<PlacedModule>();
  private readonly trees = new Map<PlacedModule, Tree>();
  private readonly open: (readonly [module: PlacedModule, name: string])[] = [];
  private readonly seen = new Set<string>();
  /** Where something is made of a configuration, and where one is put together. */
  private readonly configured = new Map<'made' | 'put', readonly [module: PlacedModule, node: SyntaxNode]>();

  constructor(private readonly room: SourceRoom) {}

  async of(dotted: string, registered: string | undefined): Promise<boolean> {
    if (isStandard(dotted)) return false;
    const found = await lookUp(this.room, dotted, this.modules);
    if (found.kind === 'elsewhere') return false;
    if (found.kind === 'doubt') throw new Prevention(found.module, found.doubt);
    await this.sayRegistered(found.module, dotted, registered);
    this.open.push([
      found.module,
      found.kind === 'class' ? found.source.name : dotted.slice(dotted.lastIndexOf('.') + 1),
    ]);
    for (let next = this.open.pop(); next !== undefined; next = this.open.pop())
      await this.definition(...next);
    await sayImports(this.room, dotted, this.modules);
    const made = this.configured.get('made');
    const put = this.configured.get('put');
    if (made !== undefined && put !== undefined) this.refuse(put[0], put[1], t('configured.puts-together'));
    return true;
  }

  /** Refuses a class of another package by its name: Keras asks its own list of registered names before the module. */
  private async sayRegistered(
    module: PlacedModule,
    dotted: string,
    registered: string | undefined,
  ): Promise<void> {
    if (registered === undefined) return;
    const name = dotted.slice(dotted.lastIndexOf('.') + 1);
    const tree = await this.tree(module);
    const node = definitionOf(tree, name);
    const isThis = node?.children.some(
      (child) =>
        child.type === 'decorator' &&
        registeredAs(tree.text.slice(child.start, child.end), name) === registered,
    );
    if (node !== undefined && isThis !== true)
      this.refuse(module, node, t('configured.not-registered', name, registered));
  }

  private async definition(module: PlacedModule, name: string): Promise<void> {
    const key = `${module.path}\0${name}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.modules.add(module);
    const tree = await this.tree(module);
    const [first] = tree.statements;
    if (this.seen.size > maxDefinitions) this.refuse(module, first, t('configured.too-many', maxDefinitions));
    const node = definitionOf(tree, name);
    if (node === undefined)
      throw new Prevention(module, { path: module.path, why: t('lookup.not-a-class', name) });
    const used: [string, SyntaxNode][] = [];
    try {
      await this.read(module, tree, node, used);
    } catch (error) {
      if (error instanceof WorkDoubt) this.refuse(module, error.node, error.why);
      throw error;
    }
    for (const [written, at] of used) await this.follow(module, written, at);
  }

  /** Checks a function, or what a class statement says and each of its methods that may run. */
  private async read(
    module: PlacedModule,
    tree: Tree,
    outer: SyntaxNode,
    used: [string, SyntaxNode][],
  ): Promise<void> {
    const node = outer.type === 'decorated_definition' ? childOf(outer, 'definition') : outer;
    const members = new Set(
      node?.type === 'class_definition' ? await this.membersOf(module, tree, node) : [],
    );
    const context = {
      text: tree.text,
      members,
      meaningOf: (name: string) => meaningOf(module, tree, name),
      uses: (name: string, at: SyntaxNode) => used.push([name, at]),
      configures: (what: 'made' | 'put', at: SyntaxNode) => this.configured.set(what, [module, at]),
    };
    if (node === undefined || node.type === 'function_definition') {
      checkWork(outer, context);
      return;
    }
    for (const child of outer === node ? [] : outer.children)
      if (child.type === 'decorator') checkWork(child, context);
    for (const statement of childOf(node, 'body')?.children ?? []) {
      const inner = statement.type === 'decorated_definition' ? childOf(statement, 'definition') : statement;
      const name = inner === undefined ? undefined : childOf(inner, 'name');
      const isLater =
        inner?.type === 'function_definition' &&
        name !== undefined &&
        laterMethods.has(tree.text.slice(name.start, name.end));
      if (!isLater) checkWork(statement, context);
    }
  }

  /** Names of methods and attributes of a class and of those above it that are read, which are put on the list. */
  private async membersOf(module: PlacedModule, tree: Tree, node: SyntaxNode): Promise<readonly string[]> {
    const name = childOf(node, 'name');
    const written = name === undefined ? '' : tree.text.slice(name.start, name.end);
    const binding = module.source?.bindings.get(written)?.find(({ kind }) => kind === 'class');
    if (binding?.kind !== 'class') throw new WorkDoubt(node, t('lookup.not-a-class', written));
    const { source } = binding;
    const members = [...source.members.keys(), ...source.attributes];
    if (source.keywords.has('metaclass')) throw new WorkDoubt(node, t('derive.metaclass', written));
    for (const base of source.bases) {
      const dotted = base.name === '' ? '' : dottedOf(module, base.name);
      if (dotted !== undefined && isConfiguredBase(dotted)) continue;
      const found = base.name === '' ? undefined : await lookUpIn(this.room, module, base.name, this.modules);
      if (found?.kind === 'doubt') throw new Prevention(found.module, found.doubt);
      if (found?.kind !== 'class') throw new WorkDoubt(node, t('derive.base-unknown', dotted ?? base.name));
      this.open.push([found.module, found.source.name]);
      pushAll(members, [...found.source.members.keys(), ...found.source.attributes]);
    }
    return members;
  }

  /** A name that a definition uses: of its module, or imported. */
  private async follow(module: PlacedModule, written: string, at: SyntaxNode): Promise<void> {
    const isOwn = !written.includes('.') && module.source?.bindings.has(written) === true;
    const found = isOwn
      ? await lookUpIn(this.room, module, written, this.modules)
      : await lookUp(this.room, written, this.modules);
    if (found.kind === 'doubt') throw new Prevention(found.module, found.doubt);
    if (found.kind === 'class') this.open.push([found.module, found.source.name]);
    else if (found.kind === 'function')
      this.open.push([found.module, written.slice(written.lastIndexOf('.') + 1)]);
    else this.refuse(module, at, t('configured.not-read', written));
  }

  private async tree(module: PlacedModule): Promise<Tree> {
    let tree = this.trees.get(module);
    if (tree === undefined) {
      tree = await this.room.textOf(module);
      if (tree === undefined)
        throw new Prevention(module, module.doubt ?? { path: module.path, why: t('source-room.unreadable') });
      // Of libraries, bodies of functions are read here for the first time.
      const deep = tooDeep(tree.statements);
      this.trees.set(module, tree);
      if (deep !== undefined) this.refuse(module, deep, t('source-room.not-read-with-certainty'));
    }
    return tree;
  }

  private refuse(module: PlacedModule, node: SyntaxNode, why: string): never {
    const text = this.trees.get(module)?.text ?? '';
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < node.start; at = text.indexOf('\n', at + 1)) line++;
    throw new Prevention(module, { path: module.path, line, why });
  }
}

/** The first node that lies deeper than anybody writes, and than what follows the tree may go. */
function tooDeep(statements: readonly SyntaxNode[]): SyntaxNode | undefined {
  let level: SyntaxNode[] = [...statements];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) return level[0];
    const next: SyntaxNode[] = [];
    for (const node of level) pushAll(next, node.children);
    level = next;
  }
  return undefined;
}

/** The statement of a module that defines a name. */
function definitionOf({ text, statements }: Tree, name: string): SyntaxNode | undefined {
  const open = [...statements];
  for (let node = open.shift(); node !== undefined; node = open.shift()) {
    const inner = node.type === 'decorated_definition' ? childOf(node, 'definition') : node;
    if (inner !== undefined && /^(?:class|function)_definition$/.test(inner.type)) {
      const written = childOf(inner, 'name');
      if (written !== undefined && text.slice(written.start, written.end) === name) return node;
    } else if (/_statement$|_clause$|^block$/.test(node.type)) pushAll(open, node.children);
  }
  return undefined;
}

/** The name that a decorator registers a class by; undefined for one that does not. Source: keras.src.saving.object_registration. */
function registeredAs(decorator: string, className: string): string | undefined {
  const given = /\bregister_keras_serializable\(([^()]{0,200})\)\s*$/.exec(decorator)?.[1];
  if (given === undefined) return undefined;
  const texts = [...given.matchAll(/(?:\b(package|name)\s{0,9}=\s{0,9})?["']([^"'\\]{0,100})["']/g)];
  const named = (key: string, index: number) =>
    texts.find(([, word]) => word === key)?.[2] ??
    (texts[index]?.[1] === undefined ? texts[index]?.[2] : undefined);
  return `${named('package', 0) ?? 'Custom'}>${named('name', 1) ?? className}`;
}

/** The dotted name that a module's name stands for; undefined for one of its own. */
function dottedOf({ source }: PlacedModule, written: string): string | undefined {
  const [root, ...rest] = written.split('.');
  const bindings = source?.bindings.get(root) ?? [];
  if (bindings.length === 0) return (source?.stars.length ?? 0) === 0 ? `builtins.${written}` : undefined;
  const [only] = bindings;
  return bindings.length === 1 && only.kind === 'import' ? [only.name, ...rest].join('.') : undefined;
}

function meaningOf({ source }: PlacedModule, tree: Tree, name: string): Named {
  const bindings = source?.bindings.get(name) ?? [];
  if (bindings.length === 0) return { kind: (source?.stars.length ?? 1) === 0 ? 'builtin' : 'other' };
  const [only] = bindings;
  if (bindings.length > 1) return { kind: 'other' };
  if (only.kind === 'import') return { kind: 'imported', name: only.name };
  if (only.kind === 'class' || only.kind === 'function') return { kind: 'defined' };
  return { kind: only.kind === 'none' || isConstantName(tree, name) ? 'constant' : 'other' };
}

/** True for a name that a module sets once, to a number, a text, or a list of such. */
function isConstantName({ text, statements }: Tree, name: string): boolean {
  const isConstant = (node: SyntaxNode): boolean =>
    isConstantNode(node) ||
    (/^(?:tuple|list|set|parenthesized_expression|unary_operator|binary_operator)$/.test(node.type) &&
      node.children.every(isConstant));
  return statements.some((statement) =>
    statement.children.some((child) => {
      const left = child.type === 'assignment' ? childOf(child, 'left') : undefined;
      const right = child.type === 'assignment' ? childOf(child, 'right') : undefined;
      return (
        left?.type === 'identifier' &&
        text.slice(left.start, left.end) === name &&
        right !== undefined &&
        isConstant(right)
      );
    }),
  );
}
