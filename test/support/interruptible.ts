import { type ChildProcess, spawn } from 'node:child_process';

/** Tells the parent as soon as the program listens for Ctrl-C; workers have no parent to tell. */
const announcer = `data:text/javascript,${encodeURIComponent(
  "process.on('newListener', (event) => { if (event === 'SIGINT') process.send?.('listening'); });",
)}`;

/** Starts a Node.js program and interrupts it once it handles that, however slow the machine is. Its output is piped. */
export async function interrupted(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly status: number | NodeJS.Signals | null; readonly output: string }> {
  const child: ChildProcess = spawn(process.execPath, ['--import', announcer, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on('exit', (status, signal) => resolve(status ?? signal)),
  );
  await Promise.race([new Promise((resolve) => child.once('message', resolve)), ended]);
  // By now it is at work.
  await new Promise((resolve) => setTimeout(resolve, 300));
  child.kill('SIGINT');
  return { status: await ended, output };
}
