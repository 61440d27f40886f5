// Builds the product and packages it below .cache/, for editors as secure-ml-<version>.vsix and for npm as secure-ml-<version>.tgz, each
// with exactly the files that its users need. Two builds of the same sources give the same bytes.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { root } from './install.mjs';

/** What the extension's package holds: files, and folders as a whole. What npm's holds is said by `files` of package.json. */
const extensionFiles = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'dist/THIRD-PARTY-NOTICES.txt',
  // The MCP server that agents are offered.
  'dist/cli.js',
  'dist/client.js',
  'dist/desktop.js',
  'dist/languageClient.js',
  'dist/core.js',
  'dist/cyclonedx.js',
  'dist/sdk.js',
  'dist/report',
  'dist/sbom.cdx.json',
  'dist/piscina.js',
  'dist/scanWorker.js',
  'dist/server.js',
  'dist/tree-sitter-python.wasm',
  'dist/treeSitter.js',
  'dist/web',
  'dist/web-tree-sitter.wasm',
  'dist/worker.js',
  'docs/configuration.schema.json',
  'docs/rules',
  'examples/safe/checkpoint.pt',
  'examples/unsafe/model.joblib',
  'media/icon.png',
  'media/security.svg',
  'media/walkthrough',
  'package.nls.json',
  'syntaxes',
];

/** Fields of package.json that are about the package of npm, or about building. */
const notOfExtension = [
  'bin',
  'devDependencies',
  'exports',
  'files',
  'overrides',
  'peerDependencies',
  'peerDependenciesMeta',
  'scripts',
  'types',
];

/** Packages the extension; returns the path of the package. `isBuilt` where dist/ is what the sources say already. */
export async function packageExtension({ isBuilt = false } = {}) {
  if (!isBuilt) await build();
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = join(root, `.cache/secure-ml-${manifest.version}.vsix`);
  // Apart from the repository: vsce takes one list of files from package.json, and that one is npm's.
  const folder = join(root, `.cache/vsix-${process.pid}`);
  try {
    const translations = [
      ...readdirSync(join(root, 'l10n')).map((name) => `l10n/${name}`),
      ...readdirSync(root),
    ].filter((name) =>
      /^(?:package\.nls\.[\w-]+|l10n\/(?:bundle\.l10n|summaries|remedies)\.[\w-]+)\.json$/.test(name),
    );
    for (const name of [...extensionFiles, ...translations]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    for (const field of notOfExtension) delete manifest[field];
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
    refuseMissing(manifest, folder);
    const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [vsce, 'package', '--no-dependencies', '--out', path],
      // The time that files of the archive are given: any, but the same.
      { cwd: folder, encoding: 'utf8', env: { ...process.env, SOURCE_DATE_EPOCH: '499162500' } },
    );
    // What it says of each package that it makes says nothing to those who want to start it.
    if (status !== 0) throw new Error(`The extension cannot be packaged:\n${stdout}${stderr}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return path;
}

/**
 * Every file that the manifest names has to be in the package: an editor shows nothing in the place of one that is not.
 * @param {object} manifest
 * @param {string} folder
 */
function refuseMissing(manifest, folder) {
  /** @type {Set<string>} */
  const missing = new Set();
  JSON.stringify(manifest, (_, value) => {
    const isFile =
      typeof value === 'string' && /^[\w./-]+\.\w+$/.test(value) && existsSync(join(root, value));
    if (isFile && !existsSync(join(folder, value))) missing.add(value);
    return value;
  });
  if (missing.size > 0) throw new Error(`package.json names files that are not packaged: ${[...missing]}`);
}

/**
 * What npm says of the package of the command line and the library when it packs it below .cache. `dist` has to be built.
 * @param {string[]} more further options of `npm pack`
 * @returns {{filename: string, files: {path: string}[]}}
 */
export function packNpm(more = []) {
  const npm = process.env.npm_execpath;
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', join(root, '.cache'), ...more];
  /** @type {import('node:child_process').ExecFileSyncOptionsWithStringEncoding} */
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  const [packed] = JSON.parse(
    npm?.endsWith('.js') === true && existsSync(npm)
      ? execFileSync(process.execPath, [npm, ...args], options)
      : execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options),
  );
  return packed;
}

/** Packages the command line and the library; returns the path of the package. */
export function packageForNpm() {
  return join(root, '.cache', packNpm().filename);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of [await packageExtension(), packageForNpm()])
    console.log(`${path} (${(statSync(path).size / 1024).toFixed(0)} KiB)`);
}
