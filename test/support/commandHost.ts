import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageAsked, readCommandLine } from '../../cli/src/commandLine';
import { languageOfEnvironment, languageVariable } from '../../l10n/languages';
import type { Ended } from './commandLine';

const fileOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(fileOf('package.json'), 'utf8')) as { version: string };

/** Commands that read and write as processes of their own do, or start others. */
const apart: readonly string[] = ['lsp', 'mcp', 'fleet', 'registry'];

/** The pipes of a process that carries out commands (scripts/commandHost.mjs). */
interface Host {
  readonly requests: number;
  readonly answers: number;
}

let host: Host | undefined;

/** Starts the host of this thread; it ends with the thread, which closes its pipe. */
function startHost(): Host {
  const folder = mkdtempSync(join(tmpdir(), 'command-host-'));
  const pipes = ['requests', 'answers'].map((name) => join(folder, name));
  execFileSync('mkfifo', pipes);
  spawn(process.execPath, [fileOf('scripts/commandHost.mjs'), ...pipes], {
    stdio: ['ignore', 'ignore', 'inherit'],
  }).unref();
  // Each waits for the other side to open it.
  const answers = openSync(pipes[1], 'r');
  const requests = openSync(pipes[0], 'w');
  rmSync(folder, { recursive: true });
  return { requests, answers };
}

/**
 * Carries out a command in the process that this thread keeps for it, and waits for its end; undefined where only a process of its own
 * would do: for help texts, mistakes, standard input, and programs that serve.
 */
export function inHost(
  args: readonly string[],
  cwd = process.cwd(),
  env: NodeJS.ProcessEnv = process.env,
): Ended | undefined {
  // Windows has no pipes with names that are files.
  if (process.platform === 'win32' || args.includes('-') || env.NODE_OPTIONS !== process.env.NODE_OPTIONS)
    return undefined;
  const asked = readCommandLine(args, version);
  if (asked.kind !== 'command' || apart.includes(asked.name)) return undefined;
  const language = languageAsked(args) ?? languageOfEnvironment(env);
  const { name, given } = asked;
  const told = {
    ...env,
    [languageVariable]: language,
    ...('no-color' in given.values ? { FORCE_COLOR: '0' } : {}),
  };
  host ??= startHost();
  writeSync(host.requests, `${JSON.stringify({ name, given, version, language, cwd, env: told })}\n`);
  const answer = readLine(host.answers);
  if (answer !== undefined) return JSON.parse(answer) as Ended;
  host = undefined;
  return { status: null, signal: 'SIGKILL', stdout: '', stderr: 'The command hung, or broke its process.' };
}

/** Undefined where the other side has ended. */
function readLine(pipe: number): string | undefined {
  const parts: Buffer[] = [];
  const part = Buffer.alloc(1 << 16);
  for (;;) {
    const count = readSync(pipe, part);
    if (count === 0) return undefined;
    parts.push(Buffer.from(part.subarray(0, count)));
    if (part[count - 1] === 10) return Buffer.concat(parts).toString();
  }
}
