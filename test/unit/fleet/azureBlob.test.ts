import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { AzureSource } from '../../../fleet/src/sources/azureBlob';
import { harmful, harmless, listed, type Route, serveRoutes, verdictsOf } from '../../support/fleetSources';
import { sendRange, type TestServer } from '../../support/httpServer';

/* A server that speaks the Blob service, and checks account signatures as that describes them. */

const key = Buffer.from('a key of nobody, for tests').toString('base64');
const blobs: Record<string, Buffer> = { 'x/one.pkl': harmless, 'x/t&w ö.pkl': harmful };
let server: TestServer;
afterEach(() => server.close());

/** Signed by the key, good now, and for lists and reads of blobs. */
function isSigned({ searchParams: said }: URL): boolean {
  const value = (name: string) => said.get(name) ?? '';
  const fields = ['sp', 'ss', 'srt', 'st', 'se', 'sip', 'spr', 'sv', 'ses'].map(value);
  const text = `${['account', ...fields].join('\n')}\n`;
  const expected = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
  return value('sig') === expected && Date.parse(value('se')) > Date.now() && value('sp') === 'rl';
}

function service(isAllowed: (url: URL) => boolean): Route {
  return (url, request, response) => {
    if (!isAllowed(url)) return response.writeHead(403).end();
    if (url.searchParams.get('comp') === 'list') {
      if (request.headers['x-ms-version'] === undefined) return response.writeHead(400).end();
      const names = Object.keys(blobs);
      const at = Number(url.searchParams.get('marker') ?? 0);
      const name = names[at].replaceAll('&', '&amp;');
      return response.end(
        `<?xml version="1.0" encoding="utf-8"?><EnumerationResults><Blobs><Blob><Name>${name}</Name><Properties>` +
          `<Etag>0x${at}</Etag><Content-Length>${blobs[names[at]].length}</Content-Length></Properties></Blob></Blobs>` +
          `<NextMarker>${at + 1 < names.length ? at + 1 : ''}</NextMarker></EnumerationResults>`,
      );
    }
    const content = blobs[decodeURIComponent(url.pathname.replace('/account/models/', ''))];
    if (content === undefined) return undefined;
    sendRange(request, response, content);
    return true;
  };
}

const verdicts = ['safe azure://account/models/x/one.pkl', 'dangerous azure://account/models/x/t&w ö.pkl'];

describe('azure://', () => {
  it('signs with the key of an account, which is sent nowhere', async () => {
    server = await serveRoutes(() => service(isSigned));
    const environment = {
      AZURE_STORAGE_CONNECTION_STRING: `AccountName=account;AccountKey=${key};BlobEndpoint=${server.origin}/account;`,
    };
    const { files, pages } = await listed(new AzureSource('azure://account/models', environment));
    expect(pages).toBe(2);
    expect(files.map(({ version, size }) => [version, size])).toEqual([
      ['0x0', harmless.length],
      ['0x1', harmful.length],
    ]);
    expect(JSON.stringify(files)).not.toContain('sig=');
    expect(await verdictsOf(files, environment)).toEqual(verdicts);
    expect(JSON.stringify(server.requests)).not.toContain(key);
  });

  it('takes a shared access signature', async () => {
    server = await serveRoutes(() => service((url) => url.searchParams.get('sig') === 'given'));
    const environment = {
      AZURE_STORAGE_SAS_TOKEN: '?sv=2021-12-02&sig=given',
      AZURE_STORAGE_BLOB_ENDPOINT: `${server.origin}/account`,
    };
    const { files } = await listed(new AzureSource('azure://account/models', environment));
    expect(await verdictsOf(files, environment)).toEqual(verdicts);
  });

  it('reads what anybody may read, and says what nobody may', async () => {
    server = await serveRoutes(() => service((url) => !url.pathname.includes('closed')));
    const environment = { AZURE_STORAGE_BLOB_ENDPOINT: `${server.origin}/account` };
    const { files } = await listed(new AzureSource('azure://account/models', environment));
    expect(await verdictsOf(files, environment)).toEqual(verdicts);
    const closed = listed(new AzureSource('azure://account/closed', environment));
    await expect(closed).rejects.toThrow('denied access (status 403)');
    await expect(listed(new AzureSource('azure://account', environment))).rejects.toThrow(
      'does not specify a container',
    );
  });

  it('signs for the account of the key only', async () => {
    server = await serveRoutes(() => service(() => true));
    const environment = { AZURE_STORAGE_ACCOUNT: 'mine', AZURE_STORAGE_KEY: key };
    const place = { url: `${server.origin}/account/models/x/one.pkl`, signs: 'azure' as const };
    await verdictsOf([{ path: 'one.pkl', place, version: '1' }], environment);
    expect(server.requests.length).toBeGreaterThan(0);
    expect(JSON.stringify(server.requests)).not.toContain('sig=');
  });
});
