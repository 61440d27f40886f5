import { type Sql, type Store } from './store';
/** What a name is judged as, as a digest: another one can change a verdict. */
export declare function reviewOf(name: string): string;
/** Generation of the policy that a store is judged by, and whose it is. */
export interface Policy {
  readonly generation: number;
  readonly name: string;
}
/** The store's policy; none in a new one. */
export declare function currentPolicy(sql: Sql): Promise<Policy | undefined>;
/** True where another program with a later version judges this store. */
export declare function isNewer(policy: Policy, version: string): boolean;
/**
 * Makes this program's policy the store's. Where it is another one, only files that hold a name whose review changed are asked for again.
 * Gives the generation and how many files were.
 */
export declare function adoptPolicy(
  store: Store,
  version: string,
): Promise<{
  generation: number;
  again: number;
}>;
