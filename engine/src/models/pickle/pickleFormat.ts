import { type Head, type ModelFormat, Rank } from '../scan/format';
import { highestProtocol, Op } from './machine/opcodes';
import { scanPickle } from './scanPickle';

/** Opcodes with which a stream without PROTO can start and still do something. */
const firstOpcodes = new Set<number>([
  Op.MARK,
  Op.GLOBAL,
  Op.EMPTY_DICT,
  Op.EMPTY_LIST,
  Op.EMPTY_TUPLE,
  Op.EMPTY_SET,
  Op.INT,
  Op.LONG,
  Op.FLOAT,
  Op.STRING,
  Op.UNICODE,
  Op.BINUNICODE,
  Op.SHORT_BINUNICODE,
  Op.BINUNICODE8,
  Op.BINSTRING,
  Op.SHORT_BINSTRING,
  Op.BININT,
  Op.BININT1,
  Op.BININT2,
  Op.BINFLOAT,
  Op.BINBYTES,
  Op.SHORT_BINBYTES,
  Op.NONE,
  Op.NEWTRUE,
  Op.NEWFALSE,
  Op.LONG1,
  Op.LONG4,
  Op.EXT1,
  Op.EXT2,
  Op.EXT4,
  Op.PERSID,
  Op.FRAME,
  Op.BYTEARRAY8,
  Op.BINBYTES8,
  Op.PROTO,
]);

/** A stream that declares a protocol is read whatever else the file may be. */
function declaresProtocol(head: Head): boolean {
  const { bytes } = head;
  return bytes[0] === Op.PROTO && bytes[1] <= highestProtocol && !isHeaderLength(head);
}

/** The length of a safetensors header, and its brace, can look so: a pickle that begins like this has to convince by what it does. */
function isHeaderLength({ bytes, source }: Head): boolean {
  if (bytes.length < 9 || bytes[8] !== 0x7b) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.getUint32(4, true) === 0 && view.getUint32(0, true) <= source.size - 8;
}

/**
 * "PK" and "PNG" would be persistent ids, which no loader answers before it has looked for a zip, "MATLAB" a number that is none; no opcode
 * follows the first byte of zstd.
 */
function mayBegin({ bytes, text }: Head): boolean {
  return (
    firstOpcodes.has(bytes[0]) &&
    !/^(?:PK\x03\x04|MATLAB |version https:|\(\xb5\/\xfd|\x89PNG\r\n\x1a\n)/.test(text)
  );
}

/** Registration of pickles, joblib's and torch's among them; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    { id: 'pickle', rank: Rank.declared, recognise: declaresProtocol, scan: scanPickle },
    {
      id: 'pickle',
      rank: Rank.loose,
      recognise: (head) => !declaresProtocol(head) && mayBegin(head),
      scan: scanPickle,
    },
  ],
  endings: ['pkl', 'pickle', 'joblib', 'pth', 'ckpt', 'dill'],
  sharedEndings: ['bin', 'sav', 'mdl', 'dat', 'data', 'index', 'p', 'pk', 'pckl'],
  readme: [
    {
      row: 1,
      models: 'pickle, protocols 0 to 5; dill, cloudpickle',
      judged:
        'every import and each use of it; multiple streams; pickles embedded as data: plain, compressed, base64 or hexadecimal; bytes after the end',
      notJudged: '',
    },
    {
      row: 4,
      models: 'joblib, including files from before 0.10; pandas',
      judged: 'raw arrays, skipped by their headers; zlib, gzip, bzip2, xz, lzma, lz4, zstd',
      notJudged: '',
    },
  ],
};
