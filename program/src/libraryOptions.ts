/** How to check a file. */
export interface LibraryOptions {
  /** Path of a secure-ml.yaml or pyproject.toml; default is the usual configuration. */
  readonly configuration?: string;
  /** Add size and SHA-256 of models. */
  readonly digest?: boolean;
  /** Ends the check with an error once it is aborted. */
  readonly signal?: AbortSignal;
  /** Exact versions that the project runs with, by name of the package. */
  readonly versions?: Readonly<Record<string, string>>;
}
