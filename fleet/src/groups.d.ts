import type { Report } from '../../engine/src/report/report';
import type { Store } from './store';
/** What a report can be counted by. */
export declare const groupings: readonly ['source', 'verdict', 'format', 'global', 'library', 'age'];
export type Grouping = (typeof groupings)[number];
/** Counts models by something; a model may belong to several groups, as it holds several names. */
export declare function groupsOf(
  store: Store,
  report: Report,
  by: Grouping,
  format: 'text' | 'json',
): Promise<string>;
