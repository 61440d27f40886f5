import { afterEach, describe, expect, it } from 'vitest';
import { AzureSource } from '../../../fleet/src/sources/azureBlob';
import { GoogleSource } from '../../../fleet/src/sources/googleStorage';
import { MlflowSource } from '../../../fleet/src/sources/mlflow';
import { OciSource } from '../../../fleet/src/sources/oci';
import { S3Source } from '../../../fleet/src/sources/s3';
import type { Source } from '../../../fleet/src/sources/source';
import { harmless, listed, type Route, sendJson, serveRoutes, verdictsOf } from '../../support/fleetSources';
import { sendRange, type TestServer } from '../../support/httpServer';

/* What a source must bear, whoever serves it. */

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function started(route: (origin: string) => Route): Promise<TestServer> {
  const server = await serveRoutes(route);
  open.push(server);
  return server;
}

/** Each kind of source, at one server. */
function sourcesAt({ origin }: TestServer): Record<string, Source> {
  return {
    s3: new S3Source('s3://models', { AWS_ENDPOINT_URL_S3: origin, AWS_NO_SIGN_REQUEST: '1' }),
    gs: new GoogleSource('gs://models', { STORAGE_EMULATOR_HOST: origin }),
    azure: new AzureSource('azure://account/models', { AZURE_STORAGE_BLOB_ENDPOINT: origin }),
    mlflow: new MlflowSource('models:/', { MLFLOW_TRACKING_URI: origin }),
    oci: new OciSource(`oci://${new URL(origin).host}/models`, { DOCKER_CONFIG: '/nowhere' }),
  };
}

const kinds = ['s3', 'gs', 'azure', 'mlflow', 'oci'];

/** An answer of each protocol that holds nothing and promises more. */
function emptyPage(url: URL, next: string): [body: string, headers?: Record<string, string>] {
  if (url.pathname.startsWith('/v2/'))
    return url.pathname === '/v2/' ? ['{}'] : ['{"tags":[]}', { link: `<?n=1&last=${next}>; rel="next"` }];
  if (url.pathname.startsWith('/api/2.0/')) return [JSON.stringify({ next_page_token: next })];
  if (url.pathname.startsWith('/storage/')) return [JSON.stringify({ nextPageToken: next })];
  if (url.searchParams.has('list-type'))
    return [
      `<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>${next}</NextContinuationToken></ListBucketResult>`,
    ];
  return [`<EnumerationResults><Blobs></Blobs><NextMarker>${next}</NextMarker></EnumerationResults>`];
}

describe.each(kinds)('a server of %s', (kind) => {
  it('that lists without end', async () => {
    for (const isSame of [true, false]) {
      let made = 0;
      const server = await started(() => (url, _request, response) => {
        const [body, headers] = emptyPage(url, isSame ? 'same' : `page${made++}`);
        return response.writeHead(200, headers).end(body);
      });
      await expect(listed(sourcesAt(server)[kind])).rejects.toMatchObject({ id: 'endless-listing' });
      expect(server.requests.length).toBeLessThan(1_100);
    }
  });

  it('that answers with something else', async () => {
    for (const garbage of ['<html>hello', '[]', '{"items": 1, "tags": 2', '<a><b></a>']) {
      const server = await started(
        () => (url, _request, response) => response.end(url.pathname === '/v2/' ? '' : garbage),
      );
      // Nothing is listed, and an answer that cannot be understood is an error; an empty list of JSON may be one.
      const answer = await listed(sourcesAt(server)[kind]).catch((error: { id: string }) => error.id);
      if (typeof answer === 'string') expect(answer).toBe('bad-answer');
      else expect(answer.files).toEqual([]);
    }
  });

  it('that leads to a private address', async () => {
    const server = await started(
      () => (url, _request, response) =>
        url.pathname === '/v2/'
          ? response.end()
          : response.writeHead(302, { location: 'https://192.168.0.1/' }).end(),
    );
    await expect(listed(sourcesAt(server)[kind])).rejects.toMatchObject({ id: 'private-address' });
  });
});

describe('a server that is busy', () => {
  it('is asked again, and what it lists counts', async () => {
    let asked = 0;
    const server = await started(
      () => (_url, _request, response) =>
        ++asked < 3
          ? response.writeHead(asked === 1 ? 429 : 503).end()
          : sendJson(response, { items: [{ name: 'a.pkl', generation: '1', size: '6' }] }),
    );
    expect((await listed(sourcesAt(server).gs)).files.map(({ path }) => path)).toEqual(['gs://models/a.pkl']);
    expect(asked).toBe(3);
  });

  it('is given up in the end', async () => {
    const server = await started(() => (_url, _request, response) => response.writeHead(429).end());
    await expect(listed(sourcesAt(server).gs)).rejects.toMatchObject({ id: 'too-many-requests' });
    expect(server.requests.length).toBe(5);
  });
});

describe('a listing that lies', () => {
  it('about sizes is not believed', async () => {
    const server = await started(() => (url, request, response) => {
      if (url.searchParams.has('alt')) return sendRange(request, response, harmless) ?? true;
      const sizes = ['0', '-5', '99999999999999999999', 'many', undefined];
      return sendJson(response, {
        items: sizes.map((size, index) => ({ name: `${index}.pkl`, generation: '1', size })),
      });
    });
    const { files } = await listed(sourcesAt(server).gs);
    expect(files.map(({ size }) => size)).toEqual([0, undefined, undefined, undefined, undefined]);
    const verdicts = await verdictsOf(files, { STORAGE_EMULATOR_HOST: server.origin });
    expect(verdicts.every((verdict) => verdict.startsWith('safe '))).toBe(true);
  });

  it('about names loses none of them without a word', async () => {
    const server = await started(
      () => (_url, _request, response) =>
        sendJson(response, { items: ['..', 'a/../b.pkl', 'ok.pkl'].map((name) => ({ name, size: '1' })) }),
    );
    const { files, problems } = await listed(sourcesAt(server).gs);
    expect(files.map(({ path }) => path)).toEqual(['gs://models/ok.pkl']);
    expect(problems.map(({ path }) => path)).toEqual(['gs://models/..', 'gs://models/a/../b.pkl']);
  });
});
