/** Where bytes stand in a file of the host, for whoever opens it again. */
export interface FilePlace {
  readonly path: string;
  readonly offset: number;
}

/** Random access to bytes: a file, a member of an archive, a buffer. */
export interface ByteSource {
  /** For messages only. */
  readonly name: string;
  /** Bytes in all. Infinite while nobody knows, which only sources with `measure` are. */
  readonly size: number;
  /** Learns the size, by decompressing to the end. */
  measure?(): Promise<void>;
  /**
   * Reads up to `length` bytes at `offset`; fewer only at the end. The result may be overwritten by nobody.
   * Rejects on I/O errors and when the underlying bytes cannot be produced (corrupt compression).
   */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** Reads into `target`, as many bytes as it holds; gives how many there were. Spares whoever copies gigabytes a buffer a read. */
  readInto?(offset: number, target: Uint8Array): Promise<number>;
  /** Where the bytes from `offset` on stand, just as they are; undefined where they stand in no file. */
  placeOf?(offset: number): FilePlace | undefined;
}

/** Fills `target` from a source of any kind; gives how many bytes there were. */
export async function readInto(source: ByteSource, offset: number, target: Uint8Array): Promise<number> {
  if (source.readInto !== undefined) return source.readInto(offset, target);
  const bytes = await source.read(offset, target.length);
  target.set(bytes);
  return bytes.length;
}

/** Bytes that are already in memory. */
export class MemorySource implements ByteSource {
  constructor(
    readonly name: string,
    private readonly bytes: Uint8Array,
  ) {}

  get size(): number {
    return this.bytes.length;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    return this.bytes.subarray(offset, Math.min(this.bytes.length, offset + length));
  }
}

/** A stretch of another source, as a stored zip member is. */
export class SliceSource implements ByteSource {
  constructor(
    readonly name: string,
    private readonly parent: ByteSource,
    private readonly start: number,
    readonly size: number,
  ) {}

  read(offset: number, length: number): Promise<Uint8Array> {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    return this.parent.read(this.start + offset, wanted);
  }

  readInto(offset: number, target: Uint8Array): Promise<number> {
    const wanted = Math.max(0, Math.min(target.length, this.size - offset));
    return readInto(this.parent, this.start + offset, target.subarray(0, wanted));
  }

  placeOf(offset: number): FilePlace | undefined {
    return this.parent.placeOf?.(this.start + offset);
  }
}

/** Tells somebody of every read before it is made: who counts work, or stops what was cancelled, by throwing. */
export class WatchedSource implements ByteSource {
  constructor(
    private readonly parent: ByteSource,
    /** Told how many bytes are asked for. */
    private readonly watch: (bytes: number) => void,
  ) {}

  get name(): string {
    return this.parent.name;
  }

  get size(): number {
    return this.parent.size;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    this.watch(Math.max(0, Math.min(length, this.size - offset)));
    return this.parent.read(offset, length);
  }

  async readInto(offset: number, target: Uint8Array): Promise<number> {
    this.watch(Math.max(0, Math.min(target.length, this.size - offset)));
    return readInto(this.parent, offset, target);
  }

  placeOf(offset: number): FilePlace | undefined {
    return this.parent.placeOf?.(offset);
  }
}

/** Reads a whole source in chunks, in order, for hashing and decompression. */
export async function* chunksOf(
  source: ByteSource,
  start = 0,
  end = source.size,
  chunkSize = 1 << 18,
): AsyncIterable<Uint8Array> {
  for (let offset = start; offset < end; ) {
    const chunk = await source.read(offset, Math.min(chunkSize, end - offset));
    if (chunk.length === 0) return;
    yield chunk;
    offset += chunk.length;
  }
}
