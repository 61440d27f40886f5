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

/** What a loader did with a program; `error` is `crash` where it took the interpreter down. */
export async function askLoaders(
  python: string,
  questions: readonly { readonly loader: string; readonly program: Uint8Array }[],
): Promise<OracleAnswer[]> {
  const answers: OracleAnswer[] = [];
  while (answers.length < questions.length) {
    const child = spawn(python, [fileURLToPath(new URL('../differential/loaders.py', import.meta.url))], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    // A process that died takes no more questions; what it did not answer is asked of the next one.
    child.stdin.on('error', () => {});
    const rest = questions.slice(answers.length);
    child.stdin.end(
      rest.map(({ loader, program }) => `${loader} ${Buffer.from(program).toString('base64')}\n`).join(''),
    );
    const before = answers.length;
    for await (const line of createInterface({ input: child.stdout })) answers.push(JSON.parse(line));
    if (answers.length === before && child.exitCode === 1) throw new Error('the loaders cannot be asked');
    if (answers.length < questions.length) answers.push({ stop: false, error: 'crash', events: [] });
  }
  return answers;
}

/** The python3 that has joblib, numpy and torch, or undefined. */
export function findLoaders(): string | undefined {
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', 'import joblib, numpy, torch']).status === 0,
  );
}
