/** A service that speaks the protocols of OSV and of PyPI's JSON API on the loopback interface, with answers written for the tests. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServiceAdvisory {
  readonly id: string;
  readonly modified: string;
  readonly [key: string]: unknown;
}

export type Mood = 'well' | 'error' | 'garbage' | 'silent' | 'wrong-shape' | 'huge' | 'redirect';

export class AdvisoryService {
  /** How it answers from now on. */
  mood: Mood = 'well';
  /** Method and path of every request, in order. */
  readonly requests: string[] = [];
  /** Queries of every batch, in order. */
  readonly queries: unknown[] = [];
  /** Advisories a page; the rest needs a page token. */
  pageSize = 1_000;
  advisories: ServiceAdvisory[] = [];
  releases: Record<string, unknown> = {};

  private constructor(private readonly server: Server) {}

  static async start(): Promise<AdvisoryService> {
    const server = createServer();
    const service = new AdvisoryService(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        service.requests.push(`${request.method} ${request.url}`);
        const json = (value: unknown, status = 200) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(JSON.stringify(value));
        };
        switch (service.mood) {
          case 'silent':
            return;
          case 'error':
            return json({ code: 13 }, 500);
          case 'garbage':
            return void response.end('<html>\0 no JSON');
          case 'wrong-shape':
            return json({ results: [null, 1, { vulns: 3 }], id: 4 });
          case 'huge':
            return void response.end(`"${'x'.repeat(40 << 20)}"`);
          case 'redirect':
            response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' });
            return void response.end();
          default:
        }
        const url = request.url ?? '';
        if (url === '/v1/querybatch')
          return json(service.answerBatch(JSON.parse(Buffer.concat(chunks).toString())));
        if (url.startsWith('/v1/vulns/')) {
          const id = decodeURIComponent(url.slice('/v1/vulns/'.length));
          const advisory = service.advisories.find((one) => one.id === id);
          return advisory === undefined ? json({ code: 5 }, 404) : json(advisory);
        }
        const name = /^\/pypi\/([^/]+)\/json$/.exec(url)?.[1];
        const project = name === undefined ? undefined : service.releases[name];
        return project === undefined ? json({ message: 'Not Found' }, 404) : json(project);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Every advisory whose package has the queried name, whatever the version: the client has to look. */
  private answerBatch({ queries }: { queries: { package: { name: string }; page_token?: string }[] }) {
    this.queries.push(...queries);
    return {
      results: queries.map(({ package: { name }, page_token: token }) => {
        const all = this.advisories.filter(({ affected }) =>
          (affected as { package: { name: string } }[]).some((one) => one.package.name === name),
        );
        const from = Number(token ?? 0);
        const page = all.slice(from, from + this.pageSize).map(({ id, modified }) => ({ id, modified }));
        return {
          ...(page.length === 0 ? {} : { vulns: page }),
          ...(from + this.pageSize < all.length ? { next_page_token: String(from + this.pageSize) } : {}),
        };
      }),
    };
  }
}

/** An advisory in OSV's schema about versions of one package below `fixed`. */
export function advisoryFor(id: string, name: string, fixed: string, more: object = {}): ServiceAdvisory {
  return {
    id,
    schema_version: '1.6.0',
    modified: '2024-05-06T07:08:09Z',
    summary: `Written for the tests: ${name} before ${fixed}`,
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [
      {
        package: { ecosystem: 'PyPI', name },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }],
      },
    ],
    ...more,
  };
}

/** An index's answer about a package: versions with the days of their release. */
export function releasesOf(
  versions: Readonly<Record<string, string>>,
  yanked: readonly string[] = [],
): unknown {
  const names = Object.keys(versions);
  return {
    info: { version: names.at(-1) },
    releases: Object.fromEntries(
      names.map((version) => [
        version,
        [
          {
            upload_time_iso_8601: `${versions[version]}T00:00:00.000000Z`,
            yanked: yanked.includes(version),
            yanked_reason: yanked.includes(version) ? 'broken' : null,
          },
        ],
      ]),
    ),
  };
}
