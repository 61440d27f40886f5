import { configurationNames } from '../../engine/src/configuration/configuration';
import {
  maxConfigurationBytes,
  noConfiguration,
  readConfiguration,
} from '../../engine/src/configuration/readConfiguration';
import type { Voice } from '../../engine/src/configuration/trust';
import { fileStart } from '../../engine/src/finding';
import { FolderConfigurations } from '../../host/src/folderConfigurations';
import type { LoadedConfiguration } from '../../host/src/workspace';
import { t } from '../../l10n/messages';
import type { ClientFiles } from './clientFiles';

/** What a folder says, for who may follow links and for who may not. */
interface Said {
  readonly withLinks: LoadedConfiguration | undefined;
  readonly withoutLinks: LoadedConfiguration | undefined;
}

/** Configurations of a folder and those below it, each read when a file is the first of its folder. */
export async function openConfigurations(
  files: ClientFiles,
  top: string,
  voice: Voice,
): Promise<FolderConfigurations> {
  const known = new Map<string, Said>();
  const readAhead = async (folder: string): Promise<void> => {
    if (known.has(folder)) return;
    const loaded = await load(files, folder);
    known.set(folder, {
      withLinks: loaded?.configuration,
      withoutLinks: loaded?.isLink === true ? undefined : loaded?.configuration,
    });
  };
  await readAhead(top);
  return FolderConfigurations.open(top, voice, {
    load: (folder, links) => known.get(folder)?.[links ? 'withLinks' : 'withoutLinks'],
    readAhead,
  });
}

/** The first of the known names that says anything. */
async function load(
  files: ClientFiles,
  folder: string,
): Promise<{ configuration: LoadedConfiguration; isLink: boolean } | undefined> {
  const entries = await files.entries(folder);
  for (const name of configurationNames) {
    const entry = entries?.find((one) => one.name === name && one.kind === 'file');
    if (entry === undefined) continue;
    const configuration = await read(files, `${folder}/${name}`);
    if (configuration !== undefined) return { configuration, isLink: entry.isLink };
  }
  return undefined;
}

async function read(files: ClientFiles, path: string): Promise<LoadedConfiguration | undefined> {
  const result = await files.read(path, maxConfigurationBytes);
  if ('bytes' in result) {
    const text = new TextDecoder().decode(result.bytes);
    const said = readConfiguration(path, text);
    return said === undefined ? undefined : { ...said, path, length: text.length };
  }
  // Other tools write more into pyproject.toml, and whether any of it is ours is not known here.
  if (result.failed !== 'too-large') return undefined;
  const message = t('bounded-file.too-large', result.size, maxConfigurationBytes);
  return { ...noConfiguration, path, problems: [{ key: '', message, range: fileStart }] };
}
