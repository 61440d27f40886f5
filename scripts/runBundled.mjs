import { join } from 'node:path';
import { build } from './build.mjs';
import { root, run } from './install.mjs';

/**
 * Bundles a TypeScript program of the test folder and runs it; the product is built before.
 * @param {string} entry path below the root, without its ending
 * @param {readonly string[]} args
 */
export async function runBundled(entry, args) {
  await build();
  const esbuild = await import('esbuild');
  const outfile = join(root, '.cache/bundled', `${entry.replaceAll('/', '-')}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [`${entry}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Packages in CommonJS want what ECMAScript modules do not have.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(process.cwd() + "/package.json"); const __dirname = process.cwd();',
    },
    // Sources that look for files beside themselves must find them.
    define: { 'import.meta.url': JSON.stringify(`file://${join(root, `${entry}.ts`)}`) },
    logLevel: 'warning',
  });
  run(process.execPath, [outfile, ...args]);
}
