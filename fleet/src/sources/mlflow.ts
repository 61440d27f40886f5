import { RemoteError } from '../../../host/src/remote/address';
import { credentialsOf, encodePath, readUrl } from '../../../host/src/remote/location';
import { list, member, Seen, Service, text } from './ask';
import type { ListedFile, Page, Source } from './source';

/** Folders inside folders of a run's artifacts. */
const maxDepth = 32;

/** One run's artifacts, below a path, as they are shown. */
interface Artifacts {
  readonly run: string;
  readonly path: string;
  readonly shown: string;
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
    const address = this.environment.MLFLOW_TRACKING_URI;
    if (address === undefined || !/^https?:/.test(address))
      throw new RemoteError(
        'bad-address',
        'MLFLOW_TRACKING_URI does not name a server with http:// or https://.',
      );
    const endpoint = readUrl(address);
    const service = new Service(endpoint, credentialsOf(endpoint, this.environment));
    const base = `${endpoint.origin}${endpoint.pathname.replace(/\/+$/, '')}`;
    for await (const artifacts of this.artifacts(service, base)) {
      try {
        yield { files: await files(service, base, artifacts), problems: [] };
      } catch (error) {
        if (!(error instanceof RemoteError)) throw error;
        yield { files: [], problems: [{ path: artifacts.shown, id: error.id, message: error.message }] };
      }
    }
  }

  private async *artifacts(service: Service, base: string): AsyncGenerator<Artifacts> {
    const run = /^runs:\/([\w-]{1,64})(?:\/(.{0,1000}))?$/.exec(this.uri);
    if (run !== null) {
      yield { run: run[1], path: run[2] ?? '', shown: this.uri.replace(/\/$/, '') };
      return;
    }
    const model = /^models:\/(?:([^/]{1,500})(?:\/(\d{1,10}))?)?$/.exec(this.uri);
    if (model === null)
      throw new RemoteError('bad-address', `${this.uri} does not name a model: models:/NAME/VERSION.`);
    const seen = new Seen();
    for (let token = ''; ; ) {
      const url = new URL(`${base}/api/2.0/mlflow/model-versions/search`);
      url.searchParams.set('max_results', '200');
      if (model[1] !== undefined) url.searchParams.set('filter', `name='${model[1].replaceAll("'", '')}'`);
      if (token !== '') url.searchParams.set('page_token', token);
      const answer = await service.getJson(url);
      for (const version of list(answer, 'model_versions')) {
        const [name, number, source] = [
          text(version, 'name'),
          text(version, 'version'),
          text(version, 'source'),
        ];
        const id = text(version, 'run_id');
        if (name === undefined || number === undefined || id === undefined) continue;
        if (model[2] !== undefined && model[2] !== number) continue;
        // `source` is where the artifacts are stored; below `/artifacts/` it is the path inside the run.
        const path = /\/artifacts\/(.*)$/.exec(source ?? '')?.[1] ?? '';
        yield { run: id, path, shown: `models:/${name}/${number}` };
      }
      token = text(answer, 'next_page_token') ?? '';
      if (token === '') return;
      seen.add(token, service.endpoint.host);
    }
  }
}

/** All files below a path of a run's artifacts. */
async function files(service: Service, base: string, { run, path, shown }: Artifacts): Promise<ListedFile[]> {
  const found: ListedFile[] = [];
  const open = [{ path, depth: 0 }];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const seen = new Seen();
    for (let token = ''; ; ) {
      const url = new URL(`${base}/api/2.0/mlflow/artifacts/list`);
      url.searchParams.set('run_id', run);
      if (folder.path !== '') url.searchParams.set('path', folder.path);
      if (token !== '') url.searchParams.set('page_token', token);
      const answer = await service.getJson(url);
      for (const entry of list(answer, 'files')) {
        const name = text(entry, 'path');
        if (
          name === undefined ||
          name.split('/').some((part) => part === '' || part === '.' || part === '..')
        )
          continue;
        if (member(entry, 'is_dir') === true) {
          if (folder.depth < maxDepth) open.push({ path: name, depth: folder.depth + 1 });
          continue;
        }
        const size = Number(member(entry, 'file_size'));
        const inside = path !== '' && name.startsWith(`${path}/`) ? name.slice(path.length + 1) : name;
        found.push({
          path: `${shown}/${inside}`,
          place: { url: `${base}/get-artifact?path=${encodeURIComponent(name)}&run_uuid=${encodePath(run)}` },
          // Artifacts of a run do not change.
          version: `${run}/${name}/${size}`,
          ...(Number.isSafeInteger(size) ? { size } : {}),
        });
      }
      token = text(answer, 'next_page_token') ?? '';
      if (token === '') break;
      seen.add(token, service.endpoint.host);
    }
  }
  return found;
}
