import { t } from '../../../../l10n/messages';
import { guidedFix, settingTitle } from '../../pipelines/fixes';
import { placeOf, podsOf } from '../../pipelines/kubernetes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { setAt } from '../../text/data/edits';
import { at, stringAt } from '../../text/data/node';

/** Memory of a container that does not say what it needs; whoever takes the fix changes it to what the model takes. */
const usual = '4Gi';

export const rule: PipelineRule = {
  meta: {
    id: 'missing-resource-limits',
    code: 'SML617',
    family: 'pipelines',
    severity: 'info',
    cwe: 'CWE-770',
    atlas: ['AML.T0029'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes'],
    *check({ document: { roots, text }, edit }) {
      for (const { container } of roots.flatMap((root) => podsOf(root))) {
        // Without an image it only adds to a container that somebody else defines.
        if (
          stringAt(container, 'image') === '' ||
          stringAt(container, 'resources', 'limits', 'memory') !== ''
        )
          continue;
        if (at(container, 'resources', 'limits') !== undefined) continue;
        // What it asks for is what it is known to need.
        const memory = stringAt(container, 'resources', 'requests', 'memory') || usual;
        yield {
          ...placeOf(container),
          message: t('missing-resource-limits.no-memory-limit'),
          ...guidedFix(
            settingTitle('limits.memory', memory),
            [setAt(text, container, ['resources', 'limits', 'memory'], memory)],
            edit,
            memory === usual ? usual : undefined,
          ),
        };
      }
    },
  },
};
