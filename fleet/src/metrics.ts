import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gauge, Registry } from 'prom-client';
import { UsageError } from '../../cli/src/usage';
import { verdictPrecedence } from '../../engine/src/models/scan/verdict';
import { t } from '../../l10n/messages';
import { statusOf } from './status';
import type { Store } from './store';

/** Serves a fleet's figures to Prometheus. @throws UsageError where the port is taken */
export async function serveMetrics(
  store: Store,
  host: string,
  port: number,
): Promise<{ readonly address: string; close(): void }> {
  const register = new Registry();
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `secure_ml_${name}`, help, labelNames, registers: [register] });
  const files = gauge('files', 'Files that were listed.');
  const judged = gauge('files_judged', 'Files whose listed version was judged.');
  const waiting = gauge('jobs_waiting', 'Jobs that wait or are worked on.');
  const failed = gauge('files_failed', 'Files that no worker could judge.');
  const oldest = gauge('job_oldest_seconds', 'Seconds that the oldest job has waited.');
  const workers = gauge('workers', 'Workers that are alive.');
  const size = gauge('database_bytes', 'Bytes of the database.');
  const models = gauge('models', 'Models by their verdict.', ['verdict']);
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    statusOf(store)
      .then(async (status) => {
        files.set(status.files);
        judged.set(status.judged);
        waiting.set(status.waiting);
        failed.set(status.failed);
        oldest.set(status.oldest ?? 0);
        workers.set(status.workers.length);
        size.set(status.size);
        for (const verdict of verdictPrecedence) models.set({ verdict }, status.verdicts[verdict] ?? 0);
        response.writeHead(200, { 'content-type': register.contentType }).end(await register.metrics());
      })
      .catch(() => response.writeHead(503).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new UsageError(t('usage.port-not-served', port, error.message))));
    server.listen(port, host, resolve);
  });
  const address = `http://${host}:${(server.address() as AddressInfo).port}/metrics`;
  return { address, close: () => server.close() };
}
