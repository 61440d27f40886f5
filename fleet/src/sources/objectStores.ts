import { AwsClient } from 'aws4fetch';
import { XMLParser } from 'fast-xml-parser';
import { RemoteError } from '../../../host/src/remote/address';
import { encodePath, readUrl } from '../../../host/src/remote/location';
import { member, notUnderstood, Seen, Service, text } from './ask';
import type { ListedFile, Page, Source } from './source';

const xml = new XMLParser({
  parseTagValue: false,
  ignoreAttributes: true,
  processEntities: true,
  isArray: (name) => name === 'Contents' || name === 'Blob',
});

/** How an address names a bucket and what its keys begin with. */
function readAddress(uri: string): { bucket: string; prefix: string } {
  const match = /^[a-z0-9]+:\/\/([a-z0-9][a-z0-9._-]{1,254})(?:\/(.{0,1024}))?$/i.exec(uri);
  if (match === null) throw new RemoteError('bad-address', `${uri} does not name a bucket.`);
  return { bucket: match[1], prefix: (match[2] ?? '').replace(/\*+$/, '') };
}

/** A key that a URL would resolve to another one cannot be asked for. */
const isAddressable = (key: string) => !key.split('/').some((part) => part === '.' || part === '..');

/** Keys that end in a slash stand for folders. */
const isFile = (key: string) => key !== '' && !key.endsWith('/');

/** Where S3 is: `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL`, or Amazon's own endpoint of the region. @throws RemoteError */
function s3Endpoint(environment: NodeJS.ProcessEnv): { endpoint: URL; region: string } {
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1';
  if (!/^[a-z0-9-]{1,40}$/.test(region)) throw new RemoteError('bad-address', 'AWS_REGION is not a region.');
  const address =
    environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL || `https://s3.${region}.amazonaws.com`;
  return { endpoint: readUrl(address.replace(/\/+$/, '')), region };
}

let signer: Promise<AwsClient | undefined> | undefined;

/** Amazon's own chain: variables, profiles, single sign-on, container and instance roles. None where AWS_NO_SIGN_REQUEST is set. */
function signerOf(environment: NodeJS.ProcessEnv): Promise<AwsClient | undefined> {
  signer ??= (async () => {
    if (environment.AWS_NO_SIGN_REQUEST) return undefined;
    const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
    const provide = defaultProvider();
    try {
      const { accessKeyId, secretAccessKey, sessionToken } = await provide();
      return new AwsClient({
        accessKeyId,
        secretAccessKey,
        ...(sessionToken === undefined ? {} : { sessionToken }),
        service: 's3',
        region: s3Endpoint(environment).region,
      });
    } catch {
      // Nobody logged in: buckets that anybody may read can still be read.
      return undefined;
    }
  })();
  return signer;
}

/** A URL that carries its own signature for an hour; as it is where nobody logged in. */
export async function signS3(url: string, environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const client = await signerOf(environment);
  if (client === undefined) return url;
  const signed = new URL(url);
  signed.searchParams.set('X-Amz-Expires', '3600');
  if (environment.AWS_REQUEST_PAYER) signed.searchParams.set('x-amz-request-payer', 'requester');
  return (await client.sign(signed.href, { method: 'GET', aws: { signQuery: true } })).url;
}

/** `s3://bucket/prefix`: ListObjectsV2, a thousand keys a page. */
export class S3Source implements Source {
  constructor(
    private readonly uri: string,
    private readonly environment: NodeJS.ProcessEnv = process.env,
  ) {}

  async *pages(): AsyncGenerator<Page> {
    const { bucket, prefix } = readAddress(this.uri);
    const { endpoint } = s3Endpoint(this.environment);
    const service = new Service(endpoint);
    const base = `${endpoint.href.replace(/\/+$/, '')}/${bucket}`;
    const seen = new Seen();
    for (let token: string | undefined; ; ) {
      const url = new URL(base);
      url.searchParams.set('list-type', '2');
      if (prefix !== '') url.searchParams.set('prefix', prefix);
      if (token !== undefined) url.searchParams.set('continuation-token', token);
      const { body } = await service.get(new URL(await signS3(url.href, this.environment)));
      const result = member(parseXml(body, endpoint), 'ListBucketResult');
      if (result === undefined) throw notUnderstood(endpoint);
      const files = ((member(result, 'Contents') as unknown[] | undefined) ?? []).flatMap(
        (entry): ListedFile[] => {
          const key = text(entry, 'Key') ?? '';
          if (!isFile(key) || !isAddressable(key)) return [];
          const size = Number(text(entry, 'Size'));
          return [
            {
              path: `s3://${bucket}/${key}`,
              place: { url: `${base}/${encodePath(key)}`, signs: 's3' },
              version: text(entry, 'ETag') ?? `${size}-${text(entry, 'LastModified')}`,
              ...(Number.isSafeInteger(size) ? { size } : {}),
            },
          ];
        },
      );
      yield { files, problems: [] };
      token = text(result, 'NextContinuationToken');
      if (text(result, 'IsTruncated') !== 'true' || token === undefined) return;
      seen.add(token, endpoint.host);
    }
  }
}

/** Google's access token, as its own command line prints it; it is sent to Google's storage only. */
export function googleToken(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const token = environment.GOOGLE_OAUTH_ACCESS_TOKEN?.trim();
  return token === undefined || !/^[\x21-\x7e]{1,4000}$/.test(token) ? undefined : `Bearer ${token}`;
}

/** `gs://bucket/prefix`: the JSON API. */
export class GoogleSource implements Source {
  constructor(
    private readonly uri: string,
    private readonly environment: NodeJS.ProcessEnv = process.env,
  ) {}

  async *pages(): AsyncGenerator<Page> {
    const { bucket, prefix } = readAddress(this.uri);
    const endpoint = readUrl(this.environment.STORAGE_EMULATOR_HOST || 'https://storage.googleapis.com');
    const authorization = googleToken(this.environment);
    const service = new Service(
      endpoint,
      authorization === undefined ? undefined : { origin: endpoint.origin, authorization },
    );
    const base = endpoint.href.replace(/\/+$/, '');
    const seen = new Seen();
    for (let token: string | undefined; ; ) {
      const url = new URL(`${base}/storage/v1/b/${bucket}/o`);
      if (prefix !== '') url.searchParams.set('prefix', prefix);
      if (token !== undefined) url.searchParams.set('pageToken', token);
      const answer = await service.getJson(url);
      const items = member(answer, 'items') ?? [];
      if (!Array.isArray(items)) throw notUnderstood(endpoint);
      const files = items.flatMap((entry): ListedFile[] => {
        const key = text(entry, 'name') ?? '';
        if (!isFile(key)) return [];
        const generation = text(entry, 'generation') ?? '';
        const size = Number(text(entry, 'size'));
        const object = `${base}/storage/v1/b/${bucket}/o/${encodeURIComponent(key)}?alt=media`;
        return [
          {
            path: `gs://${bucket}/${key}`,
            place: {
              url: /^\d+$/.test(generation) ? `${object}&generation=${generation}` : object,
              signs: 'gs',
            },
            version: generation !== '' ? generation : (text(entry, 'etag') ?? `${size}`),
            ...(Number.isSafeInteger(size) ? { size } : {}),
          },
        ];
      });
      yield { files, problems: [] };
      token = text(answer, 'nextPageToken');
      if (token === undefined) return;
      seen.add(token, endpoint.host);
    }
  }
}

/** A URL with the account's shared access signature, where `AZURE_STORAGE_SAS_TOKEN` has one. */
export function signAzure(url: string, environment: NodeJS.ProcessEnv = process.env): string {
  const signature = environment.AZURE_STORAGE_SAS_TOKEN?.trim().replace(/^\?/, '');
  if (!signature) return url;
  return `${url}${url.includes('?') ? '&' : '?'}${signature}`;
}

/** `azure://account/container/prefix`: List Blobs. */
export class AzureSource implements Source {
  constructor(
    private readonly uri: string,
    private readonly environment: NodeJS.ProcessEnv = process.env,
  ) {}

  async *pages(): AsyncGenerator<Page> {
    const { bucket: account, prefix: rest } = readAddress(this.uri);
    const [container, ...parts] = rest.split('/');
    if (container === '')
      throw new RemoteError('bad-address', `${this.uri} names no container: azure://account/container.`);
    const endpoint = readUrl(
      (this.environment.AZURE_STORAGE_BLOB_ENDPOINT || `https://${account}.blob.core.windows.net`).replace(
        /\/+$/,
        '',
      ),
    );
    const service = new Service(endpoint);
    const base = `${endpoint.href.replace(/\/+$/, '')}/${container}`;
    const seen = new Seen();
    for (let marker: string | undefined; ; ) {
      const url = new URL(`${base}?restype=container&comp=list`);
      const prefix = parts.join('/');
      if (prefix !== '') url.searchParams.set('prefix', prefix);
      if (marker !== undefined) url.searchParams.set('marker', marker);
      const { body } = await service.get(new URL(signAzure(url.href, this.environment)), {
        'x-ms-version': '2021-12-02',
      });
      const result = member(parseXml(body, endpoint), 'EnumerationResults');
      if (result === undefined) throw notUnderstood(endpoint);
      const blobs = (member(member(result, 'Blobs'), 'Blob') as unknown[] | undefined) ?? [];
      const files = blobs.flatMap((entry): ListedFile[] => {
        const name = text(entry, 'Name') ?? '';
        if (!isFile(name) || !isAddressable(name)) return [];
        const properties = member(entry, 'Properties');
        const size = Number(text(properties, 'Content-Length'));
        return [
          {
            path: `azure://${account}/${container}/${name}`,
            place: { url: `${base}/${encodePath(name)}`, signs: 'azure' },
            version: text(properties, 'Etag') ?? `${size}-${text(properties, 'Last-Modified')}`,
            ...(Number.isSafeInteger(size) ? { size } : {}),
          },
        ];
      });
      yield { files, problems: [] };
      marker = text(result, 'NextMarker');
      if (marker === undefined || marker === '') return;
      seen.add(marker, endpoint.host);
    }
  }
}

function parseXml(body: Uint8Array, endpoint: URL): unknown {
  try {
    return xml.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw notUnderstood(endpoint);
  }
}
