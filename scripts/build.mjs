// Bundles the product into dist/: the extension, its report page, the language server, the command line, their worker threads and
// what they load.
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, root } from './install.mjs';

/** Builds everything; throws with the bundler's own messages. */
export async function build() {
  ensureInstalled();
  const { generate } = await import('./generate.mjs');
  await generate();
  const esbuild = await import('esbuild');
  // Made aside and put in place at the end: a build that fails, or runs beside a test, takes nothing away.
  const made = join(root, `.cache/dist-${process.pid}`);
  const before = `${made}-before`;
  const dist = join(root, 'dist');
  try {
    for (const bundle of bundles(made)) await esbuild.build({ ...bundle, minify: true, logLevel: 'warning' });
    if (existsSync(dist)) renameSync(dist, before);
    renameSync(made, dist);
  } finally {
    for (const folder of [made, before]) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What the product is made of, for esbuild.
 * @param {string} outdir
 * @returns {import('esbuild').BuildOptions[]}
 */
export function bundles(outdir) {
  /** @type {{version: string}} */
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @satisfies {import('esbuild').BuildOptions} */
  const common = { absWorkingDir: root, outdir, bundle: true };
  /** @satisfies {import('esbuild').BuildOptions} */
  const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', legalComments: 'linked' };
  return [
    { ...node, entryPoints: { client: 'client/src/extension.ts' }, external: ['vscode'] },
    {
      ...node,
      entryPoints: {
        cli: 'cli/src/index.ts',
        server: 'server/src/main.ts',
        scanWorker: 'host/src/scanWorker.ts',
        fleet: 'fleet/src/main.ts',
        fleetScan: 'fleet/src/scanChild.ts',
        // Piscina starts its threads from a file of this name beside the bundle.
        worker: 'node_modules/piscina/dist/worker.js',
      },
      define: { PRODUCT_VERSION: JSON.stringify(version), 'import.meta.url': '__importMetaUrl' },
      banner: { js: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
      // An optional native package of piscina that lowers thread priority; without it everything works.
      external: ['@napi-rs/nice', '@electric-sql/pglite', 'pg-native'],
    },
    {
      ...common,
      entryPoints: { 'report/report': 'client/webview/reportPage.ts' },
      platform: 'browser',
      target: 'chrome128',
      format: 'iife',
    },
    {
      ...common,
      entryPoints: [
        { in: 'client/webview/report.css', out: 'report/report' },
        { in: 'node_modules/@vscode/codicons/dist/codicon.css', out: 'report/codicon' },
        { in: 'node_modules/@vscode/codicons/dist/codicon.ttf', out: 'report/codicon' },
        { in: 'node_modules/web-tree-sitter/web-tree-sitter.wasm', out: 'web-tree-sitter' },
        { in: 'node_modules/tree-sitter-python/tree-sitter-python.wasm', out: 'tree-sitter-python' },
      ],
      loader: { '.css': 'copy', '.ttf': 'copy', '.wasm': 'copy' },
    },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
