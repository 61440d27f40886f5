// Opens a real VS Code with a page that playwright can drive, runs suites in its extension host, and ends what it started.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { install } from './editorInstall.mjs';
import { root } from './install.mjs';

export { install };

/**
 * @typedef {import('./editorInstall.mjs').Host} Host
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{folder: string, userData: string, extensions: string}} Profile
 * @typedef {Record<string, string>} Variables
 */

/**
 * What a window shows. With `tests`, that module's `run()` is executed in the extension host, where the extension of the folder
 * `development` is loaded too.
 * @typedef {object} WindowOptions
 * @property {Profile} profile
 * @property {string} workspace
 * @property {string | undefined} [development]
 * @property {string | undefined} [tests]
 * @property {string | undefined} [language] of the window; English otherwise
 * @property {boolean} [trust] ask whether the workspace is trusted; otherwise every folder is
 * @property {Variables} [environment]
 * @property {{width: number, height: number}} [viewport]
 * @property {number} [scale]
 */

/** @typedef {{page: Page, exited: Promise<number | null>, log: string[], stop(): Promise<unknown>}} Window */

/** Milliseconds until a window that shows nothing is given up: a busy machine takes minutes for what a quiet one does in seconds. */
export const patience = 300_000;

/** Settings that keep a fresh profile quiet and the same everywhere. */
export const quietSettings = {
  'chat.commandCenter.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** @type {Set<string>} */
const leftovers = new Set();

/**
 * Makes a folder below .cache/ that goes with this process, even where the process ends in the middle of its work.
 * @param {string} prefix
 */
export function temporaryFolder(prefix) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', prefix));
  cleanAtExit();
  leftovers.add(folder);
  return folder;
}

/**
 * A fresh profile below .cache/.
 * @param {Record<string, unknown>} [settings]
 * @returns {Profile}
 */
export function createProfile(settings = {}) {
  const folder = temporaryFolder('editor-profile-');
  const profile = { folder, userData: join(folder, 'data'), extensions: join(folder, 'extensions') };
  mkdirSync(join(profile.userData, 'User'), { recursive: true });
  mkdirSync(profile.extensions);
  const text = JSON.stringify({ ...quietSettings, ...settings }, null, 2);
  writeFileSync(join(profile.userData, 'User/settings.json'), text);
  return profile;
}

/**
 * Lets a profile's windows have a language: editors take one only with a pack for it. This pack has no text, so that the editor's own are
 * English, and extensions show theirs.
 * @param {Profile} profile
 * @param {string} language
 */
function installLanguage(profile, language) {
  const id = `secure-ml.language-${language}`;
  const folder = join(profile.extensions, `${id}-1.0.0`);
  const texts = join(folder, 'texts.json');
  const [publisher, name] = id.split('.');
  const translations = [{ id: 'vscode', path: './texts.json' }];
  const localizations = [{ languageId: language, languageName: language, translations }];
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      publisher,
      name,
      version: '1.0.0',
      engines: { vscode: '*' },
      contributes: { localizations },
    }),
  );
  writeFileSync(texts, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: language,
    label: language,
    extensions: [{ extensionIdentifier: { id }, version: '1.0.0' }],
    translations: { vscode: texts },
  };
  writeFileSync(join(profile.userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/** @type {Set<ChildProcess>} */
const groups = new Set();

/**
 * Starts a process whose whole group ends with this one, however this one ends.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function spawnGroup(command, args, env) {
  const child = spawn(command, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  cleanAtExit();
  groups.add(child);
  child.once('exit', () => groups.delete(child));
  return child;
}

let watching = false;

/** Ends what still runs, then removes what it wrote to; also when somebody presses Ctrl-C. */
function cleanAtExit() {
  if (watching) return;
  watching = true;
  process.once('exit', () => {
    for (const child of groups) kill(child, 'SIGKILL');
    for (const path of leftovers)
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
  }
}

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function kill(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

/**
 * @param {Profile} profile
 * @param {Variables} more
 */
function serverEnvironment(profile, more) {
  /** @type {Variables} */
  const environment = {
    ...definedVariables(),
    XDG_DATA_HOME: profile.folder,
    XDG_CONFIG_HOME: profile.folder,
    // What services answered in one run is not for the next.
    XDG_CACHE_HOME: join(profile.folder, 'cache'),
    ...more,
  };
  // Started from a terminal of another VS Code, these would lead back to it.
  for (const name of Object.keys(environment)) {
    if (/^(VSCODE_|ELECTRON_|PASSWORD$|HASHED_PASSWORD$|PORT$|npm_)/.test(name)) delete environment[name];
  }
  return environment;
}

/** What this process was started with, as playwright takes it: without variables that are not set. */
function definedVariables() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** @param {Profile} profile */
function serverArguments(profile) {
  return [
    ...['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions],
    ...['--config', join(profile.folder, 'config.yaml')],
  ];
}

/**
 * Starts the browser host's server on a free port of this machine.
 * @param {import('./editorInstall.mjs').BrowserHost} host
 * @param {{profile: Profile, trust?: boolean, language?: string | undefined, environment?: Variables}} options
 */
export async function start(host, { profile, trust = false, language, environment = {} }) {
  const options = [
    '--auth',
    'none',
    '--bind-addr',
    '127.0.0.1:0',
    '--disable-telemetry',
    '--disable-update-check',
  ];
  // Trust is a question only where it is asked for; otherwise every folder is trusted.
  if (!trust) options.push('--disable-workspace-trust');
  options.push('--disable-getting-started-override');
  if (language !== undefined) options.push('--locale', language);
  const child = spawnGroup(
    process.execPath,
    [host.entry, ...serverArguments(profile), ...options],
    serverEnvironment(profile, environment),
  );
  /** @type {string[]} */
  const log = [];
  /** @type {string} */
  const url = await new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ chunk) => {
      log.push(String(chunk));
      const match = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(log.join(''));
      if (match !== null) resolve(match[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`code-server ended with ${code}:\n${log.join('').slice(-2000)}`)),
    );
    setTimeout(() => reject(new Error('code-server did not start within a minute')), 60_000).unref();
  });
  /** @type {Promise<unknown>} */
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    if (child.exitCode === null) kill(child, 'SIGTERM');
    await Promise.race([ended, delay(3000)]);
    kill(child, 'SIGKILL');
  };
  return { url, log, stop, ended };
}

/**
 * Puts an extension's folder into a fresh profile; a window of the browser host takes one `development` folder only.
 * @param {Profile} profile
 * @param {string} folder
 */
function installFolder(profile, folder) {
  cpSync(folder, join(profile.extensions, basename(folder)), { recursive: true });
}

/**
 * Installs a packaged extension into a profile.
 * @param {Host} host
 * @param {Profile} profile
 * @param {string} vsix
 */
export function installVsix(host, profile, vsix) {
  const common = ['--install-extension', vsix];
  const [command, ...args] =
    host.kind === 'browser'
      ? [process.execPath, host.entry, ...serverArguments(profile), ...common]
      : [
          desktopCommand(host.executable),
          '--user-data-dir',
          profile.userData,
          '--extensions-dir',
          profile.extensions,
          ...common,
        ];
  const result = spawnSync(command, args, { env: serverEnvironment(profile, {}), encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${vsix} cannot be installed:\n${result.stdout}${result.stderr}`);
}

/** @param {string} executable */
function desktopCommand(executable) {
  if (process.platform === 'darwin') return executable.replace(/MacOS\/.*$/, 'Resources/app/bin/code');
  return process.platform === 'win32'
    ? executable.replace(/Code\.exe$/, 'bin\\code.cmd')
    : join(executable, '../bin/code');
}

/**
 * Opens a window on a workspace; `exited` resolves with the exit code of its tests.
 * @param {Host} host
 * @param {WindowOptions} options
 * @returns {Promise<Window>}
 */
export async function openWindow(host, options) {
  if (options.language !== undefined) installLanguage(options.profile, options.language);
  return host.kind === 'browser' ? openBrowser(host, options) : openDesktop(host, options);
}

/**
 * Starts the browser host's Chromium.
 * @param {import('./editorInstall.mjs').BrowserHost} host
 */
export async function launchChromium(host) {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: host.chromium,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
}

/**
 * @param {import('./editorInstall.mjs').BrowserHost} host
 * @param {WindowOptions} options
 * @returns {Promise<Window>}
 */
async function openBrowser(host, options) {
  const { workspace, development, tests, viewport = { width: 1280, height: 800 }, scale = 1 } = options;
  const server = await start(host, options);
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  const stop = async () => {
    await browser?.close().catch(() => undefined);
    await server.stop();
  };
  try {
    browser = await launchChromium(host);
    const context = await browser.newContext({ viewport, deviceScaleFactor: scale, reducedMotion: 'reduce' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    const page = await context.newPage();
    /** @type {string[]} */
    const log = [];
    const print = (/** @type {string} */ type, /** @type {string[]} */ args) =>
      log.push(`${type}: ${args.join(' ')}`);
    await page.exposeFunction('codeAutomationLog', print);
    /** @type {Promise<number>} */
    const exited = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    const remote = (/** @type {string} */ path) =>
      `vscode-remote://${new URL(server.url).host}${pathToFileURL(path).pathname}`;
    const payload = [['skipWelcome', 'true']];
    if (development !== undefined) payload.push(['extensionDevelopmentPath', remote(development)]);
    if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
    const query = new URLSearchParams({
      [workspace.endsWith('.code-workspace') ? 'workspace' : 'folder']: workspace,
    });
    if (development !== undefined) query.set('payload', JSON.stringify(payload));
    await page.goto(`${server.url}/?${query}`, { timeout: patience });
    await page.waitForSelector('.monaco-workbench', { timeout: patience });
    return { page, exited, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {import('./editorInstall.mjs').DesktopHost} host
 * @param {WindowOptions} options
 * @returns {Promise<Window>}
 */
async function openDesktop(
  host,
  { profile, workspace, trust = false, language, development, tests, environment = {} },
) {
  const { _electron } = await import('playwright-core');
  const args = [workspace, '--user-data-dir', profile.userData, '--extensions-dir', profile.extensions];
  args.push('--no-sandbox', '--disable-gpu', '--disable-updates', '--skip-welcome', '--skip-release-notes');
  if (!trust) args.push('--disable-workspace-trust');
  if (language !== undefined) args.push(`--locale=${language}`);
  if (development !== undefined) args.push(`--extensionDevelopmentPath=${development}`);
  if (tests !== undefined) args.push(`--extensionTestsPath=${tests}`);
  const application = await _electron.launch({
    executablePath: host.executable,
    args,
    env: serverEnvironment(profile, environment),
  });
  const child = application.process();
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const page = await application.firstWindow();
  await page.waitForSelector('.monaco-workbench', { timeout: patience });
  return { page, exited, log: [], stop: () => application.close().catch(() => undefined) };
}

/**
 * What a suite runs with beside a window's options. `vsix` and `folders` are extensions to install first; `onPage` gets the page, to
 * act on it while the suite runs.
 * @typedef {object} SuiteOptions
 * @property {Host} [host]
 * @property {Record<string, unknown>} [settings]
 * @property {string | undefined} [vsix]
 * @property {readonly string[]} [folders]
 * @property {(page: Page) => unknown} [onPage]
 * @property {number} [timeout]
 */

/**
 * Runs a suite in a fresh profile and gives its exit code and the extension host's console.
 * @param {SuiteOptions & Omit<WindowOptions, 'profile'>} options
 */
export async function runSuite(options) {
  const host = options.host ?? (await install());
  const profile = createProfile(options.settings);
  try {
    for (const folder of options.folders ?? []) installFolder(profile, folder);
    if (options.vsix !== undefined) installVsix(host, profile, options.vsix);
    const opened = await openWindow(host, { ...options, profile });
    try {
      await options.onPage?.(opened.page);
      const limit = delay(options.timeout ?? 1_800_000, 'late', { ref: false });
      const code = await Promise.race([opened.exited, limit]);
      if (code === 'late') opened.log.push('The suite did not end in time.');
      return { code: code === 'late' ? 1 : code, output: opened.log };
    } finally {
      await opened.stop();
    }
  } finally {
    rmSync(profile.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * The address that shows a folder in a running browser host.
 * @param {{url: string}} server
 * @param {string} workspace
 */
export function folderUrl({ url }, workspace) {
  return `${url}/?folder=${encodeURI(workspace)}`;
}

/**
 * What to tell people about the host in use.
 * @param {Host} host
 */
export function hostName(host) {
  return host.kind === 'browser'
    ? 'VS Code 1.100.3 in Chromium (code-server)'
    : 'VS Code 1.100.3 on the desktop';
}
