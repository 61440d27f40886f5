import { type AdvisoryData, AdvisoryMemory } from '../../../engine/src/dependencies/advisories/memory';
import type { Machine } from '../machine';

/** Advisories that a task of a worker thread goes by. */
export interface GivenAdvisories {
  /** Export of advisories that versions of packages are judged by. */
  readonly advisoryFile?: string | undefined;
  /** What services said of packages, where the user asked for it. */
  readonly learnt?: AdvisoryData | undefined;
}

/** A worker reads the export once. */
let exported: { readonly path: string; readonly memory: Promise<AdvisoryMemory> } | undefined;

/** Both in one memory; undefined where there is neither. */
export async function advisoriesOf(
  { advisoryFile: path, learnt }: GivenAdvisories,
  machine: Machine,
): Promise<AdvisoryMemory | undefined> {
  if (path === undefined && learnt === undefined) return undefined;
  if (path !== undefined && exported?.path !== path)
    exported = { path, memory: machine.readAdvisories(path) };
  const memory = path === undefined ? new AdvisoryMemory() : await exported?.memory;
  if (learnt !== undefined) memory?.addData(learnt);
  return memory;
}
