// What the rules say of trusted code; see test/bench/precision.ts.
import { join } from 'node:path';
import { root } from './install.mjs';
import { runBundled } from './runBundled.mjs';

await runBundled('test/bench/precision', [join(root, '.cache/bench'), ...process.argv.slice(2)]);
