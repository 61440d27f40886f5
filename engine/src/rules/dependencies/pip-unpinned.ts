import type { DependencyRule } from '../../dependencies/dependencyRule';
import { reportUnpinned } from '../../dependencies/unpinned';

export const rule: DependencyRule = {
  meta: {
    id: 'pip-unpinned',
    code: 'SML210',
    family: 'dependencies',
    severity: 'info',
    cwe: 'CWE-1357',
    atlas: ['AML.T0011.001', 'AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: ['cell'],
    // A missing version is common in notebooks; code from an address that can change is worse.
    check: (context) =>
      reportUnpinned(context, (reason) =>
        reason === 'url-without-hash' || reason === 'movable-revision' ? { severity: 'medium' } : {},
      ),
  },
};
