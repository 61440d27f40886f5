import type { FindingDraft } from '../../finding';
import type { Rule } from '../../rule';
import type { Parameter } from '../names/definitions';
import type { Given, Trait } from '../names/value';
import type { Origin } from './flow';

/** What a rule says inside of a function where a parameter holds data of an origin. */
export interface Sink {
  readonly rule: Rule;
  readonly parameter: string;
  readonly origin: Origin;
  /** It stands in another file. */
  readonly isElsewhere?: true;
  readonly report: Pick<FindingDraft, 'message' | 'severity' | 'strict' | 'confidence' | 'effect'>;
}

/** What a function does with its parameters. */
export interface FunctionSummary {
  /** What else is known of the name; an enumeration has a summary without parameters. */
  readonly trait?: Trait;
  readonly parameters: readonly Pick<Parameter, 'name' | 'takes'>[];
  /** What rules say where a parameter holds data of an origin; found out when it is asked for. */
  sinksOf(origin: Origin): readonly Sink[];
}

/** Summaries by the names that a document has for functions: `utils.load`, `..readers.Store().load`. */
export interface KnownFunctions extends ReadonlyMap<string, FunctionSummary> {
  /** What else the same modules give, where it certainly is one thing: `settings.MODEL_URL`. */
  readonly constants?: ReadonlyMap<string, Given>;
}

/** Where a text may call imported functions, or gives them another name. */
export function placesOf(functions: KnownFunctions, text: string): readonly number[] {
  const names = new Set<string>();
  for (const [name, { kind }] of functions.constants ?? [])
    if (kind === 'reference') names.add(name.slice(name.lastIndexOf('.') + 1));
  for (const [name, { parameters }] of functions)
    if (parameters.length > 0) names.add(name.slice(name.lastIndexOf('.') + 1));
  if (names.size === 0) return [];
  const places: number[] = [];
  for (const { index, 1: name } of text.matchAll(/\b([A-Za-z_]\w*)[ \t]{0,20}(?:\(|as\b|$)/gm))
    if (names.has(name)) places.push(index);
  return places;
}
