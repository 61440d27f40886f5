import { AddressGuard, RemoteError } from '../../../host/src/remote/address';
import { type Answer, Requester, type RequestSettings } from '../../../host/src/remote/request';
import { t } from '../../../l10n/messages';
import { json, member, text } from './ask';

/** A token is short, and whoever gives it out answers at once. */
const maxTokenBytes = 2 ** 20;
const patience: RequestSettings = { idleTime: 10_000, totalTime: 20_000 };
/** Seconds before its end at which a token is replaced. */
const earlySeconds = 30;

/** What a server gave out. */
export interface Token {
  readonly value: string;
  /** Seconds that it is good for. */
  readonly seconds: number;
}

/** Lets requests go to one host only: nobody sends what a token is asked with to another one. */
class OneHost extends AddressGuard {
  constructor(
    given: URL,
    private readonly host: string,
  ) {
    super(given);
  }

  override checkUrl(url: URL): void {
    if (url.host !== this.host) throw new RemoteError('bad-redirect', t('tokens.leads-away', this.host));
    super.checkUrl(url);
  }
}

/** What is said when asking for a token. */
export interface TokenRequest {
  /** The server that the user named; where it sends us to must not be private unless it is itself. */
  readonly given: URL;
  /** `Authorization`, sent to the token's own server. */
  readonly authorization?: string;
  /** Fields of a form; asked by GET without them. */
  readonly form?: Readonly<Record<string, string>>;
}

/** Asks for a token. @throws RemoteError */
export async function askToken(url: URL, { given, authorization, form }: TokenRequest): Promise<Token> {
  const credentials = authorization === undefined ? undefined : { origin: url.origin, authorization };
  const requester = new Requester(new OneHost(given, url.host), credentials, patience);
  const question = { url, headers: { accept: 'application/json' }, maximum: maxTokenBytes };
  const answer =
    form === undefined
      ? await requester.get(question)
      : await requester.post(
          {
            ...question,
            headers: { ...question.headers, 'content-type': 'application/x-www-form-urlencoded' },
          },
          Buffer.from(new URLSearchParams(form).toString()),
        );
  return readToken(answer, url);
}

/** The token of an answer. @throws RemoteError */
export function readToken(answer: Answer, url: URL): Token {
  if (answer.status === 429 || answer.status >= 500)
    throw new RemoteError('bad-answer', t('range-source.unexpected-status', url.host, answer.status));
  if (answer.status !== 200) throw new RemoteError('no-access', t('tokens.refused', url.host, answer.status));
  const found = json(answer, url);
  const value = text(found, 'access_token') ?? text(found, 'token');
  if (value === undefined || !/^[\x21-\x7e]{1,16000}$/.test(value))
    throw new RemoteError('no-access', t('tokens.refused', url.host, answer.status));
  const seconds = Number(member(found, 'expires_in'));
  return { value, seconds: seconds > 0 ? Math.min(seconds, 86_400) : 60 };
}

/** Tokens of this process, each until shortly before its end. Nothing is written anywhere. */
export class KeptTokens {
  private readonly kept = new Map<string, { readonly value: string; readonly until: number }>();

  /** @throws RemoteError as `ask` does */
  async get(name: string, ask: () => Promise<Token>): Promise<string> {
    const known = this.kept.get(name);
    if (known !== undefined && known.until > Date.now()) return known.value;
    const { value, seconds } = await ask();
    this.kept.set(name, { value, until: Date.now() + 1_000 * Math.max(0, seconds - earlySeconds) });
    return value;
  }
}
