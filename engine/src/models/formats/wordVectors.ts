import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { Cost } from '../../meter';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { MalformedError, WindowReader } from './windowReader';

/*
 * Vectors of words as word2vec writes them: a line with their number and length, then each word with its numbers, as text or as four bytes each.
 * Loaders read words and numbers only. Source: word2vec.c; gensim, KeyedVectors.load_word2vec_format.
 */

const header = /^(\d{1,9}) (\d{1,5})\r?\n/;
const names = /\.(?:bin|txt|vec|w2v|model|magnitude)$/i;
/** Bytes of a word, beyond what any tool writes. */
const maxWord = 4096;
const number = /^[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|nan|inf)$/i;

async function scanWordVectors(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  if (!names.test(member.at(-1) ?? scan.path)) return undefined;
  const head = decodeLatin1(await source.read(0, Math.min(source.size, 1 << 16)));
  const [line, words, columns] = header.exec(head) ?? [];
  if (line === undefined) return undefined;
  const [count, length] = [Number(words), Number(columns)];
  const first = head.slice(line.length).split('\n', 1)[0].trimEnd().split(' ');
  const isText = first.length === length + 1 && first.slice(1).every((each) => number.test(each));
  // Without a vector of that length the two numbers are those of a table.
  const isBinary = length >= 8 && line.length + count * (length * 4 + 2) <= source.size;
  if (!isText && !isBinary) return undefined;
  const report = new FormatReport(scan, member, 'word2vec');
  await report.guard(async () => {
    await (isText ? readText : readBinary)(scan, source, line.length, count, length);
  });
  return 'word2vec';
}

async function readBinary(
  scan: ModelScan,
  source: ByteSource,
  start: number,
  count: number,
  length: number,
): Promise<void> {
  const reader = new WindowReader(source, scan, start);
  for (let word = 0; word < count; word++) {
    for (let size = 0; (await reader.u8()) !== 0x20; size++)
      if (size > maxWord) throw new MalformedError('a word that is too long', reader.position);
    reader.skip(length * 4);
  }
}

async function readText(
  scan: ModelScan,
  source: ByteSource,
  start: number,
  count: number,
  length: number,
): Promise<void> {
  const chunk = 1 << 20;
  let [rest, lines] = ['', 0];
  for (let at = start; at < source.size; at += chunk) {
    const parts = (rest + decodeLatin1(await source.read(at, chunk))).split('\n');
    rest = at + chunk < source.size ? (parts.pop() ?? '') : '';
    if (rest.length > chunk) throw new MalformedError('a line that is too long', at);
    for (const part of parts) {
      const text = part.trimEnd();
      if (text === '') continue;
      scan.meter.spend(length * Cost.number);
      const numbers = text.split(' ').slice(-length);
      if (++lines > count || numbers.length !== length || !numbers.every((each) => number.test(each)))
        throw new MalformedError('a line that is no vector', at);
    }
  }
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'word2vec',
      rank: Rank.text,
      recognise: ({ text }) => header.test(text),
      scan: scanWordVectors,
    },
  ],
  sharedEndings: ['vec', 'w2v'],
  readme: [
    {
      row: 23,
      models: 'word2vec vectors, fastText, SentencePiece, darknet `.cfg`',
      judged: 'structure: sizes, dictionaries, tables of characters',
      notJudged: 'darknet `.weights` (unsupported)',
    },
  ],
};
