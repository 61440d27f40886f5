import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { inflateRawSync } from 'node:zlib';
import type { ByteSource } from '../../../engine/src/bytes/byteSource';
import type { Advisory } from '../../../engine/src/dependencies/advisories/advisory';
import { AdvisoryMemory } from '../../../engine/src/dependencies/advisories/memory';
import { readOsv } from '../../../engine/src/dependencies/advisories/osv';
import { readZipDirectory } from '../../../engine/src/models/containers/zip/directory';
import { t } from '../../../l10n/messages';
import { FileSource } from '../fileSource';

/** Bounds of what is read of an export: PyPI's own has some 20,000 advisories of a few kilobytes. */
export interface ExportLimits {
  readonly members: number;
  /** Bytes of one advisory. */
  readonly advisory: number;
  /** Bytes of all together, decompressed. */
  readonly total: number;
}

const defaultLimits: ExportLimits = { members: 500_000, advisory: 16 << 20, total: 2 ** 30 };

/**
 * Reads an export of advisories from a file: OSV's `all.zip` (one JSON file an advisory), one advisory of OSV's schema, a list of
 * them, or one a line. What is broken or about other ecosystems is left out.
 * @throws Error in one sentence, for what cannot be read, is too large or holds no advisory.
 */
export async function readAdvisoryFile(path: string, limits = defaultLimits): Promise<AdvisoryMemory> {
  const memory = new AdvisoryMemory();
  let isEmpty = true;
  for await (const advisory of advisoriesOf(path, limits)) {
    memory.addAdvisory(advisory);
    isEmpty = false;
  }
  if (isEmpty) throw new Error(t('offline.no-advisory'));
  return memory;
}

/** Looks whether an export can be used, without reading all of it. @throws Error as above. */
export async function checkAdvisoryFile(path: string): Promise<void> {
  for await (const _ of advisoriesOf(path, defaultLimits)) return;
  throw new Error(t('offline.no-advisory'));
}

async function* advisoriesOf(path: string, limits: ExportLimits): AsyncIterable<Advisory> {
  const source = FileSource.open(path);
  try {
    const [first, second] = await source.read(0, 2);
    const isZip = first === 0x50 && second === 0x4b;
    for await (const value of isZip ? membersOf(source, limits) : valuesOf(path, source, limits)) {
      const advisory = readOsv(value);
      if (advisory !== undefined) yield advisory;
    }
  } finally {
    source.close();
  }
}

async function* membersOf(source: ByteSource, limits: ExportLimits): AsyncIterable<unknown> {
  const directory = await readZipDirectory(source);
  if (directory === undefined) throw new Error(t('offline.damaged'));
  if (directory.entries.length > limits.members) throw new Error(t('offline.too-many', limits.members));
  let total = 0;
  for (const { name, method, flags, compressedSize, dataOffset } of directory.entries) {
    const isRead = name.endsWith('.json') && dataOffset >= 0 && (flags & 1) === 0;
    if (!isRead || compressedSize > limits.advisory || (method !== 0 && method !== 8)) continue;
    const bytes = await source.read(dataOffset, compressedSize);
    let text: Uint8Array;
    try {
      text = method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: limits.advisory });
    } catch {
      // One that is damaged, or a bomb, is no advisory.
      continue;
    }
    total += text.length;
    if (total > limits.total) throw new Error(t('offline.too-large', limits.total));
    const value = parsed(Buffer.from(text.buffer, text.byteOffset, text.length).toString('utf8'));
    if (value !== undefined) yield value;
  }
}

async function* valuesOf(path: string, source: ByteSource, limits: ExportLimits): AsyncIterable<unknown> {
  // A text of JavaScript has its own bound, below the one of archives.
  const longest = Math.min(limits.total, 512 << 20);
  if (source.size > longest) throw new Error(t('offline.too-large', longest));
  const bytes = await source.read(0, source.size);
  const whole = parsed(Buffer.from(bytes).toString('utf8'));
  if (Array.isArray(whole)) yield* whole;
  else if (whole !== undefined) yield whole;
  else {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      const value = parsed(line);
      if (value !== undefined) yield value;
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
