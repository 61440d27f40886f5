import { ge, lt, satisfies, valid } from '@renovatebot/pep440';
import type { PinSyntax, Requirement } from './requirement';

/** Why a requirement may give something else tomorrow. */
export type Unpinned = 'no-version' | 'range' | 'fuzzy' | 'url-without-hash' | 'movable-revision';

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
      if (pinnedVersion(requirement.specifier) !== undefined) return undefined;
      // Conda's versions have letters of their own: `1.1.1l`.
      if (requirement.syntax === 'conda' && /^==[^,=<>~*\s]+$/.test(requirement.specifier)) return undefined;
      return requirement.syntax === 'conda' && /^==[^,]+\.\*$/.test(requirement.specifier)
        ? 'fuzzy'
        : 'range';
  }
}

/** True for a tag or branch that is called as a version: `v1.2`, `acme-sdk-1.0.10`. */
export function namesVersion(revision: string): boolean {
  return /^(?:[A-Za-z][\w-]{0,60}[-_/])?v?\d+(?:\.\d+){0,3}(?:[-.+]?\w{1,20}){0,3}$/.test(revision);
}

/** The one version that a specifier allows, where it is written as a pin. */
export function pinnedVersion(specifier: string): string | undefined {
  const match = /^(===?)([^,=<>~*\s]{1,100})$/.exec(specifier);
  if (match === null) return undefined;
  const [, operator, version = ''] = match;
  // `===` compares text, so anything goes; `==` needs a version.
  return operator === '===' || valid(version) !== null ? version : undefined;
}

/** The lowest version that a specifier allows, where a part of it says so: 2.6 for `>=2.6,<3`, `~=2.6` and `^2.6`. */
export function lowestVersion(specifier: string): string | undefined {
  let lowest: string | undefined;
  for (const part of specifier.split(',')) {
    const [, version] = /^\s*(?:>=|~=|==|\^|~)\s*([^\s*<>=~^|]{1,100}?)(?:\.\*)?\s*$/.exec(part) ?? [];
    if (version === undefined || valid(version) === null) continue;
    if (lowest === undefined || lt(lowest, version)) lowest = version;
  }
  // Alternatives (`^1 || ^2`) are no bound.
  return specifier.includes('|') ? undefined : lowest;
}

/**
 * A version that no release which a specifier allows is above, where it has an end: 2.0 for `<=2.0`, and one right below 2.0 for
 * `>=1.8,<2.0`. What is true of all versions up to an end is true of that.
 */
export function highestVersion(specifier: string): string | undefined {
  let highest: string | undefined;
  // Alternatives (`^1 || ^2`) are no bound.
  if (specifier.includes('|')) return undefined;
  for (const part of specifier.split(',')) {
    const [, operator, end = ''] = /^\s*(<=?)\s*(\d{1,6}(?:\.\d{1,6}){0,4})\s*$/.exec(part) ?? [];
    const version = operator === '<' ? below(end) : end;
    if (operator === undefined || version === undefined) continue;
    if (highest === undefined || lt(version, highest)) highest = version;
  }
  return highest;
}

/** Higher than any release below a version: 1.99999 for 2.0. */
function below(version: string): string | undefined {
  const numbers = version.split('.').map(Number);
  while (numbers.at(-1) === 0) numbers.pop();
  const last = numbers.pop();
  return last === undefined ? undefined : [...numbers, last - 1, 99_999].join('.');
}

/** A version without its local part (`2.6.0+cu118` is a build of 2.6.0): what indexes and advisories speak of. */
export function publicVersion(version: string): string {
  return version.replace(/\+.*$/s, '');
}

/** One text for all ways to write a version that PEP 440 takes for the same: `v1.0`, `1.0.0` and `1`; local parts do not count. */
export function canonicalVersion(version: string): string {
  const match = /^v?(\d+!)?(\d+(?:\.\d+)*)(.*)$/s.exec(publicVersion(version).trim().toLowerCase());
  if (match === null) return version;
  const [, epoch = '', release = '', rest = ''] = match;
  const numbers = release.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  while (numbers.length > 1 && numbers.at(-1) === '0') numbers.pop();
  return `${epoch === '0!' ? '' : epoch}${numbers.join('.')}${rest.replace(/[-_.]/g, '')}`;
}

/** A pin as it is written in the place of a requirement's specifier. */
export function pinText(syntax: PinSyntax | undefined, version: string): string {
  return syntax === 'poetry' ? version : `==${version}`;
}

/** True when a version is at least another; false for what is no version. Local parts (`+cu118`) do not matter. */
export function isAtLeast(version: string, minimum: string): boolean {
  return valid(version) !== null && ge(version, minimum);
}

/** True when a version is below another; false for what is no version. */
export function isBelow(version: string, limit: string): boolean {
  return valid(version) !== null && valid(limit) !== null && lt(version, limit);
}

/** True when a version meets a specifier; an empty specifier takes all. */
export function meets(version: string, specifier: string): boolean {
  if (specifier === '' || valid(version) === null) return specifier === '';
  // The library takes a version with a local part for another one where the specifier names none.
  return satisfies(version, specifier, { prereleases: true });
}
