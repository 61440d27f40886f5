import type { Store } from './store';
/** Serves a fleet's figures to Prometheus; the address is printed. @throws UsageError where the port is taken */
export declare function serveMetrics(
  store: Store,
  host: string,
  port: number,
): Promise<{
  close(): void;
}>;
