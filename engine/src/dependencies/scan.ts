import type { Source } from '../code/source';
import type { FindingDraft } from '../finding';
import { maskSecrets } from '../secrets/mask';
import { findSecrets } from '../secrets/matcher';
import type { AdvisoryIndex } from './advisories/advisory';
import type { DependencyReport, DependencyRule, ManifestContext } from './dependencyRule';
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
    for (const report of rule.dependencies.check(context)) {
      yield { rule, draft: draftAt(report, source) };
      if (++count > most) break;
    }
  }
}

/** A report with its place and what stands there. */
export function draftAt(report: DependencyReport, source: Source): FindingDraft {
  const { start, end, message, identity, severity, confidence, fixes, help } = report;
  const evidence = excerpt(source, start, end);
  // Key by key: copying the rest of an object takes longer than all the rules together.
  const draft: { -readonly [Key in keyof FindingDraft]: FindingDraft[Key] } = {
    message,
    location: source.locate(start, end),
    identity: identity ?? evidence,
    evidence,
  };
  if (severity !== undefined) draft.severity = severity;
  if (confidence !== undefined) draft.confidence = confidence;
  if (fixes !== undefined) draft.fixes = fixes;
  if (help !== undefined) draft.help = help;
  return draft;
}

/** What stands at a place, in one line and without credentials. */
function excerpt(source: Source, start: number, end: number): string {
  const raw = source.text.slice(start, Math.min(end, start + 200));
  const text = /[\s\\]/.test(raw) ? raw.replace(/\\?\s+/g, ' ') : raw;
  let secret = secretive.get(source);
  if (secret === undefined) {
    secret = findSecrets(source.text, 'text').length > 0;
    secretive.set(source, secret);
  }
  // Most files have no secret at all: one look at the file instead of one at each excerpt.
  const masked = secret ? maskSecrets(text) : text;
  return masked.includes('://') ? withoutUsers(masked) : masked;
}

const secretive = new WeakMap<Source, boolean>();

/** URLs of private indexes and repositories carry user names and passwords. */
function withoutUsers(text: string): string {
  return text.replace(/:\/\/[^\s/@]{1,200}@/g, '://****@');
}
