import { t } from '../../../../l10n/messages';
import type { DependencyRule } from '../../dependencies/dependencyRule';
import { newestUnsupported } from '../../dependencies/pythonSupport';

export const rule: DependencyRule = {
  meta: {
    id: 'python-end-of-life',
    code: 'SML506',
    family: 'dependencies',
    severity: 'low',
    cwe: 'CWE-1104',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: ['application', 'library'],
    *check({ manifest: { python }, today }) {
      if (python === undefined) return;
      const newest = newestUnsupported(python.specifier, today);
      if (newest === undefined) return;
      yield {
        start: python.start,
        end: python.end,
        identity: newest.version,
        message: t('python-end-of-life.end-of-life', newest.version, newest.day),
      };
    },
  },
};
