import { RemoteError } from '../../../host/src/remote/address';
import type { Credentials } from '../../../host/src/remote/request';
import { type Answer } from '../../../host/src/remote/request';
/** Asks one service for its listings: busy servers are asked again, later each time. */
export declare class Service {
  readonly endpoint: URL;
  private readonly requester;
  constructor(endpoint: URL, credentials?: Credentials);
  /** @throws RemoteError */
  get(url: URL, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** @throws RemoteError where the answer is not JSON */
  getJson(url: URL, headers?: Readonly<Record<string, string>>): Promise<unknown>;
}
/** An answer that is not what this service answers. */
export declare function notUnderstood(url: URL): RemoteError;
/** A page's address or token that came before would be followed for ever. @throws RemoteError */
export declare class Seen {
  private readonly tokens;
  add(token: string, host: string): void;
}
/** A member of an object of which nothing is known. */
export declare function member(value: unknown, key: string): unknown;
/** A text of an object of which nothing is known; undefined for anything else. */
export declare function text(value: unknown, key: string): string | undefined;
/** A list of an object of which nothing is known. */
export declare function list(value: unknown, key: string): readonly unknown[];
