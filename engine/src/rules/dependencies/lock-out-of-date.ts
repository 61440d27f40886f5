import { t } from '../../../../l10n/messages';
import type { DependencyRule } from '../../dependencies/dependencyRule';
import { meets } from '../../dependencies/pins';
import { normalisedName } from '../../dependencies/requirement';

/** Locks that are made of the groups that were asked for. */
const partial = /^(?:pdm\.lock|pylock.*\.toml|.*\.txt)$/;

export const rule: DependencyRule = {
  meta: {
    id: 'lock-out-of-date',
    code: 'SML504',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: ['application', 'library'],
    *check({ manifest, project }) {
      for (const { path, lock } of project.locks) {
        if (lock.packages.length === 0) continue;
        const file = path.replace(/^.*[\\/]/, '');
        const versions = new Map<string, string[]>();
        // Members of a workspace are what they are, whatever range another member writes for PyPI.
        const members = new Set<string>();
        for (const { name, version, fromIndex } of lock.packages) {
          const key = normalisedName(name);
          if (!fromIndex) members.add(key);
          versions.set(key, [...(versions.get(key) ?? []), version]);
        }
        for (const { name, specifier, source, marker, group, start, end } of manifest.requirements) {
          if (source.kind !== 'index' || name === '') continue;
          const key = normalisedName(name);
          const locked = versions.get(key);
          if (locked === undefined) {
            // What an environment leaves out a lock may leave out, and not every lock was made with all groups.
            if (marker === undefined && (group === undefined || !partial.test(file)))
              yield {
                start,
                end,
                identity: `${file} ${key}`,
                message: t('lock-out-of-date.missing-from-lockfile', name, file),
              };
          } else if (!members.has(key) && !locked.some((version) => meets(version, specifier))) {
            const message = t(
              'lock-out-of-date.locked-version-not-allowed',
              file,
              name,
              locked[0],
              specifier,
            );
            yield { start, end, identity: `${file} ${key}`, message };
          }
        }
      }
    },
  },
};
