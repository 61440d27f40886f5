import { type ByteSource, MemorySource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { LimitError } from '../../limits';
import { carvePickles } from '../pickle/carve';
import { decodeBase64 } from '../pickle/machine/carried';
import { type Head, type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';

/*
 * Tables of Arrow, Feather and Parquet hold data, and a schema that says what it is. An extension type in it can be a pickle: pyarrow before
 * 14.0.1 loads it as soon as the schema is read (CVE-2023-47248), later releases where they are told to. Source: pyarrow, types.pxi.
 */

/** The type whose metadata is a pickle. */
const pickledType = 'arrow.py_extension_type';

/**
 * The same in base64, as Parquet keeps a schema of Arrow: for each place in a group of three bytes that it can begin at, the characters
 * that hold nothing but the name, and how many of the group stand in front of them.
 */
const inBase64: readonly (readonly [before: number, text: string])[] = [
  [0, 'YXJyb3cucHlfZXh0ZW5zaW9uX3R5cG'],
  [2, 'Fycm93LnB5X2V4dGVuc2lvbl90eXBl'],
  [3, 'hcnJvdy5weV9leHRlbnNpb25fdHlwZ'],
];
const base64 = /[A-Za-z0-9+/]/;

/** Bytes in which a reader looks for a schema. */
type Stretch = readonly [from: number, to: number];

/** Scans a table for types that are pickles. Undefined where there are none: what else it holds is data, and nothing that is called a model. */
async function scanTable(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  id: string,
  stretches: readonly Stretch[],
): Promise<string | undefined> {
  const found: { readonly bytes: ByteSource; readonly from: number; readonly to: number }[] = [];
  for (const [from, to] of stretches) {
    if (to - from > scan.options.limits.textBytes) throw new LimitError('textBytes');
    scan.spendText(to - from);
    const text = decodeLatin1(await source.read(from, to - from));
    if (text.includes(pickledType)) found.push({ bytes: source, from, to });
    for (const schema of schemasIn(text)) found.push({ bytes: schema, from: 0, to: schema.size });
  }
  if (found.length === 0) return undefined;
  new FormatReport(scan, member, 'Arrow').unreviewed('pickle.loads', pickledType);
  for (const { bytes, from, to } of found) await carvePickles(scan, bytes, from, to, member);
  return id;
}

/** Schemas in base64 that have such a type. */
function schemasIn(text: string): ByteSource[] {
  const schemas: ByteSource[] = [];
  for (const [before, name] of inBase64) {
    for (let at = text.indexOf(name), end = 0; at >= 0; at = text.indexOf(name, end)) {
      let start = at - before;
      while (start - 4 >= end && isGroup(text, start - 4)) start -= 4;
      end = at;
      while (end < text.length && base64.test(text[end])) end++;
      schemas.push(new MemorySource('ARROW:schema', decodeBase64(text.slice(start, end))));
    }
  }
  return schemas;
}

function isGroup(text: string, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (!base64.test(text[i])) return false;
  return true;
}

/** A number of 32 bits at an offset; 0 behind the end. */
async function numberAt(source: ByteSource, offset: number): Promise<number> {
  if (offset < 0 || offset + 4 > source.size) return 0;
  const bytes = await source.read(offset, 4);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
}

/** What a footer of a length says, that ends at an offset; nothing where it does not fit. */
function footer(length: number, end: number): readonly Stretch[] {
  return length > 0 && length <= end ? [[end - length, end]] : [];
}

/** Metadata of the first message, which is the schema: a mark of -1 that older writers leave out, a length, and the message. */
async function firstMessage(source: ByteSource, at: number): Promise<readonly Stretch[]> {
  const mark = await numberAt(source, at);
  const start = mark === 0xffffffff ? at + 8 : at + 4;
  const length = mark === 0xffffffff ? await numberAt(source, at + 4) : mark;
  return length > 0 && start + length <= source.size ? [[start, start + length]] : [];
}

/** True where a stream begins: a mark of -1, a length, and a table of FlatBuffers that lies inside. */
function startsStream({ bytes, source }: Head): boolean {
  if (bytes.length < 16) return false;
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = head.getUint32(4, true);
  return head.getUint32(0, true) === 0xffffffff && length < source.size && head.getUint32(8, true) < length;
}

/** Registration of the formats; see ModelFormat. Sources: Apache Arrow, Columnar Format 1.5; Apache Parquet, `parquet.thrift`. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'parquet',
      rank: Rank.mark,
      recognise: ({ text }) => text.startsWith('PAR1'),
      async scan(scan, source, member) {
        const end = source.size - 8;
        return scanTable(scan, source, member, 'parquet', footer(await numberAt(source, end), end));
      },
    },
    {
      id: 'arrow',
      rank: Rank.mark,
      recognise: ({ text }) => text.startsWith('ARROW1'),
      async scan(scan, source, member) {
        const end = source.size - 10;
        const stretches = [...(await firstMessage(source, 8)), ...footer(await numberAt(source, end), end)];
        return scanTable(scan, source, member, 'arrow', stretches);
      },
    },
    {
      id: 'arrow-stream',
      rank: Rank.sharedMark,
      recognise: startsStream,
      scan: async (scan, source, member) =>
        scanTable(scan, source, member, 'arrow-stream', await firstMessage(source, 0)),
    },
  ],
};
