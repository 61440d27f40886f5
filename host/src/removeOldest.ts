import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the files of a folder of our own that were used longest ago, so that `kept` are left. Used is read or written, as far as the
 * file system keeps note of it.
 *
 * @throws Error of the system where the folder cannot be read, or one of its files goes meanwhile.
 */
export function removeOldest(folder: string, kept: number): void {
  const names = readdirSync(folder);
  if (names.length <= kept) return;
  const byUse = names
    .map((name) => {
      const path = join(folder, name);
      const { atimeMs, mtimeMs } = statSync(path);
      return { path, used: Math.max(atimeMs, mtimeMs) };
    })
    .sort((a, b) => b.used - a.used);
  for (const { path } of byUse.slice(kept)) rmSync(path, { force: true });
}
