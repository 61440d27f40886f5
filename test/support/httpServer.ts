import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real server on this machine's own interface, and what it was asked. */
export interface TestServer {
  readonly origin: string;
  readonly requests: { readonly url: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> {
  const requests: TestServer['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers a range of `bytes` as RFC 9110 has it, preconditions included. */
export function sendRange(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array,
  etag = '"v1"',
): void {
  const { range, 'if-match': ifMatch, 'if-range': ifRange } = request.headers;
  if (ifMatch !== undefined && ifMatch !== etag) {
    response.writeHead(412).end();
    return;
  }
  const match = /^bytes=(\d+)-(\d+)$/.exec(range ?? '');
  if (match === null || (ifRange !== undefined && ifRange !== etag)) {
    response.writeHead(200, { etag, 'content-length': bytes.length }).end(bytes);
    return;
  }
  const start = Number(match[1]);
  const end = Math.min(bytes.length, Number(match[2]) + 1);
  if (start >= bytes.length) {
    response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    return;
  }
  response
    .writeHead(206, {
      etag,
      'content-range': `bytes ${start}-${end - 1}/${bytes.length}`,
      'content-length': end - start,
    })
    .end(bytes.subarray(start, end));
}
