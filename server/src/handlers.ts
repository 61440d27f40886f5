import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { CancelledError } from '../../engine/src/limits';
import { logError } from './log';

/** Thrown when the text changed while an answer about it was worked out; the client asks again. */
export class StaleTextError extends Error {
  constructor() {
    super('the text changed');
    this.name = 'StaleTextError';
  }
}

/**
 * Wraps a request's handler: cancellation and stale text are answered with their own codes, anything else is logged and answered
 * with `fallback`: an error, or nothing where a diagnostic says already that something is missing.
 */
export function guardRequest<Params, Result>(
  connection: Connection,
  name: string,
  fallback: () => Result | ResponseError<void>,
  handler: (params: Params, token: CancellationToken) => Promise<Result>,
): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<void>> {
  return async (params, token) => {
    if (token.isCancellationRequested) return cancelled();
    try {
      const result = await handler(params, token);
      return token.isCancellationRequested ? cancelled() : result;
    } catch (error) {
      if (error instanceof ResponseError) return error as ResponseError<void>;
      if (error instanceof CancelledError && token.isCancellationRequested) return cancelled();
      if (error instanceof CancelledError || error instanceof StaleTextError) {
        return new ResponseError(LSPErrorCodes.ContentModified, 'The text changed meanwhile');
      }
      logError(connection, name, error);
      return fallback();
    }
  };
}

/** Wraps a notification's handler: an error is logged and goes no further. */
export function guardNotification<Params>(
  connection: Connection,
  name: string,
  handler: (params: Params) => void | Promise<void>,
): (params: Params) => Promise<void> {
  return async (params) => {
    try {
      await handler(params);
    } catch (error) {
      logError(connection, name, error);
    }
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled');
}
