/** What a lock file resolved, whatever its format. */
export interface Lock {
  readonly packages: readonly LockedPackage[];
  /** Digest of the manifest that the lock was made from, where the format names one. */
  readonly manifestDigest?: string;
}

export interface LockedPackage {
  /** As the lock has it; normalised by `normalisedName`. */
  readonly name: string;
  readonly version: string;
  /** `sha256:...`, those of all files of this version. */
  readonly hashes: readonly string[];
  /** Names of what it asks for. */
  readonly dependencies: readonly string[];
  /** Requirements that brought it in, where the lock says so itself: pip-compile's `# via`. */
  readonly via?: readonly string[];
  /** UTF-16 offsets of its version, or of its name where the version has no place. */
  readonly start: number;
  readonly end: number;
  /** False for what comes from a repository, a URL or a path: no index speaks for it. */
  readonly fromIndex: boolean;
}

export interface MutablePackage extends LockedPackage {
  name: string;
  version: string;
  hashes: string[];
  dependencies: string[];
  via?: string[];
  start: number;
  end: number;
  fromIndex: boolean;
}

export function newPackage(): MutablePackage {
  return { name: '', version: '', hashes: [], dependencies: [], start: 0, end: 0, fromIndex: true };
}
