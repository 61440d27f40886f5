// Builds the product and packages it as secure-ml-<version>.vsix below .cache/, with exactly the files that users need.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { root } from './install.mjs';

/** All that a package may hold, and must; translations beside it are found by pattern. */
const expected = [
  'CHANGELOG.md',
  'LICENSE.txt',
  'README.md',
  'SECURITY.md',
  'dist/client.js',
  'dist/report/codicon.css',
  'dist/report/codicon.ttf',
  'dist/report/report.css',
  'dist/report/report.js',
  'dist/scanWorker.js',
  'dist/server.js',
  'dist/tree-sitter-python.wasm',
  'dist/web-tree-sitter.wasm',
  'dist/worker.js',
  'docs/configuration.schema.json',
  'examples/safe/checkpoint.pt',
  'examples/unsafe/model.joblib',
  'media/icon.png',
  'media/walkthrough/convert.md',
  'media/walkthrough/fix.md',
  'media/walkthrough/report.md',
  'media/walkthrough/scan.md',
  'package.json',
  'package.nls.json',
  'syntaxes/pickle-trace.tmLanguage.json',
  'syntaxes/suppression.tmLanguage.json',
];
const translations =
  /^(?:package\.nls\.[\w-]+\.json|l10n\/bundle\.l10n\.[\w-]+\.json|dist\/[\w.]+\.LEGAL\.txt)$/;

/** Packages what dist/ holds; returns the path of the package. */
export async function packageExtension() {
  await build();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = join(root, `.cache/secure-ml-${version}.vsix`);
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const options = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--skip-license',
  ];
  execFileSync(process.execPath, [vsce, 'package', ...options, '--out', path], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  await checkFiles(path);
  return path;
}

/**
 * @param {string} path of a package
 * @throws when a file is missing, or one is there that nobody meant to ship
 */
export async function checkFiles(path) {
  const files = listZip(readFileSync(path))
    .filter((name) => name.startsWith('extension/') && !name.endsWith('/'))
    .map((name) => name.slice('extension/'.length));
  // The packager writes some names in lower case.
  const have = new Set(files.map((name) => name.toLowerCase()));
  const want = new Set(expected.map((name) => name.toLowerCase()));
  const missing = expected.filter((name) => !have.has(name.toLowerCase()));
  const extra = files.filter((name) => !want.has(name.toLowerCase()) && !translations.test(name));
  if (missing.length > 0 || extra.length > 0) {
    throw new Error(
      `${path}: missing ${missing.join(', ') || 'nothing'}; not meant to be there ${extra.join(', ') || 'nothing'}`,
    );
  }
}

/**
 * Names of a zip's central directory.
 * @param {Buffer} bytes
 */
function listZip(bytes) {
  const names = [];
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let offset = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      bytes.readUInt16LE(offset + field),
    );
    names.push(bytes.toString('utf8', offset + 46, offset + 46 + nameLength));
    offset += 46 + nameLength + extraLength + commentLength;
  }
  return names;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await packageExtension();
  console.log(`${path} (${(statSync(path).size / 1024).toFixed(0)} KiB)`);
}
