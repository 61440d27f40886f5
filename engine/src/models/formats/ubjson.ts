import type { ByteSource } from '../../bytes/byteSource';
import { decodeUtf8 } from '../../bytes/text';
import { Cost, Held } from '../../meter';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { isObject } from './json';
import { MalformedError, WindowReader } from './windowReader';
import { judgeXgboost } from './xgboostTrees';

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

/** XGBoost's binary JSON: an object whose first key is a short text, or one of XGBoost's, whatever its length is said to be. */
const start = /^\{L(?:\0{4}|[\s\S]{8}(?:learner|version))/;

/** Scans XGBoost's UBJSON: its trees are judged as those of JSON. */
async function scanUbjson(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'XGBoost');
  const reader = new WindowReader(source, scan);
  reader.littleEndian = false;
  await report.guard(async () => {
    const root = await value(scan, reader, 0, String.fromCharCode(await reader.u8()));
    if (reader.position < reader.size) throw new MalformedError('bytes after the end', reader.position);
    if (isObject(root)) judgeXgboost(report, root);
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

/** Recursion is bounded by `maxDepth`. Floating-point numbers are only counted. */
async function value(scan: ModelScan, reader: WindowReader, depth: number, letter: string): Promise<unknown> {
  const at = reader.position;
  if (depth > maxDepth) throw new MalformedError('values nest too deeply', at);
  scan.meter.hold(Held.value);
  if (letter === 'S' || letter === 'H') return text(reader);
  if (letter === '[' || letter === '{') return container(scan, reader, depth, letter === '{');
  const size = sizes[letter];
  if (size === undefined) throw new MalformedError(`a value of type ${letter}`, at);
  if (isInteger(letter)) return (await integers(reader, letter, 1))[0];
  reader.skip(size);
  return null;
}

const isInteger = (letter: string) => /^[iUIlL]$/.test(letter);

/** The longest text that is kept; a longer one is no number and no name. */
const maxText = 1 << 12;

async function text(reader: WindowReader): Promise<string> {
  const size = await length(reader);
  const kept = decodeUtf8(await reader.bytes(Math.min(size, maxText)));
  reader.skip(Math.max(0, size - maxText));
  return kept;
}

/** Integers of one type; those of eight bytes lose what no index has. */
async function integers(
  reader: WindowReader,
  letter: string,
  count: number,
): Promise<Int32Array | Float64Array> {
  const size = sizes[letter];
  if (count > (reader.size - reader.position) / size) throw new MalformedError('truncated', reader.position);
  const numbers = size === 8 ? new Float64Array(count) : new Int32Array(count);
  for (let from = 0; from < count; from += atOnce) {
    const part = Math.min(atOnce, count - from);
    const bytes = await reader.bytes(part * size);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let index = 0; index < part; index++) {
      const at = index * size;
      numbers[from + index] =
        letter === 'U'
          ? view.getUint8(at)
          : letter === 'i'
            ? view.getInt8(at)
            : letter === 'I'
              ? view.getInt16(at)
              : letter === 'l'
                ? view.getInt32(at)
                : Number(view.getBigInt64(at));
    }
  }
  return numbers;
}

/** Numbers that are read at once. */
const atOnce = 1 << 13;

async function container(
  scan: ModelScan,
  reader: WindowReader,
  depth: number,
  keyed: boolean,
): Promise<unknown> {
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
    if (type !== undefined && sizes[type] !== undefined && !keyed)
      return numbersOf(scan, reader, type, count);
    if (count > reader.size) throw new MalformedError('a count that the file cannot hold', reader.position);
  } else reader.position--;
  const items: unknown[] = [];
  const entries = new Map<string, unknown>();
  for (let index = 0; count === undefined || index < count; index++) {
    next = String.fromCharCode(await reader.u8());
    if (count === undefined && next === close) break;
    let key = '';
    if (keyed) {
      reader.position--;
      const size = await length(reader);
      if (size > 1 << 16) throw new MalformedError('a key that is too long', reader.position);
      key = decodeUtf8(await reader.bytes(size));
      next = type ?? String.fromCharCode(await reader.u8());
    } else if (type !== undefined) {
      reader.position--;
      next = type;
    }
    const item = await value(scan, reader, depth + 1, next);
    // XGBoost takes the last of equal keys.
    if (keyed) entries.set(key, item);
    else items.push(item);
  }
  return keyed ? Object.fromEntries(entries) : items;
}

/** An array whose elements have one size. */
async function numbersOf(
  scan: ModelScan,
  reader: WindowReader,
  type: string,
  count: number,
): Promise<ArrayLike<unknown>> {
  scan.meter.spend(count * Cost.readByte);
  if (isInteger(type)) {
    if (count <= reader.size) scan.meter.hold(count * 8);
    return integers(reader, type, count);
  }
  reader.skip(count * sizes[type]);
  return { length: count };
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'ubjson',
      rank: Rank.sharedMark,
      recognise: ({ text }) => start.test(text),
      scan: scanUbjson,
    },
  ],
  sharedEndings: ['ubj'],
  readme: [
    {
      row: 14,
      models: 'XGBoost JSON, UBJSON and binary, LightGBM, CatBoost JSON',
      judged: 'keys and structure; children, features and outputs of the trees of LightGBM and XGBoost',
      notJudged: '`.cbm` (unsupported)',
    },
  ],
};
