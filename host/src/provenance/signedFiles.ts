import { readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { isBelow } from '../../../engine/src/provenance/names';
import { namesIn } from '../folderNames';
import { statsOf } from '../stats';
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
  /** Folders that could not be listed, and what has a name that is no UTF-8. */
  readonly unreadable: readonly string[];
  /** There are more files, or folders, than were asked for. */
  readonly tooMany: boolean;
}

/**
 * Which links are followed: none, those that stay inside the model, or also those that lead to a file elsewhere, as the cache of the
 * Hub has them. What a file must be is known from its digest, wherever it is; folders elsewhere are never followed.
 */
export type FollowedLinks = 'none' | 'inside' | 'files';

/**
 * Lists what a signature has to name: every file below a folder that is not ignored, hidden ones and folders of version control
 * further down included. Loops of links end where they begin anew.
 */
export function listSigned(
  root: string,
  ignored: readonly string[],
  links: FollowedLinks,
  max: number,
): Listing {
  const files: ListedFile[] = [];
  const unreadable: string[] = [];
  let folders = 0;
  const open: { readonly folder: string; readonly above: readonly string[] }[] = [{ folder: '', above: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder } = next;
    const path = join(root, folder);
    let entries: ReturnType<typeof entriesOf>;
    let above: readonly string[];
    let garbled: ReadonlySet<string>;
    try {
      const real = realpathSync(path);
      if (next.above.includes(real)) continue;
      above = [...next.above, real];
      entries = entriesOf(path);
      garbled = new Set(namesIn(path).garbled);
    } catch {
      unreadable.push(path);
      continue;
    }
    for (const name of garbled) unreadable.push(join(path, name));
    for (const entry of entries) {
      if (garbled.has(entry.name)) continue;
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored.some((other) => isBelow(name, other))) continue;
      const listed = { name, path: join(root, name) };
      if (!entry.isSymbolicLink()) {
        if (entry.isDirectory()) open.push({ folder: name, above });
        else files.push(listed);
        continue;
      }
      const isFolder = statsOf(listed.path)?.isDirectory() === true;
      const isOutside = leadsOutside(root, listed.path);
      if (links === 'none') files.push({ ...listed, link: 'link' });
      else if (isOutside && (isFolder || links === 'inside')) files.push({ ...listed, link: 'outside' });
      else if (isFolder) open.push({ folder: name, above });
      else files.push(listed);
    }
    folders++;
    // Links can make more folders of few than anybody could list.
    if (files.length > max || folders > max) return { files: files.slice(0, max), unreadable, tooMany: true };
  }
  return { files, unreadable, tooMany: false };
}

function entriesOf(path: string) {
  return readdirSync(path, { withFileTypes: true });
}
