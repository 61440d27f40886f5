import type { Severity } from '../../finding';
/** A published weakness of a package, as far as it matters to who installs it. */
export interface Advisory {
  /** `PYSEC-2021-1`, `GHSA-...`. */
  readonly id: string;
  /** `CVE-...` and the other ids of the same thing. */
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly severity: Severity;
  readonly ranges: readonly AffectedRanges[];
  /** Day of its last change, `2024-01-31`. */
  readonly modified: string;
}
/** Versions of one package that an advisory is about. */
export interface AffectedRanges {
  /** Normalised. */
  readonly name: string;
  /** As they are written. */
  readonly versions: readonly string[];
  /** From `introduced` (`0` is the beginning) to below `fixed` or to `lastAffected`. */
  readonly ranges: readonly {
    readonly introduced: string;
    readonly fixed?: string;
    readonly lastAffected?: string;
  }[];
}
/** An advisory that is about one version. */
export interface Hit {
  readonly advisory: Advisory;
  /** The lowest version above it that the advisory is not about. */
  readonly fixed: string | undefined;
}
/** A release as an index tells it. */
export interface ReleaseState {
  readonly latest: string;
  /** Days from the release of this version to that of the latest. */
  readonly daysBehind: number | undefined;
  readonly yanked: string | undefined;
}
/** What was learnt of packages; kept by the host, handed to the engine. */
export interface AdvisoryIndex {
  /** Advisories about a version of a package; names are normalised. */
  hits(name: string, version: string): readonly Hit[];
  /** The advisory that says that every version of a package is malware. */
  malware(name: string): Advisory | undefined;
  /** The lowest version above one that fixes something of it and that no advisory is about, as far as the advisories name any. */
  clean(name: string, version: string): string | undefined;
  release(name: string, version: string): ReleaseState | undefined;
  /** The newest final release that a specifier allows. */
  latest(name: string, specifier: string): string | undefined;
}
