/** A file that changed this recently may change again within one tick of the clock. In nanoseconds. */
const settled = 100_000_000n;

/** What tells two states of one file apart. Times are in nanoseconds. */
export function identityOf(stats: {
  dev: bigint;
  ino: bigint;
  size: bigint;
  mtimeNs: bigint;
  ctimeNs: bigint;
}): string | undefined {
  const { dev, ino, size, mtimeNs, ctimeNs } = stats;
  // Without the inode's own time, a file whose content and time were set back would look the same.
  if (ctimeNs === 0n || ino === 0n) return undefined;
  if (BigInt(Date.now()) * 1_000_000n - ctimeNs < settled) return undefined;
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** What changes when somebody writes to a file, as far as its stats tell. */
export function stateOf({
  size,
  mtimeNs,
  ctimeNs,
}: {
  size: bigint;
  mtimeNs: bigint;
  ctimeNs: bigint;
}): string {
  return [size, mtimeNs, ctimeNs].join(' ');
}
