import type { Command } from './command';

/** Replaces the language server by a fresh one. */
export const restartServer: Command = ({ server }) => server.restart();
