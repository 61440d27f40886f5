import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import type { Elements } from '../pickle/judging/contentChecks';
import { readNpyHeader } from './npyHeader';

/** Opens a member of an archive by its name; undefined where there is none, there are several, or it cannot be read. */
export type OpenMember = (name: string) => Promise<ByteSource | undefined>;

/** The longest header of an array that is read. */
const maxHeader = 1 << 16;

/**
 * The elements of an array in a .npy file: of plain types, in the byte order that is read here. Undefined for any other. Source:
 * numpy.lib.format, versions 1 to 3.
 */
export async function npyElements(file: ByteSource): Promise<Elements | undefined> {
  const start = await file.read(0, 12);
  if (start.length < 12 || !decodeLatin1(start).startsWith('\x93NUMPY')) return undefined;
  const view = new DataView(start.buffer, start.byteOffset, start.length);
  const [prefix, length] = start[6] === 1 ? [10, view.getUint16(8, true)] : [12, view.getUint32(8, true)];
  if (length > maxHeader) return undefined;
  const header = readNpyHeader(decodeLatin1(await file.read(prefix, length)));
  const bytes = header?.lengths.length === 1 && !header.hasObjects ? header.lengths[0] : undefined;
  if (header === undefined || bytes === undefined || prefix + length + bytes > file.size) return undefined;
  const plain = /^[<|]([a-zA-Z])(\d{1,9})$/.exec(header.type ?? '');
  if (header.type !== undefined && plain === null) return undefined;
  const count = header.shape.reduce((product, size) => product * size, 1);
  const width = count === 0 ? Number(plain?.[2] ?? 1) : bytes / count;
  const source = new SliceSource(file.name, file, prefix + length, bytes);
  return { source, letter: plain?.[1] ?? 'V', width, count, rows: header.shape[0], fields: header.fields };
}
