import type { ByteSource } from '../../bytes/byteSource';
import { decodeUtf8 } from '../../bytes/text';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { MalformedError, WindowReader } from './windowReader';

/** Bytes of values of fixed size by their letter. Source: ubjson.org; XGBoost writes a subset. */
const sizes: Readonly<Record<string, number>> = {
  i: 1,
  U: 1,
  I: 2,
  l: 4,
  L: 8,
  d: 4,
  D: 8,
  C: 1,
  Z: 0,
  N: 0,
  T: 0,
  F: 0,
};
const maxDepth = 256;

/** True where bytes start as XGBoost's binary JSON: an object whose first key is a text. */
function startsLikeUbjson(head: Uint8Array): boolean {
  return (
    head[0] === 0x7b && head[1] === 0x4c && head[2] === 0 && head[3] === 0 && head[4] === 0 && head[5] === 0
  );
}

/** Scans XGBoost's UBJSON: trees and numbers, of which only the structure is interpreted. */
async function scanUbjson(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'UBJSON');
  const reader = new WindowReader(source, scan);
  reader.littleEndian = false;
  await report.guard(async () => {
    await value(reader, 0, String.fromCharCode(await reader.u8()));
    if (reader.position < reader.size) throw new MalformedError('bytes after the end', reader.position);
  });
  return 'xgboost-ubjson';
}

async function length(reader: WindowReader): Promise<number> {
  const letter = String.fromCharCode(await reader.u8());
  const size = sizes[letter];
  if (!/^[iUIlL]$/.test(letter)) throw new MalformedError(`length of type ${letter}`, reader.position);
  const bytes = await reader.bytes(size);
  let result = 0;
  for (const byte of bytes) result = result * 256 + byte;
  if (letter !== 'U' && bytes[0] >= 0x80) throw new MalformedError('a negative length', reader.position);
  return result;
}

/** Recursion is bounded by `maxDepth`. */
async function value(reader: WindowReader, depth: number, letter: string): Promise<void> {
  const at = reader.position;
  if (depth > maxDepth) throw new MalformedError('values nest too deeply', at);
  if (sizes[letter] !== undefined) reader.skip(sizes[letter]);
  else if (letter === 'S' || letter === 'H') reader.skip(await length(reader));
  else if (letter === '[' || letter === '{') await container(reader, depth, letter === '{');
  else throw new MalformedError(`a value of type ${letter}`, at);
}

async function container(reader: WindowReader, depth: number, keyed: boolean): Promise<void> {
  const close = keyed ? '}' : ']';
  let type: string | undefined;
  let count: number | undefined;
  let next = String.fromCharCode(await reader.u8());
  if (next === '$') {
    type = String.fromCharCode(await reader.u8());
    next = String.fromCharCode(await reader.u8());
    if (next !== '#') throw new MalformedError('a type without a count', reader.position);
  }
  if (next === '#') {
    count = await length(reader);
    if (type !== undefined && sizes[type] !== undefined && !keyed) {
      reader.skip(count * sizes[type]);
      return;
    }
    if (count > reader.size) throw new MalformedError('a count that the file cannot hold', reader.position);
  } else reader.position--;
  for (let index = 0; count === undefined || index < count; index++) {
    next = String.fromCharCode(await reader.u8());
    if (count === undefined && next === close) return;
    if (keyed) {
      reader.position--;
      const size = await length(reader);
      if (size > 1 << 16) throw new MalformedError('a key that is too long', reader.position);
      decodeUtf8(await reader.bytes(size));
      next = type ?? String.fromCharCode(await reader.u8());
    } else if (type !== undefined) {
      reader.position--;
      next = type;
    }
    await value(reader, depth + 1, next);
  }
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'ubjson',
      rank: Rank.sharedMark,
      recognise: ({ bytes }) => startsLikeUbjson(bytes),
      scan: scanUbjson,
    },
  ],
  sharedEndings: ['ubj'],
  readme: [
    {
      row: 14,
      models: 'XGBoost JSON, UBJSON and binary, LightGBM, CatBoost JSON',
      judged: 'keys and structure; children of the trees of LightGBM and binary XGBoost',
      notJudged: '`.cbm` (unsupported)',
    },
  ],
};
