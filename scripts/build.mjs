// Bundles the product into dist/: the extension, the language server, the command line, their worker threads and what they load.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, root } from './install.mjs';

/** Builds everything; throws with the bundler's own messages. */
export async function build() {
  ensureInstalled();
  const { generate } = await import('./generate.mjs');
  const esbuild = await import('esbuild');
  await generate();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const common = {
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: true,
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
  await bundleReportPage();
  for (const file of ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm']) {
    copyFileSync(join(root, 'node_modules', file), join(root, 'dist', file.split('/')[1]));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
