import { type BigIntStats, lstatSync, type Stats, statSync } from 'node:fs';

/*
 * What stands at a path. A folder that somebody else made can hold links in a ring, and names that are too long: then nothing can be looked
 * at, as where nothing is, and opening it says why.
 */

/** What stands at a path, links followed; undefined where there is nothing, or nothing that can be looked at. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** True where there is nothing. What cannot be looked at, for want of permission or in a ring of links, may well be there. */
export function isAbsent(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

/** The same of a link itself. */
export function linkStatsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/** As `statsOf`, with every digit. */
export function exactStatsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** As `linkStatsOf`, with every digit. */
export function exactLinkStatsOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}
