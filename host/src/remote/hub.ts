import { t } from '../../../l10n/messages';
import { AddressGuard, RemoteError } from './address';
import { credentialsOf, encodePath, type HubAddress, hubEndpoint } from './location';
import { refusal } from './rangeSource';
import { type Answer, Requester, type RequestSettings } from './request';

/** Bytes of one answer of the Hub's API, pages of it, and files of a repository that are listed. */
const maxAnswerSize = 16 * 2 ** 20;
const maxPages = 100;
const maxFiles = 10_000;

/** The files of a repository at one commit. */
export interface HubListing {
  /** 40 hexadecimal digits: whatever name was asked for, files come from this commit. */
  readonly commit: string;
  readonly files: readonly HubFile[];
  /** There are more files than are listed. */
  readonly cut: boolean;
}

export interface HubFile {
  /** Inside the repository. */
  readonly path: string;
  readonly url: string;
  /** Digest of the content, of git or of LFS, where the listing says it. */
  readonly content?: string;
  /** Bytes, where the listing says it. */
  readonly size?: number;
}

/** An entry of a listing, of which nothing is believed. */
interface TreeEntry {
  readonly type?: unknown;
  readonly path?: unknown;
  readonly oid?: unknown;
  readonly size?: unknown;
  readonly lfs?: { readonly oid?: unknown } | null;
}

/**
 * Resolves a revision to its commit and lists what it holds. Sources: the Hub's `/api/models/{repository}/revision/{revision}` and
 * `/api/models/{repository}/tree/{commit}`, as huggingface_hub calls them.
 * @throws RemoteError
 */
export async function listHub(
  address: HubAddress,
  environment: NodeJS.ProcessEnv = process.env,
  settings?: RequestSettings,
): Promise<HubListing> {
  const endpoint = hubEndpoint(environment);
  const requester = new Requester(new AddressGuard(endpoint), credentialsOf(endpoint, environment), settings);
  const base = endpoint.href.replace(/\/+$/, '');
  const { repository, revision, file } = address;
  const ask = async (url: string) => {
    const answer = await requester.get({ url: new URL(url), headers: {}, maximum: maxAnswerSize });
    if (answer.status !== 200) throw refusal(answer.status, endpoint.host);
    return answer;
  };
  const found = parse(await ask(`${base}/api/models/${repository}/revision/${encodeURIComponent(revision)}`));
  const commit = (found as { sha?: unknown } | null)?.sha;
  if (typeof commit !== 'string' || !/^[0-9a-f]{40}$/.test(commit)) throw notTheHub(endpoint);
  const fileAt = (path: string): HubFile => ({
    path,
    url: `${base}/${repository}/resolve/${commit}/${encodePath(path)}`,
  });
  if (file !== undefined) return { commit, files: [fileAt(file)], cut: false };
  const files: HubFile[] = [];
  let next: string | undefined = `${base}/api/models/${repository}/tree/${commit}?recursive=true&limit=1000`;
  for (let page = 0; next !== undefined; page++) {
    if (page === maxPages || files.length > maxFiles) break;
    const answer = await ask(next);
    const entries = parse(answer);
    if (!Array.isArray(entries)) throw notTheHub(endpoint);
    for (const entry of entries as (TreeEntry | null)[]) {
      if (entry?.type !== 'file' || typeof entry.path !== 'string') continue;
      // A name that a URL would resolve to another one is no file that git can hold.
      if (entry.path.split('/').some((part) => part === '' || part === '.' || part === '..')) continue;
      const { lfs, oid, size } = entry;
      const content = typeof lfs?.oid === 'string' ? lfs.oid : oid;
      files.push({
        ...fileAt(entry.path),
        ...(typeof content === 'string' && /^[0-9a-f]{40,64}$/.test(content) ? { content } : {}),
        ...(Number.isSafeInteger(size) ? { size: size as number } : {}),
      });
    }
    next = nextPage(answer, endpoint);
  }
  return { commit, files: files.slice(0, maxFiles), cut: next !== undefined || files.length > maxFiles };
}

/** The address of the next page, which must be the Hub's own. */
function nextPage(answer: Answer, endpoint: URL): string | undefined {
  const link = /<([^<>]{1,4000})>; ?rel="next"/.exec(answer.header('link') ?? '')?.[1];
  if (link === undefined) return undefined;
  if (!URL.canParse(link, answer.url.href) || new URL(link, answer.url).origin !== endpoint.origin)
    throw notTheHub(endpoint);
  return new URL(link, answer.url).href;
}

function parse({ body }: Answer): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}

function notTheHub(endpoint: URL): RemoteError {
  return new RemoteError('bad-answer', t('hub.not-the-hub', endpoint.host));
}
