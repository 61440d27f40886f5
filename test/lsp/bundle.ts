/** Bundles the language server as the product does, so that tests run the process that ships. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds into a folder of its own for each test file, which run side by side; gives the path of server.js. */
export async function bundleServer(name: string): Promise<string> {
  const folder = join(root, '.cache/lsp-test', name);
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: {
      server: 'server/src/main.ts',
      scanWorker: 'host/src/scanWorker.ts',
      worker: 'node_modules/piscina/dist/worker.js',
    },
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    define: { PRODUCT_VERSION: '"0.0.0"', 'import.meta.url': '__importMetaUrl' },
    banner: { js: 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    external: ['@napi-rs/nice'],
    logLevel: 'error',
  });
  for (const file of ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm']) {
    copyFileSync(join(root, 'node_modules', file), join(folder, file.split('/')[1]));
  }
  return join(folder, 'server.js');
}
