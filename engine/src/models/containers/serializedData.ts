import { t } from '../../../../l10n/messages';
import { type ByteSource, MemorySource } from '../../bytes/byteSource';
import { objectsIn, readJson } from '../formats/json';
import { decodeBase64 } from '../pickle/machine/carried';
import { scanPickle } from '../pickle/scanPickle';
import type { ModelScan } from '../scan/modelScan';

/** Where Stable-Baselines3 keeps what JSON cannot say: the member, and the key of a pickle in base64 (2.7, common/save_util.py). */
export const serializedMember = 'data';
const serializedKey = ':serialized:';

/** Base64 that every decoder reads alike: Python's leaves out what it does not know. */
const base64 = /^[A-Za-z0-9+/\n]*={0,2}\n?$/;

/** Scans the pickles of the `data` of a Stable-Baselines3 archive, which loading runs. Returns `json` where there are any. */
export async function scanSerializedData(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<'json' | undefined> {
  await source.measure?.();
  let found: 'json' | undefined;
  for (const { object, key } of objectsIn(await readJson(scan, source))) {
    const text = object[serializedKey];
    if (typeof text !== 'string') continue;
    found = 'json';
    const inside = [...member, key];
    if (base64.test(text))
      await scanPickle(
        scan,
        new MemorySource(source.name, decodeBase64(text.replaceAll('\n', ''))),
        inside,
        true,
      );
    else scan.reason('malformed', 'incomplete', t('serialized-data.not-base64', key), inside);
  }
  return found;
}
