import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder } from './diskCache';
import { makeFolder } from './makeFolder';
import { readCached } from './regularFile';
import { removeOldest } from './removeOldest';
import { replaceFile } from './replaceFile';

/** Compiled bundles that are kept, of some megabytes each: those of an installation and of the one before. */
const maxBundles = 40;
/** What V8 keeps of a bundle has some megabytes. */
const maxBytes = 64 << 20;

/** A module and how to keep what was compiled of it. */
export interface Compiled<Exports> {
  readonly exports: Exports;
  /** Writes what was compiled since, unless it is kept already. Costs some milliseconds, once for each build. */
  keep(): void;
}

/**
 * Loads a bundle, which is one function of Node.js's module variables, all ASCII and without import(), with what V8 compiled of it the last time, from the user's own cache: parsing two megabytes takes longer than most
 * commands. `purpose` tells uses of one bundle apart, which need different parts of it. Node.js 22 has this built in
 * (`module.enableCompileCache`); this serves 20 too. What cannot be read or written is done without.
 */
export function loadCompiled<Exports>(path: string, purpose: string): Compiled<Exports> {
  const cache = cacheOf(path, purpose);
  const known = cache === undefined ? undefined : readCache(cache);
  const script = new Script(readFileSync(path, 'latin1'), {
    filename: path,
    ...(known === undefined ? {} : { cachedData: known }),
  });
  const module = { exports: {} as Exports };
  const run = script.runInThisContext() as (...args: unknown[]) => void;
  run.call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  let isKept = cache === undefined || (known !== undefined && script.cachedDataRejected !== true);
  return {
    exports: module.exports,
    keep() {
      if (isKept || cache === undefined) return;
      isKept = true;
      writeCache(cache, script.createCachedData());
    },
  };
}

/** A file of the cache, and the line it has to begin with: V8 itself tells other sources by their length alone. */
interface Cache {
  readonly file: string;
  readonly head: string;
}

function cacheOf(path: string, purpose: string): Cache | undefined {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    const place = createHash('sha256').update(path).digest('hex').slice(0, 16);
    return {
      file: join(cacheFolder('compiled'), `${purpose}-${place}.bin`),
      head: `${[process.version, process.arch, dev, ino, size, mtimeNs, ctimeNs].join(' ')}\n`,
    };
  } catch {
    return undefined;
  }
}

function readCache({ file, head }: Cache): Buffer | undefined {
  try {
    const bytes = readCached(file, maxBytes);
    return bytes?.toString('latin1', 0, head.length) === head ? bytes.subarray(head.length) : undefined;
  } catch {
    return undefined;
  }
}

function writeCache({ file, head }: Cache, data: Buffer): void {
  try {
    makeFolder(dirname(file), 0o700);
    replaceFile(file, Buffer.concat([Buffer.from(head, 'latin1'), data]), 0o600);
    removeOldest(dirname(file), maxBundles);
  } catch {
    // A cache that nobody may write to, or a full disk.
  }
}
