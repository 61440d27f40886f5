import { MalformedError } from '../windowReader';
import type { Hdf5File } from './file';
import { type HeaderMessage, readObjectHeader } from './objectHeader';

const inHeap = 1;

/**
 * Follows a reference to a message that is kept elsewhere: a committed (named) datatype is an object whose header has it. Files can also
 * keep messages in a heap of their own, which no library of Python asks for and which is not read. Source: HDF5 File Format
 * Specification 3.0, IV.A.2, "Shared message"; H5Oshared.c.
 * @throws MalformedError where it leads to nothing that is read
 */
export async function followShared(file: Hdf5File, address: number, type: number): Promise<HeaderMessage> {
  const { reader } = file;
  file.seek(address);
  const version = await reader.u8();
  const kind = await reader.u8();
  // Version 1 knows committed messages only, whatever the second byte says.
  if (version < 1 || version > 3 || (version > 1 && kind === inHeap))
    throw new MalformedError('a shared message that is not followed', address);
  if (version === 1) reader.skip(6);
  const header = await file.offset();
  const messages = header === undefined ? [] : await readObjectHeader(file, header);
  const found = messages.find((message) => message.type === type);
  if (found === undefined || found.shared)
    throw new MalformedError('a shared message that is not there', address);
  return found;
}

/** A message of a header, or the one that it refers to. */
export async function resolved(file: Hdf5File, message: HeaderMessage): Promise<HeaderMessage> {
  return message.shared ? followShared(file, message.address, message.type) : message;
}
