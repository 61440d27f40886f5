import type { InertGlobal } from '../globals/globals';
import { resultToken, type Shape } from '../globals/shapes';
import type { PickleMachine } from '../machine/machine';
import { Kind, kindOf, type Value } from '../machine/values';
import { CompleteResults } from './completeResults';
import { type GlobalUses, maxKeepers } from './globalUses';
import { namingResults, PassedValues } from './passed';

/** How deep whoever is given something may look into it, unless its review says so. */
const anyDepth = Number.POSITIVE_INFINITY;

/** What a stream gives to calls and states, and whether that is data and stays what it was. */
export class Passing {
  private readonly complete = new CompleteResults();
  private readonly passed: PassedValues;
  /** Offset of the last change that was noted. */
  private noted = -1;

  constructor(
    private readonly machine: PickleMachine,
    private readonly uses: GlobalUses,
    private readonly shapeOf: (path: string) => Shape | undefined,
  ) {
    this.passed = new PassedValues(machine);
  }

  /**
   * Whoever gets an object may run its methods, which for most classes do what the pickle wants: only data may be given to a call, or to
   * a `__setstate__` that takes a tuple.
   */
  passArguments(callee: InertGlobal | undefined, args: Value, offset: number, index = -1): boolean {
    const depth = (callee?.depth ?? anyDepth) - 1;
    const items = depth < 0 ? [] : (this.machine.tuples.items(args) ?? []);
    let isKnown = true;
    for (let i = 0; i < items.length; i++) {
      if (kindOf(items[i]) < Kind.tuple || callee?.arguments.get(i) === 'stored') continue;
      if (!this.pass(items[i], depth, offset, index)) isKnown = false;
    }
    return isKnown;
  }

  /** Notes what keyword arguments hand on. */
  passKeywords(given: Value, offset: number): void {
    this.pass(given, anyDepth, offset);
  }

  /** A state that is a tuple is taken apart; whatever else there is becomes attributes, which only some classes use. */
  passState(origin: number, state: Value, offset: number, hashesResults: boolean): void {
    for (const result of namingResults(this.machine, state, hashesResults)) {
      const maker = this.machine.calls.origin(result);
      // Bytes name nothing.
      if (resultToken(this.uses.records[maker]?.path ?? '') !== 's')
        this.uses.use(maker, 'result-called', offset, result);
    }
    const inert = this.uses.inertOf(origin);
    const isUsed = inert?.stateCheck === 'data' || inert?.stateCheck === 'bounds';
    if (inert?.depth === 0 || (!isUsed && kindOf(state) < Kind.kept)) return;
    this.pass(state, isUsed ? anyDepth : 0, offset, isUsed ? origin : -1);
  }

  /** Notes what is given, as deep as it is looked into; false where not all of it is known. */
  private pass(given: Value, depth: number, offset: number, owner = -1): boolean {
    const isUnknown = this.uses.records[owner]?.judgement.kind === 'unknown';
    return this.passed.each(given, depth, (result) => this.passOne(result, offset, isUnknown), owner);
  }

  /** @param isUnknown whether nobody reviewed who is given it, which is reported by itself. */
  private passOne(result: Value, offset: number, isUnknown: boolean): void {
    this.complete.add(result);
    const { calls, tuples } = this.machine;
    let next = result;
    for (let depth = 0; depth < maxKeepers; depth++) {
      const origin = calls.origin(next);
      const isDirect = kindOf(calls.callee(next)) === Kind.global;
      // What was looked up by its name counts as called, since who gets it may do so; what an unknown function does with it is unknown.
      if (isDirect && this.uses.looksUp(origin) && !isUnknown) {
        this.uses.resultCall(next, offset);
        return;
      }
      this.uses.use(origin, 'passed', offset, next);
      // A defaultdict calls what it keeps.
      const callsKept = this.uses.records[origin]?.path === 'collections.defaultdict';
      const kept = callsKept ? tuples.items(calls.args(next))?.[0] : undefined;
      if (kept === undefined || kindOf(kept) !== Kind.result) return;
      next = kept;
    }
    this.uses.use(calls.origin(next), 'result-called', offset, next);
  }

  /** Changes of something that was complete, or that somebody was given, make what was checked untrue. */
  noteChange(target: Value, offset: number, isBuild: boolean): void {
    // An opcode that waited for text is met again.
    if (kindOf(target) !== Kind.result || offset === this.noted) return;
    this.noted = offset;
    if (this.complete.has(target))
      this.uses.use(this.machine.calls.origin(target), 'changed', offset, target);
    if (isBuild) this.complete.add(target);
  }

  /** Whether a value is data, as far as all of it is known. */
  isData(value: Value): boolean {
    let isData = true;
    const known = this.passed.each(value, anyDepth, (result) => {
      const inert = this.uses.inertOf(this.machine.calls.origin(result));
      if (inert === undefined || !inert.uses.has('passed') || inert.check === 'attribute') isData = false;
    });
    return known && isData;
  }

  /** Whether a value may stand in a namespace: data, or an instance of a reviewed class that nobody can call. */
  isAttribute(value: Value): boolean {
    if (kindOf(value) === Kind.global) return false;
    if (kindOf(value) !== Kind.result) return true;
    const { calls } = this.machine;
    const inert = this.uses.inertOf(calls.origin(value));
    const path = this.uses.pathOf(value) ?? '';
    if (inert?.uses.has('created') === true && kindOf(calls.callee(value)) === Kind.global)
      return path !== 'functools.partial' && this.shapeOf(path)?.callable !== true;
    return this.isData(value);
  }

  /** Notes that a container was changed after it was given to something. */
  changed(container: Value, offset: number): void {
    const origin = this.passed.watched.get(container);
    if (origin !== undefined) this.uses.use(origin, 'changed', offset, container);
  }

  /** Containers that were given to something, and the global behind it. */
  get watched(): ReadonlyMap<Value, number> {
    return this.passed.watched;
  }
}
