import { wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { payloadOfTexts } from '../aims/payload';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { MalformedError, WindowReader } from './windowReader';

/** Types of values in binary .t7 files. Source: torch7 File.lua. */
const Type = {
  nil: 0,
  number: 1,
  string: 2,
  table: 3,
  torch: 4,
  boolean: 5,
  function: 6,
  recursiveFunction: 8,
  legacyRecursiveFunction: 7,
} as const;

const maxDepth = 1000;

/** Bytes of an element of each storage. */
const storages: Readonly<Record<string, number>> = {
  Byte: 1,
  Char: 1,
  Short: 2,
  Int: 4,
  Long: 8,
  Float: 4,
  Double: 8,
  Half: 2,
  Cuda: 4,
  CudaDouble: 8,
  CudaHalf: 2,
  CudaLong: 8,
  CudaByte: 1,
  CudaInt: 4,
};

/** Classes that Torch 7 itself reads: `nn` modules hold plain fields. Other packages' classes read as they like. */
const ownClass = /^(?:nn|cudnn|cunn|nngraph|graph|tds)\.\w+$/;

/**
 * Scans Torch 7's binary serialization. Its functions are dumped Lua bytecode, which the loader compiles at once and the model calls.
 */
async function scanTorch7(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
): Promise<string | undefined> {
  // Tables of databases begin with such numbers too, but not with a key.
  if (!certain && !(await hasKey(source))) return undefined;
  const report = new FormatReport(scan, member, 'Torch7');
  const reader = new WindowReader(source, scan);
  const seen = new Set<number>();
  await report.guard(async () => {
    const open = [1];
    while (open.length > 0) {
      if (open[open.length - 1]-- === 0) {
        open.pop();
        continue;
      }
      const more = await value(reader, seen, report);
      if (open.length >= maxDepth) throw new MalformedError('values nest too deeply', reader.position);
      if (more > 0) open.push(more);
    }
    if (reader.position < reader.size) throw new MalformedError('bytes after the end', reader.position);
  });
  return 'torch7';
}

/** True unless a table starts whose first key is neither a number nor a text nor an object. */
async function hasKey(source: ByteSource): Promise<boolean> {
  const head = await source.read(0, 16);
  const [table, size, key] = [0, 8, 12].map((at) => head[at]);
  return (
    table !== Type.table || size === 0 || key === Type.number || key === Type.string || key === Type.torch
  );
}

/** Reads one value; how many values follow as its content. */
async function value(reader: WindowReader, seen: Set<number>, report: FormatReport): Promise<number> {
  const at = reader.position;
  const type = await reader.i32();
  switch (type) {
    case Type.nil:
      return 0;
    case Type.number:
      reader.skip(8);
      return 0;
    case Type.boolean:
      reader.skip(4);
      return 0;
    case Type.string:
      reader.skip(await reader.u32());
      return 0;
    case Type.table: {
      if (await known(reader, seen)) return 0;
      const pairs = await reader.u32();
      if (pairs * 8 > reader.size) throw new MalformedError('a count that the file cannot hold', at);
      return 2 * pairs;
    }
    case Type.function:
    case Type.recursiveFunction:
    case Type.legacyRecursiveFunction: {
      if (await known(reader, seen)) return 0;
      const length = await reader.u32();
      const code = decodeLatin1(await reader.bytes(Math.min(length, reader.size - reader.position, 1 << 16)));
      reader.skip(Math.max(0, length - code.length));
      const words = (code.match(/[\w./:-]{4,}/g) ?? []).join(' ');
      const payload = payloadOfTexts(...(code.match(/[ -~]{4,}/g) ?? []));
      report.embeddedCode(wordsOf('torch7.lua-function'), words, at, payload);
      return 1;
    }
    case Type.torch:
      return torchObject(reader, seen, report);
    default:
      throw new MalformedError(`type ${type}`, at);
  }
}

async function known(reader: WindowReader, seen: Set<number>): Promise<boolean> {
  const index = await reader.i32();
  if (seen.has(index)) return true;
  seen.add(index);
  return false;
}

async function torchObject(reader: WindowReader, seen: Set<number>, report: FormatReport): Promise<number> {
  const at = reader.position;
  if (await known(reader, seen)) return 0;
  const text = async () => {
    const length = await reader.u32();
    if (length > 4096) throw new MalformedError('a name that is too long', at);
    return decodeLatin1(await reader.bytes(length));
  };
  const version = await text();
  const name = /^V \d+$/.test(version) ? await text() : version;
  const [, kind, form] = /^torch\.(\w+?)(Tensor|Storage)$/.exec(name) ?? [];
  if (form === 'Tensor') {
    const dimensions = await reader.u32();
    reader.skip(dimensions * 16 + 8);
    return 1;
  }
  if (form === 'Storage' && storages[kind] !== undefined) {
    reader.skip((await reader.u64()) * storages[kind]);
    return 0;
  }
  if (!ownClass.test(name)) report.unreviewed(name, undefined, at);
  // The default `read` of a class is one table of its fields.
  return 1;
}

/** True where bytes start as a table or an object, which is what models are. */
function startsLikeTorch7(head: Uint8Array): boolean {
  const [type, , , , index] = head;
  if (head.length < 16 || head[1] !== 0 || head[2] !== 0 || head[3] !== 0 || index !== 1) return false;
  if (head[5] !== 0 || head[6] !== 0 || head[7] !== 0) return false;
  return (
    type === Type.table || type === Type.torch || type === Type.recursiveFunction || type === Type.function
  );
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'torch7',
      rank: Rank.sharedMark,
      recognise: ({ bytes }) => startsLikeTorch7(bytes),
      scan: scanTorch7,
    },
  ],
  endings: ['t7'],
  readme: [{ row: 17, models: 'Torch7', judged: 'functions, classes', notJudged: 'ASCII form' }],
};
