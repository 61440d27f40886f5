import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import { linkStatsOf, statsOf } from './stats';

/*
 * Files that are not there are asked for at every keystroke: names of models in code, of which most are never on this machine. A folder that
 * is as it was has no file that it had not, so that one look at the folder answers for all of them.
 */

interface Looked {
  readonly state: string;
  readonly absent: Set<string>;
}

const looked = new Map<string, Looked>();
/** States of folders in this turn of the event loop. */
const now = new Map<string, string | undefined>();
const maxFolders = 256;
const maxAbsent = 1_000;
/** A folder that changed as lately as this may change once more without a sign: clocks of file systems are coarse. */
const settled = 3_000;

/** What stands at a path, links followed; undefined where nothing does, which is remembered while its folder stays as it is. */
export function presentStats(path: string): Stats | undefined {
  const folder = dirname(path);
  const state = stateOf(folder);
  if (state === noFolder) return undefined;
  const known = state === undefined ? undefined : looked.get(folder);
  if (known !== undefined && known.state === state && known.absent.has(path)) return undefined;
  const stats = statsOf(path);
  // A link to nothing may lead somewhere later, and its folder does not show it.
  if (stats === undefined && state !== undefined && linkStatsOf(path) === undefined)
    remember(folder, state, path);
  return stats;
}

function remember(folder: string, state: string, path: string): void {
  let known = looked.get(folder);
  if (known === undefined || known.state !== state || known.absent.size >= maxAbsent) {
    if (looked.size >= maxFolders) looked.clear();
    known = { state, absent: new Set() };
    looked.set(folder, known);
  }
  known.absent.add(path);
}

const noFolder = 'none';

/** What changes when a name comes into a folder; undefined where that would not be certain. */
function stateOf(folder: string): string | undefined {
  if (now.has(folder)) return now.get(folder);
  if (now.size === 0) setImmediate(() => now.clear());
  const stats = statsOf(folder);
  const state = stats === undefined ? noFolder : stateOfStats(stats);
  now.set(folder, state);
  return state;
}

function stateOfStats({ dev, ino, mtimeMs, ctimeMs }: Stats): string | undefined {
  const isSettled = Date.now() - mtimeMs > settled;
  return isSettled ? [dev, ino, mtimeMs, ctimeMs].join() : undefined;
}
