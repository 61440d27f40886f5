import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { makeFolder } from './makeFolder';
import { readCached } from './regularFile';
import { replaceFile } from './replaceFile';

/** An answer with the day it was given. */
export interface Cached {
  /** Milliseconds since 1970. */
  readonly date: number;
  readonly value: unknown;
}

/** Folder for answers of one kind of service, or for what was made of the program, below `XDG_CACHE_HOME`, else the usual place of the operating system. */
export function cacheFolder(kind: 'advisories' | 'compiled' | 'executable' | 'tags'): string {
  const { XDG_CACHE_HOME: own, LOCALAPPDATA: local } = process.env;
  // A relative one would lie in whatever folder is checked, and be written by whoever made it.
  const named = [own, local].find((path) => path !== undefined && isAbsolute(path));
  const base = named ?? join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
  return join(base, 'secure-ml', kind);
}

/** Bytes of an answer; a longer one is asked for again. */
const maxBytes = 64 << 20;

/** Answers of services on disk, one file each, outside of any workspace. What cannot be read or written is simply not there. */
export class DiskCache {
  constructor(private readonly folder: string) {}

  async read(key: string): Promise<Cached | undefined> {
    try {
      const text = readCached(this.pathOf(key), maxBytes)?.toString('utf8');
      if (text === undefined) return undefined;
      const { date, key: own, value } = JSON.parse(text) as Record<string, unknown>;
      return typeof date === 'number' && own === key ? { date, value } : undefined;
    } catch {
      return undefined;
    }
  }

  async write(key: string, value: unknown, date = Date.now()): Promise<void> {
    try {
      makeFolder(this.folder, 0o700);
      // Another process sees the old answer or the new one, never half of one.
      replaceFile(this.pathOf(key), JSON.stringify({ date, key, value }), 0o600);
    } catch {
      // A full disk must not keep anybody from the answer itself.
    }
  }

  private pathOf(key: string): string {
    return join(this.folder, `${createHash('sha256').update(key).digest('hex').slice(0, 40)}.json`);
  }
}
