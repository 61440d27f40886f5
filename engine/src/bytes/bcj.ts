/** Bytes of a branch instruction: its opcode and a 32-bit displacement. */
const instruction = 5;
/** What is known of the three bytes before, as a mask: whether a displacement may stand behind it, and how many bytes it covers. */
const allowed = [true, true, true, false, true, false, false, false];
const covered = [0, 1, 2, 2, 3, 3, 3, 3];

/**
 * Undoes the x86 branch filter, which stores the targets of calls and jumps as absolute addresses so that they compress better.
 * 7-Zip's libraries put it before LZMA whatever the files are. Source: the LZMA SDK (public domain).
 */
export async function* undoBranchFilter(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const filter = new BranchFilter();
  let rest = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
    const done = filter.undo(bytes);
    if (done > 0) yield bytes.subarray(0, done);
    rest = bytes.slice(done);
  }
  if (rest.length > 0) yield rest;
}

class BranchFilter {
  /** Address of the first byte handed in. */
  private address = 0;
  private mask = 0;

  /** Works in place; returns how many bytes are final, all but the last four. */
  undo(bytes: Uint8Array): number {
    const end = bytes.length - (instruction - 1);
    if (end <= 0) return 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let previous = -1;
    let { mask } = this;
    let i = 0;
    for (; i < end; i++) {
      if ((bytes[i] & 0xfe) !== 0xe8) continue;
      const distance = i - previous;
      previous = i;
      mask = distance > 3 ? 0 : (mask << (distance - 1)) & 7;
      const isBlocked = mask !== 0 && (!allowed[mask] || isSign(bytes[i + 4 - covered[mask]]));
      if (isBlocked || !isSign(bytes[i + 4])) {
        mask = ((mask << 1) | 1) & 7;
        continue;
      }
      view.setUint32(
        i + 1,
        relativeTo(view.getUint32(i + 1, true), this.address + i + instruction, mask),
        true,
      );
      i += instruction - 1;
    }
    const distance = i - previous;
    this.mask = distance > 3 ? 0 : (mask << (distance - 1)) & 7;
    this.address = (this.address + i) >>> 0;
    return i;
  }
}

/** The highest byte of a displacement that was filtered: the target lies within 16 MiB. */
function isSign(byte: number): boolean {
  return byte === 0 || byte === 0xff;
}

function relativeTo(absolute: number, address: number, mask: number): number {
  let source = absolute;
  for (;;) {
    const target = (source - address) >>> 0;
    const bits = covered[mask] * 8;
    if (mask === 0 || !isSign((target >>> (24 - bits)) & 0xff)) {
      return (target & 0x01000000) === 0 ? target & 0x01ffffff : (target | 0xfe000000) >>> 0;
    }
    source = (target ^ (2 ** (32 - bits) - 1)) >>> 0;
  }
}
