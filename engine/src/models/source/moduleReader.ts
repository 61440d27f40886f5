import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import type { LineTable } from '../../text/lineTable';
import { isStandard } from '../formats/reviewed/calls';
import { absoluteName } from '../imports/moduleFinder';
import { isReviewedModule } from '../pickle/globals/globals';
import { Acts, reach } from './acts';
import { isPlainValue } from './bound';
import { ClassReader, namesIn } from './classReader';
import { findMeddling } from './meddling';
import type { ModuleBinding, ModuleSource, Written } from './moduleSource';
import type { Meaning } from './nameCheck';
import { noEffects, type RunEffects } from './runEffects';

/** Classes and functions of one module that are read. */
const maxBindings = 20_000;
const maxDepth = 60;
/** Nodes within nodes: nobody writes more, and what follows a tree by calls can go no deeper. */
const maxNodeDepth = 500;

/** What is known of a module before it is read. */
interface ModulePlace {
  /** Dotted. */
  readonly name: string;
  /** It is the `__init__` of a package. */
  readonly isPackage: boolean;
  /** No body of a function was left out. */
  readonly isWhole: boolean;
  /** What its functions do, where that is known. */
  readonly effects?: RunEffects;
}

/** Reads what a module's statements say. Total. */
export function readModule(
  statements: readonly SyntaxNode[],
  text: string,
  lines: LineTable,
  { name, isPackage, isWhole, effects = noEffects }: ModulePlace,
): ModuleSource {
  const parent = isPackage ? name : name.slice(0, Math.max(0, name.lastIndexOf('.')));
  return { ...new ModuleReader(text, lines, parent, isWhole).read(statements), effects };
}

class ModuleReader {
  private readonly bindings = new Map<string, ModuleBinding[]>();
  private readonly stars: Written[] = [];
  private readonly imports: string[] = [];
  private readonly classes: ClassReader;
  private count = 0;
  private tooMany = false;
  /** Statements were left out because only those who check types run them. */
  private skipsTyping: number | undefined;

  constructor(
    private readonly text: string,
    private readonly lines: LineTable,
    private readonly parent: string,
    private readonly isWhole: boolean,
  ) {
    this.classes = new ClassReader(text, lines, isWhole);
  }

  read(statements: readonly SyntaxNode[]): Omit<ModuleSource, 'effects'> {
    const unreadable = this.unreadable(statements);
    let meddles: number | undefined;
    let root = new Acts();
    let functions: ReadonlyMap<string, Acts> = new Map();
    if (unreadable === undefined) {
      this.block(statements, 0);
      const found = findMeddling(statements, this.text, this.isWhole);
      ({ root, functions } = found);
      for (const { name, node } of found.rebound) this.bind(name, { kind: 'other', line: this.lineOf(node) });
      const lines = [...reach('called', [root], [functions])].flatMap(({ first, loads }) =>
        [first, loads].flatMap((node) => (node === undefined ? [] : [this.lineOf(node)])),
      );
      if (found.first !== undefined) lines.push(this.lineOf(found.first));
      const untold = this.untoldCondition();
      if (untold !== undefined) lines.push(untold);
      if (lines.length > 0) meddles = lines.reduce((a, b) => Math.min(a, b));
      this.classes.readMethods((name) => this.meaningOf(name));
    }
    return {
      bindings: this.bindings,
      stars: this.stars,
      imports: this.imports,
      meddles,
      root,
      functions,
      lineOf: (node) => this.lineOf(node),
      unreadable: unreadable ?? (this.tooMany ? 1 : undefined),
    };
  }

  /** Line of a condition that was taken to be false and that may not be. */
  private untoldCondition(): number | undefined {
    // By some of these, imports from the package itself are looked up.
    for (const name of ['__name__', '__package__', '__spec__', '__builtins__']) {
      const [named] = this.bindings.get(name) ?? [];
      if (named !== undefined) return named.line;
    }
    if (this.skipsTyping === undefined) return undefined;
    const typing = /^typing(?:_extensions)?(?:\.TYPE_CHECKING)?$/;
    for (const name of ['TYPE_CHECKING', 'typing'])
      for (const each of this.bindings.get(name) ?? [])
        if (each.kind !== 'import' || !typing.test(each.name)) return each.line;
    const isBound = this.bindings.has('TYPE_CHECKING') || this.bindings.has('typing');
    return isBound || this.stars.every(({ name }) => typing.test(name)) ? undefined : this.skipsTyping;
  }

  /** Line of what Python reads otherwise (errors, names that it normalises, line breaks that only it sees), or what lies too deep. */
  private unreadable(statements: readonly SyntaxNode[]): number | undefined {
    const odd = /\r(?!\n)|\0|\f(?!\r?\n)/.exec(this.text);
    if (odd !== null) return this.lines.lineOf(odd.index);
    // Most texts have no letters that Python would normalise.
    const isPlain = /^[\x00-\x7f]*$/.test(this.text);
    let level = statements;
    for (let depth = 0; level.length > 0; depth++) {
      const next: SyntaxNode[] = [];
      for (const node of level) {
        const isMissing = node.start === node.end && node.type !== 'block' && node.type !== 'string_content';
        const isOddName = !isPlain && node.type === 'identifier' && !isPlainName(this.textOf(node));
        if (node.type === 'ERROR' || isMissing || isOddName || depth > maxNodeDepth)
          return this.lines.lineOf(node.start);
        for (const child of node.children) next.push(child);
      }
      level = next;
    }
    return undefined;
  }

  private textOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  private lineOf(node: SyntaxNode): number {
    return this.lines.lineOf(node.start);
  }

  private bind(name: string, binding: ModuleBinding): void {
    if (++this.count > maxBindings) {
      this.tooMany = true;
      return;
    }
    const known = this.bindings.get(name);
    if (known === undefined) this.bindings.set(name, [binding]);
    else if (known.length < 8) known.push(binding);
  }

  private block(statements: readonly SyntaxNode[], depth: number): void {
    if (depth > maxDepth) {
      this.tooMany = true;
      return;
    }
    for (const node of statements) this.statement(node, depth);
  }

  private statement(node: SyntaxNode, depth: number): void {
    const line = this.lineOf(node);
    switch (node.type) {
      case 'import_statement':
        for (const child of node.children) this.imported(child, line);
        return;
      case 'import_from_statement':
        this.importedFrom(node, line);
        return;
      case 'decorated_definition':
      case 'class_definition':
      case 'function_definition':
        this.definition(node);
        return;
      case 'expression_statement':
        for (const child of node.children) this.assignment(child, line);
        return;
      case 'delete_statement':
        for (const child of node.children)
          for (const name of namesIn(child)) this.bind(this.textOf(name), { kind: 'other', line });
        return;
      case 'if_statement':
      case 'elif_clause':
        this.condition(node, depth);
        return;
      case 'for_statement': {
        const left = childOf(node, 'left');
        if (left !== undefined)
          for (const name of namesIn(left)) this.bind(this.textOf(name), { kind: 'other', line });
        this.block(
          node.children.filter(({ field }) => field !== 'left' && field !== 'right'),
          depth + 1,
        );
        return;
      }
      case 'block':
      case 'try_statement':
      case 'else_clause':
      case 'except_clause':
      case 'except_group_clause':
      case 'finally_clause':
      case 'with_statement':
      case 'while_statement':
        this.block(node.children, depth + 1);
        return;
      default:
    }
  }

  /** Types are checked, and a program is run, by others than whoever imports the module. */
  private condition(node: SyntaxNode, depth: number): void {
    const test = childOf(node, 'condition');
    const written = test === undefined ? '' : this.textOf(test).replace(/\s+/g, '');
    const isTyping = /^(?:typing\.)?TYPE_CHECKING$/.test(written);
    if (isTyping) this.skipsTyping ??= this.lineOf(node);
    const isElsewhere = isTyping || /^__name__==["']__main__["']$/.test(written);
    for (const child of node.children)
      if (child.field !== 'condition' && !(isElsewhere && child.field === 'consequence'))
        this.statement(child, depth + 1);
  }

  private imported(child: SyntaxNode, line: number): void {
    const written = child.type === 'aliased_import' ? childOf(child, 'name') : child;
    const alias = child.type === 'aliased_import' ? childOf(child, 'alias') : undefined;
    if (written === undefined) return;
    const name = this.textOf(written).replace(/\s+/g, '');
    this.imports.push(name);
    const [top] = name.split('.', 1);
    if (alias === undefined) this.bind(top, { kind: 'import', name: top, parts: 1, line });
    else this.bind(this.textOf(alias), { kind: 'import', name, parts: 1, line });
  }

  private importedFrom(node: SyntaxNode, line: number): void {
    const from = childOf(node, 'module_name');
    if (from === undefined) return;
    const module = absoluteName(this.textOf(from).replace(/\s+/g, ''), this.parent);
    this.imports.push(module);
    for (const child of node.children) {
      if (child === from) continue;
      if (child.type === 'wildcard_import') {
        this.stars.push({ name: module, line });
        continue;
      }
      const written = child.type === 'aliased_import' ? childOf(child, 'name') : child;
      const alias = child.type === 'aliased_import' ? childOf(child, 'alias') : child;
      if (written?.type !== 'dotted_name' || alias === undefined) continue;
      const name = `${module}.${this.textOf(written)}`;
      this.imports.push(name);
      this.bind(this.textOf(alias), { kind: 'import', name, parts: module.split('.').length, line });
    }
  }

  private definition(node: SyntaxNode): void {
    const inner = node.type === 'decorated_definition' ? childOf(node, 'definition') : node;
    const nameNode = inner === undefined ? undefined : childOf(inner, 'name');
    if (inner === undefined || nameNode === undefined) return;
    const name = this.textOf(nameNode);
    const line = this.lineOf(inner);
    if (inner.type === 'function_definition')
      this.bind(name, { kind: 'function', isDecorated: inner !== node, line });
    else this.bind(name, { kind: 'class', source: this.classes.read(node, inner, name), line });
  }

  private assignment(node: SyntaxNode, line: number): void {
    if (node.type !== 'assignment' && node.type !== 'augmented_assignment') return;
    const left = childOf(node, 'left');
    const right = childOf(node, 'right');
    // An annotation alone binds nothing.
    if (left === undefined || right === undefined) return;
    const callee = right.type === 'call' ? childOf(right, 'function') : undefined;
    const binding: ModuleBinding =
      right.type === 'none'
        ? { kind: 'none', line }
        : callee !== undefined && left.type === 'identifier'
          ? { kind: 'call', callee: this.textOf(callee).replace(/\s+/g, ''), line }
          : { kind: left.type === 'identifier' && isPlainValue(right) ? 'plain' : 'other', line };
    for (const name of namesIn(left)) {
      // Who checks types says otherwise; everybody else reads that it is false.
      if (this.textOf(name) === 'TYPE_CHECKING' && right.type === 'false') continue;
      this.bind(this.textOf(name), binding);
    }
    if (right.type === 'assignment') this.assignment(right, line);
  }

  private meaningOf(name: string): Meaning {
    const bindings = this.bindings.get(name);
    // Modules that were reviewed give no other meaning to what Python itself has.
    if (bindings === undefined)
      return this.stars.every(({ name: star }) => isReviewedModule(star) || isStandard(`${star}.`))
        ? { kind: 'builtin' }
        : { kind: 'own' };
    const [only] = bindings;
    return bindings.length === 1 && only.kind === 'import'
      ? { kind: 'imported', name: only.name }
      : { kind: 'own' };
  }
}

/** Python takes names apart by their compatibility form, so that other letters may spell a special name. */
function isPlainName(name: string): boolean {
  return /^[\x20-\x7e]*$/.test(name) || name.normalize('NFKC') === name;
}
