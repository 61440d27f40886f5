import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ConfigurationResult,
  configurationNames,
  defaultConfiguration,
  readConfiguration,
} from '../../engine/src/configuration/configuration';

/** A configuration and the file it came from. */
export interface LoadedConfiguration extends ConfigurationResult {
  readonly path?: string;
}

/** Loads a folder's configuration: the first of the known names that has one. The default where there is none. */
export function loadConfiguration(folder: string): LoadedConfiguration {
  for (const name of configurationNames) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    const loaded = loadConfigurationFile(path);
    if (loaded !== undefined) return loaded;
  }
  return { configuration: defaultConfiguration, problems: [] };
}

/** Loads one file; undefined where a pyproject.toml says nothing about us. Throws what reading throws. */
export function loadConfigurationFile(path: string): LoadedConfiguration | undefined {
  const result = readConfiguration(path, readFileSync(path, 'utf8'));
  return result === undefined ? undefined : { ...result, path };
}
