import { createHash, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { AddressGuard, RemoteError } from '../../../host/src/remote/address';
import { readUrl } from '../../../host/src/remote/location';
import { Requester, type RequestSettings } from '../../../host/src/remote/request';
import { t } from '../../../l10n/messages';
import { text } from './ask';
import { askToken, KeptTokens, readToken, type Token } from './tokens';

/** All that is asked for: to read objects. */
const scope = 'https://www.googleapis.com/auth/devstorage.read_only';
const tokenAddress = 'https://oauth2.googleapis.com/token';

const tokens = new KeptTokens();

/**
 * Who asks Google's storage, as Google's own tools find it: a token of the environment, a key file, what `gcloud auth application-default
 * login` left, or the metadata server of a machine of Google's. None where nobody is logged in: what anybody may read can be read.
 * @throws RemoteError where a key file was named and is no use
 */
export async function googleAuthorization(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const given = (environment.GOOGLE_OAUTH_ACCESS_TOKEN || environment.CLOUDSDK_AUTH_ACCESS_TOKEN)?.trim();
  if (given) return /^[\x21-\x7e]{1,16000}$/.test(given) ? `Bearer ${given}` : undefined;
  if (/^(?:1|true|yes)$/i.test(environment.CLOUDSDK_AUTH_DISABLE_CREDENTIALS ?? '')) return undefined;
  const token = (await fileToken(environment)) ?? (await machineToken(environment));
  return token === undefined ? undefined : `Bearer ${token}`;
}

/** Where gcloud keeps what it was given at login. */
function loginFile(environment: NodeJS.ProcessEnv): string {
  const { CLOUDSDK_CONFIG: folder, APPDATA: windows } = environment;
  const at = folder || (windows ? join(windows, 'gcloud') : join(homedir(), '.config', 'gcloud'));
  return join(at, 'application_default_credentials.json');
}

async function fileToken(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const named = environment.GOOGLE_APPLICATION_CREDENTIALS;
  const path = named || loginFile(environment);
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    if (!named) return undefined;
    throw new RemoteError('no-access', t('google-token.no-key-file', path, (error as Error).message));
  }
  const name = createHash('sha256').update(content).digest('base64');
  return tokens.get(name, () => exchange(content, path));
}

/** Exchanges a key file for a token. Source: RFC 7523 for service accounts, RFC 6749 section 6 for users. @throws RemoteError */
async function exchange(content: string, path: string): Promise<Token> {
  let key: unknown;
  try {
    key = JSON.parse(content);
  } catch {
    key = undefined;
  }
  const kind = text(key, 'type');
  if (kind === 'authorized_user') {
    const [id, secret, refresh] = ['client_id', 'client_secret', 'refresh_token'].map((name) =>
      text(key, name),
    );
    if (id === undefined || secret === undefined || refresh === undefined) throw badKeyFile(path);
    const url = readUrl(text(key, 'token_uri') ?? tokenAddress);
    const form = {
      grant_type: 'refresh_token',
      client_id: id,
      client_secret: secret,
      refresh_token: refresh,
    };
    return askToken(url, { given: url, form });
  }
  if (kind !== 'service_account') throw badKeyFile(path);
  const url = readUrl(text(key, 'token_uri') ?? tokenAddress);
  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: assertion(key, url.href, path),
  };
  return askToken(url, { given: url, form });
}

/** A statement, signed with the account's key, that is good for an hour. @throws RemoteError */
function assertion(key: unknown, audience: string, path: string): string {
  const [account, secret, id] = ['client_email', 'private_key', 'private_key_id'].map((name) =>
    text(key, name),
  );
  if (account === undefined || secret === undefined) throw badKeyFile(path);
  const now = Math.floor(Date.now() / 1_000);
  const header = { alg: 'RS256', typ: 'JWT', ...(id === undefined ? {} : { kid: id }) };
  const claims = { iss: account, scope, aud: audience, iat: now, exp: now + 3_600 };
  const said = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  try {
    return `${said}.${sign('RSA-SHA256', Buffer.from(said), secret).toString('base64url')}`;
  } catch {
    throw badKeyFile(path);
  }
}

function badKeyFile(path: string): RemoteError {
  return new RemoteError('no-access', t('google-token.bad-key-file', path));
}

/** The metadata server is no public address and speaks HTTP; it is asked by its own name only. */
class Metadata extends AddressGuard {
  constructor(private readonly server: URL) {
    super(server);
  }

  override checkUrl(url: URL): void {
    if (url.host !== this.server.host)
      throw new RemoteError('bad-redirect', t('tokens.leads-away', this.server.host));
  }

  override checkAddress(): void {}
}

/** It answers at once where there is one. */
const metadataPatience: RequestSettings = { idleTime: 1_500, totalTime: 3_000 };
/** Servers that did not answer, and until when they are left alone: one that starts with the machine may come later. */
const without = new Map<string, number>();
const withoutMilliseconds = 60_000;

/** The token of the account that this machine runs as. Undefined elsewhere than on Google's machines. */
async function machineToken(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const host = environment.GCE_METADATA_HOST || '169.254.169.254';
  if ((without.get(host) ?? 0) > Date.now() || /^(?:1|true|yes)$/i.test(environment.NO_GCE_CHECK ?? ''))
    return undefined;
  const address = `http://${host}/computeMetadata/v1/instance/service-accounts/default/token`;
  const url = readUrl(`${address}?scopes=${encodeURIComponent(scope)}`);
  try {
    return await tokens.get(address, async () => {
      const requester = new Requester(new Metadata(url), undefined, metadataPatience);
      const headers = { 'metadata-flavor': 'Google' };
      const answer = await requester.get({ url, headers, maximum: 2 ** 16 });
      // Whoever else has this address does not say so.
      if (answer.header('metadata-flavor') !== 'Google') throw new RemoteError('not-found', '');
      return readToken(answer, url);
    });
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    without.set(host, Date.now() + withoutMilliseconds);
    return undefined;
  }
}
