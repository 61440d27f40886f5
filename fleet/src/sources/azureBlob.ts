import { createHmac } from 'node:crypto';
import { RemoteError } from '../../../host/src/remote/address';
import { encodePath, type RemoteFile, readUrl } from '../../../host/src/remote/location';
import { t } from '../../../l10n/messages';
import { member, notUnderstood, Seen, Service, text } from './ask';
import { type ListedObject, pageOf, parseXml, readBucket } from './objects';
import type { Page, Source } from './source';

/** Version of the service that requests and signatures are of. */
const serviceVersion = '2021-12-02';
/** Clouds of Microsoft's, whose hosts are `ACCOUNT.blob.CLOUD`. */
const clouds = ['core.windows.net', 'core.chinacloudapi.cn', 'core.usgovcloudapi.net'];

/** What the environment says of storage accounts, by the variables of Microsoft's own tools. */
interface Settings {
  /** The one account that key and endpoint belong to. */
  readonly account: string | undefined;
  readonly key: string | undefined;
  /** A shared access signature, without its question mark. */
  readonly signature: string | undefined;
  readonly endpoint: string | undefined;
}

function settingsOf(environment: NodeJS.ProcessEnv): Settings {
  const fields = new Map(
    (environment.AZURE_STORAGE_CONNECTION_STRING ?? '').split(';').map((field) => {
      const at = field.indexOf('=');
      return [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1).trim()] as const;
    }),
  );
  const signature = environment.AZURE_STORAGE_SAS_TOKEN || fields.get('sharedaccesssignature');
  const endpoint = environment.AZURE_STORAGE_BLOB_ENDPOINT || fields.get('blobendpoint');
  return {
    account: environment.AZURE_STORAGE_ACCOUNT || fields.get('accountname'),
    key: environment.AZURE_STORAGE_KEY || fields.get('accountkey'),
    signature: signature?.trim().replace(/^\?/, ''),
    endpoint: endpoint?.replace(/\/+$/, ''),
  };
}

/** Where the blobs of an account are. @throws RemoteError */
function endpointOf(account: string, settings: Settings): URL {
  const isOther = settings.account !== undefined && settings.account !== account;
  return readUrl(isOther || !settings.endpoint ? `https://${account}.blob.${clouds[0]}` : settings.endpoint);
}

/** The account whose blobs a URL is about, where it is a server that may be told who asks. */
function accountOf(url: URL, { account, endpoint }: Settings): string | undefined {
  if (endpoint !== undefined && URL.canParse(endpoint) && new URL(endpoint).origin === url.origin)
    return account ?? url.pathname.split('/')[1];
  const cloud = clouds.find((name) => url.hostname.endsWith(`.blob.${name}`));
  return cloud === undefined || url.protocol !== 'https:' ? undefined : url.hostname.split('.')[0];
}

/**
 * A URL with a shared access signature: the one that was given, or one that the account's key signs for an hour. As it is where there is
 * neither, and for other servers and accounts.
 */
function signed(url: string, environment: NodeJS.ProcessEnv): string {
  const settings = settingsOf(environment);
  const account = accountOf(new URL(url), settings);
  const isOurs = account !== undefined && (settings.account === undefined || settings.account === account);
  if (!isOurs) return url;
  const signature =
    settings.signature || (settings.key && settings.account ? signatureOf(account, settings.key) : undefined);
  return signature ? `${url}${url.includes('?') ? '&' : '?'}${signature}` : url;
}

/** An account signature that lists and reads blobs, and nothing else. Source: "Create an account SAS" of Azure Storage. */
function signatureOf(account: string, key: string): string {
  const end = `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}Z`;
  const [permissions, services, resources, protocols] = ['rl', 'b', 'co', 'https,http'];
  const said = [account, permissions, services, resources, '', end, '', protocols, serviceVersion, '', ''];
  const signature = createHmac('sha256', Buffer.from(key, 'base64')).update(said.join('\n')).digest('base64');
  return new URLSearchParams({
    sv: serviceVersion,
    ss: services,
    srt: resources,
    sp: permissions,
    se: end,
    spr: protocols,
    sig: signature,
  }).toString();
}

/** How a worker reads a blob. */
export function azureFile(url: string, environment: NodeJS.ProcessEnv): RemoteFile {
  return { url: signed(url, environment) };
}

/** `azure://account/container/prefix`: List Blobs. */
export class AzureSource implements Source {
  constructor(
    private readonly uri: string,
    private readonly environment: NodeJS.ProcessEnv = process.env,
  ) {}

  async *pages(): AsyncGenerator<Page> {
    const { bucket: account, prefix: rest } = readBucket(this.uri);
    const [container, ...parts] = rest.split('/');
    if (container === '') throw new RemoteError('bad-address', t('azure-blob.no-container', this.uri));
    const endpoint = endpointOf(account, settingsOf(this.environment));
    const service = new Service(endpoint);
    const base = `${endpoint.href.replace(/\/+$/, '')}/${container}`;
    const seen = new Seen();
    for (let marker: string | undefined; ; ) {
      const url = new URL(`${base}?restype=container&comp=list`);
      const prefix = parts.join('/');
      if (prefix !== '') url.searchParams.set('prefix', prefix);
      if (marker !== undefined) url.searchParams.set('marker', marker);
      const { body } = await service.get(new URL(signed(url.href, this.environment)), {
        'x-ms-version': serviceVersion,
      });
      const result = member(parseXml(body, endpoint), 'EnumerationResults');
      if (result === undefined) throw notUnderstood(endpoint);
      const blobs = (member(member(result, 'Blobs'), 'Blob') as unknown[] | undefined) ?? [];
      yield pageOf(
        `azure://${account}/${container}/`,
        blobs.map((entry) => blob(entry, base)),
      );
      marker = text(result, 'NextMarker');
      if (marker === undefined || marker === '') return;
      seen.add(marker, blobs.length, endpoint.host);
    }
  }
}

function blob(entry: unknown, base: string): ListedObject {
  const key = text(entry, 'Name') ?? '';
  const properties = member(entry, 'Properties');
  const size = Number(text(properties, 'Content-Length') ?? Number.NaN);
  return {
    key,
    place: { url: `${base}/${encodePath(key)}`, signs: 'azure' },
    version: text(properties, 'Etag') ?? `${size}-${text(properties, 'Last-Modified')}`,
    size,
  };
}
