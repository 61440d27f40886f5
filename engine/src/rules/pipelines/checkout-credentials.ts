import { at, stringAt, textAt } from '../../code/data/node';
import { t } from '../../l10n';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { actionOf, jobsOf } from '../../pipelines/workflow';

export const rule: PipelineRule = {
  meta: {
    id: 'checkout-credentials',
    code: 'SML608',
    family: 'pipelines',
    title: 'The token of a checkout can end up in an artifact',
    severity: 'medium',
    cwe: 'CWE-522',
    atlas: ['AML.T0055'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots }, edit }) {
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
        const fixes =
          kept === undefined
            ? []
            : [
                {
                  title: t('Do not keep the token'),
                  edits: [edit(kept.start, kept.end, 'false')],
                  safe: true,
                },
              ];
        yield {
          start: uses.start,
          end: uses.end,
          identity: name,
          message: t(
            'The checkout keeps a token in .git, and the whole folder is uploaded; set persist-credentials: false',
          ),
          ...(fixes.length === 0 ? {} : { fixes }),
        };
      }
    },
  },
};
