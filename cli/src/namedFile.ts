import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBounded } from '../../host/src/boundedFile';

/** Keys, certificates, passwords, bills of materials and results are smaller. */
const maxBytes = 64 << 20;

/**
 * Bytes of a file that the user named: a regular one, so that a pipe or a device that a checked folder brought along holds nobody up. What a
 * shell itself hands over (`<(command)`, /dev/stdin) is read to its end. Throws what the system says, or why it is not read.
 */
export function readNamed(path: string, maximum = maxBytes): Buffer {
  return resolve(path).startsWith('/dev/') ? readFileSync(path) : readBounded(path, maximum);
}
