import { wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { Cost } from '../../meter';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { MalformedError, WindowReader } from './windowReader';

/*
 * fastText keeps its settings, a dictionary, and two matrices. It allocates what their sizes say, divides by the number of buckets, builds a
 * tree over the counts, and takes rows by the numbers of words as they are. Source: fastText 0.9.2, fasttext.cc, dictionary.cc,
 * densematrix.cc, quantmatrix.cc, productquantizer.cc, loss.cc.
 */

const settings = { bytes: 56, dim: 0, model: 28, bucket: 32, minn: 36, maxn: 40 };
/** The number of the model that has labels, and of entries that are labels. */
const [supervised, label] = [3, 1];
/** Bytes of a word, and letters of its parts, beyond what anybody trains: fastText makes every part of every word. */
const [maxWord, maxPart] = [4096, 64];
/** Counts from here on are not told from those of nodes that do not exist yet. */
const maxCount = 1e15;
/** Centroids of a quantizer. */
const centroids = 256;

/** What of the settings and the dictionary says how large the matrices are. */
interface Sizes {
  readonly dim: number;
  readonly inputs: number;
  readonly outputs: number;
}

async function scanFastText(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'fastText');
  const reader = new WindowReader(source, scan, 8);
  await report.guard(async () => {
    const sizes = await readSizes(scan, reader);
    const isQuantized = (await reader.u8()) !== 0;
    await readMatrix(reader, isQuantized, sizes.inputs, sizes.dim);
    const outputIsQuantized = (await reader.u8()) !== 0;
    await readMatrix(reader, isQuantized && outputIsQuantized, sizes.outputs, sizes.dim);
    if (reader.position < reader.size) report.structure(wordsOf('fast-text.bytes-behind'), reader.position);
  });
  return 'fasttext';
}

async function readSizes(scan: ModelScan, reader: WindowReader): Promise<Sizes> {
  const start = reader.position;
  const bytes = await reader.bytes(settings.bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [dim, model, bucket, minn, maxn] = [
    settings.dim,
    settings.model,
    settings.bucket,
    settings.minn,
    settings.maxn,
  ].map((at) => view.getInt32(at, true));
  if (dim < 1 || minn < 0 || maxn < 0 || maxn > maxPart || bucket < 0 || (bucket === 0 && maxn > 0))
    throw new MalformedError('settings that cannot be', start);
  const [size, words, labels] = [await reader.i32(), await reader.i32(), await reader.i32()];
  reader.skip(8);
  const pruned = await reader.i64();
  if (words < 0 || labels < 0 || size !== words + labels || pruned < -1)
    throw new MalformedError('sizes of the dictionary', reader.position);
  scan.meter.spend(size * Cost.number);
  for (let entry = 0; entry < size; entry++) await readEntry(reader, entry >= words);
  await readPruned(scan, reader, pruned);
  // Where parts were pruned, each that is left has a row of its own.
  const parts = pruned < 0 ? bucket : pruned;
  return { dim, inputs: words + parts, outputs: model === supervised ? labels : words };
}

/** A word, how often it was met, and whether it is a label. */
async function readEntry(reader: WindowReader, isLabel: boolean): Promise<void> {
  const at = reader.position;
  const available = Math.min(maxWord, reader.size - at);
  if (!reader.has(available)) await reader.need(available);
  for (let length = 0; reader.takeU8() !== 0; length++)
    if (length + 1 >= available) throw new MalformedError('a word that is too long', at);
  const count = await reader.i64();
  if (count < 0 || count >= maxCount) throw new MalformedError('how often a word was met', at);
  if ((await reader.u8()) !== (isLabel ? label : 0)) throw new MalformedError('an entry out of order', at);
}

/** Pairs of a bucket and its row. */
async function readPruned(scan: ModelScan, reader: WindowReader, count: number): Promise<void> {
  if (count > reader.size / 8) throw new MalformedError('more buckets than bytes', reader.position);
  scan.meter.spend(Math.max(0, count) * Cost.number);
  for (let index = 0; index < count; index++) {
    reader.skip(4);
    const row = await reader.i32();
    if (row < 0 || row >= count) throw new MalformedError('a bucket without a row', reader.position);
  }
}

async function readMatrix(
  reader: WindowReader,
  isQuantized: boolean,
  rows: number,
  columns: number,
): Promise<void> {
  const at = reader.position;
  const hasNorms = isQuantized && (await reader.u8()) !== 0;
  const [m, n] = [await reader.i64(), await reader.i64()];
  if (m !== rows || n !== columns) throw new MalformedError(`a matrix of ${m} × ${n}`, at);
  if (!isQuantized) {
    reader.skip(m * n * 4);
    return;
  }
  const codes = await reader.i32();
  reader.skip(Math.max(0, codes));
  const parts = await readQuantizer(reader, n);
  if (codes !== m * parts) throw new MalformedError('codes of a matrix', at);
  if (!hasNorms) return;
  reader.skip(m);
  await readQuantizer(reader, 1);
}

/** How many parts a vector has, each of which is the number of a centroid. */
async function readQuantizer(reader: WindowReader, columns: number): Promise<number> {
  const at = reader.position;
  const [dim, parts, length, last] = [
    await reader.i32(),
    await reader.i32(),
    await reader.i32(),
    await reader.i32(),
  ];
  if (dim !== columns || length < 1 || last < 1 || last > length || (parts - 1) * length + last !== dim)
    throw new MalformedError('parts of a vector', at);
  reader.skip(dim * centroids * 4);
  return parts;
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'fasttext',
      rank: Rank.mark,
      recognise: ({ text }) => /^\xba\x16\x4f\x2f[\x0b\x0c]\0{3}/.test(text),
      scan: scanFastText,
    },
  ],
  sharedEndings: ['ftz'],
};
