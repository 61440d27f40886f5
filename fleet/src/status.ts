import type { Verdict } from '../../engine/src/models/scan/verdict';
import { queue, type Store } from './store';

/** Minutes over which the rate is taken. */
const rateMinutes = 5;

/** How far a fleet is. */
export interface Status {
  readonly files: number;
  readonly judged: number;
  /** Jobs that wait or are worked on. */
  readonly waiting: number;
  /** Files that no worker could judge after every try. */
  readonly failed: number;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** Files judged in a second, over the last minutes; 0 where nothing was. */
  readonly rate: number;
  /** Seconds until everything is judged at this rate; undefined where nothing is. */
  readonly remaining?: number;
  /** Seconds that the oldest job has waited. */
  readonly oldest?: number;
  readonly workers: readonly { readonly host: string; readonly process: number; readonly seen: number }[];
  /** Bytes of the database. */
  readonly size: number;
}

export async function statusOf(store: Store): Promise<Status> {
  const [counts] = await store.query(
    `select count(*)::int as files, count(results.file)::int as judged, count(failure)::int as failed
     from files left join results on results.file = files.id
       and results.version = files.asked_version and results.policy >= 0`,
  );
  const verdicts = await store.query<{ verdict: Verdict; count: number }>(
    'select verdict, count(*)::int as count from results where verdict is not null group by verdict order by verdict',
  );
  const [recent] = await store.query(
    `select count(*)::int as count,
       extract(epoch from now() - min(judged_at))::float8 as seconds
     from history where judged_at > now() - make_interval(mins => ${rateMinutes})`,
  );
  const waiting = Number(await store.boss.getQueueSize(queue, { before: 'completed' }));
  const [old] = await store.query(
    `select extract(epoch from now() - min(created_on))::float8 as seconds from queue.job
     where name = $1 and state < 'active'`,
    [queue],
  );
  const workers = await store.query<{ host: string; process: number; seen: number }>(
    'select host, process, extract(epoch from now() - seen_at)::float8 as seen from workers order by started_at',
  );
  const seconds = Number(recent.seconds ?? 0);
  const rate = seconds > 0 ? Number(recent.count) / seconds : 0;
  return {
    files: Number(counts.files),
    judged: Number(counts.judged),
    waiting,
    failed: Number(counts.failed),
    verdicts: Object.fromEntries(verdicts.map(({ verdict, count }) => [verdict, count])),
    rate,
    ...(rate > 0 && waiting > 0 ? { remaining: waiting / rate } : {}),
    ...(typeof old?.seconds === 'number' ? { oldest: old.seconds } : {}),
    workers,
    size: await store.size(),
  };
}
