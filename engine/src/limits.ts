import { type Configuration, defaultConfiguration } from './configuration/configuration';

/**
 * Every budget of the engine. Hitting one never hides anything: the result says `incomplete` and names the limit.
 * Each is a setting (`limits.<name>` in secure-ml.yaml), and described where settings are: configuration/settings.ts.
 */
export type Limits = Configuration['limits'];

export const defaultLimits: Limits = defaultConfiguration.limits;

/** Thrown inside a reader when a budget is spent; scanners turn it into an `incomplete` reason. */
export class LimitError extends Error {
  constructor(readonly limit: keyof Limits) {
    super(limit);
    this.name = 'LimitError';
  }
}

/** Thrown when the user cancels. Never turned into a verdict. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled');
    this.name = 'CancelledError';
  }
}

/** A flag read at each window; cheap enough for inner loops, and shareable between threads. */
export interface CancelFlag {
  readonly cancelled: boolean;
}
