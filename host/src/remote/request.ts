import { lookup } from 'node:dns';
import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { t } from '../../../l10n/messages';
import { type AddressGuard, RemoteError } from './address';

/** How requests are made; a test asks with less patience. */
export interface RequestSettings {
  /** Milliseconds without a byte, and for a whole answer. */
  readonly idleTime: number;
  readonly totalTime: number;
}

const defaultSettings: RequestSettings = { idleTime: 15_000, totalTime: 60_000 };

const maxRedirects = 5;

/** What a server is told of who asks; sent to its own origin and dropped on the way to any other. */
export interface Credentials {
  readonly origin: string;
  readonly authorization: string;
}

/** An answer with its whole body. */
export interface Answer {
  readonly status: number;
  /** Where it came from, after redirects. */
  readonly url: URL;
  readonly body: Uint8Array;
  header(name: string): string | undefined;
}

/** What is asked, and when the answer is no use. */
export interface Question {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of a body that are read; more are an error. */
  readonly maximum: number;
  /** Looks at an answer before its body is read. @throws RemoteError */
  accept?(status: number, header: Answer['header']): void;
}

/**
 * Asks servers for one file or one repository. Follows redirects by itself, so that each step passes the guard and credentials go
 * nowhere but to their origin. The guard sees the very address that is connected to: a name cannot change between look and use.
 */
export class Requester {
  constructor(
    private readonly guard: AddressGuard,
    private readonly credentials: Credentials | undefined,
    private readonly settings: RequestSettings = defaultSettings,
  ) {}

  /** @throws RemoteError */
  get(question: Question): Promise<Answer> {
    return this.follow(question, undefined);
  }

  /** Sends a body, to where a redirect leads too. @throws RemoteError */
  post(question: Question, body: Uint8Array): Promise<Answer> {
    return this.follow(question, body);
  }

  private async follow(question: Question, body: Uint8Array | undefined): Promise<Answer> {
    let { url } = question;
    for (let redirects = 0; ; redirects++) {
      this.guard.checkUrl(url);
      const answer = await this.once(url, question, body);
      if (![301, 302, 303, 307, 308].includes(answer.status)) return answer;
      const target = answer.header('location');
      if (target === undefined || !URL.canParse(target, url.href))
        throw new RemoteError('bad-redirect', t('request.invalid-redirect', url.host));
      if (redirects === maxRedirects)
        throw new RemoteError('bad-redirect', t('request.too-many-redirects', maxRedirects));
      const next = new URL(target, url);
      if (url.protocol === 'https:' && next.protocol !== 'https:')
        throw new RemoteError('insecure-address', t('request.redirects-to-http', url.host));
      url = next;
    }
  }

  private once(url: URL, question: Question, body: Uint8Array | undefined): Promise<Answer> {
    const { idleTime, totalTime } = this.settings;
    const { credentials } = this;
    const headers = {
      ...question.headers,
      'accept-encoding': 'identity',
      'user-agent': 'secure-ml',
      ...(credentials?.origin === url.origin ? { authorization: credentials.authorization } : {}),
    };
    const method = body === undefined ? 'GET' : 'POST';
    const options = { method, headers, lookup: this.lookup, timeout: idleTime };
    return new Promise<Answer>((resolve, reject) => {
      const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
      // Credentials of a redirect's URL are its server's choice, not the user's.
      const bare = new URL(url);
      bare.username = '';
      bare.password = '';
      const request: ClientRequest = ask(bare, options, (message) =>
        readAnswer(message, url, question).then(resolve, fail),
      );
      const fail = (error: Error) => {
        clearTimeout(timer);
        request.destroy();
        reject(error instanceof RemoteError ? error : unreachable(url, error));
      };
      const late = () => fail(new RemoteError('timeout', t('request.response-timeout', url.host)));
      const timer = setTimeout(late, totalTime);
      request.on('timeout', late);
      request.on('error', fail);
      request.on('close', () => clearTimeout(timer));
      request.end(body);
    });
  }

  /** DNS whose answers pass the guard. */
  private readonly lookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) {
        callback(error, []);
        return;
      }
      try {
        for (const { address } of addresses) this.guard.checkAddress(hostname, address);
      } catch (refusal) {
        callback(refusal as Error, []);
        return;
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, addresses[0].address, addresses[0].family);
    });
  };
}

async function readAnswer(message: IncomingMessage, url: URL, question: Question): Promise<Answer> {
  const status = message.statusCode ?? 0;
  const header = (name: string) => {
    const value = message.headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const isRedirect = status >= 300 && status < 400;
  try {
    if (!isRedirect) question.accept?.(status, header);
    // Nobody reads what a redirect or an error says.
    if (isRedirect || status >= 400) return { status, url, body: new Uint8Array(0), header };
    if ((header('content-encoding') ?? 'identity') !== 'identity')
      throw new RemoteError('bad-answer', t('request.unexpected-encoding', url.host));
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of message) {
      length += (chunk as Uint8Array).length;
      if (length > question.maximum)
        throw new RemoteError('bad-answer', t('request.response-too-long', url.host));
      chunks.push(chunk as Uint8Array);
    }
    return { status, url, body: Buffer.concat(chunks), header };
  } finally {
    message.destroy();
  }
}

function unreachable(url: URL, error: NodeJS.ErrnoException): RemoteError {
  return new RemoteError('unreachable', t('request.host-unreachable', url.host, error.code ?? error.message));
}
