import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ended, fixtures, logOf, run, start } from '../fleet/support';
import { serve } from '../support/httpServer';

/* What operators see of a fleet: traces, logs and metrics. */

const folder = mkdtempSync(join(tmpdir(), 'observed-'));
const models = join(folder, 'models');
const store = join(folder, 'store');
beforeAll(() => {
  mkdirSync(models);
  copyFileSync(join(fixtures, 'benign/numpy/scalar.npy'), join(models, 'scalar.npy'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

/** What OTLP over HTTP sends, in JSON. */
interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

/** A collector of traces, and what it was sent. */
async function collector() {
  const sent: Sent[] = [];
  const server = await serve((request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      if (request.url === '/v1/traces') sent.push(JSON.parse(body) as Sent);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  const resources = () => sent.flatMap(({ resourceSpans }) => resourceSpans);
  return {
    ...server,
    spans: () => resources().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    resources: () => resources().map(({ resource }) => attributesOf(resource)),
  };
}

function attributesOf({ attributes }: Pick<Span, 'attributes'>): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

describe('a fleet that is observed', () => {
  it('sends traces to the collector that is named', async () => {
    const { origin, spans, resources, close } = await collector();
    try {
      const env = {
        ...process.env,
        OTEL_EXPORTER_OTLP_ENDPOINT: origin,
        OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
      };
      expect((await run(['fleet', 'enqueue', models, '--store', store], env)).status).toBe(0);
      expect(spans().map((span) => [span.name, attributesOf(span)])).toEqual([
        ['fleet.enqueue', { 'secure_ml.source': models, 'secure_ml.files': 1, 'secure_ml.jobs': 1 }],
      ]);
      expect((await run(['fleet', 'work', '--until-empty', '--store', store], env)).status).toBe(0);
      const [batch, judge, write] = ['fleet.batch', 'fleet.judge', 'fleet.write'].map((name) =>
        spans().find((span) => span.name === name),
      );
      expect(attributesOf(judge as Span)).toMatchObject({
        'secure_ml.path': join(models, 'scalar.npy'),
        'secure_ml.verdict': 'safe',
        'secure_ml.format': 'npy',
        'secure_ml.tries': 1,
      });
      for (const span of [judge, write])
        expect([span?.traceId, span?.parentSpanId]).toEqual([batch?.traceId, batch?.spanId]);
      for (const resource of resources())
        expect(resource).toMatchObject({
          'service.name': 'secure-ml',
          'deployment.environment.name': 'test',
        });
    } finally {
      await close();
    }
  });

  it('judges where the collector is away', async () => {
    const { origin, close } = await collector();
    await close();
    const env = { ...process.env, OTEL_EXPORTER_OTLP_ENDPOINT: origin };
    expect((await run(['fleet', 'enqueue', models, '--again', '--store', store], env)).status).toBe(0);
    const worked = await run(['fleet', 'work', '--until-empty', '--store', store], env);
    expect(worked).toMatchObject({ status: 0, stdout: 'Files judged: 1, given up: 0\n' });
  });

  it('logs one object a line, and serves metrics', async () => {
    const worker = start(['fleet', 'work', '--concurrency', '1', '--metrics', '0', '--store', store]);
    const end = ended(worker);
    const started = await new Promise<Record<string, unknown>>((resolve) => {
      worker.stderr?.on('data', (text: string) => resolve(logOf(text)[0]));
    });
    expect(started).toMatchObject({ event: 'started', concurrency: 1, time: expect.any(String) as string });
    const figures = await (await fetch(String(started.metrics))).text();
    expect(figures).toMatch(/^secure_ml_files_judged 1$/m);
    expect(figures).toMatch(/^secure_ml_models\{verdict="safe"\} 1$/m);
    worker.kill('SIGTERM');
    const { status, stderr } = await end;
    expect(status).toBe(0);
    expect(logOf(stderr).at(-1)).toMatchObject({ event: 'ended', judged: 0, failed: 0 });
  });
});
