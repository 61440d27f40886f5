import type { Configuration } from '../configuration/configuration';
import type { AdvisoryIndex } from '../dependencies/advisories/advisory';
import type { Finding } from '../finding';
import type { CancelFlag } from '../limits';
import { Meter } from '../meter';
import type { Pin } from '../pipelines/pins';
import type { KnownTags } from '../pipelines/tags';
import type { ProjectVerification } from '../pipelines/verification';
import type { Platform } from '../platform';
import type { ProjectFacts } from '../python/facts';
import type { KnownFunctions } from '../python/flow/summary';
import type { ParseMemory } from '../python/memory';

/** What an analysis needs beside the text: the configuration, whole, and what its host knows. */
export interface AnalysisContext extends ProjectFacts, Configuration {
  readonly platform: Platform;
  /** The path inside of the folder that is checked; the path itself where the host knows no folder. */
  readonly within?: string | undefined;
  /** The name of the folder that is checked, where the paths do not say it. */
  readonly project?: string | undefined;
  readonly cancel: CancelFlag;
  /** What counts the work on the document; one of its own is made where it is missing. */
  readonly meter?: Meter;
  /** Comments may silence findings; see configuration/trust.ts. */
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
  /** What functions of the project do that a text imports; the same object as long as they do the same. */
  readonly functions?: ((path: string, text: string) => Promise<KnownFunctions>) | undefined;
  /** Trees of the document's last version; for documents that are analysed at each keystroke. */
  readonly memory?: ParseMemory;
}

/** An analysis that has what counts its work. */
export type MeteredContext = AnalysisContext & { readonly meter: Meter };

/** The context with a meter for a document of a length, where it has none. */
export function metered(context: AnalysisContext, length: number): MeteredContext {
  const { meter = new Meter(context, length) } = context;
  return { ...context, meter };
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
  /** Findings that comments would silence, where comments do not count. */
  readonly unsilenced?: number;
}

/** A code cell as an editor holds it. */
export interface EditorCell {
  readonly index: number;
  readonly id?: string;
  readonly text: string;
}
