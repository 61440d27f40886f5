import { documentKind } from '../../engine/src/analysis/documentKind';
import { packagesIn } from '../../engine/src/analysis/projectPackages';
import type { CheckError } from '../../engine/src/check';
import type { AdvisoryMemory } from '../../engine/src/dependencies/advisories/memory';
import type { AskedPackage } from '../../engine/src/dependencies/packages';
import { readNotebook } from '../../engine/src/notebook/notebook';
import { JsonError } from '../../engine/src/notebook/positionedJson';
import { pushAll } from '../../engine/src/pushAll';
import { terminal } from '../../engine/src/report/display';
import { AdvisoryClient, usualAdvisoryServices } from '../../host/src/advisories/advisoryClient';
import { checkAdvisoryFile, readAdvisoryFile } from '../../host/src/advisories/offline';
import { cacheFolder } from '../../host/src/diskCache';
import { folderReader } from '../../host/src/folderReader';
import { nodePlatform } from '../../host/src/nodePlatform';
import type { FileTask } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { UsageError } from './usage';

/** Longer files name no packages that someone wrote; locks are longer. */
const maxTextBytes = 16 << 20;

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
    throw new UsageError(`The advisories ${terminal(path)} cannot be read: ${(error as Error).message}`);
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
  return askAdvisories(await packagesOfFiles(files));
}

/** The packages that files name, as far as this machine has them. Staged content is what is on disk, as far as names go. */
export async function packagesOfFiles(files: readonly FileTask[]): Promise<readonly AskedPackage[]> {
  const found: AskedPackage[] = [];
  for (const { path, remote } of files) {
    const kind = documentKind(path);
    if (remote !== undefined || kind === undefined || kind === 'python') continue;
    const text = await folderReader.readText(path, maxTextBytes);
    if (text !== undefined) pushAll(found, await packagesIn(path, textsOf(kind, text), kind, nodePlatform));
  }
  return found;
}

function textsOf(kind: string, text: string): string[] {
  if (kind !== 'notebook') return [text];
  try {
    return readNotebook(text).cells.map(({ part }) => part.text);
  } catch (error) {
    if (error instanceof JsonError) return [];
    throw error;
  }
}
