/** Extensions of compressed files: what is in front of them says what the content is. */
export const compressionEndings: readonly string[] = ['gz', 'bz2', 'xz', 'lzma', 'lz4', 'z', 'zst'];
