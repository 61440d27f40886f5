import { t } from '../../../../l10n/messages';
import { type ByteSource, MemorySource, SliceSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { atLeast } from '../../finding';
import { LimitError } from '../../limits';
import { Cost } from '../../meter';
import { rule as embeddedPayload } from '../../rules/models/embedded-payload';
import { dataAt } from '../scan/memberNames';
import type { ModelScan } from '../scan/modelScan';
import { decodeCarried, looksLikeCarriedBytes } from './machine/carried';
import { decodeRawUnicode, decodeText, payloadSpan } from './machine/literals';
import { Op } from './machine/opcodes';

/**
 * Looks into the payloads of a stream that begin like pickles or containers of some. A loader of the outer file does not read them,
 * so damage and disguise are passed over; what it would run counts as it would in a file of its own.
 * @param offsets of the opcodes that push the payloads.
 */
export async function scanCarried(
  scan: ModelScan,
  source: ByteSource,
  offsets: readonly number[],
  member: readonly string[],
): Promise<void> {
  for (const offset of offsets) {
    scan.meter.spend(Cost.carried);
    const inner = await carriedBytes(scan, source, offset).catch((error) => {
      if (!(error instanceof LimitError)) throw error;
      scan.limit(error.limit, member);
      return undefined;
    });
    if (inner === undefined) continue;
    const innerMember = [...member, dataAt(offset)];
    if (innerMember.length > scan.options.limits.depth) {
      scan.limit('depth', member);
      return;
    }
    const aside = scan.aside();
    await scan.nested.scan(aside, inner, innerMember, false);
    for (const finding of aside.findings) {
      if (finding.evidence === undefined || !atLeast(finding.severity, 'medium')) continue;
      const { message, evidence, effect, location } = finding;
      scan.add(embeddedPayload, location.member ?? innerMember, location.offset, {
        identity: `${finding.ruleId} ${finding.fingerprint}`,
        severity: finding.severity,
        message: t('scan-carried.embedded-file', message),
        ...(evidence === undefined ? {} : { evidence }),
        ...(effect === undefined ? {} : { effect }),
        payload: aside.payloads.get(finding),
      });
    }
  }
}

/** The payload as bytes: as it is, or what its text encodes. */
async function carriedBytes(
  scan: ModelScan,
  source: ByteSource,
  offset: number,
): Promise<ByteSource | undefined> {
  const head = await source.read(offset, 16);
  const span = payloadSpan(head, 0);
  if (span === undefined) return undefined;
  const start = offset + span.start;
  const { memberBytes } = scan.options.limits;
  const isLine = Number.isNaN(span.length);
  const length = isLine
    ? await lineLength(source, start, memberBytes)
    : Math.min(span.length, source.size - start);
  if (
    !isLine &&
    !isText(head[0]) &&
    looksLikeCarriedBytes(head, span.start) &&
    !isEncodedText(head, span.start)
  )
    return new SliceSource(source.name, source, start, length);
  if (length > memberBytes) throw new LimitError('memberBytes');
  const bytes = await source.read(start, length);
  scan.spendDecompressed(bytes.length, Cost.character);
  const text = head[0] === Op.UNICODE ? decodeRawUnicode(decodeLatin1(bytes)) : decodeText(head[0], bytes);
  const decoded = decodeCarried(text) ?? latin1Bytes(text);
  return decoded === undefined || !looksLikeCarriedBytes(decoded, 0)
    ? undefined
    : new MemorySource(source.name, decoded);
}

async function lineLength(source: ByteSource, start: number, max: number): Promise<number> {
  const bytes = await source.read(start, max);
  const newline = bytes.indexOf(0x0a);
  return newline < 0 ? bytes.length : newline;
}

/** Python's str.encode('latin-1'), where every character fits. */
function latin1Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) return undefined;
    bytes[i] = code;
  }
  return bytes;
}

function isText(op: number): boolean {
  return op === Op.BINUNICODE || op === Op.SHORT_BINUNICODE || op === Op.BINUNICODE8 || op === Op.UNICODE;
}

/** Bytes that are letters may be base64 as bytes. */
function isEncodedText(bytes: Uint8Array, at: number): boolean {
  return (
    bytes.subarray(at, at + 8).every((byte) => byte > 0x20 && byte < 0x7f) &&
    bytes[at] !== 0x63 &&
    bytes[at] !== 0x28
  );
}
