import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import { t } from '../../l10n';
import type { TextReport } from '../../text/textReport';

export const rule: DependencyRule = {
  meta: {
    id: 'manifest-syntax',
    code: 'SML510',
    family: 'dependencies',
    title: 'A part of a manifest cannot be read',
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
            ? t('This is no requirement that pip accepts')
            : t('The file cannot be parsed here: {0}', detail ?? t('no key and no section'));
        const report: TextReport = { start, end, message };
        yield report;
      }
    },
  },
};
