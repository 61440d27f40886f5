import { verdictPrecedence } from '../../engine/src/models/scan/verdict';
import type { Status } from './status';

/** Seconds for people. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5_400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}

/** A status as lines of text. */
export function statusText(status: Status): string {
  const { files, judged, waiting, failed, verdicts, rate, remaining, oldest, workers, size } = status;
  const percent = files === 0 ? 100 : Math.floor((100 * judged) / files);
  const found = verdictPrecedence
    .filter((verdict) => verdicts[verdict])
    .map((verdict) => `${verdicts[verdict]} ${verdict}`);
  return [
    `Judged:   ${judged} of ${files} files (${percent} %)`,
    `Verdicts: ${found.length === 0 ? 'none' : found.join(', ')}`,
    `Waiting:  ${waiting} jobs${oldest === undefined ? '' : `, the oldest for ${duration(oldest)}`}`,
    `Given up: ${failed}${failed === 0 ? '' : ' (secure-ml fleet retry asks again)'}`,
    `Rate:     ${rate.toFixed(1)} files/s${remaining === undefined ? '' : `, ${duration(remaining)} left`}`,
    `Workers:  ${workers.length === 0 ? 'none' : workers.map(({ host, process }) => `${host}/${process}`).join(', ')}`,
    `Database: ${(size / 1e6).toFixed(1)} MB`,
  ].join('\n');
}
