import type { ByteSource } from '../../../bytes/byteSource';
import { LimitError, type Limits } from '../../../limits';
import type { PickleMachine } from './machine';
import type { Problem } from './step';
import type { Value } from './values';

/** How a stream ended. `end` is the offset behind the last byte that was interpreted. */
export type StreamEnd =
  | { readonly kind: 'stop'; readonly end: number; readonly value: Value }
  | { readonly kind: 'error'; readonly end: number; readonly problem: Problem }
  | { readonly kind: 'limit'; readonly end: number; readonly limit: keyof Limits };

const firstWindow = 1 << 12;
const maxWindow = 1 << 20;

/** Counts the work of all streams of one file. */
export interface OpcodeCounter {
  /** Opcodes were run, and among them calls recorded and globals looked up. Throws LimitError when there was too much work. */
  spend(opcodes: number, calls: number): void;
}

/**
 * Runs a machine over a source from `start`, window by window. Payloads are skipped, not read; after a skip the window starts
 * small again, because what follows is often the next skip.
 * `detour` runs a second pickle that stands in the middle, as joblib's object arrays do.
 * @throws whatever the source's read throws (I/O, corrupt compression), after all events up to there.
 */
export async function drive(
  machine: PickleMachine,
  source: ByteSource,
  counter: OpcodeCounter,
  start = 0,
  detour?: (from: number) => Promise<StreamEnd>,
): Promise<StreamEnd> {
  let from = start;
  let size = firstWindow;
  let counted = machine.opcodes;
  const callsSoFar = () => machine.calls.count + machine.lookUps;
  let calls = callsSoFar();
  for (;;) {
    let window = await source.read(from, size);
    // Fewer bytes than were asked for are the last ones, whatever the size says: a file shrinks, a stream's size is not known yet.
    let last = window.length < size || from + window.length >= source.size;
    let base = from;
    let step: ReturnType<PickleMachine['feed']>;
    try {
      try {
        step = machine.feed(window, base, last);
        while (step.kind === 'bytes') {
          machine.supply(step.offset, await source.read(step.offset, step.length));
          window = window.subarray(step.from - base);
          base = step.from;
          step = machine.feed(window, base, last);
        }
      } finally {
        // What was done before a limit was done too: a file may hold thousands of streams that end so.
        counter.spend(machine.opcodes - counted, callsSoFar() - calls);
      }
      counted = machine.opcodes;
      calls = callsSoFar();
    } catch (error) {
      if (error instanceof LimitError) return { kind: 'limit', end: base, limit: error.limit };
      throw error;
    }
    if (step.kind === 'stop') return step;
    if (step.kind === 'detour') {
      const inner = await detour?.(step.from);
      if (inner?.kind !== 'stop') return inner ?? { kind: 'error', end: step.from, problem: 'bad-argument' };
      from = inner.end;
      size = firstWindow;
      continue;
    }
    if (step.kind === 'error') return { kind: 'error', end: step.offset, problem: step.problem };
    // Where a payload reaches beyond the end there is nothing left to read.
    if (step.from > source.size || (last && step.from === source.size)) {
      return { kind: 'error', end: source.size, problem: 'truncated' };
    }
    // What ends a little behind the window was cut by its end; only what is longer than the window was skipped.
    const skipped = step.from > base + window.length + size;
    size = Math.min(maxWindow, skipped ? firstWindow : size * 4);
    size = Math.max(size, step.atLeast);
    from = step.from;
    last = false;
  }
}
