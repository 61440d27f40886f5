import { setTimeout as sleep } from 'node:timers/promises';
import { AddressGuard, RemoteError } from '../../../host/src/remote/address';
import { refusal } from '../../../host/src/remote/rangeSource';
import type { Credentials } from '../../../host/src/remote/request';
import { type Answer, Requester } from '../../../host/src/remote/request';

/** Bytes of one page of a listing. */
const maxPageBytes = 64 * 2 ** 20;
/** How often a server that is busy or broken is asked again, and how long it is waited for at most. */
const maxTries = 5;
const maxWaitMilliseconds = 30_000;

/** Asks one service for its listings: busy servers are asked again, later each time. */
export class Service {
  private readonly requester: Requester;

  constructor(
    readonly endpoint: URL,
    credentials?: Credentials,
  ) {
    this.requester = new Requester(new AddressGuard(endpoint), credentials);
  }

  /** @throws RemoteError */
  async get(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      let failure: RemoteError;
      let wait = 250 * 2 ** tries;
      try {
        const answer = await this.requester.get({ url, headers, maximum: maxPageBytes });
        if (answer.status === 200) return answer;
        failure = refusal(answer.status, url.host);
        if (answer.status !== 429 && answer.status < 500) throw failure;
        const asked = Number(answer.header('retry-after'));
        if (asked > 0) wait = asked * 1_000;
      } catch (error) {
        if (!(error instanceof RemoteError)) throw error;
        failure = error;
        if (!['unreachable', 'timeout', 'too-many-requests', 'bad-answer'].includes(error.id)) throw error;
      }
      if (tries >= maxTries) throw failure;
      await sleep(Math.min(wait, maxWaitMilliseconds));
    }
  }

  /** @throws RemoteError where the answer is not JSON */
  async getJson(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const { body } = await this.get(url, { accept: 'application/json', ...headers });
    try {
      return JSON.parse(Buffer.from(body).toString('utf8'));
    } catch {
      throw notUnderstood(url);
    }
  }
}

/** An answer that is not what this service answers. */
export function notUnderstood(url: URL): RemoteError {
  return new RemoteError('bad-answer', `${url.host} did not answer with a listing.`);
}

/** A page's address or token that came before would be followed for ever. @throws RemoteError */
export class Seen {
  private readonly tokens = new Set<string>();

  add(token: string, host: string): void {
    if (this.tokens.has(token))
      throw new RemoteError('endless-listing', `${host} lists the same page again.`);
    this.tokens.add(token);
  }
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
