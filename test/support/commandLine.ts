import { type SpawnOptions, type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { inHost } from './commandHost';

/** The bundled command line. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a run of the command line ended with; `status` is null where a signal or a time limit ended it. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the bundled command line and waits for its end: in a process that this thread keeps for commands where the options leave it the
 * choice, else in one of its own.
 */
export function secureMl(
  args: readonly string[],
  { cwd, env, ...options }: Omit<SpawnSyncOptions, 'cwd'> & { readonly cwd?: string } = {},
): Ended {
  const ended = Object.keys(options).length === 0 ? inHost(args, cwd, env) : undefined;
  return ended ?? secureMlApart(args, { ...options, cwd, env });
}

/** Runs the bundled command line as a process of its own, as users start it, and waits for its end. */
export function secureMlApart(args: readonly string[], options: SpawnSyncOptions = {}): Ended {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    maxBuffer: 1 << 28,
    ...options,
    encoding: 'utf8',
  });
  return { status, signal, stdout, stderr };
}

/** Runs it as `secureMl` does; what lasts long must leave its thread to the tests' runner, which asks for it every minute. */
export async function secureMlLong(args: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  const child = spawn(process.execPath, [cli, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const [stdout, stderr, [status, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { status, signal, stdout, stderr };
}
