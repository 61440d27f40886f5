import { t } from '../../../../l10n/messages';
import type { ReviewedUse } from '../pickle/globals/globals';
import { type Kinds, shapeOf } from '../pickle/globals/shapes';
import { type Base, decoratorOf, isKnownLibrary, methodsOf, plainMakers } from './bases';
import {
  type Allowance,
  allowed,
  anyArguments,
  namedTuple,
  type Patched,
  type Placed,
  refuse,
} from './derivation';
import type { Gathered } from './gathered';
import { outsideName } from './lookup';
import type { GivenValue, ModuleBinding, SpecialMethod } from './moduleSource';
import { sayPatched } from './patches';
import type { PlacedModule } from './sourceRoom';

const lists: Kinds = new Set(['c']);
const nothing: Kinds = new Set();
const oneValue = { positions: [new Set(['0'])] };
const noArguments = { positions: [] };

type Special = readonly [of: Placed, method: SpecialMethod];
type BaseOf<Kind extends Base['kind']> = Base & { readonly kind: Kind };

/** `__setstate__` of torch's layers looks at what it set. */
const readsItself = /^torch\./;

/** What instances of a class may be made and built with, from all that stands above it. @throws Prevention */
export function judgeClass(gathered: Gathered, patched: Patched): Allowance {
  return new ClassJudge(gathered, patched).judge();
}

class ClassJudge {
  private readonly classes: readonly Placed[];
  private readonly states: readonly Special[];
  private readonly likes: readonly BaseOf<'like'>[];
  private readonly containers: readonly BaseOf<'container'>[];
  /** Attributes that may be computed when they are set: fields of dataclasses and attrs are none. */
  private readonly computed: readonly string[];
  private readonly properties: ReadonlySet<string>;
  private readonly kinds: ReadonlySet<Base['kind']>;
  /** Names of methods that were all looked at. */
  private readonly examined = new Set<string>();
  /** A method that runs sets attributes. */
  private sets = false;

  constructor(
    private readonly gathered: Gathered,
    private readonly patched: Patched,
  ) {
    const { classes, bases } = gathered;
    this.classes = classes;
    this.states = this.specialsOf('__setstate__');
    this.likes = bases.filter((base) => base.kind === 'like');
    this.containers = bases.filter((base) => base.kind === 'container');
    this.computed = classes.flatMap((of) =>
      [...of.source.values].filter(([, given]) => mayCompute(of, given)).map(([name]) => name),
    );
    const properties = classes.flatMap(({ source }) => [...source.properties]);
    this.properties = new Set([...properties, ...this.computed, ...patched.keys()]);
    this.kinds = new Set(bases.map(({ kind }) => kind));
  }

  judge(): Allowance {
    const denied = new Set(this.classes.flatMap(({ source }) => [...source.members.keys()]));
    for (const of of this.classes) this.alwaysRuns(of);
    if (this.gathered.takesItem) this.refuseMethods('__class_getitem__');
    if (this.kinds.has('enumeration') || this.kinds.has('flags')) return this.enumeration();
    if (this.kinds.has('mixin')) this.refuseAll(t('derive.base-runs-code', 'str'));
    if (this.kinds.has('tuple')) {
      this.refuseMethods('__new__', '__setstate__', '__getattr__', '__setattr__');
      return namedTuple(denied);
    }
    for (const { path, methods } of this.likes) {
      this.refuseMethods(...methods);
      if (readsItself.test(path)) this.refuseComputed(path);
      for (const method of methodsOf.get(path) ?? []) denied.add(method);
    }
    if (this.containers.length > 0) this.container(denied);
    const hasSetters = this.methodsThatRun();
    // Python sets attributes of slots by their names.
    if (this.setsByName || this.patched.size > 0)
      for (const name of [...this.computed, ...this.patched.keys()]) denied.add(name);
    return this.instances(denied, hasSetters);
  }

  /** Special names that are set by other statements than a definition, and methods that always run something. */
  private alwaysRuns(of: Placed): void {
    const { source } = of;
    for (const [name, line] of source.assigned)
      if (!/^__(?:hash|eq|init)__$/.test(name)) refuse(of, line, t('derive.assigned', name));
    for (const name of [
      '__getattribute__',
      '__class__',
      '__dict__',
      '__array__',
      '__array_interface__',
      '__array_struct__',
      '__getinitargs__',
    ]) {
      const line = source.members.get(name);
      if (line !== undefined) refuse(of, line, t('derive.method-runs', name));
    }
    const method = source.special.get('__del__');
    if (method !== undefined && (method.problem !== undefined || method.touches.size > 0))
      refuse(of, method.problem ?? method.line, t('derive.method-runs', '__del__'));
  }

  /** A reviewed class reads its own attributes when it is built, which a class below may compute. */
  private refuseComputed(path: string): void {
    const keys = shapeOf(path)?.keys;
    for (const of of this.classes)
      for (const name of [...of.source.properties, ...this.computed])
        if (keys?.has(name) === true) refuse(of, of.source.line, t('derive.method-runs', name));
  }

  /** Items are added by methods of the container itself. */
  private container(denied: Set<string>): void {
    // Mappings and sequences have methods of their own that add items.
    if (this.containers.length > 1 || this.kinds.has('uncalled'))
      this.refuseAll(t('derive.several-containers'));
    this.refuseMethods('__setstate__');
    for (const { methods } of this.containers) {
      this.refuseMethods(...methods);
      for (const method of methods) denied.add(method);
    }
  }

  /** Attributes are set by names that the file chooses. */
  private get setsByName(): boolean {
    return this.states.some(([, { setsAny }]) => setsAny) || this.kinds.has('exception');
  }

  /** Looks at each method that unpickling may run. True where attributes are set by a method that does more. */
  private methodsThatRun(): boolean {
    for (const [of, method] of this.states) this.body(of, '__setstate__', method);
    for (const [of, method] of this.specialsOf('__new__')) this.creation(of, method);
    // Who has a `__setstate__` is not asked for one by its `__getattr__`; one that reads attributes may ask for others.
    const isSettled = this.states.length > 0 || this.likes.some(({ settles }) => settles);
    const reads =
      this.states.some(([, { touches }]) => touches.size > 0) || this.likes.some(({ settles }) => !settles);
    if (!isSettled || reads) this.bodies('__getattr__');
    const [setter] = this.specialsOf('__setattr__').filter(([, { problem }]) => problem !== undefined);
    const isUsed = this.states.length > 0 || this.likes.length > 0 || this.kinds.has('exception');
    if (setter !== undefined && (isUsed || this.sets))
      refuse(setter[0], setter[1].problem ?? setter[1].line, t('derive.method-runs', '__setattr__'));
    if (this.states.length > 0 || this.sets) this.refuseMethods('__delattr__');
    // attrs converts, checks and calls hooks wherever an attribute is set as Python sets it.
    const setting = this.states.find(([, { touches, setsAny }]) => setsAny || touches.size > 0);
    if (this.gathered.hasAttrs && (setting !== undefined || this.kinds.has('exception')))
      this.refuseAll(t('derive.method-runs', '__setattr__'));
    return setter !== undefined || this.gathered.hasAttrs;
  }

  private instances(denied: ReadonlySet<string>, hasSetters: boolean): Allowance {
    const { decorator } = this.gathered;
    const takes = new Set(this.states.map(([, method]) => method.takes));
    const [state] = this.states;
    if (state !== undefined && (takes.has('both') || (takes.has('mapping') && takes.has('sequence'))))
      refuse(state[0], state[1].line, t('derive.method-runs', '__setstate__'));
    const isOwn = this.states.length > 0;
    // Without a method of its own, a class is given a pair's first half as if it were a dictionary.
    const isSequence = takes.has('sequence');
    const isMapping = !isSequence;
    const isCalled = !hasSetters && this.isCallable();
    const isKept = this.containers.length === 0 && this.likes.every(({ settles }) => settles);
    const uses: ReviewedUse[] = ['created', 'built', 'stored'];
    for (const { use } of this.containers) uses.push(use);
    if (isCalled) uses.push('called');
    if (isKept && decorator === 'plain' && !this.comparesItself()) uses.push('hashed');
    const keys = new Map(this.likes.flatMap(({ path }) => [...(shapeOf(path)?.keys ?? [])]));
    const isPlain = !isOwn && this.likes.length === 0;
    const shape = {
      ...(isMapping ? { keys, denied } : {}),
      openSlots: isPlain && !hasSetters && this.computed.length === 0 && !this.isPatched,
      tuples: isSequence ? [anyArguments] : [],
      values: decorator === 'dataclass' && !isOwn ? lists : nothing,
      // A container would ask what it is given for its items.
      calls: isCalled ? [this.containers.length > 0 ? noArguments : anyArguments] : [],
    };
    const asksItems = this.specialsOf('__getattr__').some(([, { takesItems }]) => takesItems);
    // Items of a state that is a tuple become attributes, and are only kept.
    const depth = isSequence && !isCalled ? { depth: 0 } : {};
    return allowed(uses, shape, { ...depth, ...(asksItems ? { itemsAreAttributes: true } : {}) });
  }

  /** A module of its classes sets attributes that may be theirs. */
  private get isPatched(): boolean {
    const modules = new Set(this.classes.map(({ module }) => module));
    return [...this.patched.values()].some((places) => places.some(({ module }) => modules.has(module)));
  }

  /** Whether calling the class only sets attributes. */
  private isCallable(): boolean {
    if (this.gathered.decorator !== 'plain' || this.likes.some(({ settles }) => !settles)) return false;
    if (this.kinds.has('uncalled') || this.classes.some(({ source }) => source.assigned.has('__init__')))
      return false;
    // What it reads may be missing.
    const isOpen = this.specialsOf('__getattr__').some(([, { problem }]) => problem !== undefined);
    return ['__init__', '__new__'].every((name) =>
      this.specialsOf(name).every(
        ([, { problem, touches, asks }]) =>
          problem === undefined &&
          !(isOpen && touches.size > 0) &&
          ![...touches, ...asks].some((touched) => this.properties.has(touched)),
      ),
    );
  }

  /** Keys of dictionaries are asked for their hash, and compared. */
  private comparesItself(): boolean {
    return (
      this.kinds.has('uncalled') ||
      this.classes.some(({ source: { members, assigned } }) =>
        ['__hash__', '__eq__'].some((name) => members.has(name) || assigned.has(name)),
      )
    );
  }

  private enumeration(): Allowance {
    this.refuseMethods('_missing_', '__hash__', '__eq__', '__new__', '__init__', '__reduce_ex__', '__call__');
    this.refuseMethods('_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_', '_numeric_repr_');
    this.refuseMethods('_create_pseudo_member_', '_new_member_');
    // What a value is not found by, each member is asked whether it equals.
    for (const of of this.classes) {
      for (const [name, line] of of.source.assigned) refuse(of, line, t('derive.assigned', name));
      const held = [...of.source.held].flatMap(([name, all]) => all.map((each) => [name, each] as const));
      for (const [name, given] of [...of.source.values, ...held])
        if (mayCompute(of, given) && !isPlainInstance(of, given))
          refuse(of, of.source.line, t('derive.method-runs', name));
    }
    return allowed(
      ['called', 'stored', 'hashed', 'passed'],
      { calls: [this.kinds.has('flags') ? oneValue : anyArguments] },
      { enumeration: true },
    );
  }

  /** A method that unpickling runs: it must only set attributes, and none that runs a property. */
  private body(of: Placed, name: string, method: SpecialMethod): void {
    if (method.problem !== undefined) refuse(of, method.problem, t('derive.method-runs', name));
    for (const touched of method.touches)
      if (this.properties.has(touched)) refuse(of, method.line, t('derive.property-runs', name, touched));
    for (const asked of method.asks) sayPatched(asked, this.patched);
    if (method.sets) this.sets = true;
    if (method.above.has('__init__')) this.initialisers();
    if (method.above.has('__getattr__')) this.bodies('__getattr__');
  }

  /** All methods of a name: what is above a class may call them. */
  private bodies(name: string): void {
    if (this.examined.has(name)) return;
    this.examined.add(name);
    for (const [of, method] of this.specialsOf(name)) {
      this.body(of, name, method);
      if (name === '__getattr__' && method.takesItems) this.refuseMethods('__getitem__', '__missing__');
    }
  }

  /** What runs where the `__init__` above a class is called: of dataclasses more than anybody wrote. */
  private initialisers(): void {
    if (this.gathered.decorator !== 'plain') this.refuseAll(t('derive.method-runs', '__init__'));
    for (const of of this.classes) {
      const line = of.source.assigned.get('__init__');
      if (line !== undefined) refuse(of, line, t('derive.assigned', '__init__'));
    }
    this.bodies('__init__');
  }

  /** `__new__` may keep an only instance on its class, where nothing else is before. */
  private creation(of: Placed, method: SpecialMethod): void {
    this.body(of, '__new__', method);
    for (const { source } of this.classes)
      for (const touched of method.touches)
        if (source.values.has(touched) || source.members.has(touched))
          refuse(of, method.line, t('derive.property-runs', '__new__', touched));
  }

  private specialsOf(name: string): Special[] {
    return this.classes.flatMap((of) => {
      const method = of.source.special.get(name);
      return method === undefined ? [] : [[of, method] as const];
    });
  }

  /** Refuses where a class has one of these methods. */
  private refuseMethods(...names: readonly string[]): void {
    for (const of of this.classes)
      for (const name of names) {
        // What is bound to something else than a definition may be a function, too.
        const isValue = of.source.values.has(name);
        const line = of.source.members.get(name) ?? (isValue ? of.source.line : undefined);
        if (line !== undefined) refuse(of, line, t('derive.method-runs', name));
        sayPatched(name, this.patched);
      }
  }

  private refuseAll(why: string): never {
    const [first] = this.classes;
    return refuse(first, first.source.line, why);
  }
}

/** Whether an attribute of a class may be computed when it is read or set. */
function mayCompute({ module, source }: Placed, { name, isCall }: GivenValue): boolean {
  if (name === '') return true;
  const [root] = name.split('.', 1);
  const isInside = source.around?.bound.has(root) === true || source.values.has(root);
  if (isInside) return true;
  const outside = outsideName(module, name);
  if (isCall) return !plainMakers.test(outside);
  if (source.members.has(name)) return source.properties.has(name);
  if (outside !== '') return !isKnownLibrary(outside);
  const bindings = module.source?.bindings.get(name) ?? [];
  return bindings.length === 0 || !bindings.every((each) => isPlainBinding(module, each));
}

function isPlainBinding(module: PlacedModule, binding: ModuleBinding): boolean {
  if (binding.kind === 'function') return !binding.isDecorated;
  if (binding.kind !== 'class') return binding.kind === 'none' || binding.kind === 'plain';
  // A decorator gives something else, and a metaclass a class that may compute.
  const { bases, decorators, keywords } = binding.source;
  return (
    keywords.size === 0 &&
    decorators.every(({ name }) => decoratorOf(outsideName(module, name)) !== undefined) &&
    bases.every(({ name }) => isKnownLibrary(outsideName(module, name) || '?'))
  );
}

/** Whether a call makes an instance of a class of the module that compares nothing itself. */
function isPlainInstance({ module }: Placed, { name, isCall }: GivenValue): boolean {
  const [binding, more] = module.source?.bindings.get(name) ?? [];
  if (!isCall || binding?.kind !== 'class' || more !== undefined) return false;
  const { bases, keywords, members, assigned } = binding.source;
  return (
    keywords.size === 0 &&
    bases.every((base) => /^(?:builtins\.object|typing\.NamedTuple)$/.test(outsideName(module, base.name))) &&
    !['__eq__', '__hash__', '__new__'].some((each) => members.has(each) || assigned.has(each))
  );
}
