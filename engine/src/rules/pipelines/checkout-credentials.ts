import { t } from '../../../../l10n/messages';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { actionOf, jobsOf } from '../../pipelines/workflow';
import { setAt } from '../../text/data/edits';
import { at, stringAt, textAt } from '../../text/data/node';

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
    counterparts: ['artipacked'],
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
        const change = setAt(text, checkout, ['with', 'persist-credentials'], 'false');
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
