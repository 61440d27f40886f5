import type { Source } from './source';
/** @throws UsageError for a path that is not there, and for addresses of other kinds */
export declare function openSource(uri: string): Source;
/** How a source is remembered: a path of this machine means the same whatever folder the next command starts in. */
export declare function canonicalSource(uri: string): string;
