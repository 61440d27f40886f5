import type { FindingDraft } from '../finding';
import type { Source } from '../text/source';
import { draftsOf, textContext } from '../text/textReport';
import type { DependencyRule, ManifestContext } from './dependencyRule';
import type { Manifest } from './manifest';

/** What judging a manifest needs beside it. */
export interface ManifestScan extends Pick<ManifestContext, 'project' | 'versions' | 'advisories'> {
  readonly rules: readonly DependencyRule[];
  /** The name of the project's folder. */
  readonly folder: string | undefined;
  /** Findings of one rule after which it ends: more than a report keeps. */
  readonly max: number;
}

/** Runs the dependency rules over a manifest whose offsets count in `source`. */
export function* scanManifest(
  manifest: Manifest,
  source: Source,
  { rules, max, folder, ...known }: ManifestScan,
): Iterable<{ readonly rule: DependencyRule; readonly draft: FindingDraft }> {
  const { path, text } = source;
  const context: ManifestContext = { ...known, ...textContext(source, folder), path, text, manifest };
  for (const rule of rules)
    if (rule.dependencies.origins.includes(manifest.origin))
      yield* draftsOf(rule, rule.dependencies.check(context), source, max);
}
