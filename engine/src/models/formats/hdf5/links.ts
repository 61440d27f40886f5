import { decodeUtf8 } from '../../../bytes/text';
import { MalformedError } from '../windowReader';
import type { Hdf5File } from './file';
import { FractalHeap, heapIds } from './fractalHeap';
import { type HeaderMessage, Message } from './objectHeader';

/** A name in a group, and what stands behind it. */
export type Link =
  | { readonly kind: 'hard'; readonly name: string; readonly address: number }
  | { readonly kind: 'soft'; readonly name: string; readonly target: string }
  | { readonly kind: 'external'; readonly name: string; readonly file: string; readonly target: string };

/** Links of a group in every form: symbol tables of old files, link messages, and heaps of new ones. */
export async function* linksOf(file: Hdf5File, messages: readonly HeaderMessage[]): AsyncGenerator<Link> {
  for (const message of messages) {
    file.seek(message.address);
    if (message.type === Message.symbolTable) {
      const tree = await file.offset();
      const heap = await file.offset();
      if (tree !== undefined && heap !== undefined) yield* oldLinks(file, tree, heap);
    } else if (message.type === Message.link) yield* linkMessage(file, message.address);
    else if (message.type === Message.linkInfo) {
      file.reader.skip(1);
      const flags = await file.reader.u8();
      file.reader.skip(flags & 1 ? 8 : 0);
      const heapAddress = await file.offset();
      const tree = await file.offset();
      if (heapAddress === undefined || tree === undefined) continue;
      const heap = await FractalHeap.open(file, heapAddress);
      for await (const id of heapIds(file, tree, 4, 7))
        yield* linkMessage(file, (await heap.locate(id)).address);
    }
  }
}

async function* linkMessage(file: Hdf5File, address: number): AsyncGenerator<Link> {
  const { reader } = file;
  file.seek(address);
  await reader.need(2);
  const version = reader.takeU8();
  const flags = reader.takeU8();
  if (version !== 1) throw new MalformedError(`link version ${version}`, reader.position);
  const type = flags & 0x08 ? await reader.u8() : 0;
  reader.skip((flags & 0x04 ? 8 : 0) + (flags & 0x10 ? 1 : 0));
  const name = await text(file, await file.uint(1 << (flags & 3)));
  if (type === 0) {
    const target = await file.offset();
    if (target !== undefined) yield { kind: 'hard', name, address: target };
    return;
  }
  const value = await text(file, await reader.u16());
  if (type === 1) yield { kind: 'soft', name, target: value };
  else {
    // External links are type 64; other user-defined links need code of the reader's to be followed, and are shown alike.
    const [target = '', path = ''] = (type === 64 ? value.slice(1) : value).split('\0');
    yield { kind: 'external', name, file: target, target: path };
  }
}

async function text(file: Hdf5File, length: number): Promise<string> {
  if (length > 1 << 16) throw new MalformedError('a name that is too long', file.reader.position);
  return decodeUtf8(await file.reader.bytes(length));
}

/** Groups of old files: a B-tree of symbol nodes, names in a local heap. */
async function* oldLinks(file: Hdf5File, tree: number, heap: number): AsyncGenerator<Link> {
  const { reader } = file;
  file.seek(heap);
  await file.signature('HEAP');
  reader.skip(4 + 2 * file.lengthSize);
  const names = await file.offset();
  if (names === undefined) return;
  const open = [tree];
  const seen = new Set<number>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) throw new MalformedError('B-tree in a circle', node);
    seen.add(node);
    file.budget.spendMember();
    file.seek(node);
    const start = await reader.bytes(4);
    if (String.fromCharCode(...start) === 'TREE') {
      reader.skip(2);
      const used = await reader.u16();
      reader.skip(2 * file.offsetSize);
      for (let child = 0; child < used; child++) {
        reader.skip(file.lengthSize);
        const next = await file.offset();
        if (next !== undefined) open.push(next);
      }
      continue;
    }
    file.seek(node);
    await file.signature('SNOD');
    reader.skip(2);
    const symbols = await reader.u16();
    const entrySize = 2 * file.offsetSize + 24;
    for (let symbol = 0; symbol < symbols; symbol++) {
      file.seek(node + 8 + symbol * entrySize);
      const nameAt = await file.uint(file.offsetSize);
      const address = await file.offset();
      const cache = await reader.u32();
      reader.skip(4);
      const valueAt = await reader.u32();
      const name = await heapText(file, names + nameAt);
      if (cache === 2) yield { kind: 'soft', name, target: await heapText(file, names + valueAt) };
      else if (address !== undefined) yield { kind: 'hard', name, address };
    }
  }
}

/** A text that ends with a zero byte. */
async function heapText(file: Hdf5File, address: number): Promise<string> {
  file.seek(address);
  const length = Math.max(0, Math.min(1024, file.reader.size - file.reader.position));
  const bytes = await file.reader.bytes(length);
  const end = bytes.indexOf(0);
  return decodeUtf8(end < 0 ? bytes : bytes.subarray(0, end));
}
