/*
 * Numbers that whoever gives work and whoever does it look at together: flags to cancel, counts of what is done. Browsers share memory
 * between threads only on pages that are isolated from others; where they do not, both sides are the same thread.
 */

function memory(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
}

/** One integer, 0 at first: a flag or a count. */
export function sharedFlag(): Int32Array {
  return new Int32Array(memory(4));
}

/** Two numbers, 0 at first: what is done, and of how much. */
export function sharedProgress(): Float64Array {
  return new Float64Array(memory(16));
}
