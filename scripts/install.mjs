// Makes a fresh clone work with nothing else typed: installs the locked packages when they are missing or out of date.
// Only Node's own modules are imported here, because nothing else is there yet.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

/**
 * Whether exactly what the lock file says is in node_modules, by npm's own list of what it put there last: it is written when an
 * installation is complete, whoever started it. What is optional belongs to other machines.
 */
function isInstalled() {
  const list = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const installed = packagesOf(list);
  const locked = packagesOf(join(root, 'package-lock.json'));
  return (
    Object.keys(installed).every((path) => path in locked) &&
    Object.entries(locked).every(([path, { version, integrity, optional }]) => {
      // The project itself, which no list of what was installed has.
      if (path === '') return true;
      const there = installed[path];
      if (there === undefined) return optional === true;
      return there.version === version && there.integrity === integrity;
    })
  );
}

/**
 * @param {string} path of a lock file
 * @returns {Record<string, {version: string, integrity?: string, optional?: boolean}>}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Installs node_modules from the lock file unless that is what is there already. */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Secure ML needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(2);
  }
  if (isInstalled()) return;
  console.error('Installing packages from package-lock.json (a minute or two) ...');
  // Warnings about packages of packages help nobody who wants to start this.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { stdio: ['ignore', 2, 2] };
  try {
    // Started by npm, its own file is the one to run; a bare name would need a shell on Windows.
    if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args], options);
    else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
  } catch {
    console.error('The packages could not be installed: npm says why above. Correct that, and start again.');
    process.exit(2);
  }
}
