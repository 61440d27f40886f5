import { lowestVersion, pinnedVersion } from '../dependencies/pins';
import { mayHoldMetadata, readScriptMetadata } from '../dependencies/readers/scriptMetadata';
import { normalisedName } from '../dependencies/requirement';

type Versions = ReadonlyMap<string, string>;

/** What is known of versions for one document. */
interface KnownVersions {
  readonly versions: Versions;
  readonly allowed?: Versions | undefined;
}

/** The last answer: an editor asks at each key, and whoever keeps findings compares the maps by identity. */
let last:
  | {
      readonly block: string;
      readonly versions: Versions;
      readonly allowed: Versions;
      readonly both: Required<KnownVersions>;
    }
  | undefined;

/**
 * Versions with those that a script says itself (PEP 723), which decide over the project's: the script runs in an environment of its own.
 * Undefined for any other text.
 */
export function versionsOfScript(
  text: string,
  { versions, allowed = versions }: KnownVersions,
): Required<KnownVersions> | undefined {
  if (!mayHoldMetadata(text)) return undefined;
  const block = text.slice(0, text.lastIndexOf('\n# ///') + 1);
  if (last?.block === block && last.versions === versions && last.allowed === allowed) return last.both;
  const pinned = new Map(versions);
  const lowest = new Map(allowed);
  for (const { name, specifier, source } of readScriptMetadata(text)?.requirements ?? []) {
    if (source.kind !== 'index') continue;
    const key = normalisedName(name);
    const exact = pinnedVersion(specifier);
    const least = exact ?? lowestVersion(specifier);
    pinned.delete(key);
    lowest.delete(key);
    if (exact !== undefined) pinned.set(key, exact);
    if (least !== undefined) lowest.set(key, least);
  }
  last = { block, versions, allowed, both: { versions: pinned, allowed: lowest } };
  return last.both;
}
