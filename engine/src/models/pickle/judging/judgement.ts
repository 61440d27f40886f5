import type { ByteSource } from '../../../bytes/byteSource';
import type { FindingDraft } from '../../../finding';
import type { Rule } from '../../../rule';
import type { Payload } from '../../aims/payload';
import type { DerivedNames } from '../globals/derived';
import type { PickleMachine } from '../machine/machine';
import type { Value } from '../machine/values';

/** A finding in the making: where in the stream, and under which rule. */
export interface Judgement extends Omit<FindingDraft, 'location'> {
  readonly rule: Rule;
  readonly offset: number;
  /** What the calls that it is about are given. */
  readonly payload?: Payload | undefined;
}

/** What a judge needs beside a record. */
export interface JudgeContext {
  readonly machine: PickleMachine;
  readonly source: ByteSource;
  /** Classes below `__torch__` are code of the TorchScript archive itself, not imports. */
  readonly scriptClasses: boolean;
  /** Dotted path of a global by its index. */
  pathOf(index: number): string | undefined;
  /** Arguments of a call, if they are still known. */
  argumentsOf(result: Value): Int32Array | undefined;
  /** Items of a list, or of what a call was given, as they were when a checked call was given it. */
  listOf(list: Value): readonly Value[] | undefined;
  /** `__new__` of reviewed classes, by which the stream makes instances as it was reviewed for, and nothing else. */
  readonly makers: ReadonlySet<Value>;
  /** What the source of names that nobody reviewed says of them. */
  readonly derived: DerivedNames | undefined;
  /** Exact names that the workspace's configuration allows. They lower suspicious, never dangerous. */
  readonly allowed: ReadonlySet<string>;
}
