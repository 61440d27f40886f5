import { createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { GoogleSource } from '../../../fleet/src/sources/googleStorage';
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

/* A server that speaks the JSON API, Google's token endpoint and the metadata server of its machines. */

const folder = mkdtempSync(join(tmpdir(), 'google-'));
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const account = 'scanner@example.iam.gserviceaccount.com';
const objects: Record<string, Buffer> = {
  'a/one.pkl': harmless,
  'a/b c#.pkl': harmful,
  'a/folder/': Buffer.alloc(0),
};
let server: TestServer;
let given = 0;

afterEach(() => server.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** A bucket of which only those with a token are told, a page for each object. */
function bucket(token: string | undefined): Route {
  return (url, request, response) => {
    if (token !== undefined && request.headers.authorization !== `Bearer ${token}`)
      return response.writeHead(401).end();
    const base = '/storage/v1/b/models/o';
    const names = Object.keys(objects).filter((name) =>
      name.startsWith(url.searchParams.get('prefix') ?? ''),
    );
    if (url.pathname === base) {
      const at = Number(url.searchParams.get('pageToken') ?? 0);
      const items = names
        .slice(at, at + 1)
        .map((name) => ({ name, generation: '7', size: String(objects[name].length) }));
      return sendJson(response, {
        items,
        ...(at + 1 < names.length ? { nextPageToken: String(at + 1) } : {}),
      });
    }
    const content = objects[decodeURIComponent(url.pathname.slice(base.length + 1))];
    if (content === undefined || url.searchParams.get('generation') !== '7') return undefined;
    sendRange(request, response, content);
    return true;
  };
}

/** Gives out a token for a statement that the account's key signed. */
function tokenServer(origin: string): Route {
  return async (url, request, response) => {
    if (url.pathname === '/token') {
      const form = new URLSearchParams(await bodyOf(request));
      const [header, claims, signature] = (form.get('assertion') ?? '').split('.');
      const verified = createVerify('RSA-SHA256')
        .update(`${header}.${claims}`)
        .verify(publicKey, signature ?? '', 'base64url');
      const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
      const isMeant = said.iss === account && said.aud === `${origin}/token`;
      if (!verified || !isMeant) return response.writeHead(400).end();
      expect(said.scope).toBe('https://www.googleapis.com/auth/devstorage.read_only');
      expect(Number(said.exp) - Number(said.iat)).toBeLessThanOrEqual(3_600);
      given++;
      return sendJson(response, { access_token: 'signed', expires_in: 3_600 });
    }
    return bucket('signed')(url, request, response);
  };
}

function keyFile(name: string, content: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const verdicts = ['safe gs://models/a/one.pkl', 'dangerous gs://models/a/b c#.pkl'];

describe('gs://', () => {
  it('lists page by page and reads by ranges, with the key of a service account', async () => {
    server = await serveRoutes(tokenServer);
    const environment = {
      CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE: `${server.origin}/storage/v1/`,
      GOOGLE_APPLICATION_CREDENTIALS: keyFile('account.json', {
        type: 'service_account',
        client_email: account,
        private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
        private_key_id: 'k1',
        token_uri: `${server.origin}/token`,
      }),
    };
    const { files, pages } = await listed(new GoogleSource('gs://models/a/', environment));
    expect(pages).toBe(3);
    expect(files.map(({ version, size }) => [version, size])).toEqual([
      ['7', harmless.length],
      ['7', harmful.length],
    ]);
    // Places are kept in a store.
    expect(JSON.stringify(files)).not.toContain('signed');
    expect(await verdictsOf(files, environment)).toEqual(verdicts);
    expect(given).toBe(1);
    const reads = server.requests.filter(({ url }) => url.includes('alt=media'));
    expect(reads.every(({ headers }) => headers.range !== undefined)).toBe(true);
  });

  it('asks the metadata server of a machine of Google', async () => {
    server = await serveRoutes(() => (url, request, response) => {
      if (url.pathname !== '/computeMetadata/v1/instance/service-accounts/default/token')
        return bucket('machine')(url, request, response);
      if (request.headers['metadata-flavor'] !== 'Google') return response.writeHead(403).end();
      return sendJson(
        response,
        { access_token: 'machine', expires_in: 600 },
        { 'metadata-flavor': 'Google' },
      );
    });
    const environment = {
      CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE: server.origin,
      GCE_METADATA_HOST: new URL(server.origin).host,
      CLOUDSDK_CONFIG: folder,
    };
    const { files } = await listed(new GoogleSource('gs://models', environment));
    expect(await verdictsOf(files, environment)).toEqual(verdicts);
  });

  it('tells an emulator nothing', async () => {
    server = await serveRoutes(() => bucket(undefined));
    const environment = {
      STORAGE_EMULATOR_HOST: new URL(server.origin).host,
      GOOGLE_OAUTH_ACCESS_TOKEN: 'mine',
    };
    const { files } = await listed(new GoogleSource('gs://models', environment));
    expect(await verdictsOf(files, environment)).toEqual(verdicts);
    expect(server.requests.some(({ headers }) => headers.authorization !== undefined)).toBe(false);
  });

  it('sends a token to the storage that the environment names only', async () => {
    server = await serveRoutes(() => bucket(undefined));
    const place = {
      url: `${server.origin}/storage/v1/b/models/o/a%2Fone.pkl?alt=media&generation=7`,
      signs: 'gs' as const,
    };
    const environment = { GOOGLE_OAUTH_ACCESS_TOKEN: 'mine' };
    await verdictsOf([{ path: 'one.pkl', place, version: '7' }], environment);
    expect(server.requests.length).toBeGreaterThan(0);
    expect(server.requests.some(({ headers }) => headers.authorization !== undefined)).toBe(false);
  });

  it('says which key file is no use', async () => {
    server = await serveRoutes(tokenServer);
    const list = (key: string) =>
      listed(
        new GoogleSource('gs://models', {
          CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE: server.origin,
          GOOGLE_APPLICATION_CREDENTIALS: key,
        }),
      );
    await expect(list(join(folder, 'none.json'))).rejects.toThrow('none.json, which cannot be read');
    await expect(list(keyFile('other.json', { type: 'external_account' }))).rejects.toThrow(
      'other.json is neither',
    );
    await expect(
      list(keyFile('broken.json', { type: 'service_account', client_email: account, private_key: 'x' })),
    ).rejects.toThrow('broken.json is neither');
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const wrong = keyFile('wrong.json', {
      type: 'service_account',
      client_email: account,
      private_key: other.export({ type: 'pkcs8', format: 'pem' }),
      token_uri: `${server.origin}/token`,
    });
    await expect(list(wrong)).rejects.toThrow('gave no access token (status 400)');
  });
});
