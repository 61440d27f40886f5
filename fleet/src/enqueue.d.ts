import type { WalkProblem } from '../../host/src/walk';
import { type Store } from './store';
/** What enqueuing one source did. */
export interface Enqueued {
  readonly source: string;
  readonly files: number;
  /** Files that are new, or have another version than the one that was judged or asked for. */
  readonly asked: number;
  /** Files that are not there any more. */
  readonly gone: number;
  readonly problems: readonly WalkProblem[];
}
/** Remembers a source; gives its number. */
export declare function addSource(store: Store, given: string, registered: boolean): Promise<number>;
/**
 * Lists a source and asks for every file whose version was not judged by the store's policy, nor asked for. Pages count as they come, so
 * that who is interrupted starts again without losing or repeating anything. `again` asks for all files.
 * @throws UsageError where the source cannot be understood
 */
export declare function enqueue(
  store: Store,
  given: string,
  {
    version,
    again,
    onPage,
  }: {
    version: string;
    again?: boolean;
    onPage?(files: number): void;
  },
): Promise<Enqueued>;
