// Runs the editor suite in a real VS Code: `node scripts/editorTest.mjs [--smoke] [--only SUITE] [--grep TEXT] [--extension FOLDER]`.
// With --smoke a short suite runs against the packaged and installed extension instead of the development folder.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import {
  createProfile,
  hostName,
  install,
  openWindow,
  patience,
  runSuite,
  temporaryFolder,
} from './editorHost.mjs';
import { installBrowser } from './editorInstall.mjs';
import { openWebWindow } from './editorWeb.mjs';
import { ensureInstalled, root } from './install.mjs';

const bundles = join(root, '.cache/editor-test');

/** @typedef {{passed: number, failed: number}} Counts */

/** @typedef {'development' | 'package'} Subject what the suites run against */

/**
 * What is used here of test/editor/person.ts: somebody at the window.
 * @typedef {object} Person
 * @property {(...keys: string[]) => Promise<void>} press
 * @property {(path: string) => Promise<void>} openInExplorer
 * @property {(path: string) => Promise<unknown>} explorerMenu
 * @property {(label: string) => Promise<void>} chooseFromMenu
 * @property {(title: string) => Promise<void>} command
 * @property {(expected: string) => Promise<unknown>} report
 * @property {(expected: string) => Promise<unknown>} notification
 * @property {(view: string, text: string) => Promise<void>} expandRow
 * @property {() => Promise<void>} openFixes
 * @property {(view: string) => Promise<void>} foldView
 * @property {(name: string, margins: [top: number, bottom: number]) => Promise<void>} screenshot
 */

/**
 * What test/editor/driver.ts exports.
 * @typedef {object} Driver
 * @property {(print: (line: string) => void) => Promise<Channel>} openChannel
 * @property {new (page: import('playwright-core').Page, folder: string) => Person} Person
 * @property {readonly {name: string, act(person: Person, page: import('playwright-core').Page): Promise<void>}[]} webCases
 * @property {Record<string, string>} webFiles
 * @typedef {{url: string, person?: Person | undefined, outcome?: Counts | undefined, close(): void}} Channel
 */

/**
 * Compiles test/editor into .cache/editor-test: suites for the extension host, the driver for this process.
 * @returns {Promise<Driver>}
 */
export async function bundleEditorTests() {
  const esbuild = await import('esbuild');
  rmSync(bundles, { recursive: true, force: true });
  /** @satisfies {import('esbuild').BuildOptions} */
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  };
  const cases = readdirSync(join(root, 'test/editor/suite'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.test.ts'),
  );
  await esbuild.build({
    ...common,
    entryPoints: ['test/editor/suite/index.ts', ...cases.map((name) => `test/editor/suite/${name}`)],
    outbase: 'test/editor/suite',
    outdir: join(bundles, 'suite'),
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
  await esbuild.build({
    ...common,
    entryPoints: { driver: 'test/editor/driver.ts' },
    outdir: bundles,
    external: ['axe-core', 'playwright-core'],
  });
  for (const name of ['floor', 'python', 'web'])
    cpSync(join(root, 'test/editor', name), join(bundles, name), { recursive: true });
  return createRequire(import.meta.url)(join(bundles, 'driver.js'));
}

/**
 * A fresh copy of the parts of examples/ that a suite works on, with more files where it needs them. With a `second` folder, what is
 * opened is a workspace of both.
 * @param {readonly string[]} only
 * @param {Record<string, string | Buffer>} [more]
 * @param {Record<string, string | Buffer>} [second]
 */
export function makeWorkspace(only, more = {}, second = undefined) {
  const top = temporaryFolder('editor-workspace-');
  const folder = join(top, 'examples');
  for (const name of only) cpSync(join(root, 'examples', name), join(folder, name), { recursive: true });
  writeFiles(folder, more);
  if (second === undefined) return folder;
  writeFiles(join(top, 'second'), second);
  const workspace = join(top, 'both.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'examples' }, { path: 'second' }] }));
  return workspace;
}

/**
 * @param {string} folder
 * @param {Record<string, string | Buffer>} files
 */
function writeFiles(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Copies the built extension aside, so that a build at the same time takes nothing away from a running suite. */
export function stageExtension() {
  const folder = join(bundles, 'extension');
  const manifests = readdirSync(root).filter((name) => /^package\.nls(?:\.[\w-]+)?\.json$/.test(name));
  for (const name of [
    'package.json',
    ...manifests,
    'dist',
    'examples',
    'l10n',
    'media',
    'syntaxes',
    'docs/rules',
  ]) {
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  return folder;
}

const everything = ['requirements.txt', 'train.ipynb', 'serve.py', 'Dockerfile', 'safe', 'unsafe'];

/** Files that try to talk the checks out of what they find. */
const disarming = {
  'silenced.py':
    'import pickle\npickle.loads(b"")  # secure-ml: ignore[pickle-load] trust me\npickle.loads(b"")\n',
  'allowed.pkl': Buffer.from('\x80\x03cmy_package.models\nNet\n)\x81.', 'latin1'),
  'secure-ml.yaml': 'rules:\n  pickle-load: off\nmodels:\n  allowGlobals:\n    - my_package.models.Net\n',
  '.vscode/settings.json': JSON.stringify({
    'secureMl.enable': false,
    'secureMl.rules': { 'pickle-load': 'off', 'joblib-load': 'off' },
    'secureMl.allowGlobals': ['my_package.models.Net'],
  }),
};

/** The same code in two folders, one of which has a configuration. */
const twoFolders = {
  more: {
    '.env': 'MODE=development\n',
    'load.py': 'import pickle\n\npickle.load(stream)\n',
    'secure-ml.yaml': 'rules:\n  pickle-load: off\n',
  },
  second: { 'load.py': 'import pickle\n\npickle.load(stream)\n', 'requirements.txt': 'torch\n' },
};

/**
 * A suite: what it finds in its workspace, and extensions of test/editor that are installed beside the product.
 * @typedef {object} Suite
 * @property {readonly string[]} files of examples/
 * @property {Record<string, string | Buffer>} [more]
 * @property {Record<string, string | Buffer>} [second] files of a second folder
 * @property {readonly string[]} [beside]
 * @property {boolean} [trust]
 * @property {string} [language] of the window
 * @property {string} [cases] folder of its cases; its own name otherwise
 */

/** What takes longest starts first. @satisfies {Record<string, Suite>} */
const suites = {
  code: { files: everything, beside: ['python'] },
  reports: { files: everything },
  security: { files: [...everything, 'deployment.yaml'] },
  inactive: { files: [], more: { 'notes.md': '# Notes\n', 'main.c': 'int main(void) { return 0; }\n' } },
  models: { files: ['unsafe'] },
  pipelines: { files: ['Dockerfile', 'deployment.yaml'], ...twoFolders },
  restricted: { files: ['train.ipynb', 'unsafe'], more: disarming, trust: true },
  russian: { files: ['serve.py', 'unsafe'], language: 'ru', cases: 'languages' },
  chinese: { files: ['serve.py', 'unsafe'], language: 'zh-cn', cases: 'languages' },
  measure: { files: [], more: { 'notes.md': '# Notes\n' } },
};

/** @satisfies {Record<string, Suite>} */
const smokeSuites = { inactive: suites.inactive, models: suites.models, smoke: { files: everything } };

/**
 * A window with its cases: what is said is kept until its end, so that windows that are open at the same time do not talk at once.
 * @typedef {object} Task
 * @property {string} name
 * @property {(print: Print) => Promise<Counts>} run
 * @typedef {(...values: unknown[]) => void} Print
 */

/**
 * Runs tasks, some of them side by side, in their order: a window mostly waits. Returns how many cases passed and failed.
 * @param {readonly Task[]} tasks
 * @param {number} sideBySide
 */
async function runTasks(tasks, sideBySide) {
  const total = { passed: 0, failed: 0 };
  const open = [...tasks];
  const runOne = async (/** @type {Task} */ { name, run }) => {
    /** @type {unknown[][]} */
    const said = [];
    const started = Date.now();
    const { passed, failed } = await run((...values) => said.push(values));
    console.log(`${name} (${Math.round((Date.now() - started) / 1000)} s)`);
    for (const values of said) console.log(...values);
    total.passed += passed;
    total.failed += failed;
  };
  const work = async () => {
    for (let task = open.shift(); task !== undefined; task = open.shift()) await runOne(task);
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return total;
}

/**
 * Runs the suites against the development folder, against the packaged and installed extension, or against both; returns how many cases
 * passed and failed. Packaging makes sure that every file that the manifest names is there.
 * @param {{of?: readonly Subject[], only?: string | undefined, grep?: string | undefined, extension?: string | undefined, isBuilt?: boolean}} [options]
 */
export async function runEditorTests({
  of = ['development', 'package'],
  only,
  grep = '',
  extension,
  isBuilt = false,
} = {}) {
  const driver = await bundleEditorTests();
  const host = await install();
  console.log(`Editor host: ${hostName(host)}`);
  /** @type {Task[]} */
  const tasks = [];
  if (of.includes('development')) {
    const development = extension ?? stageExtension();
    for (const [name, suite] of Object.entries(suites)) {
      // The same cases are asked of the package, which is what people install.
      if (name in smokeSuites && of.includes('package')) continue;
      tasks.push({
        name,
        run: (print) => runOne(driver, host, name, suite, { vsix: undefined, grep, development, print }),
      });
    }
    tasks.splice(
      2,
      0,
      { name: 'web', run: (print) => runInBrowser(driver, development, grep, print) },
      { name: 'reload', run: (print) => reloads(driver, host, development, print) },
    );
  }
  if (of.includes('package')) {
    const vsix = await (await import('./package.mjs')).packageExtension({ isBuilt });
    for (const [name, suite] of Object.entries(smokeSuites))
      tasks.push({
        name: `${name} (installed package)`,
        run: (print) => runOne(driver, host, name, suite, { vsix, grep, development: undefined, print }),
      });
  }
  const wanted = tasks.filter(({ name }) => only === undefined || name.split(' ')[0] === only);
  // Two windows of a desktop would take the focus from each other.
  return runTasks(wanted, host.kind === 'browser' ? 3 : 1);
}

/**
 * Runs the cases of test/editor/webCases.ts in VS Code for the Web, whose extensions run in a worker of the browser: all in one window.
 * @param {Driver} driver
 * @param {string} extension
 * @param {string} grep
 * @param {Print} print
 * @returns {Promise<Counts>}
 */
async function runInBrowser(driver, extension, grep, print) {
  const workspace = makeWorkspace(
    ['requirements.txt', 'train.ipynb', 'serve.py', 'safe', 'unsafe'],
    driver.webFiles,
  );
  const window = await openWebWindow(await installBrowser(), {
    extension,
    beside: join(bundles, 'web'),
    workspace,
  });
  const person = new driver.Person(window.page, join(root, '.cache/screenshots'));
  const counts = { passed: 0, failed: 0 };
  try {
    for (const { name, act } of driver.webCases) {
      if (!name.includes(grep)) continue;
      const started = Date.now();
      try {
        await act(person, window.page);
        counts.passed++;
        print(`  ok    ${name} (${Date.now() - started} ms)`);
      } catch (error) {
        counts.failed++;
        print(`  FAIL  ${name}\n`, error, `\n${window.log.slice(-20).join('\n')}`);
        await person.screenshot(`failed-${name.replace(/\W+/g, '-')}`, [0, 0]).catch(() => undefined);
      }
    }
    return counts;
  } finally {
    await window.stop();
    rmSync(dirname(workspace), { recursive: true, force: true });
  }
}

/**
 * A window is reloaded, which ends every suite in it: whether the verdict of before is there again is looked at from outside.
 * @param {Driver} driver
 * @param {import('./editorInstall.mjs').Host} host
 * @param {string | undefined} development
 * @param {Print} print
 * @returns {Promise<Counts>}
 */
async function reloads(driver, host, development, print) {
  const workspace = makeWorkspace(['unsafe']);
  const window = await openWindow(host, { profile: createProfile(), workspace, development });
  const dangerous = window.page.locator('.statusbar-item[id*="secureMl.status"]', { hasText: '1 dangerous' });
  const person = new driver.Person(window.page, join(root, '.cache/screenshots'));
  try {
    // A file that is opened before the window knows its extensions opens as text.
    await window.page.locator('.statusbar-item[id*="secureMl.status"]').first().waitFor();
    await person.openInExplorer('unsafe/model.joblib');
    await person.report('Dangerous');
    await dangerous.waitFor();
    await person.press('Control+K', 'Control+W');
    // The names of scanned models are written a moment after the verdict.
    await window.page.waitForTimeout(2000);
    await window.page.reload();
    await dangerous.waitFor({ timeout: patience });
    await person.screenshot('reloaded', [0, 0]);
    print('  ok    a reloaded window shows the verdict of before');
    return { passed: 1, failed: 0 };
  } catch (error) {
    print('  FAIL  a reloaded window shows the verdict of before\n', error);
    return { passed: 0, failed: 1 };
  } finally {
    await window.stop();
    rmSync(dirname(workspace), { recursive: true, force: true });
  }
}

/**
 * @param {Driver} driver
 * @param {import('./editorInstall.mjs').Host} host
 * @param {string} name
 * @param {Suite} suite
 * @param {{vsix: string | undefined, grep: string, development: string | undefined, print: Print}} options
 * @returns {Promise<Counts>}
 */
async function runOne(driver, host, name, suite, { vsix, grep, development, print }) {
  const { files, more, second, trust = false, language, cases = name, beside = [] } = suite;
  const workspace = makeWorkspace(files, more, second);
  const floor = join(bundles, 'floor');
  const channel = await driver.openChannel(print);
  try {
    const { code, output } = await runSuite({
      host,
      workspace,
      trust,
      language,
      vsix,
      // An installed package is looked at beside some development extension, because suites run only with one.
      ...(vsix === undefined
        ? { development, folders: [floor, ...beside.map((other) => join(bundles, other))] }
        : { development: floor }),
      tests: join(bundles, 'suite/index'),
      environment: {
        SECURE_ML_EDITOR_CHANNEL: channel.url,
        SECURE_ML_EDITOR_SUITE: cases,
        SECURE_ML_EDITOR_GREP: grep,
        SECURE_ML_FIXTURES: join(root, 'test/fixtures'),
      },
      onPage: (page) => {
        channel.person = new driver.Person(page, join(root, '.cache/screenshots'));
      },
    });
    if (channel.outcome !== undefined && (channel.outcome.failed > 0 || code === 0)) return channel.outcome;
    print(`  FAIL  the suite ended with ${code}\n${output.slice(-40).join('\n')}`);
    return { passed: channel.outcome?.passed ?? 0, failed: (channel.outcome?.failed ?? 0) + 1 };
  } catch (error) {
    print('  FAIL ', error);
    return { passed: 0, failed: 1 };
  } finally {
    channel.close();
    rmSync(dirname(workspace), { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  const value = (/** @type {string} */ name) =>
    process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
  const smoke = process.argv.includes('--smoke');
  const extension = value('--extension');
  if (!smoke && extension === undefined) await build();
  const { passed, failed } = await runEditorTests({
    of: [smoke ? 'package' : 'development'],
    only: value('--only'),
    grep: value('--grep'),
    extension,
  });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}
