import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBelow } from '../../../engine/src/provenance/names';
import { leadsOutside } from './places';

/** A file below a model's folder. */
export interface ListedFile {
  readonly name: string;
  readonly path: string;
  /** A link that is not followed, and why. */
  readonly link?: 'link' | 'outside';
}

/** What a model's folder holds. */
export interface Listing {
  readonly files: readonly ListedFile[];
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
  /** There are more files than were asked for. */
  readonly tooMany: boolean;
}

/**
 * Lists what a signature has to name: every file below a folder that is not ignored, hidden ones and folders of version control
 * further down included. Links are followed only where the signer did, and never out of the folder; a folder that is reached twice is
 * listed once, so that loops end.
 */
export function listSigned(
  root: string,
  ignored: readonly string[],
  allowSymlinks: boolean,
  most: number,
): Listing {
  const files: ListedFile[] = [];
  const unreadable: string[] = [];
  const seen = new Set<string>();
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const path = join(root, folder);
    let entries: ReturnType<typeof entriesOf>;
    try {
      const real = realpathSync(path);
      if (seen.has(real)) continue;
      seen.add(real);
      entries = entriesOf(path);
    } catch {
      unreadable.push(path);
      continue;
    }
    for (const entry of entries) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored.some((other) => isBelow(name, other))) continue;
      const listed = { name, path: join(root, name) };
      if (!entry.isSymbolicLink()) {
        if (entry.isDirectory()) open.push(name);
        else files.push(listed);
      } else if (!allowSymlinks) files.push({ ...listed, link: 'link' });
      else if (leadsOutside(root, listed.path)) files.push({ ...listed, link: 'outside' });
      else if (statSync(listed.path, { throwIfNoEntry: false })?.isDirectory() === true) open.push(name);
      else files.push(listed);
    }
    if (files.length > most) return { files: files.slice(0, most), unreadable, tooMany: true };
  }
  return { files, unreadable, tooMany: false };
}

function entriesOf(path: string) {
  return readdirSync(path, { withFileTypes: true });
}
