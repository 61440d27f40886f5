import type { Confidence, Fix, Severity, TextEdit } from '../finding';
import type { Rule } from '../rule';
import type { PipelineDocument, PipelineKind } from './document';
import type { KnownPins } from './pins';

/** What a rule says of a place in a pipeline; evidence and metadata are filled in. */
export interface PipelineReport {
  readonly start: number;
  readonly end: number;
  /** One localised sentence. */
  readonly message: string;
  readonly identity?: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly fixes?: readonly Fix[];
}

export interface PipelineContext {
  readonly document: PipelineDocument;
  readonly pins: KnownPins;
  /** Registries that images may come from, where the configuration lists any. */
  readonly registries: readonly string[] | undefined;
  /** Milliseconds since 1970. */
  readonly today: number;
  edit(start: number, end: number, newText: string): TextEdit;
}

/** A rule about what builds, deploys and serves. */
export interface PipelineRule extends Rule {
  readonly pipelines: {
    readonly kinds: readonly PipelineKind[];
    check(context: PipelineContext): Iterable<PipelineReport>;
  };
}

export function isPipelineRule(rule: Rule): rule is PipelineRule {
  return 'pipelines' in rule;
}

export const everyPipeline: readonly PipelineKind[] = [
  'dockerfile',
  'workflow',
  'gitlab',
  'compose',
  'kubernetes',
  'mlproject',
];
