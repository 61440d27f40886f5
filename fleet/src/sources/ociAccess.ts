import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { AddressGuard, RemoteError } from '../../../host/src/remote/address';
import type { RemoteFile } from '../../../host/src/remote/location';
import { Requester } from '../../../host/src/remote/request';
import { t } from '../../../l10n/messages';
import { member, text } from './ask';
import { askToken, KeptTokens } from './tokens';

const tokens = new KeptTokens();

/** Hosts of Docker's own registry, which has another name than its login. */
const dockerHub = 'registry-1.docker.io';
const dockerLogin = 'https://index.docker.io/v1/';

/** The host that serves what an address calls so. */
export function registryHost(named: string): string {
  return /^(?:index\.)?docker\.io$/i.test(named) ? dockerHub : named;
}

/**
 * User and password of a registry, joined as Basic has them: OCI_USERNAME and OCI_PASSWORD where OCI_REGISTRY is this host, or what
 * `docker login` or `podman login` wrote. Programs that such a file names to keep passwords are not run.
 */
function loginOf(host: string, environment: NodeJS.ProcessEnv): string | undefined {
  const { OCI_USERNAME: user, OCI_PASSWORD: password, OCI_REGISTRY: registry } = environment;
  if (user && password && registry !== undefined && registryHost(registry) === host)
    return Buffer.from(`${user}:${password}`).toString('base64');
  const { DOCKER_CONFIG: folder, REGISTRY_AUTH_FILE: file } = environment;
  for (const path of [file, join(folder || join(homedir(), '.docker'), 'config.json')]) {
    if (!path) continue;
    let config: unknown;
    try {
      config = JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      // Nobody logged in, or not this way.
      continue;
    }
    const logins = member(config, 'auths');
    const names = host === dockerHub ? [dockerLogin, 'docker.io'] : [host, `https://${host}`];
    for (const name of names) {
      const login = text(member(logins, name), 'auth');
      if (login !== undefined && /^[A-Za-z0-9+/=]{1,8000}$/.test(login)) return login;
    }
  }
  return undefined;
}

/**
 * The `Authorization` with which a registry lets a repository be read: what its challenge asks for. None where it asks for nothing.
 * Source: the distribution specification, and "Token Authentication" of the distribution registry.
 * @throws RemoteError
 */
export async function ociAuthorization(
  endpoint: URL,
  repository: string,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const login = loginOf(endpoint.host, environment);
  const name = `${endpoint.origin} ${repository} ${login ?? ''}`;
  const value = await tokens.get(name, async () => {
    const challenge = await challengeOf(endpoint);
    if (challenge === undefined) return { value: '', seconds: 3_600 };
    const basic = login === undefined ? undefined : `Basic ${login}`;
    if (/^basic\b/i.test(challenge)) return { value: basic ?? '', seconds: 3_600 };
    const url = tokenAddress(challenge, repository, endpoint);
    const asked = { given: endpoint, ...(basic === undefined ? {} : { authorization: basic }) };
    const token = await askToken(url, asked);
    return { ...token, value: `Bearer ${token.value}` };
  });
  return value === '' ? undefined : value;
}

/** What a registry asks for; undefined where it lets anybody in. @throws RemoteError */
async function challengeOf(endpoint: URL): Promise<string | undefined> {
  const url = new URL('/v2/', endpoint);
  const requester = new Requester(new AddressGuard(endpoint), undefined);
  const answer = await requester.get({ url, headers: {}, maximum: 2 ** 20 });
  return answer.status === 401 ? (answer.header('www-authenticate') ?? '') : undefined;
}

/** Where a Bearer challenge gives out tokens for a repository. @throws RemoteError */
function tokenAddress(challenge: string, repository: string, endpoint: URL): URL {
  const fields = new Map(
    [...challenge.slice(0, 8_000).matchAll(/([a-z]{1,20})="([^"]{0,2000})"/gi)].map(([, key, value]) => [
      key.toLowerCase(),
      value,
    ]),
  );
  const realm = fields.get('realm');
  if (!/^bearer\b/i.test(challenge) || realm === undefined || !URL.canParse(realm))
    throw new RemoteError('no-access', t('oci-access.unknown-login', endpoint.host));
  const url = new URL(realm);
  const service = fields.get('service');
  if (service !== undefined) url.searchParams.set('service', service);
  url.searchParams.set('scope', `repository:${repository}:pull`);
  return url;
}

/** How a worker reads a blob. @throws RemoteError */
export async function ociFile(url: string, environment: NodeJS.ProcessEnv): Promise<RemoteFile> {
  const asked = new URL(url);
  const repository = /^\/v2\/(.{1,255})\/blobs\//.exec(asked.pathname)?.[1];
  if (repository === undefined) return { url };
  const authorization = await ociAuthorization(asked, repository, environment);
  return authorization === undefined ? { url } : { url, authorization };
}
