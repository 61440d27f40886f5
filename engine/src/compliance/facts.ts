import type { Severity } from '../finding';
import type { Report } from '../report/report';
import type { RuleMeta } from '../rule';
import type { GivenAnswer } from './answers';

/** What a check says of a run, beside its findings. */
export interface ProjectFacts {
  /** Every file that was looked at, with `/` between the parts of its path. */
  readonly files: readonly string[];
  /** The text of one of them; undefined where it is too large, no text, or cannot be read. */
  textOf(path: string): string | undefined;
  /** How the models stand to `models.lock`; undefined where there is none. */
  readonly lock?: { readonly unlocked: readonly string[]; readonly changed: readonly string[] };
  /** How the models stand to their signatures; undefined where no file names signers. */
  readonly signatures?: { readonly unsigned: readonly string[]; readonly failed: readonly string[] };
  readonly answers: readonly GivenAnswer[];
  /** `2026-11-29`. */
  readonly today: string;
}

/** How the run was made. */
export interface ComplianceSettings {
  /** Lowest severity that makes a control fail, as the report names it. */
  readonly threshold: Severity;
  /** The one that counts for a file, which may be lower. */
  readonly thresholdOf: (path: string) => Severity;
  /** Severity that the configuration gives a rule. */
  readonly severityOf: (ruleId: string) => Severity | 'off' | undefined;
  /** What the run had of what rules need. */
  readonly given: ReadonlySet<RuleMeta['needs']>;
}

/** All that a control is judged by. */
export interface Run {
  readonly report: Report;
  readonly rules: readonly RuleMeta[];
  readonly settings: ComplianceSettings;
  readonly facts: ProjectFacts;
}
