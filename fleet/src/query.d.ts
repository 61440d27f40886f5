import type { Report } from '../../engine/src/report/report';
import type { Store } from './store';

/** What of a model a term is compared with. */
declare const fields: readonly ['path', 'verdict', 'format', 'sha256', 'rule', 'global'];
type Field = (typeof fields)[number];
/** One condition; a model has to meet all of a query. */
interface Term {
  readonly field: Field;
  readonly value: string;
}
/**
 * Reads `field:value` terms with spaces between them; a word without a field is a path, a pattern of one, or a SHA-256.
 * @throws UsageError
 */
export declare function readQuery(words: readonly string[]): Term[];
/** The models of a report that a query names. */
export declare function select(
  store: Store,
  report: Report,
  terms: readonly Term[],
): Promise<Report['models']>;
