import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { OciSource } from '../../../fleet/src/sources/oci';
import {
  harmful,
  harmless,
  listed,
  type Route,
  sendJson,
  serveRoutes,
  tarOf,
  verdictsOf,
} from '../../support/fleetSources';
import { sendRange, type TestServer } from '../../support/httpServer';

/* A registry that speaks the distribution API, with tokens as Docker's has them. */

const folder = mkdtempSync(join(tmpdir(), 'oci-'));
const blobs = new Map<string, Buffer>();
const manifests = new Map<string, object>();
let server: TestServer;
afterEach(() => server.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function layer(bytes: Buffer, mediaType: string, title?: string) {
  const digest = digestOf(bytes);
  blobs.set(digest, bytes);
  const annotations = title === undefined ? {} : { annotations: { 'org.opencontainers.image.title': title } };
  return { mediaType, digest, size: bytes.length, ...annotations };
}

// A ModelKit keeps its model in an archive, a ModelCar is an image, and an artifact may be the file itself.
const kit = {
  layers: [layer(tarOf({ 'model.pkl': harmful }), 'application/vnd.kitops.modelkit.model.v1.tar')],
};
const car = {
  layers: [
    layer(gzipSync(tarOf({ 'models/model.pkl': harmful })), 'application/vnd.oci.image.layer.v1.tar+gzip'),
  ],
};
const plain = { layers: [layer(harmless, 'application/octet-stream', 'model.pkl')] };
const carDigest = digestOf(Buffer.from(JSON.stringify(car)));
manifests.set('kit', kit).set(carDigest, car).set('plain', plain);
manifests.set('car', {
  manifests: [{ digest: carDigest, platform: { os: 'linux' } }, { digest: carDigest }],
});

/** A registry of which only those with a token of its login are told. */
const registry =
  (login: string | undefined) =>
  (origin: string): Route =>
  (url, request, response) => {
    const { authorization } = request.headers;
    if (url.pathname === '/token') {
      if (login !== undefined && authorization !== `Basic ${Buffer.from(login).toString('base64')}`)
        return response.writeHead(401).end();
      return sendJson(response, { token: url.searchParams.get('scope'), expires_in: 300 });
    }
    if (authorization !== 'Bearer repository:team/churn:pull') {
      const challenge = `Bearer realm="${origin}/token",service="registry"`;
      return response.writeHead(401, { 'www-authenticate': challenge }).end();
    }
    const [, kind, name] = /^\/v2\/team\/churn\/(\w+)\/(.+)$/.exec(url.pathname) ?? [];
    if (kind === 'tags') {
      const isSecond = url.searchParams.has('last');
      const headers = isSecond ? {} : { link: '</v2/team/churn/tags/list?n=2&last=car>; rel="next"' };
      return sendJson(response, { tags: isSecond ? ['plain', 'broken'] : ['kit', 'car'] }, headers);
    }
    if (kind === 'manifests') return manifests.has(name) && sendJson(response, manifests.get(name));
    const blob = kind === 'blobs' ? blobs.get(name) : undefined;
    return blob === undefined ? response.writeHead(404).end() : (sendRange(request, response, blob) ?? true);
  };

function addressOf(tag = ''): string {
  return `oci://${new URL(server.origin).host}/team/churn${tag}`;
}

const verdictsByTag = (verdicts: string[]) =>
  verdicts.map((line) => line.replace(/oci:.*churn:|\/[0-9a-f]{12}/g, ''));

describe('oci://', () => {
  it('lists every tag of a repository, and reads layers, with a token that anybody is given', async () => {
    server = await serveRoutes(registry(undefined));
    const environment = { DOCKER_CONFIG: folder };
    const { files, problems } = await listed(new OciSource(addressOf(), environment));
    expect(problems.map(({ path, id }) => [path, id])).toEqual([[addressOf(':broken'), 'not-found']]);
    expect(files.every(({ version }) => blobs.has(version))).toBe(true);
    expect(JSON.stringify(files)).not.toContain('pull');
    expect(verdictsByTag(await verdictsOf(files, environment))).toEqual([
      'dangerous kit.tar',
      'dangerous car.tar',
      'safe plain/model.pkl',
    ]);
  });

  it('logs in as docker login did, or as the environment says for this registry', async () => {
    server = await serveRoutes(registry('me:word'));
    const { host } = new URL(server.origin);
    const auth = Buffer.from('me:word').toString('base64');
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
    const list = async (environment: NodeJS.ProcessEnv) =>
      (await listed(new OciSource(addressOf(':plain'), environment))).files.length;
    expect(await list({ DOCKER_CONFIG: folder })).toBe(1);
    const named = { OCI_USERNAME: 'me', OCI_PASSWORD: 'word', DOCKER_CONFIG: join(folder, 'none') };
    expect(await list({ ...named, OCI_REGISTRY: host })).toBe(1);
    // A login of another registry is not told to this one.
    const before = server.requests.length;
    await expect(list({ ...named, OCI_REGISTRY: 'registry.example.com' })).rejects.toThrow('no access token');
    const asked = server.requests.slice(before);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.some(({ headers }) => headers.authorization?.startsWith('Basic'))).toBe(false);
  });

  it('asks no private address for a token, and follows the one who gives it out nowhere', async () => {
    const challenged = (realm: (origin: string) => string) =>
      serveRoutes((origin) => (url, _request, response) => {
        if (url.pathname === '/away')
          return response.writeHead(302, { location: 'https://example.com/' }).end();
        return response
          .writeHead(401, { 'www-authenticate': `Bearer realm="${realm(origin)}",service="x"` })
          .end();
      });
    const environment = { DOCKER_CONFIG: join(folder, 'none') };
    for (const [realm, said] of [
      [() => 'https://10.0.0.1/token', 'not a public address'],
      [() => 'http://example.com/token', 'only HTTPS is allowed'],
      [(origin: string) => `${origin}/away`, 'sends token requests to another server'],
      [() => 'no address', 'login that is not supported'],
    ] as const) {
      server = await challenged(realm);
      await expect(listed(new OciSource(addressOf(':x'), environment))).rejects.toThrow(said);
      await server.close();
    }
  });

  it('ends an index that names others without end', async () => {
    let made = 0;
    server = await serveRoutes(() => (url, _request, response) => {
      if (url.pathname === '/v2/') return response.end();
      const inside = Array.from({ length: 5 }, () => ({ digest: digestOf(Buffer.from(String(made++))) }));
      return sendJson(response, { manifests: inside });
    });
    const { problems } = await listed(new OciSource(addressOf(':deep'), { DOCKER_CONFIG: folder }));
    expect(problems.map(({ id }) => id)).toEqual(['limit-files']);
    expect(server.requests.length).toBeLessThan(300);
  });

  it('refuses addresses that would leave the repository', () => {
    for (const uri of ['oci://host/../x', 'oci://host/a/./b', 'oci://host', 'oci://host/a:b:c'])
      return expect(listed(new OciSource(uri, {}))).rejects.toThrow('does not specify an artifact');
  });
});
