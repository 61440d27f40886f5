import { type ByteSource, MemorySource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { isTarHeader } from '../containers/tar/directory';
import { findSuperblock } from '../formats/hdf5/file';
import { type FormatReading, sniffFormats } from '../formats/readings';
import { highestProtocol, Op } from '../pickle/machine/opcodes';

/** A way to read bytes that some loader would take. */
export type Reading =
  | 'pickle'
  | 'zip'
  | 'npy'
  | 'safetensors'
  | 'gzip'
  | 'zlib'
  | 'git-lfs-pointer'
  | FormatReading
  | 'tar'
  | 'bzip2'
  | 'xz'
  | 'lzma'
  | 'lz4'
  | 'zstd'
  | '7z'
  | 'joblib-zf'
  /** Formats that are recognised and not read. */
  | 'catboost'
  | 'tensorrt'
  | 'executorch'
  | 'mxnet-params'
  | 'rknn'
  | 'cntk'
  | 'xgboost-binary';

const magics: readonly (readonly [Reading, number, string])[] = [
  ['npy', 0, '\x93NUMPY'],
  ['git-lfs-pointer', 0, 'version https://git-lfs.github.com/spec/'],
  ['gzip', 0, '\x1f\x8b'],
  ['bzip2', 0, 'BZh'],
  ['xz', 0, '\xfd7zXZ\0'],
  ['lzma', 0, '\x5d\0\0'],
  ['lz4', 0, '\x04\x22\x4d\x18'],
  ['zstd', 0, '\x28\xb5\x2f\xfd'],
  ['7z', 0, '7z\xbc\xaf\x27\x1c'],
  ['joblib-zf', 0, 'ZF'],
  ['catboost', 0, 'CBM1'],
  ['tensorrt', 0, 'ftrt'],
  ['tensorrt', 0, 'ptrt'],
  ['executorch', 4, 'ET1'],
  ['mxnet-params', 0, '\x12\x01\0\0\0\0\0\0'],
  ['rknn', 0, 'RKNN'],
  ['cntk', 0, 'B\0C\0N\0'],
  ['xgboost-binary', 0, 'binf'],
];

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

/** Length of the head that sniffing looks at. */
export const headLength = 4096;

/**
 * Every reading of the bytes that some loader would accept, best guess first. Only looks: a reading can still turn out empty.
 * `deep` says that the bytes may well be a file of their own, whose HDF5 content can begin far behind a user block.
 */
export async function sniff(source: ByteSource, deep: boolean): Promise<Reading[]> {
  const head = await source.read(0, Math.min(source.size, headLength));
  const text = decodeLatin1(head);
  const readings: Reading[] = [];
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06') || (await endsLikeZip(source)))
    readings.push('zip');
  for (const [reading, offset, magic] of magics) {
    if (text.startsWith(magic, offset) && !readings.includes(reading)) readings.push(reading);
  }
  if (isTarHeader(head)) readings.push('tar');
  if (looksLikeSafetensors(head, source.size)) readings.push('safetensors');
  const superblock = await findSuperblock(deep ? source : new MemorySource(source.name, head));
  if (superblock !== undefined) readings.push('hdf5');
  // Text and protobuf have no mark, so that whatever has one comes first.
  readings.push(...sniffFormats(head, text));
  if (head[0] === 0x78 && ((head[0] << 8) | head[1]) % 31 === 0) readings.push('zlib');
  // A stream that declares a protocol is read whatever else the file may be.
  if (head[0] === Op.PROTO && head[1] <= highestProtocol) readings.unshift('pickle');
  // "PK" would be a persistent id, which no loader answers before it has looked for a zip; no opcode follows the first byte of zstd.
  else if (firstOpcodes.has(head[0]) && !/^(?:PK\x03\x04|version https:|\(\xb5\/\xfd)/.test(text))
    readings.push('pickle');
  return readings;
}

async function endsLikeZip(source: ByteSource): Promise<boolean> {
  if (source.size < 22) return false;
  const tail = await source.read(source.size - 22, 22);
  return decodeLatin1(tail).startsWith('PK\x05\x06');
}

function looksLikeSafetensors(head: Uint8Array, size: number): boolean {
  if (head.length < 9 || head[8] !== 0x7b) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  // The upper half is zero in any real file; a lie in the lower half is the reader's to report.
  return view.getUint32(4, true) === 0 || size < 2 ** 32;
}
