import type { FindingDraft } from '../../finding';
import type { Rule } from '../../rule';
import type { Parameter } from '../names/definitions';
import type { Origin } from './flow';

/** What a rule says inside of a function where a parameter holds data of an origin. */
export interface Sink {
  readonly rule: Rule;
  readonly parameter: string;
  readonly origin: Origin;
  readonly report: Pick<FindingDraft, 'message' | 'severity' | 'strict' | 'confidence' | 'effect'>;
}

/** What a function does with its parameters. */
export interface FunctionSummary {
  readonly parameters: readonly Pick<Parameter, 'name' | 'takes'>[];
  readonly sinks: readonly Sink[];
}

/** Summaries by the names that a document has for functions: `utils.load`, `..readers.Store().load`. */
export type KnownFunctions = ReadonlyMap<string, FunctionSummary>;
