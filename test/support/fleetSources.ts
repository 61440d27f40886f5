import type { IncomingMessage, ServerResponse } from 'node:http';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { accessTo } from '../../fleet/src/sources/access';
import type { ListedFile, Source } from '../../fleet/src/sources/source';
import { checkPath } from '../../host/src/checkPath';
import { nodePlatform } from '../../host/src/nodePlatform';
import type { WalkProblem } from '../../host/src/walk';
import { serve, type TestServer } from './httpServer';

/** A pickle of an empty dictionary, and one that calls `posix.system('true')`. */
export const harmless = Buffer.from('\x80\x02}q\0.', 'latin1');
export const harmful = Buffer.from("cposix\nsystem\n(S'true'\ntR.", 'latin1');

/** Answers a request by its URL; what it does not answer is not there. */
export type Route = (url: URL, request: IncomingMessage, response: ServerResponse) => unknown;

/** A server of this machine that knows its own address. */
export async function serveRoutes(route: (origin: string) => Route): Promise<TestServer> {
  const server = await serve((request, response) => {
    const { origin } = server;
    Promise.resolve(route(origin)(new URL(request.url ?? '/', origin), request, response)).then(
      (answered) => {
        if ((answered === undefined || answered === false) && !response.headersSent)
          response.writeHead(404).end();
      },
    );
  });
  return server;
}

/** Sends JSON; for the last line of a route. */
export function sendJson(response: ServerResponse, value: unknown, headers: Record<string, string> = {}) {
  return response
    .writeHead(200, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(value));
}

/** Everything that a source lists. */
export async function listed(
  source: Source,
): Promise<{ files: ListedFile[]; problems: WalkProblem[]; pages: number }> {
  const all = { files: [] as ListedFile[], problems: [] as WalkProblem[], pages: 0 };
  for await (const { files, problems } of source.pages()) {
    all.files = [...all.files, ...files];
    all.problems = [...all.problems, ...problems];
    all.pages++;
  }
  return all;
}

/** What a worker with this environment finds of each file, as `verdict path`. */
export async function verdictsOf(
  files: readonly ListedFile[],
  environment: NodeJS.ProcessEnv,
): Promise<string[]> {
  const verdicts: string[] = [];
  for (const { path, place } of files) {
    if (!('url' in place)) throw new Error(`${path} is not on a network`);
    const remote = await accessTo(place.url, place.signs, environment);
    const { model } = await checkPath(
      { path, explicit: false, remote },
      {
        platform: nodePlatform,
        cancel: { cancelled: false },
        configuration: defaultConfiguration,
        inlineSuppressions: false,
        versions: new Map(),
        digest: false,
        modelsOnly: true,
      },
    );
    verdicts.push(`${model?.verdict ?? 'none'} ${path}`);
  }
  return verdicts;
}

/** A tar archive of files. */
export function tarOf(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const blocks: Uint8Array[] = [];
  for (const [name, content] of Object.entries(files)) {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000644\0', 100);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write('        ', 148);
    header.write('0', 156);
    header.write('ustar\0', 257);
    header.write('00', 263);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    blocks.push(header, content, Buffer.alloc((512 - (content.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1_024)]);
}
