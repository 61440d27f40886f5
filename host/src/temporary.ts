import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/*
 * Names for what is written before it gets its own name, or read before it is deleted. They say who is at work: a process that is killed
 * cannot clean up, so that the next one that works in the same folder removes what belongs to nobody any more.
 */

/** This machine, because folders are shared over networks, where a number of a process says nothing. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const owner = `${machine}-${process.pid}`;
const file = /^\..+\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.tmp$/s;
const folder = /^secure-ml-([0-9a-f]{8})-(\d{1,10})-\w{6}$/;

/** Folders that this process looked through. */
const swept = new Set<string>();

/** A hidden name beside a file, which no other process uses. What processes that were killed left in the folder goes. */
export function temporaryBeside(path: string): string {
  const parent = dirname(path);
  sweep(parent, file);
  // A name may have 255 bytes, and a character of it three for each unit.
  return join(parent, `.${basename(path).slice(0, 60)}.${owner}-${randomBytes(8).toString('hex')}.tmp`);
}

/** A new folder that only this user can read. @throws what the system says */
export function temporaryFolder(): string {
  sweep(tmpdir(), folder);
  return mkdtempSync(join(tmpdir(), `secure-ml-${owner}-`));
}

/** Removes what matches and belongs to a process of this machine that has ended. Never throws: somebody else may do the same. */
function sweep(parent: string, pattern: RegExp): void {
  if (swept.has(parent)) return;
  swept.add(parent);
  try {
    for (const name of readdirSync(parent)) {
      const [, where, process] = pattern.exec(name) ?? [];
      if (where === machine && !isRunning(Number(process))) remove(join(parent, name));
    }
  } catch {
    // A folder that cannot be listed keeps what it has.
  }
}

function remove(path: string): void {
  try {
    const isOwn = process.getuid === undefined || lstatSync(path).uid === process.getuid();
    if (isOwn) rmSync(path, { recursive: true, force: true });
  } catch {
    // It is gone already, or cannot be removed.
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It runs for somebody else.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
