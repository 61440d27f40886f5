import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { formats } from '../../generated/formats';
import { headLength, type Reading } from './format';

const readings = formats.flatMap((format) => format.readings).sort((a, b) => a.rank - b.rank);

/**
 * Every reading of the bytes that some loader would accept, best guess first. Only looks: a reading can still turn out empty.
 * `deep` says that the bytes may well be a file of their own, whose content can begin far behind the start.
 */
export async function sniff(source: ByteSource, deep: boolean): Promise<Reading[]> {
  const bytes = await source.read(0, Math.min(source.size, headLength));
  const head = { bytes, text: decodeLatin1(bytes), source, deep };
  const found: Reading[] = [];
  for (const reading of readings) {
    // A mark can have several spellings.
    if (found.some(({ id }) => id === reading.id)) continue;
    if (await reading.recognise(head)) found.push(reading);
  }
  return found;
}
