// Opens VS Code for the Web as vscode.dev does: a page and no server behind it. Extensions run in a worker of the browser, and the
// workspace is what an extension brings. The page is that of code-server's build, told of no server.
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { launchChromium, patience, quietSettings } from './editorHost.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Opens a window on a workspace in memory.
 * @param {import('./editorInstall.mjs').BrowserHost} host
 * @param {{extension: string, beside: string, workspace: string, language?: string}} options folders of the extension, of the one that
 *   brings the workspace, and of the files that are copied into it
 * @returns {Promise<{page: Page, log: string[], stop(): Promise<void>}>}
 */
export async function openWebWindow(host, { extension, beside, workspace }) {
  const vscode = join(dirname(host.entry), '../../lib/vscode');
  /** @type {Record<string, string>} */
  const folders = {
    'out/': join(vscode, 'out'),
    'extensions/': join(vscode, 'extensions'),
    'extension/': extension,
    'beside/': beside,
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    response.setHeader('access-control-allow-origin', '*');
    if (path === '') return answer(response, '.html', workbench(vscode, port()));
    if (path === program)
      return answer(response, '.js', withoutServer(readFileSync(join(vscode, path), 'utf8')));
    if (path === 'workspace.json') return answer(response, '.json', JSON.stringify(filesIn(workspace)));
    const [prefix, folder] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
    const file = folder === undefined ? undefined : resolve(folder, path.slice(prefix?.length));
    // Extensions that were built for Node.js only do nothing here, and nobody is told so.
    if (path.startsWith('extensions/') && path.endsWith('.js') && !existsSync(file ?? ''))
      return answer(response, '.js', '');
    if (
      file === undefined ||
      !file.startsWith(`${folder}${sep}`) ||
      !existsSync(file) ||
      !statSync(file).isFile()
    ) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const port = () => /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  const browser = await launchChromium(host);
  const stop = async () => {
    await browser.close().catch(() => undefined);
    server.closeAllConnections();
    server.close();
  };
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    /** @type {string[]} */
    const log = [];
    page.on('pageerror', (error) => log.push(`pageerror: ${error.stack}`));
    page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
    await page.goto(`http://localhost:${port()}/`, { timeout: patience });
    await page.waitForSelector('.monaco-workbench', { timeout: patience });
    return { page, log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The program of the page. */
const program = 'out/vs/code/browser/workbench/workbench.js';

/**
 * The program as it is for pages without a server: code-server's build takes one for granted, and keeps its settings there.
 * @param {string} text
 */
function withoutServer(text) {
  /** @type {readonly [RegExp, string][]} */
  const changes = [
    [/remoteAuthority:location\.host/, 'remoteAuthority:void 0'],
    [
      /(get userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:\w+)\.vscodeRemote/,
      '$1.vscodeUserData',
    ],
  ];
  return changes.reduce((changed, [pattern, by]) => {
    if (!pattern.test(changed)) throw new Error(`${program} has nothing like ${pattern}`);
    return changed.replace(pattern, by);
  }, text);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} ending
 * @param {string} text
 */
function answer(response, ending, text) {
  response.setHeader('content-type', types[ending]);
  response.end(text);
}

/**
 * The page of VS Code, configured as pages without a server are.
 * @param {string} vscode
 * @param {number} port
 */
function workbench(vscode, port) {
  const at = (/** @type {string} */ path) => ({ scheme: 'http', authority: `localhost:${port}`, path });
  const pages = `http://localhost:${port}/out/vs/workbench/contrib/webview/browser/pre/`;
  const configuration = {
    folderUri: { scheme: 'memory', path: '/work' },
    additionalBuiltinExtensions: [at('/beside')],
    developmentOptions: { extensions: [at('/extension')] },
    configurationDefaults: quietSettings,
    enableWorkspaceTrust: false,
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    productConfiguration: {
      nameShort: 'VS Code for the Web',
      nameLong: 'VS Code for the Web',
      applicationName: 'code-web',
      webviewContentExternalBaseUrlTemplate: pages,
      enableTelemetry: false,
    },
  };
  /** @type {Record<string, string>} */
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
    WORKBENCH_AUTH_SESSION: '',
    WORKBENCH_WEB_BASE_URL: `http://localhost:${port}`,
    WORKBENCH_NLS_URL: '',
    WORKBENCH_NLS_FALLBACK_URL: `http://localhost:${port}/out/nls.messages.js`,
  };
  const page = readFileSync(join(vscode, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  return page.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}

/**
 * Files of a folder in base64, by their paths in the workspace.
 * @param {string} folder
 */
function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names.flatMap((name) => {
      const path = join(folder, name);
      if (!statSync(path).isFile()) return [];
      return [
        [`/work/${relative(folder, path).split(sep).join('/')}`, readFileSync(path).toString('base64')],
      ];
    }),
  );
}
