import { afterEach, describe, expect, it } from 'vitest';
import { MlflowSource } from '../../../fleet/src/sources/mlflow';
import {
  harmful,
  harmless,
  listed,
  type Route,
  sendJson,
  serveRoutes,
  verdictsOf,
} from '../../support/fleetSources';
import { sendRange, type TestServer } from '../../support/httpServer';

/* A server that speaks MLflow's REST API: two versions of a run, one of a logged model as MLflow 3 has them. */

const runFiles: Record<string, Buffer> = {
  'model/MLmodel': Buffer.from('flavors: {}'),
  'model/data/model.pkl': harmful,
};
const modelFiles: Record<string, Buffer> = { 'model.pkl': harmless };
const versions = [
  { name: 'churn', version: '1', run_id: 'r1', source: 'mlflow-artifacts:/0/r1/artifacts/model' },
  { name: 'churn', version: '2', run_id: 'r1', source: 'models:/m-0123' },
  { name: 'gone', version: '1', run_id: '', source: 's3://elsewhere/x' },
];
let server: TestServer;
afterEach(() => server.close());

/** Entries of a folder, as the server lists them. */
function entries(files: Record<string, Buffer>, folder: string) {
  const below = folder === '' ? '' : `${folder}/`;
  const inside = Object.keys(files).filter((path) => path.startsWith(below));
  const names = new Set(inside.map((path) => path.slice(below.length).split('/')[0]));
  return [...names].map((name) => {
    const path = below + name;
    return path in files
      ? { path, is_dir: false, file_size: String(files[path].length) }
      : { path, is_dir: true };
  });
}

const service: Route = (url, request, response) => {
  const said = (name: string) => url.searchParams.get(name) ?? '';
  if (request.headers.authorization !== `Basic ${Buffer.from('me:word').toString('base64')}`)
    return response.writeHead(401).end();
  switch (url.pathname) {
    case '/ml/api/2.0/mlflow/model-versions/search': {
      const name = /^name='(.*)'$/.exec(said('filter'))?.[1];
      const found = versions.filter((version) => name === undefined || version.name === name);
      const at = Number(said('page_token') || 0);
      const next = at + 1 < found.length ? { next_page_token: String(at + 1) } : {};
      return sendJson(response, { model_versions: found.slice(at, at + 1), ...next });
    }
    case '/ml/api/2.0/mlflow/artifacts/list':
      return said('run_id') === 'r1' && sendJson(response, { files: entries(runFiles, said('path')) });
    case '/ml/api/2.0/mlflow/logged-models/m-0123/artifacts/directories':
      return sendJson(response, { files: entries(modelFiles, said('artifact_directory_path')) });
    case '/ml/get-artifact':
      return sendRange(request, response, runFiles[said('path')]) ?? true;
    case '/ml/ajax-api/2.0/mlflow/logged-models/m-0123/artifacts/files':
      return sendRange(request, response, modelFiles[said('artifact_file_path')]) ?? true;
    default:
      return undefined;
  }
};

function environmentOf(): NodeJS.ProcessEnv {
  return {
    MLFLOW_TRACKING_URI: `${server.origin}/ml/`,
    MLFLOW_TRACKING_USERNAME: 'me',
    MLFLOW_TRACKING_PASSWORD: 'word',
  };
}

describe('an MLflow server', () => {
  it('lists every version, of runs and of logged models', async () => {
    server = await serveRoutes(() => service);
    const environment = environmentOf();
    const { files, problems, pages } = await listed(new MlflowSource('models:/', environment));
    expect(pages).toBe(3);
    expect(problems).toEqual([
      { path: 'models:/gone/1', id: 'not-found', message: expect.any(String) as string },
    ]);
    expect(JSON.stringify(files)).not.toContain('word');
    expect(await verdictsOf(files, environment)).toEqual([
      'safe models:/churn/1/MLmodel',
      'dangerous models:/churn/1/data/model.pkl',
      'safe models:/churn/2/model.pkl',
    ]);
  });

  it('lists one version, and a run', async () => {
    server = await serveRoutes(() => service);
    const paths = async (uri: string) =>
      (await listed(new MlflowSource(uri, environmentOf()))).files.map(({ path }) => path);
    expect(await paths('models:/churn/2')).toEqual(['models:/churn/2/model.pkl']);
    expect(await paths('runs:/r1/model/data')).toEqual(['runs:/r1/model/data/model.pkl']);
  });

  it('says what is not there and who is not let in', async () => {
    server = await serveRoutes(() => service);
    const environment = environmentOf();
    const list = (uri: string, given = environment) => listed(new MlflowSource(uri, given));
    await expect(list('models:/chrun')).rejects.toThrow('does not have models:/chrun');
    await expect(list('models:/churn/9')).rejects.toThrow('does not have models:/churn/9');
    await expect(list('models:/churn/latest')).rejects.toThrow('does not specify a model');
    await expect(list('models:/', { MLFLOW_TRACKING_URI: `${server.origin}/ml` })).rejects.toThrow(
      'status 401',
    );
    await expect(list('models:/', {})).rejects.toThrow('MLFLOW_TRACKING_URI');
  });
});
