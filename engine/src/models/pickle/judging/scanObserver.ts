import { LimitError } from '../../../limits';
import { type DerivedNames, judgeDerived } from '../globals/derived';
import {
  type ArgumentCheck,
  type InertGlobal,
  judgeImport,
  type ReviewedUse,
  type StateCheck,
} from '../globals/globals';
import { resultToken, type Shape, shapeOf } from '../globals/shapes';
import type { PickleMachine } from '../machine/machine';
import type { BuildAnswer, CallUse, PickleObserver, Strangeness, Use } from '../machine/observer';
import { Op } from '../machine/opcodes';
import { computedName } from '../machine/state';
import { intOf, Kind, kindOf, payloadOf, type Value } from '../machine/values';
import { refusedOpcodes } from '../weightsOnly/weightsOnly';
import { ArrayContents, type ArraySource } from './arrayContents';
import { blockMaker } from './blockMakers';
import { boosterFormats, modelsOf } from './boosters';
import { CompleteResults } from './completeResults';
import { isHarmlessDtype } from './dtypeState';
import { isFactory } from './factories';
import type { GlobalRecord } from './globalRecord';
import { type ArrayProblem, arrayAnswer } from './joblibArray';
import { type ArrayFile, arrayFile, isArrayFile } from './joblibFiles';
import { listsItsObjects } from './listedArrays';
import { namedByConstants } from './lookups';
import { keepLists, namingResults, PassedValues } from './passed';

import { maxPayloadCalls } from './payload';
import { type Making, ShapeChecks } from './shapeChecks';
import { constantsOf, maxConstantCalls } from './spelled';
import { hasNumericBounds, isHarmlessState, isPlain } from './stateChecks';
import { TorchStorages } from './torchStorages';

const isNumbers = (items: Int32Array | undefined) =>
  items?.every((item) => kindOf(item) === Kind.int || kindOf(item) === Kind.number) === true;

/** A number of items or bytes that no model asks for at once. */
const isLarge = (size: Value) =>
  kindOf(size) === Kind.number || (kindOf(size) === Kind.int && intOf(size) > maxAllocation);

/** numpy makes no array of objects of a buffer. */
const isBuffer = (path: string | undefined) => /^numpy\._?core\.numeric\._frombuffer$/.test(path ?? '');

/** Dicts of the standard library. */
const mappings = new Set(['collections.OrderedDict', 'collections.defaultdict', 'collections.Counter']);
/** A class of a module, whatever else has a name in upper case. */
const ownClass = /\.[a-z_]\w*\._{0,2}[A-Z]\w*$|^[a-z_]\w*\._{0,2}[A-Z]\w*$/;
/** Uses of what a call gave, of which the call is no example. */
const usesOfResults: ReadonlySet<Use> = new Set<Use>(['built', 'mutated', 'appended', 'hashed', 'passed']);
/** Containers around one another that keep what they were given. */
const maxKeepers = 8;
/** How deep whoever is given something may look into it, unless its review says so. */
const anyDepth = Number.POSITIVE_INFINITY;
const sampleCount = 4;
const maxChecks = 1 << 16;
const maxCarried = 1 << 16;
const maxSpecials = 1 << 16;
/** Texts of states that are fetched from outside the window, each a read of its own; real files have dozens. */
const maxFetches = 1 << 13;
/** Bytes that a pickle asks for at once without holding them. */
const maxAllocation = 1 << 24;

/**
 * Who answers persistent ids: nobody (plain pickle), torch, which takes a storage's type and numbers, or torch's oldest loader, which takes
 * numbers of what it read before, and gives of a tuple the first item, whatever that is.
 */
export type PersistentLoad = 'none' | 'torch' | 'torch-tar';

/** Keeps a call for whoever reads what it is given. */
function noteCall(record: GlobalRecord | undefined, result: Value): void {
  if (record !== undefined && record.calls.length < maxPayloadCalls) record.calls.push(result);
}

/** Gathers what a scan needs to judge a stream. Skips the raw arrays of joblib where they are described exactly. */
export class ScanObserver implements PickleObserver {
  readonly records: GlobalRecord[] = [];
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
  /** Items of the lists that arrays of pyarrow are made of: buffers and children. */
  readonly lists = new Map<Value, readonly Value[]>();
  /** Texts that may name special methods. */
  readonly specials: Value[] = [];
  /** Opcodes that torch's restricted unpickler refuses in some version; noted for streams that torch loads. */
  readonly refusedOpcodes = new Set<number>();
  readonly watchedOpcodes?: Uint8Array;
  /** Texts of states that had to be fetched. */
  private fetches = 0;
  /** Something that a call gave is a key or a member somewhere. */
  private hashesResults = false;
  private readonly dtypeStates = new Map<Value, Value>();
  /** Arrays whose elements are bytes, so that no element is an object. */
  private readonly plainArrays = new Set<Value>();
  private readonly complete = new CompleteResults();
  /** Partials by which pandas 1.3 makes its blocks, and the function that each calls. */
  private readonly blockMakers = new Map<Value, Value>();
  /** Keyword arguments of the construction that comes next. */
  private given: Value | undefined;
  /** Offset of the last change that was noted. */
  private noted = -1;
  /** Storages of torch, and the tensors made of them. */
  storages!: TorchStorages;
  private machine!: PickleMachine;
  private passed!: PassedValues;
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
    this.passed = new PassedValues(machine);
    this.contents = new ArrayContents(machine, (value) => this.pathOf(value));
    this.storages = new TorchStorages(machine, (value) => this.pathOf(value), this.persistentLoad !== 'none');
    const judge = {
      isData: (value: Value) => this.isData(value),
      isAttribute: (value: Value) => this.isAttribute(value),
    };
    this.shapes = new ShapeChecks(
      machine,
      (index) => this.records[index]?.path,
      judge,
      (path) => this.shapeOf(path),
    );
  }

  /** What was derived counts only where nothing was reviewed. */
  private shapeOf(path: string): Shape | undefined {
    return this.derived?.globals.get(path)?.shape ?? shapeOf(path);
  }

  global(index: number, offset: number, first: boolean): void {
    if (!first) return;
    const { module, name, fixImports } = this.machine.globals[index];
    const { path, judgement } = judgeImport(module, name, fixImports);
    this.storages.imported(path);
    const computed = module === computedName || name === computedName;
    this.records.push({
      path,
      spelled: `${module}.${name}`,
      judgement: computed
        ? { kind: 'capability', effect: 'code' }
        : judgement.kind === 'unknown'
          ? judgeDerived(path, this.derived)
          : judgement,
      uses: new Map([['imported', offset]]),
      required: new Map(),
      samples: [],
      calls: [],
      checks: new Map(),
      constants: [],
      resultCalls: new Map(),
    });
  }

  names(callee: Value, args: Value): readonly [string, string] | 'wait' | undefined {
    if (this.storages.awaits(callee, args) === 'wait') return this.fetch();
    if (this.contents.awaits(callee, args) === 'wait') return this.fetch();
    if (kindOf(callee) === Kind.global && this.shapes.awaitsText(this.pathOf(callee) ?? '', args))
      return this.fetch();
    return namedByConstants(this.machine, callee, args, (value) => this.pathOf(value));
  }

  call(use: CallUse, callee: Value, args: Value, result: Value, offset: number): void {
    const maker = this.blockMakers.get(callee);
    if (maker !== undefined) {
      this.call(use, maker, args, result, offset);
      this.machine.calls.setOrigin(result, payloadOf(maker));
      return;
    }
    if (kindOf(callee) === Kind.result) {
      noteCall(this.records[this.machine.calls.origin(callee)], result);
      this.useStorage(callee, offset);
      this.resultCall(callee, offset);
      this.requireArguments(undefined, args, offset);
      this.passArguments(undefined, args, offset);
      return;
    }
    this.storages.made(callee, args, result, offset);
    const index = payloadOf(callee);
    const record = this.records[index];
    this.use(index, use, offset, result);
    if (!this.contents.called(callee, args, result, offset)) this.use(index, 'arguments', offset, result);
    if (record.judgement.kind !== 'inert' || record.judgement.effect !== undefined) noteCall(record, result);
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
    this.requireArguments(record, args, offset);
    // What was forgotten may be anything.
    if (!this.passArguments(inert, args, offset, index)) record.checks.set('', result);
    const items = this.machine.tuples.items(args);
    const made = inert?.makes === undefined ? undefined : items?.[inert.makes.index];
    if (made !== undefined && kindOf(made) === Kind.global)
      this.machine.calls.setOrigin(result, payloadOf(made));
    if (inert?.check !== undefined) this.noteCheck(record, inert.check, args, result, offset);
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
      if (items?.[0] !== undefined && isLarge(items[0])) this.strange('allocation', offset);
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
    if (check === 'arrow-array' && items?.length === 1) keepLists(machine, items[0], this.lists);
    if (record.checks.size >= maxChecks) throw new LimitError('cells');
    // Only what the check looks at tells calls apart, so that a million encodings with one codec are one.
    const key =
      check === 'codec' ? `${items?.length}:${items?.[1]}` : `${items?.[0]}:${items?.[1]}:${items?.length}`;
    if (record.checks.has(key)) return;
    record.checks.set(key, result);
    if (items !== undefined) this.checkedArguments.set(result, items.slice());
  }

  build(target: Value, state: Value, offset: number): BuildAnswer {
    const { machine } = this;
    if (kindOf(target) === Kind.global) {
      this.use(payloadOf(target), 'global-built', offset, state);
      noteCall(this.records[payloadOf(target)], state);
      return undefined;
    }
    this.useStorage(target, offset);
    const origin = machine.calls.origin(target);
    if (this.records[origin]?.judgement.kind !== 'inert') noteCall(this.records[origin], state);
    const path = this.records[origin]?.path;
    const isReviewed = this.records[origin]?.judgement.kind === 'inert' && kindOf(target) === Kind.result;
    const fits = isReviewed ? this.shapes.mayBeBuilt(target, state) : true;
    if (fits === 'wait') return this.fetch();
    const agrees = path === undefined ? true : this.noteContents(target, path, state, offset);
    if (agrees === 'wait') return this.fetch();
    if (!fits || !agrees) this.use(origin, 'state', offset, target);
    this.noteChange(target, offset, true);
    // addict hands an instance to itself, which takes the items that it has.
    if (state !== target) this.passState(origin, state, offset);
    if (path === 'numpy.dtype' && this.dtypeStates.size < 1 << 16) this.dtypeStates.set(target, state);
    if (path === 'numpy.ndarray' && this.holdsBytes(state)) this.plainArrays.add(target);
    const maker =
      path === 'functools.partial'
        ? blockMaker(machine, target, state, (value) => this.pathOf(value))
        : undefined;
    if (maker !== undefined && this.blockMakers.size < maxChecks) this.blockMakers.set(target, maker);
    if (this.joblibArrays && path === 'joblib.numpy_pickle.NumpyArrayWrapper') {
      const answer = arrayAnswer(
        machine,
        state,
        offset,
        this.dtypeStates,
        (value) => this.records[machine.calls.origin(value)]?.path,
      );
      if (answer === 'wait') return 'wait';
      if ('problem' in answer) this.arrayProblems.push({ problem: answer.problem, offset });
      else {
        this.use(origin, 'built', offset, target);
        if ('skip' in answer) {
          if (answer.skip > 0) this.skips.push(offset + 1);
          this.contents.noteRaw(target, state, offset + 1 + answer.skip - answer.bytes, answer.bytes);
        } else this.contents.noteRaw(target, state, offset + 1, 0);
        return answer;
      }
    }
    if (this.joblibArrays && path !== undefined && isArrayFile(path)) {
      const file = arrayFile(machine, path, state, (value) => this.pathOf(value));
      if (file === 'wait') return this.fetch();
      if (file === undefined) this.use(origin, 'state', offset, target);
      else if (this.arrayFiles.size >= maxCarried) throw new LimitError('members');
      else if (!this.arrayFiles.has(file.path)) this.arrayFiles.set(file.path, { ...file, offset });
    }
    return this.builtAs(origin, target, state, offset);
  }

  /** Notes what an array holds, and what must agree with it; false where something can't. */
  private noteContents(target: Value, path: string, state: Value, offset: number): boolean | 'wait' {
    if (path === 'numpy.dtype') return this.contents.noteOrder(target, state) ?? true;
    if (!listsItsObjects(this.machine, (value) => this.pathOf(value), state)) return false;
    if (path === 'numpy.ndarray') {
      this.contents.noteArray(target, state);
      return true;
    }
    if (boosterFormats.has(path)) return this.noteModels(path, state, offset);
    return this.contents.expect(target, path, state, offset);
  }

  /** Keeps the models that a booster is given, which are read when all of the stream is. */
  private noteModels(path: string, state: Value, offset: number): boolean | 'wait' {
    const models = modelsOf(this.machine, state, (value) => this.pathOf(value));
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
    this.use(origin, 'built', offset, target);
    return undefined;
  }

  mutate(target: Value, offset: number, stack: Int32Array, from: number, to: number): void {
    if (kindOf(target) === Kind.global) this.use(payloadOf(target), 'global-mutated', offset, target);
    else {
      const op = this.machine.byteAt(offset);
      const use = op === Op.SETITEM || op === Op.SETITEMS ? 'mutated' : 'appended';
      this.useStorage(target, offset);
      this.use(this.machine.calls.origin(target), use, offset, target);
      this.noteChange(target, offset, false);
      this.checkItem(target, use, offset, stack[from], stack[to - 1]);
    }
  }

  /** The most columns that a tree of the stream asks for. */
  get columns(): number {
    return this.contents.columns;
  }

  /** Judges arrays by what they hold, when all is read. */
  async checkContents(source: ArraySource): Promise<void> {
    for (const { target, offset } of await this.contents.broken(source))
      this.use(this.machine.calls.origin(target), 'state', offset, target);
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
    this.use(this.machine.calls.origin(value), 'hashed', offset, value);
  }

  strange(strangeness: Strangeness, offset: number): void {
    if (!this.strangeness.has(strangeness)) this.strangeness.set(strangeness, offset);
  }

  store(global: Value, offset: number): void {
    this.require(payloadOf(global), 'stored', offset);
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
      if (kindOf(item) === Kind.global) this.require(payloadOf(item), 'stored', offset);
    }
    if (this.persistentLoad === 'none' && this.persistentAt < 0) this.persistentAt = offset;
    if (this.persistentLoad === 'torch') this.storages.loaded(pid, offset);
  }

  carried(offset: number): void {
    if (this.carriedAt.length >= maxCarried) throw new LimitError('members');
    this.carriedAt.push(offset);
  }

  special(text: Value): void {
    if (this.specials.length >= maxSpecials) throw new LimitError('members');
    this.specials.push(text);
  }

  private isHarmless(check: StateCheck, target: Value, state: Value): boolean | 'wait' {
    const { machine } = this;
    const pathOf = (value: Value) => this.pathOf(value);
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
    return kind === Kind.bytes || kind === Kind.pyString || this.pathOf(elements) === '_codecs.encode';
  }

  /** Dotted name of a global, or of the one behind a result; undefined for anything else. */
  private pathOf(value: Value): string | undefined {
    if (kindOf(value) === Kind.global) return this.records[payloadOf(value)].path;
    return kindOf(value) === Kind.result ? this.records[this.machine.calls.origin(value)]?.path : undefined;
  }

  /**
   * Whoever gets an object may run its methods, which for most classes do what the pickle wants: only data may be given to a call, or to
   * a `__setstate__` that takes a tuple.
   */
  private passArguments(callee: InertGlobal | undefined, args: Value, offset: number, index = -1): boolean {
    const depth = (callee?.depth ?? anyDepth) - 1;
    const items = depth < 0 ? [] : (this.machine.tuples.items(args) ?? []);
    let isKnown = true;
    for (let i = 0; i < items.length; i++) {
      if (kindOf(items[i]) < Kind.tuple || callee?.arguments.get(i) === 'stored') continue;
      if (!this.pass(items[i], depth, offset, index)) isKnown = false;
    }
    return isKnown;
  }

  keywords(given: Value, offset: number): void {
    this.given = given;
    this.pass(given, anyDepth, offset);
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
          shapes.creates(this.records[payloadOf(made)].path, record.path.endsWith('_ex__'), newobj);
    // A text that is not in the window has not been looked at.
    if (fits !== true || !isFactory(machine, record.path, args, (value) => this.pathOf(value)))
      this.use(index, 'arguments', offset, result);
  }

  /** Changes of something that was complete, or that somebody was given, make what was checked untrue. */
  private noteChange(target: Value, offset: number, isBuild: boolean): void {
    // An opcode that waited for text is met again.
    if (kindOf(target) !== Kind.result || offset === this.noted) return;
    this.noted = offset;
    if (this.complete.has(target)) this.use(this.machine.calls.origin(target), 'changed', offset, target);
    if (isBuild) this.complete.add(target);
  }

  /** Whether a value is data; what is no such is noted as a use. */
  private isData(value: Value): boolean {
    let isData = true;
    const known = this.passed.each(value, anyDepth, (result) => {
      const inert = this.inertOf(this.machine.calls.origin(result));
      if (inert === undefined || !inert.uses.has('passed') || inert.check === 'attribute') isData = false;
    });
    return known && isData;
  }

  /** Whether a value may stand in a namespace: data, or an instance of a reviewed class that nobody can call. */
  private isAttribute(value: Value): boolean {
    if (kindOf(value) === Kind.global) return false;
    if (kindOf(value) !== Kind.result) return true;
    const { calls } = this.machine;
    const inert = this.inertOf(calls.origin(value));
    const path = this.pathOf(value) ?? '';
    if (inert?.uses.has('created') === true && kindOf(calls.callee(value)) === Kind.global)
      return path !== 'functools.partial' && this.shapeOf(path)?.callable !== true;
    return this.isData(value);
  }

  /** Namespaces that are dicts: their items are their attributes too. A key that is no text of the stream may name any. */
  private checkItem(
    target: Value,
    use: 'mutated' | 'appended',
    offset: number,
    key: Value,
    item: Value,
  ): void {
    if (use !== 'mutated' || kindOf(target) !== Kind.result) return;
    const origin = this.machine.calls.origin(target);
    if (this.shapeOf(this.records[origin]?.path ?? '')?.anyKey !== true) return;
    if (kindOf(key) === Kind.result || !this.isAttribute(item)) this.use(origin, 'state', offset, target);
  }

  changed(container: Value, offset: number): void {
    const origin = this.passed.watched.get(container);
    if (origin !== undefined) this.use(origin, 'changed', offset, container);
  }

  get watched(): ReadonlyMap<Value, number> {
    return this.passed.watched;
  }

  /** A state that is a tuple is taken apart; whatever else there is becomes attributes, which only some classes use. */
  private passState(origin: number, state: Value, offset: number): void {
    for (const result of namingResults(this.machine, state, this.hashesResults)) {
      const maker = this.machine.calls.origin(result);
      // Bytes name nothing.
      if (resultToken(this.records[maker]?.path ?? '') !== 's')
        this.use(maker, 'result-called', offset, result);
    }
    const inert = this.inertOf(origin);
    const isUsed = inert?.stateCheck === 'data' || inert?.stateCheck === 'bounds';
    if (inert?.depth === 0 || (!isUsed && kindOf(state) < Kind.kept)) return;
    this.pass(state, isUsed ? anyDepth : 0, offset, isUsed ? origin : -1);
  }

  private pass(given: Value, depth: number, offset: number, owner = -1): boolean {
    return this.passed.each(given, depth, (result) => this.passOne(result, offset), owner);
  }

  private passOne(result: Value, offset: number): void {
    this.complete.add(result);
    const { calls, tuples } = this.machine;
    let next = result;
    for (let depth = 0; depth < maxKeepers; depth++) {
      const origin = calls.origin(next);
      const isDirect = kindOf(calls.callee(next)) === Kind.global;
      // What was looked up by its name counts as called, since whoever gets it may do so.
      if (isDirect && this.looksUp(origin)) {
        this.resultCall(next, offset);
        return;
      }
      this.use(origin, 'passed', offset, next);
      // A defaultdict calls what it keeps.
      const callsKept = this.records[origin]?.path === 'collections.defaultdict';
      const kept = callsKept ? tuples.items(calls.args(next))?.[0] : undefined;
      if (kept === undefined || kindOf(kept) !== Kind.result) return;
      next = kept;
    }
    this.use(calls.origin(next), 'result-called', offset, next);
  }

  private inertOf(index: number): InertGlobal | undefined {
    const judgement = this.records[index]?.judgement;
    return judgement?.kind === 'inert' ? judgement.inert : undefined;
  }

  private looksUp(index: number): boolean {
    const check = this.inertOf(index)?.check;
    return check === 'attribute' || check === 'dill-type';
  }

  private use(index: number, use: Use, offset: number, sample: Value): void {
    const record = this.records[this.ownerOf(sample) ?? index];
    if (record === undefined) return;
    const first = !record.uses.has(use);
    if (first) record.uses.set(use, offset);
    const isSample = kindOf(sample) === Kind.result && !usesOfResults.has(use);
    const wanted = record.judgement.kind !== 'inert' || use === 'result-called' || first;
    if (isSample && wanted && record.samples.length < sampleCount) record.samples.push(sample);
  }

  /** For an instance of a class that getattr took out of one that nobody reviewed: that one, of which its uses are. */
  private ownerOf(made: Value): number | undefined {
    if (kindOf(made) !== Kind.result) return undefined;
    const { calls, tuples } = this.machine;
    const callee = calls.callee(made);
    if (kindOf(callee) !== Kind.result || !this.looksUp(calls.origin(callee))) return undefined;
    const owner = tuples.items(calls.args(callee))?.[0];
    if (owner === undefined || kindOf(owner) !== Kind.global) return undefined;
    return this.records[payloadOf(owner)]?.judgement.kind === 'unknown' ? payloadOf(owner) : undefined;
  }

  /** What getattr and the like return may have a reviewed name of its own; which, only the judge can look up. */
  private resultCall(callee: Value, offset: number, depth = maxKeepers): void {
    const { calls } = this.machine;
    const origin = calls.origin(callee);
    const record = this.records[origin];
    if (!this.looksUp(origin)) {
      this.use(origin, 'result-called', offset, callee);
      // A partial calls what it was made of.
      const kept =
        record?.path === 'functools.partial' ? this.machine.tuples.items(calls.args(callee))?.[0] : undefined;
      if (depth > 0 && kept !== undefined && kindOf(kept) === Kind.result)
        this.resultCall(kept, offset, depth - 1);
      return;
    }
    if (record.resultCalls.has(callee)) return;
    if (record.resultCalls.size >= maxChecks) throw new LimitError('cells');
    record.resultCalls.set(callee, offset);
  }

  private require(index: number, use: ReviewedUse, offset: number): void {
    const required = this.records[index].required;
    if (!required.has(use)) required.set(use, offset);
  }

  /** Globals among the direct arguments: the callee's review says how it uses them, else whatever it likes. */
  private requireArguments(callee: GlobalRecord | undefined, args: Value, offset: number): void {
    if (kindOf(args) !== Kind.kept) return;
    const inert = callee?.judgement.kind === 'inert' ? callee.judgement.inert : undefined;
    const items = this.machine.tuples.items(args) as Int32Array;
    for (let i = 0; i < items.length; i++) {
      if (kindOf(items[i]) !== Kind.global) continue;
      const use = inert?.makes?.index === i ? inert.makes.use : (inert?.arguments.get(i) ?? 'stored');
      this.require(payloadOf(items[i]), use, offset);
    }
  }
}
