import type { SyntaxNode } from '../../python/syntax/node';
import { childOf } from '../../python/syntax/syntax';
import { Acts } from './acts';
import { boundBy, isPlainValue } from './bound';
import { ChangingCalls } from './changingCalls';
import { methodDecorator, propertyDecorator } from './classReader';

/** What changes classes and names of a module behind their own statements. */
export interface Meddling {
  /** The first statement that changes what cannot be told, wherever it is. */
  readonly first: SyntaxNode | undefined;
  /** Names that expressions, handlers and functions bind in the module. */
  readonly rebound: readonly { readonly name: string; readonly node: SyntaxNode }[];
  /** What the module does while it is imported, without what it calls. */
  readonly root: Acts;
  /** What functions and classes do when they are called, by their names. */
  readonly functions: ReadonlyMap<string, Acts>;
}

/** Special names that no statement of a module sets on anything. */
const special =
  /^__(?:setstate|getinitargs|new|init|getattribute|getattr|setattr|delattr|del|dict|class|setitem|bases|mro)__$/;
/** Others that count in the user's own code, which nothing else depends on. */
const ownSpecial =
  /^__(?:hash|eq|reduce|reduce_ex|missing|array|instancecheck|subclasscheck|call|getitem|set|get|delete|set_name|init_subclass|class_getitem|mro_entries|path)__$/;
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
/** Of these also their values, which may be called under another name; the others are names of variables as well. */
const actingValues = new Set(['setattr', 'delattr', 'globals', 'exec', 'eval', '__import__', '__builtins__']);
const actingAttribute =
  /^(?:setattr|delattr|globals|__import__|__build_class__|f_(?:globals|locals|builtins))$/;
/** What may be done with the tables of modules and of what finds them. */
const tables = /^(?:modules|meta_path|path_hooks|path_importer_cache)$/;
const readsTable = /^(?:get|keys|values|items|copy|__contains__)$/;
/** What reads objects, which runs whatever they ask for; and what reads plain data. */
const loading =
  /(?:^|\.)(?:load|loads|read_pickle|load_model|load_learner|from_pretrained|load_state_dict_from_url)$/;
const plainLoading = /^(?:json|toml|tomli|tomllib|yaml|orjson|ujson)\./;
/** Calls that change the tables of modules, where modules are found, what a module has, or what Python makes. */
const changing =
  /(?:\bmodules|\.__dict__|\b__path__|\bmeta_path|\bpath_hooks|\bpath_importer_cache)\.(?:update|setdefault|pop|popitem|clear|insert|append|extend|remove|reverse|__\w+__)$|(?:^|\.)setLoggerClass$|\bmock\.patch\b|^patch(?:\.(?:object|dict|multiple))?$/;
/** Imported under a name of their own, these are changed unseen. */
const hidden = /^(?:modules|meta_path|path_hooks|path_importer_cache|path)$/;
/** What only looks at a list of folders, or adds to its end, where nothing is found before what was read. */
const keepsPath = /^(?:append|extend|index|count|copy|__contains__|__len__)$/;
const changesPath = /(?:^|\.)sys\.path\.(?:insert|remove|pop|clear|reverse|sort|__\w+__)$/;
const walksPath = /^(?:pkgutil\.)?(?:iter_modules|walk_packages)$|^(?:list|tuple|len|str|print)$/;

/**
 * Finds what makes the statements of a module not tell what it defines: a special name that is set on anything, anywhere in it, and, while
 * it is imported, attributes that are set by computed names and objects that are loaded.
 *
 * @param isOwn Every name that is mentioned may be called; else only functions that are called by their names, as libraries do much.
 */
export function findMeddling(statements: readonly SyntaxNode[], text: string, isOwn: boolean): Meddling {
  return new MeddlingWalk(text, isOwn).run(statements);
}

/** Where a node is. */
interface Place {
  readonly acts: Acts;
  /** It runs as soon as its function does. */
  readonly direct: boolean;
  /** The innermost class, if its body or one of its methods is read. */
  readonly className: string | undefined;
  /** In a function. */
  readonly inFunction: boolean;
  /** `self` is an instance here. */
  readonly hasSelf: boolean;
}

class MeddlingWalk {
  private first: SyntaxNode | undefined;
  private readonly rebound: { name: string; node: SyntaxNode }[] = [];
  private readonly functions = new Map<string, Acts>();
  private readonly root = new Acts();
  /** Nodes that were not visited yet, and where each is. */
  private readonly open: SyntaxNode[] = [];
  private readonly places: Place[] = [];
  private readonly calls: ChangingCalls;
  /** Names of Python's modules `sys` and `builtins`. */
  private readonly sys: ReadonlySet<string>;
  private readonly builtins: ReadonlySet<string>;

  constructor(
    private readonly text: string,
    private readonly isOwn: boolean,
  ) {
    const aliases = (of: RegExp) => [...text.matchAll(of)].map(([, name]) => name);
    this.calls = new ChangingCalls(text);
    this.sys = new Set(['sys', ...aliases(/\bsys[ \t]+as[ \t]+(\w+)/g)]);
    this.builtins = new Set(['builtins', '__builtins__', ...aliases(/\bbuiltins[ \t]+as[ \t]+(\w+)/g)]);
  }

  run(statements: readonly SyntaxNode[]): Meddling {
    const place = {
      acts: this.root,
      direct: true,
      className: undefined,
      inFunction: false,
      hasSelf: false,
    };
    for (const node of statements) this.later(node, place);
    for (let node = this.open.pop(); node !== undefined; node = this.open.pop()) {
      const at = this.places.pop() as Place;
      this.visit(node, at);
      this.push(node, at);
    }
    return { first: this.first, rebound: this.rebound, root: this.root, functions: this.functions };
  }

  private later(node: SyntaxNode, place: Place): void {
    this.open.push(node);
    this.places.push(place);
  }

  private push(node: SyntaxNode, place: Place): void {
    if (node.children.length === 0) return;
    let body = place;
    const isDefinition = node.type === 'function_definition' || node.type === 'class_definition';
    const name = isDefinition ? childOf(node, 'name') : undefined;
    const isNamed = name !== undefined;
    if (node.type === 'lambda') body = { ...place, direct: false };
    else if (isProgram(node, this.text)) return;
    else if (isNamed && node.type === 'class_definition')
      body = {
        ...place,
        className: this.isMeta(node) ? undefined : this.textOf(name),
        acts: this.classBody(name, place),
      };
    else if (isNamed && !this.runsForClasses(this.textOf(name)))
      body = {
        ...place,
        acts: this.bodyOf(this.textOf(name), place),
        direct: true,
        inFunction: true,
        hasSelf: place.inFunction ? place.hasSelf : this.takesSelf(node, place),
      };
    // What has no parts does nothing by itself; in the user's own code it may be a name that is mentioned.
    for (const child of node.children)
      if (this.isOwn || child.children.length > 0) this.later(child, child.field === 'body' ? body : place);
  }

  /** The body of a class runs with what is around it; calling the class runs its special methods, and those of its bases. */
  private classBody(name: SyntaxNode, place: Place): Acts {
    if (this.isOwn) this.actsOf(this.textOf(name));
    return place.acts;
  }

  /** Instances of a metaclass are classes. */
  private isMeta(node: SyntaxNode): boolean {
    const bases = childOf(node, 'superclasses');
    return (
      bases !== undefined &&
      /\btype\b|Meta\b|EnumType\b/.test(this.textOf(bases).replace(/\bmetaclass\s*=\s*[\w.]+/g, ''))
    );
  }

  /** Whether a method is given an instance, as far as its statement tells. */
  private takesSelf(node: SyntaxNode, { className }: Place): boolean {
    const [first] = childOf(node, 'parameters')?.children ?? [];
    if (className === undefined || first === undefined || this.textOf(first) !== 'self') return false;
    const decorators = node.parent?.type === 'decorated_definition' ? node.parent.children : [];
    for (const each of decorators) {
      const written = each.type === 'decorator' ? this.textOf(each).slice(1).trim() : '';
      const isKnown = propertyDecorator.test(written) || methodDecorator.test(written);
      if (each.type === 'decorator' && (!isKnown || written.includes('class'))) return false;
    }
    return !/\bself[ \t]{0,9}=(?!=)[ \t]{0,9}(?!cls\b|super\(|object\.__new__)/.test(this.textOf(node));
  }

  /** What the body of a function does, under its name, or that of its class. */
  private bodyOf(name: string, { className, inFunction, acts }: Place): Acts {
    const isSpecialMethod = className !== undefined && !inFunction && /^__\w+__$/.test(name);
    // What is defined within a function runs with it.
    if (this.isOwn && inFunction) acts.mention(name);
    return this.actsOf(this.isOwn && isSpecialMethod ? className : name);
  }

  private actsOf(name: string): Acts {
    let acts = this.functions.get(name);
    if (acts === undefined) {
      acts = new Acts();
      this.functions.set(name, acts);
    }
    return acts;
  }

  private textOf(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  /** Notes a statement that counts wherever it is. */
  private always(node: SyntaxNode): void {
    if (this.first === undefined || node.start < this.first.start) this.first = node;
  }

  /** Methods that Python runs while a class is made. */
  private runsForClasses(name: string): boolean {
    return /^__(?:init_subclass|set_name|class_getitem|prepare|mro_entries)__$/.test(name);
  }

  private visit(node: SyntaxNode, place: Place): void {
    const { acts, inFunction, direct } = place;
    for (const { target, value } of boundBy(node)) this.bind(node, target, value, place);
    switch (node.type) {
      case 'call':
        this.call(node, place);
        return;
      case 'decorator': {
        const [made] = node.children;
        if (made?.type === 'identifier') acts.called.add(this.textOf(made));
        return;
      }
      case 'keyword_argument': {
        const value = childOf(node, 'value');
        const written = value === undefined ? '' : this.textOf(value);
        if (/^metaclass\b/.test(this.textOf(node)))
          acts.made.add(written.slice(written.lastIndexOf('.') + 1));
        return;
      }
      case 'identifier':
      case 'attribute':
        if (this.isOwn) this.mention(node, place);
        return;
      case 'global_statement':
        for (const name of node.children) this.rebound.push({ name: this.textOf(name), node });
        return;
      case 'named_expression':
      case 'as_pattern_target': {
        const name = childOf(node, 'name') ?? node.children[0];
        if (!inFunction && direct && name?.type === 'identifier')
          this.rebound.push({ name: this.textOf(name), node });
        return;
      }
      case 'match_statement':
        // Its patterns bind names.
        if (!inFunction) acts.note(node);
        return;
      case 'import_from_statement':
        if (this.isOwn) this.imported(node, acts);
        return;
      default:
    }
  }

  /** A name that is read, and may be called by whoever is given it. */
  private mention(node: SyntaxNode, { acts }: Place): void {
    const { parent } = node;
    if (node.type === 'attribute') {
      const written = this.textOf(node).replace(/\s+/g, '');
      const name = childOf(node, 'attribute');
      if (name !== undefined) acts.mention(this.textOf(name));
      const [object] = written.split('.', 1);
      if (name !== undefined && actingAttribute.test(this.textOf(name))) acts.note(node);
      this.mentionPath(node, written, object, acts);
      if (this.sys.has(object) && tables.test(written.slice(object.length + 1))) {
        const reads = parent?.type === 'attribute' ? childOf(parent, 'attribute') : undefined;
        const isRead =
          parent !== undefined &&
          (/^(?:subscript|comparison_operator|for_statement|for_in_clause)$/.test(parent.type) ||
            (reads !== undefined && readsTable.test(this.textOf(reads))));
        if (!isRead) acts.note(node);
      }
      return;
    }
    if (node.field === 'attribute' || node.field === 'name' || node.field === 'left') return;
    const name = this.textOf(node);
    if (parent?.type === 'dotted_name') acts.mentioned.add(name);
    else acts.mention(name);
    if (name === '__path__' && !this.isWalked(node)) acts.note(node);
    if (actingValues.has(name) && !(parent?.type === 'call' && node.field === 'function')) acts.note(node);
  }

  /** Where modules are found, under another name or changed before its end. */
  private mentionPath(node: SyntaxNode, written: string, object: string, acts: Acts): void {
    if (/(?:^|\.)submodule_search_locations$/.test(written)) acts.note(node);
    const isPath =
      /(?:^|\.)sys\.path$/.test(written) || (this.sys.has(object) && written === `${object}.path`);
    const { parent } = node;
    if (!isPath || parent === undefined) return;
    const method = parent.type === 'attribute' ? childOf(parent, 'attribute') : undefined;
    if (method !== undefined && !keepsPath.test(this.textOf(method))) acts.note(node);
    if (parent.type === 'assignment' || parent.type === 'named_expression') acts.note(node);
  }

  /** A package's folders that somebody looks through. */
  private isWalked({ parent }: SyntaxNode): boolean {
    if (parent?.type === 'for_statement' || parent?.type === 'comparison_operator') return true;
    const callee =
      parent?.type === 'argument_list' && parent.parent?.type === 'call' ? parent.parent : undefined;
    const name = callee === undefined ? undefined : childOf(callee, 'function');
    return name !== undefined && walksPath.test(this.textOf(name));
  }

  /** What changes modules, under a name that does not say so. */
  private imported(node: SyntaxNode, acts: Acts): void {
    const from = childOf(node, 'module_name');
    const module = from === undefined ? '' : this.textOf(from);
    for (const { type, children } of node.children) {
      const [name] = children;
      // What is used under another name is not mentioned by its own.
      if (type !== 'aliased_import' || name === undefined) continue;
      acts.used.add(this.textOf(name));
      acts.made.add(this.textOf(name));
    }
    if (module !== 'sys' && module !== 'builtins') return;
    for (const child of node.children) {
      const name = child.type === 'aliased_import' ? childOf(child, 'name') : child;
      const written = name === undefined || name === from ? '' : this.textOf(name);
      if (module === 'sys' ? hidden.test(written) : acting.has(written)) this.always(node);
    }
  }

  private bind(node: SyntaxNode, target: SyntaxNode, value: SyntaxNode | undefined, place: Place): void {
    const { acts } = place;
    const written = this.textOf(target);
    if (target.type === 'identifier') {
      if (written === '__path__') this.always(node);
      return;
    }
    if (target.type === 'subscript') {
      const isTable = /\b(?:__dict__|modules|path_importer_cache|meta_path)\s*\[/.test(written);
      const isPath = this.isOwn && /\b(?:sys\.path|__path__)\s*\[/.test(written);
      if (isTable || isPath) acts.note(node);
      return;
    }
    const attribute = childOf(target, 'attribute');
    if (attribute === undefined) return;
    const name = this.textOf(attribute);
    const object = childOf(target, 'object');
    const isSelf = object !== undefined && this.textOf(object) === 'self';
    if (this.isOwn && /^(?:TYPE_CHECKING|__name__|__package__|__spec__)$/.test(name)) acts.note(node);
    if (this.isOwn && object !== undefined && this.builtins.has(this.textOf(object))) acts.note(node);
    if (this.isOwn && name === 'path' && node.type === 'assignment' && /(?:^|\.)sys\.path$/.test(written))
      acts.note(node);
    if (special.test(name) || (this.isOwn && ownSpecial.test(name))) {
      // A `__setstate__` may give an instance its dictionary.
      if (!isSelf || name !== '__dict__') this.always(node);
      return;
    }
    const isTable = /^(?:modules|meta_path|path_hooks)$/.test(name) && node.type === 'augmented_assignment';
    if (isTable) acts.note(node);
    if (value !== undefined && isPlainValue(value)) return;
    if (isSelf && place.hasSelf) acts.toSelf ??= node;
    else acts.patched.set(name, node);
  }

  private call(node: SyntaxNode, place: Place): void {
    const { acts, direct, hasSelf, inFunction } = place;
    const callee = childOf(node, 'function');
    const name = callee === undefined ? '' : this.textOf(callee).replace(/\s+/g, '');
    const given = childOf(node, 'arguments')?.children ?? [];
    const isSelf = hasSelf && given[0] !== undefined && this.textOf(given[0]) === 'self';
    // Attributes of the instance itself, and names of a function that runs.
    const isInner =
      this.isOwn && ((/attr$|^vars$/.test(name) && isSelf) || (name === 'locals' && inFunction));
    if (isInner && isSelf) acts.toSelf ??= node;
    const method = /(?:^|\.)[A-Z]\w*\.(\w+)$/.exec(name)?.[1];
    if (
      this.isOwn &&
      method !== undefined &&
      given[0] !== undefined &&
      !/^(?:self|cls)$/.test(this.textOf(given[0]))
    )
      acts.unbound.add(method);
    const isComputed =
      this.isOwn &&
      name === 'getattr' &&
      given[1] !== undefined &&
      /^(?:binary_operator|call)$/.test(given[1].type);
    const isHidden =
      this.isOwn &&
      name === 'getattr' &&
      given[1]?.type === 'string' &&
      actingAttribute.test(this.textOf(given[1]).slice(1, -1));
    const makesType = name === 'type' && given.length > 1;
    const isLoading = direct && loading.test(name) && !plainLoading.test(name);
    const isOddSetter =
      this.isOwn && /\.__(?:set|del)attr__$/.test(name) && !/^(?:super\(.*\)|object)\.__\w+__$/.test(name);
    const isChanging =
      this.isOwn && (changesPath.test(name) || (changing.test(name) && !name.startsWith('self.')));
    const called = this.calls.nameOf(name);
    const isLater = this.isOwn && (changing.test(called) || this.calls.has(node, called, given));
    if (
      (acting.has(name) && !isInner) ||
      makesType ||
      isOddSetter ||
      isChanging ||
      isComputed ||
      isHidden ||
      isLater
    )
      acts.note(node);
    if (isLoading && (acts.loads === undefined || node.start < acts.loads.start)) acts.loads = node;
    if (callee?.type === 'identifier') acts.called.add(name);
    acts.made.add(name.slice(name.lastIndexOf('.') + 1));
  }
}

/** What runs only where a file is the program itself. */
function isProgram(node: SyntaxNode, text: string): boolean {
  const test = node.type === 'if_statement' ? childOf(node, 'condition') : undefined;
  return (
    test !== undefined &&
    node.children.every(
      ({ field, type }) => field === 'condition' || field === 'consequence' || type === 'comment',
    ) &&
    /^__name__==["']__main__["']$/.test(text.slice(test.start, test.end).replace(/\s+/g, ''))
  );
}
