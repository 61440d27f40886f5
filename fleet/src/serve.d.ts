import type { Store } from './store';
/**
 * Serves pages about a fleet on this machine until the process is ended. Each address that is printed holds a token; without it nothing is
 * answered, so that no page of a browser can ask. @throws UsageError where the port is taken
 */
export declare function serve(
  store: Store,
  {
    port,
    version,
  }: {
    port: number;
    version: string;
  },
): Promise<void>;
