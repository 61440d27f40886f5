import { t } from '../../../../l10n/messages';
import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import type { TextReport } from '../../text/textReport';

export const rule: DependencyRule = {
  meta: {
    id: 'manifest-syntax',
    code: 'SML510',
    family: 'dependencies',
    severity: 'low',
    cwe: 'CWE-1286',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    // In notebooks and images, a shell may make something else of a word.
    origins: everyOrigin.filter((origin) => origin !== 'cell' && origin !== 'command'),
    *check({ manifest }) {
      for (const { kind, start, end, detail } of manifest.problems) {
        const message =
          kind === 'requirement'
            ? t('manifest-syntax.invalid-requirement')
            : t('manifest-syntax.parse-error', detail ?? t('manifest-syntax.no-key-or-section'));
        const report: TextReport = { start, end, message };
        yield report;
      }
    },
  },
};
