import type { Finding } from '../finding';

/** So few equal findings of a file stand each by itself. */
const fewest = 4;

/**
 * Findings of one file with those that say the same of the same code made one, at the first of their places: the others stand in
 * `places`. What is suppressed, or is in a model, stays as it is.
 */
export function grouped(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.suppressed !== undefined || finding.location.member !== undefined) continue;
    const { ruleId, fingerprint, severity, message } = finding;
    const key = [ruleId, fingerprint, severity, message].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const merged = new Map<Finding, Finding | undefined>();
  for (const [first, ...others] of groups.values()) {
    if (others.length + 1 < fewest) continue;
    merged.set(first, { ...first, places: others.map(({ location }) => location) });
    for (const other of others) merged.set(other, undefined);
  }
  return findings.flatMap((finding) => {
    if (!merged.has(finding)) return [finding];
    return merged.get(finding) ?? [];
  });
}
