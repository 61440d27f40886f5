/** Answers that are longer are no answers of an advisory service. */
const maxAnswerLength = 32 << 20;

/** A service that could not be used, in one sentence for a log. */
export class ServiceError extends Error {
  constructor(
    message: string,
    /** The answer's status, where there was an answer. */
    readonly status?: number,
  ) {
    super(message);
    this.name = 'ServiceError';
  }
}

/** Asks a service for JSON. @throws ServiceError for everything that goes wrong: no network, late, an error, garbage. */
export async function fetchJson(url: string, timeout: number, body?: unknown): Promise<unknown> {
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      throw new ServiceError(`${hostOf(url)} answered ${response.status}`, response.status);
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      length += (chunk as Uint8Array).length;
      if (length > maxAnswerLength) throw new ServiceError(`${hostOf(url)} answered with too much`);
      chunks.push(chunk as Uint8Array);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    if ((error as Error).name === 'TimeoutError')
      throw new ServiceError(`${hostOf(url)} did not answer in time`);
    if (error instanceof SyntaxError)
      throw new ServiceError(`${hostOf(url)} answered something that is no JSON`);
    throw new ServiceError(`${hostOf(url)} cannot be reached`);
  }
}

/** The host alone: the rest of an address may hold a token. */
function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return 'the address';
  }
}
