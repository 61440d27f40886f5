import type { Command } from './command';

/** Opens the log of the extension and its server. */
export const showLog: Command = ({ log }) => log.show(true);
