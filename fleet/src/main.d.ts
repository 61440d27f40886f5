import type { CommandName, Given } from '../../cli/src/commandTable';

/** What was said on the command line. */
type Options = Given<'fleet'>['values'];
/** `secure-ml fleet`: gives the exit code. */
export declare function fleet(given: Given<CommandName>, version: string): Promise<number>;
/** `secure-ml registry`: gives the exit code. */
export declare function registry(given: Given<CommandName>, version: string): Promise<number>;
/** A whole number that an option has. @throws UsageError */
export declare function numberOf(
  options: Options,
  name: keyof Options,
  fallback: number,
  least?: number,
): number;
