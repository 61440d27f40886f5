// Runs the tests whose files match: `npm run test:unit -- PATTERN`, with any option of vitest. `--coverage` writes .cache/coverage.
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { root, tool } from './install.mjs';

// The tests of the command line run dist/cli.js.
await build();
const args = [tool('vitest'), 'run', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
