import type { ByteSource } from '../../../bytes/byteSource';
import { type Compression, countedInput, decompress } from '../../../bytes/decompress';
import { DecompressedSource } from '../../../bytes/decompressed';
import { decompressLzma } from '../../../bytes/xz';
import type { Budget } from '../../scan/budget';
import { decompressionOf, optionsOf } from '../compressed';
import type { ZipEntry } from './directory';

/** Compression methods of zip members that are read, beside stored ones. */
const methods = new Map<number, Compression>([
  [8, 'raw'],
  [12, 'bzip2'],
  [14, 'lzma'],
  [93, 'zstd'],
  [95, 'xz'],
]);

/** The content of a compressed member, or undefined where it is stored as it is. */
export function decompressMember(
  budget: Budget,
  entry: ZipEntry,
  compressed: ByteSource,
): DecompressedSource | undefined | 'unsupported' {
  if (entry.method === 0) return undefined;
  const decompression = decompressionOf(budget);
  const method = methods.get(entry.method);
  if (method === undefined) return 'unsupported';
  const open =
    method === 'lzma'
      ? () =>
          decompressLzma(countedInput('lzma', compressed, decompression), decompression.dictionary, {
            size: entry.size,
          })
      : () => decompress(method, compressed, decompression);
  return DecompressedSource.ofSize(entry.name, open, entry.size, optionsOf(budget));
}
