import { RemoteError } from '../../../host/src/remote/address';
import { credentialsOf, type RemoteFile, readUrl } from '../../../host/src/remote/location';
import type { WalkProblem } from '../../../host/src/walk';
import { t } from '../../../l10n/messages';
import { list, member, notUnderstood, Seen, Service, text } from './ask';
import type { ListedFile, Page, Source } from './source';

/** Folders and files below one run or model. */
const maxFolders = 5_000;
const maxFiles = 100_000;

/** Artifacts below a path of a run or of a logged model, as they are shown. */
interface Artifacts {
  readonly of: 'run' | 'model';
  readonly id: string;
  readonly path: string;
  readonly shown: string;
}

/** The server that `MLFLOW_TRACKING_URI` names, without a slash at its end. @throws RemoteError */
function trackingServer(environment: NodeJS.ProcessEnv): { endpoint: URL; base: string } {
  const address = environment.MLFLOW_TRACKING_URI;
  if (address === undefined || !/^https?:/.test(address))
    throw new RemoteError('bad-address', t('mlflow.no-server'));
  const endpoint = readUrl(address);
  return { endpoint, base: `${endpoint.origin}${endpoint.pathname.replace(/\/+$/, '')}` };
}

/** Who asks, by the variables of MLflow's own client, or by what its address says. @throws RemoteError */
function authorizationOf(endpoint: URL, environment: NodeJS.ProcessEnv): string | undefined {
  const {
    MLFLOW_TRACKING_TOKEN: token,
    MLFLOW_TRACKING_USERNAME: user,
    MLFLOW_TRACKING_PASSWORD: password,
  } = environment;
  if (user && password) return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  if (token && /^[\x21-\x7e]{1,16000}$/.test(token)) return `Bearer ${token}`;
  return endpoint.username === '' ? undefined : credentialsOf(endpoint, environment)?.authorization;
}

/** How a worker reads an artifact. @throws RemoteError */
export function mlflowFile(url: string, environment: NodeJS.ProcessEnv): RemoteFile {
  const { endpoint } = trackingServer(environment);
  if (new URL(url).origin !== endpoint.origin) return { url };
  const authorization = authorizationOf(endpoint, environment);
  return authorization === undefined ? { url } : { url, authorization };
}

/**
 * `models:/` (all registered models), `models:/NAME`, `models:/NAME/VERSION` or `runs:/RUN[/path]` of the server that
 * `MLFLOW_TRACKING_URI` names. Source: MLflow's REST API 2.0.
 */
export class MlflowSource implements Source {
  constructor(
    private readonly uri: string,
    private readonly environment: NodeJS.ProcessEnv = process.env,
  ) {}

  async *pages(): AsyncGenerator<Page> {
    const { endpoint, base } = trackingServer(this.environment);
    const service = new Service(endpoint, () => authorizationOf(endpoint, this.environment));
    for await (const artifacts of this.artifacts(service, base)) {
      try {
        yield await pageOf(service, base, artifacts);
      } catch (error) {
        if (!(error instanceof RemoteError)) throw error;
        yield { files: [], problems: [{ path: artifacts.shown, id: error.id, message: error.message }] };
      }
    }
  }

  private async *artifacts(service: Service, base: string): AsyncGenerator<Artifacts> {
    const run = /^runs:\/([\w-]{1,64})(?:\/(.{0,1000}))?$/.exec(this.uri);
    if (run !== null) {
      yield { of: 'run', id: run[1], path: run[2] ?? '', shown: this.uri.replace(/\/$/, '') };
      return;
    }
    const model = /^models:\/(?:([^/]{1,500})(?:\/(\d{1,10}))?)?$/.exec(this.uri);
    if (model === null) throw new RemoteError('bad-address', t('mlflow.address-syntax', this.uri));
    const seen = new Seen();
    let found = false;
    for (let token = ''; ; ) {
      const url = new URL(`${base}/api/2.0/mlflow/model-versions/search`);
      url.searchParams.set('max_results', '200');
      if (model[1] !== undefined) url.searchParams.set('filter', `name='${model[1].replaceAll("'", '')}'`);
      if (token !== '') url.searchParams.set('page_token', token);
      const answer = await service.getJson(url);
      if (typeof answer !== 'object' || answer === null) throw notUnderstood(url);
      const versions = list(answer, 'model_versions');
      for (const version of versions) {
        const artifacts = artifactsOf(version, model[2]);
        if (artifacts === undefined) continue;
        found = true;
        yield artifacts;
      }
      token = text(answer, 'next_page_token') ?? '';
      if (token === '') break;
      seen.add(token, versions.length, service.endpoint.host);
    }
    // Nobody names a model that is not there on purpose.
    if (!found && model[1] !== undefined)
      throw new RemoteError('not-found', t('mlflow.no-such-model', service.endpoint.host, this.uri));
  }
}

/** Where the artifacts of a model's version are; undefined for other versions than the one that is asked for. */
function artifactsOf(version: unknown, wanted: string | undefined): Artifacts | undefined {
  const [name, number, source] = ['name', 'version', 'source'].map((key) => text(version, key));
  if (name === undefined || number === undefined) return undefined;
  if (wanted !== undefined && wanted !== number) return undefined;
  const shown = `models:/${name}/${number}`;
  // Since MLflow 3, a version is of a logged model, which has artifacts of its own.
  const logged = /^models:\/(m-[\w-]{1,64})$/.exec(source ?? '')?.[1];
  if (logged !== undefined) return { of: 'model', id: logged, path: '', shown };
  const id = text(version, 'run_id') ?? '';
  // `source` is where the artifacts are stored; below `/artifacts/` it is the path inside the run.
  const path = /\/artifacts\/(.*)$/.exec(source ?? '')?.[1] ?? '';
  return { of: 'run', id, path, shown };
}

/** All files below a path. */
async function pageOf(service: Service, base: string, artifacts: Artifacts): Promise<Page> {
  const { id, path, shown } = artifacts;
  if (!/^[\w-]{1,64}$/.test(id)) throw new RemoteError('not-found', t('mlflow.no-run', shown));
  const found = new Map<string, ListedFile>();
  const problems: WalkProblem[] = [];
  const folders = new Set([path]);
  // Grows while it is walked.
  for (const folder of folders) {
    for await (const entry of entriesOf(service, base, artifacts, folder)) {
      const name = text(entry, 'path');
      if (name === undefined || name.split('/').some((part) => /^\.{0,2}$/.test(part))) continue;
      if (member(entry, 'is_dir') === true) folders.add(name);
      else {
        const inside = path !== '' && name.startsWith(`${path}/`) ? name.slice(path.length + 1) : name;
        found.set(name, artifactFile(entry, name, `${shown}/${inside}`, { base, artifacts }));
      }
      if (found.size > maxFiles) break;
    }
    if (folders.size <= maxFolders && found.size <= maxFiles) continue;
    problems.push({ path: shown, id: 'limit-files', message: t('remote-tasks.listing-incomplete') });
    break;
  }
  return { files: [...found.values()].slice(0, maxFiles), problems };
}

/** What one folder holds. @throws RemoteError */
async function* entriesOf(
  service: Service,
  base: string,
  { of, id }: Artifacts,
  folder: string,
): AsyncGenerator<unknown> {
  const seen = new Seen();
  for (let token = ''; ; ) {
    const url = new URL(
      of === 'run'
        ? `${base}/api/2.0/mlflow/artifacts/list?run_id=${id}`
        : `${base}/api/2.0/mlflow/logged-models/${id}/artifacts/directories`,
    );
    if (folder !== '') url.searchParams.set(of === 'run' ? 'path' : 'artifact_directory_path', folder);
    if (token !== '') url.searchParams.set('page_token', token);
    const answer = await service.getJson(url);
    if (typeof answer !== 'object' || answer === null) throw notUnderstood(url);
    const entries = list(answer, 'files');
    yield* entries;
    token = text(answer, 'next_page_token') ?? '';
    if (token === '') return;
    seen.add(token, entries.length, service.endpoint.host);
  }
}

function artifactFile(
  entry: unknown,
  name: string,
  path: string,
  { base, artifacts: { of, id } }: { base: string; artifacts: Artifacts },
): ListedFile {
  const url =
    of === 'run'
      ? `${base}/get-artifact?path=${encodeURIComponent(name)}&run_uuid=${id}`
      : `${base}/ajax-api/2.0/mlflow/logged-models/${id}/artifacts/files?artifact_file_path=${encodeURIComponent(name)}`;
  // A number, or a text where it is one of 64 bits.
  const size = Number(member(entry, 'file_size') ?? Number.NaN);
  return {
    path,
    place: { url, signs: 'mlflow' },
    // Artifacts of a run or a logged model do not change.
    version: `${id}/${name}/${size}`,
    ...(Number.isSafeInteger(size) && size >= 0 ? { size } : {}),
  };
}
