import { t } from '../../../l10n/messages';
import type { FileTask, WalkProblem } from '../walk';
import { RemoteError } from './address';
import { listHub } from './hub';
import { displayUrl, readHubAddress, readUrl, s3Url } from './location';

/** What remote paths stand for. */
export interface RemoteTasks {
  readonly files: readonly FileTask[];
  readonly problems: readonly WalkProblem[];
}

/**
 * The files that remote paths name: the file of a URL or of S3, the one file or all files of a repository on the Hub. Asks the Hub only;
 * files are opened by whoever checks them. What cannot be listed is among the problems.
 */
export async function remoteTasks(
  paths: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<RemoteTasks> {
  const files: FileTask[] = [];
  const problems: WalkProblem[] = [];
  for (const path of paths) {
    try {
      if (/^hf:/i.test(path)) await addHub(path, environment, files, problems);
      else if (/^s3:/i.test(path))
        files.push({ path, explicit: true, remote: { url: s3Url(path, environment).href } });
      else {
        const url = readUrl(path);
        files.push({ path: displayUrl(url), explicit: true, remote: { url: url.href } });
      }
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      problems.push({ path: displayRemote(path), id: error.id, message: error.message });
    }
  }
  return { files, problems };
}

async function addHub(
  path: string,
  environment: NodeJS.ProcessEnv,
  files: FileTask[],
  problems: WalkProblem[],
): Promise<void> {
  const address = readHubAddress(path);
  const { files: listed, cut, commit } = await listHub(address, environment);
  for (const { path: inside, url } of listed) {
    // The commit, because that is what was checked, whatever the branch holds by now.
    const shown = `hf://${address.repository}@${commit}/${inside}`;
    files.push({ path: shown, explicit: address.file !== undefined, remote: { url } });
  }
  if (!cut && listed.length > 0) return;
  problems.push({
    path,
    id: cut ? 'limit-files' : 'empty',
    message: cut ? t('remote-tasks.listing-incomplete') : t('remote-tasks.repository-empty'),
  });
}

/** A path as it may be shown, whether or not it can be understood. */
export function displayRemote(path: string): string {
  if (!/^https?:/i.test(path)) return path;
  return URL.canParse(path) ? displayUrl(new URL(path)) : path.replace(/^(https?:\/\/)[\s\S]*$/i, '$1');
}
