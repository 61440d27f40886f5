/**
 * The store's tables, as steps that are only ever added to. Step N brings a store from schema N to N + 1; each runs in a transaction of
 * its own, under a lock that all processes share.
 */
export declare const migrations: readonly string[];
