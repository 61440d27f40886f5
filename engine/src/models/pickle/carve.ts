import { t } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import type { ModelScan } from '../scan/modelScan';
import { harmsOf } from './convincing';
import { judgeStream } from './judgeStream';
import { highestProtocol, Op } from './machine/opcodes';

/** Bytes searched, and streams tried, in one stretch that no loader is known to read. */
const maxStretchLength = 1 << 22;
const maxAttempts = 2048;

/**
 * Looks for hidden pickles in bytes that belong to nobody: gaps of archives, what follows the end of a stream, arrays whose
 * header lies. Only streams that reach something dangerous, by names that something may have, are reported; random bytes stay quiet.
 */
export async function carvePickles(
  scan: ModelScan,
  source: ByteSource,
  from: number,
  to: number,
  member: readonly string[],
): Promise<void> {
  const length = Math.min(to - from, maxStretchLength);
  if (length < 4) return;
  const bytes = await source.read(from, length);
  let attempts = 0;
  for (let i = 0; i + 3 < bytes.length && attempts < maxAttempts; ) {
    if (!startsPickle(bytes, i)) {
      i++;
      continue;
    }
    attempts++;
    const slice = new SliceSource(source.name, source, 0, from + length);
    const stream = await judgeStream(scan, slice, from + i, { persistentLoad: 'torch', joblibArrays: false });
    let found = false;
    for (const { rule, offset, ...draft } of harmsOf(stream)) {
      found = true;
      scan.add(rule, [...member, t('carve.hidden-bytes')], offset, draft);
    }
    i = found ? Math.max(i + 1, stream.end.end - from) : i + 1;
  }
}

/** A cheap test for the beginnings of streams that import something. */
function startsPickle(bytes: Uint8Array, at: number): boolean {
  const op = bytes[at];
  const next = bytes[at + 1];
  if (op === Op.PROTO) return next <= highestProtocol;
  if (op === Op.GLOBAL) return isNameByte(next) && isNameByte(bytes[at + 2]);
  if (op === Op.SHORT_BINUNICODE) return next > 1 && next < 64 && isNameByte(bytes[at + 2]);
  if (op === Op.MARK) return next === Op.INST || next === Op.GLOBAL || next === Op.SHORT_BINUNICODE;
  return false;
}

function isNameByte(byte: number): boolean {
  return byte === 0x5f || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}
