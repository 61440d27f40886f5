import type { CheckError } from '../../engine/src/check';
import type { AdvisoryMemory } from '../../engine/src/dependencies/advisories/memory';
import type { AskedPackage } from '../../engine/src/dependencies/packages';
import { AdvisoryClient, usualAdvisoryServices } from '../../host/src/advisories/advisoryClient';
import { checkAdvisoryFile, readAdvisoryFile } from '../../host/src/advisories/offline';
import { cacheFolder } from '../../host/src/diskCache';
import { nodeMachine } from '../../host/src/nodeMachine';
import { packagesOfFiles } from '../../host/src/packagesOfFiles';
import type { FileTask } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { unreadable } from './namedFile';

/** What services said of packages, and why not everything. */
export interface LearntAdvisories {
  readonly memory: AdvisoryMemory;
  readonly errors: readonly CheckError[];
}

/** Says before anything is checked that an export cannot be used. @throws UsageError */
export async function checkAdvisories(path: string): Promise<void> {
  try {
    await checkAdvisoryFile(path);
  } catch (error) {
    throw unreadable(path, error as Error);
  }
}

/** An export that the user named; empty where none was. @throws UsageError */
export async function openAdvisories(path: string | undefined): Promise<AdvisoryMemory | undefined> {
  if (path === undefined) return undefined;
  await checkAdvisories(path);
  return readAdvisoryFile(path);
}

/** Asks OSV and the package index, or those that the environment names, about packages. */
export async function askAdvisories(packages: readonly AskedPackage[]): Promise<LearntAdvisories> {
  const { SECURE_ML_OSV: advisories, SECURE_ML_INDEX: index } = process.env;
  const services = {
    ...usualAdvisoryServices,
    ...(advisories ? { advisories } : {}),
    ...(index ? { index } : {}),
    cache: cacheFolder('advisories'),
  };
  const client = new AdvisoryClient(services);
  const { problems } = await client.lookUp(packages);
  const errors = problems.map(
    (reason): CheckError => ({
      path: services.advisories,
      id: 'advisories-not-asked',
      status: 'incomplete',
      message: t('advisories.lookup-failed', reason),
    }),
  );
  return { memory: client.memory, errors };
}

/** Asks about the packages that files name. */
export async function askAboutFiles(files: readonly FileTask[]): Promise<LearntAdvisories> {
  return askAdvisories(await packagesOfFiles(files, nodeMachine));
}
