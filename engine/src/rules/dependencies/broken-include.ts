import type { DependencyReport, DependencyRule } from '../../dependencies/dependencyRule';
import type { IncludeProblem } from '../../dependencies/project';
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
    origins: ['application'],
    *check({ project }) {
      for (const [{ path, start, end }, problem] of project.includeProblems) {
        const report: DependencyReport = { start, end, message: messageOf(problem, path.slice(0, 200)) };
        yield problem === 'cycle' ? { ...report, severity: 'low' } : report;
      }
    },
  },
};

function messageOf(problem: IncludeProblem, path: string): string {
  switch (problem) {
    case 'missing':
      return t('There is no {0}: what it would pin is not pinned', path);
    case 'cycle':
      return t('{0} leads back to this file', path);
    default:
      return t('Requirements come from the network: whoever answers decides what is installed');
  }
}
