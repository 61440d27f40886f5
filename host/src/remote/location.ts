import { t } from '../../../l10n/messages';
import { RemoteError } from './address';
import type { Credentials } from './request';

/** A remote file that a worker can open: plain data. */
export interface RemoteFile {
  /** With the credentials that the user gave, if any: never shown. */
  readonly url: string;
  /** Header that its own origin is sent, in place of what the URL or the environment say. */
  readonly authorization?: string;
}

/** A repository of the Hub, or one file of it. */
export interface HubAddress {
  /** `owner/name`. */
  readonly repository: string;
  readonly revision: string;
  readonly file?: string;
}

/** A URL for people: without user, password, query and fragment, any of which may be a credential. */
export function displayUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

/** The URL of a path that starts with http or https. @throws RemoteError */
export function readUrl(text: string): URL {
  if (!URL.canParse(text)) throw new RemoteError('bad-address', t('location.invalid-url'));
  return new URL(text);
}

/**
 * Reads `hf://owner/name[@revision][/file]`. A slash inside a revision is written as %2F, except in the Hub's own `refs/pr/N` and
 * `refs/convert/NAME`.
 * @throws RemoteError
 */
export function readHubAddress(path: string): HubAddress {
  const match =
    /^hf:\/\/([\w.-]{1,100})\/([\w.-]{1,100})(?:@(refs\/(?:pr\/\d{1,10}|convert\/[\w.-]{1,100})|[^/@]{1,300}))?(?:\/(.{1,2000}))?$/i.exec(
      path,
    );
  const isFolder = match?.[4]?.split('/').some((part) => part === '' || part === '.' || part === '..');
  if (match === null || isFolder === true || /^(?:datasets|spaces|models)$/i.test(match[1])) {
    throw new RemoteError('bad-address', t('location.hub-address-syntax'));
  }
  const [, owner, name, revision = 'main', file] = match;
  return {
    repository: `${owner}/${name}`,
    revision: decodeSlashes(revision),
    ...(file === undefined ? {} : { file }),
  };
}

function decodeSlashes(text: string): string {
  return text.replace(/%2F/gi, '/');
}

/** Where the Hub is: `HF_ENDPOINT`, as in its own libraries. @throws RemoteError */
export function hubEndpoint(environment: NodeJS.ProcessEnv): URL {
  return readUrl(environment.HF_ENDPOINT || 'https://huggingface.co');
}

/**
 * The URL of `s3://bucket/key` at `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL`, or at Amazon's own endpoint of `AWS_REGION`. Requests
 * are not signed, so the object must be readable by anybody.
 * @throws RemoteError
 */
export function s3Url(path: string, environment: NodeJS.ProcessEnv): URL {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,1024})$/i.exec(path);
  if (match === null) throw new RemoteError('bad-address', t('location.object-address-syntax'));
  const [, bucket, key] = match;
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1';
  if (!/^[a-z0-9-]{1,40}$/.test(region)) throw new RemoteError('bad-address', t('location.invalid-region'));
  const endpoint =
    environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL || `https://s3.${region}.amazonaws.com`;
  // A key may look like a path that leads upwards; URLs would resolve it and name another object.
  if (key.split('/').some((part) => part === '.' || part === '..'))
    throw new RemoteError('bad-address', t('location.key-not-addressable'));
  return readUrl(`${endpoint.replace(/\/+$/, '')}/${bucket}/${encodePath(key)}`);
}

/** Encodes each part of a path for a URL; slashes stay. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * What may be told to the server of this URL: the user and password that it names, or the Hub's token where it is the Hub. A token
 * that is no header text is left out.
 * @throws RemoteError
 */
export function credentialsOf(url: URL, environment: NodeJS.ProcessEnv): Credentials | undefined {
  if (url.username !== '' || url.password !== '') {
    let user: string;
    try {
      user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    } catch {
      throw new RemoteError('bad-address', t('location.invalid-url-credentials'));
    }
    return { origin: url.origin, authorization: `Basic ${Buffer.from(user).toString('base64')}` };
  }
  const token = environment.HF_TOKEN?.trim();
  if (token === undefined || !/^[\x21-\x7e]{1,1000}$/.test(token)) return undefined;
  return hubEndpoint(environment).origin === url.origin
    ? { origin: url.origin, authorization: `Bearer ${token}` }
    : undefined;
}
