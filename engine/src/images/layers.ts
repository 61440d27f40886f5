import type { ByteSource } from '../bytes/byteSource';
import type { Compression } from '../bytes/decompress';
import { decompress } from '../bytes/decompress';
import { DecompressedSource } from '../bytes/decompressed';
import { decompressionOf, optionsOf } from '../models/containers/compressed';
import { readTarDirectory } from '../models/containers/tar/directory';
import type { Budget } from '../models/scan/budget';

/** A file of a layer. */
export interface LayerFile {
  /** From the root of the image, without a slash in front. */
  readonly path: string;
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** What a layer does. */
export interface Layer {
  readonly files: readonly LayerFile[];
  /** Paths of lower layers that it deletes, with all below them. */
  readonly deletes: readonly string[];
  /** Folders of which it hides what lower layers put there. */
  readonly hides: readonly string[];
  /** It could not be read to its end. */
  readonly damaged: boolean;
}

const marks: readonly (readonly [Compression & string, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** What a compressed stream holds, as it is read; other bytes as they are. @throws LimitError */
export async function openStream(source: ByteSource, budget: Budget): Promise<ByteSource> {
  const head = await source.read(0, 4);
  const [format] = marks.find(([, mark]) => mark.every((byte, index) => head[index] === byte)) ?? [];
  if (format === undefined) return source;
  const content = DecompressedSource.unmeasured(
    source.name,
    () => decompress(format, source, decompressionOf(budget)),
    optionsOf(budget),
  );
  await content.measure();
  return content;
}

const whiteout = /^(.*\/)?\.wh\.([^/]+)$/s;
const opaque = /^(.*?)\/?\.wh\.\.wh\.\.opq$/s;

/**
 * Reads what a layer adds and what it deletes; contents are read when they are asked for, best in this order. Source: OCI image
 * specification 1.1, "Image Layer Filesystem Changeset". @throws LimitError, CancelledError
 */
export async function readLayer(source: ByteSource, budget: Budget): Promise<Layer> {
  const content = await openStream(source, budget);
  const { entries, damaged } = await readTarDirectory(content, budget);
  const files: LayerFile[] = [];
  const deletes: string[] = [];
  const hides: string[] = [];
  for (const { name, offset, size } of entries) {
    const path = name.replace(/^(?:\.?\/)+/, '');
    const hidden = opaque.exec(path);
    if (hidden !== null) {
      hides.push(hidden[1]);
      continue;
    }
    const [isDeleted, folder = '', deleted = ''] = whiteout.exec(path) ?? [];
    if (isDeleted === undefined) files.push({ path, size, read: () => content.read(offset, size) });
    // Names that begin so are the format's own.
    else if (!deleted.startsWith('.wh.')) deletes.push(`${folder}${deleted}`);
  }
  const isCorrupt = content instanceof DecompressedSource && (content.corrupt || content.unsupported);
  return { files, deletes, hides, damaged: damaged !== undefined || isCorrupt };
}

/** What became of the files of lower layers. */
export class Removals {
  private readonly deleted = new Map<string, number>();
  private readonly hidden = new Map<string, number>();
  private readonly written = new Map<string, number>();

  /** Adds what a layer does; layers come from the lowest on. */
  add(index: number, { files, deletes, hides }: Layer): void {
    for (const path of deletes) this.deleted.set(path, index);
    for (const path of hides) this.hidden.set(path, index);
    for (const { path } of files) this.written.set(path, index);
  }

  /** True for a file of a layer that the image no longer shows: a layer above deleted, hid or replaced it. */
  isGone(path: string, layer: number): boolean {
    if ((this.written.get(path) ?? layer) > layer || (this.deleted.get(path) ?? layer) > layer) return true;
    for (let at = path.lastIndexOf('/'); at >= 0; at = at === 0 ? -1 : path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if ((this.deleted.get(folder) ?? layer) > layer || (this.hidden.get(folder) ?? layer) > layer)
        return true;
    }
    return (this.hidden.get('') ?? layer) > layer;
  }
}
