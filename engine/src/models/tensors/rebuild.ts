import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { LimitError, type Limits } from '../../limits';
import { canonicalPath } from '../pickle/globals/fixImports';
import { arrayAnswer } from '../pickle/judging/joblibArray';
import { drive, type OpcodeCounter } from '../pickle/machine/drive';
import { PickleMachine } from '../pickle/machine/machine';
import type { BuildAnswer, CallUse, PickleObserver } from '../pickle/machine/observer';
import { Kind, kindOf, payloadOf, type Value } from '../pickle/machine/values';
import { KeptBytes } from './keptBytes';
import { RefusedError } from './tensor';

/** Watches what a pickle does to the results of its calls, so that what it holds can be looked at afterwards. */
export class RebuildObserver implements PickleObserver {
  /** What went into results that are containers: items, or keys and values in turn. */
  readonly contents = new Map<Value, Value[]>();
  /** The last BUILD state of results. */
  readonly states = new Map<Value, Value>();
  /** Where the raw bytes behind a joblib array's BUILD start. */
  readonly rawAt = new Map<Value, number>();
  protected machine!: PickleMachine;
  private cells = 0;
  /** Dotted names by the index of their global. */
  private readonly paths: string[] = [];

  constructor(
    private readonly joblibArrays: boolean,
    private readonly limit: number,
  ) {}

  attach(machine: PickleMachine): void {
    this.machine = machine;
  }

  /** Dotted name of a global value, under the name that Python 3 has for it; undefined for anything else. */
  pathOf(value: Value): string | undefined {
    if (kindOf(value) !== Kind.global) return undefined;
    const index = payloadOf(value);
    const { module, name } = this.machine.globals[index];
    this.paths[index] ??= canonicalPath(module, name);
    return this.paths[index];
  }

  /** Dotted name of what a result was made by. */
  calleeOf(value: Value): string | undefined {
    return kindOf(value) === Kind.result ? this.pathOf(this.machine.calls.callee(value)) : undefined;
  }

  call(_use: CallUse, _callee: Value, _args: Value, _result: Value, _offset: number): void {
    this.spend(3);
  }

  mutate(target: Value, _offset: number, stack: Int32Array, from: number, to: number): void {
    if (kindOf(target) !== Kind.result) return;
    this.spend(to - from);
    const items = this.contents.get(target);
    if (items === undefined) this.contents.set(target, [...stack.subarray(from, to)]);
    else for (let i = from; i < to; i++) items.push(stack[i]);
  }

  build(target: Value, state: Value, offset: number): BuildAnswer {
    if (kindOf(target) !== Kind.result) return undefined;
    this.spend(2);
    this.states.set(target, state);
    if (!this.joblibArrays || this.calleeOf(target) !== 'joblib.numpy_pickle.NumpyArrayWrapper')
      return undefined;
    const answer = arrayAnswer(this.machine, state, offset, this.states, (value) => this.calleeOf(value));
    if (answer === 'wait') return 'wait';
    if ('problem' in answer) return undefined;
    if ('skip' in answer) this.rawAt.set(target, offset + 1);
    return answer;
  }

  private spend(cells: number): void {
    this.cells += cells;
    if (this.cells > this.limit) throw new LimitError('cells');
  }
}

/** A pickle that was run symbolically to its end, with everything that it holds. */
export interface RebuiltPickle {
  readonly machine: PickleMachine;
  readonly observer: RebuildObserver;
  readonly source: ByteSource;
  /** What the machine read of it. */
  readonly kept: KeptBytes;
  readonly value: Value;
  /** Offset behind its STOP. */
  readonly end: number;
}

/**
 * Runs the pickle at `start` and retains everything.
 * @throws RefusedError where it does not end properly.
 */
export async function rebuildPickle(
  source: ByteSource,
  start: number,
  counter: OpcodeCounter,
  limits: Limits,
  joblibArrays = false,
  observer = new RebuildObserver(joblibArrays, limits.cells),
): Promise<RebuiltPickle> {
  const machine = new PickleMachine(observer, limits, 'any', 'everything');
  observer.attach(machine);
  const kept = new KeptBytes(source, limits.memberBytes);
  const end = await drive(
    machine,
    kept,
    counter,
    start,
    // Arrays of objects are pickles of their own that stand in the middle; nothing in them is a tensor of plain numbers.
    async (from) => {
      const inner = await rebuildPickle(source, from, counter, limits);
      return { kind: 'stop', end: inner.end, value: inner.value };
    },
  );
  if (end.kind === 'limit') throw new RefusedError('limit', t('rebuild.pickle-over-limit', end.limit));
  if (end.kind === 'error')
    throw new RefusedError('malformed', t('rebuild.pickle-damaged', end.end, end.problem));
  return { machine, observer, source, kept, value: end.value, end: end.end };
}
