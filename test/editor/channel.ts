import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Person } from './person';

/** What a suite tells at its end. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export interface Channel {
  /** Address for the suite's environment. */
  readonly url: string;
  /** Set as soon as the window is there. */
  person: Person | undefined;
  outcome: Outcome | undefined;
  close(): void;
}

/** Lets a suite in the extension host ask the person at the window for actions, print lines and say how it ended. */
export async function openChannel(print: (line: string) => void): Promise<Channel> {
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request));
    try {
      let value: unknown = null;
      if (request.url === '/line') print(body.text);
      else if (request.url === '/done') channel.outcome = body;
      else value = (await act(await personOf(channel), body.action, body.values)) ?? null;
      response.end(JSON.stringify({ value }));
    } catch (error) {
      response.end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const channel: Channel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    person: undefined,
    outcome: undefined,
    close: () => server.close(),
  };
  return channel;
}

async function act(person: Person, action: string, values: readonly unknown[]): Promise<unknown> {
  const method = (person as unknown as Record<string, unknown>)[action];
  if (typeof method !== 'function') throw new Error(`A person cannot ${action}`);
  return method.apply(person, values);
}

/** The extension host may be up before playwright has its page. */
async function personOf(channel: Channel): Promise<Person> {
  for (let tries = 0; tries < 300 && channel.person === undefined; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (channel.person === undefined) throw new Error('There is nobody at the window');
  return channel.person;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
