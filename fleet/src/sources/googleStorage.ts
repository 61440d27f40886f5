import { type RemoteFile, readUrl } from '../../../host/src/remote/location';
import { member, notUnderstood, Seen, Service, text } from './ask';
import { googleAuthorization } from './googleToken';
import { type ListedObject, pageOf, readBucket } from './objects';
import type { Page, Source } from './source';

/**
 * Where Google's storage is: an emulator, which is told no credentials, as Google's libraries do it; gcloud's own setting, for endpoints
 * inside a network; or Google. @throws RemoteError
 */
function googleEndpoint(environment: NodeJS.ProcessEnv): { endpoint: URL; isEmulator: boolean } {
  const emulator = environment.STORAGE_EMULATOR_HOST;
  const address =
    emulator ||
    environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE?.replace(/\/storage\/v1\/?$/, '') ||
    'https://storage.googleapis.com';
  const endpoint = readUrl(/^https?:\/\//i.test(address) ? address : `http://${address}`);
  return { endpoint, isEmulator: Boolean(emulator) };
}

async function authorizationFor(origin: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { endpoint, isEmulator } = googleEndpoint(environment);
  return isEmulator || origin !== endpoint.origin ? undefined : googleAuthorization(environment);
}

/** How a worker reads an object. @throws RemoteError */
export async function googleFile(url: string, environment: NodeJS.ProcessEnv): Promise<RemoteFile> {
  const authorization = await authorizationFor(new URL(url).origin, environment);
  return authorization === undefined ? { url } : { url, authorization };
}

/** `gs://bucket/prefix`: the JSON API. */
export class GoogleSource implements Source {
  constructor(
    private readonly uri: string,
    private readonly environment: NodeJS.ProcessEnv = process.env,
  ) {}

  async *pages(): AsyncGenerator<Page> {
    const { bucket, prefix } = readBucket(this.uri);
    const { endpoint } = googleEndpoint(this.environment);
    const service = new Service(endpoint, () => authorizationFor(endpoint.origin, this.environment));
    const base = `${endpoint.href.replace(/\/+$/, '')}/storage/v1/b/${bucket}/o`;
    const seen = new Seen();
    for (let token: string | undefined; ; ) {
      const url = new URL(base);
      url.searchParams.set('maxResults', '1000');
      if (prefix !== '') url.searchParams.set('prefix', prefix);
      if (token !== undefined) url.searchParams.set('pageToken', token);
      const answer = await service.getJson(url);
      const items = member(answer, 'items') ?? [];
      if (typeof answer !== 'object' || answer === null || !Array.isArray(items))
        throw notUnderstood(endpoint);
      yield pageOf(
        `gs://${bucket}/`,
        items.map((entry) => object(entry, base)),
      );
      token = text(answer, 'nextPageToken');
      if (token === undefined || token === '') return;
      seen.add(token, items.length, endpoint.host);
    }
  }
}

function object(entry: unknown, base: string): ListedObject {
  const key = text(entry, 'name') ?? '';
  const generation = text(entry, 'generation') ?? '';
  const size = Number(text(entry, 'size') ?? Number.NaN);
  const url = `${base}/${encodeURIComponent(key)}?alt=media`;
  return {
    key,
    place: { url: /^\d+$/.test(generation) ? `${url}&generation=${generation}` : url, signs: 'gs' },
    version: generation !== '' ? generation : (text(entry, 'etag') ?? `${size}`),
    size,
  };
}
