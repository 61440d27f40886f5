import { crc32, deflateRawSync } from 'node:zlib';

type Members = Iterable<readonly [name: string, content: Buffer]>;

/** A zip of deflated members, as exporters write it. */
export function deflatedZip(members: Members): Buffer {
  return zip(members, 8);
}

/** A zip of stored members, with extra fields of the directory by the member's name. */
export function storedZip(
  members: Readonly<Record<string, Buffer>>,
  extra: Readonly<Record<string, Buffer>> = {},
): Buffer {
  return zip(Object.entries(members), 0, extra);
}

function zip(members: Members, method: 0 | 8, extra: Readonly<Record<string, Buffer>> = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let count = 0;
  for (const [name, content] of members) {
    const packed = method === 8 ? deflateRawSync(content) : content;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    const fields = extra[name] ?? Buffer.alloc(0);
    entry.writeUInt16LE(fields.length, 30);
    directory.push(entry, Buffer.from(name), fields);
    offset += 30 + Buffer.byteLength(name) + packed.length;
    count++;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
