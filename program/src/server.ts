import { openCore } from './openCore';

/** The door of the language server, for editors that start it as a module. */
const { exports: core, keep } = openCore('server');
process.once('exit', keep);
void core.languageServer();
