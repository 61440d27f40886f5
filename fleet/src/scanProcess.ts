import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Question } from './scanChild';

/** Megabytes of one process's heap. */
const heapMegabytes = 256;

/** Why a file got no answer. */
export class ScanFailed extends Error {}

/** Judges one file after the other in a process of its own, which is replaced when a file breaks it. */
export class ScanProcess {
  private child: ChildProcess | undefined;

  /** @param seconds that one file may take. */
  constructor(private readonly seconds: number) {}

  /** @throws ScanFailed where the file ended the process, or took too long */
  async scan(question: Question): Promise<Answer> {
    this.child ??= await start();
    const { child, seconds } = this;
    return new Promise<Answer>((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        child.removeAllListeners();
      };
      const fail = (why: string) => {
        done();
        this.stop();
        reject(new ScanFailed(why));
      };
      const timer = setTimeout(() => fail(`it took longer than ${seconds} seconds`), seconds * 1_000);
      child.on('message', (answer: Answer) => {
        done();
        resolve(answer);
      });
      child.on('error', (error) => fail(error.message));
      child.on('exit', (code, signal) =>
        fail(signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`),
      );
      child.send(question, (error) => {
        // Its end is told by `exit`, with the reason.
        if (error !== null && child.exitCode === null && child.signalCode === null) fail(error.message);
      });
    });
  }

  stop(): void {
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}

function start(): Promise<ChildProcess> {
  const child = fork(join(__dirname, 'fleetScan.js'), [], {
    execArgv: [`--max-old-space-size=${heapMegabytes}`],
    // What a crash prints is not for people; its exit says what happened.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => {
      child.removeAllListeners();
      resolve(child);
    });
    child.once('exit', (code) => reject(new ScanFailed(`its process did not start (code ${code})`)));
    child.once('error', (error) => reject(new ScanFailed(error.message)));
  });
}
