import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../host/src/nodePlatform';

describe('a digest', () => {
  it.each([[[]], [[0]], [[3]], [[3, 5]], [[1_024]], [[1_025]], [[1_024, 1]], [[70_000, 2, 70_000]]])(
    'of pieces of %j bytes is that of OpenSSL',
    (lengths) => {
      const ours = nodePlatform.sha256();
      const theirs = createHash('sha256');
      for (const [index, length] of lengths.entries()) {
        const bytes = new Uint8Array(length).fill(index + 1);
        ours.update(bytes);
        theirs.update(bytes);
        // A reader uses its buffer again.
        bytes.fill(0);
      }
      expect(ours.hex()).toBe(theirs.digest('hex'));
    },
  );
});
