import { dirname } from 'node:path';
import { ProjectFunctions } from '../../engine/src/analysis/projectFunctions';
import type { Limits } from '../../engine/src/limits';
import { ModuleFinder } from '../../engine/src/models/imports/moduleFinder';
import type { Machine } from './machine';

/** What functions of modules on disk do; each module is read once. */
export function projectFunctions(limits: Limits, { platform, reader }: Machine): ProjectFunctions {
  return new ProjectFunctions(new ModuleFinder(reader), {
    platform,
    limits,
    parentOf: dirname,
  });
}
