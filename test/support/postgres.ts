import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server of this machine, in a folder of its own. */
export interface Postgres {
  readonly url: string;
  /** Ends it as a power cut would. */
  kill(): void;
  /** Starts it again, on the same data. */
  start(): Promise<void>;
  close(): void;
}

/** Folder of the server's programs; Debian keeps them out of PATH. */
function programs(): string {
  const versions = '/usr/lib/postgresql';
  const newest = readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0];
  return join(versions, newest, 'bin');
}

/** The server refuses to be root's. */
function asServer(command: string, args: readonly string[]): [string, string[]] {
  return process.getuid?.() === 0
    ? ['runuser', ['-u', 'postgres', '--', command, ...args]]
    : [command, [...args]];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Makes a server with one empty database, and starts it. */
export async function startPostgres(): Promise<Postgres> {
  const bin = programs();
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (process.getuid?.() === 0) {
    const id = Number(spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout);
    chownSync(folder, id, id);
  }
  const data = join(folder, 'data');
  const made = spawnSync(
    ...asServer(join(bin, 'initdb'), ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8']),
  );
  if (made.status !== 0) throw new Error(String(made.stderr));
  const port = await freePort();
  const url = `postgres://test@127.0.0.1:${port}/postgres`;
  const kill = () => {
    // The postmaster's own number is the first line of its file; its children end with it.
    spawnSync('sh', [
      '-c',
      `kill -9 $(head -1 ${data}/postmaster.pid) $(pgrep -f "postgres: .*" -P $(head -1 ${data}/postmaster.pid))`,
    ]);
  };
  const start = async () => {
    const options = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder];
    spawn(...asServer(join(bin, 'postgres'), options), { stdio: 'ignore' });
    const ready = join(bin, 'pg_isready');
    while (spawnSync(ready, ['-h', '127.0.0.1', '-p', String(port)]).status !== 0)
      await new Promise((resolve) => setTimeout(resolve, 100));
  };
  await start();
  return {
    url,
    kill,
    start,
    close() {
      kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
