// Prints the figures that matter, each beside its limit or bound from the same run.
import { join } from 'node:path';
import { root } from './install.mjs';
import { runBundled } from './runBundled.mjs';

await runBundled('test/bench/main', [join(root, '.cache/bench')]);
