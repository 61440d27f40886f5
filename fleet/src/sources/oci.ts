import { RemoteError } from '../../../host/src/remote/address';
import { readUrl } from '../../../host/src/remote/location';
import type { WalkProblem } from '../../../host/src/walk';
import { t } from '../../../l10n/messages';
import { json, list, member, nextPage, notUnderstood, Seen, Service, text } from './ask';
import { ociAuthorization, registryHost } from './ociAccess';
import type { ListedFile, Page, Source } from './source';

const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.artifact.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');

/** Manifests and layers of one tag; an index may name indexes, so it could name more than anybody reads. */
const maxManifests = 200;
const maxLayers = 10_000;

/** Where a repository is, and one of its tags or digests. */
interface Reference {
  readonly endpoint: URL;
  /** The registry as it was typed. */
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
}

/** Reads `oci://registry/repository[:tag|@sha256:...]`. @throws RemoteError */
function readReference(uri: string): Reference {
  const match =
    /^oci:\/\/([a-z0-9.-]{1,253}(?::\d{1,5})?)\/([a-z0-9][a-z0-9._/-]{0,254}?)(?::([\w][\w.-]{0,127})|@(sha256:[0-9a-f]{64}))?$/i.exec(
      uri,
    );
  if (match === null || match[2].split('/').some((part) => /^\.{0,2}$/.test(part)))
    throw new RemoteError('bad-address', t('oci.address-syntax', uri));
  const [, registry, repository, tag, digest] = match;
  const isLocal = /^(?:localhost|127\.0\.0\.1)(?::|$)/.test(registry);
  const reference = digest ?? tag;
  return {
    endpoint: readUrl(`${isLocal ? 'http' : 'https'}://${registryHost(registry)}`),
    registry,
    repository,
    ...(reference === undefined ? {} : { tag: reference }),
  };
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
    const { endpoint, registry, repository, tag } = readReference(this.uri);
    const service = new Service(endpoint, () => ociAuthorization(endpoint, repository, this.environment));
    const base = `${endpoint.origin}/v2/${repository}`;
    const shown = `oci://${registry}/${repository}`;
    if (tag !== undefined) {
      yield await layers(service, base, tag, shown);
      return;
    }
    for await (const name of tagsOf(service, base)) {
      try {
        yield await layers(service, base, name, shown);
      } catch (error) {
        // One tag that cannot be listed does not keep the others from being judged.
        if (!(error instanceof RemoteError)) throw error;
        yield {
          files: [],
          problems: [{ path: `${shown}:${name}`, id: error.id, message: error.message }],
        };
      }
    }
  }
}

async function* tagsOf(service: Service, base: string): AsyncGenerator<string> {
  const seen = new Seen();
  let next: URL | undefined = new URL(`${base}/tags/list?n=1000`);
  while (next !== undefined) {
    const answer = await service.get(next, { accept: 'application/json' });
    const tags: readonly unknown[] = list(json(answer, next), 'tags');
    for (const name of tags) {
      if (typeof name !== 'string' || !/^[\w][\w.-]{0,127}$/.test(name)) throw notUnderstood(next);
      yield name;
    }
    next = nextPage(answer);
    if (next !== undefined) seen.add(next.href, tags.length, service.endpoint.host);
  }
}

/** The layers of a tag or digest, of all manifests that it leads to. */
async function layers(service: Service, base: string, reference: string, repository: string): Promise<Page> {
  const shown = `${repository}${reference.startsWith('sha256:') ? '@' : ':'}${reference}`;
  const found = new Map<string, ListedFile>();
  const problems: WalkProblem[] = [];
  const asked = new Set([reference]);
  // Grows while it is walked.
  for (const name of asked) {
    const manifest = await service.getJson(new URL(`${base}/manifests/${name}`), { accept: manifestTypes });
    const inside = list(manifest, 'manifests');
    for (const entry of inside) {
      const digest = digestOf(entry);
      if (digest !== undefined) asked.add(digest);
    }
    for (const layer of [...list(manifest, 'layers'), ...list(manifest, 'blobs')]) {
      const file = layerFile(layer, base, shown);
      if (file !== undefined) found.set(file.path, file);
    }
    if (asked.size <= maxManifests && found.size <= maxLayers) continue;
    problems.push({ path: shown, id: 'limit-files', message: t('remote-tasks.listing-incomplete') });
    break;
  }
  return { files: [...found.values()].slice(0, maxLayers), problems };
}

function layerFile(layer: unknown, base: string, shown: string): ListedFile | undefined {
  const digest = digestOf(layer);
  if (digest === undefined) return undefined;
  const title = text(member(layer, 'annotations'), 'org.opencontainers.image.title');
  const size = Number(member(layer, 'size') ?? Number.NaN);
  // Two layers of one tag may have one title.
  const short = digest.slice('sha256:'.length, 'sha256:'.length + 12);
  return {
    path: title === undefined ? `${shown}/${short}.tar` : `${shown}/${short}/${title}`,
    place: { url: `${base}/blobs/${digest}`, signs: 'oci' },
    version: digest,
    ...(Number.isSafeInteger(size) && size >= 0 ? { size } : {}),
  };
}

function digestOf(entry: unknown): string | undefined {
  const digest = text(entry, 'digest');
  return digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
