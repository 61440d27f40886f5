import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultLimits, LimitError } from '../../../engine/src/limits';
import { AddressGuard, namedScope, RemoteError, scopeOf } from '../../../host/src/remote/address';
import { listHub } from '../../../host/src/remote/hub';
import { credentialsOf, displayUrl, readHubAddress, s3Url } from '../../../host/src/remote/location';
import { RangeSource } from '../../../host/src/remote/rangeSource';
import { remoteTasks } from '../../../host/src/remote/remoteTasks';
import { sendRange, serve, type TestServer } from '../../support/httpServer';

/* Against real servers on this machine: nothing is replaced but the other end's behaviour. */

const open: TestServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function server(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const started = await serve(answer);
  open.push(started);
  return started;
}

const impatient = { idleTime: 200, totalTime: 600 };

function source(url: string, environment: NodeJS.ProcessEnv = {}, limits = defaultLimits) {
  return RangeSource.open({ url }, limits, { cancelled: false }, environment, impatient);
}

/** The id of the error that something ends with. */
async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof RemoteError) return error.id;
    if (error instanceof LimitError) return `limit-${error.limit}`;
    throw error;
  }
  return 'none';
}

/** Bytes that tell where they stand. */
function pattern(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at++) bytes[at] = (at * 31 + (at >> 8)) & 0xff;
  return bytes;
}

describe('a file read by ranges', () => {
  const bytes = pattern(3_000_000);

  it('gives the very bytes, and asks only for what is read', async () => {
    const { origin, requests } = await server((request, response) => sendRange(request, response, bytes));
    const file = await source(`${origin}/model.pt`);
    expect(file.size).toBe(bytes.length);
    for (const [offset, length] of [
      [0, 10],
      [65_530, 20],
      [2_999_990, 100],
      [1_000_000, 40_000],
      [16_383, 2],
      [5_000_000, 5],
    ])
      expect(await file.read(offset, length)).toEqual(bytes.slice(offset, offset + length));
    const fetched = requests.map(({ headers }) => {
      const [from, to] = (headers.range as string).slice(6).split('-').map(Number);
      return to - from + 1;
    });
    expect(fetched.length).toBe(4);
    expect(fetched.reduce((sum, length) => sum + length, 0)).toBeLessThan(160_000);
    expect(requests.slice(1).map(({ headers }) => headers['if-match'])).toEqual(['"v1"', '"v1"', '"v1"']);
  });

  it('reads in order with ever fewer requests', async () => {
    const { origin, requests } = await server((request, response) => sendRange(request, response, bytes));
    const file = await source(`${origin}/model.pt`);
    for (let at = 0; at < bytes.length; at += 10_000)
      expect(Buffer.compare(await file.read(at, 10_000), bytes.subarray(at, at + 10_000))).toBe(0);
    expect(requests.length).toBeLessThan(10);
  });

  it('is found by the name of a host', async () => {
    const { origin } = await server((request, response) => sendRange(request, response, bytes));
    const file = await source(`${origin.replace('127.0.0.1', 'localhost')}/model.pt`);
    expect(await file.read(100, 5)).toEqual(bytes.slice(100, 105));
  });

  it('may be empty', async () => {
    const { origin } = await server((request, response) => sendRange(request, response, new Uint8Array(0)));
    const file = await source(`${origin}/model.pt`);
    const nothing = new Uint8Array(0);
    await expect(file.read(0, 10)).resolves.toEqual(nothing);
    expect(file.size).toBe(0);
  });

  it('stops at the limit of bytes', async () => {
    const { origin } = await server((request, response) => sendRange(request, response, bytes));
    const file = await source(`${origin}/model.pt`, {}, { ...defaultLimits, remoteBytes: 100_000 });
    expect(await failure(file.read(200_000, 200_000))).toBe('limit-remoteBytes');
  });
});

describe('a server that does not play fair', () => {
  const bytes = pattern(200_000);

  it.each<[string, string, (request: IncomingMessage, response: ServerResponse) => void]>([
    [
      'sends the whole file',
      'no-ranges',
      (_, response) => response.writeHead(200, { etag: '"a"' }).end('whole'),
    ],
    ['needs a login', 'no-access', (_, response) => response.writeHead(401).end()],
    ['has no such file', 'not-found', (_, response) => response.writeHead(404).end()],
    ['wants rest', 'too-many-requests', (_, response) => response.writeHead(429).end()],
    ['fails', 'bad-answer', (_, response) => response.writeHead(500).end()],
    ['says nothing', 'timeout', () => {}],
    ['speaks another protocol', 'unreachable', (request) => void request.socket.end('garbage\r\n\r\n')],
    ['hangs up', 'unreachable', (request) => void request.socket.destroy()],
    [
      'sends a range that was not asked for',
      'bad-answer',
      (_, response) => response.writeHead(206, { etag: '"a"', 'content-range': 'bytes 5-9/10' }).end('abcde'),
    ],
    [
      'sends several ranges',
      'bad-answer',
      (_, response) =>
        response.writeHead(206, { 'content-type': 'multipart/byteranges; boundary=x' }).end('--x'),
    ],
    [
      'sends more than it says',
      'bad-answer',
      (_, response) =>
        response.writeHead(206, { etag: '"a"', 'content-range': 'bytes 0-9/10' }).end('x'.repeat(100_000)),
    ],
    [
      'sends less than it says',
      'bad-answer',
      (_, response) => response.writeHead(206, { etag: '"a"', 'content-range': 'bytes 0-9/10' }).end('abc'),
    ],
    [
      'compresses',
      'bad-answer',
      (_, response) =>
        response
          .writeHead(206, { etag: '"a"', 'content-range': 'bytes 0-9/10', 'content-encoding': 'gzip' })
          .end('0123456789'),
    ],
    [
      'says none which it is',
      'not-pinned',
      (_, response) =>
        response.writeHead(206, { 'content-range': 'bytes 0-65535/200000' }).end(bytes.subarray(0, 65_536)),
    ],
    [
      'redirects for ever',
      'bad-redirect',
      (_, response) => response.writeHead(302, { location: '/again' }).end(),
    ],
    ['redirects nowhere', 'bad-redirect', (_, response) => response.writeHead(302).end()],
    [
      'redirects to the network around',
      'private-address',
      (_, response) => response.writeHead(302, { location: 'https://169.254.169.254/latest/' }).end(),
    ],
    [
      'redirects to a file',
      'insecure-address',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
    [
      'redirects to http elsewhere',
      'insecure-address',
      (_, response) => response.writeHead(302, { location: 'http://192.0.2.1/' }).end(),
    ],
  ])('%s: %s', async (_what, id, answer) => {
    const { origin } = await server(answer);
    expect(await failure(source(`${origin}/model.pt`))).toBe(id);
  });

  it('drips bytes: ends when the time for one answer is over', async () => {
    const { origin } = await server((_, response) => {
      response.writeHead(206, { etag: '"a"', 'content-range': 'bytes 0-65535/200000' });
      const timer = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failure(source(`${origin}/model.pt`))).toBe('timeout');
  });

  it.each<[string, (request: IncomingMessage, response: ServerResponse) => void]>([
    ['with 412', (request, response) => sendRange(request, response, bytes, '"v2"')],
    ['with the whole new file', (_, response) => response.writeHead(200, { etag: '"v2"' }).end(bytes)],
    [
      'without a word, by its ETag',
      (request, response) => {
        delete request.headers['if-match'];
        delete request.headers['if-range'];
        sendRange(request, response, bytes, '"v2"');
      },
    ],
    ['without a word, by its length', (request, response) => sendRange(request, response, pattern(200_001))],
  ])('changes the file while it is read, %s', async (_how, second) => {
    let asked = 0;
    const { origin } = await server((request, response) =>
      asked++ === 0 ? sendRange(request, response, bytes) : second(request, response),
    );
    const file = await source(`${origin}/model.pt`);
    expect(await failure(file.read(150_000, 10))).toBe('changed');
    // It is not asked again, and nobody can pass over it.
    expect(await failure(file.read(100_000, 10))).toBe('changed');
    expect([asked, file.failure?.id]).toEqual([2, 'changed']);
  });
});

describe('credentials', () => {
  const bytes = pattern(200_000);

  it('of the Hub go to the Hub and not where it redirects to', async () => {
    const store = await server((request, response) => sendRange(request, response, bytes));
    const hub = await server((_, response) =>
      response.writeHead(302, { location: `${store.origin}/blob?signature=x` }).end(),
    );
    const environment = { HF_TOKEN: 'token-of-the-test', HF_ENDPOINT: hub.origin };
    const file = await source(`${hub.origin}/o/n/resolve/x/model.pt`, environment);
    expect(await file.read(100_000, 5)).toEqual(bytes.slice(100_000, 100_005));
    expect(hub.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-of-the-test']);
    expect(store.requests.length).toBe(2);
    expect(JSON.stringify(store.requests)).not.toContain('token-of-the-test');
    // Another server that the user names is not the Hub.
    await source(`${store.origin}/model.pt`, environment);
    expect(JSON.stringify(store.requests)).not.toContain('token-of-the-test');
  });

  it('of a URL are sent as such, to its own origin, and never shown', async () => {
    const store = await server((request, response) => sendRange(request, response, bytes));
    const first = await server((_, response) =>
      response.writeHead(307, { location: `${store.origin}/x` }).end(),
    );
    const given = `${first.origin.replace('//', '//user:pass%20word@')}/model.pt?key=hidden#part`;
    const file = await source(given);
    expect(file.name).toBe(`${first.origin}/model.pt`);
    expect(first.requests[0].headers.authorization).toBe(
      `Basic ${Buffer.from('user:pass word').toString('base64')}`,
    );
    expect(store.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    const { files } = await remoteTasks([given], {});
    expect(files.map(({ path }) => path)).toEqual([`${first.origin}/model.pt`]);
  });

  it('that are no header text are left out', () => {
    const hub = new URL('https://huggingface.co/x');
    expect(credentialsOf(hub, { HF_TOKEN: 'a\r\nHost: b' })).toBeUndefined();
    expect(credentialsOf(hub, { HF_TOKEN: ' abc \n' })?.authorization).toBe('Bearer abc');
    expect(
      credentialsOf(new URL('https://huggingface.co.evil.example/x'), { HF_TOKEN: 'abc' }),
    ).toBeUndefined();
  });

  it('are not sent again after a redirect that expired; the address is asked anew', async () => {
    let age = 0;
    const store = await server((request, response) => {
      if (request.url === '/blob0' && age++ > 0) response.writeHead(403).end();
      else sendRange(request, response, bytes);
    });
    const hub = await server((_, response) =>
      response.writeHead(302, { location: `${store.origin}/blob${Math.min(age, 1)}` }).end(),
    );
    const file = await source(`${hub.origin}/model.pt`);
    expect(await file.read(100_000, 5)).toEqual(bytes.slice(100_000, 100_005));
    expect(store.requests.map(({ url }) => url)).toEqual(['/blob0', '/blob0', '/blob1']);
  });
});

describe('addresses', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.9.9.9', 'loopback'],
    ['[::1]', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.31.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'private'],
    ['100.64.0.1', 'private'],
    ['0.0.0.0', 'private'],
    ['255.255.255.255', 'private'],
    ['239.1.1.1', 'private'],
    ['fe80::1%eth0', 'private'],
    ['fd00::1', 'private'],
    ['[::ffff:a00:1]', 'private'],
    ['64:ff9b::a00:1', 'private'],
    ['2002:a00:1::', 'private'],
    ['8.8.8.8', 'public'],
    ['172.32.0.1', 'public'],
    ['2606:4700::1111', 'public'],
    ['not an address', 'private'],
  ])('%s is %s', (address, scope) => expect(scopeOf(address)).toBe(scope));

  it.each([
    ['http://2130706433/', 'loopback'],
    ['http://0x7f.1/', 'loopback'],
    ['http://localhost:1/', 'loopback'],
    ['https://example.com/', undefined],
  ])('%s names %s', (url, scope) => expect(namedScope(new URL(url))).toBe(scope));

  it('that the user named may be private, and what it redirects to only of the same kind', async () => {
    const guard = (given: string) => new AddressGuard(new URL(given));
    const refused = async (work: () => void) => failure((async () => work())());
    const target = new URL('https://10.0.0.2/');
    expect(await refused(() => guard('https://10.0.0.1/').checkUrl(target))).toBe('none');
    expect(await refused(() => guard('https://127.0.0.1/').checkUrl(target))).toBe('private-address');
    expect(await refused(() => guard('https://example.com/').checkUrl(target))).toBe('private-address');
    expect(await refused(() => guard('http://example.com/').checkUrl(new URL('http://example.com/')))).toBe(
      'insecure-address',
    );
    // Names are judged by the address that is connected to.
    const example = guard('https://example.com/');
    expect(await refused(() => example.checkAddress('cdn.example.com', '10.0.0.2'))).toBe('private-address');
    expect(await refused(() => example.checkAddress('cdn.example.com', '8.8.8.8'))).toBe('none');
    expect(await refused(() => example.checkAddress('example.com', '10.0.0.2'))).toBe('none');
    expect(await refused(() => guard('http://localhost/').checkAddress('localhost', '8.8.8.8'))).toBe(
      'private-address',
    );
  });

  it('are shown without what may be secret', () => {
    expect(displayUrl(new URL('https://user:word@host.example:8443/a/b.pt?token=x#y'))).toBe(
      'https://host.example:8443/a/b.pt',
    );
  });
});

describe('names of repositories and objects', () => {
  it.each([
    ['hf://o/n', { repository: 'o/n', revision: 'main' }],
    ['hf://o/n@v1.0', { repository: 'o/n', revision: 'v1.0' }],
    ['hf://o/n@refs/pr/3/a/b.pt', { repository: 'o/n', revision: 'refs/pr/3', file: 'a/b.pt' }],
    ['hf://o/n@feature%2Fx/b.pt', { repository: 'o/n', revision: 'feature/x', file: 'b.pt' }],
    ['hf://o/n/model.safetensors', { repository: 'o/n', revision: 'main', file: 'model.safetensors' }],
  ])('%s', (path, address) => expect(readHubAddress(path)).toEqual(address));

  it.each(['hf://', 'hf://one', 'hf://datasets/o/n', 'hf://o/n/../x', 'hf://o/n@', 'hf://o/n//x'])(
    '%s is none',
    async (path) => {
      const { files, problems } = await remoteTasks([path], {});
      expect([files, problems.map(({ id }) => id)]).toEqual([[], ['bad-address']]);
    },
  );

  it('of S3 become addresses of its endpoint', () => {
    expect(s3Url('s3://models/a b/m.pt', { AWS_ENDPOINT_URL: 'http://localhost:9000/' }).href).toBe(
      'http://localhost:9000/models/a%20b/m.pt',
    );
    expect(s3Url('s3://models/m.pt', { AWS_REGION: 'eu-west-1' }).href).toBe(
      'https://s3.eu-west-1.amazonaws.com/models/m.pt',
    );
    expect(() => s3Url('s3://models/../other/m.pt', {})).toThrow(RemoteError);
    expect(() => s3Url('s3://models', {})).toThrow(RemoteError);
  });
});

describe('a repository on the Hub', () => {
  const commit = 'c'.repeat(40);

  /** Answers as the Hub's API does, two files a page. */
  function hub(paths: readonly string[]) {
    return (request: IncomingMessage, response: ServerResponse) => {
      const url = new URL(request.url ?? '', 'http://hub');
      if (url.pathname === '/api/models/o/n/revision/main') {
        response.end(JSON.stringify({ sha: commit }));
      } else if (url.pathname === `/api/models/o/n/tree/${commit}`) {
        const from = Number(url.searchParams.get('cursor') ?? 0);
        url.searchParams.set('cursor', String(from + 2));
        const link = `<http://${request.headers.host}${url.pathname}${url.search}>; rel="next"`;
        const entries = paths.slice(from, from + 2).map((path) => ({ type: 'file', path, size: 1 }));
        response
          .writeHead(200, from + 2 < paths.length ? { link } : {})
          .end(JSON.stringify([...entries, { type: 'directory', path: 'unet' }]));
      } else response.writeHead(404).end();
    };
  }

  it('is listed at the commit of its revision, page by page', async () => {
    const { origin, requests } = await server(hub(['a.pt', 'unet/b c.safetensors', '../x', 'config.json']));
    const environment = { HF_ENDPOINT: origin, HF_TOKEN: 'abc' };
    const { files, problems } = await remoteTasks(['hf://o/n'], environment);
    expect(problems).toEqual([]);
    expect(files).toEqual(
      ['a.pt', 'unet/b c.safetensors', 'config.json'].map((path) => ({
        path: `hf://o/n@${commit}/${path}`,
        explicit: false,
        remote: { url: `${origin}/o/n/resolve/${commit}/${path.replace(' ', '%20')}` },
      })),
    );
    expect(new Set(requests.map(({ headers }) => headers.authorization))).toEqual(new Set(['Bearer abc']));
  });

  it('gives one file that was named', async () => {
    const { origin } = await server(hub([]));
    const { files } = await remoteTasks(['hf://o/n/sub/model.pt'], { HF_ENDPOINT: origin });
    expect(files).toEqual([
      {
        path: `hf://o/n@${commit}/sub/model.pt`,
        explicit: true,
        remote: { url: `${origin}/o/n/resolve/${commit}/sub/model.pt` },
      },
    ]);
  });

  it.each<[string, string, (request: IncomingMessage, response: ServerResponse) => void]>([
    ['no JSON', 'bad-answer', (_, response) => void response.end('<html>')],
    ['no commit', 'bad-answer', (_, response) => void response.end('{"sha": "main"}')],
    ['null', 'bad-answer', (_, response) => void response.end('null')],
    ['no such repository', 'not-found', (_, response) => void response.writeHead(404).end()],
    ['too much', 'bad-answer', (_, response) => void response.end('['.repeat(20_000_000))],
    [
      'a next page elsewhere',
      'bad-answer',
      (request, response) =>
        request.url?.includes('/tree/') === true
          ? void response.writeHead(200, { link: '<https://evil.example/>; rel="next"' }).end('[]')
          : void response.end(JSON.stringify({ sha: commit })),
    ],
  ])('that answers with %s is a problem', async (_what, id, answer) => {
    const { origin } = await server(answer);
    const { files, problems } = await remoteTasks(['hf://o/n'], { HF_ENDPOINT: origin });
    expect([files, problems.map((problem) => problem.id)]).toEqual([[], [id]]);
  });

  it('whose pages never end is cut', async () => {
    const { origin } = await server((request, response) => {
      const url = request.url ?? '';
      if (!url.includes('/tree/')) response.end(JSON.stringify({ sha: commit }));
      else response.writeHead(200, { link: `<${url}>; rel="next"` }).end('[{"type":"file","path":"a.pt"}]');
    });
    const { cut, files } = await listHub({ repository: 'o/n', revision: 'main' }, { HF_ENDPOINT: origin });
    expect([cut, files.length]).toEqual([true, 100]);
  });
});
