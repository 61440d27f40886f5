import { wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { Cost } from '../../meter';
import { type Head, type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { type MessageType, walkMessage } from './protobuf';
import { MalformedError, WindowReader } from './windowReader';

/*
 * SentencePiece keeps pieces of words, and a table of how text is normalised first. The table is an array in which each unit leads to
 * others, which the library follows without a look, already as it loads a model that has samples to test itself with. Sources:
 * sentencepiece_model.proto; normalizer.cc, `DecodePrecompiledCharsMap`; darts_clone/darts.h.
 */

const piece: MessageType = { name: 'piece', fields: { 1: ['piece', 'string'] } };
const normalizer: MessageType = { name: 'normalizer', fields: { 2: ['charsmap', 'place'] } };
const model: MessageType = {
  name: 'model',
  fields: { 1: ['pieces', piece], 3: ['normalizer', normalizer], 5: ['denormalizer', normalizer] },
};
const deepest = 3;
/** Larger tables are not read; those that SentencePiece writes have a quarter of a megabyte. */
const maxTable = 1 << 24;

async function scanSentencePiece(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string> {
  const report = new FormatReport(scan, member, 'SentencePiece');
  const reader = new WindowReader(source, scan);
  const tables: number[][] = [];
  await report.guard(async () => {
    let pieces = 0;
    await walkMessage(reader, model, source.size, deepest, ({ type, numbers, offset }) => {
      if (type === 'piece') pieces++;
      const table = numbers.get('charsmap');
      if (table === undefined) return;
      // Of several the last counts, which no library writes.
      if (table.length !== 2 || tables.length === 2) throw new MalformedError('several tables', offset);
      tables.push([...table]);
    });
    if (pieces === 0) throw new MalformedError('no pieces', 0);
    for (const [start, length] of tables) {
      if (length === 0) continue;
      if (length > maxTable) throw new MalformedError('a table that is too long', start);
      scan.meter.spend(length * Cost.number);
      const bytes = await source.read(start, length);
      if (!staysInside(bytes)) report.structure(wordsOf('sentence-piece.outside-table'), start);
    }
  });
  return 'sentencepiece';
}

/** Whether every unit of a table leads to units and texts inside it. */
function staysInside(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const size = view.getUint32(0, true);
  const textLength = bytes.length - 4 - size;
  const units = size / 4;
  // A text is read to its zero.
  if (size === 0 || size % 4 !== 0 || textLength < 1 || bytes[bytes.length - 1] !== 0) return false;
  const unitAt = (index: number) => view.getUint32(4 + 4 * index, true);
  for (let index = 0; index < units; index++) {
    const unit = unitAt(index);
    // What the highest bit marks is the place of a text, and leads nowhere; the first is not asked.
    if (unit >>> 31 === 1 && index > 0) continue;
    const next = (index ^ ((unit >>> 10) << ((unit & 0x200) >>> 6))) >>> 0;
    // From there each letter is another unit.
    if ((next | 0xff) >>> 0 >= units) return false;
    if ((unit & 0x100) !== 0 && (unitAt(next) & 0x7fffffff) >= textLength) return false;
  }
  return true;
}

const mark = /^\n[\x04-\x7f]\n[\x01-\x7c]/;
/** Pieces in front that are looked at; a vocabulary has hundreds. */
const firstPieces = 3;

/** Whether entries of a text, a score and a type stand in front. */
function recognise({ text, bytes }: Head): boolean {
  if (!mark.test(text)) return false;
  let at = 0;
  let marks = 0;
  for (let index = 0; index < firstPieces; index++) {
    if (at + 4 > bytes.length || bytes[at] !== 0x0a) return false;
    const end = at + 2 + bytes[at + 1];
    let field = at + 4 + bytes[at + 3];
    if (bytes[at + 2] !== 0x0a || end > bytes.length || field > end) return false;
    if (field < end && bytes[field] === 0x15) field += 5;
    if (field < end && bytes[field] === 0x18) {
      field += 2;
      marks++;
    }
    if (field !== end) return false;
    at = end;
  }
  return marks > 0;
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [{ id: 'sentencepiece', rank: Rank.mark, recognise, scan: scanSentencePiece }],
};
