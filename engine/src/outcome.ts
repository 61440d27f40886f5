/** V8 keeps how many calls of a stack it collects here. */
const settings = Error as { stackTraceLimit?: number };

/**
 * What a reader throws where bytes are not what they could have been: an outcome of most scans, and no fault of the program. It has no stack,
 * which would cost more than the reading.
 */
export class Outcome extends Error {
  constructor(message: string) {
    const { stackTraceLimit } = settings;
    settings.stackTraceLimit = 0;
    super(message);
    if (stackTraceLimit === undefined) delete settings.stackTraceLimit;
    else settings.stackTraceLimit = stackTraceLimit;
  }
}
