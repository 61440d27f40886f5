import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { hiddenBytes } from '../scan/memberNames';
import type { ModelScan } from '../scan/modelScan';
import { harmsOf } from './convincing';
import { judgeStream } from './judgeStream';
import type { OpcodeCounter } from './machine/drive';
import { highestProtocol, Op } from './machine/opcodes';

/** Opcodes run in one stretch, as many for each of its bytes and some more: streams that begin in one another are run one by one. */
const opcodesPerByte = 2;
const freeOpcodes = 1 << 16;
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
  scan.spendText(length);
  const bytes = await source.read(from, length);
  let attempts = 0;
  const counter = counterOf(scan, opcodesPerByte * length + freeOpcodes);
  for (let i = 0; i + 3 < bytes.length && attempts < maxAttempts; ) {
    if (!startsPickle(bytes, i)) {
      i++;
      continue;
    }
    attempts++;
    const slice = new SliceSource(source.name, source, 0, from + length);
    const stream = await judgeStream(scan, slice, from + i, {
      persistentLoad: 'torch',
      joblibArrays: false,
      counter,
    });
    let found = false;
    for (const { rule, offset, ...draft } of harmsOf(stream)) {
      found = true;
      scan.add(rule, [...member, hiddenBytes], offset, draft);
    }
    // The search is not cut short in silence: a stream further on may be what somebody hides.
    if (counter.isSpent()) {
      scan.limit('work', member);
      return;
    }
    i = found ? Math.max(i + 1, stream.end.end - from) : i + 1;
  }
}

/** Counts on the scan's own budget, and ends streams once a stretch had its share of opcodes. */
function counterOf(scan: ModelScan, most: number): OpcodeCounter & { isSpent(): boolean } {
  let left = most;
  return {
    isSpent: () => left < 0,
    spend(opcodes, calls) {
      left -= opcodes;
      scan.spend(opcodes, calls);
      if (left < 0) throw new LimitError('work');
    },
  };
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
