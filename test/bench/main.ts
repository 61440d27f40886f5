import { benchModels, measureHere, writeHere } from './models';
import { benchSecrets } from './secrets';

/* Prints the figures that matter. Children of this process do one thing: their arguments say which. */

const [, , , what, how] = process.argv;
if (what === undefined) {
  benchModels();
  await benchSecrets();
} else if (how === 'write') writeHere(what);
else await measureHere(what, how as Parameters<typeof measureHere>[1]);
