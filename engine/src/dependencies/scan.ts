import type { Source } from '../code/source';
import type { FindingDraft } from '../finding';
import { maskSecrets } from '../secrets/mask';
import type { AdvisoryIndex } from './advisories/advisory';
import type { DependencyRule, ManifestContext } from './dependencyRule';
import type { Manifest } from './manifest';
import type { Project } from './project';

/** What judging a manifest needs beside it. */
export interface ManifestScan {
  readonly rules: readonly DependencyRule[];
  readonly project: Project;
  readonly versions: ReadonlyMap<string, string>;
  readonly advisories: AdvisoryIndex | undefined;
  /** Findings of one rule after which it ends: more than a report keeps. */
  readonly most: number;
}

/** Runs the dependency rules over a manifest whose offsets count in `source`. */
export function* scanManifest(
  manifest: Manifest,
  source: Source,
  { rules, most, ...known }: ManifestScan,
): Iterable<{ readonly rule: DependencyRule; readonly draft: FindingDraft }> {
  const context: ManifestContext = {
    ...known,
    path: source.path,
    text: source.text,
    manifest,
    today: Date.now(),
    edit: (start, end, newText) => ({ ...source.range(start, end), newText }),
  };
  for (const rule of rules) {
    if (!rule.dependencies.origins.includes(manifest.origin)) continue;
    let count = 0;
    for (const { start, end, identity, ...report } of rule.dependencies.check(context)) {
      const evidence = maskCredentials(
        source.text.slice(start, Math.min(end, start + 200)).replace(/\\?\s+/g, ' '),
      );
      const draft = {
        ...report,
        location: source.locate(start, end),
        identity: identity ?? evidence,
        evidence,
      };
      yield { rule, draft };
      if (++count > most) break;
    }
  }
}

/** URLs of private indexes and repositories carry user names and passwords. */
export function maskCredentials(text: string): string {
  return maskSecrets(text).replace(/:\/\/[^\s/@]{1,200}@/g, '://****@');
}
