import type { defaultProvider } from '@aws-sdk/credential-provider-node';
import { AwsClient } from 'aws4fetch';
import { RemoteError } from '../../../host/src/remote/address';
import { encodePath, type RemoteFile, readUrl } from '../../../host/src/remote/location';
import { t } from '../../../l10n/messages';
import { member, notUnderstood, Seen, Service, text } from './ask';
import { type ListedObject, pageOf, parseXml, readBucket } from './objects';
import type { Page, Source } from './source';

/** Where S3 is: `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL`, or Amazon's own endpoint of the region. @throws RemoteError */
function s3Endpoint(environment: NodeJS.ProcessEnv): { endpoint: URL; region: string } {
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1';
  if (!/^[a-z0-9-]{1,40}$/.test(region)) throw new RemoteError('bad-address', t('location.invalid-region'));
  const address =
    environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL || `https://s3.${region}.amazonaws.com`;
  return { endpoint: readUrl(address.replace(/\/+$/, '')), region };
}

/** How long nobody is asked for credentials after nobody had any. */
const withoutMilliseconds = 60_000;

type Identity = Awaited<ReturnType<ReturnType<typeof defaultProvider>>>;

/** Who signs, for each environment, and from when it is asked; a process has one. */
const chains = new WeakMap<
  NodeJS.ProcessEnv,
  { readonly provide: () => Promise<Identity>; readonly from: number }
>();

/**
 * Amazon's own chain, which renews what it gave out: variables, profiles, single sign-on, container and instance roles. None where
 * AWS_NO_SIGN_REQUEST is set, or nobody logged in: buckets that anybody may read can still be read.
 */
async function identityOf(environment: NodeJS.ProcessEnv): Promise<Identity | undefined> {
  if (environment.AWS_NO_SIGN_REQUEST) return undefined;
  let chain = chains.get(environment);
  if (chain === undefined) {
    const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
    chain = { provide: defaultProvider(), from: 0 };
    chains.set(environment, chain);
  }
  if (Date.now() < chain.from) return undefined;
  try {
    return await chain.provide();
  } catch {
    // The chain waits for services that are not there; one that starts with the machine may come later.
    chains.set(environment, { ...chain, from: Date.now() + withoutMilliseconds });
    return undefined;
  }
}

/** A URL that carries its own signature for an hour; as it is where nobody logged in, and for other servers than the endpoint. */
async function signed(url: string, environment: NodeJS.ProcessEnv): Promise<string> {
  if (new URL(url).origin !== s3Endpoint(environment).endpoint.origin) return url;
  const identity = await identityOf(environment);
  if (identity === undefined) return url;
  const { accessKeyId, secretAccessKey, sessionToken } = identity;
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    service: 's3',
    region: s3Endpoint(environment).region,
  });
  const asked = new URL(url);
  asked.searchParams.set('X-Amz-Expires', '3600');
  if (environment.AWS_REQUEST_PAYER) asked.searchParams.set('x-amz-request-payer', 'requester');
  return (await client.sign(asked.href, { method: 'GET', aws: { signQuery: true } })).url;
}

/** How a worker reads an object. */
export async function s3File(url: string, environment: NodeJS.ProcessEnv): Promise<RemoteFile> {
  return { url: await signed(url, environment) };
}

/** `s3://bucket/prefix`: ListObjectsV2, a thousand keys a page. */
export class S3Source implements Source {
  constructor(
    private readonly uri: string,
    private readonly environment: NodeJS.ProcessEnv = process.env,
  ) {}

  async *pages(): AsyncGenerator<Page> {
    const { bucket, prefix } = readBucket(this.uri);
    const { endpoint } = s3Endpoint(this.environment);
    const service = new Service(endpoint);
    const base = `${endpoint.href.replace(/\/+$/, '')}/${bucket}`;
    const seen = new Seen();
    for (let token: string | undefined; ; ) {
      const url = new URL(base);
      url.searchParams.set('list-type', '2');
      if (prefix !== '') url.searchParams.set('prefix', prefix);
      if (token !== undefined) url.searchParams.set('continuation-token', token);
      const { body } = await service.get(new URL(await signed(url.href, this.environment)));
      const result = member(parseXml(body, endpoint), 'ListBucketResult');
      if (result === undefined) throw notUnderstood(endpoint);
      const entries = (member(result, 'Contents') as unknown[] | undefined) ?? [];
      yield pageOf(
        `s3://${bucket}/`,
        entries.map((entry): ListedObject => {
          const key = text(entry, 'Key') ?? '';
          const size = Number(text(entry, 'Size') ?? Number.NaN);
          return {
            key,
            place: { url: `${base}/${encodePath(key)}`, signs: 's3' },
            version: text(entry, 'ETag') ?? `${size}-${text(entry, 'LastModified')}`,
            size,
          };
        }),
      );
      token = text(result, 'NextContinuationToken');
      if (text(result, 'IsTruncated') !== 'true' || token === undefined) return;
      seen.add(token, entries.length, endpoint.host);
    }
  }
}
