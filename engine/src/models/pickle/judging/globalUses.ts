import { LimitError } from '../../../limits';
import { type DerivedNames, judgeDerived } from '../globals/derived';
import { type InertGlobal, judgeImport, type ReviewedUse } from '../globals/globals';
import type { PickleMachine } from '../machine/machine';
import type { Use } from '../machine/observer';
import { computedName } from '../machine/state';
import { Kind, kindOf, payloadOf, type Value } from '../machine/values';
import type { GlobalRecord } from './globalRecord';
import { maxPayloadCalls } from './payload';

/** Uses of what a call gave, of which the call is no example. */
const usesOfResults: ReadonlySet<Use> = new Set<Use>(['built', 'mutated', 'appended', 'hashed', 'passed']);
/** Containers around one another that keep what they were given. */
export const maxKeepers = 8;
const sampleCount = 4;
/** Calls that are kept of one global. */
export const maxChecks = 1 << 16;

/** The globals of a stream, and what is done with each, gathered while the machine runs. */
export class GlobalUses {
  /** By the machine's index of the global. */
  readonly records: GlobalRecord[] = [];

  constructor(
    private readonly machine: PickleMachine,
    private readonly derived?: DerivedNames,
  ) {}

  /** Begins the record of a global that the stream names for the first time. */
  imported(index: number, offset: number): GlobalRecord {
    const { module, name, fixImports } = this.machine.globals[index];
    const { path, judgement } = judgeImport(module, name, fixImports);
    const computed = module === computedName || name === computedName;
    const record: GlobalRecord = {
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
    };
    this.records.push(record);
    return record;
  }

  /** Dotted name of a global, or of the one behind a result; undefined for anything else. */
  pathOf(value: Value): string | undefined {
    if (kindOf(value) === Kind.global) return this.records[payloadOf(value)].path;
    return kindOf(value) === Kind.result ? this.records[this.machine.calls.origin(value)]?.path : undefined;
  }

  /** Keeps a call for whoever reads what it is given. */
  noteCall(index: number, result: Value): void {
    const record = this.records[index];
    if (record !== undefined && record.calls.length < maxPayloadCalls) record.calls.push(result);
  }

  /** The review of a global, where it has one that calls it harmless. */
  inertOf(index: number): InertGlobal | undefined {
    const judgement = this.records[index]?.judgement;
    return judgement?.kind === 'inert' ? judgement.inert : undefined;
  }

  /** Whether a global looks up what it is asked for by name. */
  looksUp(index: number): boolean {
    const check = this.inertOf(index)?.check;
    return check === 'attribute' || check === 'dill-type';
  }

  /** Whether a result is what getattr took out of a global. */
  isTakenFromGlobal(result: Value): boolean {
    const { calls, tuples } = this.machine;
    if (kindOf(result) !== Kind.result || kindOf(calls.callee(result)) !== Kind.global) return false;
    if (this.inertOf(calls.origin(result))?.check !== 'attribute') return false;
    const owner = tuples.items(calls.args(result))?.[0];
    return owner !== undefined && kindOf(owner) === Kind.global;
  }

  /** Notes a use of a global, or of what it gave; `sample` is kept as evidence where it says more. */
  use(index: number, use: Use, offset: number, sample: Value): void {
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
  resultCall(callee: Value, offset: number, depth = maxKeepers): void {
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

  /** Notes a use that others make of a global, which its review must allow. */
  require(index: number, use: ReviewedUse, offset: number): void {
    const required = this.records[index].required;
    if (!required.has(use)) required.set(use, offset);
  }

  /** Globals among the direct arguments: the callee's review says how it uses them, else whatever it likes. */
  requireArguments(callee: GlobalRecord | undefined, args: Value, offset: number): void {
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
