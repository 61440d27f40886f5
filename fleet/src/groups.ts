import { verdictPrecedence } from '../../engine/src/models/scan/verdict';
import { jsonText, terminal } from '../../engine/src/report/display';
import type { Report } from '../../engine/src/report/report';
import type { Store } from './store';

/** What a report can be counted by. */
export const groupings = ['source', 'verdict', 'format', 'global', 'library', 'age'] as const;
export type Grouping = (typeof groupings)[number];

interface Group {
  readonly group: string;
  readonly models: number;
  readonly verdicts: Readonly<Record<string, number>>;
}

/** Days up to which a verdict belongs to an age. */
const ages: readonly (readonly [days: number, name: string])[] = [
  [1, 'a day'],
  [7, 'a week'],
  [30, 'a month'],
  [Number.POSITIVE_INFINITY, 'older'],
];

/** Counts models by something; a model may belong to several groups, as it holds several names. */
export async function groupsOf(
  store: Store,
  report: Report,
  by: Grouping,
  format: 'text' | 'json',
): Promise<string> {
  const keys = await keysOf(store, by);
  const groups = new Map<string, Map<string, number>>();
  for (const model of report.models) {
    const own =
      by === 'verdict' ? [model.verdict] : by === 'format' ? [model.format] : (keys.get(model.path) ?? []);
    for (const key of own) {
      const verdicts = groups.get(key) ?? new Map<string, number>();
      verdicts.set(model.verdict, (verdicts.get(model.verdict) ?? 0) + 1);
      groups.set(key, verdicts);
    }
  }
  const counted: Group[] = [...groups]
    .map(([group, verdicts]) => ({
      group,
      models: [...verdicts.values()].reduce((sum, count) => sum + count, 0),
      verdicts: Object.fromEntries(verdicts),
    }))
    .sort((a, b) => b.models - a.models || (a.group < b.group ? -1 : 1));
  if (format === 'json') return jsonText({ by, groups: counted });
  return counted
    .map(({ group, models, verdicts }) => {
      const parts = verdictPrecedence
        .filter((verdict) => verdicts[verdict])
        .map((verdict) => `${verdicts[verdict]} ${verdict}`);
      return `${models}\t${terminal(group)}\t${parts.join(', ')}\n`;
    })
    .join('');
}

/** Groups of each model, by the path that its report has. */
async function keysOf(store: Store, by: Grouping): Promise<ReadonlyMap<string, string[]>> {
  const keys = new Map<string, string[]>();
  const add = (path: string, key: string) => {
    const known = keys.get(path);
    if (known === undefined) keys.set(path, [key]);
    else if (!known.includes(key)) known.push(key);
  };
  if (by === 'source' || by === 'age') {
    const rows = await store.query<{ path: string; source: string; days: number }>(
      `select results.path, shown as source, extract(epoch from now() - judged_at)::float8 / 86400 as days
       from results join files on files.id = results.file join sources on sources.id = files.source`,
    );
    for (const { path, source, days } of rows)
      add(path, by === 'source' ? source : (ages.find(([most]) => days <= most)?.[1] ?? 'older'));
  } else if (by === 'global' || by === 'library') {
    const rows = await store.query<{ path: string; name: string }>(
      `select results.path, names.name from results join file_names on file_names.file = results.file
       join names on names.id = file_names.name`,
    );
    for (const { path, name } of rows) add(path, by === 'global' ? name : name.split('.')[0]);
  }
  return keys;
}
