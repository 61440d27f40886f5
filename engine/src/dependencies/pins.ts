import { ge, satisfies, valid } from '@renovatebot/pep440';
import type { Requirement } from './requirement';

/** Why a requirement may give something else tomorrow. */
export type Unpinned = 'no-version' | 'range' | 'url-without-hash' | 'movable-revision';

/**
 * Undefined for what always gives the same: exactly one `==X` without wildcard or one `===X`, a URL with a hash, a
 * repository at a full commit, a local path.
 */
export function whyUnpinned(requirement: Requirement): Unpinned | undefined {
  switch (requirement.source.kind) {
    case 'local':
      return undefined;
    case 'url':
      return requirement.hashes.length > 0 ||
        /#(?:.{0,200}&)?(?:sha256|sha384|sha512)=[0-9a-f]{64}/i.test(requirement.source.url)
        ? undefined
        : 'url-without-hash';
    case 'vcs':
      return /@[0-9a-fA-F]{40}(?:[#?]|$)/.test(requirement.source.url) ? undefined : 'movable-revision';
    default:
      if (requirement.specifier === '') return 'no-version';
      return pinnedVersion(requirement.specifier) === undefined ? 'range' : undefined;
  }
}

/** The one version that a specifier allows, where it is written as a pin. */
export function pinnedVersion(specifier: string): string | undefined {
  const match = /^(===?)([^,=<>~*\s]{1,100})$/.exec(specifier);
  if (match === null) return undefined;
  const [, operator, version = ''] = match;
  // `===` compares text, so anything goes; `==` needs a version.
  return operator === '===' || valid(version) !== null ? version : undefined;
}

/** True when a version is at least another; false for what is no version. Local parts (`+cu118`) do not matter. */
export function isAtLeast(version: string, minimum: string): boolean {
  return valid(version) !== null && ge(version, minimum);
}

/** True when a version meets a specifier; an empty specifier takes all. */
export function meets(version: string, specifier: string): boolean {
  return specifier === '' || satisfies(version, specifier, { prereleases: true });
}
