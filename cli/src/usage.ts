/** A command line that cannot be carried out: exit code 2 and one sentence. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A whole number that an option was given. @throws UsageError */
export function countOf(option: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const count = Number(given);
  if (/^\d{1,6}$/.test(given) && count >= 1) return count;
  throw new UsageError(`--${option} takes a number from 1.`);
}
