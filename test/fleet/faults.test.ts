import { type ChildProcess, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../support/httpServer';
import { type Postgres, startPostgres } from '../support/postgres';
import { ended, fixtures, logOf, readReport, run, start, withoutDigests } from './support';

/** Files of the fleet; FLEET_FILES for the full measure. */
const count = Number(process.env.FLEET_FILES ?? 2_000);
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
const models = join(folder, 'models');
let postgres: Postgres;

const inStore = (...args: string[]) => ['fleet', ...args, '--store', postgres.url];
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function query<R>(text: string): Promise<R[]> {
  const client = new Client(postgres.url);
  await client.connect();
  try {
    return (await client.query(text)).rows as R[];
  } finally {
    await client.end();
  }
}

/** Everything was judged, once, and the queue is empty. */
async function expectWhole(): Promise<void> {
  const status = JSON.parse((await run(inStore('status', '--format', 'json'))).stdout) as Record<
    string,
    unknown
  >;
  expect(status).toMatchObject({ files: count, judged: count, waiting: 0 });
  const report = readReport((await run(inStore('report', '--format', 'json'))).stdout);
  expect(report.errors).toEqual([]);
  expect(report.summary.files).toBe(count);
}

beforeAll(async () => {
  const originals = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:benign|malicious|modern)\//.test(path))
    .map((path) => join(fixtures, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size < 100_000);
  for (let index = 0; index < count; index++) {
    const part = join(models, String(Math.floor(index / 500)));
    if (index % 500 === 0) mkdirSync(part, { recursive: true });
    const original = originals[index % originals.length];
    cpSync(original, join(part, `${index}-${original.slice(original.lastIndexOf('/') + 1)}`));
  }
  postgres = await startPostgres();
});
afterAll(() => {
  postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a fleet over PostgreSQL', () => {
  it('asks once for each file, whoever else lists', async () => {
    const [one, two] = [start(inStore('enqueue', models)), start(inStore('enqueue', models))];
    const answers = await Promise.all([ended(one), ended(two)]);
    const asked = answers.map(({ stdout }) => Number(/to judge: (\d+)/.exec(stdout)?.[1]));
    expect(asked[0] + asked[1]).toBe(count);
    const [row] = await query<{ jobs: number }>(
      `select count(*)::int as jobs from queue.job where name = 'scan'`,
    );
    expect(row.jobs).toBe(count);
  });

  it('loses nothing where an enqueuer is killed', async () => {
    const killed = start(inStore('enqueue', models, '--again'));
    // It may have ended before it is killed.
    const end = ended(killed);
    await pause(700);
    killed.kill('SIGKILL');
    await end;
    expect((await run(inStore('enqueue', models))).status).toBe(0);
  });

  it('loses nothing where workers are killed, and judges as check does', async () => {
    for (let round = 0; round < 3; round++) {
      const worker = start(inStore('work', '--concurrency', '2'));
      const end = ended(worker);
      await pause(2_500);
      worker.kill('SIGKILL');
      await end;
    }
    const workers = [1, 2].map(() => ended(start(inStore('work', '--until-empty', '--concurrency', '1'))));
    for (const { status } of await Promise.all(workers)) expect(status).toBe(0);
    await expectWhole();
    const report = await run(inStore('report', '--format', 'json'));
    const checked = await run(['check', models, '--format', 'json']);
    expect(withoutDigests(report.stdout)).toEqual(withoutDigests(checked.stdout));
  });

  it('goes on when PostgreSQL was killed', async () => {
    await run(inStore('enqueue', models, '--again'));
    const worker = start(inStore('work', '--until-empty', '--concurrency', '2'));
    const end = ended(worker);
    // Its first line says that it has the store.
    await new Promise((resolve) => worker.stderr?.once('data', resolve));
    await pause(1_000);
    postgres.kill();
    await pause(1_000);
    await postgres.start();
    const { status, stderr } = await end;
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    await expectWhole();
  });

  it('reads no model of a source that did not change', async () => {
    expect((await run(inStore('enqueue', models))).stdout).toContain(', to judge: 0, removed: 0');
    expect((await run(inStore('work', '--until-empty'))).stdout).toMatch(/^Files judged: 0/);
  });

  it('asks again only for files that hold a name whose review changed', async () => {
    await query(`update names set review = 'another' where name = 'posix.system'`);
    const [{ users }] = await query<{ users: number }>(
      `select count(*)::int as users from file_names join names on names.id = file_names.name where names.name = 'posix.system'`,
    );
    await run(inStore('enqueue', models));
    const status = JSON.parse((await run(inStore('status', '--format', 'json'))).stdout) as {
      waiting: number;
    };
    expect(status.waiting).toBe(users);
    expect(users).toBeGreaterThan(10);
    expect((await run(inStore('work', '--until-empty'))).stdout).toContain(`Files judged: ${users}`);
    await expectWhole();
  });

  it('gives up a file that ends its process each time, and judges all others', async () => {
    let worker: ChildProcess | undefined;
    // Each time that the file is read, whoever reads it is killed.
    const hub = await serve((request, response) => {
      const url = request.url ?? '';
      if (url.includes('/revision/')) response.end(JSON.stringify({ sha: 'a'.repeat(40) }));
      else if (url.includes('/tree/'))
        response.end(JSON.stringify([{ type: 'file', path: 'poison.pkl', oid: 'b'.repeat(40), size: 10 }]));
      else
        for (const child of spawnSync('pgrep', ['-P', String(worker?.pid)], { encoding: 'utf8' })
          .stdout.split('\n')
          .filter((id) => id !== ''))
          process.kill(Number(child), 'SIGKILL');
    });
    try {
      const env = { ...process.env, HF_ENDPOINT: hub.origin };
      await run(inStore('enqueue', models, '--again'));
      expect((await run(inStore('enqueue', 'hf://lab/one'), env)).stdout).toContain('files: 1, to judge: 1');
      worker = start(inStore('work', '--until-empty', '--concurrency', '1'), env);
      const { status, stdout, stderr } = await ended(worker);
      expect({ status, stdout }).toEqual({ status: 0, stdout: `Files judged: ${count}, given up: 1\n` });
      const failures = logOf(stderr).filter(({ event }) => event === 'scan-failed');
      expect(failures).toEqual(
        [1, 2, 3].map((tries) => ({
          time: expect.any(String) as string,
          event: 'scan-failed',
          path: 'hf://lab/one/poison.pkl',
          tries,
          message: 'it was ended by SIGKILL',
        })),
      );
      const report = readReport(
        (await run(inStore('report', 'verdict:incomplete', '--format', 'json'))).stdout,
      );
      expect(report.models.map(({ path }) => path)).toContain('hf://lab/one/poison.pkl');
    } finally {
      await hub.close();
      await query(`delete from sources where uri like 'hf:%'`);
    }
    await expectWhole();
  });

  it('refuses a store of a newer version', async () => {
    await run(inStore('enqueue', models, '--again'));
    await query(`update meta set value = '99.0.0 6' where key = 'policy'`);
    await query(`update meta set value = '99' where key = 'generation'`);
    expect((await run(inStore('enqueue', models))).stderr).toContain('Update secure-ml.');
    const worker = await run(inStore('work', '--until-empty'));
    expect(worker).toMatchObject({ status: 2, stdout: expect.stringMatching(/^Files judged: 0/) as string });
    await query(`update meta set value = '99' where key = 'schema'`);
    expect((await run(inStore('status'))).stderr).toContain('Update secure-ml.');
  });
});
