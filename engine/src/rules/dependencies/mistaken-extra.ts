import { t } from '../../../../l10n/messages';
import type { DependencyRule } from '../../dependencies/dependencyRule';
import { normalisedName } from '../../dependencies/requirement';
import { isPopular } from '../../dependencies/typosquat';

export const rule: DependencyRule = {
  meta: {
    id: 'mistaken-extra',
    code: 'SML502',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0011.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: ['library', 'application'],
    *check({ manifest }) {
      const extras = manifest.extras ?? [];
      const own = new Set(extras.map(({ name }) => normalisedName(name)));
      // `openreward = ["openreward"]`: whoever names a group after a package means the package.
      const groups = [...extras].sort((a, b) => a.start - b.start);
      const requirements = [...manifest.requirements].sort((a, b) => a.start - b.start);
      let next = 0;
      for (const { name, start } of requirements) {
        while (next < groups.length && groups[next].start < start) next++;
        const group = groups.at(next - 1);
        if (next > 0 && group !== undefined && normalisedName(group.name) === normalisedName(name))
          own.delete(normalisedName(name));
      }
      for (const { name, start, end, source } of manifest.requirements) {
        const key = normalisedName(name);
        // `docs` and `test` are groups of the project; on PyPI anybody may own them.
        if (source.kind !== 'index' || !own.has(key) || isPopular(key)) continue;
        yield {
          start,
          end,
          identity: key,
          message: t('mistaken-extra.extra-as-package', name, manifest.projectName ?? 'name'),
        };
      }
    },
  },
};
