import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { readSevenZipDirectory } from '../../../engine/src/models/containers/sevenZip/directory';
import { nodePlatform } from '../../../host/src/nodePlatform';

const folder = new URL('../../fixtures/seven-zip/', import.meta.url);
const contents: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(new URL('contents.json', folder), 'utf8'),
);

/** SHA-256 of each member. */
async function unpackAll(bytes: Uint8Array): Promise<Record<string, string>> {
  const directory = await readSevenZipDirectory(
    new MemorySource('7z', bytes),
    { platform: nodePlatform, dictionary: 1 << 26, spend: () => {} },
    () => {},
  );
  const members: Record<string, string> = {};
  for (const { entries, open } of directory.folders) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of open()) chunks.push(Uint8Array.from(chunk));
    const content = Buffer.concat(chunks);
    for (const { name, offset, size } of entries)
      members[name] = createHash('sha256')
        .update(content.subarray(offset, offset + size))
        .digest('hex');
  }
  return members;
}

describe('7z archives', () => {
  it.each(Object.entries(contents))('%s unpacks to what was packed', async (name, expected) => {
    expect(await unpackAll(readFileSync(new URL(name, folder)))).toEqual(expected);
  });
});
