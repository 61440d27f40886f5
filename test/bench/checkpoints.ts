import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/*
 * Large checkpoints as torch and joblib lay them out. Tensors are holes of the file system or cheap numbers: what is timed is what a
 * scan reads, and it reads no tensor.
 */

const tensors = 320;
const elements = 900_000;

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from('X'), length, bytes]);
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(5);
  bytes.write('J');
  bytes.writeInt32LE(value, 1);
  return bytes;
}

/** The pickle of a state dict of float tensors, protocol 2. */
function stateDict(): Buffer {
  const parts: Buffer[] = [Buffer.from('\x80\x02ccollections\nOrderedDict\n)R(', 'latin1')];
  for (let i = 0; i < tensors; i++) {
    parts.push(
      text(`layers.${i}.weight`),
      Buffer.from('ctorch._utils\n_rebuild_tensor_v2\n(('),
      text('storage'),
      Buffer.from('ctorch\nFloatStorage\n'),
      text(String(i)),
      text('cpu'),
      int(elements),
      Buffer.from('tQ'),
      int(0),
      int(elements),
      Buffer.from('\x85', 'latin1'),
      int(1),
      Buffer.from('\x85\x89ccollections\nOrderedDict\n)RtR', 'latin1'),
    );
  }
  parts.push(Buffer.from('u.'));
  return Buffer.concat(parts);
}

/** A zip with stored members, as torch writes it since 1.6: data.pkl, and a hole for each storage, or numbers. 1.15 GB. */
export function writeTorchZip(path: string, content: 'holes' | 'numbers' = 'holes'): void {
  const numbers = Buffer.alloc(content === 'holes' ? 0 : elements * 4);
  for (let i = 0; i < numbers.length; i += 4) numbers.writeFloatLE(Math.sin(i), i);
  const file = openSync(path, 'w');
  const directory: Buffer[] = [];
  let at = 0;
  const add = (name: string, data: Buffer | number) => {
    const size = typeof data === 'number' ? data : data.length;
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    // CRC of holes is not worth a minute of hashing; torch does not check it either.
    header.writeUInt32LE(typeof data === 'number' ? 0 : crc32(data), 14);
    header.writeUInt32LE(size, 18);
    header.writeUInt32LE(size, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    header.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    writeSync(file, Buffer.concat([header, Buffer.from(name)]), 0, undefined, at);
    at += 30 + name.length;
    if (typeof data !== 'number') writeSync(file, data, 0, undefined, at);
    else if (content === 'numbers') writeSync(file, numbers, 0, undefined, at);
    at += size;
  };
  add('archive/data.pkl', stateDict());
  for (let i = 0; i < tensors; i++) add(`archive/data/${i}`, elements * 4);
  add('archive/version', Buffer.from('3\n'));
  const bytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(bytes.length, 12);
  end.writeUInt32LE(at, 16);
  writeSync(file, Buffer.concat([bytes, end]), 0, undefined, at);
  closeSync(file);
}

/** Torch's format before 1.6: five pickles, then each storage behind its number of elements. 1.15 GB. */
export function writeTorchLegacy(path: string): void {
  const keys = Buffer.concat([
    Buffer.from('\x80\x02](', 'latin1'),
    ...Array.from({ length: tensors }, (_, i) => text(String(i))),
    Buffer.from('e.'),
  ]);
  const legacy = Buffer.from(
    stateDict()
      .toString('latin1')
      // Legacy persistent ids name a view as well: None.
      .replaceAll('tQ', 'NtQ'),
    'latin1',
  );
  const head = Buffer.concat([
    Buffer.from('\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.', 'latin1'),
    Buffer.from('\x80\x02M\xe9\x03.', 'latin1'),
    Buffer.concat([
      Buffer.from('\x80\x02}', 'latin1'),
      text('little_endian'),
      Buffer.from('\x88s.', 'latin1'),
    ]),
    legacy,
    keys,
  ]);
  const file = openSync(path, 'w');
  writeSync(file, head);
  const count = Buffer.alloc(8);
  count.writeUInt32LE(elements);
  let at = head.length;
  for (let i = 0; i < tensors; i++) {
    writeSync(file, count, 0, undefined, at);
    at += 8 + elements * 4;
  }
  ftruncateSync(file, at);
  closeSync(file);
}

/** A list of 200 arrays of a million bytes each, dumped by joblib: the wrapper of each, then its raw bytes. */
export function joblibArrays(): Buffer {
  const parts: Buffer[] = [Buffer.from('\x80\x03](', 'latin1')];
  const array = Buffer.alloc(1_000_000);
  for (let i = 0; i < array.length; i += 8) array.writeDoubleLE(Math.sin(i), i);
  let length = parts[0].length;
  for (let i = 0; i < 200; i++) {
    const wrapper = Buffer.concat([
      Buffer.from('cjoblib.numpy_pickle\nNumpyArrayWrapper\n)\x81}(', 'latin1'),
      text('subclass'),
      Buffer.from('cnumpy\nndarray\n'),
      text('shape'),
      int(array.length / 8),
      Buffer.from('\x85', 'latin1'),
      text('order'),
      text('C'),
      text('dtype'),
      Buffer.from('cnumpy\ndtype\n'),
      text('f8'),
      Buffer.from('\x89\x88\x87R(K\x03', 'latin1'),
      text('<'),
      Buffer.from('NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb', 'latin1'),
      text('allow_mmap'),
      Buffer.from('\x88', 'latin1'),
      text('numpy_array_alignment_bytes'),
      Buffer.from('K\x10ub', 'latin1'),
    ]);
    length += wrapper.length;
    // One byte says how many bytes of padding follow it.
    const padding = 15 - (length % 16);
    parts.push(wrapper, Buffer.from([padding]), Buffer.alloc(padding, 0xff), array);
    length += 1 + padding + array.length;
  }
  parts.push(Buffer.from('e.'));
  return Buffer.concat(parts);
}

/** The same list as joblib compresses it. */
export function compressedArrays(): Buffer {
  return deflateSync(joblibArrays(), { level: 3 });
}
