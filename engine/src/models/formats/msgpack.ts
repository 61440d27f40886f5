import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1, decodeUtf8 } from '../../bytes/text';
import { carvePickles } from '../pickle/carve';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { MalformedError, WindowReader } from './windowReader';

/** Deepest nesting that msgpack's own unpacker follows by default. */
const maxDepth = 1024;

/** Extensions of flax: array, native complex, scalar. Source: flax.serialization `_MsgpackExtType`. */
const reviewedExtensions = new Set([-1, 1, 2, 3]);

/** What msgpack-numpy writes of an array, and how it says that a pickle of objects stands there. Source: msgpack_numpy 0.4.8, `decode`. */
const [kindKey, ofObjects] = ['kind', 'O'];

/** What was met on the way. */
interface Found {
  arrays: number;
  readonly extensions: Set<number>;
  /** An array is kept as a pickle. */
  hasPickle: boolean;
  /** The text before this one, where it was short. */
  last: string;
}

/**
 * Scans msgpack, as flax keeps parameters: maps of texts to arrays. Nothing in it runs; extensions are what a loader interprets.
 * Undefined where the bytes are no map of texts from beginning to end, because msgpack has no mark of its own.
 */
async function scanMsgpack(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
): Promise<string | undefined> {
  const report = new FormatReport(scan, member, 'msgpack');
  const reader = new WindowReader(source, scan);
  reader.littleEndian = false;
  const state: Found = { arrays: 0, extensions: new Set(), hasPickle: false, last: '' };
  try {
    await walk(reader, state);
    if (reader.position < reader.size) throw new MalformedError('bytes after the end', reader.position);
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    if (!certain) return undefined;
    report.malformed(error.problem, error.offset);
  }
  // A file that nobody calls a model, and that holds no array, is somebody's other data.
  if (!certain && state.arrays === 0 && !state.hasPickle) return undefined;
  if (state.hasPickle) {
    report.unreviewed('pickle.loads', 'kind O');
    await carvePickles(scan, source, 0, source.size, member);
  }
  for (const code of state.extensions)
    if (!reviewedExtensions.has(code)) report.unreviewed(`extension ${code}`);
  return 'msgpack';
}

async function walk(reader: WindowReader, state: Found): Promise<void> {
  // How many values are still to come at each level.
  const open = [1];
  while (open.length > 0) {
    const top = open.length - 1;
    if (open[top]-- === 0) {
      open.pop();
      continue;
    }
    const at = reader.position;
    const byte = await reader.u8();
    const enter = (count: number) => {
      if (count > reader.size) throw new MalformedError('a count that the file cannot hold', at);
      if (open.length >= maxDepth) throw new MalformedError('values nest too deeply', at);
      open.push(count);
    };
    const extension = async (length: number) => {
      const code = ((await reader.u8()) << 24) >> 24;
      state.extensions.add(code);
      if (code === 1) state.arrays++;
      reader.skip(length);
    };
    const passText = async (length: number) => {
      const text = length > kindKey.length ? '' : decodeLatin1(await reader.bytes(length));
      if (length > kindKey.length) reader.skip(length);
      state.hasPickle ||= state.last === kindKey && text === ofObjects;
      state.last = text;
    };
    if (byte < 0x80 || byte >= 0xe0 || byte === 0xc0 || byte === 0xc2 || byte === 0xc3) continue;
    if (byte < 0x90) enter(2 * (byte & 15));
    else if (byte < 0xa0) enter(byte & 15);
    else if (byte < 0xc0) await passText(byte & 31);
    else if (byte === 0xc4 || byte === 0xd9) await passText(await reader.u8());
    else if (byte === 0xc5 || byte === 0xda) await passText(await reader.u16());
    else if (byte === 0xc6 || byte === 0xdb) await passText(await reader.u32());
    else if (byte === 0xc7) await extension(await reader.u8());
    else if (byte === 0xc8) await extension(await reader.u16());
    else if (byte === 0xc9) await extension(await reader.u32());
    else if (byte >= 0xca && byte <= 0xd3) reader.skip([4, 8, 1, 2, 4, 8, 1, 2, 4, 8][byte - 0xca]);
    else if (byte >= 0xd4 && byte <= 0xd8) await extension(1 << (byte - 0xd4));
    else if (byte === 0xdc) enter(await reader.u16());
    else if (byte === 0xdd) enter(await reader.u32());
    else if (byte === 0xde) enter(2 * (await reader.u16()));
    else if (byte === 0xdf) enter(2 * (await reader.u32()));
    else throw new MalformedError('the byte c1', at);
  }
}

/** True where bytes start as a map whose first key is a short text. */
function startsLikeMsgpack(head: Uint8Array): boolean {
  const at = (head[0] & 0xf0) === 0x80 && head[0] > 0x80 ? 1 : head[0] === 0xde ? 3 : 0;
  if (at === 0) return false;
  const key = head[at];
  // Texts of before 2013, and of msgpack-numpy, are bytes.
  const isLong = key === 0xd9 || key === 0xc4;
  const length = (key & 0xe0) === 0xa0 ? key & 31 : isLong ? head[at + 1] : 0;
  const start = at + (isLong ? 2 : 1);
  return length > 0 && /^[\w./ -]+$/.test(decodeUtf8(head.subarray(start, start + length)));
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'msgpack',
      rank: Rank.sharedMark,
      recognise: ({ bytes }) => startsLikeMsgpack(bytes),
      scan: scanMsgpack,
    },
  ],
  sharedEndings: ['msgpack'],
  readme: [
    {
      row: 15,
      models: 'flax msgpack; weights and tokenizers of spaCy',
      judged: 'structure, extensions; expressions; files of other libraries inside',
      notJudged: 'other msgpack',
    },
  ],
};
