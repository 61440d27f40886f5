import type { FileReport } from '../../engine/src/check';
import { noConfiguration } from '../../engine/src/configuration/readConfiguration';
import { unreadableModel } from '../../engine/src/models/scan/unreadable';
import type { ModelReport } from '../../engine/src/models/scan/verdict';
import { checkPath } from '../../host/src/checkPath';
import { nodePlatform } from '../../host/src/nodePlatform';
import { loadConfigurationFile } from '../../host/src/workspace';
import type { LibraryOptions } from './libraryOptions';

/** See index.ts, which is the door. */
export async function checkFile(path: string, options: LibraryOptions = {}): Promise<FileReport> {
  return checkPath({ path, explicit: true }, checkOptions(options, false));
}

/** See index.ts, which is the door. */
export async function scanModel(path: string, options: LibraryOptions = {}): Promise<ModelReport> {
  const { model, errors } = await checkPath({ path, explicit: true }, checkOptions(options, true));
  if (model !== undefined) return model;
  const [{ id, status, message }] = [
    ...errors,
    { id: 'not-a-model', status: 'unsupported' as const, message: '' },
  ];
  return unreadableModel(path, id, status, message);
}

function checkOptions(
  { configuration, digest = false, signal, versions }: LibraryOptions,
  modelsOnly: boolean,
) {
  const { configuration: read, problems } =
    configuration === undefined ? noConfiguration : (loadConfigurationFile(configuration) ?? noConfiguration);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return {
    platform: nodePlatform,
    cancel: {
      get cancelled() {
        return signal?.aborted === true;
      },
    },
    configuration: read,
    inlineSuppressions: true,
    versions: new Map(Object.entries(versions ?? {})),
    digest,
    modelsOnly,
  };
}
