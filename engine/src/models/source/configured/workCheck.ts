import { t } from '../../../../../l10n/messages';
import type { SyntaxNode } from '../../../python/syntax/node';
import { childOf } from '../../../python/syntax/syntax';
import { isConstantNode } from '../nameCheck';
import {
  isBuiltin,
  isComputing,
  isPackage,
  isPlainAttribute,
  isValueMethod,
  laterMethods,
  makesOfConfiguration,
} from './workNames';

/** What a name of the module means. */
export type Named =
  | { readonly kind: 'imported'; readonly name: string }
  /** A class or a function of the module, which is read as well. */
  | { readonly kind: 'defined' }
  | { readonly kind: 'constant' }
  | { readonly kind: 'builtin' }
  | { readonly kind: 'other' };

/** What a definition is read with. */
export interface WorkContext {
  readonly text: string;
  meaningOf(name: string): Named;
  /** Methods of the class and of those above it, and attributes that they set. */
  readonly members: ReadonlySet<string>;
  /** Told of each name that must be read too: one of the module, or the dotted name of an import. */
  uses(name: string, node: SyntaxNode): void;
  /** Told that something is made of a configuration (`made`), or that the code puts one together (`put`). */
  configures(what: 'made' | 'put', node: SyntaxNode): void;
}

/** Raised inside of the check by what is not known to compute only. */
export class WorkDoubt extends Error {
  constructor(
    readonly node: SyntaxNode,
    readonly why: string,
  ) {
    super(why);
  }
}

/**
 * Reads a definition that making an object of a configuration may run, by default deny: it may compute with Keras, TensorFlow and numpy, and call
 * what it was given, since all that the file can give was judged there. Whatever else it names must be read too. @throws WorkDoubt
 */
export function checkWork(definition: SyntaxNode, context: WorkContext): void {
  new WorkCheck(context).definition(definition);
}

class WorkCheck {
  private locals: ReadonlySet<string> = new Set();
  private readonly imported = new Map<string, string>();

  constructor(private readonly context: WorkContext) {}

  definition(node: SyntaxNode): void {
    const locals = new Set<string>();
    this.collect(node, locals, true);
    this.locals = locals;
    for (const name of locals)
      if (!this.imported.has(name) && /^(?:imported|defined)$/.test(this.context.meaningOf(name).kind))
        throw new WorkDoubt(node, t('configured.bound-twice', name));
    this.visit(node);
  }

  private textOf(node: SyntaxNode): string {
    return this.context.text.slice(node.start, node.end);
  }

  /** Names that the definition binds, parts of it included, and what it imports. */
  private collect(node: SyntaxNode, into: Set<string>, isTop: boolean): void {
    const add = (target: SyntaxNode | undefined): void => {
      if (target === undefined) return;
      if (target.type === 'identifier') into.add(this.textOf(target));
      else if (!/^(?:attribute|subscript|call)$/.test(target.type)) target.children.forEach(add);
    };
    switch (node.type) {
      case 'assignment':
      case 'augmented_assignment':
      case 'for_statement':
      case 'for_in_clause':
        add(childOf(node, 'left'));
        break;
      case 'named_expression':
        add(childOf(node, 'name'));
        break;
      case 'as_pattern_target':
        node.children.forEach(add);
        break;
      case 'parameters':
      case 'lambda_parameters':
        for (const parameter of node.children)
          add(
            childOf(parameter, 'name') ??
              (parameter.type === 'typed_parameter' ? parameter.children[0] : parameter),
          );
        break;
      case 'function_definition':
      case 'class_definition':
        if (!isTop) add(childOf(node, 'name'));
        break;
      case 'import_statement':
      case 'import_from_statement':
        this.importedIn(node, into);
        return;
    }
    const isAround = isTop && node.type === 'decorated_definition';
    for (const child of node.children) this.collect(child, into, isAround);
  }

  private importedIn(node: SyntaxNode, into: Set<string>): void {
    const from = childOf(node, 'module_name');
    const module = from === undefined ? '' : this.textOf(from);
    if (module.startsWith('.')) throw new WorkDoubt(node, t('configured.not-read', module));
    for (const child of node.children) {
      if (child === from) continue;
      const written = child.type === 'aliased_import' ? childOf(child, 'name') : child;
      const alias = child.type === 'aliased_import' ? childOf(child, 'alias') : undefined;
      if (written === undefined || child.type === 'wildcard_import')
        throw new WorkDoubt(node, t('configured.not-read', module));
      const name = this.textOf(written);
      const bound = alias === undefined ? name.split('.', 1)[0] : this.textOf(alias);
      into.add(bound);
      this.imported.set(bound, module !== '' ? `${module}.${name}` : alias === undefined ? bound : name);
    }
  }

  private visit(node: SyntaxNode): void {
    switch (node.type) {
      case 'comment':
      case 'type':
      case 'import_statement':
      case 'import_from_statement':
        return;
      case 'global_statement':
      case 'exec_statement':
      case 'ERROR':
        throw new WorkDoubt(node, t('configured.not-read', this.textOf(node).slice(0, 60)));
      case 'decorator':
        if (/^@\s*\w+\.(?:setter|getter|deleter)\s*$/.test(this.textOf(node))) return;
        break;
      case 'function_definition':
      case 'class_definition':
        for (const child of node.children) if (child.field !== 'name') this.visit(child);
        return;
      case 'default_parameter':
      case 'typed_default_parameter':
      case 'keyword_argument': {
        const value = childOf(node, 'value');
        if (value !== undefined) this.visit(value);
        return;
      }
      case 'assignment':
      case 'augmented_assignment':
        this.target(childOf(node, 'left'));
        break;
      case 'pair':
        if (this.isOpenKey(childOf(node, 'key'))) this.context.configures('put', node);
        break;
      case 'identifier':
        this.name(node, [this.textOf(node)]);
        return;
      case 'attribute':
        this.attribute(node);
        return;
      case 'call':
        this.call(node);
        return;
    }
    for (const child of node.children) this.visit(child);
  }

  /** What is set must belong to the instance, or be a name or an item of something local. */
  private target(node: SyntaxNode | undefined): void {
    if (node?.type === 'subscript' && this.isOpenKey(childOf(node, 'subscript')))
      this.context.configures('put', node);
    let root = node;
    while (root !== undefined && (root.type === 'attribute' || root.type === 'subscript'))
      root = childOf(root, root.type === 'attribute' ? 'object' : 'value');
    if (root === undefined || root === node || root.type !== 'identifier') return;
    const name = this.textOf(root);
    if (!this.locals.has(name) || this.imported.has(name))
      throw new WorkDoubt(root, t('configured.sets', name));
  }

  /** A key that may be one by which a configuration names a class. */
  private isOpenKey(key: SyntaxNode | undefined): boolean {
    if (key === undefined || key.type === 'integer' || key.type === 'slice') return false;
    const isText = key.type === 'string' && isConstantNode(key);
    return (
      !isText ||
      /^\w*["']+(?:class_name|module|registered_name|config|\w*function\w*)["']+$/.test(this.textOf(key))
    );
  }

  /** The names of a chain of attributes whose first part is a name; undefined for attributes of anything else. */
  private chain(node: SyntaxNode): string[] | undefined {
    if (node.type === 'identifier') return [this.textOf(node)];
    if (node.type !== 'attribute') return undefined;
    const object = childOf(node, 'object');
    const attribute = childOf(node, 'attribute');
    const above = object === undefined ? undefined : this.chain(object);
    return above === undefined || attribute === undefined ? undefined : [...above, this.textOf(attribute)];
  }

  /** A name that is used, and the attributes behind it. */
  private name(node: SyntaxNode, names: readonly string[]): void {
    const [root, ...rest] = names;
    for (const part of rest)
      if (!isPlainAttribute(part)) throw new WorkDoubt(node, t('configured.not-read', names.join('.')));
    const local = this.imported.get(root);
    if (local === undefined && this.locals.has(root)) return;
    const meaning: Named =
      local === undefined ? this.context.meaningOf(root) : { kind: 'imported', name: local };
    switch (meaning.kind) {
      case 'constant':
        return;
      case 'defined':
        this.context.uses(root, node);
        return;
      case 'builtin':
        if (isBuiltin(root)) return;
        break;
      case 'imported': {
        const dotted = [meaning.name, ...rest].join('.');
        if (isComputing(dotted)) return;
        if (!isPackage(meaning.name)) {
          this.context.uses(dotted, node);
          return;
        }
        break;
      }
      default:
    }
    throw new WorkDoubt(node, t('configured.not-read', names.join('.')));
  }

  private attribute(node: SyntaxNode): void {
    const names = this.chain(node);
    if (names !== undefined) {
      this.name(node, names);
      return;
    }
    const attribute = childOf(node, 'attribute');
    const object = childOf(node, 'object');
    if (attribute !== undefined && !isPlainAttribute(this.textOf(attribute)))
      throw new WorkDoubt(node, t('configured.not-read', this.textOf(attribute)));
    if (object !== undefined) this.visit(object);
  }

  private call(node: SyntaxNode): void {
    const callee = childOf(node, 'function');
    const given = childOf(node, 'arguments');
    if (callee === undefined || given === undefined)
      throw new WorkDoubt(node, t('configured.not-read', '()'));
    this.visit(callee);
    const names = this.chain(callee);
    const dotted = names === undefined ? undefined : this.dotted(names);
    if (dotted !== undefined && makesOfConfiguration(dotted)) this.context.configures('made', node);
    else if (callee.type === 'attribute' && dotted === undefined) this.method(callee, names);
    else if (callee.type === 'identifier' && dotted === undefined)
      this.builtin(node, this.textOf(callee), given.children);
    this.visit(given);
  }

  /** The dotted name that a chain stands for, where it starts with an import. */
  private dotted([root, ...rest]: readonly string[]): string | undefined {
    const local = this.imported.get(root);
    if (local === undefined && this.locals.has(root)) return undefined;
    const meaning = local === undefined ? this.context.meaningOf(root) : undefined;
    const name = local ?? (meaning?.kind === 'imported' ? meaning.name : undefined);
    return name === undefined ? undefined : [name, ...rest].join('.');
  }

  /** A method of a value: one that only computes, whatever the value is, or one of the class itself. */
  private method(callee: SyntaxNode, names: readonly string[] | undefined): void {
    const attribute = childOf(callee, 'attribute');
    const name = attribute === undefined ? '' : this.textOf(attribute);
    const isOwn = names?.length === 2 && /^(?:self|cls)$/.test(names[0]) && this.context.members.has(name);
    if ((!isOwn || laterMethods.has(name)) && !isValueMethod(name))
      throw new WorkDoubt(callee, t('configured.not-read', `.${name}()`));
  }

  private builtin(node: SyntaxNode, name: string, given: readonly SyntaxNode[]): void {
    if (this.locals.has(name) || this.context.meaningOf(name).kind !== 'builtin') return;
    const [, second] = given;
    const isText = second !== undefined && second.type === 'string' && isConstantNode(second);
    const isPlainCall =
      name === 'type'
        ? given.length === 1
        : /^[gs]etattr$/.test(name)
          ? isText && isPlainAttribute(this.textOf(second).replace(/^\w*["']+|["']+$/g, ''))
          : name !== 'print' || given.every(({ type }) => type !== 'keyword_argument');
    if (!isPlainCall) throw new WorkDoubt(node, t('configured.not-read', `${name}()`));
  }
}
