import type { WalkProblem } from '../../../host/src/walk';

/** Services whose credentials are added when a file is opened. */
export type Signs = 's3' | 'gs' | 'azure' | 'oci' | 'mlflow';

/** Where a worker finds a file's bytes; kept in the store, so never with credentials. */
export type Place =
  | { readonly file: string }
  /** Read by ranges. */
  | { readonly url: string; readonly signs?: Signs };

/** One file of a source, as it is listed. */
export interface ListedFile {
  /** As reports show it. */
  readonly path: string;
  readonly place: Place;
  /** Changes whenever the bytes may have: an ETag, a generation, a digest, or size and time of a local file. */
  readonly version: string;
  /** Bytes, where the listing says so. */
  readonly size?: number;
}

/** One page of a listing. */
export interface Page {
  readonly files: readonly ListedFile[];
  readonly problems: readonly WalkProblem[];
}

/**
 * A place that holds models. Listing ends, or throws RemoteError; it is started anew after a crash, and files that were asked for already
 * cost nothing then.
 */
export interface Source {
  pages(): AsyncIterable<Page>;
}

/** Files of one source; whoever lists more is stopped, and the report says so. */
export const maxFiles = 5_000_000;
