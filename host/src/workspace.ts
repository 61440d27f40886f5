import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { configurationNames } from '../../engine/src/configuration/configuration';
import {
  type ConfigurationResult,
  maxConfigurationBytes,
  noConfiguration,
  readConfiguration,
} from '../../engine/src/configuration/readConfiguration';
import { fileStart } from '../../engine/src/finding';
import { t } from '../../l10n/messages';
import { readBounded, UnboundedFile } from './boundedFile';

/** A configuration and the file it came from. */
export interface LoadedConfiguration extends ConfigurationResult {
  readonly path?: string;
  /** Characters that were parsed. */
  readonly length?: number;
}

/** Bytes of a pyproject.toml that are searched for a section of ours. */
const maxProjectBytes = 1 << 23;

/**
 * Loads one file; undefined where a pyproject.toml says nothing about us. What is too large, or no regular file, is a problem of it.
 * With `links: false` a link is refused. Throws what opening throws.
 */
export function loadConfigurationFile(
  path: string,
  options: { readonly links?: boolean } = {},
): LoadedConfiguration | undefined {
  let text: string;
  try {
    // Other tools write more into pyproject.toml; whether any of it is ours takes no parsing.
    const most = path.endsWith('.toml') ? maxProjectBytes : maxConfigurationBytes;
    text = readBounded(path, most, options).toString('utf8');
  } catch (error) {
    if (!(error instanceof UnboundedFile)) throw error;
    return said(path, 'problems', error.message);
  }
  const result = readConfiguration(path, text);
  return result === undefined ? undefined : { ...result, path, length: text.length };
}

/** What there is to say of a file that was not read. */
function said(path: string, as: 'problems' | 'remarks', message: string): LoadedConfiguration {
  return { ...noConfiguration, path, [as]: [{ key: '', message, range: fileStart }] };
}

/**
 * Loads what a folder says: the first of the known names that says anything; undefined where none does. Links are not followed where
 * nobody vouches for the folder: whoever made it could have any file read by them, and quoted in what is said about it.
 */
export function loadFolderConfiguration(folder: string, links: boolean): LoadedConfiguration | undefined {
  for (const name of configurationNames) {
    const path = join(folder, name);
    try {
      const loaded = loadConfigurationFile(path, { links });
      if (loaded !== undefined) return loaded;
    } catch (error) {
      // What else cannot be read says nothing; checking the file itself tells that it cannot be read.
      const isLink = (error as NodeJS.ErrnoException).code === 'ELOOP' && !name.endsWith('.toml');
      if (isLink) return said(path, 'remarks', t('workspace.link-not-followed'));
    }
  }
  return undefined;
}

/** Loads what the user's profile says; undefined where there is no such file. Throws what opening throws. */
export function loadProfileConfiguration(
  environment: NodeJS.ProcessEnv = process.env,
): LoadedConfiguration | undefined {
  const { XDG_CONFIG_HOME: own, APPDATA: roaming } = environment;
  // A relative folder would be one of whatever is checked.
  const [folder] = [own, roaming, join(homedir(), '.config')].filter(
    (candidate): candidate is string => candidate !== undefined && isAbsolute(candidate),
  );
  if (folder === undefined) return undefined;
  const path = join(folder, 'secure-ml', configurationNames[0]);
  return existsSync(path) ? loadConfigurationFile(path) : undefined;
}
