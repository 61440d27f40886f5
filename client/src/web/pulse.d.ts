/**
 * Asks again and again whether somebody is there, and says once that nobody is: a browser tells nobody of a worker that it ended. Looks are
 * counted, not time, so that a page that slept does not take itself for the worker's death. Gives what ends the questions.
 */
export declare function followPulse(ask: () => Promise<unknown>, onDeath: () => void): () => void;
