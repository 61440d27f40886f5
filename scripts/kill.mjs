// Kills commands and the server at random points: npm run test:kill -- [runs] [seed]
import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { root, tool } from './install.mjs';

const [runs = '500', seed = '1'] = process.argv.slice(2);
await build();
const { status } = spawnSync(process.execPath, [tool('vitest'), 'run', 'test/cli/killed.test.ts'], {
  cwd: root,
  env: { ...process.env, KILLS: runs, KILL_SEED: seed },
  stdio: 'inherit',
});
process.exit(status ?? 1);
