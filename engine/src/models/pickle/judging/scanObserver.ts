import { LimitError } from '../../../limits';
import type { DerivedNames } from '../globals/derived';
import type { ArgumentCheck, StateCheck } from '../globals/globals';
import { type Shape, shapeOf } from '../globals/shapes';
import type { PickleMachine } from '../machine/machine';
import type { BuildAnswer, CallUse, PickleObserver, Strangeness } from '../machine/observer';
import { Op } from '../machine/opcodes';
import { Kind, kindOf, payloadOf, type Value } from '../machine/values';
import { refusedOpcodes } from '../weightsOnly/weightsOnly';
import type { TextOf } from './argumentChecks';
import { ArrayContents, type ContentSource } from './arrayContents';
import { isArrowType } from './arrowTypes';
import { blockMaker } from './blockMakers';
import { boosterFormats, modelsOf } from './boosters';
import { type Construction, constructionOf } from './constructions';
import { isHarmlessDtype } from './dtypeState';
import { isFactory } from './factories';
import type { GlobalRecord } from './globalRecord';
import { GlobalUses, maxChecks } from './globalUses';
import { type ArrayProblem, arrayAnswer } from './joblibArray';
import { type ArrayFile, arrayFile, isArrayFile } from './joblibFiles';
import { asksForMuch, isLarge, listsItsObjects } from './listedArrays';
import { namedByConstants } from './lookups';
import { keepLists } from './passed';
import { Passing } from './passing';
import { type Making, ShapeChecks } from './shapeChecks';
import { constantsOf, maxConstantCalls } from './spelled';
import { hasNumericBounds, isHarmlessState, isPlain } from './stateChecks';
import { TorchStorages } from './torchStorages';

const isNumbers = (items: Int32Array | undefined) =>
  items?.every((item) => kindOf(item) === Kind.int || kindOf(item) === Kind.number) === true;

/** numpy makes no array of objects of a buffer. */
const isBuffer = (path: string | undefined) => /^numpy\._?core\.numeric\._frombuffer$/.test(path ?? '');

/** Dicts of the standard library. */
const mappings = new Set(['collections.OrderedDict', 'collections.defaultdict', 'collections.Counter']);
/** A class of a module, whatever else has a name in upper case. */
const ownClass = /\.[a-z_]\w*\._{0,2}[A-Z]\w*$|^[a-z_]\w*\._{0,2}[A-Z]\w*$/;
const maxCarried = 1 << 16;
const maxSpecials = 1 << 16;
/** Texts of states that are fetched from outside the window, each a read of its own; real files have dozens. */
const maxFetches = 1 << 13;

/**
 * Who answers persistent ids: nobody (plain pickle), torch, which takes a storage's type and numbers, or torch's oldest loader, which takes
 * numbers of what it read before, and gives of a tuple the first item, whatever that is.
 */
export type PersistentLoad = 'none' | 'torch' | 'torch-tar';

/** What a key was set on, and where. */
interface FarKey {
  readonly target: Value;
  readonly offset: number;
}

/** Gathers what a scan needs to judge a stream. Skips the raw arrays of joblib where they are described exactly. */
export class ScanObserver implements PickleObserver {
  /** Persistent ids that no loader of this format answers: offset of the first. */
  persistentAt = -1;
  /** What would exhaust a loader, and where it starts. */
  readonly strangeness = new Map<Strangeness, number>();
  /** Array headers that could not be followed. */
  readonly arrayProblems: { problem: ArrayProblem; offset: number }[] = [];
  /** Where raw arrays begin that were skipped: other loaders read on there. */
  readonly skips: number[] = [];
  /** Files beside this one from which arrays of old versions of joblib are read, with the offset of the first that names each. */
  readonly arrayFiles = new Map<string, ArrayFile & { readonly offset: number }>();
  /** Models of other libraries, as text or bytes, and the class that takes each. */
  readonly boosters: { readonly path: string; readonly model: Value; readonly offset: number }[] = [];
  /** Payloads that begin like pickles themselves: offsets of their opcodes. */
  readonly carriedAt: number[] = [];
  /** Arguments of the calls that are checked: plain ones are forgotten in time. */
  readonly checkedArguments = new Map<Value, Int32Array>();
  /** Items of the lists that arrays of pyarrow are made of, buffers and children, and what their types were given. */
  readonly lists = new Map<Value, readonly Value[]>();
  /** Texts that may name special methods. */
  readonly specials = new Set<Value>();
  /** Those that are used more than once. */
  readonly repeated = new Set<Value>();
  /** Opcodes that torch's restricted unpickler refuses in some version; noted for streams that torch loads. */
  readonly refusedOpcodes = new Set<number>();
  readonly watchedOpcodes?: Uint8Array;
  /** Texts of states that had to be fetched. */
  private fetches = 0;
  /** Something that a call gave is a key or a member somewhere. */
  private hashesResults = false;
  /** Keys of attributes whose texts are not at hand, by the class. */
  private readonly farKeys = new Map<number, Map<Value, FarKey>>();
  private readonly dtypeStates = new Map<Value, Value>();
  /** Arrays whose elements are bytes, so that no element is an object. */
  private readonly plainArrays = new Set<Value>();
  /** Partials by which pandas 1.3 makes its blocks, and the function that each calls. */
  private readonly blockMakers = new Map<Value, Value>();
  /** Partials that stand for a construction. */
  private readonly constructions = new Map<Value, Construction>();
  /** `__new__` of a class, taken out of it for such a partial alone. */
  readonly makers = new Set<Value>();
  /** Keyword arguments of the construction that comes next. */
  private given: Value | undefined;
  /** Storages of torch, and the tensors made of them. */
  storages!: TorchStorages;
  private machine!: PickleMachine;
  private uses!: GlobalUses;
  private passing!: Passing;
  private shapes!: ShapeChecks;
  /** What arrays hold that compiled code follows. */
  private contents!: ArrayContents;

  constructor(
    private readonly persistentLoad: PersistentLoad,
    private readonly joblibArrays: boolean,
    private readonly derived?: DerivedNames,
  ) {
    if (persistentLoad !== 'none') this.watchedOpcodes = refusedOpcodes;
  }

  opcode(op: number): void {
    this.refusedOpcodes.add(op);
  }

  attach(machine: PickleMachine): void {
    this.machine = machine;
    this.uses = new GlobalUses(machine, this.derived);
    this.passing = new Passing(machine, this.uses, (path) => this.shapeOf(path));
    this.contents = new ArrayContents(machine, (value) => this.uses.pathOf(value));
    this.storages = new TorchStorages(
      machine,
      (value) => this.uses.pathOf(value),
      this.persistentLoad !== 'none',
    );
    const judge = {
      isData: (value: Value) => this.passing.isData(value),
      isAttribute: (value: Value) => this.passing.isAttribute(value),
    };
    this.shapes = new ShapeChecks(
      machine,
      (index) => this.records[index]?.path,
      judge,
      (path) => this.shapeOf(path),
    );
  }

  /** Each global of the stream, and what was done with it. */
  get records(): readonly GlobalRecord[] {
    return this.uses.records;
  }

  /** What was derived counts only where nothing was reviewed. */
  private shapeOf(path: string): Shape | undefined {
    return this.derived?.globals.get(path)?.shape ?? shapeOf(path);
  }

  global(index: number, offset: number, first: boolean): void {
    if (first) this.storages.imported(this.uses.imported(index, offset).path);
  }

  names(callee: Value, args: Value): readonly [string, string] | 'wait' | undefined {
    if (this.storages.awaits(callee, args) === 'wait') return this.fetch();
    if (this.contents.awaits(callee, args) === 'wait') return this.fetch();
    if (kindOf(callee) === Kind.global && this.shapes.awaitsText(this.uses.pathOf(callee) ?? '', args))
      return this.fetch();
    return namedByConstants(this.machine, callee, args, (value) => this.uses.pathOf(value));
  }

  call(use: CallUse, callee: Value, args: Value, result: Value, offset: number): void {
    const maker = this.blockMakers.get(callee);
    if (maker !== undefined) {
      this.call(use, maker, args, result, offset);
      this.machine.calls.setOrigin(result, payloadOf(maker));
      return;
    }
    const construction = this.constructions.get(callee);
    if (construction !== undefined && this.constructs(construction, args, result, offset)) return;
    if (kindOf(callee) === Kind.result) {
      this.uses.noteCall(this.machine.calls.origin(callee), result);
      this.useStorage(callee, offset);
      this.uses.resultCall(callee, offset);
      this.uses.requireArguments(undefined, args, offset);
      this.passing.passArguments(undefined, args, offset);
      return;
    }
    this.storages.made(callee, args, result, offset);
    const index = payloadOf(callee);
    const record = this.records[index];
    this.uses.use(index, use, offset, result);
    if (!this.contents.called(callee, args, result, offset))
      this.uses.use(index, 'arguments', offset, result);
    if (record.judgement.kind !== 'inert' || record.judgement.effect !== undefined)
      this.uses.noteCall(index, result);
    if (
      use === 'called' &&
      record.judgement.kind === 'unknown' &&
      record.constants.length < maxConstantCalls
    ) {
      const constants = constantsOf(this.machine, args);
      if (constants.length > 0) record.constants.push(constants);
    }
    const inert = record.judgement.kind === 'inert' ? record.judgement.inert : undefined;
    if (inert !== undefined) this.checkArguments(index, use, args, result, offset);
    this.given = undefined;
    this.uses.requireArguments(record, args, offset);
    // What was forgotten may be anything.
    if (!this.passing.passArguments(inert, args, offset, index)) record.checks.set('', result);
    const items = this.machine.tuples.items(args);
    const made = inert?.makes === undefined ? undefined : items?.[inert.makes.index];
    if (made !== undefined && kindOf(made) === Kind.global)
      this.machine.calls.setOrigin(result, payloadOf(made));
    if (inert?.check !== undefined) this.noteCheck(record, inert.check, args, result, offset);
  }

  /** Whether names of keywords are not at hand. */
  private awaitsKeywords({ made, args, keywords }: Construction): boolean {
    const items = this.machine.tuples.items(args);
    const { path } = this.records[payloadOf(made)];
    return items !== undefined && this.shapes.creates(path, items.subarray(1), keywords) === 'wait';
  }

  /** Judges a call of a partial as the construction that it is; false where nobody reviewed the class for one with keywords. */
  private constructs(
    { method, made, args, keywords }: Construction,
    given: Value,
    result: Value,
    offset: number,
  ): boolean {
    const index = payloadOf(made);
    const { path } = this.records[index];
    const inert = this.uses.inertOf(index);
    const items = this.machine.tuples.items(args);
    const takesKeywords = inert?.check === undefined && (this.shapeOf(path)?.keywords.size ?? 0) > 0;
    if (inert === undefined || items === undefined || !takesKeywords) return false;
    if (this.machine.tuples.items(given)?.length !== 0) return false;
    this.makers.add(method);
    this.uses.use(index, 'created', offset, result);
    this.machine.calls.setOrigin(result, index);
    if (this.shapes.creates(path, items.subarray(1), keywords) !== true) {
      this.uses.use(index, 'arguments', offset, result);
      return true;
    }
    this.uses.requireArguments(undefined, args, offset);
    this.passing.passArguments({ ...inert, arguments: new Map() }, args, offset, index);
    this.passing.passKeywords(keywords, offset);
    return true;
  }

  /** Keeps a call whose arguments are checked when all is read; what allocates shows at once. */
  private noteCheck(
    record: GlobalRecord,
    check: ArgumentCheck,
    args: Value,
    result: Value,
    offset: number,
  ): void {
    const { machine } = this;
    const items = machine.tuples.items(args);
    if (check === 'size') {
      const [size = 0, shape = size] = items?.subarray(record.path.startsWith('numpy.ma.') ? 1 : 0) ?? [];
      if (record.path.startsWith('numpy.') ? asksForMuch(machine, shape) : isLarge(size))
        this.strange('allocation', offset);
      return;
    }
    if (check === 'plain') {
      // Iterators of combinations allocate what they are asked for.
      if (record.path.startsWith('itertools.') && items?.some(isLarge) === true)
        this.strange('allocation', offset);
      if (!isPlain(machine, args) && !record.checks.has('')) record.checks.set('', result);
      return;
    }
    if (check === 'ratio' && isNumbers(items)) return;
    if (check.startsWith('arrow-'))
      keepLists(machine, args, this.lists, (value) => isArrowType(this.uses.pathOf(value)));
    if (record.checks.size >= maxChecks) throw new LimitError('cells');
    // Only what the check looks at tells calls apart, so that a million encodings with one codec are one.
    const looksAt = check === 'codec' ? items?.slice(1, 2) : items?.slice(0, check === 'arrow-field' ? 4 : 2);
    const key = `${looksAt?.join(':')}:${items?.length}`;
    if (record.checks.has(key)) return;
    record.checks.set(key, result);
    if (items !== undefined) this.checkedArguments.set(result, items.slice());
  }

  build(target: Value, state: Value, offset: number): BuildAnswer {
    const { machine } = this;
    if (kindOf(target) === Kind.global) {
      this.uses.use(payloadOf(target), 'global-built', offset, state);
      this.uses.noteCall(payloadOf(target), state);
      return undefined;
    }
    this.useStorage(target, offset);
    const origin = machine.calls.origin(target);
    if (this.records[origin]?.judgement.kind !== 'inert') this.uses.noteCall(origin, state);
    const path = this.records[origin]?.path;
    const pathOf = (value: Value) => this.uses.pathOf(value);
    const construction =
      path === 'functools.partial' ? constructionOf(machine, target, state, pathOf) : undefined;
    if (construction === 'wait' || (construction !== undefined && this.awaitsKeywords(construction)))
      return this.fetch();
    const isReviewed = this.records[origin]?.judgement.kind === 'inert' && kindOf(target) === Kind.result;
    const fits = isReviewed ? this.shapes.mayBeBuilt(target, state) : true;
    if (fits === 'wait') return this.fetch();
    const agrees = path === undefined ? true : this.noteContents(target, path, state, offset);
    if (agrees === 'wait') return this.fetch();
    if (!fits || !agrees) this.uses.use(origin, 'state', offset, target);
    this.passing.noteChange(target, offset, true);
    // addict hands an instance to itself, which takes the items that it has.
    if (state !== target) this.passing.passState(origin, state, offset, this.hashesResults);
    if (path === 'numpy.dtype' && this.dtypeStates.size < 1 << 16) this.dtypeStates.set(target, state);
    if (path === 'numpy.ndarray' && this.holdsBytes(state)) this.plainArrays.add(target);
    if (construction !== undefined && this.constructions.size < maxChecks)
      this.constructions.set(target, construction);
    const maker = path === 'functools.partial' ? blockMaker(machine, target, state, pathOf) : undefined;
    if (maker !== undefined && this.blockMakers.size < maxChecks) this.blockMakers.set(target, maker);
    if (this.joblibArrays && path !== undefined) {
      const answer = this.buildArray(origin, path, target, state, offset);
      if (answer !== 'other') return answer;
    }
    return this.builtAs(origin, target, state, offset);
  }

  /** BUILD on what stands for an array of joblib, whose bytes follow or are in a file beside this one; 'other' for anything else. */
  private buildArray(
    origin: number,
    path: string,
    target: Value,
    state: Value,
    offset: number,
  ): BuildAnswer | 'other' {
    const { machine } = this;
    if (path === 'joblib.numpy_pickle.NumpyArrayWrapper') {
      const answer = arrayAnswer(
        machine,
        state,
        offset,
        this.dtypeStates,
        (value) => this.records[machine.calls.origin(value)]?.path,
      );
      if (answer === 'wait') return 'wait';
      if ('problem' in answer) {
        this.arrayProblems.push({ problem: answer.problem, offset });
        return 'other';
      }
      this.uses.use(origin, 'built', offset, target);
      const skipped = 'skip' in answer ? answer : undefined;
      if (skipped !== undefined && skipped.skip > 0) this.skips.push(offset + 1);
      const bytes = skipped?.bytes ?? 0;
      this.contents.arrays.noteRaw(target, state, offset + 1 + (skipped?.skip ?? 0) - bytes, bytes);
      return answer;
    }
    if (!isArrayFile(path)) return 'other';
    const file = arrayFile(machine, path, state, (value) => this.uses.pathOf(value));
    if (file === 'wait') return this.fetch();
    if (file === undefined) this.uses.use(origin, 'state', offset, target);
    else if (this.arrayFiles.size >= maxCarried) throw new LimitError('members');
    else if (!this.arrayFiles.has(file.path)) this.arrayFiles.set(file.path, { ...file, offset });
    return 'other';
  }

  /** Notes what an array holds, and what must agree with it; false where something can't. */
  private noteContents(target: Value, path: string, state: Value, offset: number): boolean | 'wait' {
    if (path === 'numpy.dtype') return this.contents.arrays.noteOrder(target, state) ?? true;
    if (!listsItsObjects(this.machine, (value) => this.uses.pathOf(value), state)) return false;
    if (path === 'numpy.ndarray') {
      this.contents.arrays.noteArray(target, state);
      return true;
    }
    if (boosterFormats.has(path)) return this.noteModels(path, state, offset);
    return this.contents.expect(target, path, state, offset);
  }

  /** Keeps the models that a booster is given, which are read when all of the stream is. */
  private noteModels(path: string, state: Value, offset: number): boolean | 'wait' {
    const models = modelsOf(this.machine, state, (value) => this.uses.pathOf(value));
    if (models === undefined || models === 'wait') return models ?? false;
    if (this.boosters.length + models.length > maxCarried) throw new LimitError('members');
    // An opcode that waited for text is met again.
    if (this.boosters.at(-1)?.offset !== offset)
      for (const model of models) this.boosters.push({ path, model, offset });
    return true;
  }

  /** BUILD on an instance: a use of its class, unless its review asks for a kind of state and the state is of that kind. */
  private builtAs(origin: number, target: Value, state: Value, offset: number): BuildAnswer {
    const record = this.records[origin];
    const check = record?.judgement.kind === 'inert' ? record.judgement.inert.stateCheck : undefined;
    if (check !== undefined && !record.uses.has('built')) {
      const harmless = this.isHarmless(check, target, state);
      if (harmless === 'wait' && this.fetches++ < maxFetches) return 'wait';
      if (harmless === true) return undefined;
    }
    this.uses.use(origin, 'built', offset, target);
    return undefined;
  }

  mutate(target: Value, offset: number, stack: Int32Array, from: number, to: number): void {
    if (kindOf(target) === Kind.global) this.uses.use(payloadOf(target), 'global-mutated', offset, target);
    else {
      const op = this.machine.byteAt(offset);
      const use = op === Op.SETITEM || op === Op.SETITEMS ? 'mutated' : 'appended';
      this.useStorage(target, offset);
      this.uses.use(this.machine.calls.origin(target), use, offset, target);
      this.passing.noteChange(target, offset, false);
      this.checkItem(target, use, offset, stack[from], stack[to - 1]);
    }
  }

  /** The most columns that a tree of the stream asks for. */
  get columns(): number {
    return this.contents.columns;
  }

  /** Judges arrays by what they hold, when all is read. */
  async checkContents(source: ContentSource): Promise<void> {
    await this.checkFarKeys(source.textOf);
    for (const { target, offset } of await this.contents.broken(source))
      this.uses.use(this.machine.calls.origin(target), 'state', offset, target);
  }

  hashesKeys(target: Value): boolean {
    if (kindOf(target) !== Kind.result) return false;
    const path = this.records[this.machine.calls.origin(target)]?.path ?? '';
    return (
      mappings.has(path) ||
      shapeOf(path)?.anyKey === true ||
      this.derived?.globals.get(path)?.inert.uses.has('mutated') === true
    );
  }

  /** An instance of a reviewed class is none: unpicklers take a str itself, nothing derived from it. Of builtins, some give one. */
  mayBeText(result: Value): 'maybe' | 'hardly' | 'never' {
    const { calls } = this.machine;
    if (kindOf(calls.callee(result)) !== Kind.global) return 'maybe';
    const { path, judgement } = this.records[calls.origin(result)];
    if (judgement.kind === 'unknown') return ownClass.test(path) ? 'hardly' : 'maybe';
    if (judgement.kind === 'capability' || path.startsWith('builtins.')) return 'maybe';
    return judgement.inert.uses.has('created') || path === 'numpy.dtype' ? 'never' : 'maybe';
  }

  hash(value: Value, offset: number): void {
    this.hashesResults = true;
    // What getattr takes out of a global is judged by its name, and hashed as a global is.
    if (this.uses.isTakenFromGlobal(value)) return;
    this.uses.use(this.machine.calls.origin(value), 'hashed', offset, value);
  }

  strange(strangeness: Strangeness, offset: number): void {
    if (!this.strangeness.has(strangeness)) this.strangeness.set(strangeness, offset);
  }

  store(global: Value, offset: number): void {
    this.uses.require(payloadOf(global), 'stored', offset);
  }

  /**
   * torch's old format names the class of a container in an id, ("module", class, ...), and its loader answers with that class, or
   * whatever stands there (torch 1.13, serialization.py, `_legacy_load`).
   */
  persistentValue(pid: Value): Value | 'wait' | undefined {
    const { machine } = this;
    if (this.persistentLoad === 'none') return undefined;
    const items = machine.tuples.items(pid);
    if (this.persistentLoad === 'torch-tar') return items?.[0];
    const kind = items === undefined || items.length < 2 ? null : machine.textOf(items[0]);
    if (kind === undefined) return 'wait';
    if (kind === 'module') return items?.[1];
    return this.storages.load(pid) === 'wait' ? this.fetch() : undefined;
  }

  /** Asks for what is not in the window, as often as a real file may need it. */
  private fetch(): 'wait' {
    if (this.fetches++ >= maxFetches) throw new LimitError('cells');
    return 'wait';
  }

  /** torch keeps storages to itself: whatever is done to one in the stream is not what it was made for. */
  private useStorage(value: Value, offset: number): void {
    if (this.persistentLoad !== 'none' && this.storages.isStorage(value)) this.storages.note('use', offset);
  }

  persistent(pid: Value, _result: Value, offset: number): void {
    const items = this.machine.tuples.items(pid);
    for (const item of items ?? []) {
      if (kindOf(item) === Kind.global) this.uses.require(payloadOf(item), 'stored', offset);
    }
    if (this.persistentLoad === 'none' && this.persistentAt < 0) this.persistentAt = offset;
    if (this.persistentLoad === 'torch') this.storages.loaded(pid, offset);
  }

  carried(offset: number): void {
    if (this.carriedAt.length >= maxCarried) throw new LimitError('members');
    this.carriedAt.push(offset);
  }

  special(text: Value): void {
    if (this.specials.size >= maxSpecials) throw new LimitError('members');
    if (this.specials.has(text)) this.repeated.add(text);
    this.specials.add(text);
  }

  private isHarmless(check: StateCheck, target: Value, state: Value): boolean | 'wait' {
    const { machine } = this;
    const pathOf = (value: Value) => this.uses.pathOf(value);
    if (check === 'bounds')
      return hasNumericBounds(
        machine,
        state,
        (value) => this.plainArrays.has(value) || isBuffer(pathOf(value)),
      );
    if (check !== 'dtype') return isHarmlessState(machine, check, state, pathOf);
    const stateOf = (dtype: Value) => this.dtypeStates.get(dtype);
    return isHarmlessDtype({ machine, pathOf, stateOf }, target, state);
  }

  /** The state of an array ends with its elements: a list of objects, or bytes, which Python 3 spells as a call in old protocols. */
  private holdsBytes(state: Value): boolean {
    if (this.plainArrays.size >= 1 << 16) return false;
    const elements = this.machine.tuples.items(state)?.[4];
    if (elements === undefined) return false;
    const kind = kindOf(elements);
    return kind === Kind.bytes || kind === Kind.pyString || this.uses.pathOf(elements) === '_codecs.encode';
  }

  changed(container: Value, offset: number): void {
    this.passing.changed(container, offset);
  }

  get watched(): ReadonlyMap<Value, number> {
    return this.passing.watched;
  }

  keywords(given: Value, offset: number): void {
    this.given = given;
    this.passing.passKeywords(given, offset);
  }

  /** A call of a reviewed global: what it is given must be of its shape, unless a check of its own looks at that. */
  private checkArguments(index: number, use: CallUse, args: Value, result: Value, offset: number): void {
    const record = this.records[index];
    const inert = record.judgement.kind === 'inert' ? record.judgement.inert : undefined;
    if (inert?.check !== undefined && inert.check !== 'size' && inert.check !== 'arrow-array') return;
    const { machine, shapes } = this;
    if (inert?.enumeration === true) return;
    const isCreated = use === 'created' || (use === 'instantiated' && inert?.uses.has('created') === true);
    const making: Making = isCreated ? 'created' : 'called';
    const newobj = record.path.startsWith('copyreg.__newobj') ? machine.tuples.items(args) : undefined;
    const made = newobj?.[0];
    // Python 2 spells constructions as calls.
    const fits =
      newobj === undefined
        ? shapes.takes(record.path, making, args, this.given)
        : made !== undefined &&
          kindOf(made) === Kind.global &&
          shapes.createsBy(record.path.endsWith('_ex__'), this.records[payloadOf(made)].path, newobj);
    // A text that is not in the window has not been looked at.
    if (fits !== true || !isFactory(machine, record.path, args, (value) => this.uses.pathOf(value)))
      this.uses.use(index, 'arguments', offset, result);
  }

  /**
   * Namespaces that are dicts: their items are their attributes too, some set as such. A key that is no text of the stream may name any, and
   * names of Python's own, such as `__class__` and `__dict__`, are none of a user's.
   */
  private checkItem(
    target: Value,
    use: 'mutated' | 'appended',
    offset: number,
    key: Value,
    item: Value,
  ): void {
    if (use !== 'mutated' || kindOf(target) !== Kind.result) return;
    const origin = this.machine.calls.origin(target);
    // numpy's texts are none of the stream, and spell a special name unseen.
    if (this.uses.inertOf(origin)?.itemsAreAttributes === true && kindOf(key) === Kind.result)
      this.uses.use(origin, 'state', offset, target);
    const shape = this.shapeOf(this.records[origin]?.path ?? '');
    if (shape?.anyKey !== true) return;
    const text = this.machine.textOf(key);
    if (text === undefined) this.keepFarKey(target, key, offset);
    const fits =
      typeof text === 'string'
        ? this.shapes.isNamed(shape.keys, text, item)
        : kindOf(key) !== Kind.result && this.passing.isAttribute(item);
    if (!fits) this.uses.use(origin, 'state', offset, target);
  }

  /** Keeps the key of an attribute whose text is to be read when all of the stream was; each class's once. */
  private keepFarKey(target: Value, key: Value, offset: number): void {
    const keys = this.farKeys.get(this.machine.calls.origin(target)) ?? new Map<Value, FarKey>();
    this.farKeys.set(this.machine.calls.origin(target), keys);
    if (keys.has(key)) return;
    if (this.fetches++ >= maxFetches) throw new LimitError('cells');
    keys.set(key, { target, offset });
  }

  /** Judges keys of attributes that were not at hand. */
  private async checkFarKeys(textOf: TextOf): Promise<void> {
    for (const [origin, keys] of this.farKeys)
      for (const [key, { target, offset }] of keys)
        if ((await textOf(key))?.startsWith('__') !== false) this.uses.use(origin, 'state', offset, target);
  }
}
