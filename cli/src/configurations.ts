import { statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { CheckError } from '../../engine/src/check';
import { terminal } from '../../engine/src/report/display';
import { FolderConfigurations } from '../../host/src/folderConfigurations';
import { type LoadedConfiguration, loadConfiguration, loadConfigurationFile } from '../../host/src/workspace';
import { UsageError } from './usage';

/**
 * The configuration of a run: the one that `--config` names, or that of the working folder, and those of subfolders, which tighten it.
 * `paths` are what is checked. What is wrong with it is printed. @throws UsageError, after which nothing was done
 */
export function openConfigurations(
  config: string | undefined,
  paths: readonly string[] = [],
): FolderConfigurations {
  const root = load(config);
  for (const { range, message } of root.problems) say(root.path ?? '', range.line, message);
  if (root.problems.length > 0) throw new UsageError('The configuration has errors; nothing was done.');
  const others = paths.map((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? path : dirname(path),
  );
  return new FolderConfigurations({ top: process.cwd(), root, others });
}

function load(config: string | undefined): LoadedConfiguration {
  if (config === undefined) return loadConfiguration(process.cwd());
  let loaded: LoadedConfiguration | undefined;
  try {
    loaded = loadConfigurationFile(config);
  } catch (error) {
    throw new UsageError(`The configuration ${terminal(config)} cannot be read: ${(error as Error).message}`);
  }
  if (loaded === undefined) throw new UsageError(`${terminal(config)} has no [tool.secure-ml].`);
  return loaded;
}

/** Prints what does not count of the configurations of subfolders. */
export function sayRemarks({ remarks }: FolderConfigurations): void {
  for (const { path, range, message } of remarks) say(shown(path), range.line, message);
}

/** Configurations of subfolders that could not be understood: what they ask for may be missing from the check. */
export function nestedErrors({ remarks }: FolderConfigurations): CheckError[] {
  return remarks
    .filter(({ kind }) => kind === 'mistake')
    .map(({ path, message }) => ({ path: shown(path), id: 'configuration', status: 'incomplete', message }));
}

/** A path as reports show it. */
function shown(path: string): string {
  return relative('.', path);
}

function say(path: string, line: number, message: string): void {
  process.stderr.write(`secure-ml: ${terminal(path)}:${line}: ${terminal(message)}\n`);
}
