import { queue, type Store } from './store';

/** Asks again for files that no worker could judge; gives how many. */
export function retryFailed(store: Store): Promise<number> {
  return store.transaction(async (sql, queued) => {
    const rows = await sql.query<{ id: string; version: string }>(
      `update results set policy = -1, failure = null from files
       where files.id = results.file and failure is not null and results.version = files.asked_version
       returning files.id, files.asked_version as version`,
    );
    if (rows.length > 0)
      await store.boss.insert(
        rows.map(({ id, version }) => ({ name: queue, data: { file: String(id), version } })),
        queued,
      );
    return rows.length;
  });
}

/** Removes verdicts of earlier versions that are older than some days, and names that no file holds. */
export async function prune(store: Store, days: number): Promise<{ history: number; names: number }> {
  const history = await store.query(
    `delete from history using files left join results on results.file = files.id
     where files.id = history.file and history.judged_at < now() - make_interval(days => $1)
       and history.version is distinct from results.version returning history.file`,
    [days],
  );
  const names = await store.query(
    'delete from names where not exists (select from file_names where name = names.id) returning id',
  );
  // Finished jobs are the queue's own to remove.
  await store.boss.maintain();
  return { history: history.length, names: names.length };
}
