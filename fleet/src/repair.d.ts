import { type Store } from './store';
/** Asks again for files that no worker could judge; gives how many. */
export declare function retryFailed(store: Store): Promise<number>;
/** Removes verdicts of earlier versions that are older than some days, and names that no file holds. */
export declare function prune(
  store: Store,
  days: number,
): Promise<{
  history: number;
  names: number;
}>;
