import type { ByteSource } from './byteSource';

/** Files that belong to one file, by their names: members of its archive, or what its format keeps in the same folder. */
export interface FilesBeside {
  /** Undefined where there is no such file, or none that may be read. */
  open(name: string): Promise<ByteSource | undefined>;
}
