import type { DependencyRule } from '../../dependencies/dependencyRule';
import { reportUnpinned } from '../../dependencies/unpinned';

export const rule: DependencyRule = {
  meta: {
    id: 'unpinned-requirement',
    code: 'SML501',
    family: 'dependencies',
    title: 'A requirement is not pinned to one version',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0011.001', 'AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: ['application', 'library'],
    check: (context) =>
      reportUnpinned(context, (reason) => {
        // Whoever uses a library together with others needs its ranges; conda's fuzzy pins keep to one release series.
        const isHint = reason === 'fuzzy' || (context.manifest.origin === 'library' && reason === 'range');
        return isHint ? 'low' : undefined;
      }),
  },
};
