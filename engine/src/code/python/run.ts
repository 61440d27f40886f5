import type { FindingDraft } from '../../finding';
import { maskSecrets } from '../../secrets/mask';
import { type Call, callsOf } from './calls';
import type { Dispatch } from './dispatch';
import type { PythonDocument } from './document';
import type { PythonRule } from './pythonRule';

export interface DraftOf<R> {
  readonly rule: R;
  readonly draft: FindingDraft;
}

/** Runs the rules over the calls of a document. */
export function* runPythonRules(
  document: PythonDocument,
  dispatch: Dispatch,
  versions: ReadonlyMap<string, string>,
): Iterable<DraftOf<PythonRule>> {
  for (const call of callsOf(document.collected, document.evaluator, dispatch)) {
    for (const rule of dispatch.rulesFor(call)) {
      const drafts: FindingDraft[] = [];
      const evidence = evidenceOf(call, document);
      rule.python.check(call, {
        path: document.source.path,
        document,
        versions,
        report: ({ node = call.node, fixes, ...report }) => {
          const possible = (fixes ?? []).filter((fix) => fix !== undefined);
          drafts.push({
            ...report,
            location: document.source.locate(node.start, node.end),
            identity: evidence,
            evidence,
            ...(possible.length === 0 ? {} : { fixes: possible }),
          });
        },
      });
      for (const draft of drafts) yield { rule, draft };
    }
  }
}

/** The resolved call with its arguments as written, short and without secrets. */
function evidenceOf(call: Call, document: PythonDocument): string {
  if (call.argumentList === undefined) return call.callee;
  const { start, end } = call.argumentList;
  // Cutting before masking could leave half a secret that no longer looks like one.
  const written = maskSecrets(document.source.text.slice(start, Math.min(end, start + 2_000)));
  const line = written.replace(/\s+/g, ' ').trim();
  return `${call.callee}${line.length > 160 ? `${line.slice(0, 157)}...` : line}`;
}
