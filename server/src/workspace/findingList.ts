import { type Finding, type Severity, severities } from '../../../engine/src/finding';
import { rules } from '../../../engine/src/generated/rules';
import type { RuleFamily } from '../../../engine/src/rule';
import type {
  FindingGrouping,
  SecurityFindingsParams,
  SecurityGroup,
} from '../../../protocol/src/languageServer';

/** A finding and the file that it is in. */
export interface Listed {
  readonly finding: Finding;
  readonly uri: string;
  /** Path below its workspace folder. */
  readonly name: string;
}

const families = new Map(rules.map(({ meta }) => [meta.id, meta.family]));

/** Families that are not about code. */
const kinds: Partial<Record<RuleFamily, string>> = {
  models: 'models',
  secrets: 'secrets',
  dependencies: 'dependencies',
  pipelines: 'pipelines',
  provenance: 'provenance',
};

function kindOf(ruleId: string): string {
  const family = families.get(ruleId);
  return (family === undefined ? undefined : kinds[family]) ?? 'code';
}

/** Whether a finding counts in the view. */
function counts({ suppressed }: Finding, onlyNew: boolean): boolean {
  return suppressed === undefined || (!onlyNew && suppressed.kind === 'baseline');
}

/** The findings that a request is about, of all. */
export function selected(
  all: readonly Listed[],
  { list, filter, onlyNew }: Pick<SecurityFindingsParams, 'list' | 'filter' | 'onlyNew'>,
): readonly Listed[] {
  const wanted = filter.trim().toLowerCase();
  return all.filter((one) => {
    const isCounted =
      list === 'counted' ? counts(one.finding, onlyNew) : one.finding.suppressed !== undefined;
    return isCounted && (wanted === '' || says(one, wanted));
  });
}

function says({ finding, name }: Listed, wanted: string): boolean {
  const { message, ruleId, code, severity, evidence = '' } = finding;
  return [message, ruleId, code, severity, evidence, name].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

/** What a finding is put together with others by; suppressed ones by how they were. */
function keyOf(
  { finding, uri }: Listed,
  list: SecurityFindingsParams['list'],
  groupBy: FindingGrouping,
): string {
  if (list === 'suppressed') return finding.suppressed?.kind ?? '';
  switch (groupBy) {
    case 'severity':
      return finding.severity;
    case 'file':
      return uri;
    case 'rule':
      return finding.ruleId;
    case 'kind':
      return kindOf(finding.ruleId);
    case 'effect':
      return finding.effect ?? '';
  }
}

/** The groups of findings: the worst first, then the largest; files by their paths. */
export function groupsOf(
  findings: readonly Listed[],
  list: SecurityFindingsParams['list'],
  groupBy: FindingGrouping,
): readonly SecurityGroup[] {
  const groups = new Map<string, { count: number; severity: Severity; name: string }>();
  for (const one of findings) {
    const key = keyOf(one, list, groupBy);
    const { severity } = one.finding;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { count: 1, severity, name: one.name });
    else {
      group.count++;
      if (rank(severity) > rank(group.severity)) group.severity = severity;
    }
  }
  const isFiles = list === 'counted' && groupBy === 'file';
  return [...groups]
    .map(([key, { name, ...group }]) => ({ key, ...group, ...(isFiles ? { name } : {}) }))
    .sort(
      (a, b) =>
        rank(b.severity) - rank(a.severity) ||
        (isFiles ? byText(a.name, b.name) : b.count - a.count || byText(a.key, b.key)),
    );
}

/** The findings of one group: the worst first, then by file and line. */
export function membersOf(
  findings: readonly Listed[],
  list: SecurityFindingsParams['list'],
  groupBy: FindingGrouping,
  group: string,
): readonly Listed[] {
  return findings
    .filter((one) => keyOf(one, list, groupBy) === group)
    .sort(
      (a, b) =>
        rank(b.finding.severity) - rank(a.finding.severity) ||
        byText(a.name, b.name) ||
        (a.finding.location.cell?.index ?? 0) - (b.finding.location.cell?.index ?? 0) ||
        a.finding.location.line - b.finding.location.line,
    );
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

function byText(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
