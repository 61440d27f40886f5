import type { Status } from './status';
/** Seconds for people. */
export declare function duration(seconds: number): string;
/** A status as lines of text. */
export declare function statusText(status: Status): string;
