import type { ByteSource } from '../../bytes/byteSource';
import { decodeUtf8 } from '../../bytes/text';
import { LimitError } from '../../limits';
import type { Budget } from '../scan/budget';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { reportSecrets } from '../scan/modelSecrets';
import { FormatReport } from './formatReport';
import { judgeTemplate } from './template';
import { MalformedError, WindowReader } from './windowReader';

/** Types of metadata values, by number, with their bytes; strings and arrays have none. Source: ggml `gguf.md`. */
const valueSizes: readonly (number | undefined)[] = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8];
const stringType = 8;
const arrayType = 9;
/** Length of `<0x0A>`. */
const byteToken = 6;

/** Name, elements and bytes of a block of each tensor type, by number; undefined where a number is retired. Source: ggml.h, ggml.c. */
const blocks: readonly (readonly [name: string, elements: number, bytes: number] | undefined)[] = [
  ['F32', 1, 4],
  ['F16', 1, 2],
  ['Q4_0', 32, 18],
  ['Q4_1', 32, 20],
  undefined,
  undefined,
  ['Q5_0', 32, 22],
  ['Q5_1', 32, 24],
  ['Q8_0', 32, 34],
  ['Q8_1', 32, 36],
  ['Q2_K', 256, 84],
  ['Q3_K', 256, 110],
  ['Q4_K', 256, 144],
  ['Q5_K', 256, 176],
  ['Q6_K', 256, 210],
  ['Q8_K', 256, 292],
  ['IQ2_XXS', 256, 66],
  ['IQ2_XS', 256, 74],
  ['IQ3_XXS', 256, 98],
  ['IQ1_S', 256, 50],
  ['IQ4_NL', 32, 18],
  ['IQ3_S', 256, 110],
  ['IQ2_S', 256, 82],
  ['IQ4_XS', 256, 136],
  ['I8', 1, 1],
  ['I16', 1, 2],
  ['I32', 1, 4],
  ['I64', 1, 8],
  ['F64', 1, 8],
  ['IQ1_M', 256, 56],
  ['BF16', 1, 2],
  undefined,
  undefined,
  undefined,
  ['TQ1_0', 256, 54],
  ['TQ2_0', 256, 66],
  undefined,
  undefined,
  undefined,
  ['MXFP4', 32, 17],
  ['NVFP4', 64, 36],
  ['Q1_0', 128, 18],
];
/** Numbers of types that a later ggml may give out; larger ones are of no release. */
const nextTypes = 64;

/** Longer names are refused by ggml itself. */
const maxKeyLength = 65_535;
const maxNameLength = 64;

/**
 * Scans a GGUF file: metadata, the chat templates in it, and where its tensors lie. Weights are never read. Sources: ggml
 * `docs/gguf.md`; CVE-2024-23496 and CVE-2024-21802 (counts and offsets that overflow), CVE-2024-34359 (templates).
 */
async function scanGguf(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'GGUF');
  let end: number | undefined;
  await report.guard(async () => {
    end = await read(new WindowReader(source, scan, 4), scan, report);
  });
  if (end !== undefined) await reportRest(report, source, end);
  return 'gguf';
}

/** Bytes behind the last tensor: padding is usual, a second model is not read by anybody. */
async function reportRest(report: FormatReport, source: ByteSource, end: number): Promise<void> {
  const rest = await source.read(end, 4096);
  if (rest.some((byte) => byte !== 0)) report.structure('bytes behind the last tensor', end);
}

/** What a GGUF file says that it holds. */
export interface GgufListing {
  readonly tensors: {
    readonly name: string;
    readonly type: string;
    readonly shape: readonly number[];
    readonly bytes: number;
    /** From `data` on. */
    readonly offset: number;
  }[];
  /** Where the bytes of tensors begin. */
  data: number;
  bigEndian: boolean;
  /** Metadata as text; of arrays their length. */
  readonly facts: (readonly [key: string, value: string])[];
}

/** Lists tensors and metadata. @throws MalformedError */
export async function listGguf(budget: Budget, source: ByteSource): Promise<GgufListing> {
  const listing: GgufListing = { tensors: [], facts: [], data: 0, bigEndian: false };
  await read(new WindowReader(source, budget, 4), budget, undefined, listing);
  return listing;
}

/** Reads a file for a report, or for a listing. Returns where its last tensor ends, as far as that is known. */
async function read(
  reader: WindowReader,
  budget: Budget,
  report?: FormatReport,
  listing?: GgufListing,
): Promise<number | undefined> {
  const version = await reader.u32();
  // Files for big-endian machines have everything the other way round.
  if (version > 0xffff) {
    reader.littleEndian = false;
    reader.position = 4;
  }
  const actual = version > 0xffff ? await reader.u32() : version;
  if (actual < 1 || actual > 3) throw new MalformedError(`version ${actual}`, 4);
  const count = () => (actual === 1 ? reader.u32() : reader.u64());
  const tensors = await count();
  const pairs = await count();
  // The smallest pair takes 13 bytes, the smallest tensor 24: larger counts are lies that make readers allocate.
  if (pairs * 13 > reader.size || tensors * 24 > reader.size)
    throw new MalformedError('counts that the file cannot hold', 8);
  const context: Context = {
    reader,
    count,
    budget,
    report,
    alignment: 32,
    keys: new Set(),
    arrays: new Map(),
    listing,
  };
  for (let index = 0; index < pairs; index++) await readPair(context);
  compareTokens(context);
  return readTensors(context, tensors);
}

interface Context {
  readonly reader: WindowReader;
  readonly count: () => Promise<number>;
  readonly budget: Budget;
  /** Undefined while listing. */
  readonly report: FormatReport | undefined;
  readonly keys: Set<string>;
  readonly listing: GgufListing | undefined;
  /** Of a tokenizer's arrays, the type and number of their values. */
  readonly arrays: Map<string, { readonly type: number; readonly count: number; readonly at: number }>;
  alignment: number;
}

const tokenKey = 'tokenizer.ggml.tokens';
/** Arrays with a value for each token, and the types of four bytes as which llama.cpp reads them. Source: llama-vocab.cpp, `load`. */
const ofTokens: ReadonlyMap<string, readonly number[]> = new Map([
  ['tokenizer.ggml.scores', [6]],
  ['tokenizer.ggml.token_type', [4, 5]],
]);

/** llama.cpp takes as many values of each array as there are tokens, and compares neither their number nor their type. */
function compareTokens({ arrays, report }: Context): void {
  const tokens = arrays.get(tokenKey);
  if (tokens === undefined) return;
  for (const [key, types] of ofTokens) {
    const array = arrays.get(key);
    if (array !== undefined && (array.count < tokens.count || !types.includes(array.type)))
      report?.structure(key, array.at);
  }
}

/** Keeps what an array says of itself, and stays in front of it. */
async function noteArray({ reader, count, arrays }: Context, key: string): Promise<void> {
  const at = reader.position;
  const type = await reader.u32();
  arrays.set(key, { type, count: await count(), at });
  reader.position = at;
}

async function readText({ reader, count }: Context, longest: number): Promise<string> {
  const at = reader.position;
  const length = await count();
  if (length > longest) throw new MalformedError('a text that is too long', at);
  return decodeUtf8(await reader.bytes(length));
}

async function readPair(context: Context): Promise<void> {
  const { reader, report, keys } = context;
  const at = reader.position;
  const key = await readText(context, maxKeyLength);
  if (keys.has(key)) report?.structure(`duplicate key ${key}`, at);
  keys.add(key);
  const type = await reader.u32();
  const value = reader.position;
  if (context.listing !== undefined) {
    context.listing.facts.push([key, await valueText(context, type)]);
    reader.position = value;
  }
  if (type === arrayType && (key === tokenKey || ofTokens.has(key))) await noteArray(context, key);
  const isTemplate = /(?:^|\.)chat_template(?:\.|$)/.test(key);
  // llama.cpp gives any value as text, a list with its brackets, which is rendered like any template.
  if (isTemplate && type !== stringType) report?.structure(`${key} of value type ${type}`, at);
  if (type === stringType && isTemplate) {
    const { textBytes } = context.budget.options.limits;
    const start = reader.position;
    const length = await context.count();
    if (length > textBytes) throw new LimitError('textBytes');
    if (start + 8 + length > reader.size) throw new MalformedError('truncated', start);
    const text = decodeUtf8(await reader.bytes(length));
    if (report !== undefined) {
      judgeTemplate(report.scan, text, [...report.member, key]);
      reportSecrets(report.scan, text, report.member, start);
    }
  } else if (key === 'general.alignment' && type !== 4) {
    // ggml asks for this very type, and stops the program where it is another.
    report?.structure(`general.alignment of value type ${type}`, at);
    await skipValue(context, type, 0);
  } else if (key === tokenKey && type === arrayType) await readTokens(context);
  else if (key === 'general.alignment') {
    context.alignment = await reader.u32();
    const { alignment } = context;
    if (alignment === 0 || (alignment & (alignment - 1)) !== 0)
      throw new MalformedError(`alignment ${alignment}`, at);
  } else {
    if (type === stringType && report !== undefined) {
      const length = await context.count();
      const text = decodeUtf8(
        await reader.bytes(Math.min(length, maxMetadataText, reader.size - reader.position)),
      );
      // The key says what a value is: `api_key`.
      reportSecrets(report.scan, `${key}: ${text}`, report.member, value);
      reader.position = value;
    }
    await skipValue(context, type, 0);
  }
}

/** Bytes of a text that are searched for credentials. */
const maxMetadataText = 1 << 16;

/** Characters of a text value that are listed. */
const maxFactLength = 200;

/** A value for people; of an array its length. */
async function valueText({ reader, count }: Context, type: number): Promise<string> {
  switch (type) {
    case 0:
      return String(await reader.u8());
    case 1:
      return String(((await reader.u8()) << 24) >> 24);
    case 2:
      return String(await reader.u16());
    case 3:
      return String(((await reader.u16()) << 16) >> 16);
    case 4:
      return String(await reader.u32());
    case 5:
      return String(await reader.i32());
    case 6:
      await reader.need(4);
      return String(Number(reader.takeF32().toPrecision(7)));
    case 7:
      return String((await reader.u8()) !== 0);
    case stringType: {
      const length = await count();
      const text = decodeUtf8(await reader.bytes(Math.min(length, maxFactLength)));
      return length > maxFactLength ? `${text} …` : text;
    }
    case arrayType: {
      await reader.u32();
      return `[${await count()}]`;
    }
    case 12:
      await reader.need(8);
      return String(reader.takeF64());
    default:
      return String(await reader.u64());
  }
}

/** Bytes as tokens are numbers in their text, which llama.cpp takes for places in a table without looking at them: `<0x-1>`. */
async function readTokens(context: Context): Promise<void> {
  const { reader, count, report } = context;
  const start = reader.position;
  if ((await reader.u32()) !== stringType) {
    reader.position = start;
    return skipValue(context, arrayType, 0);
  }
  const length = await count();
  if (length * 4 > reader.size) throw new MalformedError('an array that the file cannot hold', start);
  for (let index = 0; index < length; index++) {
    const at = reader.position;
    const size = await count();
    if (size !== byteToken) {
      reader.skip(size);
      continue;
    }
    const text = decodeUtf8(await reader.bytes(size));
    if (/^<0x.*>$/s.test(text) && !/^<0x[\da-f]{2}>$/i.test(text))
      report?.structure(`byte token ${text}`, at);
  }
}

async function skipValue(context: Context, type: number, depth: number): Promise<void> {
  const { reader, count } = context;
  const size = valueSizes[type];
  if (size !== undefined) reader.skip(size);
  else if (type === stringType) reader.skip(await count());
  else if (type === arrayType) {
    if (depth >= context.budget.options.limits.depth) throw new LimitError('depth');
    const at = reader.position;
    const inner = await reader.u32();
    const length = await count();
    const innerSize = valueSizes[inner];
    if (innerSize !== undefined) reader.skip(innerSize * length);
    else {
      if (length * 4 > reader.size) throw new MalformedError('an array that the file cannot hold', at);
      for (let index = 0; index < length; index++) await skipValue(context, inner, depth + 1);
    }
  } else throw new MalformedError(`value type ${type}`, reader.position);
}

/** Returns where the last tensor ends; undefined where a type's size is not known. */
async function readTensors(context: Context, tensors: number): Promise<number | undefined> {
  const { reader, report } = context;
  const spans: [from: number, to: number][] = [];
  const names = new Set<string>();
  let isKnown = true;
  for (let index = 0; index < tensors; index++) {
    const at = reader.position;
    const name = await readText(context, maxKeyLength);
    if (name.length > maxNameLength) report?.structure('a tensor name that is too long', at);
    if (names.has(name)) report?.structure(`duplicate tensor ${name}`, at);
    names.add(name);
    const dimensions = await reader.u32();
    if (dimensions > 8) throw new MalformedError(`${dimensions} dimensions`, at);
    if (dimensions > 4) report?.structure(`${dimensions} dimensions`, at);
    const shape: number[] = [];
    for (let axis = 0; axis < dimensions; axis++) shape.push(await context.count());
    const elements = shape.reduce((product, size) => product * size, 1);
    const type = await reader.u32();
    const offset = await reader.u64();
    const block = blocks[type];
    if (block === undefined) {
      if (type < nextTypes && type >= blocks.length) report?.unreviewed(`tensor type ${type}`);
      else report?.structure(`tensor type ${type}`, at);
    } else if ((shape[0] ?? 1) % block[1] !== 0) report?.structure(`rows of tensor ${name}`, at);
    if (elements > Number.MAX_SAFE_INTEGER) report?.structure(`size of tensor ${name}`, at);
    if (offset % context.alignment !== 0) report?.structure(`alignment of tensor ${name}`, at);
    isKnown &&= block !== undefined;
    const bytes = block === undefined ? 0 : Math.ceil(elements / block[1]) * block[2];
    spans.push([offset, offset + bytes]);
    // ggml counts dimensions from the innermost.
    context.listing?.tensors.push({
      name,
      type: block?.[0] ?? `type ${type}`,
      shape: shape.reverse(),
      bytes,
      offset,
    });
  }
  const { alignment } = context;
  const data = Math.ceil(reader.position / alignment) * alignment;
  if (context.listing !== undefined) {
    context.listing.data = data;
    context.listing.bigEndian = !reader.littleEndian;
  }
  spans.sort((a, b) => a[0] - b[0]);
  let end = 0;
  for (const [from, to] of spans) {
    if (from < end) report?.structure('tensors that overlap', data + from);
    if (data + to > reader.size) {
      // A download that stopped early looks the same as an offset that lies.
      throw new MalformedError('tensors beyond the end', data + from);
    }
    end = Math.max(end, to);
  }
  return tensors > 0 && isKnown ? data + end : undefined;
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    { id: 'gguf', rank: Rank.sharedMark, recognise: ({ text }) => text.startsWith('GGUF'), scan: scanGguf },
  ],
  endings: ['gguf'],
  readme: [
    {
      row: 11,
      models: 'GGUF',
      judged: 'counts, offsets, overlaps; chat templates by their syntax tree',
      notJudged: 'weights',
    },
  ],
};
