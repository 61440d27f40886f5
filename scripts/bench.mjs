// Prints the figures that matter, each beside its limit or bound from the same run; the name of a part runs that part alone.
// `analysis FOLDER` reads the Python files of a folder.
import { join } from 'node:path';
import { root } from './install.mjs';
import { runBundled } from './runBundled.mjs';

const [part, ...more] = process.argv.slice(2);
const folder = join(root, '.cache/bench');
if (part === undefined || part === 'models') await runBundled('test/bench/main', [folder]);
if (part === undefined || part === 'conversion') await runBundled('test/bench/conversion', [folder]);
if (part === undefined || part === 'dependencies') await runBundled('test/bench/dependencies', []);
if (part === undefined || part === 'source') await runBundled('test/bench/source', [folder]);
if (part === undefined || part === 'analysis') await runBundled('test/bench/analysis', [folder, ...more]);
