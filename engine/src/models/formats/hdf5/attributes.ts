import { decodeUtf8 } from '../../../bytes/text';
import { MalformedError } from '../windowReader';
import type { Hdf5File, Span } from './file';
import { FractalHeap, heapIds } from './fractalHeap';
import { type HeaderMessage, Message } from './objectHeader';
import { followShared } from './shared';

/** An attribute whose value is bytes that somebody may interpret: text, or opaque. */
export interface Attribute {
  readonly name: string;
  /** Where the value is: inside the header, or in a global heap. Empty for numbers. */
  readonly values: readonly Span[];
}

/** Classes of datatypes. */
const string = 3;
const opaque = 5;
const variableLength = 9;

/** Values of one attribute that are looked at; Keras itself writes one, or a list of names. */
const maxValues = 256;

/** Attributes of an object, from its header and from the heap where newer files keep many. */
export async function* attributesOf(
  file: Hdf5File,
  messages: readonly HeaderMessage[],
): AsyncGenerator<Attribute> {
  for (const message of messages) {
    if (message.type === Message.attribute) {
      if (message.shared) throw new MalformedError('a shared attribute', message.address);
      yield await readAttribute(file, { address: message.address, length: message.size });
    } else if (message.type === Message.attributeInfo) {
      file.seek(message.address + 1);
      const flags = await file.reader.u8();
      file.reader.skip(flags & 1 ? 2 : 0);
      const heapAddress = await file.offset();
      const tree = await file.offset();
      if (heapAddress === undefined || tree === undefined) continue;
      const heap = await FractalHeap.open(file, heapAddress);
      // Flags of the message stand behind the id.
      for await (const record of heapIds(file, tree, 0, 9)) {
        if ((record[8] & 2) !== 0) throw new MalformedError('a shared attribute', heapAddress);
        yield await readAttribute(file, await heap.locate(record));
      }
    }
  }
}

async function readAttribute(file: Hdf5File, { address, length }: Span): Promise<Attribute> {
  const { reader } = file;
  file.seek(address);
  await reader.need(8);
  const version = reader.takeU8();
  const flags = reader.takeU8();
  if (version < 1 || version > 3) throw new MalformedError(`attribute version ${version}`, reader.position);
  const pad = (size: number) => (version === 1 ? Math.ceil(size / 8) * 8 : size);
  const nameSize = reader.takeU16();
  const typeSize = reader.takeU16();
  const spaceSize = reader.takeU16();
  if (version === 3) reader.skip(1);
  const nameAt = file.address;
  const typeAt = nameAt + pad(nameSize);
  const spaceAt = typeAt + pad(typeSize);
  const data = spaceAt + pad(spaceSize);
  if (data > address + length) throw new MalformedError('attribute longer than its message', reader.position);
  const name = decodeUtf8(await reader.bytes(nameSize)).replace(/\0+$/, '');
  // Version 1 has no flags. A shared datatype is a committed one.
  const isShared = (bit: number) => version > 1 && (flags & bit) !== 0;
  const type = isShared(1) ? (await followShared(file, typeAt, Message.datatype)).address : typeAt;
  const space = isShared(2) ? (await followShared(file, spaceAt, Message.dataspace)).address : spaceAt;
  file.seek(type);
  await reader.need(8);
  const kind = reader.takeU8() & 0x0f;
  reader.skip(3);
  const size = reader.takeU32();
  const count = Math.min(maxValues, await elementsOf(file, space));
  const available = address + length - data;
  if (kind === string || kind === opaque) {
    const bytes = Math.min(available, size * count);
    return { name, values: bytes > 0 ? [{ address: data, length: bytes }] : [] };
  }
  if (kind !== variableLength) return { name, values: [] };
  const values: Span[] = [];
  const element = 8 + file.offsetSize;
  for (let index = 0; index < count && (index + 1) * element <= available; index++) {
    file.seek(data + index * element);
    const bytes = await reader.u32();
    const collection = await file.offset();
    const object = await reader.u32();
    if (bytes > 0 && collection !== undefined && object > 0)
      values.push(await globalHeapObject(file, collection, object));
  }
  return { name, values };
}

async function elementsOf(file: Hdf5File, address: number): Promise<number> {
  const { reader } = file;
  file.seek(address);
  await reader.need(4);
  const version = reader.takeU8();
  const rank = reader.takeU8();
  if (version !== 1 && version !== 2)
    throw new MalformedError(`dataspace version ${version}`, reader.position);
  file.seek(address + (version === 1 ? 8 : 4));
  let count = 1;
  for (let index = 0; index < rank; index++) count *= await file.length();
  return count;
}

/** Finds an object in a collection of the global heap; a collection is walked once. */
async function globalHeapObject(file: Hdf5File, collection: number, wanted: number): Promise<Span> {
  let objects = file.collections.get(collection);
  if (objects === undefined) {
    objects = await readCollection(file, collection);
    file.collections.set(collection, objects);
  }
  const span = objects.get(wanted);
  if (span === undefined) throw new MalformedError('an attribute outside its heap', collection);
  return span;
}

async function readCollection(file: Hdf5File, collection: number): Promise<Map<number, Span>> {
  const { reader } = file;
  const objects = new Map<number, Span>();
  file.seek(collection);
  await file.signature('GCOL');
  reader.skip(4);
  const end = collection + (await file.length());
  while (file.address + 8 + file.lengthSize <= end) {
    const index = await reader.u16();
    reader.skip(6);
    const length = await file.length();
    if (index === 0) break;
    file.budget.spendMember();
    objects.set(index, { address: file.address, length });
    reader.skip(Math.ceil(length / 8) * 8);
  }
  return objects;
}
