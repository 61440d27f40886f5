import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AddressGuard, RemoteError } from '../../../host/src/remote/address';
import { refusal } from '../../../host/src/remote/rangeSource';
import { type Answer, Requester } from '../../../host/src/remote/request';
import { t } from '../../../l10n/messages';

/** Bytes of one page of a listing. */
const maxPageBytes = 64 * 2 ** 20;
/** How often a server that is busy or broken is asked again, and how long it is waited for at most. */
const maxTries = 5;
const maxWaitMilliseconds = 30_000;

/** The `Authorization` of a request; asked for each time, as what tokens allow ends. @throws RemoteError */
export type Authorize = () => string | undefined | Promise<string | undefined>;

/** Asks one service for its listings: busy servers are asked again, later each time. */
export class Service {
  private readonly guard: AddressGuard;

  constructor(
    readonly endpoint: URL,
    private readonly authorize: Authorize = () => undefined,
  ) {
    this.guard = new AddressGuard(endpoint);
  }

  /** @throws RemoteError */
  async get(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      let failure: RemoteError;
      let wait = 250 * 2 ** tries;
      try {
        const answer = await this.once(url, headers);
        if (answer.status === 200) return answer;
        failure = refusal(answer.status, url.host);
        if (answer.status !== 429 && answer.status < 500) throw failure;
        const asked = Number(answer.header('retry-after'));
        if (asked > 0) wait = asked * 1_000;
      } catch (error) {
        if (!(error instanceof RemoteError)) throw error;
        failure = error;
        if (!isPassing(error.id)) throw error;
      }
      if (tries >= maxTries) throw failure;
      await sleep(Math.min(wait, maxWaitMilliseconds));
    }
  }

  private async once(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const authorization = await this.authorize();
    const { origin } = this.endpoint;
    const credentials = authorization === undefined ? undefined : { origin, authorization };
    return new Requester(this.guard, credentials).get({ url, headers, maximum: maxPageBytes });
  }

  /** @throws RemoteError where the answer is not JSON */
  async getJson(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
    return json(await this.get(url, { accept: 'application/json', ...headers }), url);
  }
}

/** @throws RemoteError where an answer is not JSON */
export function json({ body }: Answer, url: URL): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    throw notUnderstood(url);
  }
}

/** What a server does today and may not do the next time: it is away, slow, busy or broken. */
const passing = ['unreachable', 'timeout', 'too-many-requests', 'bad-answer'];
/** What else keeps a file of the network from being read, by the ids of RemoteError. */
const lasting = [
  'no-access',
  'not-found',
  'changed',
  'private-address',
  'insecure-address',
  'bad-redirect',
  'bad-address',
  'no-ranges',
  'not-pinned',
];

/** True for a failure after which it is worth to ask again. */
export function isPassing(id: string): boolean {
  return passing.includes(id);
}

/** True for every failure of a server or of the way to it. */
export function isRemoteFailure(id: string): boolean {
  return passing.includes(id) || lasting.includes(id);
}

/** An answer that is not what this service answers. */
export function notUnderstood(url: URL): RemoteError {
  return new RemoteError('bad-answer', t('ask.not-a-listing', url.host));
}

/** Pages of one listing, and how many of them in a row may hold nothing. */
const maxPages = 20_000;
const maxEmptyPages = 1_000;

/** Ends a listing that would go on for ever: a page that came before, very many pages, or many with nothing. */
export class Seen {
  private readonly tokens = new Set<string>();
  private empty = 0;

  /**
   * @param token what the next page is asked with
   * @param found how many entries this one had
   * @throws RemoteError
   */
  add(token: string, found: number, host: string): void {
    // Tokens are as long as a server likes.
    const digest = createHash('sha256').update(token).digest('base64');
    this.empty = found > 0 ? 0 : this.empty + 1;
    if (this.tokens.has(digest) || this.tokens.size >= maxPages || this.empty > maxEmptyPages)
      throw new RemoteError('endless-listing', t('ask.endless-listing', host));
    this.tokens.add(digest);
  }
}

/**
 * The address of the next page by an answer's `Link`, which has to be of the same server; undefined on the last page.
 * @throws RemoteError
 */
export function nextPage(answer: Answer): URL | undefined {
  const link = /<([^<>]{1,4000})>; ?rel="?next"?/.exec(answer.header('link') ?? '')?.[1];
  if (link === undefined) return undefined;
  if (!URL.canParse(link, answer.url.href)) throw notUnderstood(answer.url);
  const next = new URL(link, answer.url);
  if (next.origin !== answer.url.origin) throw notUnderstood(answer.url);
  return next;
}

/** A member of an object of which nothing is known. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** A text of an object of which nothing is known; undefined for anything else. */
export function text(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' ? found : undefined;
}

/** A list of an object of which nothing is known. */
export function list(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
}
