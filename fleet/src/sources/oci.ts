import { RemoteError } from '../../../host/src/remote/address';
import { readUrl } from '../../../host/src/remote/location';
import { list, member, notUnderstood, Seen, Service, text } from './ask';
import type { ListedFile, Page, Source } from './source';

const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.artifact.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** An index may name indexes; deeper ones are not followed. */
const maxDepth = 2;

/** Where a repository is, and one of its tags or digests. */
interface Reference {
  readonly endpoint: URL;
  readonly repository: string;
  readonly tag?: string;
}

/** Reads `oci://registry/repository[:tag|@sha256:...]`. @throws RemoteError */
function readReference(uri: string): Reference {
  const match =
    /^oci:\/\/([a-z0-9.-]{1,253}(?::\d{1,5})?)\/([a-z0-9][a-z0-9._/-]{0,254}?)(?::([\w][\w.-]{0,127})|@(sha256:[0-9a-f]{64}))?$/i.exec(
      uri,
    );
  if (match === null)
    throw new RemoteError(
      'bad-address',
      `${uri} does not name an artifact: oci://registry/repository[:tag].`,
    );
  const [, host, repository, tag, digest] = match;
  const isLocal = /^(?:localhost|127\.0\.0\.1)(?::|$)/.test(host);
  const reference = digest ?? tag;
  return {
    endpoint: readUrl(`${isLocal ? 'http' : 'https'}://${host}`),
    repository,
    ...(reference === undefined ? {} : { tag: reference }),
  };
}

/** The header that a registry wants: a token that anybody is given, or OCI_USERNAME's and OCI_PASSWORD's. */
export async function ociAuthorization(
  url: URL,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const { OCI_USERNAME: user, OCI_PASSWORD: password, OCI_REGISTRY: registry } = environment;
  if (user && password && (registry === undefined || registry === url.host))
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return undefined;
}

/**
 * Artifacts of a registry: ModelKits, ModelCars and images, whose layers are files or archives of files. Source: the OCI distribution
 * specification 1.1.
 */
export class OciSource implements Source {
  constructor(
    private readonly uri: string,
    private readonly environment: NodeJS.ProcessEnv = process.env,
  ) {}

  async *pages(): AsyncGenerator<Page> {
    const { endpoint, repository, tag } = readReference(this.uri);
    const authorization = await ociAuthorization(endpoint, this.environment);
    const service = new Service(
      endpoint,
      authorization === undefined ? undefined : { origin: endpoint.origin, authorization },
    );
    const base = `${endpoint.origin}/v2/${repository}`;
    const tags = tag === undefined ? await tagsOf(service, base) : [tag];
    for (const reference of tags) {
      const shown = `oci://${endpoint.host}/${repository}${reference.startsWith('sha256:') ? '@' : ':'}${reference}`;
      const files: ListedFile[] = [];
      await collect(service, base, reference, shown, files, 0);
      yield { files, problems: [] };
    }
  }
}

async function tagsOf(service: Service, base: string): Promise<string[]> {
  const tags: string[] = [];
  const seen = new Seen();
  let next: URL | undefined = new URL(`${base}/tags/list?n=1000`);
  while (next !== undefined) {
    seen.add(next.href, service.endpoint.host);
    const answer = await service.get(next, { accept: 'application/json' });
    let found: unknown;
    try {
      found = JSON.parse(Buffer.from(answer.body).toString('utf8'));
    } catch {
      throw notUnderstood(next);
    }
    tags.push(...list(found, 'tags').filter((name): name is string => typeof name === 'string'));
    const link: string | undefined = /<([^<>]{1,4000})>; ?rel="?next"?/.exec(
      answer.header('link') ?? '',
    )?.[1];
    const following: URL | undefined = link === undefined ? undefined : new URL(link, next);
    if (following !== undefined && following.origin !== service.endpoint.origin)
      throw notUnderstood(following);
    next = following;
  }
  return tags;
}

async function collect(
  service: Service,
  base: string,
  reference: string,
  shown: string,
  files: ListedFile[],
  depth: number,
): Promise<void> {
  const url = new URL(`${base}/manifests/${reference}`);
  const manifest = await service.getJson(url, { accept: manifestTypes });
  if (depth < maxDepth) {
    for (const entry of list(manifest, 'manifests')) {
      const digest = digestOf(entry);
      if (digest !== undefined) await collect(service, base, digest, shown, files, depth + 1);
    }
  }
  for (const layer of [...list(manifest, 'layers'), ...list(manifest, 'blobs')]) {
    const digest = digestOf(layer);
    if (digest === undefined) continue;
    const title = text(member(layer, 'annotations'), 'org.opencontainers.image.title');
    const size = Number(member(layer, 'size'));
    files.push({
      path: `${shown}/${title ?? `${digest.slice(0, 19)}.tar`}`,
      place: { url: `${base}/blobs/${digest}`, signs: 'oci' },
      version: digest,
      ...(Number.isSafeInteger(size) ? { size } : {}),
    });
  }
}

function digestOf(entry: unknown): string | undefined {
  const digest = text(entry, 'digest');
  return digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
