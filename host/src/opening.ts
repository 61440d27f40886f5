import { basename, dirname, join } from 'node:path';
import { documentKind } from '../../engine/src/analysis/documentKind';
import type { ByteSource } from '../../engine/src/bytes/byteSource';
import type { FilesBeside } from '../../engine/src/bytes/filesBeside';
import type { FileReport } from '../../engine/src/check';
import { isDistributedShard } from '../../engine/src/models/containers/zip/distributed';
import { isModelName } from '../../engine/src/models/scan/names';
import { unreadableModel } from '../../engine/src/models/scan/unreadable';
import { type Machine, type OpenFile, UnreadableFile } from './machine';
import type { FileTask } from './walk';

/** The report of a file that could not be opened: a model's where it is one by its name, or where the user named it. */
export function unopenedReport(
  { path, explicit, commit }: FileTask,
  { id, verdict, message }: UnreadableFile,
): FileReport {
  if (commit === undefined && (isModelName(path) || (explicit && documentKind(path) === undefined)))
    return { path, model: unreadableModel(path, id, verdict, message), findings: [], errors: [] };
  return { path, findings: [], errors: [{ path, id, status: verdict, message }] };
}

/** What belongs to a file by the format of its name, for an image that is kept in a folder and checkpoints of TensorFlow and torch; undefined for every other file. */
export function filesBeside(path: string, machine: Machine): Beside | undefined {
  const name = basename(path);
  if (name === 'oci-layout') return new Beside(path, isPartOfImage, machine);
  if (name === '.metadata') return new Beside(path, isDistributedShard, machine);
  return name.endsWith(indexEnding)
    ? new Beside(path, (other) => isShardOf(name.slice(0, -indexEnding.length), other), machine)
    : undefined;
}

const isPartOfImage = (name: string) => /^(?:index\.json|blobs\/sha\d{3}\/[0-9a-f]{64,128})$/.test(name);

const indexEnding = '.index';
const isShardOf = (checkpoint: string, name: string) =>
  name.startsWith(checkpoint) && /^\.data-\d{5}-of-\d{5}$/.test(name.slice(checkpoint.length));

/** Files in the folder of one, which whoever asked closes. */
class Beside implements FilesBeside {
  private readonly opened: OpenFile[] = [];

  constructor(
    private readonly path: string,
    private readonly belongs: (name: string) => boolean,
    private readonly machine: Machine,
  ) {}

  async open(name: string): Promise<ByteSource | undefined> {
    if (!this.belongs(name)) return undefined;
    // Nothing outside is read because a folder that was downloaded links to it.
    if ((await this.machine.platform.linkOf?.(this.path, name)) === 'outside') return undefined;
    try {
      const source = await this.machine.open(join(dirname(this.path), name));
      this.opened.push(source);
      return source;
    } catch (error) {
      if (error instanceof UnreadableFile) return undefined;
      throw error;
    }
  }

  close(): void {
    for (const source of this.opened) source.close?.();
  }
}
