// Builds the product and packages it below .cache/, for editors as secure-ml-<version>.vsix and for npm as secure-ml-<version>.tgz, each
// with exactly the files that its users need. Two builds of the same sources give the same bytes.
import { execFileSync } from 'node:child_process';
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

/** Packages the extension; returns the path of the package. */
export async function packageExtension() {
  await build();
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = join(root, `.cache/secure-ml-${manifest.version}.vsix`);
  // Apart from the repository: vsce takes one list of files from package.json, and that one is npm's.
  const folder = join(root, `.cache/vsix-${process.pid}`);
  try {
    const translations = [
      ...readdirSync(join(root, 'l10n')).map((name) => `l10n/${name}`),
      ...readdirSync(root),
    ].filter((name) =>
      /^(?:package\.nls\.[\w-]+|l10n\/(?:bundle\.l10n|summaries)\.[\w-]+)\.json$/.test(name),
    );
    for (const name of [...extensionFiles, ...translations]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    for (const field of notOfExtension) delete manifest[field];
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
    const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
    execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', path], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      // The time that files of the archive are given: any, but the same.
      env: { ...process.env, SOURCE_DATE_EPOCH: '499162500' },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return path;
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
