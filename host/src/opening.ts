import { basename, dirname, join } from 'node:path';
import { documentKind } from '../../engine/src/analysis/documentKind';
import type { ByteSource } from '../../engine/src/bytes/byteSource';
import type { FileReport } from '../../engine/src/check';
import type { ImageFiles } from '../../engine/src/images/image';
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

/** Files of an image that is kept in a folder, for its `oci-layout`; undefined for every other file. */
export function filesBeside(path: string, machine: Machine): Beside | undefined {
  return basename(path) === 'oci-layout' ? new Beside(dirname(path), machine) : undefined;
}

/** Those of one folder, which whoever asked closes. */
class Beside implements ImageFiles {
  private readonly opened: OpenFile[] = [];

  constructor(
    private readonly folder: string,
    private readonly machine: Machine,
  ) {}

  async open(name: string): Promise<ByteSource | undefined> {
    if (!/^(?:index\.json|blobs\/sha\d{3}\/[0-9a-f]{64,128})$/.test(name)) return undefined;
    try {
      const source = await this.machine.open(join(this.folder, name));
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
