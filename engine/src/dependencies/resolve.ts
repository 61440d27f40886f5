import { t } from '../../../l10n/messages';
import type { Fix } from '../finding';
import type { TextReport } from '../text/textReport';
import type { ManifestContext } from './dependencyRule';
import { highestVersion, meets, pinnedVersion, pinText } from './pins';
import { normalisedName, type Requirement } from './requirement';

/** The version that a requirement gives, as far as files say: its pin, a constraint's, the only one that a lock has. */
export function resolvedVersion(requirement: Requirement, { project }: ManifestContext): string | undefined {
  if (requirement.source.kind !== 'index') return undefined;
  const name = normalisedName(requirement.name);
  const pinned = pinnedVersion(requirement.specifier);
  if (pinned !== undefined) return pinned;
  const constrained = project.constrained.get(name);
  if (constrained !== undefined) return constrained;
  const locked = project.locked.get(name);
  return locked?.length === 1 ? locked[0].version : undefined;
}

/** A requirement with what it gives. */
interface Resolved {
  readonly requirement: Requirement;
  /** A version, `1.13` for any of 1.13, or a range with an end: `<2.0`. */
  readonly version: string;
  /** The newest that it may give: what holds of this one holds of all. */
  readonly newest: string;
}

/** Requirements of a manifest whose version is known, or the line of versions that it is one of, each with it. */
export function* resolvedRequirements(context: ManifestContext): Iterable<Resolved> {
  for (const requirement of context.manifest.requirements) {
    const version = resolvedVersion(requirement, context);
    if (version !== undefined) yield { requirement, version, newest: version };
    else if (requirement.source.kind === 'index') {
      // What conda writes `=1.13` as a rule; `~=1.13.0` is any of 1.13 as well.
      const [, any, from] =
        /^(?:==(\d{1,6}(?:\.\d{1,6}){1,3})\.\*|~=(\d{1,6}\.\d{1,6})\.\d{1,6})$/.exec(requirement.specifier) ??
        [];
      const line = any ?? from;
      const end = line === undefined ? highestVersion(requirement.specifier) : undefined;
      if (line !== undefined) yield { requirement, version: line, newest: `${line}.99999` };
      else if (end !== undefined) yield { requirement, version: requirement.specifier, newest: end };
    }
  }
}

/** True where a lock or a constraint decides what a requirement gives. */
export function isLocked({ name }: Requirement, { project }: ManifestContext): boolean {
  const key = normalisedName(name);
  return key !== '' && (project.locked.has(key) || project.constrained.has(key));
}

/** A fix that writes a pin in the place of a requirement's specifier; undefined where none can be written. */
export function pinFix(
  { specifierStart, specifierEnd, syntax }: Requirement,
  version: string,
  context: ManifestContext,
  title: string = t('resolve.pin-to', version),
  safe = true,
): Fix | undefined {
  if (specifierStart < 0 || !/^[\w.!+-]{1,100}$/.test(version)) return undefined;
  return { title, edits: [context.edit(specifierStart, specifierEnd, pinText(syntax, version))], safe };
}

/** The fix that upgrades to a version; none where there is no such version, or no pin can be written. */
export function upgradeTo(
  version: string | undefined,
  requirement: Requirement,
  context: ManifestContext,
): Pick<TextReport, 'fixes'> {
  if (version === undefined) return {};
  const fix = pinFix(requirement, version, context, t('resolve.upgrade-to', version), false);
  return fix === undefined ? {} : { fixes: [fix] };
}

/**
 * The version to pin to that the requirement allows: of a constraint or lock, of another pin or the installed package, the latest
 * where an index was asked.
 */
export function knownVersion(requirement: Requirement, context: ManifestContext): string | undefined {
  if (requirement.source.kind !== 'index') return undefined;
  const name = normalisedName(requirement.name);
  const candidates = [
    resolvedVersion({ ...requirement, specifier: '' }, context),
    context.versions.get(name),
    context.advisories?.latest(name, requirement.specifier),
  ];
  return candidates.find((version) => version !== undefined && meets(version, requirement.specifier));
}
