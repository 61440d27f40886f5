/** A command line that cannot be understood or carried out: exit code 2 and one sentence. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
