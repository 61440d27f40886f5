import { join } from 'node:path';
import { type Compiled, loadCompiled } from '../../host/src/compiled';
import type * as core from './core';

/** The bundle of everything, beside this one; `purpose` names what it is opened for. */
export function openCore(purpose: string): Compiled<typeof core> {
  return loadCompiled(join(__dirname, 'core.js'), purpose);
}
