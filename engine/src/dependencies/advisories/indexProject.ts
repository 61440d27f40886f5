/** Releases of a package as an index tells them. */
export interface IndexProject {
  /** The newest final release. */
  readonly latest: string;
  readonly releases: ReadonlyMap<string, IndexRelease>;
}

export interface IndexRelease {
  /** Milliseconds since 1970 of its first file; undefined where the index does not say. */
  readonly uploaded: number | undefined;
  /** Why it was withdrawn; undefined for releases that count. */
  readonly yanked: string | undefined;
}

const maxReleases = 20_000;

/** Reads an index's JSON answer for a package (https://docs.pypi.org/api/json/). Undefined for anything else. Total. */
export function readIndexProject(value: unknown): IndexProject | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { info, releases } = value as { info?: { version?: unknown }; releases?: unknown };
  if (typeof info?.version !== 'string' || typeof releases !== 'object' || releases === null)
    return undefined;
  const read = new Map<string, IndexRelease>();
  for (const [version, files] of Object.entries(releases).slice(0, maxReleases)) {
    // A release without files cannot be installed.
    if (!Array.isArray(files) || files.length === 0) continue;
    const [first] = files as readonly { upload_time_iso_8601?: unknown }[];
    const time =
      typeof first?.upload_time_iso_8601 === 'string' ? Date.parse(first.upload_time_iso_8601) : Number.NaN;
    // One file that counts is enough for the release to count.
    const isYanked = files.every((file: { yanked?: unknown } | null) => file?.yanked === true);
    const reason = (first as { yanked_reason?: unknown }).yanked_reason;
    read.set(version, {
      uploaded: Number.isNaN(time) ? undefined : time,
      yanked: isYanked ? (typeof reason === 'string' ? reason.slice(0, 300) : '') : undefined,
    });
  }
  return { latest: info.version, releases: read };
}
