import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PickleEvent } from './machineEvents';

/** What one of CPython's unpicklers did with a program. */
export interface OracleAnswer {
  readonly stop: boolean;
  readonly error: string | null;
  readonly events: readonly PickleEvent[];
}

/** CPython's unpicklers: C and pure Python over io.BytesIO, and C over a buffered file. */
export interface OracleAnswers {
  readonly c: OracleAnswer;
  readonly python: OracleAnswer;
  /** The C unpickler over a buffered file, as `open(path, "rb")` gives it. */
  readonly file: OracleAnswer;
}

/** The python3 on the PATH, or undefined. */
export function findPython(): string | undefined {
  const answer = spawnSync('python3', ['-c', 'import _pickle']);
  return answer.status === 0 ? 'python3' : undefined;
}

/** Runs programs through CPython's two unpicklers with find_class intercepted: nothing is imported, calls hit stand-ins. */
export async function* askOracle(
  python: string,
  programs: Iterable<Uint8Array>,
): AsyncIterable<OracleAnswers> {
  const child = spawn(python, [fileURLToPath(new URL('../differential/oracle.py', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const feeding = (async () => {
    for (const program of programs) {
      if (!child.stdin.write(`${Buffer.from(program).toString('base64')}\n`)) {
        await new Promise((resolve) => child.stdin.once('drain', resolve));
      }
    }
    child.stdin.end('\n');
  })();
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== '') yield JSON.parse(line) as OracleAnswers;
  }
  await feeding;
}
