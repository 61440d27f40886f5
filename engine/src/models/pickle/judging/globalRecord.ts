import type { GlobalJudgement, ReviewedUse } from '../globals/globals';
import type { Use } from '../machine/observer';
import type { Value } from '../machine/values';
import type { Constant } from './spelled';

/** Everything a stream did with one global, gathered while the machine runs and judged afterwards. */
export interface GlobalRecord {
  /** Dotted name, as Python 3 has it. */
  readonly path: string;
  /** Dotted name as the stream spells it. */
  readonly spelled: string;
  readonly judgement: GlobalJudgement;
  /** Each use and where it happened first. */
  readonly uses: Map<Use, number>;
  /** Reviewed uses that others make of it: it was stored, or handed to a callee that uses it so. */
  readonly required: Map<ReviewedUse, number>;
  /** Results of a few calls, as evidence. */
  readonly samples: Value[];
  /** Its calls, and calls of what they gave: what a payload is read from, where nobody reviewed it. */
  readonly calls: Value[];
  /** Calls whose arguments decide, one of each kind. */
  readonly checks: Map<string, Value>;
  /** Texts among the arguments of its calls, where nobody reviewed it. */
  readonly constants: (readonly Constant[])[];
  /** What calls of it returned and was called, and where first. Only of functions that look something up by its name. */
  readonly resultCalls: Map<Value, number>;
}
