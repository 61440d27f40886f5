import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { formats } from '../../generated/formats';
import { headLength, isBlank, type Reading, textStart } from './format';

/** White space in front of a text that is looked behind. */
const maxBlank = 16 << 20;
const windowLength = 1 << 16;

const readings = formats.flatMap((format) => format.readings).sort((a, b) => a.rank - b.rank);

/**
 * Every reading of the bytes that some loader would accept, best guess first. Only looks: a reading can still turn out empty.
 * `deep` says that the bytes may well be a file of their own, whose content can begin far behind the start.
 */
export async function sniff(source: ByteSource, deep: boolean): Promise<Reading[]> {
  const bytes = await source.read(0, Math.min(source.size, headLength));
  const head = { bytes, text: await textOf(source, bytes), source, deep };
  const found: Reading[] = [];
  for (const reading of readings) {
    // A mark can have several spellings.
    if (found.some(({ id }) => id === reading.id)) continue;
    if (await reading.recognise(head)) found.push(reading);
  }
  return found;
}

/** The head as text: what readers of text skip in front does not hide what it is. */
async function textOf(source: ByteSource, bytes: Uint8Array): Promise<string> {
  let text = decodeLatin1(bytes);
  for (let at = bytes.length; isBlank(text) && at < Math.min(source.size, maxBlank); at += windowLength) {
    const window = decodeLatin1(await source.read(at, Math.min(windowLength, source.size - at)));
    const start = textStart(window);
    if (start < window.length)
      text = ` ${decodeLatin1(await source.read(at + start, Math.min(headLength, source.size - at - start)))}`;
  }
  return text;
}
