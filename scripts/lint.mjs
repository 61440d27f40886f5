// What the compiler does not see: style and likely mistakes, who imports whom, and what nobody uses.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root, tool } from './install.mjs';

const sources = [
  'engine/src',
  'protocol/src',
  'host/src',
  'cli/src',
  'fleet/src',
  'server/src',
  'web/src',
  'program/src',
  'client/src',
  'client/webview',
];

/** @type {{name: string, package: string, args: string[]}[]} */
export const linters = [
  { name: 'style and mistakes', package: '@biomejs/biome', args: ['check', '.', '--error-on-warnings'] },
  {
    name: 'imports',
    package: 'dependency-cruiser',
    args: ['--config', '.dependency-cruiser.mjs', ...sources],
  },
  {
    name: 'unused code',
    package: 'knip',
    // Generated files are not in git, and use every rule.
    args: ['--no-gitignore', '--no-progress', '--treat-config-hints-as-errors'],
  },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // They follow imports, also of generated files, and what package.json names.
  const { build } = await import('./build.mjs');
  await build();
  for (const linter of linters) {
    console.log(`\n== ${linter.name}`);
    const args = [tool(linter.package), ...linter.args];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
