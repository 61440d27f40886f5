import type { FindingDraft } from '../finding';
import type { Source } from '../text/source';
import { draftsOf, textContext } from '../text/textReport';
import type { PipelineDocument } from './document';
import type { PipelineContext, PipelineRule } from './pipelineRule';

/** What judging a pipeline needs beside it. */
export interface PipelineScan
  extends Pick<PipelineContext, 'pins' | 'tags' | 'verification' | 'locked' | 'digests' | 'configuration'> {
  readonly rules: readonly PipelineRule[];
  /** The name of the project's folder. */
  readonly folder: string | undefined;
  /** Findings of one rule after which it ends: more than a report keeps. */
  readonly max: number;
}

/** Runs the pipeline rules over a document whose offsets count in `source`. */
export function* scanPipeline(
  document: PipelineDocument,
  source: Source,
  { rules, max, folder, ...known }: PipelineScan,
): Iterable<{ readonly rule: PipelineRule; readonly draft: FindingDraft }> {
  const context: PipelineContext = { ...known, ...textContext(source, folder), document };
  for (const rule of rules)
    if (rule.pipelines.kinds.includes(document.kind))
      yield* draftsOf(rule, rule.pipelines.check(context), source, max);
}
