import { undoBranchFilter } from '../../../bytes/bcj';
import { type ByteSource, chunksOf, SliceSource } from '../../../bytes/byteSource';
import { countedInput, type Decompression, decompress } from '../../../bytes/decompress';
import {
  decompressBareLzma,
  decompressLzma2,
  lzma2DictionarySize,
  UnsupportedCompressionError,
} from '../../../bytes/xz';
import { LimitError } from '../../../limits';
import { leavesFolder } from '../paths';
import {
  type Coder,
  type FileName,
  type FolderInfo,
  HeaderReader,
  kinds,
  MalformedArchiveError,
  readHeader,
  readStreams,
  type Streams,
  startLength,
} from './header';

/** One file of a 7z archive: a stretch of what its folder unpacks to. */
export interface SevenZipEntry {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  /** A symbolic link, whose content is its target. */
  readonly isLink: boolean;
}

/** Files that were compressed as one. */
export interface SevenZipFolder {
  readonly entries: readonly SevenZipEntry[];
  /** Bytes that it unpacks to. */
  readonly size: number;
  /** A method that is not read, by 7z's own number; such a folder must not be opened. */
  readonly unreadMethod: string | undefined;
  readonly isEncrypted: boolean;
  /** Unpacks it from its start. Throws on corrupt data after having yielded what came before it. */
  open(): AsyncIterable<Uint8Array>;
}

export interface SevenZipDirectory {
  readonly folders: readonly SevenZipFolder[];
  /** Members that would be unpacked outside the folder they are unpacked into. */
  readonly outside: readonly string[];
  /** Where the archive ends; what follows belongs to nobody. */
  readonly end: number;
}

// Methods by 7z's own numbers.
const branchX86 = '03030103';
const encryption = '06f10701';
/** How the first coder of a folder is undone. */
const decompressors: Readonly<
  Record<string, (packed: ByteSource, coder: Coder, host: Decompression) => AsyncIterable<Uint8Array>>
> = {
  '00': (packed) => chunksOf(packed),
  '030101': (packed, { properties, size }, host) =>
    decompressBareLzma(countedInput('lzma', packed, host), 0, properties, size, host.dictionary),
  '21': (packed, { properties }, host) =>
    decompressLzma2(
      countedInput('lzma', packed, host),
      0,
      lzma2DictionarySize(properties[0]),
      host.dictionary,
    ),
  '040108': (packed, _, host) => decompress('raw', packed, host),
  '040202': (packed, _, host) => decompress('bzip2', packed, host),
};
/** Directories that are longer, packed or not, are not read into memory. */
const maxHeaderLength = 1 << 26;

/**
 * Reads a 7z archive's directory, which may be packed itself. Checksums are passed over: what an unpacker would refuse is read all
 * the same. Source: 7zFormat.txt of the LZMA SDK (public domain).
 * @param spendMember called for each file; may throw.
 * @throws MalformedArchiveError, LimitError, UnsupportedCompressionError (of a packed directory).
 */
export async function readSevenZipDirectory(
  source: ByteSource,
  host: Decompression,
  spendMember: () => void,
): Promise<SevenZipDirectory> {
  const start = await source.read(0, startLength);
  if (start.length < startLength) throw new MalformedArchiveError();
  const view = new DataView(start.buffer, start.byteOffset, start.length);
  const at = startLength + view.getUint32(12, true) + view.getUint32(16, true) * 2 ** 32;
  const size = view.getUint32(20, true) + view.getUint32(24, true) * 2 ** 32;
  if (size === 0) return { folders: [], outside: [], end: startLength };
  if (at + size > source.size) throw new MalformedArchiveError();
  if (size > maxHeaderLength) throw new LimitError('memberBytes');
  let reader = new HeaderReader(await source.read(at, size));
  for (let layers = 0; ; layers++) {
    const kind = reader.byte();
    if (kind === kinds.header) break;
    if (kind !== kinds.encodedHeader || layers === 4) throw new MalformedArchiveError();
    const streams = readStreams(reader);
    const [folder] = streams.folders;
    const [packed] = streams.packed;
    if (folder === undefined || packed === undefined) throw new MalformedArchiveError();
    if (unreadMethodOf(folder) !== undefined) throw new UnsupportedCompressionError('7z directory');
    if (folder.size > maxHeaderLength) throw new LimitError('memberBytes');
    const content = new Uint8Array(folder.size);
    let filled = 0;
    const stream = new SliceSource('7z', source, packed.offset, packed.size);
    for await (const chunk of unpack(folder, stream, host)) {
      content.set(chunk.subarray(0, content.length - filled), filled);
      filled = Math.min(content.length, filled + chunk.length);
      if (filled === content.length) break;
    }
    reader = new HeaderReader(content.subarray(0, filled));
  }
  const { streams, names } = readHeader(reader, spendMember);
  return {
    folders: foldersOf(source, streams, names, host),
    outside: names.map(({ name }) => name).filter(leavesFolder),
    end: at + size,
  };
}

function foldersOf(
  source: ByteSource,
  { folders, packed, sizes }: Streams,
  names: readonly FileName[],
  host: Decompression,
): SevenZipFolder[] {
  const files = names.filter(({ hasContent }) => hasContent).values();
  return folders.map((folder, i) => {
    const entries: SevenZipEntry[] = [];
    let offset = 0;
    for (const size of sizes[i] ?? []) {
      const file = files.next();
      // Content without a name is content all the same.
      const { name, isLink } = file.done === true ? { name: `${i}`, isLink: false } : file.value;
      entries.push({ name, offset, size, isLink });
      offset += size;
    }
    const stream = packed[i];
    if (stream === undefined) throw new MalformedArchiveError();
    const bytes = new SliceSource(
      '7z',
      source,
      stream.offset,
      Math.min(stream.size, Math.max(0, source.size - stream.offset)),
    );
    return {
      entries,
      size: folder.size,
      unreadMethod: unreadMethodOf(folder),
      isEncrypted: folder.coders.some(({ method }) => method === encryption),
      open: () => unpack(folder, bytes, host),
    };
  });
}

/** The first method of a folder that is not read, or undefined where all are. */
function unreadMethodOf({ stored, coders, isTangled }: FolderInfo): string | undefined {
  const [first, ...filters] = coders;
  if (isTangled || first === undefined) return stored.map(({ method }) => method).join(' ');
  if (decompressors[first.method] === undefined) return first.method;
  return filters.find(({ method }) => method !== branchX86)?.method;
}

async function* unpack(
  folder: FolderInfo,
  packed: ByteSource,
  host: Decompression,
): AsyncIterable<Uint8Array> {
  const [first, ...filters] = folder.coders;
  let chunks = decompressors[first.method](packed, first, host);
  for (const _ of filters) chunks = undoBranchFilter(chunks);
  yield* chunks;
}
