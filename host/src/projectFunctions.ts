import { dirname } from 'node:path';
import { ProjectFunctions } from '../../engine/src/analysis/projectFunctions';
import type { Limits } from '../../engine/src/limits';
import { ModuleFinder } from '../../engine/src/models/imports/moduleFinder';
import { folderReader } from './folderReader';
import { nodePlatform } from './nodePlatform';

/** What functions of modules on disk do; each module is read once. */
export function projectFunctions(limits: Limits): ProjectFunctions {
  return new ProjectFunctions(new ModuleFinder(folderReader), {
    platform: nodePlatform,
    limits,
    parentOf: dirname,
  });
}
