/** V8 keeps how many calls of a stack it collects here. */
const settings = Error as { stackTraceLimit?: number };

function suspendStacks(): number | undefined {
  const { stackTraceLimit } = settings;
  settings.stackTraceLimit = 0;
  return stackTraceLimit;
}

function restoreStacks(limit: number | undefined): void {
  if (limit === undefined) delete settings.stackTraceLimit;
  else settings.stackTraceLimit = limit;
}

/** Runs what makes errors by the thousand that nobody looks for the cause of: without a stack, which costs more than all else about them. */
export function withoutStacks<Result>(run: () => Result): Result {
  const limit = suspendStacks();
  try {
    return run();
  } finally {
    restoreStacks(limit);
  }
}

/**
 * What a reader throws where bytes are not what they could have been: an outcome of most scans, and no fault of the program. It has no stack,
 * which would cost more than the reading.
 */
export class Outcome extends Error {
  constructor(message: string) {
    const limit = suspendStacks();
    super(message);
    restoreStacks(limit);
  }
}
