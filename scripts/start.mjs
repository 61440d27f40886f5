// The main job: checks examples/, prints the report, then opens that workspace in a real VS Code with the packaged extension.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './install.mjs';

console.error('Building (half a minute) ...');
await build();
const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', 'examples'], {
  cwd: root,
  stdio: 'inherit',
});
// Findings are what the examples are for; only a failure to check is one.
if (status !== 1) process.exit(status ?? 2);
if (!process.argv.includes('--no-editor')) {
  const { openEditor } = await import('./editorOpen.mjs');
  try {
    await openEditor(join(root, 'examples'));
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    console.error('The report above is complete. npm start -- --no-editor prints it alone.');
    process.exit(2);
  }
}
