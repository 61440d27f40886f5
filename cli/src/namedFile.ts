import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { terminal } from '../../engine/src/report/display';
import { readBounded } from '../../host/src/boundedFile';
import { whyNotRead } from '../../host/src/systemErrors';
import { t } from '../../l10n/messages';
import { UsageError } from './usage';

/** Keys, certificates, passwords, bills of materials and results are smaller. */
const maxBytes = 64 << 20;

/**
 * Bytes of a file that the user named: a regular one, so that a pipe or a device that a checked folder brought along holds nobody up. What a
 * shell itself hands over (`<(command)`, /dev/stdin) is read to its end.
 * @throws UsageError which names the file and says why it cannot be read
 */
export function readNamed(path: string, maximum = maxBytes): Buffer {
  return readable(path, () =>
    resolve(path).startsWith('/dev/') ? readFileSync(path) : readBounded(path, maximum),
  );
}

/** What `read` makes of a file that the user named. @throws UsageError as above */
export function readable<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw unreadable(path, error as Error);
  }
}

/** Refuses paths where nothing is. What cannot be looked at may well be there, and reading it says why. @throws UsageError */
export function refuseMissing(missing: readonly string[]): void {
  if (missing.length > 0) throw new UsageError(t('usage.no-such-path', missing.map(terminal).join(', ')));
}

/** That a file cannot be read, and why. */
export function unreadable(path: string, error: Error): UsageError {
  return new UsageError(t('usage.not-readable', terminal(path), whyNotRead(error)));
}
