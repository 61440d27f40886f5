// Gets a real VS Code for tests, pictures and `npm start`, with nothing typed: the desktop build where its update server answers,
// else code-server from the npm registry, shown in an installed Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

/** The desktop build that matches engines.vscode of package.json. */
const desktopVersion = '1.100.3';
/** code-server of the same VS Code; newer ones need a newer Node.js. */
const serverVersion = '4.100.3';

const cache = join(root, '.cache');
const serverFolder = join(cache, 'code-server');
const marker = `code-server ${serverVersion}, node ${process.versions.modules}`;

/**
 * A VS Code to run things in.
 * @typedef {{kind: 'desktop', executable: string}} DesktopHost
 * @typedef {{kind: 'browser', entry: string, chromium: string}} BrowserHost
 * @typedef {DesktopHost | BrowserHost} Host
 */

/**
 * Installs the best host that can be had. SECURE_ML_EDITOR_HOST=desktop or =browser asks for one of them.
 * @returns {Promise<Host>}
 */
export async function install() {
  const wanted = process.env.SECURE_ML_EDITOR_HOST;
  const reasons = [];
  if (wanted !== 'browser') {
    try {
      return await installDesktop();
    } catch (error) {
      reasons.push(`VS Code for the desktop: ${messageOf(error)}`);
    }
  }
  if (wanted !== 'desktop') {
    try {
      return await installBrowser();
    } catch (error) {
      reasons.push(`VS Code in a browser: ${messageOf(error)}`);
    }
  }
  throw new Error(`VS Code cannot be opened here:\n  ${reasons.join('\n  ')}`);
}

/**
 * Installs VS Code in a browser.
 * @returns {Promise<BrowserHost>}
 */
export async function installBrowser() {
  return { kind: 'browser', entry: installServer(), chromium: installChromium() };
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @returns {Promise<DesktopHost>} */
async function installDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error(
      'this machine has no display (DISPLAY and WAYLAND_DISPLAY are not set); xvfb-run brings one',
    );
  }
  // The package itself tries for minutes; one question tells whether it is worth it.
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(5000),
    });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
  } catch (error) {
    throw new Error(`its update server cannot be reached (${reasonOf(error)})`);
  }
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const executable = await downloadAndUnzipVSCode({
    version: desktopVersion,
    cachePath: join(cache, 'vscode'),
  });
  return { kind: 'desktop', executable };
}

/**
 * Why a request failed: fetch says it in the cause.
 * @param {unknown} error
 */
function reasonOf(error) {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? cause.code : messageOf(error);
}

/** Installs code-server once and returns its entry file. */
function installServer() {
  const entry = join(serverFolder, 'node_modules/code-server/out/node/entry.js');
  const markerFile = join(serverFolder, 'installed');
  if (existsSync(markerFile) && readFileSync(markerFile, 'utf8') === marker) return entry;
  console.error(`Installing code-server ${serverVersion} into .cache/code-server (a minute or two) ...`);
  mkdirSync(cache, { recursive: true });
  // Built aside and moved in one step: an interrupted or a simultaneous run never leaves half of it.
  const folder = mkdtempSync(join(cache, 'code-server-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    npm(folder, ['install', '--ignore-scripts', `code-server@${serverVersion}`]);
    const vscode = join(folder, 'node_modules/code-server/lib/vscode');
    npm(vscode, ['install', '--ignore-scripts', '--omit=dev']);
    // Not @vscode/spdlog: its log files are not looked at, the server goes on without them, and compiling it takes 40 s of processor time.
    npm(vscode, ['rebuild', '--ignore-scripts=false', 'native-watchdog']);
    symlinkSync('node_modules', join(vscode, 'node_modules.asar'));
    npm(join(vscode, 'extensions'), ['install', '--ignore-scripts', '--omit=dev']);
    npm(folder, ['rebuild', '--ignore-scripts=false', 'argon2']);
    linkRipgrep(vscode);
    writeFileSync(join(folder, 'installed'), marker);
    rmSync(serverFolder, { recursive: true, force: true });
    renameSync(folder, serverFolder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return entry;
}

/**
 * Runs npm quietly, a second time when the registry hiccups.
 * @param {string} folder
 * @param {readonly string[]} args
 */
function npm(folder, args) {
  const common = ['--no-audit', '--no-fund', '--loglevel=error', '--no-save', '--no-package-lock'];
  const script = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const [command, prefix] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  const headers = join(dirname(dirname(process.execPath)), 'include/node/node.h');
  const nodedir = existsSync(headers) ? { npm_config_nodedir: dirname(dirname(dirname(headers))) } : {};
  const once = () =>
    spawnSync(command, [...prefix, ...args, ...common], {
      cwd: folder,
      env: { ...process.env, ...nodedir },
      encoding: 'utf8',
    });
  let result = once();
  if (result.status !== 0) result = once();
  if (result.status === 0) return;
  throw new Error(`npm ${args.join(' ')} failed: ${(result.stderr || String(result.error)).slice(-2000)}`);
}

/**
 * Search and `workspaceContains:` need ripgrep, whose package downloads it; a system's own does as well.
 * @param {string} vscode
 */
function linkRipgrep(vscode) {
  const found = onPath('rg') ?? (aptInstall('ripgrep') ? onPath('rg') : undefined);
  if (found === undefined) return;
  const folder = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(folder, { recursive: true });
  symlinkSync(found, join(folder, 'rg'));
}

/** An installed Chrome or Chromium, or Debian's. */
function installChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const applications = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const find = () => process.env.CHROMIUM ?? names.map(onPath).find(Boolean) ?? applications.find(existsSync);
  const chromium = find() ?? (aptInstall('chromium') ? find() : undefined);
  if (chromium === undefined)
    throw new Error('Chromium is missing; install it with: sudo apt-get install chromium');
  return chromium;
}

/**
 * The file that a command of the PATH is.
 * @param {string} name
 */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Installs a package of Debian's where that needs nobody's password.
 * @param {string} name
 */
function aptInstall(name) {
  if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) return false;
  console.error(`Installing ${name} with apt-get ...`);
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  try {
    execFileSync('apt-get', [...wait, 'update'], options);
    execFileSync('apt-get', [...wait, 'install', '-y', '--no-install-recommends', name], options);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await install();
