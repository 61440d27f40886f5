import { t } from '../../../l10n/messages';
import type { TextReport } from '../text/textReport';
import type { ManifestContext } from './dependencyRule';
import type { RequirementOrigin } from './manifest';
import { namesVersion, type Unpinned, whyUnpinned } from './pins';
import { normalisedName, type Requirement } from './requirement';
import { isLocked, knownVersion, pinFix } from './resolve';

/** Pins that one fix writes; each finding carries all of them. */
const maxTogether = 100;

/** What the rules on pins say; they differ in where they look and how much it weighs. */
export function* reportUnpinned(
  context: ManifestContext,
  weigh: (reason: Unpinned, requirement: Requirement) => Pick<TextReport, 'severity' | 'strict'>,
): Iterable<TextReport> {
  const { manifest } = context;
  const all: {
    readonly requirement: Requirement;
    readonly reason: Unpinned;
    readonly version: string | undefined;
  }[] = [];
  for (const requirement of manifest.requirements) {
    const reason = whyUnpinned(requirement);
    if (reason === undefined || requirement.isDecided === true || isInstaller(requirement, context)) continue;
    // Quiet where a lock decides: ranges beside their lock are how locks are used.
    if (isLocked(requirement, context)) continue;
    all.push({ requirement, reason, version: knownVersion(requirement, context) });
  }
  const every = all.flatMap(({ requirement, version }) =>
    version === undefined ? [] : (pinFix(requirement, version, context)?.edits ?? []),
  );
  const many = crowds(all, manifest.origin);
  for (const { requirement, reason, version } of all) {
    const crowd = many.get(reason);
    const fix = version === undefined ? undefined : pinFix(requirement, version, context);
    const fixes = fix === undefined ? [] : [fix];
    if (fix !== undefined && every.length > 1 && every.length <= maxTogether)
      fixes.push({
        title: t('unpinned.pin-all-known', every.length),
        edits: every,
        safe: false,
      });
    yield {
      start: requirement.start,
      end: requirement.end,
      message:
        crowd?.[0] === requirement
          ? manyMessage(reason, crowd, manifest.origin)
          : messageOf(reason, requirement, manifest.origin),
      // One finding speaks for all of a kind.
      ...(crowd === undefined || crowd[0] === requirement ? {} : { onlyStrict: true as const }),
      ...(requirement.name === '' ? {} : { identity: normalisedName(requirement.name) }),
      ...subjectOf(requirement),
      ...(seldomMoves(requirement, reason, context)
        ? { severity: 'low' as const, strict: 'medium' as const }
        : weigh(reason, requirement)),
      ...(fixes.length === 0 ? {} : { fixes }),
    };
  }
}

/** What is installed from an address is the same wherever it is installed. */
function subjectOf({ source }: Requirement): Pick<TextReport, 'subject'> {
  return source.kind === 'vcs' || source.kind === 'url' ? { subject: source.url } : {};
}

/** The file of a release that its address names, which its owner replaces seldom. */
const releaseFile =
  /^https:\/\/(?:github|gitlab)\.com\/[^?#]{1,500}\/releases\/download\/[^/?#]{0,100}\d\.\d/;

/** A tag or a release that names a version moves seldom; what the project installs of its own repository is the project's. */
function seldomMoves({ source }: Requirement, reason: Unpinned, { isOwn }: ManifestContext): boolean {
  if (source.kind === 'url') return reason === 'url-without-hash' && releaseFile.test(source.url);
  if (source.kind !== 'vcs' || reason !== 'movable-revision') return false;
  const [, address = '', revision = ''] =
    /^([^#?]{0,2000}?)(?:@([^@/#?]{1,200}))?(?:[#?]|$)/.exec(source.url) ?? [];
  return namesVersion(revision) || isOwn(address);
}

/** So many requirements of a file with the same fault are told one by one; a library's ranges are told once. */
const maxSingle = 2;

/** The requirements that one finding speaks for, by what is wrong with them. */
function crowds(
  all: readonly { readonly requirement: Requirement; readonly reason: Unpinned }[],
  origin: RequirementOrigin,
): ReadonlyMap<Unpinned, readonly Requirement[]> {
  const byReason = new Map<Unpinned, Requirement[]>();
  for (const { requirement, reason } of all) {
    const list = byReason.get(reason);
    if (list === undefined) byReason.set(reason, [requirement]);
    else list.push(requirement);
  }
  for (const [reason, { length }] of [...byReason]) {
    const isPlain =
      (origin === 'library' || origin === 'application') &&
      (reason === 'range' || reason === 'no-version' || reason === 'fuzzy');
    if (!isPlain || length <= (origin === 'library' ? 1 : maxSingle)) byReason.delete(reason);
  }
  return byReason;
}

/** Names that a message lists. */
const maxNames = 3;

function manyMessage(reason: Unpinned, crowd: readonly Requirement[], origin: RequirementOrigin): string {
  const names = [...new Set(crowd.map(({ name }) => name))];
  const shown = names.slice(0, maxNames).join(', ');
  const all = names.length > maxNames ? t('unpinned.names-and-more', shown, names.length - maxNames) : shown;
  if (origin === 'library' && reason !== 'no-version') return t('unpinned.library-ranges', all);
  return reason === 'no-version' ? t('unpinned.many-without-version', all) : t('unpinned.many-ranges', all);
}

/** Packages that install others, and run while something is built. */
export const installers: ReadonlySet<string> = new Set([
  'pip',
  'setuptools',
  'wheel',
  'uv',
  'poetry',
  'pipenv',
]);

/** `pip install -U pip`: what installs is wanted as new as it is, and is not what gets deployed. */
function isInstaller({ name, specifier, source }: Requirement, { manifest }: ManifestContext): boolean {
  return (
    manifest.origin !== 'library' &&
    source.kind === 'index' &&
    specifier === '' &&
    installers.has(normalisedName(name))
  );
}

function messageOf(reason: Unpinned, requirement: Requirement, origin: RequirementOrigin): string {
  // A library's ranges are right; what is missing is a lock.
  if (origin === 'library' && reason === 'range')
    return t('unpinned.library-range', requirement.name, requirement.specifier);
  switch (reason) {
    case 'no-version':
      return t('unpinned.no-version', requirement.name);
    case 'fuzzy':
      return t('unpinned.partial-version', requirement.name);
    case 'range':
      return t('unpinned.version-range', requirement.name, requirement.specifier);
    case 'url-without-hash':
      return t('unpinned.url-without-hash');
    default:
      return t('unpinned.mutable-reference');
  }
}
