import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { activeEnvironment } from './activeVersions';
import { folderReader } from './folderReader';
import { type ProjectPlaces, Projects } from './projects';

/** Projects of this machine, as this process finds them. */
export function nodePlaces(): ProjectPlaces {
  return {
    reader: folderReader,
    exists: async (path) => existsSync(path),
    environment: activeEnvironment(),
    home: homedir(),
    here: process.cwd(),
  };
}

/** What projects on disk say of the files in them. */
export const openProjects = (): Projects => new Projects(nodePlaces());
