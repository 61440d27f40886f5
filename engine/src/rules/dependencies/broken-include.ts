import type { DependencyRule } from '../../dependencies/dependencyRule';
import { t } from '../../l10n';

export const rule: DependencyRule = {
  meta: {
    id: 'broken-include',
    code: 'SML507',
    family: 'dependencies',
    title: 'A file of requirements is missing, includes itself, or comes from the network',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: ['application', 'cell', 'command'],
    *check({ manifest, project }) {
      for (const include of manifest.includes) {
        const { start, end } = include;
        const path = include.path.slice(0, 200);
        if (/^https?:/i.test(path)) {
          const message = t(
            'Requirements come from the network: whoever answers decides what is installed; keep a copy beside this file',
          );
          yield { start, end, message };
        }
        const problem = project.includeProblems.get(include);
        if (problem === 'missing')
          yield {
            start,
            end,
            message: t('There is no file {0}, so what it asks for or pins is missing', path),
          };
        else if (problem === 'cycle')
          yield { start, end, severity: 'low', message: t('{0} leads back to this file', path) };
      }
    },
  },
};
