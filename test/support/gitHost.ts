/** A git host on the loopback interface that answers with what git itself answered; see test/fixtures/make_git_refs.py. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

// The editor suite is a bundle and runs elsewhere; the others run in the root of the repository.
const fixtures = process.env.SECURE_ML_FIXTURES ?? join('test', 'fixtures');
const recorded = join(fixtures, 'git-refs');

/** What git was asked. */
export const recordedRequest = readFileSync(join(recorded, 'request'));

/** Commits of the recorded repositories in order, and their tags as git resolves them. */
export const recordedFacts: Readonly<
  Record<string, { readonly commits: readonly string[]; readonly tags: Readonly<Record<string, string>> }>
> = JSON.parse(readFileSync(join(recorded, 'refs.json'), 'utf8'));

/** The answer about a recorded repository. */
export function recordedRefs(repository: string): Buffer {
  return readFileSync(join(recorded, `${repository.replace('/', '-')}.refs`));
}

export type HostMood = 'well' | 'error' | 'busy' | 'garbage' | 'half' | 'page' | 'silent' | 'huge' | 'away';

export class GitHost {
  /** How it answers from now on. */
  mood: HostMood = 'well';
  /** Method and path of every request, in order. */
  readonly requests: string[] = [];
  /** Answers by repository. */
  readonly repositories = new Map<string, Buffer>();
  /** New names of repositories. */
  readonly renamed = new Map<string, string>();

  private constructor(private readonly server: Server) {
    for (const repository of Object.keys(recordedFacts))
      this.repositories.set(repository, recordedRefs(repository));
  }

  static async start(): Promise<GitHost> {
    const server = createServer();
    const host = new GitHost(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        host.requests.push(`${request.method} ${request.url}`);
        const answer = (status: number, body: Buffer | string, type = 'text/plain') => {
          response.writeHead(status, { 'content-type': type });
          response.end(body);
        };
        const refs = 'application/x-git-upload-pack-result';
        const repository = /^\/([^/]+\/[^/]+)\.git\/git-upload-pack$/.exec(request.url ?? '')?.[1] ?? '';
        const known = host.repositories.get(repository);
        const asked = Buffer.concat(chunks);
        const isGit =
          request.method === 'POST' &&
          request.headers['git-protocol'] === 'version=2' &&
          request.headers['content-type'] === 'application/x-git-upload-pack-request';
        switch (host.mood) {
          case 'silent':
            return;
          case 'error':
            return answer(500, '');
          case 'busy':
            return answer(429, '');
          case 'garbage':
            return answer(200, '0007\0\n0000', refs);
          case 'half':
            return answer(200, (known ?? Buffer.alloc(0)).subarray(0, 100), refs);
          case 'page':
            return answer(200, known ?? '', 'text/html');
          case 'huge':
            return answer(200, Buffer.alloc(9 << 20, '0'), refs);
          case 'away':
            response.writeHead(302, { location: 'http://192.168.0.1/elsewhere' });
            return void response.end();
          default:
        }
        const name = host.renamed.get(repository);
        if (name !== undefined) {
          response.writeHead(301, { location: `/${name}.git/git-upload-pack` });
          return void response.end();
        }
        if (!isGit || !asked.equals(recordedRequest)) return answer(400, '');
        // As GitHub says of what is private or not there at all.
        return known === undefined ? answer(401, '') : answer(200, known, refs);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
