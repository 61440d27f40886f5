import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { cli } from '../support/commandLine';

export const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** PostgreSQL in WebAssembly is compiled once a process: optimising that takes longer than the short commands of tests last. */
const compiledOnce = '--no-wasm-tier-up';

/** Starts the command line. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  return spawn(process.execPath, [compiledOnce, cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
}

/** Waits for the end of a process. */
export async function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

/** Runs the command line to its end. */
export function run(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended> {
  return ended(start(args, env));
}

interface ReportJson {
  readonly models: readonly { readonly path: string; readonly verdict: string }[];
  readonly errors: readonly { readonly id: string }[];
  readonly summary: { readonly files: number };
}

/** A report without the digests that only a fleet adds. */
export function withoutDigests(json: string): unknown {
  return JSON.parse(json, (key, value: unknown) => (key === 'sha256' || key === 'size' ? undefined : value));
}

/** Reads a report in JSON. */
export function readReport(json: string): ReportJson {
  return JSON.parse(json) as ReportJson;
}

/** What a worker logged, an object a line. */
export function logOf(stderr: string): Record<string, unknown>[] {
  return stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The events of a worker's log. */
export function eventsOf(stderr: string): unknown[] {
  return logOf(stderr).map(({ event }) => event);
}
