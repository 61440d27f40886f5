import { t } from '../../../../l10n/messages';
import type { InertGlobal, ReviewedUse } from '../pickle/globals/globals';
import { type Kinds, type Shape, type Signature, shapeOf } from '../pickle/globals/shapes';
import { type Base, baseOf, type Decorator, decoratorOf, methodsOf, plainMetaclasses } from './bases';
import { lookUp, lookUpIn } from './lookup';
import type { ClassSource, SpecialMethod, Written } from './moduleSource';
import type { Doubt, PlacedModule, SourceRoom } from './sourceRoom';

/** What was derived of a name: what it may be used for, and the modules whose text says so. */
export interface Derived {
  readonly kind: 'derived';
  readonly inert: InertGlobal;
  readonly shape: Shape;
  /** Attributes that the source sets, for people to read. */
  readonly attributes: readonly string[];
  readonly module: PlacedModule;
  readonly line: number;
  readonly modules: ReadonlySet<PlacedModule>;
}

/** A name whose source was found, and the line that prevents more. */
export interface Prevented {
  readonly kind: 'prevented';
  readonly module: PlacedModule;
  readonly doubt: Doubt;
}

/** What reading the source of a name gave; `missing` where no root has it. */
export type Derivation = Derived | Prevented | { readonly kind: 'missing' };

const anything: Kinds = new Set(['0', 's', 'c', 'o', '@*']);
const lists: Kinds = new Set(['c']);
const nothing: Kinds = new Set();
const anyArguments: Signature = { positions: [], rest: anything };
const none: ReadonlySet<string> = new Set();

/** Classes above one that are read. */
const mostClasses = 200;

/** Thrown by what prevents a derivation. */
class Prevention extends Error {
  constructor(
    readonly module: PlacedModule,
    readonly doubt: Doubt,
  ) {
    super('prevented');
  }
}

interface Placed {
  readonly module: PlacedModule;
  readonly source: ClassSource;
}

/** Derives what a pickle may do with a name, from the source of the modules that define it. Nothing is run. */
export async function derive(room: SourceRoom, dotted: string): Promise<Derivation> {
  const modules = new Set<PlacedModule>();
  try {
    return await deriveName(room, dotted, modules);
  } catch (error) {
    if (!(error instanceof Prevention)) throw error;
    return { kind: 'prevented', module: error.module, doubt: error.doubt };
  }
}

async function deriveName(room: SourceRoom, dotted: string, modules: Set<PlacedModule>): Promise<Derivation> {
  const found = await lookUp(room, dotted, modules);
  if (found.kind === 'elsewhere') return { kind: 'missing' };
  const { module } = found;
  if (found.kind === 'doubt') throw new Prevention(module, found.doubt);
  await sayImports(room, dotted, modules);
  if (found.kind === 'function')
    return { ...made(['stored'], {}), attributes: [], module, line: found.line, modules };
  if (found.kind === 'call') {
    const callee = await lookUpIn(room, module, found.callee, modules);
    const name = callee.kind === 'elsewhere' ? callee.name : '';
    if (!/^(?:collections\.namedtuple|typing\.NamedTuple)$/.test(name))
      throw new Prevention(module, {
        path: module.path,
        line: found.line,
        why: t('lookup.not-a-class', dotted),
      });
    return { ...tupleOf(none), attributes: [], module, line: found.line, modules };
  }
  const gathered = new Gathered(room, modules);
  await gathered.add(found);
  await sayImports(room, dotted, modules);
  const attributes = [...new Set(gathered.classes.flatMap(({ source }) => source.attributes))];
  return { ...gathered.judge(), attributes, module, line: found.source.line, modules };
}

/** Refuses where importing one of the modules, or a package on the way to it, runs more than definitions. */
async function sayImports(room: SourceRoom, dotted: string, modules: Set<PlacedModule>): Promise<void> {
  for (const module of [...modules])
    for (const above of await room.packagesOf(module.name)) modules.add(above);
  for (const above of await room.packagesOf(dotted)) modules.add(above);
  // What the user's own modules import of each other runs too.
  const open = [...modules].filter(({ origin }) => origin === 'own');
  for (let module = open.pop(); module !== undefined; module = open.pop()) {
    for (const name of module.source?.imports ?? []) {
      const imported = await room.module(name);
      if (imported === undefined || modules.has(imported)) continue;
      if (imported.origin !== 'own') continue;
      for (const each of [imported, ...(await room.packagesOf(name))])
        if (!modules.has(each)) {
          modules.add(each);
          open.push(each);
        }
    }
    if (modules.size > mostClasses)
      throw new Prevention(module, {
        path: module.path,
        line: 1,
        why: t('derive.too-many-modules', mostClasses),
      });
  }
  for (const module of modules) {
    if (module.doubt !== undefined) throw new Prevention(module, module.doubt);
    const meddles = module.source?.meddles;
    if (meddles !== undefined && (module.origin === 'own' || !module.isPackage))
      throw new Prevention(module, { path: module.path, line: meddles, why: t('derive.changes-classes') });
  }
}

/** Everything above a class, and what it makes of its instances. */
class Gathered {
  readonly classes: Placed[] = [];
  private readonly seen = new Set<ClassSource>();
  private readonly bases: Base[] = [];
  private decorator: Decorator = 'plain';

  constructor(
    private readonly room: SourceRoom,
    private readonly modules: Set<PlacedModule>,
  ) {}

  async add(start: Placed): Promise<void> {
    const open: Placed[] = [start];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { module, source } = next;
      if (this.seen.has(source)) continue;
      if (this.seen.size >= mostClasses)
        this.refuse(next, source.line, t('derive.too-many-classes', mostClasses));
      this.seen.add(source);
      this.classes.push(next);
      await this.decorators(next);
      await this.metaclass(next);
      for (const base of source.bases) {
        if (base.name === '') this.refuse(next, base.line, t('derive.base-computed', source.name));
        const above = await this.base(next, base);
        if (above !== undefined) open.push(above);
      }
      // A class of that name that is among its own bases.
      if (
        source.bases.some(({ name }) => name === source.name) &&
        module.source?.bindings.get(source.name)?.length === 1
      )
        this.refuse(next, source.line, t('derive.cyclic', source.name));
    }
    if (this.hasCycle()) this.refuse(start, start.source.line, t('derive.cyclic', start.source.name));
  }

  /** Classes that are above each other by their names: no Python makes them. */
  private hasCycle(): boolean {
    const byName = new Map(
      this.classes.map(({ module, source }) => [`${module.name}.${source.name}`, source]),
    );
    const above = new Map(
      [...this.classes].map(({ module, source }) => [
        source,
        source.bases.map(({ name }) => byName.get(`${module.name}.${name}`)),
      ]),
    );
    const done = new Set<ClassSource>();
    const onWay = new Set<ClassSource>();
    const visit = (source: ClassSource): boolean => {
      if (onWay.has(source)) return true;
      if (done.has(source)) return false;
      done.add(source);
      onWay.add(source);
      const found = (above.get(source) ?? []).some((each) => each !== undefined && visit(each));
      onWay.delete(source);
      return found;
    };
    return [...above.keys()].some((source) => visit(source));
  }

  /** The dotted name of something that a module uses and that lies outside of it. */
  private async base(of: Placed, written: Written): Promise<Placed | undefined> {
    const isCall = written.name.endsWith('()');
    const name = isCall ? written.name.slice(0, -2) : written.name;
    const { module } = of;
    const [root, ...rest] = name.split('.');
    const bindings = module.source?.bindings.get(root)?.filter(({ kind }) => kind !== 'none') ?? [];
    const imported = bindings.length === 1 && bindings[0].kind === 'import' ? bindings[0].name : undefined;
    const outside =
      imported !== undefined
        ? [imported, ...rest].join('.')
        : bindings.length === 0 && (module.source?.stars.length ?? 0) === 0
          ? `builtins.${name}`
          : undefined;
    const reviewed = outside === undefined ? undefined : baseOf(isCall ? `${outside}()` : outside);
    if (reviewed !== undefined) {
      this.reviewed(of, written, reviewed, outside ?? name);
      return undefined;
    }
    if (isCall) this.refuse(of, written.line, t('derive.base-computed', of.source.name));
    const found = await lookUpIn(this.room, module, name, this.modules);
    if (found.kind === 'class') return found;
    if (found.kind === 'doubt') throw new Prevention(found.module, found.doubt);
    const far = found.kind === 'elsewhere' ? found.name : '';
    const known = far === '' ? undefined : baseOf(far);
    if (known === undefined) this.refuse(of, written.line, t('derive.base-unknown', outside ?? name));
    this.reviewed(of, written, known, far);
    return undefined;
  }

  private reviewed(of: Placed, written: Written, base: Base, name: string): void {
    if (base.kind === 'refused') this.refuse(of, written.line, t('derive.base-runs-code', name));
    this.bases.push(base);
  }

  private async decorators(of: Placed): Promise<void> {
    for (const written of of.source.decorators) {
      const name = await this.outsideName(of.module, written.name);
      const found = decoratorOf(name);
      if (found === undefined)
        this.refuse(of, written.line, t('derive.decorator', written.name || of.source.name));
      if (found !== 'plain') this.decorator = found;
    }
  }

  private async metaclass(of: Placed): Promise<void> {
    const written = of.source.keywords.get('metaclass');
    if (written === undefined) return;
    const name = await this.outsideName(of.module, written.name);
    if (!plainMetaclasses.has(name)) this.refuse(of, written.line, t('derive.metaclass', written.name));
  }

  private async outsideName(module: PlacedModule, written: string): Promise<string> {
    if (written === '') return '';
    const [root, ...rest] = written.split('.');
    const bindings = module.source?.bindings.get(root) ?? [];
    const [only] = bindings;
    if (bindings.length === 0) return (module.source?.stars.length ?? 0) === 0 ? `builtins.${written}` : '';
    return bindings.length === 1 && only.kind === 'import' ? [only.name, ...rest].join('.') : '';
  }

  private refuse({ module }: Placed, line: number, why: string): never {
    throw new Prevention(module, { path: module.path, line, why });
  }

  judge(): Omit<Derived, 'attributes' | 'module' | 'line' | 'modules'> {
    const computed = this.classes.flatMap(({ source }) =>
      this.decorator === 'plain' ? [...source.called] : [],
    );
    const properties = new Set([
      ...this.classes.flatMap(({ source }) => [...source.properties]),
      ...computed,
    ]);
    const denied = new Set(this.classes.flatMap(({ source }) => [...source.members.keys()]));
    for (const of of this.classes) this.neverHarmless(of);
    const kinds = new Set(this.bases.map(({ kind }) => kind));
    if (kinds.has('enumeration')) return this.enumeration();
    if (kinds.has('mixin'))
      this.refuse(this.classes[0], this.classes[0].source.line, t('derive.base-runs-code', 'str'));
    if (kinds.has('tuple')) {
      this.specialsAre('__new__');
      return tupleOf(denied);
    }
    const likes = this.bases.filter((base) => base.kind === 'like');
    for (const { path } of likes) for (const method of methodsOf.get(path) ?? []) denied.add(method);
    const containers = this.bases.filter((base) => base.kind === 'container');
    if (containers.length > 1)
      this.refuse(this.classes[0], this.classes[0].source.line, t('derive.several-containers'));
    for (const { methods } of containers) {
      this.specialsAre(...methods);
      for (const method of methods) denied.add(method);
    }
    const states = this.specialsOf('__setstate__');
    for (const [of, method] of states) this.body(of, '__setstate__', method, properties);
    for (const [of, method] of this.specialsOf('__new__')) this.body(of, '__new__', method, properties);
    const setters = this.specialsOf('__setattr__').filter(([, { problem }]) => problem !== undefined);
    if (setters.length > 0 && (states.length > 0 || likes.length > 0 || kinds.has('exception')))
      this.refuse(setters[0][0], setters[0][1].problem as number, t('derive.method-runs', '__setattr__'));
    const reads = states.length === 0 && !likes.some(({ settles }) => settles) && this.decorator !== 'attrs';
    const touches =
      states.some(([, { touches: names }]) => names.size > 0) || likes.some(({ settles }) => !settles);
    if (reads || touches)
      for (const [of, method] of this.specialsOf('__getattr__')) {
        this.body(of, '__getattr__', method, properties);
        if (method.takesItems) this.specialsAre('__getitem__', '__missing__');
      }
    // Setting an attribute by its name may run what a call put there.
    if (states.some(([, { setsAny }]) => setsAny) || kinds.has('exception'))
      for (const name of computed) denied.add(name);
    return this.plainClass(denied, {
      likes,
      containers,
      states,
      hasSetters: setters.length > 0,
      properties,
      hasComputed: computed.length > 0,
    });
  }

  private plainClass(
    denied: ReadonlySet<string>,
    {
      likes,
      containers,
      states,
      hasSetters,
      properties,
      hasComputed,
    }: {
      likes: readonly (Base & { kind: 'like' })[];
      containers: readonly (Base & { kind: 'container' })[];
      states: readonly (readonly [Placed, SpecialMethod])[];
      hasSetters: boolean;
      properties: ReadonlySet<string>;
      hasComputed: boolean;
    },
  ): Omit<Derived, 'attributes' | 'module' | 'line' | 'modules'> {
    const takes = new Set(states.map(([, method]) => method.takes));
    if (takes.has('both') || (takes.has('mapping') && takes.has('sequence')))
      this.refuse(states[0][0], states[0][1].line, t('derive.method-runs', '__setstate__'));
    const isAttrs = this.decorator === 'attrs';
    const isSequence = takes.has('sequence') || isAttrs;
    const isMapping = !takes.has('sequence');
    const uses: ReviewedUse[] = ['created', 'built', 'stored'];
    if (containers.length > 0) uses.push('mutated', 'appended');
    const isCallable =
      !hasSetters &&
      this.decorator === 'plain' &&
      !likes.some(({ settles }) => !settles) &&
      this.constructs(properties);
    const isOrdered = containers.some(({ path }) => path === 'collections.OrderedDict');
    if (isCallable || isOrdered) uses.push('called');
    const hashes = [...this.specialsOf('__hash__'), ...this.specialsOf('__eq__')];
    const setsHash = this.classes.some(
      ({ source }) => source.assigned.has('__hash__') || source.assigned.has('__eq__'),
    );
    if (
      hashes.length === 0 &&
      !setsHash &&
      this.decorator === 'plain' &&
      containers.length === 0 &&
      likes.every(({ settles }) => settles)
    )
      uses.push('hashed');
    const keys = new Map(likes.flatMap(({ path }) => [...(shapeOf(path)?.keys ?? [])]));
    return made(
      uses,
      {
        ...(isMapping ? { keys, denied } : {}),
        openSlots: isMapping && states.length === 0 && !hasSetters && !hasComputed && likes.length === 0,
        tuples: isSequence ? [anyArguments] : [],
        values: this.decorator === 'dataclass' ? lists : nothing,
        calls: isCallable ? [anyArguments] : isOrdered ? [{ positions: [] }] : [],
        // Items of a state that is a tuple become attributes, and are only kept.
      },
      isSequence && !isCallable ? { depth: 0 } : {},
    );
  }

  /** Special names that are set by other statements than a definition, and methods that always run something. */
  private neverHarmless(of: Placed): void {
    const { source } = of;
    for (const [name, line] of source.assigned)
      if (!/^__(?:hash|eq|init)__$/.test(name)) this.refuse(of, line, t('derive.assigned', name));
    for (const name of ['__getattribute__', '__del__', '__class__', '__dict__']) {
      const method = source.special.get(name);
      const harmless = name === '__del__' && method?.problem === undefined && method?.touches.size === 0;
      if (method !== undefined && !harmless)
        this.refuse(of, method.problem ?? method.line, t('derive.method-runs', name));
    }
  }

  /** A method of the classes that unpickling runs: it must only set attributes, and none that runs a property. */
  private body(of: Placed, name: string, method: SpecialMethod, properties: ReadonlySet<string>): void {
    if (method.problem !== undefined) this.refuse(of, method.problem, t('derive.method-runs', name));
    for (const touched of method.touches)
      if (properties.has(touched)) this.refuse(of, method.line, t('derive.property-runs', name, touched));
  }

  /** Whether calling the class only sets attributes. */
  private constructs(properties: ReadonlySet<string>): boolean {
    if (this.classes.some(({ source }) => source.assigned.has('__init__'))) return false;
    return ['__init__', '__new__'].every((name) =>
      this.specialsOf(name).every(
        ([, { problem, touches }]) =>
          problem === undefined && ![...touches].some((touched) => properties.has(touched)),
      ),
    );
  }

  private specialsOf(name: string): (readonly [Placed, SpecialMethod])[] {
    return this.classes.flatMap((of) => {
      const method = of.source.special.get(name);
      return method === undefined ? [] : [[of, method] as const];
    });
  }

  /** Refuses where a class has one of these methods. */
  private specialsAre(...names: readonly string[]): void {
    for (const of of this.classes)
      for (const name of names) {
        const line = of.source.members.get(name);
        if (line !== undefined) this.refuse(of, line, t('derive.method-runs', name));
      }
  }

  private enumeration(): Omit<Derived, 'attributes' | 'module' | 'line' | 'modules'> {
    this.specialsAre('_missing_', '__hash__', '__eq__', '__new__', '__init__', '__reduce_ex__');
    return made(['called', 'stored', 'hashed', 'passed'], { calls: [anyArguments] }, { enumeration: true });
  }
}

function tupleOf(denied: ReadonlySet<string>): Omit<Derived, 'attributes' | 'module' | 'line' | 'modules'> {
  return made(
    ['created', 'built', 'stored'],
    { creations: [anyArguments], keys: new Map(), denied },
    { depth: 0 },
  );
}

function made(
  uses: readonly ReviewedUse[],
  shape: Partial<Shape>,
  more: Partial<InertGlobal> = {},
): Omit<Derived, 'attributes' | 'module' | 'line' | 'modules'> {
  return {
    kind: 'derived',
    inert: { uses: new Set(uses), arguments: new Map(), enumeration: false, ...more },
    shape: {
      calls: [],
      creations: [],
      keywords: none,
      callable: true,
      anyKey: false,
      tuples: [],
      values: nothing,
      ...shape,
    },
  };
}
