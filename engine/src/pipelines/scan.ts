import type { Source } from '../code/source';
import { draftAt } from '../dependencies/scan';
import type { FindingDraft } from '../finding';
import type { PipelineDocument } from './document';
import type { PipelineContext, PipelineRule } from './pipelineRule';

/** What judging a pipeline needs beside it. */
export interface PipelineScan extends Pick<PipelineContext, 'pins' | 'registries'> {
  readonly rules: readonly PipelineRule[];
  /** Findings of one rule after which it ends: more than a report keeps. */
  readonly most: number;
}

/** Runs the pipeline rules over a document whose offsets count in `source`. */
export function* scanPipeline(
  document: PipelineDocument,
  source: Source,
  { rules, most, ...known }: PipelineScan,
): Iterable<{ readonly rule: PipelineRule; readonly draft: FindingDraft }> {
  const context: PipelineContext = {
    ...known,
    document,
    today: Date.now(),
    edit: (start, end, newText) => ({ ...source.range(start, end), newText }),
  };
  for (const rule of rules) {
    if (!rule.pipelines.kinds.includes(document.kind)) continue;
    let count = 0;
    for (const report of rule.pipelines.check(context)) {
      yield { rule, draft: draftAt(report, source) };
      if (++count > most) break;
    }
  }
}
