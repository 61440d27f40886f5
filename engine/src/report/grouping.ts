import { isLockFile } from '../analysis/documentKind';
import type { Finding, Location } from '../finding';

/** So few equal findings stand each by itself, unless a lock is among them. */
const fewest = 4;

/**
 * Findings of one file with those that say the same of the same code made one, at the first of their places: the others stand in
 * `places`. What is suppressed, or is in a model, stays as it is.
 */
export function grouped(findings: readonly Finding[]): readonly Finding[] {
  return merged(findings, groupsOf(findings, ({ message }) => message).filter(isMany));
}

/**
 * Findings of many files, by their paths, with those about the same subject made one where one decision is behind them: in the files of one
 * folder, in locks, which tools write, of all folders and the files beside those, and in files of one name in many folders. All paths stay,
 * in `places`.
 */
export function groupedAcross(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupsOf(findings, ({ subject }) => subject).flatMap(decisions);
  return merged(findings, groups);
}

function isMany(group: readonly Finding[]): boolean {
  return group.length >= fewest;
}

/** Findings of one rule, severity and identity of which `told` gives the same; none of those of which it gives nothing. */
function groupsOf(
  findings: readonly Finding[],
  told: (finding: Finding) => string | undefined,
): readonly Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const said = told(finding);
    if (said === undefined || finding.suppressed !== undefined || finding.location.member !== undefined)
      continue;
    const { ruleId, fingerprint, severity } = finding;
    const key = [ruleId, fingerprint, severity, said].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** Findings about one subject, by who decides: a folder, or whatever wrote the locks. */
function decisions(group: readonly Finding[]): readonly Finding[][] {
  const hasLock = new Set(group.filter(isOfLock).map(folderOf));
  const locked: Finding[] = [];
  const folders = new Map<string, Finding[]>();
  for (const finding of group) {
    const folder = folderOf(finding);
    if (hasLock.has(folder)) locked.push(finding);
    else {
      const others = folders.get(folder);
      if (others === undefined) folders.set(folder, [finding]);
      else others.push(finding);
    }
  }
  const alone = [...folders.values()].filter((one) => !isMany(one)).flat();
  return [
    ...(locked.length > 1 ? [locked] : []),
    ...[...folders.values()].filter(isMany),
    ...sameNamed(alone),
  ];
}

/** Files of one name in so many folders were written by a tool, or copied: nobody keeps them one by one. */
const manyCopies = 12;

function sameNamed(group: readonly Finding[]): readonly Finding[][] {
  if (group.length < manyCopies) return [];
  const names = new Map<string, Finding[]>();
  for (const finding of group) {
    const name = finding.location.path.slice(folderOf(finding).length);
    const others = names.get(name);
    if (others === undefined) names.set(name, [finding]);
    else others.push(finding);
  }
  return [...names.values()].filter(({ length }) => length >= manyCopies);
}

function isOfLock({ location }: Finding): boolean {
  return isLockFile(location.path);
}

function folderOf({ location: { path } }: Finding): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The findings, where each group is one finding at the place of its first. */
function merged(findings: readonly Finding[], groups: readonly (readonly Finding[])[]): readonly Finding[] {
  const merges = new Map<Finding, Finding | undefined>();
  for (const [first, ...others] of groups) {
    for (const other of others) merges.set(other, undefined);
    const places = [first, ...others].flatMap(placesOf).slice(1);
    merges.set(first, { ...first, places });
  }
  return findings.flatMap((finding) => (merges.has(finding) ? (merges.get(finding) ?? []) : [finding]));
}

/** Every place of a finding. */
export function placesOf({ location, places = [] }: Finding): readonly Location[] {
  return [location, ...places];
}
