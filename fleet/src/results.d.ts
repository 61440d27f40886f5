import { type Report } from '../../engine/src/report/report';
import type { WalkProblem } from '../../host/src/walk';
import { type NamedSource } from './shownPath';
import type { Store } from './store';
export interface SourceRow extends NamedSource {
  readonly [column: string]: unknown;
  readonly id: number;
  readonly problems: readonly WalkProblem[];
}
/**
 * The report that `check` would give of sources, from what workers wrote. A file that nobody judged yet is one that could not be checked.
 */
export declare function reportOf(store: Store, version: string, uris?: readonly string[]): Promise<Report>;
