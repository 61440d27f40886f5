/** Bytes of a block: a zip's headers lie far apart, and each costs one. */
export const blockSize = 1 << 14;
/** Blocks that are kept: 32 MiB. */
const maxBlocks = 2048;

/** Blocks of one remote file by their number; the one that was used longest ago makes room. */
export class BlockCache {
  private readonly blocks = new Map<number, Uint8Array>();

  get(index: number): Uint8Array | undefined {
    const block = this.blocks.get(index);
    if (block === undefined) return undefined;
    // A map keeps the order in which keys came: the first is the oldest.
    this.blocks.delete(index);
    this.blocks.set(index, block);
    return block;
  }

  has(index: number): boolean {
    return this.blocks.has(index);
  }

  set(index: number, block: Uint8Array): void {
    this.blocks.delete(index);
    this.blocks.set(index, block);
    if (this.blocks.size > maxBlocks) this.blocks.delete(this.blocks.keys().next().value as number);
  }
}
