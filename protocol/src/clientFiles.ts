/*
 * What a server that has no disk asks of its client: files of the workspace, and those that ship with the extension. Messages between a page
 * and its worker keep bytes as they are.
 */

/** What stands at a URI. */
export interface FileStat {
  readonly kind: 'file' | 'folder';
  readonly size: number;
  readonly isLink: boolean;
}

/** What the client asks such a server to hear whether it is there: null. */
export const aliveRequest = 'secureMl/alive';
/** Asks what stands at a URI: a FileStat, or null for nothing that can be looked at. */
export const statRequest = 'secureMl/files/stat';
/** Asks what stands directly in a folder: FolderEntry[], or null where it cannot be listed. */
export const listRequest = 'secureMl/files/list';
/** Asks for the bytes of a file: a ReadFileResult. */
export const readRequest = 'secureMl/files/read';
/** Writes a file: null, or the error of the file system. */
export const writeRequest = 'secureMl/files/write';
/** Deletes a file that the server wrote: null, or the error of the file system. */
export const removeRequest = 'secureMl/files/remove';
/** Asks for the bytes of a file that ships with the extension, by its path below the extension's folder: a ReadFileResult. */
export const shippedRequest = 'secureMl/files/shipped';

export interface FolderEntry extends Pick<FileStat, 'kind' | 'isLink'> {
  readonly name: string;
}

export interface FileParams {
  readonly uri: string;
}

export interface ReadFileParams extends FileParams {
  /** Bytes of the largest file that is read: file systems of editors give whole files only. */
  readonly maximum: number;
}

export interface WriteFileParams extends FileParams {
  readonly content: string | Uint8Array;
}

export interface ShippedParams {
  readonly path: string;
}

/** The bytes, or why there are none. */
export type ReadFileResult =
  | { readonly bytes: Uint8Array }
  | { readonly failed: 'missing' | 'denied' | 'not-a-file' | 'other'; readonly message: string }
  | { readonly failed: 'too-large'; readonly size: number };
