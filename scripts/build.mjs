// Bundles the product into dist/: the extension, the language server, the command line, their worker threads and what they load.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, root } from './install.mjs';

/** Builds everything; throws with the bundler's own messages. */
export async function build() {
  ensureInstalled();
  const { generate } = await import('./generate.mjs');
  await generate();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // Made aside and put in place at the end: a build that fails, or runs beside a test, takes nothing away.
  const made = join(root, `.cache/dist-${process.pid}`);
  const before = `${made}-before`;
  const dist = join(root, 'dist');
  try {
    await bundle(made, version);
    if (existsSync(dist)) renameSync(dist, before);
    renameSync(made, dist);
  } finally {
    for (const folder of [made, before]) rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle(outdir, version) {
  const esbuild = await import('esbuild');
  mkdirSync(outdir, { recursive: true });
  const common = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    legalComments: 'linked',
    logLevel: 'warning',
  };
  await esbuild.build({
    ...common,
    entryPoints: { client: 'client/src/extension.ts' },
    external: ['vscode'],
  });
  await esbuild.build({
    ...common,
    entryPoints: {
      cli: 'cli/src/index.ts',
      server: 'server/src/main.ts',
      scanWorker: 'host/src/scanWorker.ts',
      // Piscina starts its threads from a file of this name beside the bundle.
      worker: 'node_modules/piscina/dist/worker.js',
    },
    define: { PRODUCT_VERSION: JSON.stringify(version), 'import.meta.url': '__importMetaUrl' },
    banner: { js: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    // An optional native package of piscina that lowers thread priority; without it everything works.
    external: ['@napi-rs/nice'],
  });
  const { bundleReportPage } = await import('./editorBundle.mjs');
  await bundleReportPage(join(outdir, 'report'));
  for (const file of ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm']) {
    copyFileSync(join(root, 'node_modules', file), join(outdir, file.split('/')[1]));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
