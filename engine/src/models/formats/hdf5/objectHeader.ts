import { MalformedError } from '../windowReader';
import type { Hdf5File } from './file';

/** Types of the messages that say what an object is, and where it leads. */
export const Message = {
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  filters: 0x0b,
  attribute: 0x0c,
  continuation: 0x10,
  symbolTable: 0x11,
  attributeInfo: 0x15,
} as const;

/** One message of an object's header: where its body is. */
export interface HeaderMessage {
  readonly type: number;
  readonly address: number;
  readonly size: number;
  /** Its body is a reference to a message that is kept elsewhere. */
  readonly shared: boolean;
}

/** More blocks than any real object header has. */
const maxBlocks = 4096;

/** Reads an object header of version 1 or 2, with its continuation blocks. */
export async function readObjectHeader(file: Hdf5File, address: number): Promise<HeaderMessage[]> {
  const { reader } = file;
  file.seek(address);
  await reader.need(16);
  const first = reader.takeU8();
  const messages: HeaderMessage[] = [];
  let ordered = false;
  const blocks: { address: number; size: number }[] = [];
  const old = first === 1;
  if (old) {
    reader.skip(7);
    blocks.push({ address: address + 16, size: await reader.u32() });
  } else {
    file.seek(address);
    await file.signature('OHDR');
    const version = await reader.u8();
    if (version !== 2) throw new MalformedError(`object header version ${version}`, reader.position);
    const flags = await reader.u8();
    ordered = (flags & 0x04) !== 0;
    reader.skip((flags & 0x20 ? 16 : 0) + (flags & 0x10 ? 4 : 0));
    const size = await file.uint(1 << (flags & 3));
    blocks.push({ address: file.address, size });
    await file.verify(address, file.address + size - address);
  }
  const seen = new Set<number>();
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (seen.has(block.address) || index > maxBlocks)
      throw new MalformedError('object header continues in a circle', block.address);
    seen.add(block.address);
    const prefix = old ? 8 : ordered ? 6 : 4;
    const end = block.address + block.size;
    file.seek(block.address);
    while (file.address + prefix <= end) {
      await reader.need(prefix);
      const type = old ? reader.takeU16() : reader.takeU8();
      const size = reader.takeU16();
      const shared = (reader.takeU8() & 2) !== 0;
      reader.skip(old ? 3 : ordered ? 2 : 0);
      const body = file.address;
      if (body + size > end) throw new MalformedError('message longer than its header', reader.position);
      if (type === Message.continuation) {
        const next = await file.offset();
        const length = await file.length();
        if (next !== undefined)
          blocks.push(old ? { address: next, size: length } : await checkedBlock(file, next, length));
      } else if (type !== 0) messages.push({ type, address: body, size, shared });
      file.seek(body + size);
      if (messages.length > file.budget.options.limits.members)
        throw new MalformedError('too many messages', body);
    }
  }
  return messages;
}

/** A continuation of version 2 has a signature in front and a checksum behind. */
async function checkedBlock(
  file: Hdf5File,
  address: number,
  length: number,
): Promise<{ address: number; size: number }> {
  file.seek(address);
  await file.signature('OCHK');
  await file.verify(address, Math.max(0, length - 4));
  return { address: address + 4, size: Math.max(0, length - 8) };
}
