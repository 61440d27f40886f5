import { decodeLatin1 } from '../../../bytes/text';
import { MalformedError } from '../windowReader';
import type { Hdf5File } from './file';
import { type HeaderMessage, Message } from './objectHeader';
import { resolved } from './shared';

/** How the numbers of a dataset are kept. Source: HDF5 File Format Specification 3.0, section IV.A.2. */
export interface Dataset {
  readonly shape: readonly number[];
  readonly type: ElementType;
  readonly layout: Layout;
  readonly filters: readonly Filter[];
  /** What stands where nothing was written is zero. */
  readonly fillsWithZeros: boolean;
}

/** `name` is safetensors' name of the type; undefined where the elements are no numbers that it has. */
export interface ElementType {
  readonly name: string | undefined;
  /** For people: `i4`, `string`, `compound`. */
  readonly text: string;
  readonly bytes: number;
  readonly bigEndian: boolean;
}

export type Layout =
  /** The bytes as they are; no address where nothing was ever written. */
  | { readonly kind: 'contiguous'; readonly address: number | undefined; readonly bytes: number }
  /** Blocks of `chunk` elements, found by a B-tree, or one block. */
  | {
      readonly kind: 'chunked';
      readonly chunk: readonly number[];
      readonly tree: number | undefined;
      readonly single?: {
        readonly address: number;
        readonly bytes: number | undefined;
        readonly mask: number;
      };
    }
  /** What is not read, by its name in the specification. */
  | { readonly kind: 'other'; readonly name: string };

export interface Filter {
  readonly id: number;
  readonly values: readonly number[];
}

const fillValue = 0x05;
const maxDimensions = 32;

/** Reads what the header of an object says of its data; undefined where the object is no dataset. @throws MalformedError */
export async function readDataset(
  file: Hdf5File,
  messages: readonly HeaderMessage[],
): Promise<Dataset | undefined> {
  const find = async (type: number) => {
    const message = messages.find((candidate) => candidate.type === type);
    return message === undefined ? undefined : resolved(file, message);
  };
  const space = await find(Message.dataspace);
  const type = await find(Message.datatype);
  const layout = await find(Message.layout);
  if (space === undefined || type === undefined || layout === undefined) return undefined;
  const shape = await readShape(file, space.address);
  const element = await readType(file, type.address);
  const filters = await find(Message.filters);
  const fill = await find(fillValue);
  return {
    shape,
    type: element,
    layout: await readLayout(file, layout.address, shape, element.bytes),
    filters: filters === undefined ? [] : await readFilters(file, filters.address),
    fillsWithZeros: fill === undefined || (await isZeroFill(file, fill)),
  };
}

/** Bytes of the elements that the header of a dataset declares; 0 where the object is none. @throws MalformedError */
export async function declaredBytes(file: Hdf5File, messages: readonly HeaderMessage[]): Promise<number> {
  const space = messages.find(({ type }) => type === Message.dataspace);
  const type = messages.find((message) => message.type === Message.datatype);
  if (space === undefined || type === undefined) return 0;
  const shape = await readShape(file, (await resolved(file, space)).address);
  const element = (await resolved(file, type)).address;
  file.seek(element + 4);
  const itemBytes = await file.reader.u32();
  return shape.reduce((product, size) => product * size, itemBytes);
}

async function readShape(file: Hdf5File, address: number): Promise<number[]> {
  const { reader } = file;
  file.seek(address);
  const [version, rank] = [await reader.u8(), await reader.u8()];
  if (version !== 1 && version !== 2) throw new MalformedError(`dataspace version ${version}`, address);
  if (rank > maxDimensions) throw new MalformedError(`${rank} dimensions`, address);
  reader.skip(1);
  // A null dataspace has no elements at all.
  const isNull = version === 2 && (await reader.u8()) === 2;
  if (version === 1) reader.skip(5);
  const shape: number[] = [];
  for (let index = 0; index < rank; index++) shape.push(await file.length());
  return isNull ? [0] : shape;
}

const floats: Readonly<Record<string, string>> = {
  '2 5 10': 'F16',
  '2 8 7': 'BF16',
  '4 8 23': 'F32',
  '8 11 52': 'F64',
};

async function readType(file: Hdf5File, address: number): Promise<ElementType> {
  const { reader } = file;
  file.seek(address);
  await reader.need(8);
  const kind = reader.takeU8();
  const flags = reader.takeU8() | (reader.takeU8() << 8) | (reader.takeU8() << 16);
  const bytes = reader.takeU32();
  const bigEndian = (flags & 1) !== 0;
  switch (kind & 0x0f) {
    case 0: {
      const [offset, precision] = [await reader.u16(), await reader.u16()];
      const text = `${flags & 8 ? 'i' : 'u'}${bytes}`;
      const isWhole = offset === 0 && precision === 8 * bytes && [1, 2, 4, 8].includes(bytes);
      return { name: isWhole ? `${flags & 8 ? 'I' : 'U'}${8 * bytes}` : undefined, text, bytes, bigEndian };
    }
    case 1: {
      const [offset, precision] = [await reader.u16(), await reader.u16()];
      const parts = [...(await reader.bytes(4))];
      const name = floats[`${bytes} ${parts[1]} ${parts[3]}`];
      const isWhole = offset === 0 && precision === 8 * bytes && (flags & 0x40) === 0;
      return { name: isWhole ? name : undefined, text: `f${bytes}`, bytes, bigEndian };
    }
    case 8: {
      const members = flags & 0xffff;
      // numpy's booleans as h5py writes them: an enumeration of FALSE and TRUE.
      const isBool = bytes === 1 && members === 2 && (await isBoolean(file, address));
      return {
        name: isBool ? 'BOOL' : undefined,
        text: isBool ? 'bool' : 'enumeration',
        bytes,
        bigEndian: false,
      };
    }
    default:
      return { name: undefined, text: classNames[kind & 0x0f] ?? `class ${kind & 0x0f}`, bytes, bigEndian };
  }
}

const classNames: Readonly<Record<number, string>> = {
  2: 'time',
  3: 'string',
  4: 'bit field',
  5: 'opaque',
  6: 'compound',
  7: 'reference',
  9: 'variable length',
  10: 'array',
};

/** Eight bytes of the enumeration, twelve of its integer; then the two names, padded to eight bytes in old files; then the values. */
async function isBoolean(file: Hdf5File, address: number): Promise<boolean> {
  file.seek(address);
  const version = (await file.reader.u8()) >> 4;
  const names = version < 3 ? ['FALSE\0\0\0', 'TRUE\0\0\0\0'] : ['FALSE\0', 'TRUE\0'];
  const expected = `${names.join('')}\0\x01`;
  file.seek(address + 20);
  return decodeLatin1(await file.reader.bytes(expected.length)) === expected;
}

async function readLayout(
  file: Hdf5File,
  address: number,
  shape: readonly number[],
  itemBytes: number,
): Promise<Layout> {
  const { reader } = file;
  file.seek(address);
  const version = await reader.u8();
  if (version === 1 || version === 2) {
    const [rank, kind] = [await reader.u8(), await reader.u8()];
    reader.skip(5);
    if (kind !== 1) return { kind: 'other', name: `layout ${kind} of version ${version}` };
    const data = await file.offset();
    let bytes = itemBytes;
    for (let index = 0; index < Math.min(rank, maxDimensions); index++) bytes *= await reader.u32();
    // The sizes here are those of the dataspace, or with the element's added.
    bytes = Math.min(
      bytes,
      shape.reduce((product, size) => product * size, itemBytes),
    );
    return { kind: 'contiguous', address: data, bytes };
  }
  if (version !== 3 && version !== 4) throw new MalformedError(`layout version ${version}`, address);
  const kind = await reader.u8();
  if (kind === 0) {
    const bytes = await reader.u16();
    return { kind: 'contiguous', address: file.address, bytes };
  }
  if (kind === 1) {
    const data = await file.offset();
    return { kind: 'contiguous', address: data, bytes: await file.length() };
  }
  if (kind !== 2) return { kind: 'other', name: kind === 3 ? 'virtual' : `class ${kind}` };
  if (version === 3) {
    const rank = (await reader.u8()) - 1;
    const tree = await file.offset();
    if (rank !== shape.length) throw new MalformedError(`chunks of ${rank} dimensions`, address);
    return { kind: 'chunked', chunk: await sizes(file, rank, 4), tree };
  }
  const flags = await reader.u8();
  const rank = (await reader.u8()) - 1;
  const width = await reader.u8();
  if (rank !== shape.length || width < 1 || width > 8)
    throw new MalformedError(`chunks of ${rank} dimensions`, address);
  const chunk = await sizes(file, rank, width);
  reader.skip(width);
  const index = await reader.u8();
  if (index !== 1) return { kind: 'other', name: `chunk index ${index}` };
  const filtered = (flags & 2) !== 0;
  const bytes = filtered ? await file.length() : undefined;
  const mask = filtered ? await reader.u32() : 0;
  const data = await file.offset();
  return {
    kind: 'chunked',
    chunk,
    tree: undefined,
    ...(data === undefined ? {} : { single: { address: data, bytes, mask } }),
  };
}

async function sizes(file: Hdf5File, count: number, width: number): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index++) {
    const size = await file.uint(width);
    if (size === 0) throw new MalformedError('a chunk of no elements', file.address);
    found.push(size);
  }
  return found;
}

/** The filters of a dataset in the order in which they were applied. */
async function readFilters(file: Hdf5File, address: number): Promise<Filter[]> {
  const { reader } = file;
  file.seek(address);
  const [version, count] = [await reader.u8(), await reader.u8()];
  reader.skip(version === 1 ? 6 : 0);
  const filters: Filter[] = [];
  for (let index = 0; index < count; index++) {
    const id = await reader.u16();
    const nameLength = version === 1 || id >= 256 ? await reader.u16() : 0;
    reader.skip(2);
    const length = await reader.u16();
    reader.skip(nameLength);
    const values: number[] = [];
    for (let value = 0; value < length; value++) values.push(await reader.u32());
    if (version === 1 && length % 2 === 1) reader.skip(4);
    filters.push({ id, values });
  }
  return filters;
}

async function isZeroFill(file: Hdf5File, { address }: HeaderMessage): Promise<boolean> {
  const { reader } = file;
  file.seek(address);
  const version = await reader.u8();
  let isGiven: boolean;
  if (version === 3) isGiven = ((await reader.u8()) & 0x20) !== 0;
  else {
    reader.skip(2);
    isGiven = (await reader.u8()) !== 0;
  }
  if (!isGiven) return true;
  const length = await reader.u32();
  if (length > 64) return false;
  return (await reader.bytes(length)).every((byte) => byte === 0);
}
