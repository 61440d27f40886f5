/** Bob Jenkins' lookup3 over bytes, as HDF5 keeps it behind its newer structures. Source: HDF5, src/H5checksum.c. */
export function lookup3(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let a = (0xdeadbeef + bytes.length) | 0;
  let b = a;
  let c = a;
  let at = 0;
  for (; bytes.length - at > 12; at += 12) {
    a = (a + view.getUint32(at, true)) | 0;
    b = (b + view.getUint32(at + 4, true)) | 0;
    c = (c + view.getUint32(at + 8, true)) | 0;
    [a, b, c] = mixed(a, b, c);
  }
  if (at === bytes.length) return c >>> 0;
  const last = new Uint8Array(12);
  last.set(bytes.subarray(at));
  const rest = new DataView(last.buffer);
  a = (a + rest.getUint32(0, true)) | 0;
  b = (b + rest.getUint32(4, true)) | 0;
  c = (c + rest.getUint32(8, true)) | 0;
  return final(a, b, c);
}

const turned = (value: number, bits: number) => (value << bits) | (value >>> (32 - bits));

function mixed(x: number, y: number, z: number): [number, number, number] {
  let [a, b, c] = [x, y, z];
  a = ((a - c) | 0) ^ turned(c, 4);
  c = (c + b) | 0;
  b = ((b - a) | 0) ^ turned(a, 6);
  a = (a + c) | 0;
  c = ((c - b) | 0) ^ turned(b, 8);
  b = (b + a) | 0;
  a = ((a - c) | 0) ^ turned(c, 16);
  c = (c + b) | 0;
  b = ((b - a) | 0) ^ turned(a, 19);
  a = (a + c) | 0;
  c = ((c - b) | 0) ^ turned(b, 4);
  b = (b + a) | 0;
  return [a, b, c];
}

function final(x: number, y: number, z: number): number {
  let [a, b, c] = [x, y, z];
  c = ((c ^ b) - turned(b, 14)) | 0;
  a = ((a ^ c) - turned(c, 11)) | 0;
  b = ((b ^ a) - turned(a, 25)) | 0;
  c = ((c ^ b) - turned(b, 16)) | 0;
  a = ((a ^ c) - turned(c, 4)) | 0;
  b = ((b ^ a) - turned(a, 14)) | 0;
  c = ((c ^ b) - turned(b, 24)) | 0;
  return c >>> 0;
}
