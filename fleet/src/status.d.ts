import type { Verdict } from '../../engine/src/models/scan/verdict';
import { type Store } from './store';
/** How far a fleet is. */
export interface Status {
  readonly files: number;
  readonly judged: number;
  /** Jobs that wait or are worked on. */
  readonly waiting: number;
  /** Files that no worker could judge after every try. */
  readonly failed: number;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** Files judged in a second, over the last minutes; 0 where nothing was. */
  readonly rate: number;
  /** Seconds until everything is judged at this rate; undefined where nothing is. */
  readonly remaining?: number;
  /** Seconds that the oldest job has waited. */
  readonly oldest?: number;
  readonly workers: readonly {
    readonly host: string;
    readonly process: number;
    readonly seen: number;
  }[];
  /** Bytes of the database. */
  readonly size: number;
}
export declare function statusOf(store: Store): Promise<Status>;
