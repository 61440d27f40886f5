import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The language server that ships, which scripts/test.mjs and scripts/testSome.mjs build before. */
export const builtServer = join(root, 'dist/server.js');
