import { createHash } from 'node:crypto';
import { UsageError } from '../../cli/src/usage';
import { judgeGlobal, policyVersion } from '../../engine/src/models/pickle/globals/globals';
import { shapeOf } from '../../engine/src/models/pickle/globals/shapes';
import { t } from '../../l10n/messages';
import { queue, type Sql, type Store } from './store';

/** What a name is judged as, as a digest: another one can change a verdict. */
export function reviewOf(name: string): string {
  const review = JSON.stringify([judgeGlobal(name), shapeOf(name) ?? null], (_key, value) =>
    value instanceof Map || value instanceof Set ? [...value] : (value as unknown),
  );
  return createHash('sha256').update(review).digest('base64').slice(0, 16);
}

/** This program's policy; a store remembers the last one that it was used with. */
function policyOf(version: string): string {
  return `${version} ${policyVersion}`;
}

/** Compares versions by their numbers; negative where `a` is older. */
function compareVersions(a: string, b: string): number {
  const numbers = (text: string) => (/\d+(?:\.\d+)*/.exec(text)?.[0] ?? '0').split('.').map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Generation of the policy that a store is judged by, and whose it is. */
export interface Policy {
  readonly generation: number;
  readonly name: string;
}

/** The store's policy; none in a new one. */
export async function currentPolicy(sql: Sql): Promise<Policy | undefined> {
  const rows = await sql.query(`select key, value from meta where key in ('policy', 'generation')`);
  const values = new Map(rows.map(({ key, value }) => [key, String(value)]));
  const name = values.get('policy');
  return name === undefined ? undefined : { name, generation: Number(values.get('generation')) };
}

/** True where another program with a later version judges this store. */
export function isNewer(policy: Policy, version: string): boolean {
  return compareVersions(policy.name, policyOf(version)) > 0;
}

/**
 * Makes this program's policy the store's. Where it is another one, only files that hold a name whose review changed are asked for again.
 * Gives the generation and how many files were.
 */
export async function adoptPolicy(
  store: Store,
  version: string,
): Promise<{ generation: number; again: number }> {
  const name = policyOf(version);
  return store.transaction(async (sql, queued) => {
    await sql.query(`insert into meta values ('generation', '0') on conflict do nothing`);
    // Whoever else adopts a policy waits here.
    await sql.query(`select value from meta where key = 'generation' for update`);
    const policy = await currentPolicy(sql);
    if (policy !== undefined && isNewer(policy, version))
      throw new UsageError(t('review.newer-version', policy.name.split(' ')[0], version));
    const known = await sql.query<{ id: number; name: string; review: string }>(
      'select id, name, review from names',
    );
    const changed = known
      .map((row) => ({ ...row, now: reviewOf(row.name) }))
      .filter(({ review, now }) => review !== now);
    if (policy?.name === name && changed.length === 0) return { generation: policy.generation, again: 0 };
    const generation = (policy?.generation ?? 0) + 1;
    await setMeta(sql, 'policy', name);
    await setMeta(sql, 'generation', String(generation));
    if (changed.length === 0) return { generation, again: 0 };
    for (const { id, now } of changed)
      await sql.query('update names set review = $2 where id = $1', [id, now]);
    const again = await sql.query<{ id: string; version: string }>(
      `update files set asked_version = version, asked_policy = $2
       where id in (select file from file_names where name = any($1)) returning id, version`,
      [changed.map(({ id }) => id), generation],
    );
    await store.boss.insert(
      again.map(({ id, version: of }) => ({ name: queue, data: { file: String(id), version: of } })),
      queued,
    );
    return { generation, again: again.length };
  });
}

async function setMeta(sql: Sql, key: string, value: string): Promise<void> {
  await sql.query('insert into meta values ($1, $2) on conflict (key) do update set value = excluded.value', [
    key,
    value,
  ]);
}
