import { type ChildProcess, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Postgres, startPostgres } from '../support/postgres';
import { ended, eventsOf, fixtures, readReport, run, start, withoutDigests } from './support';

/**
 * How a fleet grows: `FLEET_FILES=1000,5000,20000 FLEET_WORKERS=1,2,4 npm run test:fleet -- growth` prints a row for each pair. Rates depend
 * on the machine and are printed only; what must hold on every machine is asserted.
 */
const sizes = numbers(process.env.FLEET_FILES ?? '600');
const workerCounts = numbers(process.env.FLEET_WORKERS ?? '1,2');
/** Models of the repository that the others are made of, and their largest size. */
const distinct = 1_000;
const largest = 100_000;
/** Times of every file, in whole seconds: one was read where the first moved. */
const readAt = 1_600_000_000;
const writtenAt = 1_700_000_000;

const folder = mkdtempSync(join(tmpdir(), 'growth-'));
let postgres: Postgres;

function numbers(text: string): number[] {
  return text.split(',').map(Number);
}

/**
 * Writes small models of mixed formats: those of the repository, then the same with one byte changed, so that no two have the same
 * content. Gives their paths.
 */
function writeModels(at: string, count: number): string[] {
  const originals = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:benign|malicious|modern|formats)\//.test(path))
    .sort()
    .map((path) => join(fixtures, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size < largest)
    // Spread over all folders, whichever names they have.
    .filter((_, index, all) => index % Math.max(1, Math.floor(all.length / distinct)) === 0)
    .slice(0, distinct);
  const paths: string[] = [];
  for (let index = 0; index < count; index++) {
    const original = originals[index % originals.length];
    const part = join(at, String(Math.floor(index / 500)).padStart(4, '0'));
    if (index % 500 === 0) mkdirSync(part, { recursive: true });
    const bytes = Uint8Array.from(readFileSync(original));
    const round = Math.floor(index / originals.length);
    if (round > 0 && bytes.length > 0) {
      const position = Math.imul(index, 2_654_435_761) >>> 0;
      bytes[position % bytes.length] ^= 1 + (round % 255);
    }
    const path = join(part, `${index}-${original.slice(original.lastIndexOf('/') + 1)}`);
    writeFileSync(path, bytes);
    paths.push(path);
  }
  markUnread(paths);
  return paths;
}

function markUnread(paths: readonly string[]): void {
  for (const path of paths) utimesSync(path, readAt, writtenAt);
}

function countRead(paths: readonly string[]): number {
  return paths.filter((path) => statSync(path).atimeMs !== readAt * 1_000).length;
}

async function query<R>(url: string, text: string): Promise<R[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows as R[];
  } finally {
    await client.end();
  }
}

/** A database of its own. */
async function createDatabase(name: string): Promise<string> {
  await query(postgres.url, `create database ${name}`);
  return postgres.url.replace(/[^/]*$/, name);
}

async function sizeOf(url: string): Promise<number> {
  const [{ size }] = await query<{ size: string }>(
    url,
    'select pg_database_size(current_database()) as size',
  );
  return Number(size);
}

/** Megabytes that a process and its children had at most, each at its own time; 0 once it has ended. */
function peakOf(pid: number): number {
  const children = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).stdout.split('\n');
  let kilobytes = 0;
  for (const id of [String(pid), ...children].filter((text) => text !== '')) {
    try {
      kilobytes += Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // Ended since it was listed.
    }
  }
  return kilobytes / 1_024;
}

/** Seconds of processors that ended children of this process and theirs took. Source: proc_pid_stat(5), fields 16 and 17. */
function processorSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Lets workers, each with one process that judges, empty the queue; gives what they took: of one, the most megabytes. */
async function workAll(
  url: string,
  workers: number,
): Promise<{ seconds: number; processor: number; megabytes: number }> {
  const began = Date.now();
  const before = processorSeconds();
  const children: ChildProcess[] = Array.from({ length: workers }, () =>
    start(['fleet', 'work', '--until-empty', '--concurrency', '1', '--store', url]),
  );
  let megabytes = 0;
  const watch = setInterval(() => {
    for (const { pid = 0 } of children) megabytes = Math.max(megabytes, peakOf(pid));
  }, 1_000);
  try {
    for (const { status, stderr } of await Promise.all(children.map((child) => ended(child))))
      expect({ status, events: eventsOf(stderr) }).toEqual({ status: 0, events: ['started', 'ended'] });
  } finally {
    clearInterval(watch);
  }
  return {
    seconds: (Date.now() - began) / 1_000,
    processor: processorSeconds() - before,
    megabytes,
  };
}

/** Milliseconds that the queue costs a job: the same jobs again, which the worker ends when it sees that their files were judged. */
async function queueCost(url: string, count: number): Promise<number> {
  const { seconds: startup } = await workAll(url, 1);
  await query(
    url,
    `insert into queue.job (name, data) select 'scan', jsonb_build_object('file', id::text, 'version', asked_version) from files`,
  );
  const { seconds } = await workAll(url, 1);
  return (1_000 * (seconds - startup)) / count;
}

beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => {
  postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const count of sizes)
  it(`judges ${count} files once, as check does`, async () => {
    const models = join(folder, String(count));
    const paths = writeModels(models, count);
    const checked = await run(['check', models, '--format', 'json']);
    const rows: Record<string, number | string>[] = [];
    for (const workers of workerCounts) {
      markUnread(paths);
      const url = await createDatabase(`w${workers}_n${count}`);
      const inStore = (...args: string[]) => run(['fleet', ...args, '--store', url]);
      await inStore('status');
      const empty = await sizeOf(url);
      const load = loadavg()[0];
      const began = Date.now();
      const processorBegan = processorSeconds();
      expect((await inStore('enqueue', models)).stdout).toContain(`files: ${count}, to judge: ${count}`);
      const listed = (Date.now() - began) / 1_000;
      const listing = processorSeconds() - processorBegan;
      const first = await workAll(url, workers);
      const bytes = (await sizeOf(url)) - empty;
      const read = countRead(paths);

      const report = await inStore('report', '--format', 'json');
      expect(withoutDigests(report.stdout)).toEqual(withoutDigests(checked.stdout));
      expect(readReport(report.stdout).errors).toEqual(readReport(checked.stdout).errors);
      const [once] = await query(
        url,
        `select count(*)::int as judgements, count(distinct file)::int as files from history`,
      );
      expect(once).toEqual({ judgements: count, files: count });

      markUnread(paths);
      const again = Date.now();
      const processorBefore = processorSeconds();
      expect((await inStore('enqueue', models)).stdout).toContain(', to judge: 0, removed: 0');
      await workAll(url, 1);
      const rerun = (Date.now() - again) / 1_000;
      const rerunProcessor = processorSeconds() - processorBefore;
      // Where the file system tells who read at all.
      if (read === count) expect(countRead(paths)).toBe(0);

      rows.push({
        files: count,
        workers,
        load: `${load.toFixed(1)} to ${loadavg()[0].toFixed(1)}`,
        'list s': listed.toFixed(1),
        'judge s': first.seconds.toFixed(1),
        'files/s': (count / first.seconds).toFixed(1),
        'CPU ms/file': ((1_000 * first.processor) / count).toFixed(1),
        'bytes/file': Math.round(bytes / count),
        'MB/worker': Math.round(first.megabytes),
        're-run CPU %': ((100 * rerunProcessor) / (listing + first.processor)).toFixed(1),
        're-run %': ((100 * rerun) / (listed + first.seconds)).toFixed(1),
        'queue ms/job': (await queueCost(url, count)).toFixed(2),
        'reads seen': read === count ? 'yes' : 'no',
      });
      await query(postgres.url, `drop database w${workers}_n${count}`);
      console.table(rows.slice(-1));
    }
    console.table(rows);
    rmSync(models, { recursive: true, force: true });
  });
