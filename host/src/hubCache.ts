import { homedir } from 'node:os';
import { join } from 'node:path';
import { folderReader } from './folderReader';

/** More repositories, and references of one, than anybody's cache holds. */
export const maxRepositories = 5_000;
const maxReferences = 50;

/**
 * Commits that the local cache of the Hugging Face Hub holds, by folder and reference: `models--org--name@main`. Nothing is asked of
 * the Hub. Places: https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables
 */
export async function cachedCommits(): Promise<ReadonlyMap<string, string>> {
  const commits = new Map<string, string>();
  const repositories = await folderReader.list(cacheFolder());
  for (const repository of repositories.slice(0, maxRepositories)) {
    const folder = nameOf(repository);
    if (!/^(?:models|datasets|spaces)--/.test(folder)) continue;
    const references = await folderReader.list(join(repository, 'refs'));
    for (const reference of references.slice(0, maxReferences)) {
      const commit = (await folderReader.readText(reference, 100))?.trim() ?? '';
      if (/^[0-9a-f]{40}$/.test(commit)) commits.set(`${folder}@${nameOf(reference)}`, commit);
    }
  }
  return commits;
}

/** Where the cache is, whether or not there is one. */
export function cacheFolder(): string {
  const { HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE, HF_HOME, XDG_CACHE_HOME } = process.env;
  const home = HF_HOME || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'huggingface');
  return HF_HUB_CACHE || HUGGINGFACE_HUB_CACHE || join(home, 'hub');
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
