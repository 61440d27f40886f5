import type { DependencyRule } from '../../dependencies/dependencyRule';
import { reportUnpinned } from '../../dependencies/unpinned';

export const rule: DependencyRule = {
  meta: {
    id: 'unpinned-requirement',
    code: 'SML501',
    family: 'dependencies',
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
        // Metadata of a script is resolved each time that it runs.
        if (/\.py$/i.test(context.path)) return { severity: 'low' };
        if (reason === 'url-without-hash' || reason === 'movable-revision') return {};
        // Whoever uses a library together with others needs its ranges; a range was chosen, and conda's fuzzy pins keep to one release
        // series; tools of the developers are not deployed.
        const isHint =
          reason === 'fuzzy' ||
          reason === 'range' ||
          context.manifest.origin === 'library' ||
          // A template of a project, which somebody will pin.
          /\{\{|[\\/]templates?[\\/]/.test(context.path) ||
          forDevelopers.test(context.path);
        // Which release comes is chance, not an attack: who wants it told as a weakness takes the profile `strict`.
        return isHint ? { severity: 'low' } : { severity: 'low', strict: 'medium' };
      }),
  },
};

/** `requirements-dev.txt`, `requirements/docs.in`, `test-requirements.txt`, `docs/requirements.txt`. */
const forDevelopers = (() => {
  const purpose = 'dev|develop|development|tests?|testing|docs?|lint|linting|typing|ci|bench|benchmarks?';
  return new RegExp(
    `(?:^|[-_./\\\\])(?:${purpose})(?:[-_.][\\w-]{1,40})?\\.(?:txt|in)$|(?:^|[\\\\/])(?:${purpose})[\\\\/][^\\\\/]{1,100}$`,
    'i',
  );
})();
