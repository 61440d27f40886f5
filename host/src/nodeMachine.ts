import type { SourceReader } from '../../engine/src/models/source/sourceRoom';
import { readBounded } from './boundedFile';
import { FileSource } from './fileSource';
import { folderReader } from './folderReader';
import type { Machine } from './machine';
import { nodePlatform } from './nodePlatform';

const reader: SourceReader = {
  ...folderReader,
  async readBytes(path, maximum) {
    try {
      return readBounded(path, maximum);
    } catch {
      return undefined;
    }
  },
};

/** The machine that Node.js runs on. */
export const nodeMachine: Machine = {
  platform: nodePlatform,
  reader,
  open: async (path) => FileSource.open(path),
  async readAdvisories(path) {
    const { readAdvisoryFile } = await import('./advisories/offline');
    return readAdvisoryFile(path);
  },
};
