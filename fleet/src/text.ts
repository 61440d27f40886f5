import { verdictPrecedence } from '../../engine/src/models/scan/verdict';
import { t } from '../../l10n/messages';
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
    t('text.judged', judged, files, percent),
    t('text.verdicts', found.length === 0 ? t('text.none-found') : found.join(', ')),
    oldest === undefined ? t('text.waiting', waiting) : t('text.waiting-since', waiting, duration(oldest)),
    failed === 0 ? t('text.none-given-up') : t('text.given-up', failed),
    remaining === undefined
      ? t('text.rate', rate.toFixed(1))
      : t('text.rate-and-rest', rate.toFixed(1), duration(remaining)),
    t(
      'text.workers',
      workers.map(({ host, process }) => `${host}/${process}`).join(', ') || t('text.none-found'),
    ),
    t('text.database', (size / 1e6).toFixed(1)),
  ].join('\n');
}
