import type { AdvisoryIndex } from '../dependencies/advisories/advisory';
import type { Finding, Severity } from '../finding';
import type { CancelFlag, Limits } from '../limits';
import type { Pin } from '../pipelines/pins';
import type { KnownTags } from '../pipelines/tags';
import type { ProjectVerification } from '../pipelines/verification';
import type { Platform } from '../platform';
import type { ProjectFacts } from '../python/facts';
import type { ParseMemory } from '../python/memory';

/** What an analysis needs beside the text. */
export interface AnalysisContext extends ProjectFacts {
  readonly platform: Platform;
  readonly limits: Limits;
  readonly cancel: CancelFlag;
  /** False in workspaces that are not trusted: their comments must not silence anything. */
  readonly inlineSuppressions: boolean;
  /** The text stands in git's index: the next commit publishes it. */
  readonly staged?: boolean;
  /** What an advisory service and an index said, where the user asked for it. */
  readonly advisories?: AdvisoryIndex | undefined;
  /** What the project's pipelines pin; see projectPins.ts. */
  readonly pins?: readonly Pin[] | undefined;
  /** What a git host said of the repositories of actions, where the user asked for it. */
  readonly tags?: KnownTags | undefined;
  /** What verifies models in the project; asked only about documents that serve one. */
  readonly verification?: (() => Promise<ProjectVerification | undefined>) | undefined;
  /** Registries that images may come from; see Configuration. */
  readonly registries?: readonly string[] | undefined;
  /** Trees of the document's last version; for documents that are analysed at each keystroke. */
  readonly memory?: ParseMemory;
  /** What the configuration makes of a rule; undefined leaves its own severity. */
  severityOf(ruleId: string): Severity | 'off' | undefined;
}

/** Why a document was not fully analysed. */
export interface DocumentProblem {
  /** Stable and kebab case; `limit-<name>` for budgets. */
  readonly id: string;
  /** One localised sentence. */
  readonly message: string;
  readonly verdict: 'incomplete' | 'unsupported';
}

export interface DocumentReport {
  /** Sorted by position, each place once a rule. */
  readonly findings: readonly Finding[];
  readonly problems: readonly DocumentProblem[];
}

/** A code cell as an editor holds it. */
export interface EditorCell {
  readonly index: number;
  readonly id?: string;
  readonly text: string;
}
