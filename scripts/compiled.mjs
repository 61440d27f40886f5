// Sources as tests import them in `npm test`: compiled once by the bundler of the product. Vitest compiles each module by itself and makes
// every use of another module's name a call, which costs the engine almost half of its speed.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { root } from './install.mjs';

const folder = join(root, '.cache/compiled');

/** What one module says to import another, by a path. */
const importedPath = /\b(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g;

/**
 * Sources that tests import, and nothing of test/ itself.
 * @returns {string[]} relative paths
 */
function importedByTests() {
  const sources = new Set();
  for (const name of readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const path = join(root, 'test', name);
    for (const [, imported] of readFileSync(path, 'utf8').matchAll(importedPath)) {
      const source = relative(root, join(dirname(path), imported));
      if (!source.startsWith(`test${sep}`) && !/\.\w+$/.test(source)) sources.add(`${source}.ts`);
    }
  }
  return [...sources];
}

/**
 * Compiles what tests import, and makes Vitest take it from there.
 * @returns {Promise<import('vitest/config').Plugin>}
 */
export async function compiledSources() {
  const esbuild = await import('esbuild');
  const entryPoints = importedByTests();
  rmSync(folder, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    outbase: root,
    outdir: folder,
    bundle: true,
    // One copy of each module, whatever imports it.
    splitting: true,
    chunkNames: 'chunks/[hash]',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    external: ['vscode'],
    // What is looked for beside a bundle is there.
    define: {
      __dirname: JSON.stringify(join(root, 'dist')),
      __filename: JSON.stringify(join(root, 'dist/core.js')),
    },
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const compiled = new Map(
    entryPoints.map((source) => [join(root, source), join(folder, source.replace(/\.ts$/, '.js'))]),
  );
  return {
    name: 'compiled-sources',
    enforce: 'pre',
    config: () => ({ test: { server: { deps: { external: [/[\\/]\.cache[\\/]compiled[\\/]/] } } } }),
    resolveId(id, importer) {
      if (importer === undefined || !id.startsWith('.')) return undefined;
      return compiled.get(`${join(dirname(importer), id)}.ts`);
    },
  };
}
