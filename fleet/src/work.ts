import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { FileReport } from '../../engine/src/check';
import { unreadableModel } from '../../engine/src/models/scan/unreadable';
import { t } from '../../l10n/messages';
import { firstBatchSize, longestMilliseconds, nextBatchSize } from './batchSize';
import { currentPolicy, isNewer } from './review';
import type { Answer, Question } from './scanChild';
import { ScanFailed, ScanProcess } from './scanProcess';
import { type NamedSource, shownPath } from './shownPath';
import type { Place } from './sources/source';
import { queue, retries, type Store } from './store';
import type { Traces } from './traces';
import { type Result, writeResults } from './writeResults';

/** A worker says this often that it lives, and is taken for dead after missing several. */
const beatMilliseconds = 3_000;
const deadSeconds = 15;
/** How long a worker without work waits before it looks again. */
const idleMilliseconds = 500;

/** What a job says: a file, and the version of it that was listed. */
interface JobData {
  readonly file: string;
  readonly version: string;
}

type Job = PgBoss.JobWithMetadata<JobData>;

export interface WorkOptions {
  readonly version: string;
  /** Processes that judge files. */
  readonly concurrency: number;
  /** End when nothing is left, in the queue or with other workers. */
  readonly untilEmpty: boolean;
  /** Seconds that one file may take. */
  readonly timeout: number;
  /** Set once the worker should finish what it has and end. */
  readonly draining: { readonly requested: boolean };
  readonly traces: Traces;
  log(event: string, details: Readonly<Record<string, unknown>>): void;
}

/** What one worker did. */
export interface Worked {
  readonly judged: number;
  readonly failed: number;
  /** A newer version judges this store now. */
  readonly superseded: boolean;
}

/** Takes jobs and judges files until it is told to end, or nothing is left. */
export async function work(store: Store, options: WorkOptions): Promise<Worked> {
  const worker = new Worker(store, options);
  return worker.run();
}

class Worker {
  private readonly id = randomUUID();
  private judged = 0;
  private failed = 0;
  private superseded = false;

  constructor(
    private readonly store: Store,
    private readonly options: WorkOptions,
  ) {}

  private get ends(): boolean {
    return this.options.draining.requested || this.superseded;
  }

  async run(): Promise<Worked> {
    const { store, options } = this;
    await this.lasting(() =>
      store.query(
        'insert into workers (id, host, process, tool) values ($1, $2, $3, $4) on conflict (id) do nothing',
        [this.id, hostname(), process.pid, options.version],
      ),
    );
    const beat = setInterval(() => {
      store
        .query('update workers set seen_at = now() where id = $1', [this.id])
        .catch((error: Error) => options.log('store-unreachable', { message: error.message }));
    }, beatMilliseconds);
    try {
      await this.lasting(() => this.recover());
      const scanners = Array.from({ length: options.concurrency }, () => this.scan());
      await Promise.all(scanners);
    } finally {
      clearInterval(beat);
      await store.query('delete from workers where id = $1', [this.id]).catch(() => {});
    }
    return { judged: this.judged, failed: this.failed, superseded: this.superseded };
  }

  /** One process's loop. */
  private async scan(): Promise<void> {
    const { store, options } = this;
    const scanner = new ScanProcess(options.timeout);
    let looked = Date.now();
    let size = firstBatchSize;
    try {
      while (!this.ends) {
        const jobs = await this.lasting(() => this.take(size));
        if (jobs.length > 0) {
          const began = Date.now();
          await options.traces.span('fleet.batch', { 'secure_ml.jobs': jobs.length }, () =>
            this.judge(jobs, scanner),
          );
          size = nextBatchSize(size, Date.now() - began);
          continue;
        }
        if (Date.now() - looked > beatMilliseconds) {
          looked = Date.now();
          await this.lasting(() => this.recover());
        }
        if (options.untilEmpty) {
          const left = await this.lasting(() => store.boss.getQueueSize(queue, { before: 'completed' }));
          if (Number(left) === 0) return;
        }
        await sleep(idleMilliseconds);
      }
    } finally {
      scanner.stop();
    }
  }

  /** Work with a store that may be away for a while: it is tried again until it is there, or the worker is told to end. */
  private async lasting<R>(attempt: () => Promise<R>): Promise<R> {
    for (let wait = 500; ; wait = Math.min(2 * wait, 15_000)) {
      try {
        return await attempt();
      } catch (error) {
        if (!isPassing(error as { code?: unknown })) throw error;
        this.options.log('store-unreachable', { message: (error as Error).message });
        if (this.options.draining.requested) throw error;
        await sleep(wait);
      }
    }
  }

  /** Takes jobs, and leaves word of who has them, in one transaction. */
  private take(batchSize: number): Promise<Job[]> {
    return this.store.transaction(async (sql, queued) => {
      const policy = await currentPolicy(sql);
      // Looked at each time: a worker that starts late is as superseded as one that was there before.
      if (policy !== undefined && isNewer(policy, this.options.version)) {
        this.superseded = true;
        return [];
      }
      const options = { batchSize, includeMetadata: true as const, ...queued };
      const jobs = (await this.store.boss.fetch<JobData>(queue, options)) ?? [];
      if (jobs.length > 0)
        await sql.query('insert into leases select job, $2 from unnest($1::uuid[]) as taken (job)', [
          jobs.map(({ id }) => id),
          this.id,
        ]);
      return jobs;
    });
  }

  /** Gives the jobs of workers that died to others; a dead worker is no fault of its files. */
  private async recover(): Promise<void> {
    const { store, options } = this;
    const lost = await store.transaction(async (sql, queued) => {
      const dead = await sql.query<{ id: string }>(
        `select id from workers where seen_at < now() - make_interval(secs => $1) for update skip locked`,
        // In a folder, every other worker is one of a process that has ended.
        [store.isShared ? deadSeconds : 0],
      );
      const ids = dead.map(({ id }) => id).filter((id) => id !== this.id);
      if (ids.length === 0) return 0;
      const leases = await sql.query<{ job: string }>('select job from leases where worker = any($1)', [ids]);
      for (const { job } of leases) {
        const found = await store.boss.getJobById<JobData>(queue, job, { ...queued, includeArchive: false });
        if (found === null || found.state !== 'active') continue;
        await store.complete([job], queued);
        await store.boss.insert([{ name: queue, data: found.data }], queued);
      }
      await sql.query('delete from workers where id = any($1)', [ids]);
      return leases.length;
    });
    if (lost > 0) options.log('recovered', { jobs: lost });
    await store.boss.maintain();
  }

  private async judge(jobs: readonly Job[], scanner: ScanProcess): Promise<void> {
    const { store } = this;
    const rows = await this.lasting(() =>
      store.query<FileRow>(
        `select files.id, files.path, place, uri, shown, asked_version, asked_policy,
                results.version as judged_version, results.policy as judged_policy
         from files join sources on sources.id = files.source left join results on results.file = files.id
         where files.id = any($1)`,
        [jobs.map(({ data }) => data.file)],
      ),
    );
    const files = new Map(rows.map((row) => [String(row.id), row]));
    const outcomes: Outcome[] = [];
    const began = Date.now();
    for (const job of jobs) {
      const file = files.get(job.data.file);
      // Gone, or listed anew with another version that has a job of its own.
      if (file === undefined || file.asked_version !== job.data.version || isJudged(file))
        outcomes.push({ job });
      else if (this.ends || Date.now() - began > longestMilliseconds) outcomes.push({ job, back: true });
      else {
        const outcome = await this.traced(job, file, scanner);
        outcomes.push(outcome);
        // Asked for twice, which is answered once.
        if (outcome.report !== undefined) files.delete(job.data.file);
      }
    }
    await this.options.traces.span('fleet.write', {}, () => this.lasting(() => this.write(outcomes)));
  }

  private traced(job: Job, file: FileRow, scanner: ScanProcess): Promise<Outcome> {
    const attributes = {
      'secure_ml.path': shownPath(file.path, file),
      'secure_ml.tries': job.retryCount + 1,
    };
    return this.options.traces.span('fleet.judge', attributes, async (note) => {
      const outcome = await this.outcome(job, file, scanner);
      const { report, failure, retry } = outcome;
      const why = failure ?? retry;
      note({
        ...(report?.model === undefined
          ? {}
          : { 'secure_ml.verdict': report.model.verdict, 'secure_ml.format': report.model.format }),
        ...(why === undefined ? {} : { 'error.type': why }),
      });
      return outcome;
    });
  }

  private async outcome(job: Job, file: FileRow, scanner: ScanProcess): Promise<Outcome> {
    const path = shownPath(file.path, file);
    const question: Question = { path, place: file.place };
    try {
      const { report, names, unread } = await scanner.scan(question);
      if (unread !== undefined) return this.unread(job, file, { report, names, unread });
      this.judged++;
      return { job, file, report, names };
    } catch (error) {
      if (!(error instanceof ScanFailed)) throw error;
      const { message } = error;
      const said = t('scan-pool.worker-failed', message);
      const model = unreadableModel(path, 'worker-failed', 'incomplete', said);
      const report = { path, model, findings: [], errors: [] };
      return this.unread(job, file, { report, names: [], unread: { message, mayPass: true } });
    }
  }

  /** A file that could not be read, or broke its process: it is tried again if that may help, and is `incomplete` in the end. */
  private unread(job: Job, file: FileRow, { report, names, unread }: Required<Answer>): Outcome {
    const { message, mayPass } = unread;
    this.options.log('scan-failed', { path: report.path, tries: job.retryCount + 1, message });
    if (mayPass && job.retryCount < retries) return { job, retry: message };
    this.failed++;
    return { job, file, failure: message, names, report };
  }

  /** Writes what came of a batch; a job is done exactly when its result is there. */
  private write(outcomes: readonly Outcome[]): Promise<void> {
    const { store } = this;
    return store.transaction(async (sql, queued) => {
      const policy = await currentPolicy(sql);
      const isCurrent = policy === undefined || !isNewer(policy, this.options.version);
      const done: string[] = [];
      const back: Job[] = [];
      const results: Result[] = [];
      // A job that was given to somebody else, because this worker seemed dead, is theirs now.
      const held = new Set(
        (
          await sql.query<{ job: string }>(
            'delete from leases where job = any($1) and worker = $2 returning job',
            [outcomes.map(({ job }) => job.id), this.id],
          )
        ).map(({ job }) => job),
      );
      for (const { job, file, report, names, failure, retry, back: unread } of outcomes) {
        if (!held.has(job.id)) continue;
        if (retry !== undefined) {
          await store.boss.fail(queue, job.id, { message: retry }, queued);
          continue;
        }
        done.push(job.id);
        if (unread === true || (report !== undefined && !isCurrent)) back.push(job);
        else if (file !== undefined && report !== undefined)
          results.push({
            file: String(file.id),
            version: file.asked_version,
            report,
            names: names ?? [],
            failure,
          });
      }
      await writeResults(sql, results, { generation: policy?.generation ?? 0, worker: this.id });
      if (done.length > 0) await store.complete(done, queued);
      if (back.length > 0)
        await store.boss.insert(
          back.map(({ data }) => ({ name: queue, data })),
          queued,
        );
    });
  }
}

/**
 * True for what a store says while it is away, starts, ends, is full or has two who wait for each other, or of a row that somebody removed
 * in between; false for statements that it will never take. Source: PostgreSQL's error codes, whose first two characters are their class.
 */
function isPassing({ code }: { code?: unknown }): boolean {
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code) || code === '23503') return true;
  return ['08', '40', '53', '55', '57', '58'].includes(code.slice(0, 2));
}

interface FileRow extends NamedSource {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly path: string;
  readonly place: Place;
  readonly asked_version: string;
  readonly asked_policy: number;
  readonly judged_version: string | null;
  readonly judged_policy: number | null;
}

/** What came of one job: a report, or another try, or nothing because it was not needed or given back. */
interface Outcome {
  readonly job: Job;
  readonly file?: FileRow;
  readonly report?: FileReport;
  readonly names?: readonly string[];
  /** Why it was given up. */
  readonly failure?: string;
  /** Why it is tried again. */
  readonly retry?: string;
  /** Not looked at: others may. */
  readonly back?: boolean;
}

/** Somebody else has judged just this since it was asked for. */
function isJudged({ judged_version, judged_policy, asked_version, asked_policy }: FileRow): boolean {
  return judged_version === asked_version && judged_policy !== null && judged_policy >= asked_policy;
}
