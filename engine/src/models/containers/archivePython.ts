import type { Effect, Range } from '../../finding';
import type { Meter } from '../../meter';
import type { Platform } from '../../platform';
import { pushAll } from '../../pushAll';
import { type PythonDocument, readPython } from '../../python/document';
import type { SyntaxNode } from '../../python/syntax/node';
import { childOf, pythonParser } from '../../python/syntax/syntax';
import { maskSecrets } from '../../secrets/mask';
import { Source } from '../../text/source';
import { capabilityOf } from '../pickle/globals/capabilities';
import type { ModelScan } from '../scan/modelScan';
import { argumentsOf, leadsAway, makesPlainClass, staysHere, writes } from './archiveCalls';
import {
  actingImports,
  actingMethods,
  climbing,
  effectOf,
  knownRoots,
  powerfulBuiltins,
} from './pythonNames';

/** What code of an archive does that was not reviewed. */
export interface ArchiveAct {
  /** Dotted name, or what is written. */
  readonly name: string;
  /** Undefined where nobody can say what it does. */
  readonly effect: Effect | undefined;
  /** It runs as soon as the model is loaded. */
  readonly onLoad: boolean;
  /** It runs while the module is imported. */
  readonly onImport: boolean;
  /** It is called, and not only named. */
  readonly isCalled: boolean;
  readonly range: Range;
  /** Secrets masked. */
  readonly evidence: string;
}

/** When code runs: while its module is imported, while a server sets the model up, or when somebody calls it. */
type When = 'import' | 'load' | 'later';

/** Characters of evidence. */
const maxEvidenceLength = 200;
const maxActs = 200;

/** Functions that TorchServe calls by these names while it loads a model. */
const loading = new Set(['initialize', '__init__', '__new__', '__post_init__']);
/** Methods that Python itself calls, of which nobody writes a call: while a class is made, and while an object is unpickled. */
const making = ['__init_subclass__', '__set_name__', '__class_getitem__', '__prepare__', '__mro_entries__'];
const unpickling = [
  '__getattr__',
  '__setstate__',
  '__new__',
  '__reduce__',
  '__reduce_ex__',
  '__del__',
  '__dir__',
];

/**
 * What the Python of an archive does, by default deny: each name that resolves to a capability, and each way to call something that
 * cannot be resolved. What runs while the model is loaded weighs more than what its functions do.
 * @throws LimitError, CancelledError
 */
export async function actsIn(
  scan: ModelScan,
  text: string,
  modules: ReadonlySet<string>,
): Promise<ArchiveAct[]> {
  return actsOf(await readCode(text, scan.options.platform, scan.meter), text, modules);
}

/** Parses the text of a module; with `places`, bodies of functions that hold none may be left out. @throws LimitError, CancelledError */
export async function readCode(
  text: string,
  platform: Platform,
  meter: Meter,
  places?: readonly number[],
): Promise<PythonDocument> {
  return readPython(new Source('', [{ text }]), [text], {
    parser: await pythonParser(platform),
    meter,
    isKnownName: (name) => capabilityOf(name) !== undefined,
    places,
  });
}

/**
 * What `actsIn` says, of a text that was parsed; `unpickles` where objects of its classes are unpickled as well. With `isLaterLeftOut` nothing
 * is said of what runs only when somebody calls it.
 */
export function actsOf(
  document: PythonDocument,
  text: string,
  modules: ReadonlySet<string>,
  unpickles = true,
  isLaterLeftOut = false,
): ArchiveAct[] {
  const silent = new Set(unpickles ? [...making, ...unpickling] : making);
  const acts = new Walk(document, text, modules, silent, isLaterLeftOut).run();
  const [written, encoding = ''] = codingLine.exec(text) ?? [];
  // Python decodes the file so before it reads it, and sees other code than stands here.
  if (written !== undefined && !plainEncoding.test(encoding)) {
    const range = document.source.range(0, written.length);
    const name = `coding: ${encoding}`;
    const when = { onLoad: false, onImport: true, isCalled: false };
    acts.push({ name, effect: undefined, ...when, range, evidence: encoding });
  }
  return acts;
}

/** What the body of a function does each time that it runs, without what it calls of the same file. */
export function actsWhenRun(document: PythonDocument, text: string, body: SyntaxNode): ArchiveAct[] {
  return new Walk(document, text, new Set(), new Set(), true).runOnly(body);
}

/** Source: PEP 263. */
const codingLine = /^(?:[ \t\f]*(?:#[^\n]*)?\r?\n)?[ \t\f]*#[^\n]*?coding[:=][ \t]*([-\w.]+)/;
const plainEncoding = /^(?:utf-?8(?:-sig)?|u8|(?:us-)?ascii|latin-?1|iso-?8859-\d+|cp125\d|windows-125\d)$/i;

class Walk {
  private readonly acts = new Map<string, ArchiveAct>();
  /** Definitions of the file, by their names. */
  private readonly definitions = new Map<string, SyntaxNode[]>();
  private readonly open: [node: SyntaxNode, when: When][] = [];
  private readonly done = new Map<SyntaxNode, When>();
  private keepsTypes: boolean | undefined;

  constructor(
    private readonly document: PythonDocument,
    private readonly text: string,
    private readonly modules: ReadonlySet<string>,
    private readonly silent: ReadonlySet<string>,
    private readonly isLaterLeftOut: boolean,
  ) {}

  run(): ArchiveAct[] {
    const statements = this.document.sections.flatMap(({ nodes }) => nodes);
    this.define(statements);
    return this.runOnly(...statements);
  }

  runOnly(...statements: readonly SyntaxNode[]): ArchiveAct[] {
    for (const statement of statements) this.open.push([statement, 'import']);
    for (let next = this.open.pop(); next !== undefined; next = this.open.pop()) {
      if (this.acts.size >= maxActs) break;
      this.visit(...next);
    }
    return [...this.acts.values()].sort((a, b) => a.range.line - b.range.line);
  }

  private textOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  private define(statements: readonly SyntaxNode[]): void {
    const open = [...statements];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.type === 'function_definition' || node.type === 'class_definition') {
        const name = childOf(node, 'name');
        const key = name === undefined ? '' : this.textOf(name);
        const known = this.definitions.get(key);
        if (known === undefined) this.definitions.set(key, [node]);
        else known.push(node);
      }
      pushAll(open, node.children);
    }
  }

  private visit(node: SyntaxNode, when: When): void {
    if (this.isLaterLeftOut && when === 'later' && node.type !== 'function_definition') {
      // Only what is defined there may run earlier.
      for (const child of node.children) if (child.children.length > 0) this.open.push([child, when]);
      return;
    }
    switch (node.type) {
      case 'comment':
      case 'string_content':
      case 'global_statement':
      case 'nonlocal_statement':
        return;
      case 'type':
        this.annotation(node, when);
        return;
      case 'import_statement':
      case 'import_from_statement':
        this.imported(node, when);
        return;
      case 'function_definition':
        this.definition(node, when);
        return;
      case 'class_definition':
        for (const child of node.children)
          if (child.field !== 'name' && child.field !== 'superclasses') this.open.push([child, when]);
        // Names of what a class derives from are no use of it; what is called there is.
        for (const base of childOf(node, 'superclasses')?.children ?? [])
          if (base.type !== 'identifier' && base.type !== 'attribute') this.open.push([base, when]);
        return;
      case 'lambda':
        this.lambda(node, when);
        return;
      case 'if_statement':
        this.condition(node, when);
        return;
      case 'except_clause':
        for (const child of node.children) if (child.type === 'block') this.open.push([child, when]);
        return;
      case 'decorator':
        this.decorator(node, when);
        return;
      case 'call':
        this.call(node, when);
        return;
      case 'identifier':
      case 'attribute':
        this.mention(node, when);
        return;
      case 'keyword_argument': {
        const value = childOf(node, 'value');
        if (value !== undefined) this.open.push([value, when]);
        return;
      }
      default:
        for (const child of node.children) this.open.push([child, when]);
    }
  }

  private definition(node: SyntaxNode, when: When): void {
    const name = childOf(node, 'name');
    const called = name === undefined ? '' : this.textOf(name);
    for (const child of node.children) {
      if (child.field === 'name') continue;
      if (child.field === 'return_type') this.annotation(child, when);
      else if (child.field !== 'body') this.defaults(child, when);
      else this.body(node, this.silent.has(called) ? 'import' : loading.has(called) ? 'load' : 'later');
    }
  }

  /** Defaults of parameters are evaluated where the function is defined, and so are their types. */
  private defaults(parameters: SyntaxNode | undefined, when: When): void {
    for (const parameter of parameters?.children ?? []) {
      const value = childOf(parameter, 'value');
      if (value !== undefined) this.open.push([value, when]);
      const type = childOf(parameter, 'type');
      if (type !== undefined) this.annotation(type, when);
    }
  }

  /** Names in a type are no use of what they mean; what is called there is, unless the module keeps its types as texts (PEP 563). */
  private annotation(type: SyntaxNode, when: When): void {
    this.keepsTypes ??= /^from[ \t]+__future__[ \t]+import\b[^\n]{0,200}\bannotations\b/m.test(this.text);
    if (this.keepsTypes) return;
    const open = [type];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.type === 'call') this.open.push([node, when]);
      else pushAll(open, node.children);
    }
  }

  /** Looks at what a function does, once for each earlier time that it may run. */
  private body(definition: SyntaxNode, when: When): void {
    const before = this.done.get(definition);
    if (before === when || before === 'import' || (before === 'load' && when === 'later')) return;
    this.done.set(definition, when);
    const body = childOf(definition, 'body');
    if (body !== undefined) this.open.push([body, when]);
  }

  private lambda(node: SyntaxNode, when: When): void {
    let parent = node.parent;
    while (parent?.type === 'parenthesized_expression') parent = parent.parent;
    const runs =
      parent?.type === 'call' || parent?.type === 'argument_list' || parent?.type === 'keyword_argument';
    const body = childOf(node, 'body');
    if (body !== undefined) this.open.push([body, runs ? when : 'later']);
    this.defaults(childOf(node, 'parameters'), when);
  }

  /** What stands below `if __name__ == "__main__":` does not run when a module is imported. */
  private condition(node: SyntaxNode, when: When): void {
    const test = childOf(node, 'condition');
    const isMain =
      test !== undefined &&
      /^\(?__name__ ?== ?(["'])__main__\1\)?$/.test(this.textOf(test).replace(/\s+/g, ' '));
    for (const child of node.children)
      this.open.push([child, isMain && child.field === 'consequence' ? 'later' : when]);
  }

  private imported(node: SyntaxNode, when: When): void {
    for (const { type, start, end, field } of node.children) {
      const name =
        type === 'aliased_import'
          ? this.text.slice(start, end).split(/\s/, 1)[0]
          : this.text.slice(start, end);
      if (field !== 'name' && field !== 'module_name') continue;
      if (actingImports.has(name)) this.act(node, name, 'code', when !== 'later', when);
    }
  }

  private decorator(node: SyntaxNode, when: When): void {
    const [expression] = node.children;
    if (expression === undefined) return;
    if (expression.type === 'call') this.open.push([expression, when]);
    else this.use(expression, when);
  }

  private call(node: SyntaxNode, when: When): void {
    const callee = childOf(node, 'function');
    const given = childOf(node, 'arguments');
    if (callee !== undefined) {
      this.use(callee, when);
      // The object of a method, and what a call of a call calls.
      if (callee.type === 'attribute') this.object(callee, when);
      else if (callee.type !== 'identifier') this.open.push([callee, when]);
    }
    const name = callee === undefined ? '' : this.textOf(callee);
    for (const child of given?.children ?? []) {
      // Types are compared, not used.
      if (
        /^(?:isinstance|issubclass|hasattr|super|type)$/.test(name) &&
        /^(?:identifier|attribute|tuple)$/.test(child.type)
      )
        continue;
      this.open.push([child, when]);
    }
    if (given !== undefined && given.type !== 'argument_list') this.open.push([given, when]);
  }

  /** The innermost object of a chain of attributes, where that is more than a name. */
  private object(attribute: SyntaxNode, when: When): void {
    let base: SyntaxNode | undefined = attribute;
    while (base?.type === 'attribute') base = childOf(base, 'object');
    if (base !== undefined && base.type !== 'identifier') this.open.push([base, when]);
  }

  /** A name that is neither called nor a decorator: handed on, kept, compared. */
  private mention(node: SyntaxNode, when: When): void {
    if (node.type === 'attribute') this.object(node, when);
    const name = this.nameOf(node);
    if (name !== undefined) {
      const last = name.slice(name.lastIndexOf('.') + 1);
      if (/(?:Error|Exception|Warning|[Tt]imeout|Exit)$/.test(last) || /^[A-Z][A-Z\d_]+$/.test(last)) return;
      this.named(node, name, when, false);
    } else this.climbs(node, when);
    this.follow(node, when);
  }

  /** Something that is called: by its name, or by what cannot be told. */
  private use(callee: SyntaxNode, when: When): void {
    const name = this.nameOf(callee);
    if (name !== undefined) {
      this.named(callee, name, when, true);
      this.dynamic(callee, name, when);
      this.follow(callee, when);
      return;
    }
    this.follow(callee, when);
    if (callee.type === 'attribute') {
      const method = childOf(callee, 'attribute');
      const written = method === undefined ? '' : this.textOf(method);
      if (actingMethods.has(written)) this.act(callee, written, undefined, false, when);
      else this.climbs(callee, when);
    } else if (callee.type !== 'identifier' && when !== 'later' && !isPlainCall(callee))
      this.act(callee, this.textOf(callee), undefined, false, when);
  }

  private climbs(node: SyntaxNode, when: When): void {
    if (node.type !== 'attribute') return;
    for (
      let base: SyntaxNode | undefined = node;
      base?.type === 'attribute';
      base = childOf(base, 'object')
    ) {
      const name = childOf(base, 'attribute');
      const written = name === undefined ? '' : this.textOf(name);
      if (!climbing.test(written)) continue;
      // Objects' own dictionaries are read everywhere.
      if (written === '__dict__' && when === 'later') continue;
      this.act(base, written, undefined, false, when);
    }
  }

  /** A name that resolves: what it can do, or that nobody knows it. */
  private named(node: SyntaxNode, name: string, when: When, called: boolean): void {
    // What a call gave is judged where it was called.
    const given = name.lastIndexOf('()');
    if (given >= 0 && effectOf(name.slice(0, given)) !== undefined) return;
    const found = effectOf(name);
    if (name === 'builtins.open') {
      if (called && writes(node, this.document))
        this.act(node, 'open', 'file-write', when === 'import', when);
      // Under another name it is not seen what it opens.
      if (!called) this.act(node, 'open', undefined, false, when);
      return;
    }
    if (found !== undefined) {
      if (called && when !== 'import' && found.effect === 'network' && staysHere(node, name, this.document))
        return;
      if (called && name === 'dataclasses.make_dataclass' && makesPlainClass(node, this.document)) return;
      const onLoad = (when === 'import' && !found.soft) || (when === 'load' && found.effect === 'command');
      this.act(node, name, found.effect, onLoad, when);
      return;
    }
    const [root] = name.split('.', 1);
    const isKnown =
      root === '' ||
      root === 'builtins' ||
      knownRoots.has(root) ||
      this.modules.has(root) ||
      // Of such a module other names are judged, and this one is everyday.
      capabilityOf(`${root}.x`) !== undefined;
    if (called && when === 'import' && !isKnown) this.act(node, name, undefined, false, when);
  }

  /** Lookups of something by a text that is computed. */
  private dynamic(callee: SyntaxNode, name: string, when: When): void {
    const list = argumentsOf(callee);
    const [first, second] = list?.children ?? [];
    const isConstant = (node: SyntaxNode | undefined) =>
      node !== undefined && this.document.evaluator.evaluate(node).kind === 'constant';
    if (name === 'importlib.import_module' && !isConstant(first)) this.act(callee, name, 'code', false, when);
    if (
      /^sys\.path\.(?:append|insert|extend)$/.test(name) &&
      list?.children.some((child) => leadsAway(child, this.document))
    )
      this.act(callee, name, 'code', false, when);
    if (name !== 'builtins.getattr' || isConstant(second)) return;
    const of = first === undefined ? undefined : this.document.evaluator.evaluate(first);
    if (when === 'import' || (of?.kind === 'reference' && !of.name.includes('()')))
      this.act(callee, 'getattr', undefined, false, when);
  }

  /** Functions of the file that a name may mean run when the code that names them does. */
  private follow(node: SyntaxNode, when: When): void {
    if (when === 'later') return;
    const last =
      node.type === 'attribute' ? childOf(node, 'attribute') : node.type === 'identifier' ? node : undefined;
    if (last === undefined) return;
    for (const definition of this.definitions.get(this.textOf(last)) ?? []) {
      if (definition.type === 'function_definition') this.body(definition, when);
      else
        for (const statement of childOf(definition, 'body')?.children ?? []) {
          const method = childOf(statement, 'definition') ?? statement;
          const name = childOf(method, 'name');
          if (method.type === 'function_definition' && name !== undefined && loading.has(this.textOf(name)))
            this.body(method, when);
        }
    }
  }

  /** The dotted name of what an expression is, as far as it can be told. */
  private nameOf(node: SyntaxNode): string | undefined {
    const value = this.document.evaluator.evaluate(node);
    if (value.kind === 'reference') return value.name;
    if (value.kind === 'partial') return value.target.kind === 'reference' ? value.target.name : undefined;
    if (node.type !== 'identifier') return undefined;
    const name = this.textOf(node);
    return powerfulBuiltins.has(name) &&
      this.document.evaluator.lookup(name, node.scope, node.start) === undefined
      ? `builtins.${name}`
      : undefined;
  }

  private act(node: SyntaxNode, name: string, effect: Effect | undefined, onLoad: boolean, when: When): void {
    const whole = node.parent?.type === 'call' && node.field === 'function' ? node.parent : node;
    const key = `${whole.start} ${name}`;
    const onImport = when === 'import';
    const before = this.acts.get(key);
    if (before !== undefined && (before.onLoad || !onLoad) && (before.onImport || !onImport)) return;
    // Cutting before masking could leave half a secret that no longer looks like one.
    const written = maskSecrets(this.text.slice(whole.start, Math.min(whole.end, whole.start + 2_000)));
    const evidence = written.replace(/\s+/g, ' ').slice(0, maxEvidenceLength);
    this.acts.set(key, {
      name: name.replace(/\s+/g, ' ').slice(0, 100),
      effect,
      onLoad: onLoad || before?.onLoad === true,
      onImport: onImport || before?.onImport === true,
      isCalled: whole !== node,
      range: this.document.range(whole),
      evidence,
    });
  }
}

/** `f(x)(y)` and `super().f(x)`: a layer that is made and used. */
function isPlainCall(node: SyntaxNode): boolean {
  const callee = node.type === 'call' ? childOf(node, 'function') : undefined;
  return callee?.type === 'identifier' || callee?.type === 'attribute';
}
