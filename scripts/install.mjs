// Makes a fresh clone work with nothing else typed: installs the locked packages when they are missing or out of date.
// Only Node's own modules are imported here, because nothing else is there yet.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command of the project with its output shown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').ExecFileSyncOptions} [options]
 */
export function run(command, args, options = {}) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', ...options });
}

/**
 * The program of an installed package, to be run by node itself: the commands in node_modules/.bin need a shell on Windows.
 * @param {string} name of the package
 */
export function tool(name) {
  const folder = join(root, 'node_modules', name);
  /** @type {{bin: string | Record<string, string>}} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

/** Installs node_modules from the lock file unless that very lock is installed already. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Secure ML needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(2);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const marker = join(root, 'node_modules/.secure-ml-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  console.error('Installing packages from package-lock.json ...');
  const npm = process.env.npm_execpath;
  // Started by npm, its own file is the one to run; a bare name would need a shell on Windows.
  if (npm?.endsWith('.js'))
    run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
  else
    run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
      stdio: ['ignore', 2, 2],
    });
  writeFileSync(marker, lock);
}
