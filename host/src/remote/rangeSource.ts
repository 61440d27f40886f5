import type { ByteSource } from '../../../engine/src/bytes/byteSource';
import { type CancelFlag, CancelledError, LimitError, type Limits } from '../../../engine/src/limits';
import { t } from '../../../l10n/messages';
import { AddressGuard, RemoteError } from './address';
import { BlockCache, blockSize } from './blockCache';
import { credentialsOf, displayUrl, type RemoteFile, readUrl } from './location';
import { type Answer, Requester, type RequestSettings } from './request';

/** Bytes of the first request, which often holds all that a scan needs of the beginning. */
const firstLength = 4 * blockSize;
/** Bytes of one request at most: who reads in order gets twice as much each time. */
const maxRequestSize = 256 * blockSize;

/** What tells one version of a remote file from another. */
interface Version {
  readonly size: number;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

/**
 * A file behind HTTP, read by ranges. Every request is bound to the version that the first one saw (`If-Match`, `If-Range`, and a look
 * at each answer), so that nobody can show one file to the first read and another to the next. A server that answers a range with
 * the whole file is not read on.
 */
export class RangeSource implements ByteSource {
  readonly name: string;
  private readonly cache = new BlockCache();
  private fetched = 0;
  /** Where the last request ended, and how long it was. */
  private lastEnd = 0;
  private lastLength = firstLength;
  private failed: RemoteError | undefined;

  private constructor(
    private readonly given: URL,
    /** Behind redirects. */
    private url: URL,
    private readonly version: Version,
    private readonly requester: Requester,
    private readonly limits: Limits,
    private readonly cancel: CancelFlag,
  ) {
    this.name = displayUrl(given);
  }

  /** What ended the reading of this file, whatever its readers made of that. */
  get failure(): RemoteError | undefined {
    return this.failed;
  }

  get size(): number {
    return this.version.size;
  }

  /**
   * Asks for the beginning of a file, which says how long it is and which version.
   * @throws RemoteError
   */
  static async open(
    file: RemoteFile,
    limits: Limits,
    cancel: CancelFlag,
    environment: NodeJS.ProcessEnv = process.env,
    settings?: RequestSettings,
  ): Promise<RangeSource> {
    const given = readUrl(file.url);
    const { authorization } = file;
    const credentials =
      authorization === undefined
        ? credentialsOf(given, environment)
        : { origin: given.origin, authorization };
    const requester = new Requester(new AddressGuard(given), credentials, settings);
    const answer = await requester.get({
      url: given,
      headers: { range: `bytes=0-${firstLength - 1}` },
      maximum: firstLength,
      accept: (status, header) => acceptFirst(status, header, given.host),
    });
    const isEmpty = answer.status !== 206;
    const version: Version = {
      size: isEmpty ? 0 : rangeOf(answer.header('content-range'), given.host).total,
      etag: answer.header('etag'),
      lastModified: answer.header('last-modified'),
    };
    if (version.etag === undefined && version.lastModified === undefined && version.size > firstLength)
      throw new RemoteError('not-pinned', t('range-source.no-version-header', given.host));
    const source = new RangeSource(given, answer.url, version, requester, limits, cancel);
    if (!isEmpty) source.keep(0, Math.min(firstLength, version.size), answer.body);
    return source;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(this.size, offset + length);
    if (end <= offset) return new Uint8Array(0);
    const result = new Uint8Array(end - offset);
    for (let at = offset; at < end; ) {
      const block = this.cache.get(Math.floor(at / blockSize)) ?? (await this.fetch(at, end));
      const from = at % blockSize;
      const part = block.subarray(from, from + end - at);
      result.set(part, at - offset);
      at += part.length;
    }
    return result;
  }

  /** Fetches the block at `at`, with those behind it that are wanted, or likely to be. */
  private async fetch(at: number, wantedEnd: number): Promise<Uint8Array> {
    const start = at - (at % blockSize);
    const ahead = start === this.lastEnd ? 2 * this.lastLength : 0;
    const most = Math.min(maxRequestSize, Math.max(wantedEnd - start, ahead, blockSize));
    let end = Math.min(this.size, start + Math.ceil(most / blockSize) * blockSize);
    for (let next = start + blockSize; next < end; next += blockSize)
      if (this.cache.has(next / blockSize)) end = next;
    this.fetched += end - start;
    if (this.fetched > this.limits.remoteBytes) throw new LimitError('remoteBytes');
    if (this.cancel.cancelled) throw new CancelledError();
    // A file that changed, or a server that misbehaves, is not asked again.
    if (this.failed !== undefined) throw this.failed;
    let body: Uint8Array;
    try {
      body = await this.ask(start, end);
    } catch (error) {
      if (error instanceof RemoteError) this.failed = error;
      throw error;
    }
    this.lastEnd = end;
    this.lastLength = end - start;
    return this.keep(start, end, body);
  }

  private async ask(start: number, end: number): Promise<Uint8Array> {
    const { etag, lastModified } = this.version;
    const strong = etag !== undefined && !etag.startsWith('W/');
    const pin = strong
      ? { 'if-match': etag, 'if-range': etag }
      : lastModified === undefined
        ? {}
        : { 'if-unmodified-since': lastModified };
    const question = {
      headers: { ...pin, range: `bytes=${start}-${end - 1}` },
      maximum: end - start,
      accept: (status: number, header: Answer['header']) => this.accept(status, header, start, end),
    };
    let answer = await this.requester.get({ ...question, url: this.url });
    if (answer.status >= 400 && this.url.href !== this.given.href) {
      // Addresses that redirects lead to are good for some time only; the given one knows the next, but not that one's ETag.
      const headers = { range: question.headers.range };
      answer = await this.requester.get({ ...question, headers, url: this.given });
    }
    if (answer.status !== 206) throw refusal(answer.status, this.given.host);
    this.url = answer.url;
    return answer.body;
  }

  /** Looks at the head of an answer: it must be the very range, of the very version. @throws RemoteError */
  private accept(status: number, header: Answer['header'], start: number, end: number): void {
    const { host } = this.given;
    const { size, etag, lastModified } = this.version;
    const changed = () => new RemoteError('changed', t('range-source.file-changed'));
    if (status === 412) throw changed();
    if (status >= 400) return;
    if (status === 200) {
      // With If-Range, the whole file is what a server sends of another version.
      throw etag !== undefined && header('etag') !== etag ? changed() : noRanges(host);
    }
    if (status !== 206) throw refusal(status, host);
    const range = rangeOf(header('content-range'), host);
    if (range.total !== size || header('etag') !== etag) throw changed();
    if (etag === undefined && header('last-modified') !== lastModified) throw changed();
    if (range.start !== start || range.end !== end) throw wrongRange(host);
  }

  /** Puts an answer into the cache; gives its first block. @throws RemoteError where it was cut. */
  private keep(start: number, end: number, body: Uint8Array): Uint8Array {
    if (body.length !== end - start) throw wrongRange(this.given.host);
    for (let at = 0; at < body.length; at += blockSize)
      this.cache.set((start + at) / blockSize, body.slice(at, at + blockSize));
    return body.subarray(0, blockSize);
  }
}

function acceptFirst(status: number, header: Answer['header'], host: string): void {
  if (status === 206) {
    const { start, end, total } = rangeOf(header('content-range'), host);
    if (start !== 0 || end !== Math.min(total, firstLength)) throw wrongRange(host);
    return;
  }
  // An empty file has no first byte.
  if (status === 416 && header('content-range') === 'bytes */0') return;
  if (status === 200 && header('content-length') === '0') return;
  throw status === 200 ? noRanges(host) : refusal(status, host);
}

/** `bytes 0-99/1000`, with the end exclusive. @throws RemoteError */
function rangeOf(text: string | undefined, host: string): { start: number; end: number; total: number } {
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(text ?? '');
  if (match === null) throw wrongRange(host);
  const [start, last, total] = match.slice(1).map(Number);
  return { start, end: last + 1, total };
}

function noRanges(host: string): RemoteError {
  return new RemoteError('no-ranges', t('range-source.no-range-support', host));
}

function wrongRange(host: string): RemoteError {
  return new RemoteError('bad-answer', t('range-source.wrong-range', host));
}

/** The error of a status that brings no bytes. */
export function refusal(status: number, host: string): RemoteError {
  if (status === 401 || status === 403)
    return new RemoteError('no-access', t('range-source.access-denied', host, status));
  if (status === 404) return new RemoteError('not-found', t('range-source.remote-file-not-found', host));
  if (status === 429) return new RemoteError('too-many-requests', t('range-source.rate-limited', host));
  return new RemoteError('bad-answer', t('range-source.unexpected-status', host, status));
}
