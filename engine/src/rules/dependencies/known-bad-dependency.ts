import { knownBadMessage, knownBadVersion, sourceOf } from '../../dependencies/data/knownBad';
import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import { pinnedVersion } from '../../dependencies/pins';
import { packageSubject } from '../../dependencies/requirement';
import { isLocked, resolvedRequirements, upgradeTo } from '../../dependencies/resolve';
import { installers } from '../../dependencies/unpinned';
import { atLeast } from '../../finding';

export const rule: DependencyRule = {
  meta: {
    id: 'known-bad-dependency',
    code: 'SML213',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-1395',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: everyOrigin,
    *check(context) {
      for (const { requirement, version, newest } of resolvedRequirements(context)) {
        const { name, start, end } = requirement;
        const bad = knownBadVersion(
          requirement.syntax === 'conda' ? (ofConda.get(name) ?? name) : name,
          newest,
        );
        if (bad === undefined) continue;
        // What an advisory service said of the same version is newer than this table.
        if (context.advisories !== undefined && context.advisories.hits(bad.name, version).length > 0)
          continue;
        // The lock, which is checked itself, is where the version is decided.
        const isSaidOfLock =
          isLocked(requirement, context) && pinnedVersion(requirement.specifier) === undefined;
        // A range of a library is an end that it has to move; what is installed, others decide.
        const isMilder =
          isBuildJob(context.path) || (/[<>]/.test(version) && context.manifest.origin === 'library');
        yield {
          start,
          end,
          identity: `${bad.name} ${bad.id}`,
          subject: packageSubject(name, version),
          message: knownBadMessage(name, version, bad),
          ...(isSaidOfLock ? { onlyStrict: true as const } : {}),
          ...(bad.severity === 'medium' && (installers.has(bad.name) || kept.has(bad.id))
            ? { severity: 'low' as const, strict: 'medium' as const }
            : {
                severity: isMilder && atLeast(bad.severity, 'high') ? 'medium' : bad.severity,
              }),
          help: sourceOf(bad.id),
          ...upgradeTo(bad.upgrade, requirement, context),
        };
      }
    },
  },
};

/** Names that conda has for packages of PyPI. */
const ofConda: ReadonlyMap<string, string> = new Map([
  ...['pytorch', 'pytorch-cpu', 'pytorch-gpu'].map((name) => [name, 'torch'] as const),
  ['tensorflow-gpu', 'tensorflow'],
]);

/** Vulnerabilities that nobody uses from outside: a fitted object keeps some of the data that it was made of. */
const kept = new Set(['CVE-2024-5206']);

/** Steps of a build server: what they install runs for minutes on code of the project, and is often an old version that is tested. */
function isBuildJob(path: string): boolean {
  return /(?:^|[\\/])(?:\.github|\.gitlab|\.circleci)[\\/]|(?:^|[\\/])(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines)\.ya?ml$/i.test(
    path,
  );
}
