import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../../cli/src/usage';
import { toHtml } from '../../engine/src/report/html';
import { toJson } from '../../engine/src/report/json';
import { t } from '../../l10n/messages';
import { modelPage, overviewPage } from './page';
import { reportOf } from './results';
import { statusOf } from './status';
import type { Store } from './store';

/** Everything that an answer must not do. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * Serves pages about a fleet on this machine until the process is ended. Each address that is printed holds a token; without it nothing is
 * answered, so that no page of a browser can ask. @throws UsageError where the port is taken
 */
export async function serve(
  store: Store,
  { port, version }: { port: number; version: string },
): Promise<void> {
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    answer(store, request, response, { token, version }).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`${t('serve.no-answer', error.message)}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new UsageError(t('usage.port-not-served', port, error.message))));
    server.listen(port, '127.0.0.1', resolve);
  });
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?token=${token}\n`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  server.closeAllConnections();
  server.close();
}

async function answer(
  store: Store,
  request: IncomingMessage,
  response: ServerResponse,
  { token, version }: { token: string; version: string },
): Promise<void> {
  // Behind an origin, so that `//` is a path and names no host.
  const url = new URL(`http://localhost${request.url?.startsWith('/') ? request.url : '/'}`);
  const host = request.headers.host ?? '';
  // A name that somebody else's DNS leads here is not ours to answer.
  const isHere = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host);
  const given = url.searchParams.get('token') ?? cookieOf(request);
  if (!isHere || given === undefined || !isSame(given, token)) {
    response
      .writeHead(403, { 'content-type': 'text/plain; charset=utf-8' })
      .end(`${t('serve.open-printed')}\n`);
    return;
  }
  if (request.method !== 'GET') {
    response.writeHead(405).end();
    return;
  }
  const cookie = { 'set-cookie': `secure-ml=${token}; HttpOnly; SameSite=Strict; Path=/` };
  // The token leaves the address bar, and with it the history.
  if (url.searchParams.has('token')) {
    response.writeHead(303, { ...headers, ...cookie, location: '/' }).end();
    return;
  }
  const send = (type: string, body: string) =>
    response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
  switch (url.pathname) {
    case '/':
      send('text/html', await overviewPage(store, url.searchParams));
      return;
    case '/model': {
      const page = await modelPage(store, url.searchParams.get('id') ?? '');
      if (page === undefined) response.writeHead(404, headers).end();
      else send('text/html', page);
      return;
    }
    case '/report.json':
      send('application/json', toJson(await reportOf(store, version)));
      return;
    case '/report.html':
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-disposition': 'attachment; filename="report.html"',
        })
        .end(toHtml(await reportOf(store, version)));
      return;
    case '/favicon.ico':
      // Browsers ask for one; the page has none.
      response.writeHead(204, headers).end();
      return;
    case '/status.json':
      send('application/json', JSON.stringify(await statusOf(store)));
      return;
    default:
      response.writeHead(404, headers).end();
  }
}

function cookieOf(request: IncomingMessage): string | undefined {
  return /(?:^|; )secure-ml=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
}

/** Compares without telling how much is right. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
