/** Writes small images as `docker save` and OCI do: archives, and the files of a layout. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Files of one layer by their paths, in this order. A layer deletes `a/b` by the file `a/.wh.b`. */
export type LayerContent = Readonly<Record<string, string | Uint8Array>>;

const block = 512;

/** A tar (ustar) of files, the same for the same files. */
export function tarOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const parts: Buffer[] = [];
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as Uint8Array);
    const header = Buffer.alloc(block);
    header.write(name.slice(0, 100), 0, 'latin1');
    header.write('0000644\0', 100, 'latin1');
    header.write('0000000\0', 108, 'latin1');
    header.write('0000000\0', 116, 'latin1');
    header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
    header.write('00000000000\0', 136, 'latin1');
    header.write('        ', 148, 'latin1');
    header.write('0', 156, 'latin1');
    header.write('ustar\0', 257, 'latin1');
    header.write('00', 263, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    parts.push(header, bytes, Buffer.alloc((block - (bytes.length % block)) % block));
  }
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

/** A frame of zstd (RFC 8878) with what it is given, not compressed. */
function zstdOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]), Buffer.alloc(4)];
  parts[1]?.writeUInt32LE(bytes.length);
  const most = 1 << 16;
  for (let at = 0; at === 0 || at < bytes.length; at += most) {
    const part = bytes.subarray(at, at + most);
    const header = Buffer.alloc(3);
    header.writeUIntLE((part.length << 3) | (at + most >= bytes.length ? 1 : 0), 0, 3);
    parts.push(header, part);
  }
  return Buffer.concat(parts);
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** How layers are compressed. */
export type Packing = 'none' | 'gzip' | 'zstd';

function packed(layer: LayerContent, packing: Packing): Buffer {
  const tar = tarOf(layer);
  return packing === 'gzip' ? gzipSync(tar) : packing === 'zstd' ? zstdOf(tar) : tar;
}

/** An archive as `docker save` wrote it before version 25. */
export function dockerArchive(
  layers: readonly LayerContent[],
  config: object = {},
  packing: Packing = 'none',
): Buffer {
  const text = JSON.stringify(config);
  const name = `${digestOf(Buffer.from(text))}.json`;
  const blobs = layers.map((layer) => packed(layer, packing));
  const names = blobs.map((blob) => `${digestOf(blob)}/layer.tar`);
  return tarOf({
    ...Object.fromEntries(blobs.map((blob, index) => [names[index], blob])),
    [name]: text,
    'manifest.json': JSON.stringify([{ Config: name, RepoTags: ['acme/train:1'], Layers: names }]),
  });
}

/** The files of an OCI layout (image specification 1.1), behind an index of platforms. */
export function ociFiles(
  layers: readonly LayerContent[],
  config: object = {},
  packing: Packing = 'gzip',
): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  const add = (bytes: Buffer, mediaType: string) => {
    const digest = digestOf(bytes);
    files[`blobs/sha256/${digest}`] = bytes;
    return { mediaType, digest: `sha256:${digest}`, size: bytes.length };
  };
  const json = (value: object, type: string) =>
    add(Buffer.from(JSON.stringify(value)), `application/vnd.oci.image.${type}+json`);
  const manifest = json(
    {
      schemaVersion: 2,
      config: json(config, 'config.v1'),
      layers: layers.map((layer) =>
        add(packed(layer, packing), `application/vnd.oci.image.layer.v1.tar+${packing}`),
      ),
    },
    'manifest.v1',
  );
  const index = json({ schemaVersion: 2, manifests: [manifest] }, 'index.v1');
  return {
    'oci-layout': Buffer.from('{"imageLayoutVersion": "1.0.0"}'),
    'index.json': Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [index] })),
    ...files,
  };
}
