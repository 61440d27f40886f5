import { t } from '../../../../l10n/messages';
import { type DependencyRule, withoutLine } from '../../dependencies/dependencyRule';

export const rule: DependencyRule = {
  meta: {
    id: 'broken-include',
    code: 'SML507',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: ['application', 'cell', 'command'],
    *check({ manifest, project, text, edit }) {
      for (const include of manifest.includes) {
        const { start, end } = include;
        const path = include.path.slice(0, 200);
        // Constraints only choose among the versions that an index has; over HTTPS that is how Airflow publishes them.
        const isChoice = include.kind === 'constraint' && /^https:/i.test(path);
        if (/^https?:/i.test(path) && !isChoice) {
          const message = t('broken-include.remote-requirements');
          yield { start, end, message };
        }
        const problem = project.includeProblems.get(include);
        if (problem === 'missing')
          yield {
            start,
            end,
            message: t('broken-include.missing-include', path),
            ...withoutLine(start, end, text, edit),
          };
        else if (problem === 'cycle')
          yield {
            start,
            end,
            severity: 'low',
            message: t('broken-include.circular-include', path),
            ...withoutLine(start, end, text, edit),
          };
      }
    },
  },
};
