import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationNames } from '../../engine/src/configuration/configuration';
import {
  type ConfigurationResult,
  noConfiguration,
  readConfiguration,
} from '../../engine/src/configuration/readConfiguration';

/** A configuration and the file it came from. */
export interface LoadedConfiguration extends ConfigurationResult {
  readonly path?: string;
}

/** Larger files in a folder that somebody else made are not read. */
const maxNestedBytes = 1 << 20;

/** Loads a folder's configuration: the first of the known names that has one. The default where there is none. */
export function loadConfiguration(folder: string): LoadedConfiguration {
  for (const name of configurationNames) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const loaded = loadConfigurationFile(path);
    if (loaded !== undefined) return loaded;
  }
  return noConfiguration;
}

/** Loads one file; undefined where a pyproject.toml says nothing about us. Throws what reading throws. */
export function loadConfigurationFile(path: string): LoadedConfiguration | undefined {
  const result = readConfiguration(path, readFileSync(path, 'utf8'));
  return result === undefined ? undefined : { ...result, path };
}

/**
 * Loads what a subfolder says, undefined where it says nothing. Links are not followed: whoever made the folder could have any file
 * read by them, and quoted in what is said about it.
 */
export function loadNestedConfiguration(folder: string): LoadedConfiguration | undefined {
  for (const name of configurationNames) {
    const path = join(folder, name);
    try {
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (stats?.isFile() !== true || stats.size > maxNestedBytes) continue;
      const loaded = loadConfigurationFile(path);
      if (loaded !== undefined) return loaded;
    } catch {
      // What cannot be read says nothing; checking the file itself tells that it cannot be read.
    }
  }
  return undefined;
}
