import type { AnalysisContext } from '../analysis/context';
import type { ByteSource } from '../bytes/byteSource';
import { decompress } from '../bytes/decompress';
import { decodeLatin1 } from '../bytes/text';
import { defaultLimits } from '../limits';
import { isTarHeader } from '../models/containers/tar/directory';

/** How an image is kept: as an archive, as a compressed one, or as the folder that `oci-layout` stands in. */
export type ImageKind = 'archive' | 'compressed' | 'layout';

/** What `docker save` and OCI put first. */
const firstName =
  /^(?:\.\/)?(?:blobs\/|oci-layout$|index\.json$|manifest\.json$|repositories$|[0-9a-f]{64}(?:\/|\.json$|\.tar$|$))/;
const compressedName = /\.(?:tar\.(?:gz|zst)|tgz|tzst)$/i;

/** How a file keeps an image, by its first bytes; undefined for what is none. Only looks. */
export async function imageKindOf(
  path: string,
  source: ByteSource,
  { platform }: Pick<AnalysisContext, 'platform'>,
): Promise<ImageKind | undefined> {
  if (/(?:^|[\\/])oci-layout$/.test(path)) return 'layout';
  try {
    const head = await source.read(0, 512);
    if (isFirst(head)) return 'archive';
    if (!compressedName.test(path)) return undefined;
    const format = head[0] === 0x1f ? 'gzip' : head[0] === 0x28 ? 'zstd' : undefined;
    if (format === undefined) return undefined;
    const options = { platform, dictionary: defaultLimits.memberBytes, spend: () => {} };
    for await (const chunk of decompress(format, source, options))
      return isFirst(chunk.subarray(0, 512)) ? 'compressed' : undefined;
  } catch {
    // Scanning it says what is wrong.
  }
  return undefined;
}

function isFirst(head: Uint8Array): boolean {
  if (!isTarHeader(head)) return false;
  const end = head.indexOf(0);
  return firstName.test(decodeLatin1(head.subarray(0, Math.min(end < 0 ? 100 : end, 100))));
}
