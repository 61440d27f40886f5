/** Milliseconds that a person waits for something to appear: a busy machine can stand still for half a minute. */
export const patience = 60_000;
