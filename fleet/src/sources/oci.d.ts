import type { Page, Source } from './source';
/** The header that a registry wants: a token that anybody is given, or OCI_USERNAME's and OCI_PASSWORD's. */
export declare function ociAuthorization(
  url: URL,
  environment?: NodeJS.ProcessEnv,
): Promise<string | undefined>;
/**
 * Artifacts of a registry: ModelKits, ModelCars and images, whose layers are files or archives of files. Source: the OCI distribution
 * specification 1.1.
 */
export declare class OciSource implements Source {
  private readonly uri;
  private readonly environment;
  constructor(uri: string, environment?: NodeJS.ProcessEnv);
  pages(): AsyncGenerator<Page>;
}
