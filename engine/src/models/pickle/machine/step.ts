import { Outcome } from '../../../outcome';
import type { Value } from './values';

/** What the machine asks of its driver, or that it is done. */
export type Step =
  /** Feed a window that starts at `from` and holds at least `atLeast` bytes, or everything up to the end. */
  | { readonly kind: 'more'; readonly from: number; readonly atLeast: number }
  /** Supply the bytes at `offset` with `supply`, then feed what the window holds from `from` on. */
  | { readonly kind: 'bytes'; readonly offset: number; readonly length: number; readonly from: number }
  /** Another pickle stands at `from`, read by a fresh unpickler; feed what follows it. */
  | { readonly kind: 'detour'; readonly from: number }
  /** STOP was read; `end` is the offset behind it. */
  | { readonly kind: 'stop'; readonly end: number; readonly value: Value }
  /** No unpickler would go on. */
  | { readonly kind: 'error'; readonly offset: number; readonly problem: Problem };

/** Why no unpickler would go on. */
export type Problem =
  | 'truncated'
  | 'unknown-opcode'
  | 'unsupported-protocol'
  | 'stack-underflow'
  | 'missing-mark'
  | 'missing-memo'
  | 'bad-argument';

/** Ends a run inside an opcode; caught by the machine's `feed` only. */
export class Halt extends Outcome {
  constructor(readonly step: Step) {
    super(step.kind);
  }
}
