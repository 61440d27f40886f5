import type { ByteSource } from '../../engine/src/bytes/byteSource';
import type { AdvisoryMemory } from '../../engine/src/dependencies/advisories/memory';
import type { SourceReader } from '../../engine/src/models/source/sourceRoom';
import type { Platform } from '../../engine/src/platform';

/** A file that cannot be read as bytes, and why; ids are stable and kebab case. */
export class UnreadableFile extends Error {
  constructor(
    readonly id: string,
    readonly verdict: 'incomplete' | 'unsupported',
    message: string,
  ) {
    super(message);
    this.name = 'UnreadableFile';
  }
}

/** A file that somebody opened, and who opened it closes. */
export type OpenFile = ByteSource & { close?(): void };

/** What tasks read files by: those of a machine with Node.js (nodeMachine.ts), or those that an editor in a browser has (web/). */
export interface Machine {
  readonly platform: Platform;
  readonly reader: SourceReader;
  /** Opens a regular file. @throws UnreadableFile */
  open(path: string): Promise<OpenFile>;
  /** Reads an export of advisories. Rejects with one sentence. */
  readAdvisories(path: string): Promise<AdvisoryMemory>;
}
