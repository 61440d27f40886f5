import type { Page, Source } from './source';
/** A URL that carries its own signature for an hour; as it is where nobody logged in. */
export declare function signS3(url: string, environment?: NodeJS.ProcessEnv): Promise<string>;
/** `s3://bucket/prefix`: ListObjectsV2, a thousand keys a page. */
export declare class S3Source implements Source {
  private readonly uri;
  private readonly environment;
  constructor(uri: string, environment?: NodeJS.ProcessEnv);
  pages(): AsyncGenerator<Page>;
}
/** Google's access token, as its own command line prints it; it is sent to Google's storage only. */
export declare function googleToken(environment?: NodeJS.ProcessEnv): string | undefined;
/** `gs://bucket/prefix`: the JSON API. */
export declare class GoogleSource implements Source {
  private readonly uri;
  private readonly environment;
  constructor(uri: string, environment?: NodeJS.ProcessEnv);
  pages(): AsyncGenerator<Page>;
}
/** A URL with the account's shared access signature, where `AZURE_STORAGE_SAS_TOKEN` has one. */
export declare function signAzure(url: string, environment?: NodeJS.ProcessEnv): string;
/** `azure://account/container/prefix`: List Blobs. */
export declare class AzureSource implements Source {
  private readonly uri;
  private readonly environment;
  constructor(uri: string, environment?: NodeJS.ProcessEnv);
  pages(): AsyncGenerator<Page>;
}
