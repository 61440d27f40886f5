import { type Store } from './store';
export interface WorkOptions {
  readonly version: string;
  /** Processes that judge files. */
  readonly concurrency: number;
  /** End when nothing is left, in the queue or with other workers. */
  readonly untilEmpty: boolean;
  /** Seconds that one file may take. */
  readonly timeout: number;
  /** Set once the worker should finish what it has and end. */
  readonly draining: {
    readonly requested: boolean;
  };
  log(event: string, details: Readonly<Record<string, unknown>>): void;
}
/** What one worker did. */
export interface Worked {
  readonly judged: number;
  readonly failed: number;
  /** A newer version judges this store now. */
  readonly superseded: boolean;
}
/** Takes jobs and judges files until it is told to end, or nothing is left. */
export declare function work(store: Store, options: WorkOptions): Promise<Worked>;
