/** Milliseconds between two looks, and looks without an answer after which nobody is there. */
const pause = 5_000;
const most = 6;

/**
 * Asks again and again whether somebody is there, and says once that nobody is: a browser tells nobody of a worker that it ended. Looks are
 * counted, not time, so that a page that slept does not take itself for the worker's death. Gives what ends the questions.
 */
export function followPulse(ask: () => Promise<unknown>, onDeath: () => void): () => void {
  let waiting = false;
  let looks = 0;
  const answered = () => {
    waiting = false;
    looks = 0;
  };
  const timer = setInterval(() => {
    if (waiting && ++looks >= most) {
      clearInterval(timer);
      onDeath();
    } else if (!waiting) {
      waiting = true;
      // A refusal is an answer as well.
      ask().then(answered, answered);
    }
  }, pause);
  return () => clearInterval(timer);
}
