import type { DependencyRule } from '../../dependencies/dependencyRule';
import { reportUnpinned } from '../../dependencies/unpinned';

export const rule: DependencyRule = {
  meta: {
    id: 'pipeline-pip-unpinned',
    code: 'SML609',
    family: 'pipelines',
    severity: 'low',
    cwe: 'CWE-1357',
    atlas: ['AML.T0011.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['unpinned-packages'],
  },
  dependencies: {
    origins: ['command', 'component'],
    check: (context) =>
      reportUnpinned(context, (reason, requirement) =>
        // `==3.20.*` leaves corrections of one release open.
        /^==\d+\.\d+(?:\.\d+)*\.\*$/.test(requirement.specifier.replace(/\s+/g, ''))
          ? {}
          : reason === 'url-without-hash' ||
              reason === 'movable-revision' ||
              context.manifest.origin === 'component'
            ? { severity: 'medium' }
            : {},
      ),
  },
};
