import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve, sep } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { PGlite } from '@electric-sql/pglite';
import PgBoss from 'pg-boss';
import { cannotWrite } from '../../cli/src/output';
import { UsageError } from '../../cli/src/usage';
import { terminal } from '../../engine/src/report/display';
import { makeFolder } from '../../host/src/makeFolder';
import { t } from '../../l10n/messages';
import { migrations } from './migrations';

/** Rows of an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** Whatever SQL can be sent to: the store itself, or one transaction of it. */
export interface Sql {
  query<R extends Row = Row>(text: string, values?: readonly unknown[]): Promise<R[]>;
}

/** Name of the one queue. */
export const queue = 'scan';
/** A job is tried once and then this often again. */
export const retries = 2;
/** Seconds before the first of these; twice as many before the next: a server that is busy has time to recover. */
const retryDelay = 2;
/** Seconds after which a job of a worker that nobody can tell about is given to another one. */
const expireSeconds = 900;
/** Number of the lock that a process holds while it changes tables; any number that is ours. */
const migrationLock = 7_238_411;

/** A database: PGlite in a folder, for one process, or a PostgreSQL that many share. */
interface Database extends Sql {
  /** One connection, in this process. */
  readonly isEmbedded: boolean;
  /** Where it is on this machine. */
  readonly folder?: string;
  /** Statements without values, several at once. */
  run(text: string): Promise<Row[]>;
  transaction<R>(work: (sql: Sql & Pick<Database, 'run'>) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}

/** Files, results and the queue of a fleet. */
export class Store implements Sql {
  private constructor(
    private readonly database: Database,
    readonly boss: PgBoss,
    /** Several processes may work on it. */
    readonly isShared: boolean,
  ) {}

  /**
   * Opens a folder or `postgres://`, and brings its tables up to date.
   * @throws UsageError where it cannot be opened, or belongs to a newer version
   */
  static async open(address: string): Promise<Store> {
    const isShared = /^postgres(?:ql)?:\/\//.test(address);
    const database = isShared ? await openPostgres(address) : await openFolder(address);
    try {
      await migrate(database);
      const boss = new PgBoss({
        db: { executeSql: executor(database) },
        schema: 'queue',
        supervise: false,
        schedule: false,
      });
      // Answers of maintenance; each call of ours has its own failure.
      boss.on('error', () => {});
      await locked(database, async () => {
        await boss.start();
        await boss.createQueue(queue, {
          name: queue,
          policy: 'standard',
          retryLimit: retries,
          retryDelay,
          retryBackoff: true,
          expireInSeconds: expireSeconds,
        });
      });
      return new Store(database, boss, isShared);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /** True for a file of the store itself, which changes all the time and is no model. */
  owns(file: string): boolean {
    const { folder } = this.database;
    return (
      folder !== undefined &&
      (file.startsWith(join(folder, 'database', sep)) || file === join(folder, 'process'))
    );
  }

  query<R extends Row = Row>(text: string, values?: readonly unknown[]): Promise<R[]> {
    return this.database.query<R>(text, values);
  }

  /** Work of which all or nothing counts. `queued` sends calls of the queue the same way. */
  transaction<R>(work: (sql: Sql, queued: { db: PgBoss.Db }) => Promise<R>): Promise<R> {
    return this.database.transaction((sql) => work(sql, { db: { executeSql: executor(sql) } }));
  }

  /** Ends jobs as part of a transaction. pg-boss takes the connection after the job's output, whatever its types say. */
  async complete(jobs: readonly string[], queued: { db: PgBoss.Db }): Promise<void> {
    await this.boss.complete(queue, jobs as unknown as string, {}, queued);
  }

  /** Bytes on disk. */
  async size(): Promise<number> {
    const [row] = await this.query('select pg_database_size(current_database()) as size');
    return Number(row.size);
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: false, close: false }).catch(() => {});
    await this.database.close();
  }
}

/** pg-boss's way to send SQL. */
function executor(sql: Sql & { run?(text: string): Promise<Row[]> }): PgBoss.Db['executeSql'] {
  return async (text, values = []) => {
    const rows =
      values.length > 0 || sql.run === undefined ? await sql.query(text, values) : await sql.run(text);
    return { rows, rowCount: rows.length };
  };
}

async function openPostgres(address: string): Promise<Database> {
  const { Pool } = (await import('pg')).default;
  const pool = new Pool({ connectionString: address, max: 8, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while nobody uses it is replaced by the next one.
  pool.on('error', () => {});
  // One that breaks in the middle of a transaction fails the statement that waits, too.
  pool.on('connect', (client) => client.on('error', () => {}));
  type Client = { query(text: string, values?: unknown[]): Promise<unknown> };
  const on = (client: Client) => ({
    async query<R extends Row>(text: string, values?: readonly unknown[]) {
      return rowsOf(await client.query(text, values as unknown[] | undefined)) as R[];
    },
    async run(text: string) {
      return rowsOf(await client.query(text));
    },
  });
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new UsageError(t('store.not-opened', shown(address), (error as Error).message));
  }
  return {
    isEmbedded: false,
    ...on(pool),
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(on(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // A connection whose state is not known is not used again.
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

/** Rows of the last statement of an answer of pg. */
function rowsOf(answer: unknown): Row[] {
  const last = Array.isArray(answer) ? answer.at(-1) : answer;
  return (last as { rows?: Row[] } | undefined)?.rows ?? [];
}

/** An address without its password. */
function shown(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}`;
}

async function openFolder(folder: string): Promise<Database> {
  const path = resolve(folder);
  if (existsSync(path) && !statSync(path).isDirectory()) throw new UsageError(t('store.is-a-file', folder));
  const { PGlite } = loadPGlite();
  const startParams = [...PGlite.defaultStartParams, '-c', `shared_buffers=${sharedBuffers}`];
  try {
    makeFolder(path, 0o700);
  } catch (error) {
    throw cannotWrite(terminal(folder), error as Error);
  }
  const unlock = lock(path, folder);
  let database: PGlite;
  try {
    database = await PGlite.create(join(path, 'database'), { startParams });
  } catch (error) {
    unlock();
    if (error instanceof UsageError) throw error;
    throw new UsageError(t('store.not-opened', folder, (error as Error).message));
  }
  type Client = Pick<PGlite, 'query' | 'exec'>;
  const on = (client: Client) => ({
    async query<R extends Row>(text: string, values?: readonly unknown[]) {
      return (await client.query<R>(text, values as unknown[] | undefined)).rows;
    },
    async run(text: string) {
      return ((await client.exec(text)).at(-1)?.rows ?? []) as Row[];
    },
  });
  return {
    isEmbedded: true,
    folder: path,
    ...on(database),
    transaction: (work) => database.transaction((client) => work(on(client as unknown as Client))),
    async close() {
      await database.close();
      unlock();
    },
  };
}

/**
 * PGlite's cache of pages. Every start fills it with zeros: PostgreSQL's default of 128 MB takes a quarter of a short command's
 * processor time, and that much memory. What it holds no more is read from files that the system keeps in memory.
 */
const sharedBuffers = '16MB';

/** The version that fleets are tested with; package.json names the same one. */
const pgliteVersion = '0.5.17';

/**
 * PGlite is not part of the bundle: it loads files of its own package, 30 MB that nobody but fleets needs. So its users install it.
 * @throws UsageError where they did not
 */
function loadPGlite(): typeof import('@electric-sql/pglite') {
  // V8 optimizes functions of WebAssembly after little use. A command runs each for a moment only, and optimizing them took half of its
  // processor time; what a long run uses much is optimized all the same.
  setFlagsFromString('--wasm-tiering-budget=100000000');
  try {
    return createRequire(__filename)('@electric-sql/pglite');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new UsageError(t('store.needs-pglite', `@electric-sql/pglite@${pgliteVersion}`));
  }
}

/** A folder is one process's at a time; what a process that died left is taken over. */
function lock(path: string, named: string): () => void {
  const file = join(path, 'process');
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new UsageError(t('store.not-written', named, (error as Error).message));
    }
    let owner: number | undefined;
    try {
      owner = Number(readFileSync(file, 'utf8'));
    } catch {
      continue;
    }
    if (isRunning(owner)) throw new UsageError(t('store.in-use', named, owner));
    rmSync(file, { force: true });
  }
}

function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Does work that one process at a time may do. */
async function locked(database: Database, work: () => Promise<void>): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    // The lock's transaction waits; PGlite has one connection, which must be free, and one process.
    if (!database.isEmbedded) await work();
  });
  if (database.isEmbedded) await work();
}

/** @throws UsageError where the store belongs to a newer version */
async function migrate(database: Database): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await sql.run('create table if not exists meta (key text primary key, value text not null)');
    const [row] = await sql.query(`select value from meta where key = 'schema'`);
    const schema = Number(row?.value ?? 0);
    if (schema > migrations.length) throw new UsageError(t('store.newer-schema', schema, migrations.length));
    for (const step of migrations.slice(schema)) await sql.run(step);
    await sql.query(
      `insert into meta values ('schema', $1) on conflict (key) do update set value = excluded.value`,
      [String(migrations.length)],
    );
  });
}
