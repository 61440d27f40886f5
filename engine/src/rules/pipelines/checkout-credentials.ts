import { t } from '../../../../l10n/messages';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { actionOf, jobsOf } from '../../pipelines/workflow';
import { at, type DataNode, type DataText, entriesAt, stringAt, textAt } from '../../text/data/node';

export const rule: PipelineRule = {
  meta: {
    id: 'checkout-credentials',
    code: 'SML608',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-522',
    atlas: ['AML.T0055'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots, text }, edit }) {
      for (const { steps, name } of jobsOf(roots[0])) {
        const checkout = steps.find(
          (step) =>
            actionOf(step) === 'actions/checkout' &&
            stringAt(at(step, 'with'), 'persist-credentials') !== 'false',
        );
        const uses = checkout && textAt(checkout, 'uses');
        const uploads = steps.some((step) => {
          if (actionOf(step) !== 'actions/upload-artifact') return false;
          // Only what holds the folder `.git` holds the token.
          return /^(?:\.|\.\/|\$\{\{\s*github\.workspace\s*\}\}\/?)$/m.test(
            stringAt(at(step, 'with'), 'path').trim(),
          );
        });
        if (uses === undefined || !uploads) continue;
        const kept = checkout && textAt(at(checkout, 'with'), 'persist-credentials');
        const change =
          kept === undefined
            ? addition(checkout, uses, text)
            : { start: kept.start, end: kept.end, newText: 'false' };
        const fixes =
          change === undefined
            ? []
            : [
                {
                  title: t('checkout-credentials.do-not-persist-token'),
                  edits: [edit(change.start, change.end, change.newText)],
                  safe: true,
                },
              ];
        yield {
          start: uses.start,
          end: uses.end,
          identity: name,
          message: t('checkout-credentials.token-in-uploaded-folder'),
          ...(fixes.length === 0 ? {} : { fixes }),
        };
      }
    },
  },
};

/** The setting as a line more: in front of the first that the step has, else below its `uses`. Only for maps with a line a key. */
function addition(
  step: DataNode | undefined,
  uses: DataText,
  text: string,
): { readonly start: number; readonly end: number; readonly newText: string } | undefined {
  const line = 'persist-credentials: false';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const [first] = entriesAt(step, 'with');
  if (first !== undefined) {
    const { start } = first[1].key;
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return /^[ ]+$/.test(indent) ? { start, end: start, newText: `${line}${lineBreak}${indent}` } : undefined;
  }
  const before = /(?:^|\n)([ ]*(?:- )?)uses:[ ]["']?$/.exec(text.slice(0, uses.start))?.[1];
  if (before === undefined || at(step, 'with') !== undefined) return undefined;
  const indent = ' '.repeat(before.length);
  const end = endOfLine(text, uses.end);
  return { start: end, end, newText: `${lineBreak}${indent}with:${lineBreak}${indent}  ${line}` };
}

function endOfLine(text: string, from: number): number {
  const found = text.slice(from).search(/\r?\n|$/);
  return from + found;
}
