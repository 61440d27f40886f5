import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The bundled command line. */
export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a run of the command line ended with; `status` is null where a signal or a time limit ended it. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bundled command line as a process of its own, as users start it, and waits for its end. */
export function secureMl(args: readonly string[], options: SpawnSyncOptions = {}): Ended {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    maxBuffer: 1 << 28,
    ...options,
    encoding: 'utf8',
  });
  return { status, signal, stdout, stderr };
}
