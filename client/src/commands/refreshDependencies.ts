import type { Command } from './command';

/** Reads the workspace's manifests and locks again. */
export const refreshDependencies: Command = ({ dependencies }) => dependencies.refresh();
