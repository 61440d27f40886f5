import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeStrictUtf8 } from '../../bytes/text';
import { rule as safetensorsStructure } from '../../rules/models/safetensors-structure';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { reportSecrets } from '../scan/modelSecrets';

/** The format's own limit. Source: safetensors, `MAX_HEADER_SIZE`. */
const maxHeaderSize = 100_000_000;

const dtypeBits: Record<string, number> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F8_E4M3: 8,
  F8_E5M2: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  U16: 16,
  I16: 16,
  F16: 16,
  BF16: 16,
  U32: 32,
  I32: 32,
  F32: 32,
  U64: 64,
  I64: 64,
  F64: 64,
  C64: 64,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
};

/** What is wrong with a header, in the format's terms. */
export type SafetensorsProblem =
  | 'header-length'
  | 'json'
  | 'duplicate-key'
  | 'entry'
  | 'dtype'
  | 'size'
  | 'overlap'
  | 'hole'
  | 'metadata';

/** Scans the header of a safetensors file: eight bytes of length, JSON, and offsets that must tile the rest exactly. */
async function scanSafetensors(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string> {
  const prefix = await source.read(0, 8);
  const view = new DataView(prefix.buffer, prefix.byteOffset, prefix.length);
  const length = prefix.length < 8 ? -1 : view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
  const problems = new Set<SafetensorsProblem>();
  if (length < 0 || length > maxHeaderSize || 8 + length > source.size) problems.add('header-length');
  else {
    const text = decodeStrictUtf8(await source.read(8, length));
    const metadata = checkHeader(text, source.size - 8 - length, problems);
    if (metadata !== undefined) reportSecrets(scan, JSON.stringify(metadata), member, 8);
  }
  for (const problem of problems) {
    scan.add(safetensorsStructure, member, 0, {
      identity: `safetensors ${problem}`,
      message: t('safetensors.header-malformed', problem),
    });
  }
  if (problems.has('header-length') || problems.has('json')) {
    scan.reason('malformed', 'incomplete', t('common.header-unreadable'), member);
  }
  return 'safetensors';
}

/** Checks a header, and gives its metadata. */
function checkHeader(text: string | undefined, dataSize: number, problems: Set<SafetensorsProblem>): unknown {
  if (text === undefined) {
    problems.add('json');
    return undefined;
  }
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    problems.add('json');
    return undefined;
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    problems.add('json');
    return undefined;
  }
  if (hasDuplicateKeys(text)) problems.add('duplicate-key');
  const spans: [number, number][] = [];
  for (const [name, entry] of Object.entries(header as Record<string, unknown>)) {
    if (name === '__metadata__') {
      const plain =
        typeof entry === 'object' &&
        entry !== null &&
        Object.values(entry).every((value) => typeof value === 'string');
      if (!plain) problems.add('metadata');
    } else checkEntry(entry, spans, problems);
  }
  spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let end = 0;
  for (const [from, to] of spans) {
    if (from > end) problems.add('hole');
    if (from < end) problems.add('overlap');
    end = Math.max(end, to);
  }
  if (end < dataSize) problems.add('hole');
  if (end > dataSize) problems.add('size');
  return (header as Record<string, unknown>).__metadata__;
}

function checkEntry(entry: unknown, spans: [number, number][], problems: Set<SafetensorsProblem>): void {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>;
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  if (
    !Array.isArray(shape) ||
    !shape.every(isCount) ||
    !Array.isArray(offsets) ||
    offsets.length !== 2 ||
    !offsets.every(isCount)
  ) {
    problems.add('entry');
    return;
  }
  const bits = dtypeBits[String(dtype)];
  if (bits === undefined) problems.add('dtype');
  else if (
    (shape.reduce((product: number, size: number) => product * size, 1) * bits) / 8 !==
    offsets[1] - offsets[0]
  )
    problems.add('size');
  spans.push([offsets[0], offsets[1]]);
}

/** True where an object of valid JSON text names a key twice; parsers differ in which they take. */
function hasDuplicateKeys(text: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  const token = /(?<!\\)"(?:[^"\\]|\\.)*"|[{}[\]]/g;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [piece] = match;
    if (piece === '{') open.push(new Set());
    else if (piece === '[') open.push(undefined);
    else if (piece === '}' || piece === ']') open.pop();
    else {
      const keys = open.at(-1);
      let next = token.lastIndex;
      while (/\s/.test(text[next] ?? '')) next++;
      if (keys === undefined || text[next] !== ':') continue;
      const key = JSON.parse(piece) as string;
      if (keys.has(key)) return true;
      keys.add(key);
    }
  }
  return false;
}

function looksLikeSafetensors(head: Uint8Array, size: number): boolean {
  if (head.length < 9 || head[8] !== 0x7b) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  // The upper half is zero in any real file; a lie in the lower half is the reader's to report.
  return view.getUint32(4, true) === 0 || size < 2 ** 32;
}

/** For files whose name says nothing: JSON, too, can have a brace at this place. */
async function isSafetensorsHead(source: ByteSource): Promise<boolean> {
  const head = await source.read(0, 10);
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  return head[9] === 0x22 && view.getUint32(4, true) === 0 && view.getUint32(0, true) <= source.size - 8;
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'safetensors',
      rank: Rank.header,
      recognise: ({ bytes, source }) => looksLikeSafetensors(bytes, source.size),
      scan: async (scan, source, member, certain) =>
        certain || (await isSafetensorsHead(source)) ? scanSafetensors(scan, source, member) : undefined,
    },
  ],
  endings: ['safetensors'],
  readme: [
    {
      row: 12,
      models: 'safetensors; its index; Hugging Face `config.json`, tokenizer settings, `*.jinja`',
      judged: 'headers, shard paths, `auto_map`, files that they fetch, templates',
      notJudged: 'templates under other names',
    },
  ],
};
