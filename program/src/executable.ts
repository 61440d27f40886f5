import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getAsset } from 'node:sea';
import { cacheFolder } from '../../host/src/diskCache';
import { makeFolder } from '../../host/src/makeFolder';
import { t } from '../../l10n/messages';

/*
 * The door of the executable that brings its own Node.js. Threads and parsers are loaded from files, so that the package inside of it is
 * laid out once, in the user's own cache, below the digest of everything in it.
 */

/** Files of the package by their paths, with the SHA-256 of each: what scripts/executable.mjs puts beside them. */
const files = JSON.parse(getAsset('files.json', 'utf8')) as Readonly<Record<string, string>>;

/** Nobody else may have written what runs here, and all of it has to be there. */
function isWhole(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  if (process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0)) return false;
  return Object.keys(files).every((name) => existsSync(join(folder, name)));
}

function write(folder: string): void {
  for (const [name, digest] of Object.entries(files)) {
    const bytes = Buffer.from(getAsset(name));
    if (createHash('sha256').update(bytes).digest('hex') !== digest)
      throw new Error(t('executable.damaged', name));
    makeFolder(dirname(join(folder, name)), 0o700);
    writeFileSync(join(folder, name), bytes, { mode: 0o600 });
  }
}

/** The folder with the package; one for this run alone where the cache cannot be written. */
function unpacked(): string {
  const parent = cacheFolder('executable');
  const folder = join(parent, createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 32));
  if (existsSync(folder) && isWhole(folder)) return folder;
  let made: string;
  try {
    makeFolder(parent, 0o700);
    made = mkdtempSync(join(parent, '.new-'));
  } catch {
    return forThisRun();
  }
  try {
    write(made);
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
    return folder;
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Another one was quicker.
    if (existsSync(folder) && isWhole(folder)) return folder;
    throw error;
  }
}

function forThisRun(): string {
  const made = mkdtempSync(join(tmpdir(), 'secure-ml-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  write(made);
  return made;
}

try {
  // They start programs by Node.js's own command line, which this one is not.
  if (['fleet', 'registry'].includes(process.argv[2])) throw new Error(t('executable.no-fleets'));
  const folder = unpacked();
  createRequire(join(folder, 'package.json'))('./dist/cli.js');
} catch (error) {
  process.stderr.write(`secure-ml: ${(error as Error).message}\n`);
  process.exitCode = 2;
}
