// Hostile input for as long as one likes: npm run fuzz -- [mutations] [programs] [seed] [graphs], or --minutes N [seed]
import { runBundled } from './runBundled.mjs';

await runBundled('test/fuzz/main', process.argv.slice(2));
